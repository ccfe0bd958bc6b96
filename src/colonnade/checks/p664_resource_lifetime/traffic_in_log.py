"""## What

A connection is told to write out every statement or message that it sends, with the data in it.

## Why

What is traced are the values too: passwords, tokens, addresses and mail of the users go to the terminal or the log,
where more people and programs read them than may know them.

## Bad

```python
import sqlite3

def connect():
    db = sqlite3.connect("shop.db")
    db.set_trace_callback(print)
    return db
```

## Good

```python
import sqlite3

def connect():
    return sqlite3.connect("shop.db")
```

## Fix

Leave tracing off, or switch it on by an option that is off by default, and hide the parameters.

## Limits

Switches whose value is not known where they are given are undecided: an option may well decide them.

## References

CWE-532. Python library reference, `sqlite3.Connection.set_trace_callback`; OWASP Logging Cheat Sheet.
"""

import ast

from colonnade.checks import settings
from colonnade.checks.form import Call
from colonnade.checks.purpose import given
from colonnade.checks.syntax import conditions
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.AST, site: Site) -> Answer:
    """Safe where a test decides whether the switch is reached; weak where a function is handed over to be told."""
    if any(conditions(site, node)):
        return Safe("behind a switch")
    given_ones = given(node, site, "traffic-log") if isinstance(node, ast.Call) else ()
    values = [site.value(argument) for _, argument in given_ones if argument is not None]
    is_told = any(value.none == -2 and value.consts is None and value.refs and not value.origins for value in values)
    return Weak("") if is_told else None


CHECK = Call(
    id="traffic-in-log",
    title="Statements written out with their data",
    weakness=532,
    message="`{callee}` has what is sent written out with the data in it.",
    fix="Leave tracing off, or switch it on by an option that is off by default, and hide the parameters.",
    severity="low",
    confidence="medium",
    uses=("traffic-log",),
    when=judge,
    nodes=settings.NODES,
    judge=settings.judge("traffic-log"),
    mentions=settings.mentions("traffic-log"),
    reasons=("argument is safe", "setting is safe", "behind a switch"),
)
