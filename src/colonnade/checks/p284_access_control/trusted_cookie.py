"""## What

What a visitor may do is decided by a cookie that the visitor can write.

## Why

A cookie lies with the client. Without a signature anyone sets `admin` to `true`, or another user's name, and is
believed.

## Bad

```python
from flask import Flask, abort, request

app = Flask(__name__)

@app.route("/admin")
def admin():
    if request.cookies.get("is_admin") != "true":
        abort(403)
    return "Welcome"
```

## Good

```python
from flask import Flask, abort, session

app = Flask(__name__)

@app.route("/admin")
def admin():
    if not session.get("is_admin"):
        abort(403)
    return "Welcome"
```

## Fix

Keep rights on the server, or in a session whose cookie is signed, and look them up by the session.

## Limits

Whether a cookie stands for a right is told by its name and by what it is compared with.

## References

CWE-302, CWE-565, CWE-784. OWASP Session Management Cheat Sheet.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p284_access_control._claim import Claim, claims, is_fixed, text_words
from colonnade.summary.point import Answer, Safe, Site, Weak

RIGHTS: Final = frozenset(
    (
        *("admin", "administrator", "auth", "authenticated", "authorized", "authorised", "role", "roles", "logged"),
        *("loggedin", "login", "superuser", "privilege", "privileges", "permission", "permissions", "access", "level"),
        *("isadmin", "staff", "root", "user", "username", "uid", "premium", "verified"),
    )
)
COOKIES: Final = frozenset({"cookie", "cookies"})
SIGNED: Final = frozenset({"signed", "secure", "encrypted", "private"})


def judge(node: ast.If | ast.IfExp, site: Site) -> Answer:
    found = claims(node.test, site)  # type: ignore[arg-type]  # hashable like every object
    return [outcome for claim, other in found if (outcome := one(claim, other, site)) is not None]


def one(claim: Claim, other: ast.expr | None, site: Site) -> tuple[ast.AST, Safe | Weak] | None:
    if not COOKIES & claim.holder or not claim.key:
        return None
    if SIGNED & claim.holder:
        return claim.node, Safe("the cookie is signed")
    if not is_fixed(other, site):
        return claim.node, Safe("compared with what the server keeps")
    if not RIGHTS & (claim.key | text_words(other) if other is not None else claim.key):
        return claim.node, Safe("the cookie states no right")
    if other is None and not {"admin", "role", "auth", "authenticated", "superuser", "staff"} & claim.key:
        return claim.node, Safe("the cookie states no right")
    text = site.text(claim.node)
    return claim.node, Weak(f"`{text}`, which the client writes, decides what the client may do.")


CHECK = Point(
    id="trusted-cookie",
    title="Rights decided by a cookie",
    weakness=302,
    also=(565, 784),
    alike={302: (565, 784, 602)},
    fix="Keep rights on the server, or in a session whose cookie is signed, and look them up by the session.",
    severity="high",
    confidence="medium",
    reasons=("the cookie is signed", "compared with what the server keeps", "the cookie states no right"),
    nodes=(ast.If, ast.IfExp),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
