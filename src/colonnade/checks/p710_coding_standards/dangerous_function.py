"""## What

A function is called, or given an argument, of which its own documentation warns.

## Why

It hands control to whoever reaches it: a logging server that evaluates what it receives, an object whose every
attribute can be called.

## Bad

```python
import logging.config

def serve():
    logging.config.listen(9999).start()
```

## Good

```python
import logging.config

def serve(settings):
    logging.config.dictConfig(settings)
```

## Fix

Use what the library's documentation offers in its place.

## Limits

Which functions count is what the stubs say.

## References

CWE-676, CWE-242.
"""

from colonnade.checks.form import Call

CHECK = Call(
    id="dangerous-function",
    title="Function whose use is rarely right",
    weakness=676,
    also=(242,),
    message="`{callee}` is used in a way that is rarely right.",
    fix="Use what the library's documentation offers in its place.",
    severity="low",
    confidence="medium",
    within=("exposed-method",),
    uses=("dangerous-function",),
    reasons=("argument is safe",),
)
