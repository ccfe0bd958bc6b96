"""## What

A call that makes the calling thread wait, in an `async def` function.

## Why

The event loop runs every task in one thread. While the call waits for a peer, a process or a clock, no other request is
served: a few slow clients stop the service.

## Bad

```python
import time

async def poll(job):
    while not job.done:
        time.sleep(1)
```

## Good

```python
import asyncio

async def poll(job):
    while not job.done:
        await asyncio.sleep(1)
```

## Fix

Use the asynchronous counterpart, or hand the call to a thread with `asyncio.to_thread`.

## Limits

A blocking call in a plain function that asynchronous code calls is not seen.

## References

CWE-1322. Python library reference, Developing with asyncio: Running Blocking Code.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.syntax import path_to
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.Call, site: Site) -> Answer:
    if not site.marked(node, "blocking"):
        return None
    if not site.function.is_async:
        return Safe("not in asynchronous code")
    path = path_to(site.statements[-1], node) if site.statements else []
    if any(isinstance(each, ast.Await) for each in path):
        return None
    if not_waiting(node):
        return Safe("told not to wait")
    return Weak(f"`{site.text(node)}` stops the event loop while it waits.")


def not_waiting(call: ast.Call) -> bool:
    """Whether the call is told to give up at once."""
    return any(
        keyword.arg in ("block", "blocking", "timeout")
        and isinstance(keyword.value, ast.Constant)
        and not keyword.value.value
        and keyword.value.value is not None
        for keyword in call.keywords
    )


CHECK = Point(
    id="blocking-call-in-async",
    title="Blocking call in asynchronous code",
    weakness=1322,
    fix="Use the asynchronous counterpart, or hand the call to a thread with `asyncio.to_thread`.",
    severity="medium",
    confidence="high",
    reasons=("not in asynchronous code", "told not to wait"),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
)
