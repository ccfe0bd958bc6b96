"""## What

A loop that cannot end, or that waits without a bound: a `while` whose condition nothing in it changes, and a `while`
that sleeps until something outside the program has happened, without a deadline or a counter.

## Why

A file that never appears or a peer that never answers holds the thread for ever. Enough of such threads stop the
service; in a test run the first one does.

## Bad

```python
import os
import time

def wait_for(path):
    while not os.path.exists(path):
        time.sleep(1)
```

## Good

```python
import os
import time

def wait_for(path, seconds=60):
    deadline = time.monotonic() + seconds
    while not os.path.exists(path):
        if time.monotonic() > deadline:
            raise TimeoutError(path)
        time.sleep(1)
```

## Fix

Give up after a deadline or a number of rounds, and say so by an exception.

## Limits

Loops over a flag, and loops that run for ever by intent (`while True` with a pause), are taken as services.

## References

CWE-835.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import own_nodes, same
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

OPAQUE: Final = (ast.Call, ast.Attribute, ast.Subscript, ast.Await, ast.NamedExpr, ast.Yield)
RENEWING: Final = frozenset(("refresh", "reload", "refresh_from_db", "update", "get", "poll", "fetch", "sync"))
"""Methods by which an object asks for its state anew."""
WAYS_OUT: Final = (ast.Return, ast.Raise, ast.Yield, ast.YieldFrom, ast.Await, ast.Assert, ast.Delete)


def judge(node: ast.While | ast.Call, site: Site) -> Answer:
    return judge_wait(node, site) if isinstance(node, ast.Call) else judge_loop(node, site)


def judge_loop(node: ast.While, site: Site) -> Answer:
    if any(isinstance(each, OPAQUE) for each in [node.test, *own_nodes(node.test)]):
        return None
    inside = [each for statement in node.body for each in (statement, *own_nodes(statement))]
    if leaves(node) or any(isinstance(each, WAYS_OUT) for each in inside):
        return Safe("left from inside")
    names = {each.id for each in ast.walk(node.test) if isinstance(each, ast.Name)}
    if not names and any(isinstance(each, (ast.Try, ast.TryStar)) and each.handlers for each in site.statements):
        return Undecided("an exception may end the loop")
    if not names:
        calls = any(isinstance(each, (ast.Call, ast.For, ast.With)) for each in inside)
        return Safe("runs as long as the program") if calls else Weak("The loop has no way out.")
    if any(isinstance(each, ast.Name) and each.id in names and not isinstance(each.ctx, ast.Load) for each in inside):
        return Safe("its condition changes")
    if any(isinstance(each, ast.Name) and each.id in names for each in inside) or shared(names, site):
        return Safe("its condition may be changed by what it calls")
    if not all(is_immutable(each, site) for each in ast.walk(node.test) if isinstance(each, ast.Name)):
        return Undecided("whether the condition's object changes is not known")
    return Weak(f"Nothing in the loop changes `{site.text(node.test)}`, so once entered it never ends.")


def is_immutable(name: ast.Name, site: Site) -> bool:
    """Whether a name holds a number, text or truth value, or is compared with one."""
    value = site.value(name)
    return value.is_constant or value.has_type("int", "float", "bool", "str")


def shared(names: set[str], site: Site) -> bool:
    """Whether a name is not the function's own, so that others may set it."""
    function = site.function.node
    if isinstance(function, ast.Module):
        return True
    outer = {n for each in own_nodes(function) if isinstance(each, (ast.Global, ast.Nonlocal)) for n in each.names}
    local = {each.id for each in own_nodes(function) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
    local |= {each.arg for each in own_nodes(function) if isinstance(each, ast.arg)}
    local |= {each.arg for part in own_nodes(function) if isinstance(part, ast.arguments) for each in own_nodes(part)
              if isinstance(each, ast.arg)}  # fmt: skip
    return not names <= local - outer


def leaves(loop: ast.While) -> bool:
    """Whether a ``break`` of this loop, not of one inside it, stands in its body."""
    return any(isinstance(each, ast.Break) for statement in loop.body for each in of_loop(statement))


def of_loop(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    if not isinstance(node, (ast.While, ast.For, ast.AsyncFor, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        for child in ast.iter_child_nodes(node):
            yield from of_loop(child)


def judge_wait(node: ast.Call, site: Site) -> Answer:
    if not site.marked(node, "sleep"):
        return None
    loop = next((s for s in reversed(site.statements) if isinstance(s, (ast.While, ast.For, ast.AsyncFor))), None)
    if not isinstance(loop, ast.While):
        return None
    inside = [each for statement in loop.body for each in (statement, *own_nodes(statement))]
    asked = [each for each in ast.walk(loop.test) if isinstance(each, ast.Call) or is_asked_anew(each, inside)]
    if not asked:
        return None
    if any(isinstance(each, (ast.Break, ast.Return, ast.Raise, ast.Assert)) for each in inside):
        return Safe("left from inside")
    if any(isinstance(each, (ast.AugAssign, ast.Yield)) for each in inside) or is_bounded(loop.test):
        return Safe("counts its rounds or watches the clock")
    if len(loop.body) > 1 and not all(isinstance(s, (ast.Expr, ast.Assign)) for s in loop.body):
        return Safe("does other work while it waits")
    message = f"The loop sleeps until `{site.text(loop.test)}` changes, without a bound."
    return Weak(message, steps=[(loop, "The loop has no other way out.")])


def is_asked_anew(node: ast.AST, inside: list[ast.AST]) -> bool:
    """Whether a node is an attribute of an object that the loop brings up to date."""
    return isinstance(node, ast.Attribute) and any(
        isinstance(each, ast.Call)
        and isinstance(each.func, ast.Attribute)
        and each.func.attr in RENEWING
        and same(each.func.value, node.value)
        for each in inside
    )


def is_bounded(test: ast.expr) -> bool:
    """Whether a condition compares amounts, such as a clock with a deadline, or asks for a stop."""
    for each in ast.walk(test):
        if isinstance(each, ast.Compare) and any(isinstance(op, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)) for op in each.ops):
            return True
        if isinstance(each, ast.Attribute) and each.attr in ("is_set", "expired", "has_expired", "stopped"):
            return True
    return False


CHECK = Point(
    id="unbounded-wait",
    title="Loop that may never end",
    weakness=835,
    fix="Give up after a deadline or a number of rounds, and say so by an exception.",
    severity="low",
    confidence="medium",
    reasons=(
        "left from inside",
        "runs as long as the program",
        "its condition changes",
        "its condition may be changed by what it calls",
        "counts its rounds or watches the clock",
        "does other work while it waits",
    ),
    nodes=(ast.While, ast.Call),
    modelled=True,
    judge=judge,
)
