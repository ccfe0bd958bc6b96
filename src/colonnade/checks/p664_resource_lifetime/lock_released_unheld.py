"""## What

A lock is given back where it may not be held: after a wait for it that may have ended without it, in a `finally` around
what comes before it is taken, or a second time behind a handler that has given it back.

## Why

If another thread holds the lock, this one gives that thread's lock back and lets a third in; if nobody does, an
exception hides the one that caused it. A semaphore lets one more in from then on.

## Bad

```python
def count(lock, shelf):
    lock.acquire(timeout=5)
    try:
        shelf.count += 1
    finally:
        lock.release()
```

## Good

```python
def count(lock, shelf):
    if not lock.acquire(timeout=5):
        raise TimeoutError("the shelf is busy")
    try:
        shelf.count += 1
    finally:
        lock.release()
```

## Fix

Take the lock before the `try`, ask whether it was taken, and release it in one place; or use `with`.

## Limits

Locks are told by their names, and taken and released in one function.

## References

CWE-832, CWE-765.
"""

import ast
from collections.abc import Iterator, Sequence
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, leaves, own, own_nodes, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

LOCKS: Final = frozenset(("lock", "mutex", "rlock", "semaphore", "sem", "condition", "locker"))


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    statements = own(node, ast.Expr)
    released = [call for each in statements if (call := action(each, "release")) is not None]
    if not released:
        return None
    found = [pair for each in own(node, ast.Try) for pair in of_try(each, site)]
    for each in statements:
        taken = action(each, "acquire")
        if taken is None or not may_fail(taken):
            continue
        back = next((call for call in released if owner(call) == owner(taken) and call.lineno > taken.lineno), None)
        if back is not None:
            text = f"`{site.text(back)}` gives back what `{site.text(taken)}` may not have taken."
            found.append((back, Weak(text, steps=[(taken, "Taken, perhaps.")])))
    weak = {id(place) for place, outcome in found if isinstance(outcome, Weak)}
    return [*found, *((call, Safe("given back where it is held")) for call in released if id(call) not in weak)]


def of_try(node: ast.Try, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """Of a ``try`` whose ``finally`` gives a lock back."""
    for back in calls(node.finalbody, "release"):
        for handler in node.handlers:
            for early in calls(handler.body, "release"):
                if owner(early) == owner(back):
                    text = f"`{site.text(back)}` gives back what a handler of the same `try` has given back."
                    yield back, Weak(text, steps=[(early, "Given back here.")], weakness=765)
        always = any(owner(each) == owner(back) for each in calls(node.body, "acquire"))
        for choice in own(node, ast.If) if not always else ():
            for early in (*calls(choice.body, "acquire"), *calls(choice.orelse, "acquire")):
                if owner(early) == owner(back):
                    text = f"`{site.text(back)}` is reached where `{site.text(choice.test)}` decided against taking it."
                    yield back, Weak(text, steps=[(early, "Taken here.")])
        for index, statement in enumerate(node.body):
            taken = action(statement, "acquire")
            if taken is None or owner(taken) != owner(back):
                continue
            before = node.body[:index]
            if any(isinstance(each, ast.Call) for one in before for each in own_nodes(one)) and not leaves(before):
                text = f"`{site.text(back)}` is reached when something before `{site.text(taken)}` raises."
                yield back, Weak(text, steps=[(taken, "Taken here.")])


def calls(block: Sequence[ast.stmt], name: str) -> Iterator[ast.Call]:
    for statement in block:
        call = action(statement, name)
        if call is not None:
            yield call


def action(node: ast.AST, name: str) -> ast.Call | None:
    """The call by which a statement takes a lock, or gives one back."""
    match node:
        case (
            ast.Expr(value=ast.Call(func=ast.Attribute(value=lock, attr=attr)) as call)
            | ast.Expr(value=ast.Await(value=ast.Call(func=ast.Attribute(value=lock, attr=attr)) as call))
        ) if attr == name and not LOCKS.isdisjoint(words(last_name(lock))):
            return call
    return None


def owner(call: ast.Call) -> str:
    return ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""


def may_fail(call: ast.Call) -> bool:
    """Whether taking may end without the lock: it does not wait, or not for ever."""
    for keyword in call.keywords:
        if keyword.arg == "timeout" and not is_constant(keyword.value, None, -1):
            return True
        if keyword.arg in ("blocking", "block") and is_constant(keyword.value, False):
            return True
    return bool(call.args) and (is_constant(call.args[0], False) or len(call.args) > 1)


def is_constant(node: ast.expr, *values: object) -> bool:
    return any(ast.unparse(node) == repr(value) for value in values)


CHECK = Point(
    id="lock-released-unheld",
    title="Lock given back that may not be held",
    weakness=832,
    also=(765,),
    fix="Take the lock before the `try`, ask whether it was taken, and release it in one place; or use `with`.",
    severity="medium",
    confidence="medium",
    reasons=("given back where it is held",),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    mentions=frozenset(("release",)),
    judge=judge,
)
