"""## What

A file, archive or memory mapping that is opened and not closed on some path out of the function.

## Why

The process may hold a limited number of files. A client who can have the path taken again and again leaves it without
any, and what was written may still sit in a buffer when the process ends.

## Bad

```python
def first_line(path):
    handle = open(path)
    return handle.readline()
```

## Good

```python
def first_line(path):
    with open(path) as handle:
        return handle.readline()
```

## Fix

Open it in a `with` statement, or close it in a `finally`.

## Limits

A file that is handed to a function of another file, kept in an attribute or a container that others see, or returned,
is taken to be closed by its new owner; functions of the same file are looked into. Exceptions between opening and
closing are not counted.

## References

CWE-772, CWE-775. Python Language Reference, 8.5 The with statement.
"""

from colonnade.checks.form import Lifecycle

CHECK = Lifecycle(
    id="unclosed-file",
    title="File that is not closed on every path",
    weakness=772,
    also=(775,),
    message="the {kind} that `{callee}` gives is not closed on every path out of the function",
    fix="Open it in a `with` statement, or close it in a `finally`.",
    severity="low",
    confidence="high",
    once_a_file=True,
    resources=("file", "archive", "mapping"),
)
