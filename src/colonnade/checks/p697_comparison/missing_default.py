"""## What

A choice over data of a request, by `match` or a chain of `if` and `elif`, that has no branch for any other value.

## Why

The sender is not bound to the values that the code knows. With another one nothing is done, and the code behind goes on
as if something had been: an action that is answered "done", a role that stays what it was.

## Bad

```python
from flask import request

def change(order):
    action = request.form["action"]
    if action == "cancel":
        order.cancel()
    elif action == "ship":
        order.ship()
    return "done"
```

## Good

```python
from flask import abort, request

def change(order):
    action = request.form["action"]
    if action == "cancel":
        order.cancel()
    elif action == "ship":
        order.ship()
    else:
        abort(400)
    return "done"
```

## Fix

Add a last branch that refuses the value.

## Limits

Only choices between at least two constants are looked at.

## References

CWE-478.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import leaves, same
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

OUTSIDE: Final = frozenset(("http", "rpc", "network", "upload"))


def judge(node: ast.Match | ast.If, site: Site) -> Answer:
    if isinstance(node, ast.Match):
        return judge_match(node, site)
    subject = compared(node.test)
    if subject is None or is_elif(node, site):
        return None
    branches = [node.body]
    while len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
        node = node.orelse[0]
        other = compared(node.test)
        if other is None or not same(other, subject):
            return None
        branches.append(node.body)
    if len(branches) < 2:
        return None
    if node.orelse:
        return Safe("has a default")
    return decide(subject, branches, site)


def judge_match(node: ast.Match, site: Site) -> Answer:
    last = node.cases[-1]
    if last.guard is None and isinstance(last.pattern, ast.MatchAs) and last.pattern.pattern is None:
        return Safe("has a default")
    if not all(isinstance(case.pattern, (ast.MatchValue, ast.MatchOr)) for case in node.cases):
        return None
    return decide(node.subject, [case.body for case in node.cases], site)


def decide(subject: ast.expr, branches: list[list[ast.stmt]], site: Site) -> Answer:
    if all(leaves(branch) for branch in branches):
        return Safe("what follows is the default")
    value = site.value(subject)
    if OUTSIDE.intersection(site.sources(value)):
        return Weak(f"No branch is for a value of `{site.text(subject)}`, which a client sends, other than these.")
    return Undecided("where the value comes from is not known")


def compared(test: ast.expr) -> ast.expr | None:
    """What a condition compares with a constant."""
    match test:
        case ast.Compare(left=left, ops=[ast.Eq()], comparators=[ast.Constant(value=str() | int())]):
            return left
    return None


def is_elif(node: ast.If, site: Site) -> bool:
    """Whether the statement is the ``elif`` of another of the same chain."""
    above = [each for each in site.statements if isinstance(each, ast.If) and each.orelse == [node]]
    subject = compared(node.test)
    return any(
        (other := compared(each.test)) is not None and subject is not None and same(other, subject) for each in above
    )


CHECK = Point(
    id="missing-default",
    title="Choice over a client's data without a default",
    weakness=478,
    fix="Add a last branch that refuses the value.",
    severity="low",
    confidence="medium",
    reasons=("has a default", "what follows is the default"),
    nodes=(ast.Match, ast.If),
    judge=judge,
)
