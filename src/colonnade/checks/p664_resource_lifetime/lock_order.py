"""## What

Two locks are taken in one order here and in the other order there.

## Why

Two threads that come both ways at once each hold the lock that the other waits for, and neither goes on. A client who
can have both requests sent at a time stops the service.

## Bad

```python
import threading

accounts = threading.Lock()
journal = threading.Lock()

def transfer(entry):
    with accounts:
        with journal:
            entry.write()

def report(entry):
    with journal:
        with accounts:
            entry.read()
```

## Good

```python
import threading

accounts = threading.Lock()
journal = threading.Lock()

def transfer(entry):
    with accounts:
        with journal:
            entry.write()

def report(entry):
    with accounts:
        with journal:
            entry.read()
```

## Fix

Take the locks in the same order everywhere, or hold one lock for both.

## Limits

Locks are told apart by how they are written, within a class or a module. Locks that a called function takes are not
seen; attributes are taken for locks by their names.

## References

CWE-833. Havender, Avoiding deadlock in multitasking systems, 1968.
"""

from collections.abc import Iterator

from colonnade.checks.form import Linked
from colonnade.link.program import Program
from colonnade.summary.model import FunctionSummary, ModuleSummary
from colonnade.summary.point import Outcome, Safe, Weak

Place = tuple[FunctionSummary, int]
Pair = tuple[str, str, str]
"""Where both locks are known (a class or the module), the lock held, and the lock taken."""


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    for module in program.modules.values():
        pairs: dict[Pair, list[Place]] = {}
        for function in module.functions:
            for lock, span, held in function.acquires:
                for other in held:
                    scope = scope_of(function, other, lock)
                    if scope is not None and other != lock:
                        pairs.setdefault((scope, other, lock), []).append((function, span))
        for (scope, first, second), places in pairs.items():
            reverse = pairs.get((scope, second, first))
            for function, span in places:
                yield module, span, function.name, judge(first, second, reverse)


def judge(first: str, second: str, reverse: list[Place] | None) -> Outcome:
    if reverse is None:
        return Safe("always taken in this order")
    return Weak(
        f"`{second}` is taken while `{first}` is held, and `{reverse[0][0].name}` takes them the other way round."
    )


def scope_of(function: FunctionSummary, first: str, second: str) -> str | None:
    """The class or module in which two written locks mean the same objects everywhere, or None."""
    if first.startswith("self.") and second.startswith("self."):
        return function.class_ref or None
    local = {param.name for param in function.params}
    if any(lock.partition(".")[0] in local for lock in (first, second)):
        return None
    return "<module>" if first.isidentifier() and second.isidentifier() else None


CHECK = Linked(
    id="lock-order",
    title="Locks taken in opposite orders",
    weakness=833,
    fix="Take the locks in the same order everywhere, or hold one lock for both.",
    severity="medium",
    confidence="medium",
    reasons=("always taken in this order",),
    decide=decide,
)
