"""## What

A loop runs until a number is reached that a request states, and nothing bounds the number.

## Why

One request with a large number keeps the worker busy for hours.

## Bad

```python
from flask import request

def fill(shelf):
    count = int(request.form["count"])
    while len(shelf) < count:
        shelf.append(None)
    return {"filled": count}
```

## Good

```python
from flask import abort, request

def fill(shelf):
    count = int(request.form["count"])
    if count > 100:
        abort(400)
    while len(shelf) < count:
        shelf.append(None)
    return {"filled": count}
```

## Fix

Compare the number with the greatest that makes sense before the loop.

## Limits

Loops by `while` over numbers that the same function has from the request; `range` is told by uncontrolled-allocation.

## References

CWE-606.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, own_nodes
from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.While, site: Site) -> Answer:
    bounds = [each for test in ast.walk(node.test) if isinstance(test, ast.Compare) for each in sides(test)]
    for bound in bounds:
        value = site.value(bound)
        if isinstance(bound, ast.Call) and last_name(bound.func) == "len":
            continue
        if not value.has_type("int", "float") or not site.sources(value) & THREAT_MODELS["remote"]:
            continue
        if value.high is not None or is_compared(bound, node, site):
            return Safe("the number is bounded")
        return [(bound, Weak(f"The loop runs until `{site.text(bound)}`, which the request states, is reached."))]
    return None


def sides(test: ast.Compare) -> list[ast.expr]:
    """The operands of a comparison by size."""
    if not all(isinstance(op, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)) for op in test.ops):
        return []
    return [test.left, *test.comparators]


def is_compared(bound: ast.expr, loop: ast.While, site: Site) -> bool:
    """Whether a comparison above the loop speaks of the number."""
    text = ast.unparse(bound)
    return any(
        isinstance(each, ast.Compare)
        and each.lineno < loop.lineno
        and any(ast.unparse(one) == text for one in (each.left, *each.comparators))
        for each in own_nodes(site.function.node)
    )


CHECK = Point(
    id="loop-by-input",
    title="Loop as long as a request says",
    weakness=606,
    fix="Compare the number with the greatest that makes sense before the loop.",
    severity="medium",
    confidence="medium",
    within=("uncontrolled-allocation",),
    reasons=("the number is bounded",),
    nodes=(ast.While,),
    judge=judge,
)
