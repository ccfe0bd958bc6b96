"""## What

A request handler keeps in a variable of the module who the user is, or what the user may do.

## Why

The variable is one for all requests: what one client sends decides the rights of everybody who comes after, until the
next one changes it.

## Bad

```python
from flask import Flask, request

app = Flask(__name__)
is_admin = False

@app.post("/login")
def login():
    global is_admin
    is_admin = request.form["code"] == "4711"
    return "done"
```

## Good

```python
from flask import Flask, request, session

app = Flask(__name__)

@app.post("/login")
def login():
    session["is_admin"] = request.form["code"] == "4711"
    return "done"
```

## Fix

Keep it in the session, or in an object of the request.

## Limits

Rights are known by the variable's name, and a handler by the request that it reads.

## References

CWE-454, CWE-488.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import FUNCTIONS, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

RIGHTS: Final = frozenset(
    words(
        "admin administrator authenticated authorized authorised authentication auth logged login user username role "
        "roles permission permissions access privileged superuser staff identity account"
    )
)
DEFAULT: Final = frozenset(words("model class cache backend count default max min url path"))
REMOTE: Final = frozenset({"http", "rpc"})


def judge(node: ast.Assign, site: Site) -> Answer:
    function = site.function.node
    if not isinstance(function, FUNCTIONS) or isinstance(function, ast.Lambda):
        return None
    targets = [each.id for each in node.targets if isinstance(each, ast.Name) and is_right(each.id)]
    names = (
        {name for each in own_nodes(function) if isinstance(each, ast.Global) for name in each.names} if targets else ()
    )
    target = next((each for each in targets if each in names), "")
    if not target:
        return None
    read = [each for each in own_nodes(function) if is_read(each, site)]
    if not read:
        return Safe("no handler of a request")
    message = (
        f"`{target}` is one variable for all requests, and `{site.function.name}` sets it by what one client sends."
    )
    return Weak(message, steps=[(read[0], "Data of one request.")])


def is_right(name: str) -> bool:
    """Whether a name speaks of what somebody may do."""
    parts = frozenset(words(name))
    return not RIGHTS.isdisjoint(parts) and DEFAULT.isdisjoint(parts)


def is_read(node: ast.AST, site: Site) -> bool:
    """Whether an expression is data of a request: by where it comes from, or of a parameter that is named so."""
    if not isinstance(node, (ast.Attribute, ast.Call, ast.Subscript)):
        return False
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "request":
        return True
    return bool(REMOTE & site.sources(site.value(node)))


CHECK = Point(
    id="rights-in-global",
    title="Rights of a user in a variable of all requests",
    weakness=454,
    also=(488,),
    alike={454: (488,)},
    fix="Keep it in the session, or in an object of the request.",
    severity="high",
    confidence="medium",
    reasons=("no handler of a request",),
    nodes=(ast.Assign,),
    judge=judge,
)
