"""## What

Data from outside the program decides the permission bits of a file or directory.

## Why

Whoever sets the bits can make a private file readable or a script writable for everyone.

## Bad

```python
import os
from flask import request

def share(path):
    os.chmod("/srv/shared/report", int(request.form["mode"], 8))
```

## Good

```python
import os
from flask import request

def share(path):
    os.chmod("/srv/shared/report", 0o640 if request.form["open"] == "yes" else 0o600)
```

## Fix

Choose the mode in the program, or mask what is given with the widest mode that is allowed.

## Limits

A mode that is masked by `&` with a constant is reported as well.

## References

CWE-732. Python library reference, os.chmod.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="permission-from-input",
    title="File permissions from outside",
    weakness=732,
    message="{source} decides the permission bits that `{sink}` sets.",
    fix="Choose the mode in the program, or mask what is given with the widest mode that is allowed.",
    severity="medium",
    confidence="high",
    sinks=("mode",),
    without=("cli", "env", "parameter"),
    reasons=("constant", "no attacker-controlled data reaches it"),
)
