"""## What

A password, key or token is written to a log.

## Why

Logs are read by more people and systems than the secret is meant for, are kept for long, and are copied to other
places.

## Bad

```python
import getpass
import logging

def ask():
    password = getpass.getpass()
    logging.debug("got %s", password)
```

## Good

```python
import getpass
import logging

def ask():
    password = getpass.getpass()
    logging.debug("got a password of %d characters", len(password))
```

## Fix

Log that the secret was used, not what it is; mask it where its presence must be shown.

## Limits

A secret is known by where it comes from: a prompt for it, a settings entry, a field for it. Names of variables are
not looked at, and a secret written with `repr` is not seen.

## References

CWE-532. OWASP Logging Cheat Sheet.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="secret-in-log",
    title="Secret written to a log",
    weakness=532,
    message="{source} is written to the log by `{sink}`.",
    fix="Log that the secret was used, not what it is; mask it where its presence must be shown.",
    severity="medium",
    confidence="high",
    sinks=("log",),
    sources=("secret",),
    reasons=("constant", "neutralised for this use", "no such data reaches it", "number or boolean"),
)
