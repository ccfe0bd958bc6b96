"""## What

A cookie is set with the SameSite attribute None.

## Why

The browser sends it with requests that other sites cause, so their pages act with the session of the user.

## Bad

```python
from flask import make_response

def sign_in(session_id):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id, secure=True, samesite="None")
    return answer
```

## Good

```python
from flask import make_response

def sign_in(session_id):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id, secure=True, samesite="Lax")
    return answer
```

## Fix

Set the cookie with `samesite="Lax"` or `"Strict"`.

## Limits

A cookie without the attribute is taken for safe: today's browsers treat it as Lax.

## References

CWE-1275.
"""

from colonnade.checks import settings
from colonnade.checks.form import Call

CHECK = Call(
    id="cookie-samesite",
    title="Cookie is sent on cross-site requests",
    weakness=1275,
    message="`{callee}` sets a cookie that a browser sends on requests from other sites.",
    fix='Set the cookie with `samesite="Lax"` or `"Strict"`.',
    severity="low",
    confidence="high",
    within=("cookie-without-httponly", "cookie-without-secure"),
    uses=("cookie-samesite-none",),
    nodes=settings.NODES,
    judge=settings.judge("cookie-samesite-none"),
    mentions=settings.mentions("cookie-samesite-none"),
    reasons=(
        "argument is safe",
        "setting is safe",
    ),
)
