"""## What

`raise Exception(...)` or `raise BaseException(...)`: an error without a class of its own.

## Why

A caller can only catch it together with every other error, and so learns to write handlers that hide defects and
refused permissions along with it.

## Bad

```python
def withdraw(account, amount):
    if amount > account.total:
        raise Exception("not enough money")
    account.total -= amount
```

## Good

```python
class Overdrawn(ValueError):
    pass

def withdraw(account, amount):
    if amount > account.total:
        raise Overdrawn("not enough money")
    account.total -= amount
```

## Fix

Raise a builtin exception that says what is wrong, or a class of your own.

## Limits

Exceptions held in variables are not looked at. Tests raise what their subject is to survive.

## References

CWE-397. Python library reference, Built-in Exceptions.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.handler import is_broad, raises
from colonnade.checks.syntax import dotted, own, own_nodes
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.AST, site: Site) -> Answer:
    return list(outcomes(node, site))


def outcomes(node: ast.AST, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """One outcome for each ``raise`` of a function or module."""
    kept = caught_here(node)
    for each in own(node, ast.Raise):
        answer = outcome(each, site)
        yield each, Safe("caught where it is raised") if isinstance(answer, Weak) and each in kept else answer


def caught_here(node: ast.AST) -> set[ast.AST]:
    """What stands in a ``try`` of this function whose handler takes every error and lets none pass."""
    return {
        each
        for statement in own(node, ast.Try, ast.TryStar)
        if any(is_broad(handler) and not raises(handler) for handler in statement.handlers)
        for inner in statement.body
        for each in (inner, *own_nodes(inner))
    }


def outcome(node: ast.Raise, site: Site) -> Outcome:
    if node.exc is None:
        return Safe("raised again")
    name = dotted(node.exc.func if isinstance(node.exc, ast.Call) else node.exc)
    if name not in ("Exception", "BaseException"):
        return Safe("specific exception type")
    if site.role == "test":
        return Safe("a test raises it for its subject")
    return Weak(f"`{name}` is raised, which callers can only catch together with every other error.")


CHECK = Point(
    id="generic-raise",
    title="Exception raised without a class of its own",
    weakness=397,
    fix="Raise a builtin exception that says what is wrong, or a class of your own.",
    severity="low",
    confidence="high",
    once_a_file=True,
    reasons=(
        "raised again",
        "specific exception type",
        "a test raises it for its subject",
        "caught where it is raised",
    ),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef, ast.Module),
    judge=judge,
)
