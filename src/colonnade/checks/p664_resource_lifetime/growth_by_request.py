"""## What

Data of a request is kept under a key, or at the end of a list, that lives as long as the program, and nothing is ever
taken out.

## Why

Every request with a new key makes the program larger. A client who sends enough of them ends it.

## Bad

```python
from flask import Flask, request

app = Flask(__name__)
SEEN = {}

@app.route("/visit/<name>")
def visit(name):
    SEEN[name] = request.headers.get("User-Agent")
    return "seen"
```

## Good

```python
from flask import Flask, request

app = Flask(__name__)
SEEN = {}

@app.route("/visit/<name>")
def visit(name):
    SEEN[name] = request.headers.get("User-Agent")
    while len(SEEN) > 1000:
        SEEN.pop(next(iter(SEEN)))
    return "seen"
```

## Fix

Bound it: drop the oldest, let entries expire, or keep them in a store made for it.

## Limits

Names of the module are looked at, and attributes of objects whose methods are given the request. A test of the length
or of the key, or a removal anywhere in the file counts as a bound.

## References

CWE-770. OWASP Denial of Service Cheat Sheet.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p664_resource_lifetime._growth import is_bounded as bounded_in
from colonnade.checks.p664_resource_lifetime._growth import new_containers, text
from colonnade.checks.syntax import everywhere, last_name, module_of, own
from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

GROWS: Final = ("append", "add", "setdefault", "appendleft")
SHRINKS: Final = frozenset(("pop", "popitem", "remove", "discard", "clear", "popleft"))
REMOTE: Final = THREAT_MODELS["remote"]


def judge(node: ast.AST, site: Site) -> Answer:
    if site.role == "test":
        return None
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        calls = [each for each in node.decorator_list if isinstance(each, ast.Call)]
        if not any(fact.entry == "http" for each in calls for fact in site.facts(each)):
            return None
        places: list[ast.AST] = [*own(node, ast.Assign), *own(node, ast.Call)]
        return [(each, said) for each in places if (said := of_place(each, node, site, True)) is not None]
    function = site.function.node
    return None if isinstance(function, ast.Module) else of_place(node, function, site, False)


def of_place(node: ast.AST, function: ast.AST, site: Site, by_route: bool) -> Outcome | None:
    """What is said of an entry; by_route: of those alone whose key is a parameter that a route gives."""
    match node:
        case ast.Assign(targets=[ast.Subscript(value=ast.Attribute(value=ast.Name(id="self")) as held, slice=key)]):
            return None if by_route else of_object(held, key, function, site)
        case ast.Assign(targets=[ast.Subscript(value=ast.Name(id=name), slice=key)]):
            pass
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attr), args=[key, *_]) if attr in GROWS:
            pass
        case _:
            return None
    made = container(module_of(site), name)
    given = isinstance(key, ast.Name) and is_local(function, key.id)
    if made is None or is_local(function, name) or given is not by_route:
        return None
    if not by_route and not REMOTE.intersection(site.sources(site.value(key))):
        return Safe("no key of a request")
    if is_bounded(module_of(site), name):
        return Safe("entries are taken out or counted")
    message = f"`{name}` gets an entry for whatever a request says, and none is ever taken out."
    return Weak(message, steps=[(made, "Made once, with the module.")])


def of_object(held: ast.expr, key: ast.expr, function: ast.AST, site: Site) -> Outcome | None:
    """The same of a container of an object that is given the requests, and so outlives them."""
    if not REMOTE.intersection(site.sources(site.value(key))):
        return None
    owner = next((each for each in everywhere(module_of(site), ast.ClassDef) if function in each.body), None)
    if owner is None or any(last_name(base) not in ("object", "ABC") for base in owner.bases):
        return None
    start = next((each for each in owner.body if isinstance(each, ast.FunctionDef) and each.name == "__init__"), None)
    made = {
        name: each for each in (own(start, ast.Assign, ast.AnnAssign) if start else ()) for name in new_containers(each)
    }
    name = text(held)
    if name not in made or function is start:
        return None
    if bounded_in(owner, name, made[name]):
        return Safe("entries are taken out or counted")
    message = f"`{name}` gets an entry for whatever a request says, and none is ever taken out."
    return Weak(message, steps=[(made[name], "Made once, with the object.")])


def container(module: ast.AST, name: str) -> ast.AST | None:
    """The statement by which a module makes an empty container of this name."""
    for each in getattr(module, "body", ()):
        match each:
            case (
                ast.Assign(targets=[ast.Name(id=found)], value=value)
                | ast.AnnAssign(target=ast.Name(id=found), value=ast.expr() as value)
            ) if found == name:
                empty = isinstance(value, (ast.Dict, ast.List, ast.Set)) or (
                    isinstance(value, ast.Call) and not value.args and not value.keywords
                    and isinstance(value.func, ast.Name) and value.func.id in ("dict", "list", "set")
                )  # fmt: skip
                return each if empty else None
    return None


def is_local(function: ast.AST, name: str) -> bool:
    args = getattr(function, "args", None)
    return args is not None and any(each.arg == name for each in ast.walk(args) if isinstance(each, ast.arg))


def is_bounded(module: ast.AST, name: str) -> bool:
    """Whether the file takes entries out, asks how many there are, or replaces the container in a function."""
    for call in everywhere(module, ast.Call):
        match call:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=found), attr=attr)) if found == name and attr in SHRINKS:
                return True
            case ast.Call(func=ast.Name(id="len"), args=[ast.Name(id=found)]) if found == name:
                return True
    for item in everywhere(module, ast.Subscript):
        if isinstance(item.ctx, ast.Del) and isinstance(item.value, ast.Name) and item.value.id == name:
            return True
    return any(name in each.names for each in everywhere(module, ast.Global))


CHECK = Point(
    id="growth-by-request",
    title="Memory that grows with every request",
    weakness=770,
    fix="Bound it: drop the oldest, let entries expire, or keep them in a store made for it.",
    severity="low",
    confidence="medium",
    reasons=("no key of a request", "entries are taken out or counted"),
    nodes=(ast.Assign, ast.Call, ast.FunctionDef, ast.AsyncFunctionDef),
    callees=frozenset(GROWS),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
