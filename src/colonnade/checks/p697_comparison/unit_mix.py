"""## What

Two amounts are compared, added or handed over whose names say that they count different units: bytes and megabytes,
seconds and milliseconds.

## Why

The result is off by a factor of a thousand or more. A limit of size lets everything pass, a timeout waits for hours.

## Bad

```python
def too_large(size_bytes, limit_mb):
    return size_bytes > limit_mb
```

## Good

```python
def too_large(size_bytes, limit_mb):
    return size_bytes > limit_mb * 1024 * 1024
```

## Fix

Convert one side.

## Limits

Units are told by the last words of names, and where seconds are expected by the library's function. What is multiplied
or divided on the way is taken to be converted.

## References

CWE-1024, CWE-687.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import last_name, words
from colonnade.summary.point import Answer, Safe, Site, Weak

SIZES: Final = {
    **dict.fromkeys(("bytes", "byte"), "bytes"), **dict.fromkeys(("kb", "kib", "kilobytes", "kbytes"), "KB"),
    **dict.fromkeys(("mb", "mib", "megabytes", "mbytes"), "MB"), **dict.fromkeys(("gb", "gib", "gigabytes"), "GB"),
    **dict.fromkeys(("bits",), "bits"),
}  # fmt: skip
TIMES: Final = {
    **dict.fromkeys(("seconds", "secs", "sec", "second"), "seconds"),
    **dict.fromkeys(("ms", "msec", "msecs", "milliseconds", "millis"), "milliseconds"),
    **dict.fromkeys(("us", "usec", "microseconds"), "microseconds"),
    **dict.fromkeys(("ns", "nanoseconds"), "nanoseconds"), **dict.fromkeys(("minutes", "mins"), "minutes"),
    "hours": "hours", "days": "days",
}  # fmt: skip
ABSENT: Final = frozenset(("per", "in", "to", "from", "as", "of", "bytes_per"))


def judge(node: ast.Compare | ast.BinOp | ast.Assign | ast.Call, site: Site) -> Answer:
    pairs = [(a, b, where) for a, b, where in meeting(node, site) if a[1] == b[1]]
    for (unit, _), (other, _), where in pairs:
        if unit != other:
            weakness = {ast.Compare: 1024, ast.Call: 687}.get(type(node), 681)
            return [(where, Weak(f"`{site.text(where)}` puts {unit} together with {other}.", weakness=weakness))]
    return Safe("of one unit") if pairs else None


def meeting(node: ast.AST, site: Site) -> Iterator[tuple[tuple[str, str], tuple[str, str], ast.AST]]:
    """The pairs of amounts that a node brings together, each as (unit, dimension)."""
    match node:
        case ast.Compare(left=left, ops=[ast.Lt() | ast.LtE() | ast.Gt() | ast.GtE()], comparators=[right]):
            yield from both(left, right, node)
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub(), right=right):
            yield from both(left, right, node)
        case ast.Assign(
            targets=[(ast.Name() | ast.Attribute()) as target], value=(ast.Name() | ast.Attribute()) as value
        ):
            yield from both(target, value, node)
        case ast.Call(keywords=keywords):
            for each in keywords:
                if each.arg and (a := unit_of_name(each.arg)) and (b := unit_of(each.value)):
                    yield a, b, each.value
            expected = "seconds" if any("sleep" in fact.marks for fact in site.facts(node)) else ""
            if expected and node.args and (b := unit_of(node.args[0])):
                yield ("seconds", "time"), b, node
            for each in keywords:
                known = each.arg == "timeout" and any(p.name == "timeout" for f in site.facts(node) for p in f.params)
                if known and (b := unit_of(each.value)):
                    yield ("seconds", "time"), b, each.value


def both(left: ast.expr, right: ast.expr, where: ast.AST) -> Iterator[tuple[tuple[str, str], tuple[str, str], ast.AST]]:
    a, b = unit_of(left), unit_of(right)
    if a and b:
        yield a, b, where


def unit_of(node: ast.expr) -> tuple[str, str] | None:
    """The unit in which an expression counts by its name; None where it is computed or has no unit."""
    match node:
        case ast.Name() | ast.Attribute() | ast.Subscript():
            return unit_of_name(last_name(node))
        case ast.Call(func=ast.Attribute(attr="getsize")):
            return "bytes", "size"
        case ast.Attribute(attr="st_size"):
            return "bytes", "size"
    return None


def unit_of_name(name: str) -> tuple[str, str] | None:
    parts = words(name)
    if len(parts) < 2 or ABSENT.intersection(parts):
        return None
    if parts[-1] in SIZES:
        return SIZES[parts[-1]], "size"
    return (TIMES[parts[-1]], "time") if parts[-1] in TIMES else None


CHECK = Point(
    id="unit-mix",
    title="Amounts of different units put together",
    weakness=1024,
    also=(681, 687),
    fix="Convert one side.",
    severity="medium",
    confidence="medium",
    reasons=("of one unit",),
    nodes=(ast.Compare, ast.BinOp, ast.Assign, ast.Call),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
