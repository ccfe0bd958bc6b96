"""## What

All that a client sends becomes attributes of an object, columns of a row or entries of a dictionary of the program,
under the names that the client chose.

## Why

The client adds names that no form shows: `is_admin`, `owner`, `balance`, or one under which the program has just put
what it found out itself.

## Bad

```python
from flask import request

def change(account):
    for name, value in request.form.items():
        setattr(account, name, value)
```

## Good

```python
from flask import request

CHANGED = ("mail", "phone")

def change(account):
    for name in CHANGED:
        setattr(account, name, request.form[name])
```

## Fix

Name what a client may set, and take that from the request.

## Limits

Data that a schema or a form has cleaned (`load`, `cleaned_data`) is taken for what the program names. The whole of a
request's data is known by the names under which frameworks keep it.

## References

CWE-915. OWASP Mass Assignment Cheat Sheet.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import assigned_once, conditions, last_name
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

WHOLE: Final = frozenset(
    ("json", "form", "args", "values", "POST", "GET", "data", "query_params", "params", "get_json", "to_dict", "dict",
     "loads", "parse_qs", "items", "copy")
)  # fmt: skip
MAKING: Final = frozenset(
    {"create", "update", "update_one", "insert_one", "get_or_create", "update_or_create", "values"}
)


def judge(node: ast.Call, site: Site) -> Answer:
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Attribute(attr="__dict__"), attr="update"), args=[data]):
            return answer(data, site, "becomes attributes")
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="update"), args=[data], keywords=[]):
            return answer(data, site, f"may replace what was put into `{name}`") if is_filled(name, site) else None
        case ast.Call(func=ast.Name(id="setattr"), args=[_, ast.Name(id=key), _]):
            return of_loop(node, key, site)
    return of_keywords(node, site)


def answer(data: ast.expr, site: Site, becomes: str) -> Answer:
    """Of an expression that is handed over whole."""
    if not is_clients(data, site):
        return Undecided("parameter of a function") if is_parameter(data, site) else Safe("not the client's data")
    if not is_whole(data, site):
        return Safe("the program names what is set")
    return Weak(f"All that the client sends {becomes} by `{site.text(data)}`.")


def of_loop(node: ast.Call, key: str, site: Site) -> Answer:
    """Of ``setattr`` in a loop over names and values."""
    loops = [each for each in site.statements if isinstance(each, (ast.For, ast.AsyncFor))]
    loop = next((each for each in reversed(loops) if key in names(each.target)), None)
    if loop is None or not (isinstance(loop.iter, ast.Call) and last_name(loop.iter) == "items"):
        return None
    if any(key in names(test) for test, _ in conditions(site, node)):
        return Safe("the name is looked at")
    return answer(loop.iter, site, "becomes attributes")


def of_keywords(node: ast.Call, site: Site) -> Answer:
    """Of ``Model(**data)`` and ``objects.create(**data)``."""
    spread = next((each.value for each in node.keywords if each.arg is None), None)
    name = last_name(node.func)
    if spread is None or not (name[:1].isupper() or name in MAKING):
        return None
    return answer(spread, site, f"is given to `{site.text(node.func)}`")


def is_filled(name: str, site: Site) -> bool:
    """Whether a dictionary is written with what the program found out: with a value that a call gave."""
    value = assigned_once(site, name)
    return isinstance(value, ast.Dict) and any(isinstance(each, (ast.Call, ast.Await)) for each in value.values)


def is_clients(node: ast.expr, site: Site, depth: int = 0) -> bool:
    """Whether a value, or what it is made of, comes from a request, known as such or by the name of the parameter."""
    for each in ast.walk(node):
        if not isinstance(each, ast.expr):
            continue
        value = site.value(each)
        if "http" in site.sources(value) or any(is_of_request(origin) for origin in value.origins or ()):
            return True
        made = assigned_once(site, each.id) if isinstance(each, ast.Name) and depth < 4 else None
        if made is not None and is_clients(made, site, depth + 1):
            return True
    return False


def is_of_request(origin: tuple[object, ...]) -> bool:
    return origin[:2] == ("param", "request") and origin[2:] not in ((), ("",))


def is_parameter(node: ast.expr, site: Site) -> bool:
    return any(origin[0] == "param" for origin in site.value(node).origins or ())


def is_whole(node: ast.expr, site: Site, depth: int = 0) -> bool:
    """Whether an expression holds all names that the client sent."""
    match node:
        case ast.Await(value=inner):
            return is_whole(inner, site, depth)
        case ast.Name(id=name):
            value = assigned_once(site, name)
            return depth < 4 and value is not None and is_whole(value, site, depth + 1)
        case ast.Call(func=ast.Name(id="dict"), args=[inner]):
            return is_whole(inner, site, depth)
        case ast.DictComp(key=ast.Name(id=key), generators=[ast.comprehension(iter=over, ifs=tests)]):
            allowed = any(
                isinstance(op, ast.In) for test in tests for op in getattr(test, "ops", ()) if key in names(test)
            )
            return not allowed and is_whole(over, site, depth)
        case ast.Call(func=ast.Attribute(value=inner, attr="items" | "copy" | "to_dict" | "dict")):
            return is_whole(inner, site, depth)
        case ast.Call() | ast.Attribute():
            return last_name(node) in WHOLE
    return False


def names(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


CHECK = Point(
    id="mass-assignment",
    title="Attributes set under names of the client's choice",
    weakness=915,
    fix="Name what a client may set, and take that from the request.",
    severity="medium",
    confidence="medium",
    reasons=("not the client's data", "the program names what is set", "the name is looked at"),
    nodes=(ast.Call,),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
