"""## What

A program signs its users in by a cookie, changes data on the forms they send, and has no protection against requests
that another site makes their browsers send.

## Why

A browser sends its cookies with every request. A page elsewhere posts a form to this program, and the program takes it
for the user's own wish: the password is changed, the money sent.

## Bad

```python
from flask import Flask, request, session

from .models import db, find_user

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    session["user_id"] = find_user(request.form["name"], request.form["password"]).id
    return "welcome"


@app.route("/mail", methods=["POST"])
def change_mail():
    db.session.merge(find_mail(session["user_id"], request.form["mail"]))
    db.session.commit()
    return "changed"
```

## Good

```python
from flask import Flask, request, session
from flask_wtf.csrf import CSRFProtect

from .models import db, find_user

app = Flask(__name__)
CSRFProtect(app)


@app.route("/login", methods=["POST"])
def login():
    session["user_id"] = find_user(request.form["name"], request.form["password"]).id
    return "welcome"


@app.route("/mail", methods=["POST"])
def change_mail():
    db.session.merge(find_mail(session["user_id"], request.form["mail"]))
    db.session.commit()
    return "changed"
```

## Fix

Install the framework's protection for the whole program, and put its token into every form.

## Limits

The point is the place where the program makes its application; one finding tells of all its pages. Forms are known by
where the request's fields are read; data in JSON, which a foreign form cannot send, does not count. Frameworks whose
protection is a setting are judged by `csrf-protection-off`. Cookies sent with `SameSite` are not told from others.

## References

CWE-352. OWASP Cross-Site Request Forgery Prevention Cheat Sheet.
"""

from collections.abc import Iterator

from colonnade.checks.access.facts import facts_of
from colonnade.checks.access.guards import BEFORE
from colonnade.checks.access.observe import OBSERVERS
from colonnade.checks.access.routes import APART, Route, group, routes
from colonnade.checks.form import Missing
from colonnade.checks.syntax import words
from colonnade.library import access
from colonnade.link.program import Program
from colonnade.summary.model import FunctionSummary, ModuleSummary
from colonnade.summary.point import Outcome, Safe, Weak


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    seen: set[str] = set()
    for module, function in program.functions():
        made = next((use for use in function.uses if use.use == "web-application"), None)
        if made is None or module.role in APART or group(program, module) in seen:
            continue
        seen.add(group(program, module))
        of_app = [each for each in routes(program) if group(program, each.module) == group(program, module)]
        yield module, made.span, function.name, judge(program, module, of_app)


def judge(program: Program, module: ModuleSummary, of_app: list[Route]) -> Outcome:
    """The outcome of one application with its routes."""
    logins = [each for each in of_app if each.starts() is not None]
    if not logins:
        return Safe("no user is signed in by a cookie")
    forms = [each for each in of_app if each.writes and each.form() is not None and each.changes() and not own(each)]
    if not forms:
        return Safe("no form changes stored data")
    if is_protected(program, group(program, module)):
        return Safe("a protection is installed")
    steps = [
        (*place, f"`{each.name}` reads a form and changes stored data.") for each in forms[:3] if (place := each.form())
    ]
    start = logins[0].starts()
    assert start is not None
    return Weak(
        f"The application has no protection against forged requests; {count(forms)} on forms of signed-in users.",
        steps=[(*start, "A user is signed in by a cookie."), *steps],  # type: ignore[list-item]
    )


def count(forms: list[Route]) -> str:
    return f"{len(forms)} pages change stored data" if len(forms) > 1 else f"`{forms[0].name}` changes stored data"


def own(route: Route) -> bool:
    """Whether a page, or what it calls, compares a token itself."""
    return any(each.facts.checks_token for each in route.reached)


def is_protected(program: Program, folder: str) -> bool:
    """Whether the modules of an application install a protection, a library's or one of its own that compares."""
    mine = [
        (module, function)
        for module, function in program.functions()
        if module.role not in APART and group(program, module) == folder
    ]
    if any(use.use == "csrf-on" for _, function in mine for use in function.uses):
        return True
    named = {name for _, function in mine for name in facts_of(function).facts.tokens}
    written = {function.name.rpartition(".")[2]: function for _, function in mine}
    if any(is_installed(function, named) for _, function in mine):
        return True
    return any(name not in written and access.NO_PROTECTION.isdisjoint(words(name)) for name in named)


def is_installed(function: FunctionSummary, named: set[str]) -> bool:
    """Whether a function that compares a token is handed over by name or runs before all pages."""
    facts = facts_of(function).facts
    if not facts.checks_token:
        return False
    before = any(not BEFORE.isdisjoint(words(text)) and "." in text for text in facts.decorators)
    hook = before and any("before" in words(text) for text in facts.decorators)
    return hook or function.name.rpartition(".")[2] in named


CHECK = Missing(
    id="missing-csrf-protection",
    title="No protection against forged requests",
    weakness=352,
    fix="Install the framework's protection for the whole program, and put its token into every form.",
    severity="medium",
    confidence="medium",
    reasons=("no user is signed in by a cookie", "no form changes stored data", "a protection is installed"),
    decide=decide,
    uses=("web-application", "csrf-on", "session-start"),
    observers=OBSERVERS,
)
