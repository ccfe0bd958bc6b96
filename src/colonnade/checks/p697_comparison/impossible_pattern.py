"""## What

A regular expression that no text matches: something must stand before the start of the text, or behind its end.

## Why

The test always says no. Where it lets good input through, none gets through; where it keeps bad input out, all of it
comes in. Often the pattern brought along the slashes that another language writes around it.

## Bad

```python
import re

def is_number(text):
    return re.match(r"/^[0-9]+$/", text) is not None
```

## Good

```python
import re

def is_number(text):
    return re.fullmatch(r"[0-9]+", text) is not None
```

## Fix

Take the slashes away, or the anchor.

## Limits

Patterns that are constants; `^` and `$` that may stand at the start or end of a line are left alone.

## References

CWE-185. Python library reference, `re`.
"""

import ast
import re
import warnings
from functools import lru_cache
from typing import Any, Final

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

_parser: Any = __import__("re._parser", fromlist=["parse"])
START: Final = frozenset({"AT_BEGINNING", "AT_BEGINNING_STRING"})
END: Final = frozenset({"AT_END", "AT_END_STRING"})
LINE_FEED: Final = 10


def judge(node: ast.Call, site: Site) -> Answer:
    fact = next((fact for fact in site.facts(node) if "redos-default" in fact.marks), None)
    place = next((i for i, param in enumerate(fact.params) if "regex" in param.sinks), -1) if fact else -1
    if fact is None or place < 0:
        return None
    argument = site.argument(node, fact.params[place].name, place)
    patterns = site.value(argument).consts if argument is not None else None
    if not patterns or argument is None or any(not isinstance(each, (str, bytes)) for each in patterns):
        return Undecided("pattern is not constant")
    others = [each for each in (*node.args, *(k.value for k in node.keywords)) if each is not argument]
    if any("flag" in (keyword.arg or "") for keyword in node.keywords) or any(
        isinstance(part, ast.Attribute) and part.attr.isupper() for each in others for part in ast.walk(each)
    ):
        return Safe("flags may change what anchors mean")
    faults = [impossible(each) for each in patterns]
    if not all(faults):
        return Safe("some text matches")
    return Weak(f"No text matches the pattern of `{site.text(node.func)}`: {faults[0]}.")


@lru_cache(maxsize=1024)
def impossible(pattern: str | bytes) -> str:
    """Why no text matches a pattern without flags, or the empty string where one may."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parsed = _parser.parse(pattern)
    except (re.error, RecursionError, OverflowError):
        return ""
    if parsed.state.flags & re.MULTILINE:
        return ""
    items = list(parsed)
    for at, (kind, argument) in enumerate(items):
        if str(kind) == "AT" and str(argument) in START and least(items[:at]):
            return "something stands before its start"
        if str(kind) == "AT" and str(argument) in END and least(items[at + 1 :]) > is_line_end(items[at + 1 :]):
            return "something stands behind its end"
    return ""


def least(items: list[tuple[Any, Any]]) -> int:
    """The least length of a text that these parts match; assertions count nothing."""
    total = 0
    for kind, argument in items:
        match str(kind):
            case "LITERAL" | "NOT_LITERAL" | "IN" | "ANY":
                total += 1
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                total += argument[0] * least(list(argument[2]))
            case "SUBPATTERN":
                total += least(list(argument[3]))
            case "BRANCH":
                total += min(least(list(each)) for each in argument[1])
    return total


def is_line_end(items: list[tuple[Any, Any]]) -> bool:
    """Whether one line feed may follow, before which `$` matches as well."""
    return any(str(kind) != "LITERAL" or argument == LINE_FEED for kind, argument in items[:1])


CHECK = Point(
    id="impossible-pattern",
    title="Regular expression that no text matches",
    weakness=185,
    fix="Take the slashes away, or the anchor.",
    severity="low",
    confidence="high",
    reasons=("some text matches", "flags may change what anchors mean"),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
)
