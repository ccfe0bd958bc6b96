"""## What

A function, method or class is defined twice under one name in one place, and the first is never used.

## Why

The second takes the place of the first without a word: a check that was written is not the one that runs, a test of
that name is never run.

## Bad

```python
class Rights:
    def allowed(self, user):
        return user.is_admin

    def allowed(self, user):
        return True
```

## Good

```python
class Rights:
    def allowed(self, user):
        return user.is_admin

    def readable(self, user):
        return True
```

## Fix

Rename one, or remove the one that is meant no longer.

## Limits

Definitions in one block are compared. Decorated ones, which may be registered or overloaded, and names that are read or
deleted in between, are left alone.

## References

CWE-561.
"""

import ast
from collections.abc import Iterator, Sequence

from colonnade.checks.form import Point
from colonnade.checks.syntax import blocks, everywhere
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def judge(node: ast.Module, site: Site) -> Answer:
    owners: list[ast.AST] = [
        node,
        *everywhere(node, ast.ClassDef),
        *everywhere(node, ast.FunctionDef),
        *everywhere(node, ast.AsyncFunctionDef),
    ]
    found = [pair for owner in owners for block in blocks(owner) for pair in of_block(block)]
    return found or [(node, Safe("every name is defined once"))]


def of_block(block: Sequence[ast.stmt]) -> Iterator[tuple[ast.AST, Outcome]]:
    """The definitions of a block that replace another one which nothing has used."""
    last: dict[str, tuple[int, Definition]] = {}
    for index, each in enumerate(block):
        if not isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        before = last.get(each.name)
        last[each.name] = (index, each)
        if before is None or each.decorator_list or before[1].decorator_list or each.name == "_":
            continue
        if any(mentions(between, each.name) for between in (*block[before[0] + 1 : index], each)):
            continue
        message = f"`{each.name}` takes the place of another of that name, which is never used."
        yield each, Weak(message, steps=[(before[1], "Defined first here.")])


def mentions(statement: ast.stmt, name: str) -> bool:
    """Whether a statement reads, deletes or sets a name; in a class body, where functions do not see it, too."""
    return any(
        (isinstance(node, ast.Name) and node.id == name) or (isinstance(node, ast.Attribute) and node.attr == name)
        for node in ast.walk(statement)
    )


CHECK = Point(
    id="redefined-function",
    title="Definition that replaces another unused",
    weakness=561,
    fix="Rename one, or remove the one that is meant no longer.",
    severity="low",
    confidence="high",
    reasons=("every name is defined once",),
    nodes=(ast.Module,),
    judge=judge,
)
