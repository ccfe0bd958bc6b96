"""## What

`is` or `is not` between a value and a number, text, bytes or tuple literal.

## Why

`is` asks for the same object. Whether two equal texts or numbers are one object is up to the interpreter: the
comparison works in a test and fails for a value that was read, decoded or computed. A check of a role or a state
written so can be passed by.

## Bad

```python
def is_admin(role):
    return role is "admin"
```

## Good

```python
def is_admin(role):
    return role == "admin"
```

## Fix

Compare values with `==` or `!=`; keep `is` for None, True, False and sentinels.

## Limits

Names that hold literals are not followed: a named constant may be meant as a sentinel.

## References

CWE-595, CWE-597. Python Language Reference, 6.10.3 Identity comparisons.
"""

import ast
from collections.abc import Iterator
from itertools import pairwise

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.Compare, site: Site) -> Answer:
    return list(outcomes(node, site))


def outcomes(node: ast.Compare, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    for op, (left, right) in zip(node.ops, pairwise([node.left, *node.comparators]), strict=True):
        if not isinstance(op, (ast.Is, ast.IsNot)):
            continue
        kinds = [kind for kind in (literal_kind(left), literal_kind(right)) if kind]
        if len(kinds) == 1:
            word = "is" if isinstance(op, ast.Is) else "is not"
            message = (
                f"`{site.text(node)}` compares by `{word}` with a {kinds[0]} literal, which asks for the same object."
            )
            yield node, Weak(message, weakness=597 if kinds[0] == "text" else 0)
        else:
            yield (
                node,
                Safe("identity with a singleton" if singleton(left) or singleton(right) else "identity of objects"),
            )


def literal_kind(node: ast.expr) -> str:
    """What literal an expression is, or the empty string for none, or for one that is a singleton."""
    match node:
        case ast.Constant(value=str()) | ast.JoinedStr():
            return "text"
        case ast.Constant(value=bytes()):
            return "bytes"
        case ast.Constant(value=bool()):
            return ""
        case ast.Constant(value=int() | float() | complex()) | ast.UnaryOp(operand=ast.Constant(value=int() | float())):
            return "number"
        case ast.Tuple() | ast.List() | ast.Dict() | ast.Set():
            return "container"
    return ""


def singleton(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and (
        node.value is None or node.value is Ellipsis or isinstance(node.value, bool)
    )


CHECK = Point(
    id="literal-identity",
    title="Identity comparison with a literal",
    weakness=595,
    also=(597,),
    fix="Compare values with `==` or `!=`; keep `is` for None, True, False and sentinels.",
    severity="medium",
    confidence="high",
    reasons=("identity with a singleton", "identity of objects"),
    nodes=(ast.Compare,),
    judge=judge,
)
