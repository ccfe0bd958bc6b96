"""## What

A database cursor that is opened and not closed on some path out of the function.

## Why

A cursor may hold its result, and locks on the rows it has read, in the server. Where the connection lives on, in a pool
for example, they stay until the cursor is collected.

## Bad

```python
import sqlite3

def names(shared: sqlite3.Connection):
    cursor = shared.cursor()
    return cursor.execute("select name from person").fetchall()
```

## Good

```python
import sqlite3
from contextlib import closing

def names(shared: sqlite3.Connection):
    with closing(shared.cursor()) as cursor:
        return cursor.execute("select name from person").fetchall()
```

## Fix

Close it in a `finally`, or wrap it in `contextlib.closing`.

## Limits

Closing the connection ends its cursors, too. Where it is opened in the same function, unclosed-connection answers for
both; elsewhere that is not followed, so findings have low confidence.

## References

CWE-772. PEP 249.
"""

from typing import Final

from colonnade.checks.form import Lifecycle

ENDED: Final = "ends with the connection that is opened here"

CHECK = Lifecycle(
    id="unclosed-cursor",
    title="Cursor that is not closed on every path",
    weakness=772,
    message="the {kind} that `{callee}` gives is not closed on every path out of the function",
    fix="Close it in a `finally`, or wrap it in `contextlib.closing`.",
    severity="note",
    confidence="low",
    resources=("cursor",),
    reasons=(
        "closed by with",
        "closed on every path",
        "ownership passes to the caller",
        "ownership passes to an attribute",
        "ownership passes to a container",
        "ownership passes to a callee",
        ENDED,
    ),
)
