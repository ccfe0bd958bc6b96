"""## What

Data from outside the program becomes a configuration setting or an environment variable.

## Why

Settings decide where code is loaded from, what is trusted and what is logged: `PATH`, `LD_PRELOAD` or a debug
switch in a stranger's hands is as good as code.

## Bad

```python
import os
from flask import request

def configure():
    os.environ["BACKEND"] = request.form["backend"]
```

## Good

```python
import os
from flask import request

def configure():
    backend = request.form["backend"]
    if backend in {"sqlite", "postgres"}:
        os.environ["BACKEND"] = backend
```

## Fix

Choose settings from a fixed set; give child processes an environment that the program builds.

## Limits

Settings that are meant for users are not told from those that are not.

## References

CWE-15.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="configuration-injection",
    title="Setting or environment from outside",
    weakness=15,
    message="{source} becomes a setting of the program or its environment through `{sink}`.",
    fix="Choose settings from a fixed set; give child processes an environment that the program builds.",
    severity="medium",
    confidence="high",
    sinks=("setting",),
    without=("cli", "env", "file", "database", "parameter"),
)
