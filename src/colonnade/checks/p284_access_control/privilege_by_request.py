"""## What

Who signs up says in the request which role or right the new account has.

## Why

The field need not be in the form: whoever adds `is_admin=1` to the request is an administrator.

## Bad

```python
from flask import Flask, request

app = Flask(__name__)

@app.post("/register")
def register():
    user = User(name=request.form["name"], is_admin=request.form.get("is_admin"))
    users.add(user)
    return "welcome"
```

## Good

```python
from flask import Flask, request

app = Flask(__name__)

@app.post("/register")
def register():
    user = User(name=request.form["name"], is_admin=False)
    users.add(user)
    return "welcome"
```

## Fix

Give new accounts the least right, and raise it in a function that only administrators reach.

## Limits

Functions in which somebody signs up are told by their names; elsewhere an administrator may be the one who asks.

## References

CWE-266. OWASP API Security Top 10 2023, API3.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.purpose import enclosing
from colonnade.checks.syntax import last_name, words
from colonnade.summary.point import Answer, Safe, Site, Weak

RIGHTS: Final = frozenset(
    (
        *(
            "is_admin",
            "isadmin",
            "admin",
            "is_staff",
            "is_superuser",
            "superuser",
            "is_root",
            "role",
            "roles",
            "user_role",
        ),
        *(
            "is_moderator",
            "permissions",
            "privileges",
            "privilege",
            "access_level",
            "user_type",
            "account_type",
            "groups",
        ),
    )
)
SIGN_UP: Final = frozenset({"register", "signup", "registration", "enroll", "enrol"})
PAIRS: Final = (("sign", "up"), ("create", "account"), ("new", "account"))
ADMIN: Final = frozenset({"admin", "administrator", "invite", "staff", "seed", "manage"})
FIELDS: Final = frozenset({"POST", "GET", "data", "form", "json", "args", "params", "query_params", "values"})
CLIENT: Final = frozenset({"http", "rpc"})


def judge(node: ast.AST, site: Site) -> Answer:
    rights = [(name, value) for name, value in given(node) if name.lower() in RIGHTS and value is not None]
    if not rights or not signs_up(site):
        return None
    found: list[tuple[ast.AST, Safe | Weak]] = []
    for name, value in rights:
        asked = [value.left, *value.comparators] if isinstance(value, ast.Compare) else [value]
        if any(is_clients(each, site) for each in asked) and not isinstance(value, ast.IfExp):
            text = f"`{name}` of a new account is `{site.text(value)}`, which who signs up has written."
            found.append((value, Weak(text)))
        else:
            found.append((value, Safe("the program decides")))
    return found


def signs_up(site: Site) -> bool:
    """Whether somebody makes an account of their own in the function around the place."""
    if isinstance(site.function.node, ast.Module):
        return False
    said = [words(name) for name in enclosing(site)]
    every = {word for each in said for word in each}
    if ADMIN & every:
        return False
    return bool(SIGN_UP & every) or any({*pair} <= {*each} for pair in PAIRS for each in said)


def given(node: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    """What one piece of syntax gives to which name."""
    match node:
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                if isinstance(target, (ast.Attribute, ast.Subscript)):
                    yield last_name(target), value
        case ast.Call(func=func, keywords=keywords) if last_name(func) not in ("get", "render_template", "render"):
            yield from ((each.arg, each.value) for each in keywords if each.arg)
        case ast.Dict(keys=keys, values=values):
            yield from (
                (k.value, v)
                for k, v in zip(keys, values, strict=True)
                if isinstance(k, ast.Constant) and isinstance(k.value, str)
            )


def is_clients(node: ast.expr, site: Site) -> bool:
    """Whether an expression is data of the request, by its value or by the names that lead to it."""
    if CLIENT & site.sources(site.value(node)):
        return True
    spoken: list[str] = []
    each: ast.expr = node
    while isinstance(each, (ast.Attribute, ast.Subscript, ast.Call)):
        spoken.append(last_name(each))
        each = each.func if isinstance(each, ast.Call) else each.value
    return isinstance(each, ast.Name) and each.id in ("request", "req") and bool(FIELDS & {*spoken})


CHECK = Point(
    id="privilege-by-request",
    title="New account chooses its own rights",
    weakness=266,
    alike={266: (915,)},
    fix="Give new accounts the least right, and raise it in a function that only administrators reach.",
    severity="high",
    confidence="medium",
    reasons=("the program decides",),
    nodes=(ast.Assign, ast.Call, ast.Dict),
    mentions=SIGN_UP | {"account", "sign_up"},
    roles=OUTSIDE_TESTS,
    judge=judge,
)
