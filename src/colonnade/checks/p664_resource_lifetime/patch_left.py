"""## What

A replaced attribute that a test starts and does not put back.

## Why

The replacement stays for all tests that run later in the process: they pass or fail for what another test has left.

## Bad

```python
from unittest import mock

def test_time():
    patcher = mock.patch("time.time", return_value=0)
    patcher.start()
```

## Good

```python
from unittest import mock

def test_time():
    with mock.patch("time.time", return_value=0):
        pass
```

## Fix

Use it as a decorator or in a `with` statement, or register its `stop` for cleanup.

## Limits

An object that is handed to another function, kept in an attribute or container, or returned, is taken to be released
by its new owner.

## References

CWE-459. Python library reference, `unittest.mock`.
"""

from colonnade.checks.form import Lifecycle

CHECK = Lifecycle(
    id="patch-left",
    title="Patch that a test starts and does not stop",
    weakness=459,
    also=(),
    message="the {kind} that `{callee}` makes is not stopped on every path out of the test",
    fix="Use it as a decorator or in a `with` statement, or register its `stop` for cleanup.",
    severity="low",
    confidence="low",
    resources=("patch",),
)
