"""## What

The password of whoever is logged in is replaced without asking for the one that it had.

## Why

Who gets at an open session, by a forgotten log-out, a script in a page or a forged request, takes the account for good.

## Bad

```python
from flask import request
from flask_login import current_user, login_required
from werkzeug.security import generate_password_hash

@login_required
def change_password():
    current_user.password = generate_password_hash(request.form["password"])
    return "changed"
```

## Good

```python
from flask import abort, request
from flask_login import current_user, login_required
from werkzeug.security import check_password_hash, generate_password_hash

@login_required
def change_password():
    if not check_password_hash(current_user.password, request.form["old_password"]):
        abort(403)
    current_user.password = generate_password_hash(request.form["password"])
    return "changed"
```

## Fix

Ask for the present password, and compare it before the new one is kept.

## Limits

Whether a form has compared the old password is not looked into; resets by a link or code, in functions that are called
so, are something else.

## References

CWE-620. OWASP Application Security Verification Standard 4.0, 2.1.6.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.purpose import enclosing, word_set
from colonnade.checks.syntax import assigned_once, dotted, last_name, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

PASSWORD: Final = frozenset({"password", "passwd", "pwd", "passphrase"})
OWN: Final = frozenset({"current_user", "request.user", "g.user", "self.request.user", "req.user", "info.context.user"})
ASKING: Final = frozenset(
    {"check", "verify", "verified", "authenticate", "compare", "validate", "confirm", "reauthenticate"}
)
FORMER: Final = frozenset({"old", "current", "former", "existing", "previous", "token", "otp", "code", "original"})
OTHER: Final = frozenset({"user", "app", "status", "csrf", "error", "response", "time", "language"})
"""Words beside which those are of something else: ``current_user``, ``status_code``."""
RESET: Final = frozenset(
    (
        *("reset", "forgot", "forgotten", "recover", "recovery", "activate", "register", "signup", "setup", "initial"),
        *("migrate", "upgrade", "rehash", "login", "invitation", "disable", "delete"),
    )
)
FORMS: Final = frozenset({"form", "cleaned_data", "validated_data", "serializer"})
DEPTH: Final = 3


def judge(node: ast.AST, site: Site) -> Answer:
    match node:
        case ast.Assign(targets=[ast.Attribute(value=account, attr=name)], value=value):
            if not PASSWORD & set(words(name)) or {"changed", "expires", "date", "at"} & set(words(name)):
                return None
        case ast.Call(func=ast.Attribute(value=account, attr="set_password"), args=[value, *_]):
            pass
        case _:
            return None
    if isinstance(site.function.node, ast.Module) or not is_own(account, site):
        return None
    if RESET & word_set(enclosing(site)):
        return Safe("no change by the user")
    if isinstance(value, ast.Constant):
        return Safe("no change by the user")
    if asks(site):
        return Safe("the former one is asked for")
    names = {last_name(each) for each in ast.walk(value)} | {last_name(e) for e in own_nodes(site.function.node)}
    if any(FORMS & set(words(name)) or name in FORMS for name in names if name != "form") or is_form(site):
        return Undecided("what the form has compared is not seen")
    return Weak(f"`{site.text(node)}` replaces the password, and the former one is not asked for.")


def is_form(site: Site) -> bool:
    """Whether the function uses a form object of its own: ``form = ...``; ``request.form`` is none."""
    return any(
        isinstance(each, ast.Name) and "form" in words(each.id) and each.id != "request"
        for each in own_nodes(site.function.node)
    )


def is_own(node: ast.expr, site: Site, depth: int = 0) -> bool:
    """Whether an expression is the account of whoever is logged in."""
    if depth > DEPTH:
        return False
    for each in ast.walk(node):
        if dotted(each) in OWN or (isinstance(each, ast.Subscript) and last_name(each.value) == "session"):
            return True
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load):
            made = assigned_once(site, each.id)
            if made is not None and is_own(made, site, depth + 1):
                return True
    return False


def asks(site: Site) -> bool:
    """Whether anything in the function compares a password, or names the former one."""
    for each in own_nodes(site.function.node):
        if isinstance(each, ast.Call):
            said = set(words(last_name(each.func)))
            if site.marked(each, "credential-check") or (ASKING & said and last_name(each.func) != "full_clean"):
                return True
        text = each.value if isinstance(each, ast.Constant) and isinstance(each.value, str) else last_name(each)
        said = set(words(text))
        if " " not in text and FORMER & said and not OTHER & said:
            return True
    return False


CHECK = Point(
    id="unverified-password-change",
    title="Password changed without the former one",
    weakness=620,
    fix="Ask for the present password, and compare it before the new one is kept.",
    severity="medium",
    confidence="medium",
    reasons=("the former one is asked for", "no change by the user"),
    nodes=(ast.Assign, ast.Call),
    callees=frozenset(("set_password",)),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
