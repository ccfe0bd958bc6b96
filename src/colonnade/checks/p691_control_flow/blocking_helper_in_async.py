"""## What

A coroutine calls a plain function of the program that blocks: it sleeps, sends a request or waits for a process.

## Why

While it blocks, no other coroutine of the event loop runs. One slow peer stops the service for all its clients.

## Bad

```python
import time

def pause():
    time.sleep(5)

async def answer(request):
    pause()
    return "done"
```

## Good

```python
import asyncio
import time

def pause():
    time.sleep(5)

async def answer(request):
    await asyncio.to_thread(pause)
    return "done"
```

## Fix

Hand the function to a thread, or make it a coroutine that waits without blocking.

## Limits

Functions that block themselves are followed, not those that call such functions.

## References

CWE-1322. Python library reference, Developing with asyncio: Running Blocking Code.
"""

import ast
from collections.abc import Iterator, Sequence
from typing import Final

from colonnade.checks.form import Missing
from colonnade.library.fact import FunctionFact
from colonnade.link.program import Program
from colonnade.summary.model import CallSite, FunctionSummary, ModuleSummary
from colonnade.summary.point import Answer, Outcome, Safe, Site, Subscription, Undecided, Weak

NOTED: Final = "blocks"
"""The name under which a summary notes that a plain function blocks."""


def note(node: ast.AST, site: Site) -> Answer:
    if isinstance(node, ast.Call) and not site.function.is_async and site.marked(node, "blocking"):
        return Safe(NOTED)
    return None


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    for module, function in program.functions():
        if not function.is_async or module.role == "test":
            continue
        for site in function.calls:
            targets = program.targets(module, function, site)
            if targets and any(isinstance(each, FunctionSummary) and not each.is_async for each in targets):
                yield module, site.span, function.name, judge(site, targets)


def judge(site: CallSite, targets: Sequence[FunctionSummary | FunctionFact]) -> Outcome:
    blocking = [each for each in targets if isinstance(each, FunctionSummary) and blocks(each)]
    if not blocking or site.later:
        return Safe("calls nothing that blocks")
    if len(blocking) < len(targets):
        return Undecided("some of what it may call blocks")
    return Weak(f"`{site.text}` stops the event loop while `{blocking[0].name}` waits.")


def blocks(target: FunctionSummary) -> bool:
    """Whether a plain function of the program blocks by itself."""
    return not (target.is_async or target.is_generator) and any(each.check == NOTED for each in target.points)


CHECK = Missing(
    id="blocking-helper-in-async",
    title="Blocking function called by a coroutine",
    weakness=1322,
    fix="Hand the function to a thread, or make it a coroutine that waits without blocking.",
    severity="low",
    confidence="medium",
    reasons=("calls nothing that blocks",),
    decide=decide,
    observers=(Subscription(NOTED, (ast.Call,), note, modelled=True),),
)
