"""## What

A copy is made that shares its parts with the original, and one of those parts is then changed in place.

## Why

`copy.copy`, `dict(..)` and `.copy()` copy the outermost object alone. A list that is reached through the copy is the
list of the original: what was to be said of the copy, an added role or a removed key, is now true of both.

## Bad

```python
import copy

def elevated(context):
    admin = copy.copy(context)
    admin.roles.append("admin")
    return admin
```

## Good

```python
import copy

def elevated(context):
    admin = copy.copy(context)
    admin.roles = [*context.roles, "admin"]
    return admin
```

## Fix

Give the copy a part of its own, or make a deep copy.

## Limits

A copy in a local name whose part is changed in the same function, and is not put anew before. A class may copy its
parts itself (`__copy__`).

## References

CWE-471. Python's documentation of `copy`.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import own
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

CHANGES: Final = frozenset(("append", "extend", "insert", "remove", "add", "discard", "clear", "appendleft"))


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    return list(outcomes(node, site))


def outcomes(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    copies = {each.targets[0].id: each for each in own(node, ast.Assign) if isinstance(each.targets[0], ast.Name)
              and original(each.value) is not None}  # fmt: skip
    stores = [each for each in own(node, ast.Name) if isinstance(each.ctx, ast.Store)]
    for name, made in copies.items():
        if sum(each.id == name for each in stores) != 1:
            continue
        change = next((each for each in changes(node, name) if each[0].lineno > made.lineno), None)
        if change is None:
            yield made, Safe("no part of the copy is changed in place")
            continue
        place, part = change
        if any(ast.unparse(target) == part for each in own(node, ast.Assign) for target in each.targets
               if made.lineno <= each.lineno <= place.lineno):  # fmt: skip
            yield made, Safe("the part was put anew")
            continue
        message = (
            f"`{part}` is changed in place, and `{name}` shares it with `{site.text(original(made.value) or made)}`."
        )
        yield made, Weak(message, steps=[(place, "Changed here.")])


def original(value: ast.expr) -> ast.expr | None:
    """What a call makes a shallow copy of, or None."""
    match value:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="copy"), attr="copy"), args=[of]):
            return of
        case ast.Call(func=ast.Name(id="copy"), args=[of]):
            return of
        case ast.Call(func=ast.Attribute(value=ast.Name() | ast.Attribute() as of, attr="copy"), args=[], keywords=[]):
            return of
    return None


def changes(node: ast.AST, name: str) -> Iterator[tuple[ast.expr, str]]:
    """The places where a list or set that is a part of a local name is changed, with the part."""
    for each in own(node, ast.Call):
        match each.func:
            case ast.Attribute(
                value=ast.Attribute(value=ast.Name(id=owner))
                | ast.Subscript(value=ast.Name(id=owner), slice=ast.Constant()) as part,
                attr=attr,
            ) if owner == name and attr in CHANGES:
                yield each, ast.unparse(part)


CHECK = Point(
    id="shallow-copy-changed",
    title="Part of a shallow copy changed in place",
    weakness=471,
    alike={471: (374, 375)},
    fix="Give the copy a part of its own, or make a deep copy.",
    severity="low",
    confidence="medium",
    reasons=("no part of the copy is changed in place", "the part was put anew"),
    roles=("production", "example", "vendored"),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    mentions=frozenset(("copy",)),
    judge=judge,
)
