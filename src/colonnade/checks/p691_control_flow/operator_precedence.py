"""## What

Operators that bind otherwise than they read: `role == "admin" or "root"`, `"Name: " + name or "nobody"`,
`x in names == True`, `a < b == True`, `high << 8 + low`.

## Why

The first is always true, because a text that is not empty is; the second never gives its default; the third and the
fourth are chains, `x in names and names == True`; the fifth shifts by the sum. A test of a role or state so written
lets everyone pass, or no one.

## Bad

```python
def may_write(role):
    return role == "admin" or "editor"
```

## Good

```python
def may_write(role):
    return role in ("admin", "editor")
```

## Fix

Repeat the comparison for each value or use `in`; put parentheses around what belongs together.

## Limits

Only expressions whose value is the same whatever the operands, chains that end in a truth value, and shifts by a number
and what is added to it without parentheses are reported.

## References

CWE-783. Python Language Reference, 6.17 Operator precedence.
"""

import ast
import re
from typing import Final

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Safe, Site, Weak

FIELD: Final = re.compile(r"%(?:\(\w+\))?[-#0-9+ .*]*[a-zA-Z%]")
"""What a pattern of the operator `%` has in it for data."""

KINDS: Final = {ast.Is: "identity", ast.IsNot: "identity", ast.Eq: "equality", ast.NotEq: "equality"}


def judge(node: ast.BoolOp | ast.Compare | ast.BinOp, site: Site) -> Answer:
    if isinstance(node, ast.BinOp):
        return judge_shift(node, site)
    return judge_chain(node, site) if isinstance(node, ast.Compare) else judge_choice(node, site)


def judge_shift(node: ast.BinOp, site: Site) -> Answer:
    """Of ``high << 8 + low``; the end of the whole tells whether the sum is in parentheses."""
    match node:
        case ast.BinOp(
            left=shifted,
            op=ast.LShift() | ast.RShift(),
            right=ast.BinOp(left=ast.Constant(), op=ast.Add(), right=added) as amount,
        ) if not isinstance(shifted, ast.Constant) and not isinstance(added, ast.Constant):
            if (node.end_lineno, node.end_col_offset) != (amount.end_lineno, amount.end_col_offset):
                return Safe("operators bind as they read")
            return Weak(f"`{site.text(shifted)}` is shifted by the sum `{site.text(amount)}`.")
    return None


def judge_chain(node: ast.Compare, site: Site) -> Answer:
    if len(node.ops) < 2:
        return None
    membership = [isinstance(op, (ast.In, ast.NotIn)) for op in node.ops]
    if any(membership) and any(isinstance(c, ast.Constant) for c in node.comparators):
        return Weak(f"`{site.text(node)}` is a chain of comparisons, each with its neighbour.")
    truths = any(
        isinstance(c, ast.Constant) and (c.value is None or isinstance(c.value, bool)) for c in node.comparators
    )
    if truths and len({KINDS.get(type(op), "order") for op in node.ops}) > 1:
        return Weak(f"`{site.text(node)}` is a chain of comparisons, each with its neighbour.")
    return Safe("a chain of like comparisons")


def judge_choice(node: ast.BoolOp, site: Site) -> Answer:
    if not isinstance(node.op, ast.Or):
        return None
    for before, value in zip([None, *node.values], node.values, strict=False):
        is_last = value is node.values[-1]
        if is_text(value) and (compares_text(before) or (not is_last and isinstance(node.values[-1], ast.Compare))):
            return Weak(f"`{site.text(node)}` is always true: `{site.text(value)}` is not compared with anything.")
        if not is_last and is_joined_text(value):
            return Weak(f"`{site.text(value)}` is never empty, so what follows the `or` is never used.")
    return Safe("operators bind as they read")


def compares_text(node: ast.expr | None) -> bool:
    """Whether an operand compares with a text, or asks whether something is in another."""
    match node:
        case ast.Compare(ops=[ast.Eq()], comparators=[right]):
            return is_text(right)
        case ast.Compare(ops=[ast.In()]):
            return True
    return False


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)) and bool(node.value)


def is_joined_text(node: ast.expr) -> bool:
    """Whether an expression puts something together with a text that is not empty."""
    match node:
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return is_text(left) or is_text(right)
        case ast.BinOp(left=ast.Constant(value=str(pattern)), op=ast.Mod()):
            return bool(FIELD.sub("", pattern))
        case ast.JoinedStr(values=values):
            return any(is_text(each) for each in values)
    return False


CHECK = Point(
    id="operator-precedence",
    title="Operators bind otherwise than they read",
    weakness=783,
    fix="Repeat the comparison for each value or use `in`, and put parentheses around what belongs together.",
    severity="medium",
    confidence="high",
    reasons=("operators bind as they read", "a chain of like comparisons"),
    nodes=(ast.BoolOp, ast.Compare, ast.BinOp),
    judge=judge,
)
