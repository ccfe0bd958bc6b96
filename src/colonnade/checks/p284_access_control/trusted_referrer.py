"""## What

A request is let in because of the page it says it comes from.

## Why

The client writes the `Referer` header, or leaves it out. Whoever sends the expected address passes.

## Bad

```python
from flask import Flask, abort, request

app = Flask(__name__)

@app.route("/transfer", methods=["POST"])
def transfer():
    if not request.headers.get("Referer", "").startswith("https://bank.example/"):
        abort(403)
    return "Done"
```

## Good

```python
from flask import Flask
from flask_login import login_required
from flask_wtf import CSRFProtect

app = Flask(__name__)
CSRFProtect(app)

@app.route("/transfer", methods=["POST"])
@login_required
def transfer():
    return "Done"
```

## Fix

Ask for an authenticated session, and for a token against forged requests.

## Limits

A header that only decides where to send the client back to is not looked at.

## References

CWE-293. RFC 9110 section 10.1.3.
"""

import ast

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p284_access_control._claim import claims, is_fixed, refuses
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.If, site: Site) -> Answer:
    found: list[tuple[ast.AST, Safe | Weak]] = []
    for claim, other in claims(node.test, site):  # type: ignore[arg-type]
        if not {"referer", "referrer"} & (claim.holder | claim.key):
            continue
        if other is None or not is_fixed(other, site):
            found.append((claim.node, Safe("not compared with a fixed address")))
        elif not refuses(node):
            found.append((claim.node, Safe("the answer keeps nobody out")))
        else:
            message = f"`{site.text(claim.node)}`, which the client writes, decides whether the request is served."
            found.append((claim.node, Weak(message)))
    return found


CHECK = Point(
    id="trusted-referrer",
    title="Access granted by the Referer header",
    weakness=293,
    fix="Ask for an authenticated session, and for a token against forged requests.",
    severity="medium",
    confidence="medium",
    reasons=("not compared with a fixed address", "the answer keeps nobody out"),
    nodes=(ast.If,),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
