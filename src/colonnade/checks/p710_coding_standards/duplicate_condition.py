"""## What

An `elif` or `case` asks again what was asked before, all branches of an `if` do the same, or both sides of an `and` or
`or` compare the same.

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


def judge(node: ast.If | ast.Match | ast.BoolOp | ast.IfExp, site: Site) -> Answer:
    match node:
        case ast.Match(cases=cases):
            return of_cases(cases, site)
        case ast.BoolOp(values=values):
            return of_operands(values, site)
        case ast.IfExp(body=body, orelse=orelse):
            if not same(body, orelse):
                return None
            message = f"Whether `{site.text(node.test)}` or not, it is `{site.text(body)}`."
            return [(node.test, Weak(message, weakness=1164, confidence="medium"))]
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


def of_cases(cases: list[ast.match_case], site: Site) -> Answer:
    """The cases of which an earlier one without a condition has the same pattern."""
    out: list[tuple[ast.AST, Outcome]] = []
    for index, case in enumerate(cases):
        before = next((each for each in cases[:index] if each.guard is None and same(each.pattern, case.pattern)), None)
        if before is not None:
            message = f"`{site.text(case.pattern)}` was asked before, so this branch is never taken."
            out.append((case.pattern, Weak(message, steps=[(before.pattern, "Asked here.")])))
    return out


def of_operands(values: list[ast.expr], site: Site) -> Answer:
    """The comparisons that stand twice in one condition: another one was meant."""
    for index, value in enumerate(values):
        if not isinstance(value, ast.Compare) or any(
            isinstance(each, (ast.Call, ast.Await)) for each in ast.walk(value)
        ):
            continue
        before = next((each for each in values[:index] if same(each, value)), None)
        if before is not None:
            message = f"`{site.text(value)}` is asked twice in one condition."
            return [(value, Weak(message, steps=[(before, "Asked here.")], weakness=1164))]
    return None


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
    nodes=(ast.If, ast.Match, ast.BoolOp, ast.IfExp),
    judge=judge,
)
