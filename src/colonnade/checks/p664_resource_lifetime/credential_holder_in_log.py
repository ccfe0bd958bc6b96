"""## What

Something that has a credential in it is written whole to a log, or into the text of an exception: the properties of a
connection, the headers or the body of a request, a command whose arguments a caller fills with a password.

## Why

Its own name does not say so, and it is logged for its other parts. The credential stands in the log beside them.

## Bad

```python
import logging

LOG = logging.getLogger(__name__)

def connect(target_properties, login):
    LOG.debug("Connecting with %s", target_properties)
    return login(target_properties["user"], target_properties["auth_password"])
```

## Good

```python
import logging

LOG = logging.getLogger(__name__)

def connect(target_properties, login):
    LOG.debug("Connecting to %s", target_properties["portal"])
    return login(target_properties["user"], target_properties["auth_password"])
```

## Fix

Log the parts that are needed, or mask the text first.

## Limits

That something has a credential in it is known where the same file takes one out of it, masks it elsewhere, or gives
one to the function as an argument. Names that are customary for connections, headers and bodies are findings of low
confidence. What passes through a function is taken to be masked by it, unless that function is known to make text.

## References

CWE-532. OWASP Logging Cheat Sheet.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.p664_resource_lifetime._filled import given
from colonnade.checks.p664_resource_lifetime._holder import (
    COMMON,
    MASKING,
    MENTIONS,
    Holder,
    customary,
    known,
    printed,
    speaks,
)
from colonnade.checks.p664_resource_lifetime.credential_in_log import METHODS, is_logger, is_secret
from colonnade.checks.syntax import last_name, module_of, words
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.Call | ast.Raise, site: Site) -> Answer:
    texts = written(node, site)
    if texts is None or not speaks(module_of(site)):
        return None
    function = site.function.node
    statement = site.statements[-1] if site.statements else None
    for part in printed(texts, function, statement):
        holder = holds(part, site, texts)
        if holder is None:
            continue
        error = isinstance(node, ast.Raise)
        where = "becomes part of the text of the exception" if error else "is written to the log"
        return Weak(
            f"`{site.text(part)}` {where} whole, and {holder.why}.",
            steps=holder.steps,
            weakness=209 if error else 532,
            severity="medium" if holder.sure and not error else "low",
            confidence="medium" if holder.sure and not error else "low",
        )
    return Safe("nothing known to hold a credential")


def written(node: ast.Call | ast.Raise, site: Site) -> list[ast.expr] | None:
    """The expressions whose text a call logs, or an exception that is raised is made with."""
    if isinstance(node, ast.Raise):
        if not isinstance(node.exc, ast.Call):
            return None
        return [each for each in parts(node.exc) if isinstance(each, (ast.BinOp, ast.JoinedStr, ast.Call))]
    if not isinstance(node.func, ast.Attribute) or node.func.attr not in METHODS:
        return None
    logs = any("log" in param.sinks for fact in site.facts(node) for param in fact.params) or is_logger(node.func)
    return node.args if logs else None


def parts(call: ast.Call) -> Iterator[ast.expr]:
    yield from call.args
    yield from (each.value for each in call.keywords)


def holds(part: ast.expr, site: Site, texts: list[ast.expr]) -> Holder | None:
    """Why what is written has a credential in it, or None."""
    name = last_name(part)
    if not name or is_secret(part) or not MASKING.isdisjoint(words(name)) or isinstance(part, ast.Subscript):
        return None
    value = site.value(part)
    if value.has_type("bool", "int", "float") or value.is_constant:
        return None
    module, function = module_of(site), site.function.node
    place, around = known(module).get(name, (None, None))
    if place is not None and (
        around is function or (name not in COMMON and ("_" in name or isinstance(place, ast.Call)))
    ):
        is_masked = isinstance(place, ast.Call) and not MASKING.isdisjoint(words(last_name(place.func)))
        why = "is masked elsewhere" if is_masked else "has a credential in it"
        return Holder(why, ((place, "Masked here." if is_masked else "A credential is taken from it."),), True)
    filled = given(module).get((site.function.name.rpartition(".")[2], name))
    if filled is not None and isinstance(part, ast.Name):
        return Holder(f"a caller fills it with `{filled[1]}`", ((filled[0], "Given here."),), True)
    message = " ".join(text_of(each) for text in texts for each in ast.walk(text))
    custom = customary(part, function, message)
    return Holder(f"has {custom} in it") if custom else None


def text_of(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


CHECK = Point(
    id="credential-holder-in-log",
    title="What holds a credential written whole to a log",
    weakness=532,
    also=(209,),
    fix="Log the parts that are needed, or mask the text first.",
    severity="medium",
    confidence="medium",
    within=("secret-in-log", "credential-in-log", "credential-in-error"),
    reasons=("nothing known to hold a credential",),
    roles=("production", "example", "migration", "vendored", "generated"),
    nodes=(ast.Call, ast.Raise),
    callees=METHODS,
    mentions=MENTIONS,
    judge=judge,
)
