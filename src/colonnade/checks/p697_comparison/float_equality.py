"""## What

`==` or `!=` with a floating point number that has a fraction, or between computed floats.

## Why

Most decimal fractions have no exact binary form: `0.1 + 0.2 == 0.3` is false. A limit, a price or a probability tested
by equality is missed by the smallest rounding error.

## Bad

```python
def is_full(share):
    return share + 0.2 == 0.3
```

## Good

```python
import math

def is_full(share):
    return math.isclose(share + 0.2, 0.3)
```

## Fix

Compare with a tolerance (`math.isclose`), or with `<=` and `>=`; for money use `decimal.Decimal`.

## Limits

Comparisons with whole numbers such as `0.0` and `1.0` are exact where the value was set to them, and are not reported.
Assertions and test code compare what they have set themselves, and are not reported.

## References

CWE-1077. Python library reference, `math.isclose`.
"""

import ast

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.Compare, site: Site) -> Answer:
    if len(node.ops) != 1 or not isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
        return None
    sides = (node.left, node.comparators[0])
    if not any(is_float(side, site) for side in sides):
        return None
    if site.role == "test" or any(isinstance(s, ast.Assert) for s in site.statements[-1:]):
        return Safe("an assertion on a value that the test has set")
    if any(is_whole(side) for side in sides):
        return Safe("compared with a whole number")
    computed = next((side for side in sides if isinstance(side, ast.BinOp) and is_float(side, site)), None)
    if computed is not None and is_exact(computed, site):
        return Safe("halves of whole numbers are exact")
    if computed is not None:
        return Weak(f"`{site.text(node)}` tests the result of floating point arithmetic for equality.")
    fraction = next((side for side in sides if is_fraction(side)), None)
    if fraction is not None:
        return Weak(
            f"`{site.text(node)}` tests for equality with `{site.text(fraction)}`, a fraction.", confidence="low"
        )
    return Safe("floats that were not computed here")


def is_exact(node: ast.BinOp, site: Site) -> bool:
    """Whether a quotient is that of a whole number and a power of two, which a float holds as it is."""
    divisors = site.value(node.right).consts
    if not isinstance(node.op, ast.Div) or not divisors or "float()" in site.value(node.left).refs:
        return False
    return all(isinstance(each, int) and each > 0 and not each & (each - 1) for each in divisors)


def is_float(node: ast.expr, site: Site) -> bool:
    return is_fraction(node) or "float()" in site.value(node).refs


def is_fraction(node: ast.expr) -> bool:
    match node:
        case ast.UnaryOp(operand=operand):
            return is_fraction(operand)
        case ast.Constant(value=float(value)):
            return not value.is_integer()
    return False


def is_whole(node: ast.expr) -> bool:
    match node:
        case ast.UnaryOp(operand=operand):
            return is_whole(operand)
        case ast.Constant(value=int()):
            return True
        case ast.Constant(value=float(value)):
            return value.is_integer()
    return False


CHECK = Point(
    id="float-equality",
    title="Floating point numbers tested for equality",
    weakness=1077,
    fix="Compare with a tolerance such as `math.isclose`, or with `<=` and `>=`.",
    severity="low",
    confidence="medium",
    reasons=(
        "an assertion on a value that the test has set",
        "compared with a whole number",
        "halves of whole numbers are exact",
        "floats that were not computed here",
    ),
    nodes=(ast.Compare,),
    judge=judge,
)
