"""## What

A statement behind a `return`, `raise`, `continue` or `break` of the same block.

## Why

It never runs. Where it is a check, a cleanup or a log of what was done, the code reads as if it did.

## Bad

```python
def remove(user, item):
    return item.delete()
    user.require("remove")
```

## Good

```python
def remove(user, item):
    user.require("remove")
    return item.delete()
```

## Fix

Move it before the exit, or remove it.

## Limits

Only exits in the same block count, not calls that never return. A `yield` that makes a function a generator is safe.

## References

CWE-561.
"""

import ast
from collections.abc import Iterator
from itertools import pairwise

from colonnade.checks.form import Point
from colonnade.checks.syntax import EXITS, own_blocks
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    found = list(outcomes(node))
    return found or Safe("no statement follows an exit")


def outcomes(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[tuple[ast.AST, Outcome]]:
    for block in own_blocks(node):
        for before, after in pairwise(block):
            if isinstance(before, EXITS):
                yield after, decide(before, after)


def decide(before: ast.stmt, after: ast.stmt) -> Outcome:
    if isinstance(after, ast.Expr) and isinstance(after.value, (ast.Yield, ast.YieldFrom)):
        return Safe("makes the function a generator")
    if isinstance(after, ast.Pass) or (isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)):
        return Safe("does nothing")
    word = type(before).__name__.lower()
    severity = "note" if isinstance(after, EXITS) else ""
    return Weak(f"It never runs, for a `{word}` precedes it.", steps=[(before, "The exit.")], severity=severity)


CHECK = Point(
    id="unreachable-code",
    title="Statement that never runs",
    weakness=561,
    fix="Move it before the exit, or remove it.",
    severity="low",
    confidence="high",
    reasons=("no statement follows an exit", "makes the function a generator", "does nothing"),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    judge=judge,
)
