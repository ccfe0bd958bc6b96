"""## What

Data from outside the program is stored in a server-side session without a check.

## Why

What stands in a session is taken for checked: later code reads the role, the account or the price from it and
trusts what a client wrote.

## Bad

```python
from flask import request, session

def choose():
    session["role"] = request.form["role"]
```

## Good

```python
from flask import request, session

def choose():
    role = request.form["role"]
    if role in ("reader", "editor"):
        session["role"] = role
```

## Fix

Check the value before it is stored in the session, and keep names of session entries constant.

## Limits

Whether later code trusts the entry is not looked at.

## References

CWE-501.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="trust-boundary-violation",
    title="Untrusted data in a session",
    weakness=501,
    message="{source} is stored in the session by `{sink}` unchecked.",
    fix="Check the value before it is stored in the session, and keep names of session entries constant.",
    severity="low",
    confidence="medium",
    sinks=("session",),
    without=("cli", "env", "file", "database", "parameter"),
)
