"""## What

A time with a zone is compared with one without, or subtracted from it.

## Why

Python raises `TypeError`: which of the two is earlier cannot be told. The check of an expiry fails on the first token
that it sees, and where the exception is caught every token is taken.

## Bad

```python
from datetime import datetime, timezone

def is_expired(text):
    ends = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S%z")
    return ends < datetime.utcnow()
```

## Good

```python
from datetime import datetime, timezone

def is_expired(text):
    ends = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S%z")
    return ends < datetime.now(timezone.utc)
```

## Fix

Give both a zone: `datetime.now(timezone.utc)`.

## Limits

Times that are made in the same function are known. Whether a parameter has a zone is not.

## References

CWE-1024. Python library reference, `datetime`, Aware and Naive Objects.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import assigned_once
from colonnade.summary.point import Answer, Safe, Site, Weak

OWNER: Final = "datetime.datetime."
ORDERS: Final = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
BARE: Final = ("utcnow", "today", "utcfromtimestamp")
ZONED_BY: Final = {"now": 0, "fromtimestamp": 1}
"""Constructors that take a zone, and where."""


def judge(node: ast.Compare | ast.BinOp, site: Site) -> Answer:
    match node:
        case ast.Compare(left=left, ops=[op], comparators=[right]) if isinstance(op, ORDERS):
            pass
        case ast.BinOp(left=left, op=ast.Sub(), right=right):
            pass
        case _:
            return None
    first = zone_of(left, site)
    second = zone_of(right, site) if first is not None else None
    if first is None or second is None:
        return None
    if first is second:
        return Safe("both have a zone, or none")
    bare = right if first else left
    return Weak(f"`{site.text(node)}` puts a time with a zone together with `{site.text(bare)}`, which has none.")


def zone_of(node: ast.expr, site: Site, depth: int = 0) -> bool | None:
    """Whether a time has a zone; None where that is not known, or it is no time."""
    if depth > 4:
        return None
    match node:
        case ast.Name(id=name):
            value = assigned_once(site, name)
            return zone_of(value, site, depth + 1) if value is not None else None
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub(), right=right):
            sides = [zone_of(each, site, depth + 1) for each in (left, right)]
            return sides[0] if sides[1] is None else sides[1] if sides[0] is None else None
        case ast.Call(func=ast.Attribute(value=base, attr="replace"), args=[], keywords=keywords):
            given = next((each.value for each in keywords if each.arg == "tzinfo"), None)
            return zone_of(base, site, depth + 1) if given is None else is_zone(given, site)
        case ast.Call(func=ast.Attribute(value=base, attr="astimezone")):
            return True if zone_of(base, site, depth + 1) is not None else None
        case ast.Call():
            return made_with(node, site)
    return None


def made_with(node: ast.Call, site: Site) -> bool | None:
    """Whether a call makes a time with a zone."""
    for ref in site.refs(node.func):
        if ref == OWNER.rstrip("."):
            given = site.argument(node, "tzinfo", 7)
            return is_zone(given, site) if given is not None else False
        owner, _, method = ref.rpartition(".")
        if owner + "." != OWNER or any(isinstance(each, ast.Starred) for each in node.args):
            continue
        if method in BARE:
            return False
        if method in ZONED_BY:
            given = site.argument(node, "tz", ZONED_BY[method])
            return is_zone(given, site) if given is not None else False
        if method == "strptime" and len(node.args) == 2:
            consts = site.value(node.args[1]).consts
            forms = {"%z" in each for each in consts or () if isinstance(each, str)}
            return forms.pop() if consts and len(forms) == 1 else None
    return None


def is_zone(node: ast.expr, site: Site) -> bool | None:
    """Whether an argument is a zone: None is none, and a parameter may be."""
    if isinstance(node, ast.Constant):
        return node.value is not None
    value = site.value(node)
    return True if value.none == -2 or isinstance(node, (ast.Attribute, ast.Call)) else None


CHECK = Point(
    id="zoned-and-local-time",
    title="Time with a zone put together with one without",
    weakness=1024,
    fix="Give both a zone: `datetime.now(timezone.utc)`.",
    severity="medium",
    confidence="high",
    reasons=("both have a zone, or none",),
    nodes=(ast.Compare, ast.BinOp),
    mentions=frozenset(("tzinfo", "utcnow", "%z", ".now(")),
    judge=judge,
)
