"""## What

A key or index is taken out of data that a client sent, and neither tested nor its absence handled.

## Why

A request that leaves it out ends with an error of the server: its trace fills the logs, an alarm goes off, and work
that was begun is not undone.

## Bad

```python
import json
from flask import Flask, request

app = Flask(__name__)

@app.route("/name", methods=["POST"])
def name():
    entry = json.loads(request.data)
    return {"name": entry["name"].title()}
```

## Good

```python
import json
from flask import Flask, abort, request

app = Flask(__name__)

@app.route("/name", methods=["POST"])
def name():
    entry = json.loads(request.data)
    if "name" not in entry:
        abort(400)
    return {"name": entry["name"].title()}
```

## Fix

Test for it, use `get`, or check the whole against a schema; answer that the request is wrong.

## Limits

Data that is parsed or split in the same function is looked at. What a framework's own containers raise is answered by
the framework.

## References

CWE-248. OWASP Input Validation Cheat Sheet.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import assigned_once, catches, last_name, own, words
from colonnade.summary.point import Answer, Safe, Site, Weak

REMOTE: Final = frozenset(("http", "route", "rpc", "upload"))
PARSERS: Final = frozenset(("loads", "get_json", "json", "safe_load", "parse", "load"))
CHECKS: Final = frozenset(
    ("valid", "validate", "validated", "schema", "check", "require", "required", "ensure", "verify")
)


def judge(node: ast.Subscript, site: Site) -> Answer:
    if not isinstance(node.ctx, ast.Load) or not isinstance(node.slice, ast.Constant):
        return None
    subject = node.value
    maker = assigned_once(site, subject.id) if isinstance(subject, ast.Name) else subject
    if isinstance(maker, ast.Await):
        maker = maker.value
    if not isinstance(maker, ast.Call) or not REMOTE.intersection(site.sources(site.value(subject))):
        return None
    name, key = last_name(maker.func), node.slice.value
    if not (name in PARSERS and isinstance(key, str)) and not (
        name in ("split", "rsplit", "splitlines") and isinstance(key, int) and key > 0
    ):
        return None
    if catches(site, "KeyError", "IndexError", "LookupError", "TypeError", "ValueError"):
        return Safe("the exception is handled here")
    if isinstance(subject, ast.Name) and is_asked(subject.id, site):
        return Safe("tested before")
    if any(CHECKS & set(words(last_name(each.func))) for each in own(site.function.node, ast.Call)):
        return Safe("tested before")
    return Weak(f"`{site.text(node)}` raises where the request leaves it out.")


def is_asked(name: str, site: Site) -> bool:
    """Whether the function asks anything of a name."""
    function = site.function.node
    tests: list[ast.expr] = [each.test for each in own(function, ast.If)]
    tests += [each.test for each in own(function, ast.Assert)]
    tests += own(function, ast.Compare)
    return any(isinstance(n, ast.Name) and n.id == name for test in tests for n in ast.walk(test))


CHECK = Point(
    id="uncaught-lookup",
    title="Unhandled exception on what a client left out",
    weakness=248,
    fix="Test for it, use `get`, or check the whole against a schema.",
    severity="note",
    confidence="medium",
    once_a_file=True,
    reasons=("the exception is handled here", "tested before"),
    nodes=(ast.Subscript,),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
