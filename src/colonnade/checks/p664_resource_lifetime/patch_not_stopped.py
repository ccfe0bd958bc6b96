"""## What

A test starts a patch and does not stop it.

## Why

The replaced function stays replaced for every test that runs later in the same process: a check that a later test means
to exercise is a mock that says yes.

## Bad

```python
from unittest import mock

def test_denied(client):
    patcher = mock.patch("shop.is_allowed", return_value=False)
    patcher.start()
    assert client.get("/").status_code == 403
```

## Good

```python
from unittest import mock

def test_denied(client):
    with mock.patch("shop.is_allowed", return_value=False):
        assert client.get("/").status_code == 403
```

## Fix

Use the patch as a context manager or decorator, or register `stop` as a cleanup right after `start`.

## Limits

A base class of the test that stops all patches is not seen where it stands in another file.

## References

CWE-459. Python library reference, `unittest.mock`: patch methods start and stop.
"""

from colonnade.checks.form import Lifecycle

CHECK = Lifecycle(
    id="patch-not-stopped",
    title="Patch that a test does not stop",
    weakness=459,
    message="The patch that `{callee}` makes is started and not stopped on every path out of the function.",
    fix="Use the patch as a context manager or decorator, or register `stop` as a cleanup right after `start`.",
    severity="low",
    confidence="medium",
    resources=("patch",),
)
