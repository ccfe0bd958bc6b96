"""## What

Who the user is, or what he may do, is taken from a header of the request.

## Why

A header holds what the client writes into it. Where a proxy is to set it, anybody who reaches the program beside the
proxy sets it, too.

## Bad

```python
from flask import Flask, abort, request

app = Flask(__name__)

@app.route("/users")
def users():
    if request.headers.get("X-Remote-User") != "admin":
        abort(403)
    return "all users"
```

## Good

```python
from flask import Flask, abort, request, session

app = Flask(__name__)

@app.route("/users")
def users():
    if session.get("user") != "admin":
        abort(403)
    return "all users"
```

## Fix

Take the identity from a session or a signed token; where a proxy must set it, have the proxy prove itself and remove
the header from what clients send.

## Limits

Headers are told by their names, and count where they are compared or asked for in a condition.

## References

CWE-290, CWE-807.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import assigned_once, last_name, words
from colonnade.summary.point import Answer, Safe, Site, Weak

IDENTITY: Final = frozenset(
    ("user", "username", "userid", "admin", "role", "roles", "groups", "group", "internal", "authenticated", "identity",
     "superuser", "privileged", "permissions", "debug", "bypass")
)  # fmt: skip
NOT_IDENTITY: Final = frozenset(("agent", "token", "key", "signature", "hash", "csrf"))


def judge(node: ast.If | ast.Assert | ast.IfExp, site: Site) -> Answer:
    if site.role == "test":
        return None
    for each in ast.walk(node.test):
        header = header_of(each, site)
        if header:
            if is_identity(header):
                message = f"`{header}` is what the client writes, and decides here."
                return [(node.test, Weak(message, steps=[(each, "Read from the request.")]))]
            return [(node.test, Safe("the header states no identity"))]
    return None


def header_of(node: ast.AST, site: Site) -> str:
    """The name of the request's header that an expression reads, also through a local name."""
    if isinstance(node, ast.Name):
        value = assigned_once(site, node.id)
        return header_of(value, site) if isinstance(value, (ast.Call, ast.Subscript)) else ""
    match node:
        case ast.Call(func=ast.Attribute(value=owner, attr="get"), args=[ast.Constant(value=str(name)), *_]):
            pass
        case ast.Subscript(value=owner, slice=ast.Constant(value=str(name))):
            pass
        case _:
            return ""
    where = last_name(owner)
    if where == "headers" and "request" in ast.unparse(owner).lower():
        return name
    return name if where in ("META", "environ") and name.startswith("HTTP_") else ""


def is_identity(name: str) -> bool:
    parts = set(words(name))
    return bool(parts & IDENTITY) and not parts & NOT_IDENTITY


CHECK = Point(
    id="trusted-header",
    title="Rights decided by a header of the request",
    weakness=290,
    also=(807,),
    alike={290: (807,)},
    fix="Take the identity from a session or a signed token.",
    severity="high",
    confidence="medium",
    reasons=("the header states no identity",),
    nodes=(ast.If, ast.Assert, ast.IfExp),
    mentions=frozenset(("header", "meta", "environ")),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
