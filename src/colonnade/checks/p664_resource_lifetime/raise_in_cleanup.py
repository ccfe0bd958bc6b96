"""## What

A clean-up raises by itself: a `finally`, a `__del__` or an `__exit__` holds a `raise` that no handler of it catches.

## Why

The new exception takes the place of the one on its way, which nobody then sees, and the rest of the clean-up does not
run. What a `__del__` raises is only printed.

## Bad

```python
def write(store, rows):
    try:
        store.write(rows)
    finally:
        if not store.flushed:
            raise OSError("not written")
        store.close()
```

## Good

```python
def write(store, rows):
    try:
        store.write(rows)
        if not store.flushed:
            raise OSError("not written")
    finally:
        store.close()
```

## Fix

Raise before the clean-up, or log what the clean-up finds.

## Limits

Only `raise` statements of the clean-up itself are looked at, not what it calls. An `__exit__` that looks at the
exception it is given is left alone.

## References

CWE-460. Python Language Reference, 8.4.4 finally clause.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.syntax import SCOPES, children
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.Try | ast.FunctionDef, site: Site) -> Answer:
    if isinstance(node, ast.Try):
        return list(of_block(node.finalbody, "finally", node)) if node.finalbody else None
    if node.name == "__del__":
        return list(of_block(node.body, "`__del__`", node))
    if node.name == "__exit__" and not asks(node):
        return list(of_block(node.body, "`__exit__`", node))
    return None


def of_block(block: list[ast.stmt], where: str, node: ast.AST) -> Iterator[tuple[ast.AST, Outcome]]:
    found = [each for statement in block for each in raised(statement)]
    for each in found:
        yield each, Weak(f"This takes the place of the exception that led into the {where}.")
    if not found and block:
        yield block[0], Safe("raises nothing by itself")


def raised(node: ast.AST) -> Iterator[ast.Raise]:
    """The ``raise`` statements whose exception leaves a block."""
    if isinstance(node, ast.Raise):
        yield node
    elif isinstance(node, ast.Try):
        for each in (*([] if node.handlers else node.body), *node.orelse, *node.finalbody):
            yield from raised(each)
    elif not isinstance(node, SCOPES):
        for child in children(node):
            yield from raised(child)


def asks(node: ast.FunctionDef) -> bool:
    """Whether an ``__exit__`` looks at the exception that it is given."""
    given = {each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg)} - {"self"}
    return any(isinstance(each, ast.Name) and each.id in given for each in ast.walk(node))


CHECK = Point(
    id="raise-in-cleanup",
    title="Clean-up that raises",
    weakness=460,
    fix="Raise before the clean-up, or log what the clean-up finds.",
    severity="low",
    confidence="medium",
    reasons=("raises nothing by itself",),
    nodes=(ast.Try, ast.FunctionDef),
    mentions=frozenset(("finally", "__del__", "__exit__")),
    judge=judge,
)
