"""## What

A slice is counted from the end by an amount that may be zero: `data[: -(len(data) % 16)]`, `items[-n:]`.

## Why

Zero from the end is the beginning: `data[:-0]` is empty, and `items[-0:]` is everything. The message loses its text on
the inputs that need no padding, and who asks for none of the entries gets all of them.

## Bad

```python
def whole_blocks(data):
    return data[: -(len(data) % 16)]
```

## Good

```python
def whole_blocks(data):
    return data[: len(data) - len(data) % 16]
```

## Fix

Count from the start, or treat zero by itself.

## Limits

Remainders, counters of loops from zero, `max(0, ...)` and what a test has held to zero or more are amounts that may be
zero. Lengths are not: a suffix is mostly known not to be empty.

## References

CWE-193. Python Language Reference, 6.3.3 Slicings.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.syntax import assigned_once, conditions, parts
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.Subscript, site: Site) -> Answer:
    match node.slice:
        case ast.Slice(lower=ast.UnaryOp(op=ast.USub(), operand=amount), upper=None):
            what = "everything"
        case ast.Slice(upper=ast.UnaryOp(op=ast.USub(), operand=amount), lower=None | ast.Constant(value=0)):
            what = "empty"
        case _:
            return None
    why = why_zero(amount, site)
    if not why:
        return None
    names = {each.id for each in ast.walk(amount) if isinstance(each, ast.Name)}
    tests = [test for condition in conditions(site, node) for test, _ in parts(*condition) if not is_least(test)]
    tested = {each.id for test in tests for each in ast.walk(test) if isinstance(each, ast.Name)}
    if site.value(amount).excludes_zero() or names & tested:
        return Safe("the amount is tested before use")
    message = f"`{site.text(node)}` is {what} where `{site.text(amount)}`, {why}, is zero."
    return Weak(message)


def why_zero(amount: ast.expr, site: Site) -> str:
    """What says that an amount may be zero, in words; empty where nothing does."""
    whole = assigned_once(site, amount.id) if isinstance(amount, ast.Name) else amount
    match whole:
        case ast.BinOp(op=ast.Mod(), left=left) if not isinstance(left, (ast.Constant, ast.JoinedStr)):
            return "a remainder"
        case ast.Call(func=ast.Name(id="max"), args=[*args]) if any(
            isinstance(each, ast.Constant) and each.value == 0 for each in args
        ):
            return "at least zero"
    if isinstance(amount, ast.Name):
        loop = next(
            (
                s
                for s in site.statements
                if isinstance(s, ast.For) and isinstance(s.target, ast.Name) and s.target.id == amount.id
            ),
            None,
        )
        match loop:
            case ast.For(iter=ast.Call(func=ast.Name(id="range"), args=[_] | [ast.Constant(value=0), _])):
                return "a counter from zero"
        value = site.value(amount)
        if value.low == 0 and not isinstance(whole, ast.Call):
            return "at least zero"
    return ""


def is_least(test: ast.expr) -> bool:
    """Whether a test holds something to zero or more."""
    match test:
        case ast.Compare(ops=[ast.Lt() | ast.GtE()], comparators=[ast.Constant(value=0)]):
            return True
    return False


CHECK = Point(
    id="zero-from-end",
    title="Slice counted from the end by what may be zero",
    weakness=193,
    fix="Count from the start, or treat zero by itself.",
    severity="medium",
    confidence="medium",
    reasons=("the amount is tested before use",),
    nodes=(ast.Subscript,),
    judge=judge,
)
