"""## What

A local name is used where it may not be bound: it gets its value inside a `try` whose handler goes on without it, or in
one branch of an `if`.

## Why

The use raises `UnboundLocalError`. It does so in the rare case, where something else has failed already, and hides what
that was; clean-up that stands behind it does not take place.

## Bad

```python
def copy(source, target):
    try:
        data = source.read()
        target.write(data)
    except Exception:
        target.forget(data)
        raise
```

## Good

```python
def copy(source, target):
    data = source.read()
    try:
        target.write(data)
    except Exception:
        target.forget(data)
        raise
```

## Fix

Bind the name before the statement, or use it only where it is bound.

## Limits

A name is taken as bound under any condition that speaks of what the `try` or the `if` depends on, and in a handler of
one class where something behind the binding may raise that. Names that loops bind are not looked at.

Tests are left out: an unbound name fails them by itself.

## References

CWE-457. Python Language Reference, 4.2.2 Resolution of names.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.binding import Found, Walk
from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import own
from colonnade.summary.point import Answer, Safe, Site, Weak

HOW = {
    "branch": "`{name}` is bound in one branch of line {line} alone.",
    "chain": "`{name}` is bound in every branch of line {line}, but not where none of them is taken.",
    "handler": "`{name}` is not bound where a handler of line {line} went on.",
    "raised": "`{name}` is not bound where the exception came before line {bound}.",
}


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    if site.role == "test":
        return None
    walk = Walk(node)
    lost = list(after_handlers(node))
    if not walk.locals:
        return lost or None
    return [*((found.use, weak(found)) for found in walk.found.values()), *lost] or Safe("bound on every way")


def after_handlers(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[tuple[ast.AST, Weak]]:
    """The uses of an exception's name behind the handler that bound it, where nothing else binds it."""
    handlers = [each for each in own(function, ast.ExceptHandler) if each.name]
    if not handlers:
        return
    stored = {each.id for each in own(function, ast.Name) if isinstance(each.ctx, ast.Store)}
    given = {each.arg for each in ast.walk(function.args) if isinstance(each, ast.arg)}
    shared = {name for each in own(function, ast.Global) for name in each.names}
    names = {each.name: each for each in handlers if each.name not in stored | given | shared}
    inside = {id(n) for each in handlers for n in ast.walk(each)} if names else set()
    for use in own(function, ast.Name) if names else ():
        handler = names.get(use.id)
        if handler is not None and id(use) not in inside and use.lineno > handler.lineno:
            message = f"`{use.id}` is unbound once its handler has ended."
            yield use, Weak(message, ((handler, "Bound for this handler alone."),))


def weak(found: Found) -> Weak:
    name, loss = found.use.id, found.loss
    first = next(
        n for n in ast.walk(loss.at) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store) and n.id == name
    )
    message = HOW[loss.kind].format(name=name, line=loss.at.lineno, bound=first.lineno)
    confidence = "low" if loss.kind == "chain" else ""  # no other case may come
    return Weak(message, ((first, f"`{name}` is bound here."),), confidence=confidence)


CHECK = Point(
    id="unbound-local",
    title="Local name that may not be bound",
    weakness=457,
    fix="Bind the name before the statement, or use it only where it is bound.",
    severity="low",
    confidence="medium",
    reasons=("bound on every way",),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
