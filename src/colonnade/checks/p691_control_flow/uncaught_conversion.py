"""## What

Data of a request is converted to a number, and the exception that a wrong text raises is not caught in the function.

## Why

A client who sends `abc` for a number ends the handler in an unhandled `ValueError`: an error page that may tell of the
program's inside, an alarm, or the end of a worker.

## Bad

```python
from flask import request

def page():
    return int(request.args["page"])
```

## Good

```python
from flask import abort, request

def page():
    try:
        return int(request.args["page"])
    except ValueError:
        abort(400)
```

## Fix

Catch `ValueError` and answer that the request is wrong, or have the framework convert and validate.

## Limits

A handler around the caller, or one registered with the framework, is not seen, nor is a route whose pattern admits
digits only. Test code is not looked at.

## References

CWE-248.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import catches, own_nodes, same
from colonnade.summary.point import Answer, Safe, Site, Weak

OUTSIDE: Final = frozenset(("http", "rpc", "network", "upload"))


def judge(node: ast.Call, site: Site) -> Answer:
    if site.role == "test":
        return None
    match node.func:
        case ast.Name(id="int" | "float") if len(node.args) == 1:
            subject = node.args[0]
        case _:
            return None
    value = site.value(subject)
    if not OUTSIDE.intersection(site.sources(value)) or value.has_type("int", "float", "bool", "bytes"):
        return None
    if catches(site, "ValueError", "TypeError"):
        return Safe("the exception is handled here")
    if is_tested(subject, node, site):
        return Safe("tested before")
    return Weak(f"`{site.text(node)}` raises an exception that is not handled where the client sends no number.")


def is_tested(subject: ast.expr, node: ast.Call, site: Site) -> bool:
    """Whether a condition at or above the place speaks of the text."""
    tests = [each.test for each in own_nodes(site.function.node) if isinstance(each, (ast.If, ast.IfExp, ast.While))]
    return any(same(each, subject) for test in tests if test.lineno <= node.lineno for each in ast.walk(test))


CHECK = Point(
    id="uncaught-conversion",
    title="Unhandled exception on a client's number",
    weakness=248,
    fix="Catch `ValueError` and answer that the request is wrong, or have the framework convert and validate.",
    severity="low",
    confidence="low",
    reasons=("the exception is handled here", "tested before"),
    nodes=(ast.Call,),
    callees=frozenset(("int", "float")),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
