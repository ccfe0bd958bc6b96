"""## What

A function asks the database whether there is a row, or what a column holds, and inserts or changes it by what it was
told, in two statements.

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
from collections.abc import Sequence
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.locking import lock_of
from colonnade.checks.p691_control_flow._rows import (
    asks_existence,
    changes,
    decided_by,
    questions,
    tables_read,
    written,
)
from colonnade.checks.syntax import assigned_once, last_name, own, words
from colonnade.summary.point import Answer, Safe, Site, Weak

ALONE: Final = frozenset(
    ("seed", "seeds", "init", "setup", "populate", "fixture", "fixtures", "bootstrap", "install", "migrate",
     "migration", "script", "scripts", "load", "import", "sync", "demo",
     "management")
)  # fmt: skip
"""Words of the names of files and functions that run once, alone."""
ROWS: Final = frozenset(("get", "first", "one", "one_or_none", "scalar_one", "get_or_404", "first_or_404"))
LOCKING: Final = ("with_for_update", "select_for_update", "begin_nested", "lock")
INTEGRITY: Final = ("IntegrityError", "DuplicateKeyError", "UniqueViolation", "DBDuplicateEntry", "DuplicateEntry")


def judge(node: ast.If, site: Site) -> Answer:
    if site.role in ("test", "migration") or not ALONE.isdisjoint(words(f"{site.path} {site.function.name}")):
        return None
    decided = decided_by(node, site)
    asked = next((table for each in questions(node.test, site) for table in tables_read(each)), "")
    change = (
        next((each for s in decided for each in changes(s, asked, asks_existence(node.test))), None) if asked else None
    )
    if change is None:
        return of_row(node, decided, site)
    if is_guarded(site):
        return Safe("locked, or the constraint's error is handled")
    message = f"`{asked}` was asked in another statement, and another request may have changed it since."
    return [(change, Weak(message, steps=[(node.test, "Asked here.")]))]


def of_row(node: ast.If, decided: Sequence[ast.stmt], site: Site) -> Answer:
    """A row that was read is asked for a column, which is changed by the answer."""
    for each in ast.walk(node.test):
        if not (isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name)):
            continue
        read = assigned_once(site, each.value.id)
        if not (isinstance(read, ast.Call) and last_name(read.func) in ROWS and any(tables_read(read))):
            continue
        change = next((change for s in decided for change in written(s, each.value.id, each.attr)), None)
        if change is None:
            continue
        if is_guarded(site):
            return Safe("locked, or the constraint's error is handled")
        message = f"`{site.text(each)}` was read in another statement, and another request may have changed it since."
        return [(change, Weak(message, steps=[(read, "Read here."), (node.test, "Asked here.")], confidence="low"))]
    return None


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
    mentions=frozenset(("select", "query", "objects", "find_one")),
    judge=judge,
)
