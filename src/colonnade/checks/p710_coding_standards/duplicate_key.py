"""## What

A dictionary display in which a literal key comes twice with different values.

## Why

The last value wins and the first is lost without a word. In a table of roles, limits or handlers, what a reader finds
first is not what holds.

## Bad

```python
LIMITS = {"login": 5, "reset": 3, "login": 500}
```

## Good

```python
LIMITS = {"login": 5, "reset": 3}
```

## Fix

Keep one of them.

## Limits

Keys that are constants of a class or module, in capitals, count where they are written alike. `1` and `True` are one
key.

## References

CWE-563. Python Language Reference, 6.2.7 Dictionary displays.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.syntax import dotted, same
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.Dict, site: Site) -> Answer:
    return list(outcomes(node, site))


def outcomes(node: ast.Dict, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    seen: dict[object, tuple[ast.expr, ast.expr]] = {}
    weak = False
    for key, value in zip(node.keys, node.values, strict=True):
        name = name_of(key)
        if key is None or name is None:
            continue
        if name in seen:
            first, before = seen[name]
            weak = True
            if same(before, value):
                yield key, Safe("both values are the same")
            else:
                text = site.text(key)
                yield (
                    key,
                    Weak(f"The key `{text}` comes twice; this value replaces the first.", steps=[(first, "First.")]),
                )
        seen[name] = (key, value)
    if seen and not weak:
        yield node, Safe("every key comes once")


def name_of(key: ast.expr | None) -> object:
    """What tells a key from others: a literal's value, as the dictionary compares it, or how a constant is written."""
    if isinstance(key, ast.Constant):
        return "number" if isinstance(key.value, (int, float)) else type(key.value).__name__, key.value
    written = dotted(key) if isinstance(key, ast.Attribute) else ""
    return ("constant", written) if written and written.rpartition(".")[2].isupper() else None


CHECK = Point(
    id="duplicate-key",
    title="Dictionary key that comes twice",
    weakness=563,
    fix="Keep one of them.",
    severity="low",
    confidence="high",
    reasons=("every key comes once", "both values are the same"),
    nodes=(ast.Dict,),
    judge=judge,
)
