"""## What

A function that says it tells whether two things are equal, and asks only whether they are one object.

## Why

Two accounts, numbers or texts that were read twice are two objects with one content. The function calls them different,
so a duplicate gets through, or a check of identity fails.

## Bad

```python
def is_equal(first, second):
    return first is second
```

## Good

```python
def is_equal(first, second):
    return first == second
```

## Fix

Compare with `==`.

## Limits

Functions are known by their name; one that compares anything by `==` as well is left alone.

## References

CWE-595. Python language reference, Comparisons.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

EQUAL: Final = frozenset({"equal", "equals", "equality", "eq"})


def judge(node: ast.Compare, site: Site) -> Answer:
    function = site.function.node
    if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) or not is_of_equality(function.name):
        return None
    given = {each.arg for each in (*function.args.posonlyargs, *function.args.args)}
    match node:
        case ast.Compare(left=ast.Name(id=left), ops=[ast.Is() | ast.IsNot()], comparators=[ast.Name(id=right)]) if {
            left,
            right,
        } <= given and left != right:
            pass
        case _:
            return None
    compared = [each for each in own_nodes(function) if isinstance(each, ast.Compare) and each is not node]
    if any(isinstance(op, (ast.Eq, ast.NotEq)) for each in compared for op in each.ops) or any(
        isinstance(each, ast.Call) for each in own_nodes(function)
    ):
        return Safe("contents are compared as well")
    return Weak(f"`{site.text(node)}` asks whether it is one object, not whether the contents are equal.")


def is_of_equality(name: str) -> bool:
    """Whether a function's name says that it tells of equality; a special method defines what that is."""
    return bool(EQUAL & set(words(name))) and not name.startswith("__")


CHECK = Point(
    id="identity-as-equality",
    title="Equality that asks for identity",
    weakness=595,
    fix="Compare with `==`.",
    severity="low",
    confidence="medium",
    reasons=("contents are compared as well",),
    nodes=(ast.Compare,),
    judge=judge,
)
