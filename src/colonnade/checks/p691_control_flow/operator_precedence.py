"""## What

A condition whose operators bind otherwise than they read: `role == "admin" or "root"`, `"Name: " + name or "nobody"`,
`x in names == True`.

## Why

The first is always true, because a text that is not empty is; the second never gives its default; the third is a
chain, `x in names and names == True`. A test of a role or state so written lets everyone pass, or no one.

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

Only expressions whose value is the same whatever the operands are reported.

## References

CWE-783. Python Language Reference, 6.17 Operator precedence.
"""

import ast

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.BoolOp | ast.Compare, site: Site) -> Answer:
    return judge_chain(node, site) if isinstance(node, ast.Compare) else judge_choice(node, site)


def judge_chain(node: ast.Compare, site: Site) -> Answer:
    if len(node.ops) < 2:
        return None
    membership = [isinstance(op, (ast.In, ast.NotIn)) for op in node.ops]
    if any(membership) and any(isinstance(c, ast.Constant) for c in node.comparators):
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
    """Whether an expression joins a text that is not empty with something."""
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and (is_text(node.left) or is_text(node.right))


CHECK = Point(
    id="operator-precedence",
    title="Operators bind otherwise than they read",
    weakness=783,
    fix="Repeat the comparison for each value or use `in`, and put parentheses around what belongs together.",
    severity="medium",
    confidence="high",
    reasons=("operators bind as they read", "a chain of like comparisons"),
    nodes=(ast.BoolOp, ast.Compare),
    judge=judge,
)
