"""## What

Data from outside the program is written to a log with its line ends.

## Why

A line feed in the data starts a new line: whoever sends it writes log entries that look like the program's own,
hides what was done, or feeds tools that read the log.

## Bad

```python
import logging
from flask import request

def login():
    logging.info("login of %s", request.form["user"])
```

## Good

```python
import logging
from flask import request

def login():
    logging.info("login of %s", repr(request.form["user"]))
```

## Fix

Log `repr` of the value (`%r`) or structured records, or replace line ends before logging.

## Limits

Handlers and formatters that escape line ends are set up elsewhere and not seen.

## References

CWE-117. OWASP Logging Cheat Sheet, Data to exclude and event collection.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="log-injection",
    title="Log injection",
    weakness=117,
    message="{source} is written to the log by `{sink}` with line ends unchecked.",
    fix="Log `repr` of the value (`%r`) or structured records, or replace line ends before logging.",
    severity="low",
    confidence="medium",
    once_a_file=True,
    sinks=("log",),
    without=("cli", "env", "file", "database", "parameter"),
)
