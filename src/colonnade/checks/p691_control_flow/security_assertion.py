"""## What

An `assert` statement that decides on access, on data of a request, or on what a parser takes out of its input.

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

Decisions on access are told by the names in the assertion. A parser takes pieces of a parameter and
raises an exception for some that are malformed. Test code asserts by profession.

## References

CWE-617. Python Language Reference, 7.3 The assert statement.
"""

import ast
from functools import lru_cache
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
        message = f"`{site.text(node.test)}` decides on access in an assertion, which `python -O` leaves out."
        return Weak(message, confidence="medium" if narrows(node.test, site) else "")
    for each in [] if asks_type(node.test) else [node.test, *own_nodes(node.test)]:
        if isinstance(each, ast.expr) and OUTSIDE.intersection(site.sources(site.value(each))):
            message = f"`{site.text(node.test)}` tests data from outside the program in an assertion."
            return Weak(message, severity="low")
    piece = next((each.id for each in own_nodes(node) if isinstance(each, ast.Name) and is_piece(each, site)), None)
    if piece is not None and not asks_type(node.test):
        message = f"`{site.text(node.test)}` tests `{piece}`, which is taken out of the input, in an assertion."
        return Weak(message, severity="low", confidence="medium")
    return Safe("an internal invariant")


def narrows(test: ast.expr, site: Site) -> bool:
    """Whether an attribute of a parameter with a stated class is asserted alone, as it is to tell a type checker."""
    root: ast.expr = test
    while isinstance(root, ast.Attribute):
        root = root.value
    args = getattr(site.function.node, "args", None)
    typed = {each.arg for each in ast.walk(args) if isinstance(each, ast.arg) and each.annotation} if args else set()
    return isinstance(test, ast.Attribute) and isinstance(root, ast.Name) and root.id in typed


def is_piece(name: ast.Name, site: Site) -> bool:
    """Whether a name holds a piece of a parameter, in a function that refuses malformed input by exceptions."""
    function = site.function.node
    return isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) and name.id in pieces(function)


@lru_cache(maxsize=64)
def pieces(function: ast.FunctionDef | ast.AsyncFunctionDef) -> frozenset[str]:
    """The locals that hold bytes sliced or indexed out of a parameter; none where no test of the input raises."""
    inner = own_nodes(function)
    given = {each.arg for each in function.args.args} - {"self", "cls"}
    sliced: set[str] = set()
    for each in inner:
        match each:
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if cut(value, given, sliced):
                sliced.add(target)
    refusing = [
        each for each in inner if isinstance(each, ast.If) and any(isinstance(part, ast.Raise) for part in each.body)
    ]
    tested = {part.id for each in refusing for part in ast.walk(each.test) if isinstance(part, ast.Name)}
    return frozenset(sliced) if tested & (given | sliced) else frozenset()


def cut(value: ast.expr, given: set[str], sliced: set[str]) -> bool:
    """Whether a value is made of a slice of a parameter, or of a part of such a slice."""
    for each in ast.walk(value):
        match each:
            case ast.Subscript(value=ast.Name(id=base), slice=index):
                if base in sliced or (base in given and isinstance(index, ast.Slice)):
                    return True
    return False


def asks_type(test: ast.expr) -> bool:
    """Whether an assertion is about a class or None, as those for type checkers are."""
    match test:
        case ast.Call(func=ast.Name(id="isinstance" | "callable" | "hasattr")):
            return True
        case ast.Compare(ops=[ast.Is() | ast.IsNot()]):
            return True
    return False


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
