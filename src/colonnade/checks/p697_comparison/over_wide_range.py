"""## What

A range in a character class takes in more than its ends suggest: `[A-z]` holds `[`, `\\\\`, `]`, `^`, `_` and the back
quote, and `[+-_]` holds digits, capitals and `;<=>?@`.

## Why

A dash between two characters makes a range of their numbers. What was to list letters, or a dash among other signs,
lets through what the pattern was to keep out.

## Bad

```python
import re

NAME = re.compile(r"[A-z0-9]+")
```

## Good

```python
import re

NAME = re.compile(r"[A-Za-z0-9]+")
```

## Fix

Write both ranges, `A-Za-z`; put a dash that is meant as itself at the end of the class.

## Limits

Ranges between other characters are taken for meant.

## References

CWE-625. Python library reference, Regular Expression Syntax.
"""

import ast
from collections.abc import Iterator
from typing import Any, Final

from colonnade.checks.form import Point
from colonnade.checks.p697_comparison._pattern import parse
from colonnade.summary.point import Answer, Safe, Site, Weak

SIGNS: Final = frozenset("+*.,_/@&=:;")
"""Signs that stand in classes as themselves, with a dash among them."""


def judge(node: ast.Call, site: Site) -> Answer:
    fact = next((fact for fact in site.facts(node) if "redos-default" in fact.marks), None)
    if fact is None:
        return None
    position = next((i for i, param in enumerate(fact.params) if "regex" in param.sinks), -1)
    place = site.argument(node, fact.params[position].name, position) if position >= 0 else None
    if place is None:
        return None
    known = [each for each in site.value(place).consts or () if isinstance(each, str)]
    ranges = [each for pattern in known for each in ranges_of(parse(pattern) or [])]
    wide = next(((low, high) for low, high in ranges if is_wide(low, high)), None)
    if wide is not None:
        low, high = wide
        inside = "".join(chr(code) for code in range(ord(low), ord(high) + 1) if not chr(code).isalnum())
        return Weak(f"The range `{low}-{high}` holds `{inside}` as well.")
    return Safe("its ranges hold what their ends say") if ranges else None


def is_wide(low: str, high: str) -> bool:
    """Whether a range goes from capitals into small letters, or between two signs over digits and letters."""
    if low.isascii() and low.isupper() and high.isascii() and high.islower():
        return True
    return low in SIGNS and high in SIGNS and any(chr(code).isalnum() for code in range(ord(low), ord(high)))


def ranges_of(item: Any) -> Iterator[tuple[str, str]]:
    """The ranges of all classes in a parsed pattern, as pairs of characters."""
    if isinstance(item, tuple) and len(item) == 2 and str(item[0]) == "RANGE":
        low, high = item[1]
        yield chr(low), chr(high)
    elif isinstance(item, (list, tuple)) or hasattr(item, "data"):
        for each in getattr(item, "data", item):
            yield from ranges_of(each)


CHECK = Point(
    id="over-wide-range",
    title="Range of characters that holds more than is meant",
    weakness=625,
    fix="Write both ranges, `A-Za-z`; put a dash that is meant as itself at the end of the class.",
    severity="low",
    confidence="medium",
    reasons=("its ranges hold what their ends say",),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
)
