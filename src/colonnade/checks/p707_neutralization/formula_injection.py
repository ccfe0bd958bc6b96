"""## What

Data from outside the program is written into a cell of a CSV file or spreadsheet.

## Why

Spreadsheet programs evaluate a cell that starts with `=`, `+`, `-` or `@`: the data can send the table's content
to a server or start programs on the machine of whoever opens the export.

## Bad

```python
import csv
from flask import request

def export(file):
    csv.writer(file).writerow(["name", request.form["name"]])
```

## Good

```python
import csv
from flask import request

def export(file):
    csv.writer(file).writerow(["name", int(request.form["count"])])
```

## Fix

Put a single quote before cells that start with `=`, `+`, `-`, `@`, tab or carriage return.

## Limits

A prefix test written by hand is not recognised as neutralisation.

## References

CWE-1236. OWASP CSV Injection.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="formula-injection",
    title="Formula injection in spreadsheets",
    weakness=1236,
    message="{source} becomes a cell of the table that `{sink}` writes.",
    fix="Put a single quote before cells that start with `=`, `+`, `-`, `@`, tab or carriage return.",
    severity="low",
    confidence="medium",
    sinks=("csv",),
    without=("cli", "env", "file", "database", "parameter"),
)
