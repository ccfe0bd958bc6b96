"""## What

The `seconds` of a difference between two times are taken for all of it.

## Why

A difference has days, seconds and microseconds, and `seconds` is what is left without the days: after a day it begins
at zero again, and of a negative difference it is a large number. A session of two days looks a minute old, and what
should have expired has not.

## Bad

```python
from datetime import datetime

def is_expired(login: datetime) -> bool:
    return (datetime.now() - login).seconds > 3600
```

## Good

```python
from datetime import datetime

def is_expired(login: datetime) -> bool:
    return (datetime.now() - login).total_seconds() > 3600
```

## Fix

Ask for `total_seconds()`, or compare with a `timedelta`.

## Limits

A difference that is not of times has no `seconds`. Where a function reads the days, too, they are taken to be put
together from their parts.

## References

CWE-128. Python library reference, `datetime.timedelta`.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import assigned_once, last_name, own
from colonnade.summary.point import Answer, Safe, Site, Weak

DURATION: Final = "datetime.timedelta()"
TIMES: Final = ("datetime.datetime()", "datetime.date()")
DAY: Final = 86400


def judge(node: ast.Attribute, site: Site) -> Answer:
    if node.attr != "seconds" or not isinstance(node.ctx, ast.Load):
        return None
    sure = is_duration(node.value, site)
    if not sure:
        return None
    if any(each.attr == "days" for each in own(site.function.node, ast.Attribute)):
        return Safe("the days are read, too")
    bound = limit(node, site)
    message = f"`{site.text(node)}` begins at zero again after each day"
    if bound >= DAY:
        return Weak(
            f"{message}, and is compared with {bound:g}, which it never reaches.", confidence="high", severity="medium"
        )
    return Weak(message + ".", confidence=sure)


def is_duration(node: ast.expr, site: Site) -> str:
    """How sure it is that an expression is a difference of two times without a bound; empty where it is none."""
    whole = assigned_once(site, node.id) if isinstance(node, ast.Name) else node
    match whole:
        case ast.BinOp(left=left, op=ast.Sub(), right=right):
            refs = (*site.value(left).refs, *site.value(right).refs)
            return "medium" if any(ref in TIMES for ref in refs) or whole is node else ""
        case ast.Call(func=func) if last_name(func) == "timedelta":
            return ""
    return "low" if site.value(node).refs == (DURATION,) else ""


def limit(node: ast.Attribute, site: Site) -> float:
    """The number with which the seconds are compared in the current statement, 0 where there is none."""
    for each in ast.walk(site.statements[-1]) if site.statements else ():
        if isinstance(each, ast.Compare) and len(each.ops) == 1:
            for side, other in ((each.left, each.comparators[0]), (each.comparators[0], each.left)):
                consts = site.value(other).consts if side is node else None
                if consts and all(isinstance(c, (int, float)) for c in consts):
                    return float(min(consts))
    return 0


CHECK = Point(
    id="seconds-of-duration",
    title="Seconds of a duration taken for all of it",
    weakness=128,
    fix="Ask for `total_seconds()`, or compare with a `timedelta`.",
    severity="low",
    confidence="medium",
    reasons=("the days are read, too",),
    nodes=(ast.Attribute,),
    mentions=frozenset(("seconds",)),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
