"""## What

A temporary file or directory that is made and not removed on some path out of the function.

## Why

What was written there stays readable, and the disk fills up with each request.

## Bad

```python
import tempfile

def unpack(archive):
    folder = tempfile.mkdtemp()
    return len(archive)
```

## Good

```python
import tempfile

def unpack(archive):
    with tempfile.TemporaryDirectory() as folder:
        return len(archive)
```

## Fix

Use `tempfile.TemporaryDirectory` or `NamedTemporaryFile` in a `with` statement, or remove it in a `finally`.

## Limits

An object that is handed to another function, kept in an attribute or container, or returned, is taken to be released
by its new owner.

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
