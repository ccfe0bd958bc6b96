"""## What

A function that answers yes or no gives back one of its operands in place of `False`.

## Why

`return value and value == expected` is None or an empty text where there is no value. A caller that asks
`if validate(x) is False` or `== False` takes that for success.

## Bad

```python
def validate_code(form, expected):
    if expected is None:
        return False
    value = form.get("code")
    return value and value == expected
```

## Good

```python
def validate_code(form, expected):
    if expected is None:
        return False
    value = form.get("code")
    return value is not None and value == expected
```

## Fix

Compare with None, or wrap the expression in `bool(...)`.

## Limits

Only functions whose name says that they decide on something, and that give back `True` or `False` elsewhere.

## References

CWE-393. Python Language Reference, 6.11 Boolean operations.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import own_nodes, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

DECIDING: Final = frozenset(
    ("validate", "verify", "check", "authenticate", "authorize", "authorise", "permitted", "allowed", "confirm")
)


def judge(node: ast.Return, site: Site) -> Answer:
    value = node.value
    if not isinstance(value, ast.BoolOp) or not isinstance(value.op, ast.And):
        return None
    if DECIDING.isdisjoint(words(site.function.name.rpartition(".")[2])):
        return None
    if not any(is_literal(each) for each in own_nodes(site.function.node)) or not is_boolean(value.values[-1], site):
        return None
    return list(outcomes(node, value, site))


def outcomes(node: ast.Return, value: ast.BoolOp, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    operand = next((each for each in value.values if not is_boolean(each, site)), None)
    if operand is None:
        yield node, Safe("every operand is a boolean")
    elif isinstance(operand, (ast.Name, ast.Attribute, ast.Subscript)):
        name = site.function.name.rpartition(".")[2]
        yield node, Weak(f"`{name}` gives back `{site.text(operand)}` itself, not False, where that is empty or None.")


def is_literal(each: ast.AST) -> bool:
    match each:
        case ast.Return(value=ast.Constant(value=bool())):
            return True
    return False


def is_boolean(node: ast.expr, site: Site) -> bool:
    """Whether an operand is a comparison, a negation, or known to be True or False."""
    if isinstance(node, ast.Compare) or (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)):
        return True
    return site.value(node).has_type("bool")


CHECK = Point(
    id="non-boolean-answer",
    title="Decision that gives back an operand in place of False",
    weakness=393,
    also=(253,),
    fix="Compare with None, or wrap the expression in `bool(...)`.",
    severity="note",
    confidence="medium",
    reasons=("every operand is a boolean",),
    nodes=(ast.Return,),
    judge=judge,
)
