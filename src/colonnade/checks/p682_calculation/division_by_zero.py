"""## What

A division or a remainder (`/`, `//`, `%`, `divmod`) whose divisor may be zero.

## Why

Python raises `ZeroDivisionError`. Where an empty list, a zero sent by a client or an unset total decides the divisor,
whoever supplies it ends the request, the worker or the job.

## Bad

```python
def mean(samples):
    return sum(samples) / len(samples)
```

## Good

```python
def mean(samples):
    if not samples:
        return 0.0
    return sum(samples) / len(samples)
```

## Fix

Test the divisor before dividing, or give it a lower bound: `len(samples) or 1`, `max(1, count)`.

## Limits

A divisor of which nothing is known is undecided, never reported. A guard counts as long as its names are not assigned
again before the division.

## References

CWE-369. Python Language Reference, 6.7 Binary arithmetic operations.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.p682_calculation._divisor import excludes_zero, forms_of, has_floor, iterated
from colonnade.checks.syntax import NUMBER_TYPES, catches, conditions, parts
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

DIVISIONS = (ast.Div, ast.FloorDiv, ast.Mod)
SIZES = ("len", "sum")


def judge(node: ast.BinOp | ast.AugAssign | ast.Call, site: Site) -> Answer:
    match node:
        case ast.BinOp(op=op, left=left, right=divisor) if isinstance(op, DIVISIONS):
            pass
        case ast.AugAssign(op=op, target=left, value=divisor) if isinstance(op, DIVISIONS):
            pass
        case ast.Call(func=ast.Name(id="divmod"), args=[left, divisor], keywords=[]):
            op = ast.Mod()
        case _:
            return None
    if not is_arithmetic(op, left, divisor, site):
        return None
    if catches(site, "ZeroDivisionError", "ArithmeticError"):
        return Safe("the exception is handled here")
    if isinstance(left, ast.Constant) and isinstance(divisor, ast.Constant):
        return Undecided("written to raise")
    answer = decide(divisor, site)
    may_format = isinstance(op, ast.Mod) and not isinstance(node, ast.Call)
    if isinstance(answer, Weak) and answer.confidence and may_format and not is_number(left, site):
        return Undecided("whether `%` divides or formats is not known")
    return answer


def is_arithmetic(op: ast.operator, left: ast.expr, divisor: ast.expr, site: Site) -> bool:
    """Whether both operands may be numbers: ``%`` formats text and ``/`` joins paths, too."""
    if isinstance(left, (ast.JoinedStr, ast.Dict, ast.List)) or isinstance(
        divisor, (ast.JoinedStr, ast.Tuple, ast.Dict)
    ):
        return False
    for operand in (left, divisor):
        value = site.value(operand)
        if value.consts is not None and not all(isinstance(c, (int, float, complex)) for c in value.consts):
            return False
        if value.prefix or (
            value.refs and not any(ref in NUMBER_TYPES or not ref.endswith("()") for ref in value.refs)
        ):
            return False
    return not isinstance(op, ast.Mod) or "bytes()" not in site.value(left).refs


def is_number(node: ast.expr, site: Site) -> bool:
    """Whether a value is known to be a number, by its type or by what else is done with it in the expression."""
    value = site.value(node)
    if value.consts:
        return all(isinstance(each, (int, float, complex)) for each in value.consts)
    if value.refs:
        return all(ref in NUMBER_TYPES for ref in value.refs)
    return isinstance(node, ast.BinOp) and not isinstance(node.op, (ast.Add, ast.Mod, ast.Mult))


def decide(divisor: ast.expr, site: Site) -> Answer:
    value = site.value(divisor)
    text = site.text(divisor)
    if value.consts and all(c == 0 for c in value.consts):
        return Weak(f"The divisor `{text}` is always zero.", confidence="high")
    if value.excludes_zero():
        return Safe("the divisor is a constant other than zero" if value.consts else "the divisor is not zero")
    if has_floor(divisor, site):
        return Safe("the divisor has a lower bound above zero")
    forms = list(forms_of(divisor, site))
    if any(
        excludes_zero(test, outcome, form)
        for condition in conditions(site, divisor)
        for test, outcome in parts(*condition)
        for form in forms
    ):
        return Safe("guarded by a test of the divisor")
    if any(iterated(site, divisor, form) for form in forms):
        return Safe("inside a loop over what is counted")
    kinds = site.sources(value)
    if kinds & {"http", "rpc", "network", "upload", "model"}:
        return Weak(f"The divisor `{text}` is a number from outside the program and may be zero.", confidence="high")
    for form in forms:
        if isinstance(form, ast.Call) and isinstance(form.func, ast.Name) and form.func.id in SIZES and form.args:
            inner = site.text(form.args[0])
            return Weak(
                f"The divisor is `{site.text(form)}`, which is zero where `{inner}` is empty, and no test precedes it."
            )
    if value.consts and 0 in value.consts:
        return Weak(f"The divisor `{text}` is zero on a path that reaches this division.", confidence="medium")
    return Undecided("the divisor's value is not known")


CHECK = Point(
    id="division-by-zero",
    title="Division by zero",
    weakness=369,
    fix="Test the divisor before dividing, or give it a lower bound such as `max(1, n)`.",
    severity="low",
    confidence="low",
    reasons=(
        "the exception is handled here",
        "the divisor is a constant other than zero",
        "the divisor is not zero",
        "the divisor has a lower bound above zero",
        "guarded by a test of the divisor",
        "inside a loop over what is counted",
    ),
    nodes=(ast.BinOp, ast.AugAssign, ast.Call),
    callees=frozenset(("divmod",)),
    judge=judge,
)
