"""## What

A condition on a number that no number meets, or that every number meets: `x < 1 and x > 5`, `len(items) < 0`,
`x == float("nan")`; a branch whose numbers an earlier one has taken: `elif x > 10` behind `if x > 5`.

## Why

The limit that was meant is none. What it should refuse passes, or nothing does.

## Bad

```python
def valid_port(port):
    if port < 1 and port > 65535:
        raise ValueError(port)
    return port
```

## Good

```python
def valid_port(port):
    if port < 1 or port > 65535:
        raise ValueError(port)
    return port
```

## Fix

Join the two halves the other way round; ask for the number with `math.isnan`.

## Limits

Bounds that are written as numbers, of a name or attribute, are compared.

## References

CWE-570, CWE-571.
"""

import ast
import math
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import same
from colonnade.summary.point import Answer, Safe, Site, Weak

FALSE, TRUE = 570, 571
MIRRORED: Final = {ast.Lt: ast.Gt, ast.LtE: ast.GtE, ast.Gt: ast.Lt, ast.GtE: ast.LtE, ast.Eq: ast.Eq}

Bound = tuple[ast.expr, type[ast.cmpop], float]


def judge(node: ast.BoolOp | ast.Compare, site: Site) -> Answer:
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        return of_one(node, site)
    both = isinstance(node, ast.Compare) or isinstance(node.op, ast.And)
    pairs = [(a, b) for one, two in combinations(halves(node), 2) for a in one for b in two if same(a[0], b[0])]
    for first, second in pairs:
        if both and apart(first, second):
            return Weak(f"`{site.text(node)}` is always false: no number meets both.", weakness=FALSE)
        if not both and meet(first, second):
            return Weak(f"`{site.text(node)}` is always true: every number meets one of them.", weakness=TRUE)
    return Safe("some numbers meet it") if pairs else None


def halves(node: ast.BoolOp | ast.Compare) -> list[list[Bound]]:
    """The bounds that are joined, those of one operand together; a chain among alternatives counts as none."""
    if isinstance(node, ast.Compare):
        return [[bound] for bound in bounds(node)]
    either = isinstance(node.op, ast.Or)
    return [list(bounds(each)) for each in node.values if not (either and len(getattr(each, "ops", ())) > 1)]


def of_one(node: ast.Compare, site: Site) -> Answer:
    """Of a single comparison with what a length cannot be, or with what is equal to nothing."""
    match node:
        case ast.Compare(left=ast.Call(func=ast.Name(id="len")), ops=[op], comparators=[ast.Constant(value=0)]):
            if isinstance(op, (ast.Lt, ast.GtE)):
                word, weakness = ("false", FALSE) if isinstance(op, ast.Lt) else ("true", TRUE)
                return Weak(f"`{site.text(node)}` is always {word}: no length is negative.", weakness=weakness)
            return Safe("some numbers meet it")
        case ast.Compare(ops=[ast.Eq() | ast.NotEq() as op], comparators=[other]) if is_nan(other) or is_nan(node.left):
            word, weakness = ("false", FALSE) if isinstance(op, ast.Eq) else ("true", TRUE)
            return Weak(f"`{site.text(node)}` is always {word}: it is equal to nothing.", weakness=weakness)
    return behind(node, site)


def behind(node: ast.Compare, site: Site) -> Answer:
    """Of the condition of an ``elif`` on a number of which earlier branches of the chain take what it asks for."""
    asked = list(bounds(node))
    if len(node.ops) != 1 or not asked or isinstance(asked[0][0], ast.Call):
        return None
    chain = site.statements
    for index in range(len(chain) - 1, 0, -1):
        outer, inner = chain[index - 1], chain[index]
        if not (isinstance(outer, ast.If) and isinstance(inner, ast.If) and outer.orelse == [inner]):
            return None
        if index == len(chain) - 1 and inner.test is not node:
            return None
        taken = list(bounds(outer.test)) if isinstance(outer.test, ast.Compare) and len(outer.test.ops) == 1 else []
        if taken and same(taken[0][0], asked[0][0]) and within(asked[0], taken[0]):
            message = f"`{site.text(node)}` is never so here: `{site.text(outer.test)}` has taken all such numbers."
            return Weak(message, steps=[(outer.test, "Taken here.")], weakness=FALSE)
    return None


def within(inner: Bound, outer: Bound) -> bool:
    """Whether every number that meets the one meets the other, too."""
    (low_a, high_a, closed_a), (low_b, high_b, closed_b) = interval(inner), interval(outer)
    least = low_a > low_b or (low_a == low_b and (closed_b or not closed_a))
    greatest = high_a < high_b or (high_a == high_b and (closed_b or not closed_a))
    return least and greatest and inner[1:] != outer[1:]


def is_nan(node: ast.expr) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="float"), args=[ast.Constant(value=str(text))]):
            return text.lower() == "nan"
        case ast.Attribute(value=ast.Name(id="math" | "np" | "numpy"), attr="nan" | "NaN"):
            return True
    return False


def bounds(node: ast.expr) -> Iterator[Bound]:
    """(what, comparison, number) for each half of a comparison with a number."""
    if not isinstance(node, ast.Compare):
        return
    left = node.left
    for op, right in zip(node.ops, node.comparators, strict=True):
        a, b = number(left), number(right)
        kind = type(op)
        if b is not None and kind in MIRRORED and is_plain(left):
            yield left, kind, b
        elif a is not None and kind in MIRRORED and is_plain(right):
            yield right, MIRRORED[kind], a
        left = right


def number(node: ast.expr) -> float | None:
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return float(value)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
            return -float(value)
    return None


def is_plain(node: ast.expr) -> bool:
    return isinstance(node, (ast.Name, ast.Attribute)) or (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "len"
    )


def interval(bound: Bound) -> tuple[float, float, bool]:
    """The numbers that meet a bound: (least, greatest, whether the finite end is among them)."""
    _, op, value = bound
    if op is ast.Eq:
        return value, value, True
    closed = op in (ast.LtE, ast.GtE)
    return (value, math.inf, closed) if op in (ast.Gt, ast.GtE) else (-math.inf, value, closed)


def apart(a: Bound, b: Bound) -> bool:
    """Whether no number meets both; two equalities are another check's."""
    if a[1] is b[1] is ast.Eq:
        return False
    (low_a, high_a, closed_a), (low_b, high_b, closed_b) = interval(a), interval(b)
    low, high = max(low_a, low_b), min(high_a, high_b)
    return low > high or (low == high and not (closed_a and closed_b))


def meet(a: Bound, b: Bound) -> bool:
    """Whether every number meets one of the two."""
    (low_a, high_a, closed_a), (low_b, high_b, closed_b) = interval(a), interval(b)
    if low_a == -math.inf and high_b == math.inf and high_a != math.inf:
        return low_b < high_a or (low_b == high_a and (closed_a or closed_b))
    if low_b == -math.inf and high_a == math.inf and high_b != math.inf:
        return low_a < high_b or (low_a == high_b and (closed_a or closed_b))
    return False


CHECK = Point(
    id="impossible-range",
    title="Condition that no number or every number meets",
    weakness=570,
    also=(571,),
    fix="Join the two halves the other way round.",
    severity="medium",
    confidence="high",
    reasons=("some numbers meet it",),
    nodes=(ast.BoolOp, ast.Compare),
    judge=judge,
)
