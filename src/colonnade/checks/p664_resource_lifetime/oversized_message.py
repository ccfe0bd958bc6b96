"""## What

A value that was refused for its length is put whole into the message of the error.

## Why

The limit was to keep large input from being worked on. The message copies it, often several times its size, into the
exception, the log and the answer.

## Bad

```python
def check_size(payload):
    if len(payload) > 100_000:
        raise ValueError(f"payload {payload!r} is too long")
```

## Good

```python
def check_size(payload):
    if len(payload) > 100_000:
        raise ValueError(f"payload of {len(payload)} bytes is too long")
```

## Fix

Tell the length, or the first few characters.

## Limits

The test and the `raise` stand in the same function.

## References

CWE-770.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import children, conditions, dotted, parts
from colonnade.summary.point import Answer, Safe, Site, Weak

SMALL: Final = 100


def judge(node: ast.Raise, site: Site) -> Answer:
    if not isinstance(node.exc, ast.Call) or site.role == "test":
        return None
    refused = next((each for each in measured(node, site)), None)
    if refused is None:
        return None
    name, test = refused
    made = (arg for arg in node.exc.args if not dotted(arg))
    shown = next((each for arg in made for each in whole(arg) if dotted(each) == name), None)
    if shown is None:
        return Safe("the message does not hold the value")
    return Weak(
        f"The message holds `{name}` whole, which was refused for its length.", steps=[(test, "Measured here.")]
    )


def measured(node: ast.Raise, site: Site) -> Iterator[tuple[str, ast.expr]]:
    """The names that were found to be too long where the error is raised, with the test."""
    for test, outcome in conditions(site, node):
        for part, held in parts(test, outcome):
            match part:
                case ast.Compare(
                    left=ast.Call(func=ast.Name(id="len"), args=[value]),
                    ops=[ast.Gt() | ast.GtE()],
                    comparators=[limit],
                ):
                    if held and dotted(value) and not is_small(limit, site):
                        yield dotted(value), part


def is_small(limit: ast.expr, site: Site) -> bool:
    """Whether a limit is so low that it counts parts, or words."""
    consts = (limit.value,) if isinstance(limit, ast.Constant) else site.value(limit).consts
    return bool(consts) and all(isinstance(each, int) and each < SMALL for each in consts or ())


def whole(node: ast.expr) -> Iterator[ast.expr]:
    """The names and attributes whose text is all in the text that an expression makes."""
    match node:
        case ast.Name() | ast.Attribute():
            yield node
        case ast.JoinedStr() | ast.FormattedValue() | ast.BinOp(op=ast.Mod() | ast.Add()) | ast.Tuple():
            for child in children(node):
                if isinstance(child, ast.expr):
                    yield from whole(child)
        case ast.Call(func=ast.Attribute(attr="format"), args=args, keywords=keywords):
            for each in (*args, *(keyword.value for keyword in keywords)):
                yield from whole(each)
        case ast.Call(func=ast.Name(id="repr" | "str"), args=[inner]):
            yield from whole(inner)


CHECK = Point(
    id="oversized-message",
    title="Error message that holds what was too long",
    weakness=770,
    fix="Tell the length, or the first few characters.",
    severity="low",
    confidence="medium",
    reasons=("the message does not hold the value",),
    nodes=(ast.Raise,),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
