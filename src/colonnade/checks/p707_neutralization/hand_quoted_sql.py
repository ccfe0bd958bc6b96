"""## What

A value is put between the quotes of a SQL statement by formatting or concatenation.

## Why

The quotes hold only as long as the value has none in it: a name such as O'Brien breaks the statement, and the day
outside data gets there, it is SQL injection. Where such data is seen to get there, sql-injection tells it.

## Bad

```python
import sqlite3

def add(db: sqlite3.Connection, name):
    db.execute("insert into customers (name) values ('%s')" % name)
```

## Good

```python
import sqlite3

def add(db: sqlite3.Connection, name):
    db.execute("insert into customers (name) values (?)", (name,))
```

## Fix

Write a placeholder without quotes and give the value beside the statement.

## Limits

Statements are read where they are sent and in the function that sends them. Of the values, those count that the
function's callers hand over.

## References

CWE-89. PEP 249, paramstyle.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.statement import HOLE, SENDS, sent
from colonnade.checks.syntax import conditions, last_name, same
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak
from colonnade.summary.value import SAFE_TYPES

QUOTED: Final = f"'{HOLE}'"
PARTLY: Final = (f"'%{HOLE}%'", f"'{HOLE}%'", f"'%{HOLE}'")


def judge(node: ast.Call, site: Site) -> Answer:
    found = sent(node, site)
    if found is None:
        return None
    argument, (text, holes), _ = found
    if not holes or (isinstance(argument, ast.Call) and last_name(argument.func) in SENDS):
        return None
    quoted = [holes[number] for number in range(len(holes)) if is_quoted(text, number)]
    if not quoted:
        return [(argument, Safe("no value is put between quotes"))]
    free = [each for each in quoted if not is_fixed(each, site) and not refuses_quotes(each, site)]
    if not free:
        return [(argument, Safe("constant, a number, or without quotes"))]
    handed = next((each for each in free if is_handed(each, site)), None)
    if handed is None:
        return [(argument, Undecided("what is put between quotes is made here"))]
    return [(argument, Weak(f"`{site.text(handed)}` is put between the quotes of a SQL statement."))]


def is_quoted(text: str, number: int) -> bool:
    """Whether the hole of that number stands between quotes."""
    at = -1
    for _ in range(number + 1):
        at = text.index(HOLE, at + 1)
    around = text[max(at - 2, 0) : at + 3]
    return any(each in around for each in (QUOTED, *PARTLY))


def is_fixed(node: ast.expr, site: Site) -> bool:
    value = site.value(node)
    return value.consts is not None or (bool(value.refs) and all(ref in SAFE_TYPES for ref in value.refs))


def refuses_quotes(node: ast.expr, site: Site) -> bool:
    """Whether a test around has found no quote in the value."""
    return any(
        isinstance(each, ast.Compare)
        and isinstance(each.ops[0], ast.NotIn)
        and isinstance(each.left, ast.Constant)
        and each.left.value == "'"
        and same(each.comparators[0], node)
        for test, held in conditions(site, node)
        if held
        for each in ast.walk(test)
    )


def is_handed(node: ast.expr, site: Site) -> bool:
    """Whether callers decide the value."""
    return any(origin[0] == "param" and origin[1] not in ("self", "cls") for origin in site.value(node).origins or ())


CHECK = Point(
    id="hand-quoted-sql",
    title="Value put between the quotes of a statement",
    weakness=89,
    fix="Write a placeholder without quotes and give the value beside the statement.",
    severity="low",
    confidence="high",
    within=("sql-injection",),
    reasons=("no value is put between quotes", "constant, a number, or without quotes"),
    nodes=(ast.Call,),
    judge=judge,
)
