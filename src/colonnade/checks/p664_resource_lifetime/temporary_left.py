"""## What

A temporary file or directory that is made and not removed on some path out of the function.

## Why

What was written there stays readable, and the disk fills up with each request.

## Bad

```python
import tempfile

def unpack(data):
    handle = tempfile.NamedTemporaryFile(delete=False)
    handle.write(data)
    return len(data)
```

## Good

```python
import tempfile

def unpack(data):
    with tempfile.NamedTemporaryFile() as handle:
        handle.write(data)
    return len(data)
```

## Fix

Use `tempfile.TemporaryDirectory` or `NamedTemporaryFile` in a `with` statement, or remove it in a `finally`.

## Limits

What is handed to a function of another file, kept in an attribute or container, or returned, is taken to be removed by
its new owner; so is a path that is made of its own. A command that is no remover is taken to leave it.

## References

CWE-459. Python library reference, `tempfile`.
"""

from colonnade.checks.form import Lifecycle

CHECK = Lifecycle(
    id="temporary-left",
    title="Temporary file or directory left behind",
    weakness=459,
    also=(),
    message="the {kind} that `{callee}` makes is not removed on every path out of the function",
    fix="Use `tempfile.TemporaryDirectory` or `NamedTemporaryFile` in a `with` statement, or remove it in a `finally`.",
    severity="low",
    confidence="low",
    resources=("temporary",),
)
