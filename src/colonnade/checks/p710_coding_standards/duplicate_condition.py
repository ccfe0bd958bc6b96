"""## What

An `elif` asks again what was asked before, or all branches of an `if` do the same.

## Why

The second branch is never taken, or the question decides nothing: the case that was meant has no branch of its own.

## Bad

```python
def rights(role):
    if role == "admin":
        return "all"
    elif role == "guest":
        return "none"
    elif role == "admin":
        return "some"
    return "read"
```

## Good

```python
def rights(role):
    if role == "admin":
        return "all"
    elif role == "guest":
        return "none"
    elif role == "editor":
        return "some"
    return "read"
```

## Fix

Ask for what was meant, or remove the branch.

## Limits

Conditions are compared as they are written; ones with a call in them may have another answer the second time. Branches
that do nothing are left alone.

## References

CWE-561, CWE-1164.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.syntax import same
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.If, site: Site) -> Answer:
    tests, bodies = chain(node)
    if len(tests) < 2 and not node.orelse:
        return None
    out: list[tuple[ast.AST, Outcome]] = []
    for index, test in enumerate(tests):
        before = next((each for each in tests[:index] if same(each, test)), None)
        if before is not None and not any(isinstance(each, (ast.Call, ast.Await)) for each in ast.walk(test)):
            message = f"`{site.text(test)}` was asked before, so this branch is never taken."
            out.append((test, Weak(message, steps=[(before, "Asked here.")])))
    around = site.statements[-2] if len(site.statements) > 1 else None
    is_elif = isinstance(around, ast.If) and around.orelse == [node]
    last = node if len(tests) == 1 and not is_elif else None
    if last is not None and len(bodies) == 2 and alike(*bodies) and site.role != "test":
        message = f"Whether `{site.text(node.test)}` or not, the same is done."
        out.append((node.test, Weak(message, weakness=1164, confidence="medium")))
    return out or [(node.test, Safe("every branch has its own question"))]


def chain(node: ast.If) -> tuple[list[ast.expr], list[list[ast.stmt]]]:
    """The conditions of an ``if`` with its ``elif`` parts, and the blocks of all branches."""
    tests, bodies = [node.test], [node.body]
    while len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
        node = node.orelse[0]
        tests.append(node.test)
        bodies.append(node.body)
    return tests, [*bodies, node.orelse] if node.orelse else bodies


def alike(a: list[ast.stmt], b: list[ast.stmt]) -> bool:
    """Whether two blocks do the same, and do something."""
    if [type(each) for each in a] != [type(each) for each in b] or lines(a) != lines(b):
        return False
    if all(isinstance(each, (ast.Pass, ast.Continue, ast.Break)) for each in a):
        return False
    return all(same(x, y) for x, y in zip(a, b, strict=True))


def lines(block: list[ast.stmt]) -> int:
    return (block[-1].end_lineno or 0) - block[0].lineno


CHECK = Point(
    id="duplicate-condition",
    title="Branch that is never taken or decides nothing",
    weakness=561,
    also=(1164,),
    fix="Ask for what was meant, or remove the branch.",
    severity="low",
    confidence="high",
    reasons=("every branch has its own question",),
    nodes=(ast.If,),
    judge=judge,
)
