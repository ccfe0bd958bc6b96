"""## What

An `except` clause for every error whose body only leaves: `pass`, `continue`, or the return of a constant. Also a
clause that so drops an exception which tells of a failed verification, and `suppress(Exception)`.

## Why

The error was detected and nothing was done. The program goes on with data that was not written, a check that did not
take place or a device that did not answer, and nobody can find out why.

## Bad

```python
def save(order, archive):
    try:
        archive.write(order)
    except Exception:
        pass
```

## Good

```python
import logging

def save(order, archive):
    try:
        archive.write(order)
    except OSError:
        logging.exception("The order was not archived")
        raise
```

## Fix

Handle what can be handled, name the classes that may be ignored, and log or raise the rest.

## Limits

A specific class that is ignored is taken as meant so. Findings are of medium confidence where a comment explains the
handler, and where the `try` holds little but a call of code that is not known, whose errors nobody can name.

## References

CWE-390. Python Tutorial, 8.3 Handling Exceptions.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.handler import (
    BROAD,
    certainty,
    is_broad,
    is_cleanup,
    is_explained,
    is_import,
    is_silent,
    is_told_apart,
    raises,
    raises_next,
    statement_of,
)
from colonnade.checks.syntax import caught_names, dotted, last_name, leaves, words
from colonnade.summary.point import Answer, Safe, Site, Weak

VERIFICATION: Final = frozenset(("signature", "verification", "certificate", "authentication", "integrity", "tampered"))
CONSTRAINT: Final = "IntegrityError"
"""PEP 249: a row that breaks a constraint of its table, which is no verification."""


def judge(node: ast.ExceptHandler | ast.With | ast.AsyncWith, site: Site) -> Answer:
    if not isinstance(node, ast.ExceptHandler):
        return of_with(node, site)
    if raises(node):
        return Safe("raised again")
    only = only_answer(node)
    if only is not None and not raises_next(statement_of(node, site), site):
        return Weak(f"Failures of which `{site.text(only)}` is not true pass unseen.", confidence="medium")
    if not is_silent(node):
        return Safe("the handler acts on the exception")
    told = next((name for name in caught_names(node) if is_verification(name)), None)
    statement = statement_of(node, site)
    if told is not None and (returns_falsehood(node) or (statement is not None and leaves(statement.body))):
        return Safe("answers no")
    if told is not None:
        message = f"`{told}` tells of a failed verification, and the handler drops it."
        return Weak(message, severity="high", confidence="medium" if is_explained(node, site) else "")
    if not is_broad(node):
        return Safe("an expected exception of a specific type")
    if isinstance(node.body[-1], ast.Pass) and raises_next(statement, site):
        return Safe("raised again")
    if is_told_apart(statement):
        return Safe("the handler acts on the exception")
    if is_import(statement):
        return Safe("fallback for an import")
    if is_cleanup(statement, site):
        return Safe("cleanup that may fail")
    what = f"`{site.text(node.type)}`" if node.type is not None else "Every exception"
    if isinstance(node.body[-1], ast.Return):
        return Weak(
            f"{what} is answered by a constant, and the error is lost.", confidence=certainty(node, site) or "medium"
        )
    return Weak(f"{what} is caught and nothing is done about it.", confidence=certainty(node, site))


def of_with(node: ast.With | ast.AsyncWith, site: Site) -> Answer:
    """Of a ``with suppress(..)``, which drops what its body raises."""
    for item in node.items:
        call = item.context_expr
        if not (isinstance(call, ast.Call) and last_name(call.func) == "suppress" and call.args):
            continue
        if BROAD.isdisjoint(last_name(each) for each in call.args):
            return [(call, Safe("an expected exception of a specific type"))]
        if is_import(node):
            return [(call, Safe("fallback for an import"))]
        if is_cleanup(node, site):
            return [(call, Safe("cleanup that may fail"))]
        return [(call, Weak(f"`{site.text(call)}` drops every exception of its body.", confidence="medium"))]
    return None


def only_answer(node: ast.ExceptHandler) -> ast.expr | None:
    """The test of a handler that does nothing but to act where an attribute of the exception tells of one failure."""
    match node.body:
        case [ast.If(test=ast.Compare(left=ast.Attribute() as told, ops=[ast.Eq() | ast.In()]) as test, orelse=[])]:
            return test if dotted(told).partition(".")[0] == node.name else None
    return None


def is_verification(name: str) -> bool:
    return name != CONSTRAINT and not name.endswith("NotImplementedError") and not VERIFICATION.isdisjoint(words(name))


def returns_falsehood(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    if not isinstance(last, ast.Return):
        return False
    match last.value:
        case None | ast.List(elts=[]) | ast.Tuple(elts=[]) | ast.Dict(keys=[]):
            return True
        case ast.Constant(value=value):
            return not value
    return False


CHECK = Point(
    id="swallowed-exception",
    title="Error detected and dropped",
    weakness=390,
    fix="Handle or log the exception, or name the specific classes that may be ignored.",
    severity="low",
    confidence="high",
    once_a_file=True,
    reasons=(
        "raised again",
        "the handler acts on the exception",
        "an expected exception of a specific type",
        "answers no",
        "fallback for an import",
        "cleanup that may fail",
    ),
    nodes=(ast.ExceptHandler, ast.With, ast.AsyncWith),
    judge=judge,
)
