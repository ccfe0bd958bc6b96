"""## What

A coroutine function is called and its result is thrown away: nothing of its body runs.

## Why

The call only makes a coroutine object. A check of a permission, a write or a rollback that was meant to happen does
not, and Python says so at most in a warning when the object is collected.

## Bad

```python
async def audit(user):
    print(user)

async def delete(user):
    audit(user)
```

## Good

```python
async def audit(user):
    print(user)

async def delete(user):
    await audit(user)
```

## Fix

Write `await` before the call, or make a task of it and keep the task.

## Limits

Calls whose function is not known are no points. A coroutine that is put into a variable and forgotten is not seen.

## References

CWE-670. Python library reference, Developing with asyncio: Detect never-awaited coroutines.
"""

from collections.abc import Iterator
from typing import cast

from colonnade.checks.form import Linked
from colonnade.library.fact import FunctionFact
from colonnade.link.program import Program
from colonnade.link.view import View
from colonnade.summary.model import CallSite, FunctionSummary, ModuleSummary
from colonnade.summary.point import Outcome, Safe, Undecided, Weak

Target = FunctionSummary | FunctionFact


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    for module, function in program.functions():
        for site in function.calls:
            targets = program.targets(module, function, site)
            if any(target.is_async for target in targets):
                yield module, site.span, function.name, judge(program, site, targets)


def judge(program: Program, site: CallSite, targets: list[Target]) -> Outcome:
    if site.awaited:
        return Safe("awaited")
    if site.result_used:
        return Safe("the coroutine is kept or handed on")
    if not all(makes_coroutine(target) for target in targets):
        return Undecided("the call may reach a function that is not a coroutine function")
    message = f"`{site.text}` makes a coroutine that is never awaited, so its body does not run."
    doubt = any(is_promised(program, target) for target in targets) or not is_named(program, site, targets)
    return Weak(message, confidence="medium" if doubt else "")


def is_named(program: Program, site: CallSite, targets: list[Target]) -> bool:
    """Whether the call names a callee: of an unknown object, a method of this name may be that of another class."""
    symbols = cast(View, program).symbols
    named = {ref for callee in site.callees for ref in symbols.canonical(callee)}
    own = bool(site.text.startswith(("self.", "cls.")) and site.text.count(".") == 1)
    return own or any(not isinstance(target, FunctionSummary) or target.ref in named for target in targets)


def makes_coroutine(target: Target) -> bool:
    """Whether a call does nothing until its result is awaited; a decorator may have made something else of it."""
    if isinstance(target, FunctionSummary):
        return target.is_async and not target.is_generator and not target.decorator_calls
    return target.is_async


def is_promised(program: Program, target: Target) -> bool:
    """Whether the callee is stated by a protocol: what is called may be another class's function, and no coroutine."""
    owner = program.find_class(target.class_ref) if isinstance(target, FunctionSummary) and target.class_ref else None
    return owner is not None and any(base.rpartition(".")[2].strip("_[]()") == "Protocol" for base in owner.bases)


CHECK = Linked(
    id="missing-await",
    title="Coroutine never awaited",
    weakness=670,
    fix="Write `await` before the call, or make a task of it and keep the task.",
    severity="medium",
    confidence="high",
    reasons=("awaited", "the coroutine is kept or handed on"),
    decide=decide,
)
