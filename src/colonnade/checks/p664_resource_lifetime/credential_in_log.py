"""## What

A value whose name says that it is a password, a token or a key is written to a log as it is.

## Why

Logs are copied, searched and kept by people and programs that were never to know the secret; it is in every backup of
them.

## Bad

```python
import logging

log = logging.getLogger(__name__)

def sign_in(name, password):
    log.info("%s signs in with %s", name, password)
```

## Good

```python
import logging

log = logging.getLogger(__name__)

def sign_in(name, password):
    log.info("%s signs in", name)
```

## Fix

Leave it out, or log that it was given.

## Limits

That a value is a secret is told by its name. A single word `token` or `key` says too little. What a secret passes
through on its way, a function that masks it for one, is taken to take it away.

## References

CWE-532. OWASP Logging Cheat Sheet.
"""

import ast
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import last_name, words
from colonnade.summary.point import Answer, Safe, Site, Weak

ALONE: Final = frozenset(words("password passwd passphrase passcode secret apikey"))
BEFORE: Final = frozenset(
    words("auth access refresh session bearer api private secret expected encryption signing admin")
)
BEHIND: Final = frozenset(words("token key signature pass"))
LAST: Final = frozenset(
    words(
        "id ids uuid name names type kind length len count size path file url uri expiry expires expiration age days"
        " field fields policy policies hint label option options config required enabled set changed errors status"
        " error ref manager store provider class method algorithm index format prompt version hash digest usage"
    )
)
"""Last words of names that speak of a secret and do not hold it."""
METHODS: Final = frozenset(("debug", "info", "warn", "warning", "error", "exception", "critical", "log"))


def judge(node: ast.Call, site: Site) -> Answer:
    if not isinstance(node.func, ast.Attribute) or node.func.attr not in METHODS:
        return None
    if not any("log" in param.sinks for fact in site.facts(node) for param in fact.params) and not is_logger(node.func):
        return None
    for part in shown(node.args):
        if (
            is_secret(part)
            and not site.value(part).has_type("bool", "int", "float")
            and not site.value(part).is_constant
        ):
            return Weak(f"`{site.text(part)}` is written to the log by `{site.text(node.func)}`.")
    return Safe("nothing named as a secret")


def is_logger(func: ast.Attribute) -> bool:
    """Whether the receiver has the customary name of a logger."""
    return last_name(func.value).strip("_").lower() in ("log", "logger")


def shown(nodes: list[ast.expr]) -> Iterator[ast.expr]:
    """The names and attributes whose text becomes part of these arguments."""
    for node in nodes:
        match node:
            case ast.Name() | ast.Attribute() | ast.Subscript():
                yield node
            case ast.BinOp(left=left, right=right):
                yield from shown([left, right])
            case ast.Tuple(elts=inner) | ast.List(elts=inner) | ast.JoinedStr(values=inner):
                yield from shown(inner)
            case ast.Dict(values=inner):
                yield from shown(inner)
            case ast.FormattedValue(value=value) | ast.Starred(value=value):
                yield from shown([value])
            case ast.Call(func=ast.Attribute(value=ast.Constant(), attr="format"), args=args, keywords=keywords):
                yield from shown([*args, *(keyword.value for keyword in keywords)])
            case ast.Call(func=ast.Name(id="str" | "repr"), args=[value]):
                yield from shown([value])


def is_secret(node: ast.expr) -> bool:
    """Whether a name, an attribute or a constant key is one of a secret value itself."""
    return is_secret_name(last_name(node))


def is_secret_name(name: str) -> bool:
    """Whether a name is one of a secret value itself."""
    parts = words(name)
    if not parts or parts[-1] in LAST or parts[0] in ("is", "has", "no", "num", "masked", "hidden", "use"):
        return False
    return bool(ALONE & set(parts)) or any(a in BEFORE and b in BEHIND for a, b in pairwise(parts))


CHECK = Point(
    id="credential-in-log",
    title="Credential written to a log",
    weakness=532,
    fix="Leave the secret out, or log that it was given.",
    severity="medium",
    confidence="medium",
    within=("secret-in-log",),
    reasons=("nothing named as a secret",),
    nodes=(ast.Call,),
    callees=METHODS,
    roles=OUTSIDE_TESTS,
    judge=judge,
)
