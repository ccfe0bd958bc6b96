"""## What

An `assert` statement that decides on access, or on data of a request.

## Why

Python started with `-O` or `PYTHONOPTIMIZE` leaves assertions out, and with them the decision. Where they are left in,
a request that breaks one ends in an unhandled `AssertionError`.

## Bad

```python
def delete_user(user, target):
    assert user.is_admin
    target.delete()
```

## Good

```python
def delete_user(user, target):
    if not user.is_admin:
        raise PermissionError("only administrators delete users")
    target.delete()
```

## Fix

Test with `if` and raise an exception that the caller handles.

## Limits

Decisions on access are told by the names in the assertion. Test code asserts by profession.

## References

CWE-617. Python Language Reference, 7.3 The assert statement.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

OUTSIDE: Final = frozenset(("http", "rpc", "network", "upload"))
NAMES: Final = frozenset(("admin", "superuser", "staff", "authenticated", "authorized", "authorised", "permission",
    "permissions", "permitted", "privileged", "perm"))  # fmt: skip
CHECKERS: Final = frozenset(("is", "has", "can", "may", "check", "allowed"))


def judge(node: ast.Assert, site: Site) -> Answer:
    if site.role == "test":
        return Safe("an assertion of a test")
    decision = next((name for name in names(node.test) if decides(name)), None)
    if decision is not None:
        return Weak(f"`{site.text(node.test)}` decides on access in an assertion, which `python -O` leaves out.")
    for each in [node.test, *own_nodes(node.test)]:
        if isinstance(each, ast.expr) and OUTSIDE.intersection(site.sources(site.value(each))):
            message = f"`{site.text(node.test)}` tests data from outside the program in an assertion."
            return Weak(message, severity="low")
    return Safe("an internal invariant")


def names(test: ast.expr) -> list[str]:
    """The names of attributes and functions whose truth is asserted."""
    match test:
        case ast.Attribute(attr=name) | ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
            return [name]
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return names(operand)
        case ast.BoolOp(values=values):
            return [name for value in values for name in names(value)]
    return []


def decides(name: str) -> bool:
    parts = words(name)
    return bool(parts) and parts[0] in CHECKERS and not NAMES.isdisjoint(parts)


CHECK = Point(
    id="security-assertion",
    title="Security decision in an assertion",
    weakness=617,
    fix="Test with `if` and raise an exception that the caller handles.",
    severity="medium",
    confidence="high",
    reasons=("an assertion of a test", "an internal invariant"),
    nodes=(ast.Assert,),
    judge=judge,
)
