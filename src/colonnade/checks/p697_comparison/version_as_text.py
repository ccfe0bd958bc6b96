"""## What

Versions are compared as texts.

## Why

As texts, `"3.9"` comes after `"3.10"` and `"10.0"` before `"9.0"`. A test that switches a protection on from some
version on, or refuses versions that are broken, goes wrong with the first two-digit part.

## Bad

```python
def verifies(version: str):
    return version >= "2.7.9"
```

## Good

```python
def verifies(version: str):
    return tuple(map(int, version.split("."))) >= (2, 7, 9)
```

## Fix

Compare tuples of numbers, such as `sys.version_info`, or use a parser of versions.

## Limits

One side must be a literal that reads as a version.

## References

CWE-1025. PEP 440.
"""

import ast
import re
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, words
from colonnade.summary.point import Answer, Safe, Site, Weak

VERSION: Final = re.compile(r"v?\d+(\.\d+)+")
MADE: Final = frozenset(("version", "parse", "loose", "strict", "parse_version", "versioninfo", "ver"))


def judge(node: ast.Compare, site: Site) -> Answer:
    if len(node.ops) != 1 or not isinstance(node.ops[0], (ast.Lt, ast.LtE, ast.Gt, ast.GtE)):
        return None
    for literal, other in ((node.left, node.comparators[0]), (node.comparators[0], node.left)):
        if not isinstance(literal, ast.Constant) or not isinstance(literal.value, str):
            continue
        if VERSION.fullmatch(literal.value) is None:
            continue
        if (
            isinstance(other, ast.Call)
            and not isinstance(other.func, ast.Attribute)
            and MADE.intersection(words(last_name(other.func)))
        ):
            return Safe("compared as a version")
        value = site.value(other)
        if any(ref.rpartition(".")[2][:1].isupper() for ref in value.refs):
            return Safe("compared as a version")
        return Weak(
            f"`{site.text(node)}` compares texts: `10` comes before `9`.",
            confidence="high" if value.has_type("str") else "low",
        )
    return None


CHECK = Point(
    id="version-as-text",
    title="Versions compared as texts",
    weakness=1025,
    fix="Compare tuples of numbers, or use a parser of versions.",
    severity="low",
    confidence="medium",
    reasons=("compared as a version",),
    nodes=(ast.Compare,),
    judge=judge,
)
