"""## What

A coroutine waits for something while it holds a lock of threads.

## Why

While it waits, other tasks of the same thread run. One that wants the lock blocks the whole event loop, with the task
that would give it back: everything stands still.

## Bad

```python
import threading

LOCK = threading.Lock()

async def book(places, store):
    with LOCK:
        places.take()
        await store.save(places)
```

## Good

```python
import asyncio

LOCK = asyncio.Lock()

async def book(places, store):
    async with LOCK:
        places.take()
        await store.save(places)
```

## Fix

Use `asyncio.Lock` with `async with`, or give the lock back before waiting.

## Limits

Locks are told by their names.

## References

CWE-667, CWE-833. Python library reference, Developing with asyncio: Concurrency and Multithreading.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.locking import names_lock
from colonnade.checks.syntax import last_name
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.With, site: Site) -> Answer:
    if not site.function.is_async:
        return None
    lock = next((each.context_expr for each in node.items if names_lock(last_name(each.context_expr))), None)
    if lock is None or isinstance(lock, ast.Call):
        return None
    wait = next((each for each in waiting(node)), None)
    if wait is None:
        return Safe("nothing is awaited under it")
    message = f"`{site.text(wait)}` waits while `{site.text(lock)}` is held, and other tasks run."
    return [(wait, Weak(message, steps=[(lock, "Taken here.")]))]


def waiting(node: ast.With) -> list[ast.AST]:
    """The places below a statement where the coroutine waits, in order."""
    out: list[ast.AST] = []
    todo: list[ast.AST] = list(reversed(node.body))
    while todo:
        each = todo.pop()
        if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            continue
        if isinstance(each, (ast.Await, ast.AsyncFor, ast.AsyncWith)):
            out.append(each.value if isinstance(each, ast.Await) else each)
        todo += reversed(list(ast.iter_child_nodes(each)))
    return out


CHECK = Point(
    id="await-while-locked",
    title="Thread lock held over an await",
    weakness=667,
    also=(833,),
    fix="Use a lock of the event loop with `async with`, or give the lock back before waiting.",
    severity="medium",
    confidence="medium",
    reasons=("nothing is awaited under it",),
    nodes=(ast.With,),
    mentions=frozenset(("async def",)),
    judge=judge,
)
