"""## What

Code is decoded or unpacked from a literal and run, or the whole environment of the process is sent away.

## Why

Programs that hide what they run, and send what they find in the environment, are how packages are turned against those
who install them. There is no other good reason to encode one's own source.

## Bad

```python
import base64

exec(base64.b64decode("cHJpbnQoMSk="))
```

## Good

```python
print(1)
```

## Fix

Find out where it comes from before it is run anywhere. Write the code out.

## Limits

Decoding is known by the names of the functions. What is put together from pieces over several functions is not seen.

## References

CWE-506. OpenSSF, Package Analysis.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import assigned_once, dotted, last_name
from colonnade.summary.point import Answer, Safe, Site, Weak

RUNNERS: Final = frozenset(("exec", "eval", "compile", "__import__", "system", "Popen", "run", "call"))
DECODERS: Final = frozenset(
    ("b64decode", "b32decode", "b16decode", "b85decode", "a85decode", "urlsafe_b64decode", "standard_b64decode",
     "decodebytes", "decodestring", "unhexlify", "fromhex", "decompress", "rot13", "a2b_hex", "a2b_base64")
)  # fmt: skip
SENDERS: Final = frozenset(("post", "put", "request", "urlopen", "send", "sendall", "get", "patch"))
_ROUNDS: Final = 4


def judge(node: ast.Call, site: Site) -> Answer:
    name = last_name(node.func)
    if name in ("exec", "eval", "compile") and isinstance(node.func, ast.Name) and node.args:
        hidden = decoded(node.args[0], site)
        if hidden is None:
            return Safe("readable where it stands")
        if not is_literal(hidden, site):
            return None
        message = f"`{name}` runs code that `{site.text(hidden.func)}` unpacks from a literal."
        return Weak(message, steps=[(hidden, "Unpacked here.")])
    if name in SENDERS and any("url" in param.sinks for fact in site.facts(node) for param in fact.params):
        given = [*node.args, *(each.value for each in node.keywords)]
        found = next((each for each in given if holds_environment(each, site)), None)
        if found is not None:
            return Weak(
                f"`{site.text(node.func)}` sends the whole environment of the process away.", confidence="medium"
            )
    return None


def decoded(node: ast.expr, site: Site) -> ast.Call | None:
    """The decoding call that an expression holds, also through local names."""
    for _ in range(_ROUNDS):
        for each in ast.walk(node):
            if isinstance(each, ast.Call) and last_name(each.func) in DECODERS:
                return each
        inner = node.args[0] if isinstance(node, ast.Call) and node.args else node
        value = assigned_once(site, inner.id) if isinstance(inner, ast.Name) else None
        if value is None:
            return None
        node = value
    return None


def is_literal(call: ast.Call, site: Site) -> bool:
    """Whether what is decoded is written in the program."""
    given = [*call.args, *(call.func.value,)] if isinstance(call.func, ast.Attribute) else call.args
    for each in given:
        for part in ast.walk(each):
            value = assigned_once(site, part.id) if isinstance(part, ast.Name) else part
            if isinstance(value, ast.Constant) and isinstance(value.value, (str, bytes)) and len(value.value) > 7:
                return True
    return False


def holds_environment(node: ast.expr, site: Site) -> bool:
    """Whether an argument holds all variables of the environment, not one of them."""
    if isinstance(node, ast.Name):
        value = assigned_once(site, node.id)
        return value is not None and holds_environment(value, site)
    for each in ast.walk(node):
        match each:
            case ast.Call(func=ast.Name(id="dict" | "str" | "repr"), args=[ast.Attribute() as given]):
                if dotted(given) == "os.environ":
                    return True
            case ast.keyword(value=ast.Attribute() as given) | ast.Dict(values=[ast.Attribute() as given]):
                if dotted(given) == "os.environ":
                    return True
            case ast.Call(func=ast.Attribute(value=ast.Attribute() as given, attr="copy")):
                if dotted(given) == "os.environ":
                    return True
    return isinstance(node, ast.Attribute) and dotted(node) == "os.environ"


CHECK = Point(
    id="hidden-code",
    title="Hidden code run, or environment sent away",
    weakness=506,
    fix="Find out where it comes from before it is run anywhere.",
    severity="critical",
    confidence="high",
    reasons=("readable where it stands",),
    nodes=(ast.Call,),
    callees=SENDERS | {"exec", "eval", "compile"},
    judge=judge,
)
