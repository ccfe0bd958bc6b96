"""## What

A handler that a GET request reaches, and that changes stored data: it commits, deletes, or sends an `INSERT`, `UPDATE`
or `DELETE`.

## Why

Browsers, crawlers, caches and link checkers take GET to be harmless and send it unasked, and protection against forged
requests lets it pass. An image tag on another site is enough to have the change made in the name of a visitor.

## Bad

```python
import sqlite3

from flask import Flask

app = Flask(__name__)

@app.route("/remove/<number>")
def remove(number):
    with sqlite3.connect("shop.db") as db:
        db.execute("delete from orders where number = ?", (number,))
    return "removed"
```

## Good

```python
import sqlite3

from flask import Flask

app = Flask(__name__)

@app.route("/remove/<number>", methods=["POST"])
def remove(number):
    with sqlite3.connect("shop.db") as db:
        db.execute("delete from orders where number = ?", (number,))
    return "removed"
```

## Fix

Accept POST, PUT, PATCH or DELETE only.

## Limits

Only changes in the handler itself are seen: statements sent as literal text, `commit`, and `delete` or `save` of a
stored object. Routes that are not registered by a decorator are no points.

## References

CWE-650. RFC 9110, 9.2.1 Safe Methods.
"""

import ast
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import own_nodes
from colonnade.summary.point import Answer, Safe, Site, Weak

CHANGES: Final = ("commit", "delete_one", "delete_many", "insert_one", "insert_many", "update_one")
SENDS: Final = ("execute", "executemany", "executescript", "raw")
STATEMENT: Final = re.compile(r"\s*(insert|update|delete|drop|alter|create|truncate|replace)\b", re.I)
OTHER_METHODS: Final = ("post", "put", "delete", "patch")
SAFE_METHODS: Final = ("GET", "HEAD", "OPTIONS")


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    routes = [d for d in node.decorator_list if isinstance(d, ast.Call) and is_route(d, site)]
    if not routes:
        return None
    change = next(changes(node), None)
    if change is None:
        return Safe("the handler changes no stored data itself")
    reached = next((route for route in routes if takes_get(route)), None)
    if reached is None:
        return Safe("GET requests do not reach it")
    if any(asks_method(each) for each in own_nodes(node)):
        return Safe("the handler asks for the method")
    message = f"`{node.name}` changes stored data by `{site.text(change)}`, and a GET request reaches it."
    return [(reached, Weak(message, steps=[(change, "The change.")]))]


def is_route(decorator: ast.Call, site: Site) -> bool:
    return any(fact.entry == "http" for fact in site.facts(decorator))


def takes_get(route: ast.Call) -> bool:
    name = route.func.attr if isinstance(route.func, ast.Attribute) else ""
    if name in OTHER_METHODS:
        return False
    stated = next((keyword.value for keyword in route.keywords if keyword.arg == "methods"), None)
    if stated is None:
        return True
    if not isinstance(stated, (ast.List, ast.Tuple, ast.Set)):
        return False
    return any(isinstance(e, ast.Constant) and str(e.value).upper() in SAFE_METHODS for e in stated.elts)


def changes(node: ast.AST) -> Iterator[ast.Call]:
    """The calls in a handler that change what is stored."""
    for each in own_nodes(node):
        if not isinstance(each, ast.Call) or not isinstance(each.func, ast.Attribute):
            continue
        if is_change(each, each.func):
            yield each


def is_change(call: ast.Call, method: ast.Attribute) -> bool:
    sent = call.args[0] if call.args else None
    if method.attr in SENDS:
        return isinstance(sent, ast.Constant) and STATEMENT.match(str(sent.value)) is not None
    if method.attr == "delete":
        return sent is None or is_session(method.value)
    if method.attr == "save":
        return sent is None
    return method.attr in CHANGES


def is_session(node: ast.expr) -> bool:
    return "session" in ast.unparse(node).lower()


def asks_method(node: ast.AST) -> bool:
    """Whether a node reads the request's method."""
    return isinstance(node, ast.Attribute) and node.attr in ("method", "validate_on_submit", "is_submitted")


CHECK = Point(
    id="state-change-under-get",
    title="Stored data changed by a GET request",
    weakness=650,
    fix="Accept POST, PUT, PATCH or DELETE only.",
    severity="medium",
    confidence="medium",
    reasons=(
        "the handler changes no stored data itself",
        "GET requests do not reach it",
        "the handler asks for the method",
    ),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
