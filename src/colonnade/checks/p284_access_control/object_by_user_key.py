"""## What

A page that knows its user looks an object up by a key that the client chose, and neither the look-up nor what follows
asks whose object it is.

## Why

Clients count up: where the owner is not part of the look-up, the next number is another customer's order.

## Bad

```python
from flask import Flask
from flask_login import login_required
from shop.models import Order, Session

app = Flask(__name__)

@app.route("/orders/<int:order_id>/cancel", methods=["POST"])
@login_required
def cancel(order_id):
    with Session() as session:
        session.delete(session.get(Order, order_id))
    return "cancelled"
```

## Good

```python
from flask import Flask, abort
from flask_login import current_user, login_required
from shop.models import Order, Session

app = Flask(__name__)

@app.route("/orders/<int:order_id>/cancel", methods=["POST"])
@login_required
def cancel(order_id):
    with Session() as session:
        order = session.get(Order, order_id)
        if order.user_id != current_user.id:
            abort(403)
        session.delete(order)
    return "cancelled"
```

## Fix

Add the current user or tenant to the look-up, or compare the object's owner with the user before it is used.

## Limits

Objects that all users may see are not told from others. Keys that reach the look-up through another function are not
followed; users, owners and identifiers are known by the words of their names. An object that is looked up by the key in
a cookie is reported, for the cookie is the client's to change: signed ones are not told from others.

## References

CWE-639. OWASP Insecure Direct Object Reference Prevention Cheat Sheet.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.access.identity import Client
from colonnade.checks.access.lookup import keys_of, whose
from colonnade.checks.access.observe import OBSERVERS, changes
from colonnade.checks.access.owner import (
    ADMINS,
    decorated,
    is_asked,
    is_cookie,
    is_of_user,
    is_route_parameter,
    names_of,
)
from colonnade.checks.access.routes import routes
from colonnade.checks.form import OUTSIDE_TESTS, Missing
from colonnade.checks.syntax import last_name, own_nodes
from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.link.program import Program
from colonnade.summary.model import ModuleSummary
from colonnade.summary.point import Answer, Outcome, Safe, Site, Subscription, Undecided, Weak

NOTES: Final = "look-ups"


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    guarded = {route.function.ref for route in routes(program) if route.guard is not None}
    for module, function in program.functions():
        for point in function.points:
            if point.check != NOTES:
                continue
            outcome: Outcome = Safe(point.reason) if point.status == 0 else Undecided(point.reason)
            if point.status == 1:
                needs, _, text = point.reason.partition("|")
                outcome = Weak(text)
                if "handler" in needs and program.entry(function) != "http":
                    outcome = Undecided("parameter of a function")
                elif "user" in needs and function.ref not in guarded:
                    outcome = Safe("no user is known here")
            yield module, point.span, function.name, outcome


def receiver(node: ast.Call) -> list[ast.expr]:
    """What a look-up is made in, such as the entries of a user: ``request.user.orders.get(..)``."""
    return [node.func.value] if isinstance(node.func, ast.Attribute) else []


def note(node: ast.AST, site: Site) -> Answer:
    """Of a look-up: the outcome, where it is weak with what must be true of the function: "handler user|message"."""
    assert isinstance(node, ast.Call)
    function = site.function.node
    keys = list(keys_of(node, site))
    if not keys or not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return None
    client = Client(function)
    tied = [each for each in (*node.args, *(k.value for k in node.keywords)) if not any(each is key for key in keys)]
    if any(client.speaks(key) for key in keys if not is_cookie(key, site)) or any(
        client.speaks(each) or is_of_user(each) for each in (*tied, *receiver(node))
    ):
        return Safe("looked up together with the user")
    answers = [of_key(key, node, site, client) for key in keys]
    order = (Weak, Undecided, Safe)
    return min(answers, key=lambda answer: order.index(type(answer)))


def of_key(key: ast.expr, node: ast.Call, site: Site, client: Client) -> Safe | Weak | Undecided:
    value = site.value(key)
    function = site.function.node
    assert isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
    if value.consts is not None:
        return Safe("constant")
    if is_cookie(key, site):
        return Weak(f"|`{site.text(node)}` looks an object up by a key in a cookie, which the client may change.")
    named = any(k.value is key and k.arg and whose(k.arg) for k in node.keywords)
    if named and not (is_route_parameter(key, function) and changes_data(function)):
        return Safe("the key is a name that others may know")
    of_request = bool(site.sources(value) & THREAT_MODELS["remote"]) or is_route_parameter(key, function)
    if not of_request and "param" not in {origin[0] for origin in value.origins or ()}:
        return Safe("the key is not the client's choice")
    if names_of(function) & ADMINS:
        return Safe("for administrators")
    if is_asked(function, client, node):
        return Safe("the owner is checked")
    known = decorated(function) or any(client.is_who(each) for each in ast.walk(function))
    needs = ("" if of_request else "handler ") + ("" if known else "user")
    return Weak(
        f"{needs}|`{site.text(node)}` looks an object up by a key of the client, and nothing ties it to the user."
    )


def changes_data(function: ast.AST) -> bool:
    return any(isinstance(each, ast.Call) and changes(each, last_name(each.func)) for each in own_nodes(function))


CHECK = Missing(
    id="object-by-user-key",
    title="Object looked up by a client's key",
    weakness=639,
    fix="Add the current user or tenant to the look-up, or compare the object's owner with the user before it is used.",
    severity="medium",
    confidence="low",
    reasons=(
        "constant",
        "looked up together with the user",
        "the key is not the client's choice",
        "no user is known here",
        "for administrators",
        "the owner is checked",
        "the key is a name that others may know",
    ),
    decide=decide,
    uses=("auth-check",),
    observers=(*OBSERVERS, Subscription(NOTES, (ast.Call,), note, roles=frozenset(OUTSIDE_TESTS))),
)
