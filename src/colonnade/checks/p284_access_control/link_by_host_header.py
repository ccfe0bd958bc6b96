"""## What

A link that resets a password, confirms an address or accepts an invitation is made with the host name that the request
states.

## Why

The `Host` header is what the client writes. Who asks for a new password of somebody else under a host name of his own
has the program send its owner a link to there, and reads the token when it is followed.

## Bad

```python
from flask import Flask, request

app = Flask(__name__)

@app.route("/forgotten", methods=["POST"])
def forgotten():
    token = new_token(request.form["name"])
    send(request.form["name"], "https://" + request.headers["Host"] + "/reset?token=" + token)
    return "sent"
```

## Good

```python
from flask import Flask, request

app = Flask(__name__)

@app.route("/forgotten", methods=["POST"])
def forgotten():
    token = new_token(request.form["name"])
    send(request.form["name"], app.config["PUBLIC_ADDRESS"] + "/reset?token=" + token)
    return "sent"
```

## Fix

Take the host name of such links from the configuration, or accept known hosts alone.

## Limits

Texts that name a reset, a confirmation or the like, or that are made in a function named for it. Whether the server or
a framework refuses unknown hosts is not known.

## References

CWE-640, CWE-348. OWASP Forgot Password Cheat Sheet.
"""

import ast
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p284_access_control.trusted_header import header_of
from colonnade.checks.syntax import assigned_once, last_name, path_to, words
from colonnade.summary.point import Answer, Safe, Site, Weak

HEADERS: Final = frozenset(("host", "x-forwarded-host", "http_host", "http_x_forwarded_host"))
ADDRESSES: Final = frozenset(("host", "host_url", "url_root", "root_url", "base_url", "hostname", "netloc"))
RECOVERY: Final = frozenset(
    ("reset", "recover", "recovery", "forgot", "forgotten", "confirm", "confirmation", "verify", "verification",
     "activate", "activation", "invite", "invitation", "magic", "passwordless", "unlock")
)  # fmt: skip
JOINING: Final = ("format", "urljoin", "join")


def judge(node: ast.JoinedStr | ast.BinOp | ast.Call, site: Site) -> Answer:
    if isinstance(node, ast.Call) and last_name(node.func) not in JOINING:
        return None
    path = path_to(site.statements[-1], node) if site.statements else []
    if any(isinstance(parent, (ast.BinOp, ast.JoinedStr)) for parent, _ in pairwise(path)):
        return None
    parts = list(pieces(node))
    host = next((each for each in parts if states_host(each, site)), None)
    if host is None:
        return None
    said = {word for each in (*parts, *names(path)) for word in told(each)} | set(words(site.function.name))
    found = sorted(said & RECOVERY)
    if not found:
        return Safe("no link of a reset or confirmation")
    message = f"The link for `{found[0]}` is made with `{site.text(host)}`, which the client writes."
    return Weak(message, steps=[(host, "Read from the request.")])


def pieces(node: ast.expr) -> Iterator[ast.expr]:
    """The expressions that a text is put together of."""
    match node:
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            yield from (*pieces(left), *pieces(right))
        case ast.BinOp(left=left, op=ast.Mod(), right=right):
            yield left
            yield from right.elts if isinstance(right, ast.Tuple) else [right]
        case ast.JoinedStr(values=values):
            yield from (each.value if isinstance(each, ast.FormattedValue) else each for each in values)
        case ast.Call(func=func, args=args, keywords=keywords):
            if isinstance(func, ast.Attribute):
                yield func.value
            yield from (*args, *(each.value for each in keywords))
        case _:
            yield node


def states_host(node: ast.expr, site: Site) -> bool:
    """Whether an expression is the host of the request as the client states it."""
    whole = assigned_once(site, node.id) if isinstance(node, ast.Name) else node
    if whole is None:
        return False
    if header_of(whole, site).lower() in HEADERS:
        return True
    named = isinstance(whole, ast.Attribute) and whole.attr in ADDRESSES
    return named and "host" in site.sources(site.value(whole))


def names(path: list[ast.AST]) -> Iterator[ast.expr]:
    """The variables that a text is assigned to."""
    for each in path[:1]:
        if isinstance(each, ast.Assign):
            yield from each.targets


def told(node: ast.expr) -> tuple[str, ...]:
    """The words of a piece of text or of a name."""
    return (
        words(node.value) if isinstance(node, ast.Constant) and isinstance(node.value, str) else words(last_name(node))
    )


CHECK = Point(
    id="link-by-host-header",
    title="Link of a reset made with the client's host name",
    weakness=640,
    also=(348,),
    alike={640: (348,)},
    fix="Take the host name of such links from the configuration, or accept known hosts alone.",
    severity="high",
    confidence="medium",
    reasons=("no link of a reset or confirmation",),
    nodes=(ast.JoinedStr, ast.BinOp, ast.Call),
    callees=frozenset(JOINING),
    mentions=frozenset(("host", "url_root", "root_url", "base_url")),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
