"""## What

A signal handler takes a lock.

## Why

The handler runs between two instructions of the main thread. If that thread holds the lock at the moment, the handler
waits for it for ever, and the thread cannot go on to release it.

## Bad

```python
import signal
import threading

lock = threading.Lock()
jobs = []

def stop(number, frame):
    with lock:
        jobs.clear()

signal.signal(signal.SIGTERM, stop)
```

## Good

```python
import signal
import threading

stopping = threading.Event()

def stop(number, frame):
    global is_stopping
    is_stopping = True

signal.signal(signal.SIGTERM, stop)
```

## Fix

Let the handler only set a flag or write to a pipe, and do the work in the main loop.

## Limits

Only locks that the handler, or a function that it calls directly, takes by `with` or `acquire` are seen.

## References

CWE-479. Python library reference, `signal`: Execution of Python signal handlers.
"""

from collections.abc import Iterator

from colonnade.checks.form import Linked
from colonnade.link.program import Program
from colonnade.summary.model import FunctionSummary, ModuleSummary
from colonnade.summary.point import Outcome, Safe, Weak


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    for module, function in program.functions():
        if program.entry(function) == "signal":
            yield module, function.span, function.name, judge(program, module, function)


def judge(program: Program, module: ModuleSummary, function: FunctionSummary) -> Outcome:
    for lock in taken(module, function):
        return Weak(f"The signal handler `{function.name}` takes `{lock}`, which the interrupted code may hold.")
    for site in function.calls:
        for target in program.targets(module, function, site):
            home = next((m for m in program.modules.values() if target in m.functions), None)
            for lock in taken(home, target) if isinstance(target, FunctionSummary) and home is not None else ():
                return Weak(
                    f"The signal handler `{function.name}` calls `{site.text}`, which takes `{lock}`, "
                    "which the interrupted code may hold."
                )
    return Safe("takes no lock")


def taken(module: ModuleSummary, function: FunctionSummary) -> Iterator[str]:
    """The locks that a function takes and that wait for the thread which holds them."""
    for lock, _, _ in function.acquires:
        name = lock.rpartition(".")[2]
        made = [module.names[name]] if name in module.names else []
        made += [w.value for f in module.functions for w in f.writes if w.port[0] == "attr" and w.port[-1] == name]
        if not made or not all(value.refs and all(ref.endswith("RLock()") for ref in value.refs) for value in made):
            yield lock


CHECK = Linked(
    id="lock-in-signal-handler",
    title="Lock taken by a signal handler",
    weakness=479,
    fix="Let the handler only set a flag or write to a pipe, and do the work in the main loop.",
    severity="low",
    confidence="medium",
    reasons=("takes no lock",),
    decide=decide,
)
