"""## What

A cookie is set without the HttpOnly attribute.

## Why

A script that an attacker brings onto the page can read the cookie and send it away.

## Bad

```python
from flask import make_response

def sign_in(session_id):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id, secure=True)
    return answer
```

## Good

```python
from flask import make_response

def sign_in(session_id):
    answer = make_response("welcome")
    answer.set_cookie("session", session_id, secure=True, httponly=True)
    return answer
```

## Fix

Set the cookie with `httponly=True`.

## Limits

Cookies that scripts are meant to read, such as a language, are reported too.

## References

CWE-1004. RFC 6265, 4.1.2.6.
"""

from colonnade.checks import cookie, settings
from colonnade.checks.form import Call

CHECK = Call(
    id="cookie-without-httponly",
    title="Cookie can be read by scripts",
    weakness=1004,
    message="`{callee}` sets a cookie that scripts of the page can read.",
    fix="Set the cookie with `httponly=True`.",
    severity="low",
    confidence="high",
    uses=("cookie-not-httponly",),
    nodes=settings.NODES,
    mentions=settings.mentions("cookie-not-httponly", beside=("cookie",)),
    judge=cookie.judge("httponly", "cookie-not-httponly"),
    reasons=(
        "argument is safe",
        "setting is safe",
    ),
)
