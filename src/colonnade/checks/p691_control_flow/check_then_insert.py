"""## What

A function asks the database whether there is a row, and inserts or changes it by what it was told, in two statements.

## Why

Two requests at the same time are told the same. Both insert: two users get one name, one voucher is used twice, the
last place is sold again.

## Bad

```python
def register(store, name):
    row = store.execute("select 1 from user where name = ?", (name,)).fetchone()
    if row is None:
        store.execute("insert into user values (?)", (name,))
```

## Good

```python
def register(store, name):
    store.execute("insert into user values (?) on conflict do nothing", (name,))
```

## Fix

Let one statement do both (`insert .. on conflict`, `update .. where`), lock the row, or rely on a unique constraint and
handle its error.

## Limits

The question and the change must stand in one function and name the same table or class. Whether a constraint of the
database guards it is not known; a handler around it says so. Files and functions that are named as run once, alone, are
left out.

## References

CWE-367. PostgreSQL documentation, 13.2 Transaction Isolation.
"""

import ast
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.locking import lock_of
from colonnade.checks.syntax import assigned_once, last_name, own, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

READ: Final = re.compile(r"\bfrom\s+[\"`\[]?(\w+)", re.I)
WRITE: Final = re.compile(r"^\s*(?:insert\s+(?:or\s+\w+\s+)?into|update)\s+[\"`\[]?(\w+)", re.I)
SAFE: Final = re.compile(r"for\s+update|on\s+conflict|on\s+duplicate|insert\s+or\s+|not\s+exists", re.I)
ALONE: Final = frozenset(
    ("seed", "seeds", "init", "setup", "populate", "fixture", "fixtures", "bootstrap", "install", "migrate",
     "migration", "script", "scripts", "load", "import", "sync", "demo",
     "management")
)  # fmt: skip
"""Words of the names of files and functions that run once, alone."""
ANSWERS: Final = ("fetchone", "fetchall", "first", "exists", "one_or_none", "scalar", "count", "scalar_one_or_none")
LOCKING: Final = ("with_for_update", "select_for_update", "begin_nested", "lock")
INTEGRITY: Final = ("IntegrityError", "DuplicateKeyError", "UniqueViolation", "DBDuplicateEntry", "DuplicateEntry")


def judge(node: ast.If, site: Site) -> Answer:
    if site.role in ("test", "migration") or not ALONE.isdisjoint(words(f"{site.path} {site.function.name}")):
        return None
    asked = next((table for each in questions(node.test, site) for table in tables_read(each)), "")
    if not asked:
        return None
    change = next((each for s in node.body for each in changes(s, asked)), None)
    if change is None:
        return None
    if is_guarded(site):
        return Safe("locked, or the constraint's error is handled")
    message = f"`{asked}` was asked in another statement, and another request may have changed it since."
    return [(change, Weak(message, steps=[(node.test, "Asked here.")]))]


def questions(test: ast.expr, site: Site) -> Iterator[ast.Call]:
    """The calls whose answer a condition asks for."""
    for each in (test, *own_nodes(test)):
        value = assigned_once(site, each.id) if isinstance(each, ast.Name) else each
        if isinstance(value, ast.Await):
            value = value.value
        if isinstance(value, ast.Call) and last_name(value.func) in ANSWERS:
            yield value


def tables_read(call: ast.Call) -> Iterator[str]:
    """The tables, or classes of rows, that a question names."""
    for each in ast.walk(call):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and not SAFE.search(each.value):
            yield from READ.findall(each.value)
        elif isinstance(each, ast.Attribute) and each.attr in ("query", "objects") and isinstance(each.value, ast.Name):
            yield each.value.id
        elif isinstance(each, ast.Call) and last_name(each.func) in ("query", "select"):
            yield from (given.id for given in each.args[:1] if isinstance(given, ast.Name))


def changes(statement: ast.stmt, table: str) -> Iterator[ast.AST]:
    """The places where a statement inserts into or changes a table."""
    for call in own(statement, ast.Call):
        for each in call.args[:1]:
            if isinstance(each, ast.Constant) and isinstance(each.value, str):
                found = WRITE.match(each.value)
                if found and found[1].lower() == table.lower() and not SAFE.search(each.value):
                    yield call
        if last_name(call.func) == table and isinstance(call.func, ast.Name) and (call.args or call.keywords):
            yield call
        match call.func:
            case ast.Attribute(value=ast.Attribute(value=owner, attr="objects"), attr="create"):
                if last_name(owner) == table:
                    yield call


def is_guarded(site: Site) -> bool:
    """Whether the function locks, or handles the error by which a constraint refuses the second."""
    function = site.function.node
    names = {
        last_name(each) for handler in own(function, ast.ExceptHandler) for each in ast.walk(handler.type or handler)
    }
    if names.intersection(INTEGRITY) or any(lock_of(each.context_expr) for each in own(function, ast.withitem)):
        return True
    if any(last_name(each.func) in LOCKING for each in own(function, ast.Call)):
        return True
    decorators = getattr(function, "decorator_list", ())
    return any(lock_of(each) for each in decorators)


CHECK = Point(
    id="check-then-insert",
    title="Row asked for, then inserted or changed",
    weakness=367,
    fix="Let one statement do both, lock the row, or rely on a unique constraint and handle its error.",
    severity="low",
    confidence="medium",
    reasons=("locked, or the constraint's error is handled",),
    nodes=(ast.If,),
    mentions=frozenset(("select", "query", "objects")),
    judge=judge,
)
