"""## What

Each line of a text is split and taken apart into a fixed number of names, and nothing answers for a line with more or
fewer parts.

## Why

One blank or malformed line raises `ValueError`, and none of the lines behind it is read: a file cut short by a full
disk or a killed writer keeps the program from starting.

## Bad

```python
def read(file):
    found = {}
    for line in file:
        key, value = line.strip().split("=")
        found[key] = value
    return found
```

## Good

```python
def read(file, log):
    found = {}
    for line in file:
        try:
            key, value = line.strip().split("=")
        except ValueError:
            log.warning("left out: %r", line)
            continue
        found[key] = value
    return found
```

## Fix

Catch `ValueError` around the line and go on with the next, or use `partition`.

## Limits

Lines that a loop goes through, told by the loop.

## References

CWE-754.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import catches, conditions, last_name, parts
from colonnade.summary.point import Answer, Safe, Site, Weak

LINES: Final = frozenset(("line", "lines", "row", "ln", "entry"))
GIVING: Final = frozenset(("readlines", "splitlines", "split", "open", "iter_lines", "_read"))


def judge(node: ast.Assign, site: Site) -> Answer:
    match node:
        case ast.Assign(
            targets=[ast.Tuple(elts=names)], value=ast.Call(func=ast.Attribute(value=text, attr="split" | "rsplit"))
        ) if not any(isinstance(each, ast.Starred) for each in names):
            return of_text(node, root(text), len(names), site)
    return None


def root(node: ast.expr) -> str:
    """The name of the text that methods like ``strip`` are called on."""
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        node = node.func.value
    return node.id if isinstance(node, ast.Name) else ""


def of_text(node: ast.Assign, name: str, count: int, site: Site) -> Answer:
    loop = next((each for each in reversed(site.statements) if is_over(each, name)), None)
    if loop is None:
        return None
    if catches(site, "ValueError"):
        return Safe("the exception is handled here")
    known = [test for condition in conditions(site, node) for test, _ in parts(*condition)]
    if any(isinstance(each, ast.Name) and each.id == name for test in known for each in ast.walk(test)):
        return Safe("tested before")
    return [(node.value, Weak(f"A `{name}` that has not exactly {count} parts ends the loop in ValueError."))]


def is_over(statement: ast.stmt, name: str) -> bool:
    """Whether a loop goes through lines under this name."""
    match statement:
        case ast.For(target=ast.Name(id=target), iter=ast.Call(func=func)) if target == name:
            return name in LINES or last_name(func) in GIVING
        case ast.For(target=ast.Name(id=target)) if target == name:
            return name in LINES
    return False


CHECK = Point(
    id="uneven-parts",
    title="Lines with more or fewer parts than expected",
    weakness=754,
    fix="Catch `ValueError` around the line and go on with the next, or use `partition`.",
    severity="note",
    confidence="low",
    once_a_file=True,
    reasons=("the exception is handled here", "tested before"),
    nodes=(ast.Assign,),
    mentions=frozenset(("split(",)),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
