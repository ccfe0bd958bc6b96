"""## What

A request chooses which of the program's variables is read or set.

## Why

Among the names of a module are those that it imports, its functions and its switches: the client calls what was not
offered, or replaces what decides who may do what.

## Bad

```python
from flask import request

def run():
    return globals()[request.args["report"]]()
```

## Good

```python
from flask import abort, request

def daily():
    return "daily"

REPORTS = {"daily": daily}

def run():
    report = REPORTS.get(request.args["report"])
    if report is None:
        abort(404)
    return report()
```

## Fix

Put what a client may choose into a dictionary of its own.

## Limits

`globals`, `locals` and `vars`; attributes are told by unsafe-reflection and mass-assignment.

## References

CWE-914, CWE-621.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.library.vocabulary import BIT, THREAT_MODELS
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

SPACES: Final = frozenset(("globals", "locals", "vars"))


def judge(node: ast.Subscript | ast.Call, site: Site) -> Answer:
    match node:
        case ast.Subscript(value=space, slice=key):
            weakness = 914
        case ast.Call(func=ast.Attribute(value=space, attr="get" | "pop" | "setdefault"), args=[key, *_]):
            weakness = 914
        case ast.Call(func=ast.Attribute(value=space, attr="update"), args=[key]):
            weakness = 621
        case _:
            return None
    match space:
        case ast.Call(func=ast.Name(id=name)) if name in SPACES:
            pass
        case _:
            return None
    value = site.value(key)
    if value.consts is not None:
        return Safe("the program's own names")
    origins = value.origins or {}
    alive = [origin for origin, label in origins.items() if weakness == 621 or label[0] & BIT["attribute"]]
    if any(origin[0] == "source" and origin[1] in THREAT_MODELS["remote"] for origin in alive):
        if weakness == 621:
            return Weak(f"Every name that the request states becomes a variable by `{site.text(node)}`.", weakness=621)
        return Weak(f"The request chooses the variable that `{site.text(node)}` means.")
    if any(origin[0] == "param" for origin in alive):
        return Undecided("what callers hand over")
    return Safe("the program's own names")


CHECK = Point(
    id="variable-named-by-input",
    title="Variable chosen by a request",
    weakness=914,
    also=(621,),
    fix="Put what a client may choose into a dictionary of its own.",
    severity="high",
    confidence="high",
    within=("unsafe-reflection", "code-injection"),
    reasons=("the program's own names",),
    nodes=(ast.Subscript, ast.Call),
    callees=frozenset(("get", "pop", "setdefault", "update")),
    judge=judge,
)
