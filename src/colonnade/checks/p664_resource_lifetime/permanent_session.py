"""## What

A session is made permanent, or a token is accepted though it has expired.

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

import ast

from colonnade.checks.form import Call
from colonnade.checks.purpose import certain
from colonnade.summary.point import Answer, Site, Weak


def when(node: ast.AST, site: Site) -> Answer:
    """A token whose end is not looked at is worse than a session that its browser keeps."""
    options = [each.value for each in node.keywords if each.arg == "options"] if isinstance(node, ast.Call) else []
    if options and isinstance(node, ast.Call) and certain(node, site, "session-permanent"):
        return Weak(f"`{site.text(node.func)}` accepts a token that has expired.", severity="medium", confidence="high")
    return None


CHECK = Call(
    id="permanent-session",
    title="Session that does not expire",
    weakness=613,
    message="`{callee}` keeps the session after the browser is closed.",
    fix="Let sessions end with the browser, or after a short time.",
    severity="note",
    confidence="low",
    uses=("session-permanent",),
    when=when,
    reasons=("argument is safe",),
)
