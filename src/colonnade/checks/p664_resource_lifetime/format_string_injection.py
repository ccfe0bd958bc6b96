"""## What

Data from outside the program becomes a format string.

## Why

A replacement field follows attributes and indexes of what is formatted: `{0.__init__.__globals__}` reads module
variables and secrets, and a large width takes memory.

## Bad

```python
from flask import request

def greet(user):
    return {"text": request.args["greeting"].format(user=user)}
```

## Good

```python
from flask import request

def greet(user):
    return {"text": "{greeting}, {user}".format(greeting=request.args["greeting"], user=user)}
```

## Fix

Keep format strings constant and pass data as their arguments; use `string.Template` for texts that users write.

## Limits

Formatting without arguments is reported as well: it fails on a lone brace.

## References

CWE-134. Python library reference, Format String Syntax.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="format-string-injection",
    title="Format string from outside",
    weakness=134,
    message="{source} becomes the format string that `{sink}` fills.",
    fix=(
        "Keep format strings constant and pass data as their arguments; use `string.Template` for texts that "
        "users write."
    ),
    severity="medium",
    confidence="high",
    sinks=("format",),
    without=("cli", "env", "file", "database", "parameter"),
)
