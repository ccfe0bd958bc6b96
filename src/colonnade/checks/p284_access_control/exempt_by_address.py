"""## What

Whether a request needs a log-in is decided by looking for a piece of text somewhere in its whole address.

## Why

The client writes the whole address, the query behind the `?` too. `/admin/users?x=/login` contains `/login`, and
`/admin/users?x=.css` ends with `.css`: the page is served without a log-in.

## Bad

```python
from flask import Flask, redirect, request, session

app = Flask(__name__)

@app.before_request
def require_login():
    if "/login" in request.url or session.get("user"):
        return None
    return redirect("/login")
```

## Good

```python
from flask import Flask, redirect, request, session

app = Flask(__name__)

@app.before_request
def require_login():
    if request.endpoint == "login" or session.get("user"):
        return None
    return redirect("/login")
```

## Fix

Compare the path alone, as a whole, or the name of the handler; better still, guard each handler.

## Limits

That a test decides about a log-in is told by the words around it.

## References

CWE-647, CWE-288. OWASP Web Security Testing Guide, Testing for Bypassing Authorization Schema.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p284_access_control._operand import operands
from colonnade.checks.purpose import enclosing, ingredients, word_set
from colonnade.checks.syntax import assigned_once, dotted, last_name, own_nodes
from colonnade.summary.point import Answer, Safe, Site, Weak

WHOLE: Final = frozenset(
    {
        "url",
        "full_path",
        "get_full_path",
        "uri",
        "build_absolute_uri",
        "raw_uri",
        "REQUEST_URI",
        "get_raw_uri",
        "path_qs",
    }
)
"""Names of a request's address with the query."""
REQUESTS: Final = frozenset({"request", "req", "environ", "scope", "self"})
WHO: Final = frozenset(
    (
        *("auth", "authenticate", "authenticated", "authentication", "authorization", "authorize", "login", "logged"),
        *("session", "token", "permission", "permissions", "unauthorized", "forbidden", "user", "admin", "signin"),
    )
)
REFUSED: Final = frozenset({"authorization", "unauthorized", "unauthorised", "forbidden"})
FORMS: Final = frozenset({"lower", "strip", "rstrip", "decode", "casefold"})


def judge(node: ast.AST, site: Site) -> Answer:
    tests = {ast.If: "test", ast.IfExp: "test", ast.Return: "value"}
    test = getattr(node, tests[type(node)])
    if test is None:
        return None
    return list(outcomes(node, test, site))


def outcomes(node: ast.AST, test: ast.expr, site: Site) -> Iterator[tuple[ast.AST, Safe | Weak]]:
    for each in operands(test):
        match each:
            case ast.Compare(left=left, ops=[op], comparators=[right]) if whole(right, site) and is_text(left):
                loose = isinstance(op, (ast.In, ast.NotIn))
            case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq()]) if whole(left, site):
                loose = False
            case ast.Call(func=ast.Attribute(value=value, attr="endswith" | "startswith" as how)) if whole(value, site):
                loose = how == "endswith"
            case _:
                continue
        if not loose:
            yield each, Safe("compared as a whole or from its start")
        elif decides(node, site):
            yield each, Weak(f"`{site.text(each)}` decides about a log-in, and the query is part of the address.")
        else:
            yield each, Safe("decides about no log-in")


def is_text(node: ast.expr) -> bool:
    """Whether an expression is a piece of text that the program names; a loop over several counts."""
    return isinstance(node, (ast.Constant, ast.Name, ast.Attribute))


def whole(node: ast.expr, site: Site, depth: int = 0) -> bool:
    """Whether an expression is the address of the request with its query."""
    match node:
        case ast.Name(id=name) if depth < 2:
            made = assigned_once(site, name)
            return made is not None and whole(made, site, depth + 1)
        case ast.Call(func=ast.Name(id="str"), args=[inner]):
            return whole(inner, site, depth)
        case ast.Call(func=ast.Attribute(value=inner, attr=attr)) if attr in FORMS:
            return whole(inner, site, depth)
    name = last_name(node)
    if name not in WHOLE:
        return False
    base = node.func if isinstance(node, ast.Call) else node
    holder = getattr(base, "value", None)
    return isinstance(holder, ast.expr) and bool(REQUESTS & {*dotted(holder).split("."), last_name(holder)})


def decides(node: ast.AST, site: Site) -> bool:
    """Whether the words of the function, the test or what follows it speak of who the client is."""
    if WHO & word_set(enclosing(site)):
        return True
    parts = [node.test, *node.body] if isinstance(node, ast.If) else [node]
    if any(WHO & word_set(ingredients(part)) for part in parts):
        return True
    texts = {each.value for each in own_nodes(site.function.node) if isinstance(each, ast.Constant)}
    return bool(REFUSED & word_set({text for text in texts if isinstance(text, str) and " " not in text}))


CHECK = Point(
    id="exempt-by-address",
    title="Log-in skipped by text anywhere in the address",
    weakness=647,
    alike={647: (288, 289, 551)},
    fix="Compare the path alone, as a whole, or the name of the handler; better still, guard each handler.",
    severity="high",
    confidence="medium",
    reasons=("compared as a whole or from its start", "decides about no log-in"),
    nodes=(ast.If, ast.IfExp, ast.Return),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
