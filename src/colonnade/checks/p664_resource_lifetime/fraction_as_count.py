"""## What

The result of a division, a float, is used where a whole number is needed: `range(n / 2)`, `items[len(items) / 2]`,
`[0] * (n / 2)`.

## Why

A float raises `TypeError` there even where it is whole. The function fails the first time it is called; where the
exception is caught, the handler's answer is the only one there is.

## Bad

```python
def middle(items):
    return items[len(items) / 2]
```

## Good

```python
def middle(items):
    return items[len(items) // 2]
```

## Fix

Divide with `//`.

## Limits

Divisions by `/` that stand in the place itself or are given to a name once. A division of objects with an operator of
their own, such as paths, is told by its sides. An object of the program may take fractions; where what is cut is not
known to be a list or a text, confidence is medium.

## References

CWE-681. PEP 238.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import assigned_once
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

SEQUENCES: Final = ("list", "tuple", "str", "bytes")


def judge(node: ast.Call | ast.Subscript | ast.BinOp, site: Site) -> Answer:
    return list(outcomes(node, site))


def outcomes(node: ast.Call | ast.Subscript | ast.BinOp, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    for place in counts(node, site):
        whole = assigned_once(site, place.id) if isinstance(place, ast.Name) else place
        match whole:
            case ast.BinOp(left=left, op=ast.Div(), right=right):
                if "float()" in site.value(place).refs or is_size(left) or is_size(right):
                    sure = isinstance(node, ast.Call) or is_sequence(node, site)
                    message = f"`{site.text(place)}` is a float, and `{site.text(node)}` needs a whole number."
                    yield place, Weak(message, confidence="high" if sure else "medium")
            case ast.BinOp(op=ast.FloorDiv()) | ast.Call(func=ast.Name(id="int" | "round")):
                yield place, Safe("a whole number")


def counts(node: ast.Call | ast.Subscript | ast.BinOp, site: Site) -> Iterator[ast.expr]:
    """The places in which only a whole number may stand."""
    match node:
        case ast.Call(func=ast.Name(id="range"), args=args):
            yield from args
        case ast.Subscript(slice=ast.Slice(lower=lower, upper=upper, step=step)):
            yield from (each for each in (lower, upper, step) if each is not None)
        case ast.Subscript(value=base, slice=ast.BinOp() | ast.Name() as index):
            if site.value(base).has_type(*SEQUENCES) or speaks_of_length(index, base, site):
                yield index
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            for sequence, times in ((left, right), (right, left)):
                if isinstance(sequence, (ast.List, ast.Tuple)) or site.value(sequence).has_type(*SEQUENCES):
                    yield times


def is_sequence(node: ast.Subscript | ast.BinOp, site: Site) -> bool:
    """Whether what is indexed or repeated is certainly a sequence of the language."""
    sides = [node.value] if isinstance(node, ast.Subscript) else [node.left, node.right]
    return any(isinstance(each, (ast.List, ast.Tuple)) or site.value(each).has_type(*SEQUENCES) for each in sides)


def speaks_of_length(index: ast.expr, base: ast.expr, site: Site) -> bool:
    """Whether an index is made of the length of what it is an index of."""
    whole = assigned_once(site, index.id) if isinstance(index, ast.Name) else index
    text = ast.unparse(base)
    return any(is_size(each) and ast.unparse(each) == f"len({text})" for each in ast.walk(whole or index))


def is_size(node: ast.AST) -> bool:
    """Whether an expression is a length or a whole number that is written here."""
    match node:
        case ast.Call(func=ast.Name(id="len")):
            return True
        case ast.Constant(value=value):
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case ast.BinOp(left=left, right=right):
            return is_size(left) or is_size(right)
    return False


CHECK = Point(
    id="fraction-as-count",
    title="Float where a whole number is needed",
    weakness=681,
    fix="Divide with `//`.",
    severity="medium",
    confidence="high",
    reasons=("a whole number",),
    nodes=(ast.Call, ast.Subscript, ast.BinOp),
    callees=frozenset(("range",)),
    mentions=frozenset(("/",)),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
