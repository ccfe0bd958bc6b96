"""## What

A file descriptor, a bare number, that is opened and not closed on some path out of the function.

## Why

Nothing closes a number when it goes out of use. The process may hold a limited number of descriptors, and a child
process may inherit what was left open.

## Bad

```python
import os

def may_read(path):
    descriptor = os.open(path, os.O_RDONLY)
    return descriptor >= 0
```

## Good

```python
def may_read(path):
    with open(path, "rb") as handle:
        return handle.readable()
```

## Fix

Use `open` in a `with` statement, or close the number in a `finally`.

## Limits

A function to which the number is handed is taken to close it, unless it gives a number or nothing back.

## References

CWE-775. Python library reference, `os.open`.
"""

from colonnade.checks.form import Lifecycle

CHECK = Lifecycle(
    id="unclosed-descriptor",
    title="File descriptor that is not closed on every path",
    weakness=775,
    message="the {kind} that `{callee}` gives is not closed on every path out of the function",
    fix="Use `open` in a `with` statement, or close the number in a `finally`.",
    severity="note",
    confidence="low",
    resources=("descriptor",),
    reasons=(
        "closed on every path",
        "ownership passes to the caller",
        "ownership passes to an attribute",
        "ownership passes to a container",
        "ownership passes to a callee",
    ),
)
