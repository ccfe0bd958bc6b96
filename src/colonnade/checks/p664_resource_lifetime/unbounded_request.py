"""## What

The limit of a request's body is switched off.

## Why

One client can fill the memory or the disk of the service.

## Bad

```python
from werkzeug.wrappers import Request

def body(environ):
    asked = Request(environ)
    asked.max_content_length = None
    return asked.get_data()
```

## Good

```python
from werkzeug.wrappers import Request

def body(environ):
    asked = Request(environ)
    asked.max_content_length = 1_000_000
    return asked.get_data()
```

## Fix

State the largest body that the handler needs.

## Limits

A limit that a server in front sets is not seen.

## References

CWE-770.
"""

from colonnade.checks.form import Call

CHECK = Call(
    id="unbounded-request",
    title="Request body without a limit",
    weakness=770,
    message="`{callee}` takes away the limit of a request's size.",
    fix="State the largest body that the handler needs.",
    severity="low",
    confidence="high",
    uses=("no-limit",),
    reasons=("argument is safe",),
)
