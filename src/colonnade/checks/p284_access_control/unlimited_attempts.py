"""## What

A page verifies a password or a code, and nothing bounds how often a client may try.

## Why

Lists of leaked passwords are tried by the million. A code of six digits is found in an hour where nobody counts.

## Bad

```python
from flask import Flask, request, session
from werkzeug.security import check_password_hash

from .models import User

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    user = User.query.filter_by(name=request.form["name"]).first()
    if user and check_password_hash(user.digest, request.form["password"]):
        session["user_id"] = user.id
    return "welcome"
```

## Good

```python
from flask import Flask, request, session
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from werkzeug.security import check_password_hash

from .models import User

app = Flask(__name__)
limiter = Limiter(get_remote_address, app=app)


@app.route("/login", methods=["POST"])
@limiter.limit("5/minute")
def login():
    user = User.query.filter_by(name=request.form["name"]).first()
    if user and check_password_hash(user.digest, request.form["password"]):
        session["user_id"] = user.id
    return "welcome"
```

## Fix

Count failed attempts by account and by address, and refuse or slow down beyond a bound.

## Limits

A bound is known by the names in the page and in what it calls (limiter, throttle, attempts, lockout, captcha), by
decorators, and by settings that hold for all pages. One in a proxy before the program is not seen.

## References

CWE-307. OWASP Authentication Cheat Sheet.
"""

from collections.abc import Iterator

from colonnade.checks.access.facts import facts_of
from colonnade.checks.access.observe import OBSERVERS
from colonnade.checks.access.routes import APART, Place, Route, group, routes
from colonnade.checks.form import Missing
from colonnade.link.program import Program
from colonnade.summary.model import ModuleSummary, Use
from colonnade.summary.point import Outcome, Safe, Undecided, Weak


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    bounded = {
        group(program, module): facts_of(function).facts.limits
        for module, function in program.functions()
        if function.name == "<module>" and module.role not in APART and facts_of(function).facts.limits
    }
    for route in routes(program):
        verified = route.verifies()
        if verified is not None:
            everywhere = bounded.get(group(program, route.module), "")
            inner = next(each for each in route.reached if each.facts.verifies)
            of = inner if answers_all(program, route) else route
            place = (of.module, of.function.span)
            yield *place, route.function.name, judge(route, verified, everywhere)


def answers_all(program: Program, route: Route) -> bool:
    """Whether one handler class answers everything, so that its methods stand for no page."""
    own = route.function.class_ref
    return bool(own) and all(each.function.class_ref == own for each in routes(program) if each.module is route.module)


def judge(route: Route, verified: tuple[str, Place], everywhere: str) -> Outcome:
    """The outcome of one page that verifies a credential."""
    if everywhere:
        return Safe(f"`{everywhere}` bounds all pages")
    limit = route.limits()
    if limit or any(use.use == "rate-limit" and use.span in route.function.decorator_calls for use in uses(route)):
        return Safe(f"`{limit or 'a decorator'}` bounds attempts")
    starts = route.starts() is not None
    if route.guard is not None and (not starts or route.guard.text.startswith("guarded")):
        return Safe("the client is signed in")
    if not route.writes and not starts:
        return Undecided("it answers requests that only read")
    return Weak(
        f"`{route.name}` verifies a password or a code (`{verified[0]}`), and nothing counts or slows down attempts.",
        steps=[(*verified[1], "It is verified here.")],  # type: ignore[list-item]
    )


def uses(route: Route) -> Iterator[Use]:
    return (use for function in route.module.functions for use in function.uses)


CHECK = Missing(
    id="unlimited-attempts",
    title="Unlimited attempts at a password or code",
    weakness=307,
    also=(799,),
    fix="Count failed attempts by account and by address, and refuse or slow down beyond a bound.",
    severity="medium",
    confidence="medium",
    reasons=("`{}` bounds all pages", "`{}` bounds attempts", "the client is signed in"),
    decide=decide,
    uses=("credential-check", "rate-limit", "session-start"),
    observers=OBSERVERS,
)
