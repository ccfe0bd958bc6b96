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
followed; users, owners and identifiers are known by the words of their names.

## References

CWE-639. OWASP Insecure Direct Object Reference Prevention Cheat Sheet.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.syntax import FUNCTIONS, last_name, words
from colonnade.library.fact import ParamKind
from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

USERS = frozenset(("user", "users", "owner", "author", "tenant", "principal", "identity", "member", "customer", "me"))
ADMINS = frozenset(("admin", "staff", "superuser", "administrator", "internal"))
ASKED = frozenset(
    ("permission", "permissions", "authorize", "authorise", "authorized", "owns", "policy", "can", "allowed")
)
GUARDS = frozenset(
    ("login", "auth", "authenticated", "authentication", "jwt", "token", "required", "permission", "session")
)
KEYS = frozenset(("id", "pk", "ids", "uuid", "guid", "ident", "number"))
NO_KEYS = frozenset(("session", "token", "api", "secret", "cookie"))


def judge(node: ast.Call, site: Site) -> Answer:
    keys = list(keys_of(node, site))
    if not keys or not isinstance(site.function.node, FUNCTIONS):
        return None
    if mentions(node, USERS, skip=keys):
        return Safe("looked up together with the user")
    answers = [decide(key, node, site) for key in keys]
    order = (Weak, Undecided, Safe)
    return min(answers, key=lambda answer: order.index(type(answer)))


def keys_of(node: ast.Call, site: Site) -> Iterator[ast.expr]:
    """The arguments by which a call looks an object up, as far as they are identifiers."""
    named = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
    for fact in site.facts(node):
        positional = [param for param in fact.params if param.kind <= ParamKind.NORMAL]
        for param in fact.params:
            if "identity" not in param.sinks:
                continue
            if param.kind == ParamKind.VAR_KEYWORD:
                yield from (value for name, value in named.items() if is_identifier(name))
            elif param in positional:
                argument = site.argument(node, param.name, positional.index(param))
                yield from [argument] if argument is not None else []
        return
    match node:
        case ast.Call(func=ast.Attribute(attr="get"), args=[ast.Name(id=model), key], keywords=[]):
            if model[:1].isupper() and not model.isupper() and is_identifier(last_name(key)):
                yield key


def is_identifier(name: str) -> bool:
    found = set(words(name))
    return bool(found & KEYS) and not found & NO_KEYS


def decide(key: ast.expr, node: ast.Call, site: Site) -> Safe | Weak | Undecided:
    value = site.value(key)
    function = site.function.node
    assert isinstance(function, FUNCTIONS)
    if value.consts is not None:
        return Safe("constant")
    if not (site.sources(value) & THREAT_MODELS["remote"] or is_route_parameter(key, function)):
        origins = {origin[0] for origin in value.origins or ()}
        return (
            Undecided("parameter of a function") if "param" in origins else Safe("the key is not the client's choice")
        )
    if isinstance(function, ast.Lambda) or not knows_user(function):
        return Safe("no user is known here")
    if names_of(function) & ADMINS:
        return Safe("for administrators")
    if is_asked(function):
        return Safe("the owner is checked")
    return Weak(f"`{site.text(node)}` looks an object up by a key of the client, and nothing ties it to the user.")


def is_route_parameter(key: ast.expr, function: ast.AST) -> bool:
    """Whether a name is a parameter that the route in a decorator of its function names."""
    if not isinstance(key, ast.Name) or not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return False
    routes = [n.value for d in function.decorator_list for n in ast.walk(d) if isinstance(n, ast.Constant)]
    marks = (f"<{key.id}>", f":{key.id}>", f"{{{key.id}}}", f"{{{key.id}:")
    return any(mark in route for route in routes if isinstance(route, str) for mark in marks)


def knows_user(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a guard decorates the function, or it speaks of a user."""
    guards = {word for d in function.decorator_list for word in words(last_name(d))}
    return bool(guards & GUARDS) or mentions(function, USERS)


def is_asked(function: ast.AST) -> bool:
    """Whether the function compares an owner with a user, or calls something that asks for a permission."""
    for node in ast.walk(function):
        if isinstance(node, ast.Compare) and all(mentions(side, USERS) for side in (node.left, *node.comparators)):
            return True
        if isinstance(node, ast.Call) and ASKED & set(words(last_name(node.func))):
            return True
    return False


def mentions(node: ast.AST, wanted: frozenset[str], skip: list[ast.expr] | None = None) -> bool:
    """Whether a name, attribute or keyword inside is made of one of the words."""
    if any(node is each for each in skip or ()):
        return False
    if set(own_words(node)) & wanted:
        return True
    return any(mentions(child, wanted, skip) for child in ast.iter_child_nodes(node))


def own_words(node: ast.AST) -> tuple[str, ...]:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.keyword(arg=str(name)):
            return words(name)
    return ()


def names_of(function: ast.AST) -> set[str]:
    return {word for node in ast.walk(function) for word in own_words(node)}


CHECK = Point(
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
    ),
    nodes=(ast.Call,),
    judge=judge,
)
