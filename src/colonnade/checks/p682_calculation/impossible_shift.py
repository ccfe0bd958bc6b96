"""## What

A number is shifted by a negative amount, or by more bits than numbers of its type have.

## Why

Python refuses a negative amount with an exception. Elements of typed arrays have a fixed width: what is shifted out of
it is lost without a word, and a length or a checksum that was put together so is wrong.

## Bad

```python
import numpy as np

def first_length(data):
    octets = np.frombuffer(data, dtype=np.uint8)
    return octets[0] << 8 | octets[1]
```

## Good

```python
import numpy as np

def first_length(data):
    octets = np.frombuffer(data, dtype=np.uint8).astype(np.uint32)
    return octets[0] << 8 | octets[1]
```

## Fix

Shift to the other side by the positive amount; widen the type (`astype`, `int`) before the shift.

## Limits

The width is known where the function states the type: by a `dtype`, by `astype`, or by calling the type.

## References

CWE-1335. Python language reference, 6.8. NumPy Enhancement Proposal 50.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import assigned_once, catches, last_name
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

WIDTHS: Final = {f"{sign}int{bits}": bits for sign in ("", "u") for bits in (8, 16, 32, 64)} | {
    f"{sign}{octets}": octets * 8 for sign in "iu" for octets in (1, 2, 4, 8)
}
"""The bits of a type by the names under which typed arrays know it."""
DEPTH: Final = 4


def judge(node: ast.AST, site: Site) -> Answer:
    match node:
        case ast.BinOp(op=ast.LShift() | ast.RShift(), left=left, right=right):
            pass
        case ast.AugAssign(op=ast.LShift() | ast.RShift(), target=left, value=right):
            pass
        case _:
            return None
    value = site.value(right)
    amounts = [each for each in value.consts or () if type(each) is int]
    if value.consts is not None and len(amounts) != len(value.consts):
        return None
    if (amounts and max(amounts) < 0) or (value.high is not None and value.high < 0):
        if catches(site, "ValueError"):
            return Safe("the exception is caught")
        return Weak(f"`{site.text(node)}` shifts by a negative amount, which raises ValueError.")
    if amounts and min(amounts) < 0:
        return Undecided("the amount is negative on some way")
    if not amounts:
        return Safe("not negative") if value.low is not None and value.low >= 0 else None
    bits = width(left, site)
    if bits and min(amounts) >= bits:
        return Weak(f"`{site.text(node)}` shifts numbers of {bits} bits by {min(amounts)}.", confidence="medium")
    return Safe("within the width") if bits else Safe("not negative")


def width(node: ast.expr, site: Site, depth: int = 0) -> int:
    """How many bits the numbers have that an expression gives; 0 where that is not stated."""
    if depth > DEPTH:
        return 0
    match node:
        case ast.Name(id=name):
            made = assigned_once(site, name)
            return width(made, site, depth + 1) if made is not None else 0
        case ast.Subscript(value=inner):
            return width(inner, site, depth + 1)
        case ast.Call(func=func, args=args, keywords=keywords):
            stated = [each.value for each in keywords if each.arg == "dtype"]
            if last_name(func) == "astype":
                stated += args[:1]
            named = [type_name(each) for each in stated] or [last_name(func)]
            return WIDTHS.get(named[0], 0)
    return 0


def type_name(node: ast.expr) -> str:
    """The name of a type, given by itself or as text with or without a byte order."""
    if isinstance(node, ast.Constant):
        return str(node.value).lstrip("<>=|")
    return last_name(node)


CHECK = Point(
    id="impossible-shift",
    title="Shift by a negative amount or beyond the width",
    weakness=1335,
    fix="Shift to the other side by the positive amount; widen the type (`astype`, `int`) before the shift.",
    severity="low",
    confidence="high",
    reasons=("not negative", "within the width", "the exception is caught"),
    nodes=(ast.BinOp, ast.AugAssign),
    judge=judge,
)
