"""## What

Data from outside the program becomes part of the text of a SQL statement.

## Why

Whoever chooses a part of the statement chooses what it does: reads other people's rows, changes or drops tables,
passes a login, and with some databases runs programs on the server.

## Bad

```python
import sqlite3
from flask import request

def find(db: sqlite3.Connection):
    name = request.args["name"]
    return db.execute(f"SELECT * FROM person WHERE name = '{name}'").fetchall()
```

## Good

```python
import sqlite3
from flask import request

def find(db: sqlite3.Connection):
    name = request.args["name"]
    return db.execute("SELECT * FROM person WHERE name = ?", (name,)).fetchall()
```

## Fix

Keep the statement constant and pass values as parameters; choose table and column names from a fixed set.

## Limits

Statements that a stored procedure builds inside the database are not seen. Escaping by hand is no neutralisation.

## References

CWE-89. PEP 249, paramstyle and Cursor.execute. OWASP SQL Injection Prevention Cheat Sheet.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="sql-injection",
    title="SQL injection",
    weakness=89,
    message="{source} becomes part of the SQL statement that `{sink}` executes.",
    fix=("Keep the statement constant and pass values as parameters; choose table and column names from a fixed set."),
    severity="critical",
    confidence="high",
    sinks=("sql",),
)
