"""## What

A handler for every exception raises another one and cuts off what it has caught: `raise ... from None`.

## Why

The log then says that something failed and not what. An attack that shows itself by an unusual error, and a fault that
opens a hole, look like any other failure.

## Bad

```python
def load(store, name):
    try:
        return store.load(name)
    except Exception:
        raise LookupError(name) from None
```

## Good

```python
def load(store, name):
    try:
        return store.load(name)
    except Exception as error:
        raise LookupError(name) from error
```

## Fix

Raise `from` the exception, or log it.

## Limits

Handlers of one kind of exceptions, whose meaning the new one states, may cut it off.

## References

CWE-223. PEP 409, PEP 3134.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.handler import is_broad
from colonnade.checks.syntax import own
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.ExceptHandler, site: Site) -> Answer:
    if not is_broad(node):
        return None
    return list(outcomes(node))


def outcomes(handler: ast.ExceptHandler) -> Iterator[tuple[ast.AST, Outcome]]:
    """The outcomes of what a handler raises anew."""
    used = any(n.id == handler.name for n in own(handler, ast.Name)) if handler.name else False
    calls = any(isinstance(each.value, ast.Call) for each in own(handler, ast.Expr))
    made = {t.id for a in own(handler, ast.Assign) if isinstance(a.value, ast.Call) for t in a.targets
            if isinstance(t, ast.Name)}  # fmt: skip
    for each in own(handler, ast.Raise):
        if each.exc is None:
            continue
        told = any(isinstance(n, ast.Name) and n.id in made for n in ast.walk(each.exc))
        is_cut = isinstance(each.cause, ast.Constant) and each.cause.value is None
        if is_cut and not used and not calls and not told:
            message = "Whatever was caught here is cut off: nobody learns what failed."
            yield each, Weak(message, steps=[(handler, "Catches every exception.")])
        else:
            yield each, Safe("the cause is kept or told")


CHECK = Point(
    id="lost-cause",
    title="Cause of a failure cut off",
    weakness=223,
    fix="Raise `from` the exception, or log it.",
    severity="note",
    confidence="medium",
    reasons=("the cause is kept or told",),
    nodes=(ast.ExceptHandler,),
    mentions=frozenset(("except",)),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
