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
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.syntax import NUMBER_TYPES, assigned_once, catches, conditions, last_name, parts, path_to, same
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
    return decide(divisor, site)


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


def forms_of(divisor: ast.expr, site: Site) -> Iterator[ast.expr]:
    """The divisor as written and, for a name with one assignment, what it was assigned; without conversions."""
    for _ in range(3):
        yield divisor
        match divisor:
            case ast.Call(func=ast.Name(id="float" | "abs"), args=[inner], keywords=[]):
                divisor = inner
            case ast.Name(id=name) if (value := assigned_once(site, name)) is not None:
                divisor = value
            case _:
                return


def iterated(site: Site, divisor: ast.expr, form: ast.expr) -> bool:
    """Whether the division is reached only from inside a loop over the very thing whose elements the divisor counts."""
    if not isinstance(form, ast.Call) or not form.args:
        return False
    loops = [s.iter for s in site.statements[:-1] if isinstance(s, (ast.For, ast.AsyncFor))]
    loops += [n.iter for outer in path_to(site.statements[-1], divisor) for n in getattr(outer, "generators", ())]
    return any(same(base(loop), base(form.args[0])) for loop in loops)


def base(node: ast.expr) -> ast.expr:
    """``d`` of ``d.items()``, ``enumerate(d)`` and the like."""
    match node:
        case ast.Call(func=ast.Attribute(value=inner, attr="items" | "values" | "keys"), args=[]):
            return base(inner)
        case ast.Call(func=ast.Name(id="enumerate" | "sorted" | "list" | "reversed" | "set"), args=[inner, *_]):
            return base(inner)
    return node


def names(node: ast.AST) -> set[str]:
    """The last names that an expression speaks of, without leading underscores."""
    found = {last_name(n).lstrip("_") for n in ast.walk(node) if isinstance(n, (ast.Name, ast.Attribute))}
    return found - {"self", "cls", "len", "sum", "keys", "values", "items"}


def has_floor(divisor: ast.expr, site: Site) -> bool:
    """Whether the divisor cannot be zero by its form: ``max(1, n)``, ``n or 1``, ``n + 1`` of a size, ``2 ** n``."""
    match divisor:
        case ast.Call(func=ast.Name(id="max"), args=args) if len(args) > 1:
            return any(site.value(arg).excludes_zero() and is_positive(site.value(arg).consts) for arg in args)
        case ast.BoolOp(op=ast.Or(), values=values):
            return site.value(values[-1]).excludes_zero()
        case ast.BinOp(op=ast.Add(), left=ast.Call(func=ast.Name(id="len" | "abs")), right=right):
            return is_positive(site.value(right).consts)
        case ast.BinOp(op=ast.Pow(), left=left):
            return site.value(left).excludes_zero()
        case ast.BinOp(op=ast.Mult(), left=left, right=right):
            return all(site.value(side).excludes_zero() or has_floor(side, site) for side in (left, right))
        case ast.Call(func=ast.Name(id="float"), args=[inner], keywords=[]) | ast.UnaryOp(op=ast.USub(), operand=inner):
            return site.value(inner).excludes_zero() or has_floor(inner, site)
    return False


def is_positive(consts: tuple[object, ...] | None) -> bool:
    return bool(consts) and all(isinstance(c, (int, float)) and c > 0 for c in consts or ())


def excludes_zero(test: ast.expr, outcome: bool, divisor: ast.expr) -> bool:
    """Whether a test with this outcome shows that the divisor is not zero."""
    subject = divisor.args[0] if isinstance(divisor, ast.Call) and len(divisor.args) == 1 else divisor
    if same(test, divisor) or same(test, subject):
        return outcome
    if not isinstance(test, ast.Compare) or len(test.ops) != 1:
        return False
    left, op, right = test.left, test.ops[0], test.comparators[0]
    if not same(left, divisor):
        if not same(right, divisor):
            return isinstance(op, ast.In) and outcome and same(right, subject)
        return outcome and isinstance(op, (ast.Lt, ast.LtE, ast.NotEq))
    if isinstance(op, (ast.Eq, ast.LtE, ast.Lt)) and not outcome:
        return True
    return outcome and (isinstance(op, (ast.NotEq, ast.Gt, ast.GtE)) or (isinstance(op, ast.Eq) and not is_zero(right)))


def is_zero(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value == 0


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
    judge=judge,
)
