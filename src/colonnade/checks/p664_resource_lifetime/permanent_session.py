"""## What

A session is made permanent.

## Why

Whoever uses the machine next, or finds the cookie, is still signed in.

## Bad

```python
from flask import session

def sign_in(user):
    session.permanent = True
    session["user"] = user.id
```

## Good

```python
from flask import session

def sign_in(user):
    session.permanent = False
    session["user"] = user.id
```

## Fix

Let sessions end with the browser, or after a short time.

## Limits

The lifetime that is set elsewhere is not read.

## References

CWE-613.
"""

from colonnade.checks.form import Call

CHECK = Call(
    id="permanent-session",
    title="Session that does not expire",
    weakness=613,
    message="`{callee}` keeps the session after the browser is closed.",
    fix="Let sessions end with the browser, or after a short time.",
    severity="note",
    confidence="low",
    uses=("session-permanent",),
    reasons=("argument is safe",),
)
