"""## What

`return`, `break` or `continue` in a `finally` block.

## Why

The jump replaces whatever was under way, an exception included: the error disappears without a handler, and the caller
takes the value for a success.

## Bad

```python
def stored(order, archive):
    done = False
    try:
        archive.write(order)
        done = True
    finally:
        return done
```

## Good

```python
def stored(order, archive):
    try:
        archive.write(order)
    finally:
        archive.close()
    return True
```

## Fix

Let `finally` only give back what was taken; return after the statement.

## Limits

Whether a condition around the jump excludes that an exception is under way is not looked at: such a finding has medium
confidence.

## References

CWE-584. PEP 765; Python Language Reference, 8.4.4.
"""

import ast
from collections.abc import Iterator, Sequence

from colonnade.checks.form import Point
from colonnade.checks.syntax import SCOPES
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.Try, site: Site) -> Answer:
    return list(outcomes(node)) if node.finalbody else None


def outcomes(node: ast.Try) -> Iterator[tuple[ast.AST, Outcome]]:
    found = list(jumps(node.finalbody, in_loop=False))
    for jump in found:
        word = type(jump).__name__.lower()
        sure = any(jump is each for each in node.finalbody)
        yield (
            jump,
            Weak(
                f"`{word}` in a `finally` block drops an exception that is under way.",
                confidence="" if sure else "medium",
            ),
        )
    if not found:
        yield node.finalbody[0], Safe("the block runs to its end")


def jumps(block: Sequence[ast.AST], in_loop: bool) -> Iterator[ast.stmt]:
    """The statements that leave the block: returns, and jumps of loops around it."""
    for node in block:
        if isinstance(node, ast.Return) or (isinstance(node, (ast.Break, ast.Continue)) and not in_loop):
            yield node
        elif isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            yield from jumps(node.body, in_loop=True)
            yield from jumps(node.orelse, in_loop)
        elif not isinstance(node, SCOPES):
            yield from jumps(list(ast.iter_child_nodes(node)), in_loop)


CHECK = Point(
    id="jump-in-finally",
    title="Jump out of a finally block",
    weakness=584,
    fix="Move the jump behind the `try` statement, so that an exception is passed on.",
    severity="medium",
    confidence="high",
    reasons=("the block runs to its end",),
    nodes=(ast.Try, ast.TryStar),
    judge=judge,
)
