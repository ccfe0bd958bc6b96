"""## What

A log-in says which of the two was wrong: that there is no such user, or that the password is not right.

## Why

Who is told that a name is unknown tries the next one, and soon has a list of those that exist: to guess passwords for,
to write to, to look for elsewhere.

## Bad

```python
from flask import Flask, request, session
from werkzeug.security import check_password_hash

from .models import find_user

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    user = find_user(request.form["name"])
    if user is None:
        return "User not found", 401
    if not check_password_hash(user.digest, request.form["password"]):
        return "Wrong password", 401
    session["user_id"] = user.id
    return "welcome"
```

## Good

```python
from flask import Flask, request, session
from werkzeug.security import check_password_hash

from .models import find_user

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    user = find_user(request.form["name"])
    if user is None or not check_password_hash(user.digest, request.form["password"]):
        return "Invalid user name or password", 401
    session["user_id"] = user.id
    return "welcome"
```

## Fix

Answer both in the same words, with the same status.

## Limits

Answers are known by their English words, in the page or in what it calls. Different times are told by
`user-enumeration-by-timing`. That a name is taken, which a registration must say, does not count.

## References

CWE-204. OWASP Authentication Cheat Sheet.
"""

from collections.abc import Iterator

from colonnade.checks.access.observe import OBSERVERS
from colonnade.checks.access.routes import Place, Route, routes
from colonnade.checks.form import Missing
from colonnade.library import access
from colonnade.link.program import Program
from colonnade.summary.model import ModuleSummary
from colonnade.summary.point import Outcome, Safe, Weak


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    for route in routes(program):
        unknown, wrong = said(route, "unknown"), said(route, "wrong")
        asked = route.words()
        forgot = route.writes and "password" in asked and not access.RESETTING.isdisjoint(asked)
        if unknown is not None and (wrong is not None or forgot):
            yield *unknown, route.function.name, judge(route, wrong)
        elif route.verifies() is not None and (route.starts() is not None or wrong is not None):
            yield route.module, route.function.span, route.function.name, Safe("one answer for both")


def said(route: Route, what: str) -> Place | None:
    """Where a page, or what it calls, gives the answer."""
    for each in route.reached:
        index = each.facts.unknown if what == "unknown" else each.facts.wrong
        if index >= 0:
            return each.at(index)
    return None


def judge(route: Route, wrong: Place | None) -> Weak:
    if wrong is None:
        return Weak(f"`{route.name}` tells whoever asks for a new password which users exist.")
    return Weak(
        f"`{route.name}` tells an unknown user from a wrong password.",
        steps=[(*wrong, "The answer to a wrong password.")],  # type: ignore[list-item]
    )


CHECK = Missing(
    id="user-enumeration",
    title="Log-in that tells which users exist",
    weakness=204,
    fix="Answer both in the same words, with the same status.",
    severity="medium",
    confidence="medium",
    reasons=("one answer for both",),
    decide=decide,
    uses=("credential-check", "session-start"),
    observers=OBSERVERS,
)
