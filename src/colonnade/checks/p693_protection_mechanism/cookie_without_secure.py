"""## What

A cookie is set without the Secure attribute.

## Why

A browser sends it over plain connections too, where anyone on the way can read it; a session cookie is the session.

## Bad

```python
from flask import make_response

def sign_in(session_id):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id)
    return answer
```

## Good

```python
from flask import make_response

def sign_in(session_id):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id, secure=True, httponly=True, samesite="Lax")
    return answer
```

## Fix

Set the cookie with `secure=True`.

## Limits

Cookies that hold no secret are reported too. A cookie that is deleted is not.

## References

CWE-614. RFC 6265, 4.1.2.5.
"""

from colonnade.checks import cookie, settings
from colonnade.checks.form import Call

CHECK = Call(
    id="cookie-without-secure",
    title="Cookie is sent over plain connections",
    weakness=614,
    message="`{callee}` sets a cookie that a browser also sends over plain HTTP.",
    fix="Set the cookie with `secure=True`.",
    severity="low",
    confidence="high",
    within=("cookie-without-httponly",),
    uses=("cookie-not-secure",),
    nodes=settings.NODES,
    mentions=settings.mentions("cookie-not-secure", beside=("cookie",)),
    judge=cookie.judge("secure", "cookie-not-secure"),
    reasons=(
        "argument is safe",
        "setting is safe",
    ),
)
