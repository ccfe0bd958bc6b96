"""## What

A request is let in because of the network address it comes from.

## Why

Addresses are shared, forwarded by proxies and, in headers such as `X-Forwarded-For`, written by the client. Behind a
proxy every request comes from the proxy, and whoever can send from an allowed machine passes.

## Bad

```python
from flask import Flask, abort, request

app = Flask(__name__)

@app.route("/metrics")
def metrics():
    if request.headers.get("X-Forwarded-For") != "10.0.0.5":
        abort(403)
    return "42"
```

## Good

```python
import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)

@app.route("/metrics")
def metrics():
    if not hmac.compare_digest(request.headers.get("Authorization", ""), os.environ["METRICS_TOKEN"]):
        abort(403)
    return "42"
```

## Fix

Ask for a credential; let a firewall, not the program, hold addresses back.

## Limits

Addresses that are matched against networks from a configuration are not looked at.

## References

CWE-291, CWE-290, CWE-348.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p284_access_control._claim import Claim, claims, is_fixed, refuses
from colonnade.summary.point import Answer, Safe, Site, Weak

HEADERS: Final = frozenset({"forwarded", "real", "client"})


def judge(node: ast.If, site: Site) -> Answer:
    found: list[tuple[ast.AST, Safe | Weak]] = []
    for claim, other in claims(node.test, site):  # type: ignore[arg-type]
        kind = kind_of(claim)
        if not kind:
            continue
        if other is None or not is_fixed(other, site):
            found.append((claim.node, Safe("not compared with a fixed address")))
        elif not refuses(node):
            found.append((claim.node, Safe("the answer keeps nobody out")))
        elif kind == "header":
            message = f"`{site.text(claim.node)}`, which the client writes, decides whether the request is served."
            found.append((claim.node, Weak(message, weakness=290, severity="high")))
        else:
            message = f"`{site.text(claim.node)}`, a network address, decides whether the request is served."
            found.append((claim.node, Weak(message)))
    return found


def kind_of(claim: Claim) -> str:
    """How an address is learnt: from a ``header`` that the client writes, from the ``peer``; empty where it is none."""
    if {"addr", "remote"} <= claim.key | claim.holder or {"client", "address"} <= claim.holder:
        return "peer"
    is_header = {"headers", "meta", "environ", "header"} & claim.holder
    if is_header and HEADERS & claim.key and {"for", "ip"} & claim.key:
        return "header"
    return ""


CHECK = Point(
    id="trusted-address",
    title="Access granted by a network address",
    weakness=291,
    also=(290,),
    alike={290: (291, 348), 291: (290,)},
    fix="Ask for a credential; let a firewall, not the program, hold addresses back.",
    severity="low",
    confidence="medium",
    reasons=("not compared with a fixed address", "the answer keeps nobody out"),
    nodes=(ast.If,),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
