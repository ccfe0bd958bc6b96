"""## What

A lock that a function makes for itself and takes, or that is made where it is taken, and that nobody else ever sees.

## Why

Every call makes a lock of its own, which is always free. Two threads pass it side by side, and what it was to protect
is changed by both at once.

## Bad

```python
import threading

balances = {}

def deposit(account, amount):
    lock = threading.Lock()
    with lock:
        balances[account] = balances.get(account, 0) + amount
```

## Good

```python
import threading

balances = {}
lock = threading.Lock()

def deposit(account, amount):
    with lock:
        balances[account] = balances.get(account, 0) + amount
```

## Fix

Make the lock once, beside the data that it protects.

## Limits

A lock that is passed on, kept, or used by an inner function is taken for one that others hold too.

## References

CWE-667, CWE-413, CWE-414. Python library reference, `threading`.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import FUNCTIONS, last_name, words
from colonnade.summary.point import Answer, Safe, Site, Weak

LOCKS: Final = frozenset({"lock", "rlock", "semaphore", "mutex"})
TAKING: Final = frozenset({"acquire", "release", "locked"})


def judge(node: ast.Assign | ast.With, site: Site) -> Answer:
    if isinstance(node, ast.With):
        return [
            (each.context_expr, Weak(f"`{site.text(each.context_expr)}` is a new lock, which keeps nobody out."))
            for each in node.items
            if each.optional_vars is None and makes_lock(each.context_expr, site)
        ]
    function = site.function.node
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(args=[]) as call) if isinstance(
            function, FUNCTIONS
        ):
            if not makes_lock(call, site):
                return None
        case _:
            return None
    kinds = list(uses(function, name))
    if not kinds or "other" in kinds:
        return Safe("seen by others") if kinds else None
    message = f"`{name}` is made anew by every call of `{site.function.name}`, so it keeps nobody out."
    return [(call, Weak(message))]


def makes_lock(node: ast.expr, site: Site) -> bool:
    """Whether an expression is a call without arguments that makes a lock of a library that is known."""
    if not isinstance(node, ast.Call) or node.args or node.keywords:
        return False
    return bool(LOCKS & set(words(last_name(node.func)))) and bool(site.facts(node))


def uses(function: ast.AST, name: str, inner: bool = False) -> Iterator[str]:
    """What is done with a local variable: ``held`` by this function, or ``other``."""
    for child in ast.iter_child_nodes(function):
        match child:
            case ast.Global(names=names) | ast.Nonlocal(names=names) if name in names:
                yield "other"
            case ast.withitem(context_expr=ast.Name(id=used), optional_vars=None) if used == name and not inner:
                yield "held"
            case ast.Call(func=ast.Attribute(value=ast.Name(id=used), attr=attr)) if (
                used == name and attr in TAKING and not inner
            ):
                yield "held"
                for argument in (*child.args, *child.keywords):
                    yield from uses(argument, name, inner)
            case ast.Name(id=used, ctx=ast.Load()) if used == name:
                yield "other"
            case _:
                yield from uses(child, name, inner or isinstance(child, (*FUNCTIONS, ast.ClassDef)))


CHECK = Point(
    id="lock-of-one-call",
    title="Lock that every call makes for itself",
    weakness=667,
    also=(414,),
    alike={667: (413, 414)},
    fix="Make the lock once, beside the data that it protects.",
    severity="medium",
    confidence="high",
    reasons=("seen by others",),
    nodes=(ast.Assign, ast.With),
    judge=judge,
)
