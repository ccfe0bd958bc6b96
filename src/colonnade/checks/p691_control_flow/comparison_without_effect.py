"""## What

A comparison that stands alone as a statement: `x == 1` where `x = 1` was meant, or an assertion without `assert`.

## Why

Its result is dropped. The value is not set, or the test tests nothing, and the code reads as if it did.

## Bad

```python
def lock(account):
    account.locked == True
```

## Good

```python
def lock(account):
    account.locked = True
```

## Fix

Assign with `=`, or write `assert` before it.

## Limits

A comparison inside a `with` block of a test that expects an error is run for that error and is safe.

## References

CWE-482.
"""

import ast

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.Expr, site: Site) -> Answer:
    if not isinstance(node.value, ast.Compare):
        return None
    if any(isinstance(statement, (ast.With, ast.AsyncWith, ast.Try)) for statement in site.statements[:-1]):
        return Safe("run for the error it may raise")
    return Weak(f"`{site.text(node.value)}` compares and drops the result.")


CHECK = Point(
    id="comparison-without-effect",
    title="Comparison whose result is dropped",
    weakness=482,
    fix="Assign with `=`, or write `assert` before it.",
    severity="medium",
    confidence="high",
    reasons=("run for the error it may raise",),
    nodes=(ast.Expr,),
    judge=judge,
)
