"""## What

A thread that holds a lock takes it again, itself or in a method that it calls meanwhile, and the lock is one that waits
for its own holder.

## Why

The thread waits for itself. So does every other that needs the lock, until the process is killed.

## Bad

```python
import threading

class Account:
    def __init__(self):
        self.lock = threading.Lock()
        self.entries = []

    def total(self):
        with self.lock:
            return sum(self.entries)

    def add(self, entry):
        with self.lock:
            self.entries.append(entry)
            return self.total()
```

## Good

```python
import threading

class Account:
    def __init__(self):
        self.lock = threading.Lock()
        self.entries = []

    def total(self):
        with self.lock:
            return sum(self.entries)

    def add(self, entry):
        with self.lock:
            self.entries.append(entry)
        return self.total()
```

## Fix

Call the other method when the lock is released, split off what it does under the lock, or use a reentrant lock.

## Limits

Locks of the module and of `self` that are seen to be made. Calls are followed within a class or a module.

## References

CWE-764. Python library reference, `threading`: Lock Objects.
"""

from collections.abc import Iterator

from colonnade.checks.form import Linked
from colonnade.link.program import Program
from colonnade.summary.model import CallSite, FunctionSummary, ModuleSummary
from colonnade.summary.point import Outcome, Safe, Undecided, Weak


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    for module in program.modules.values():
        plain = plain_locks(module)
        for function in module.functions if plain else ():
            tried = attempted(function)
            for lock, span, held in function.acquires:
                if scoped(lock, function) not in plain:
                    continue
                others = {place for taken, place, _ in function.acquires if taken == lock} - {span}
                if lock in held and (lock in tried or not others):
                    yield module, span, function.name, Undecided("whether it is still held is not known")
                else:
                    yield module, span, function.name, of_taking(lock, held)
            for site in function.calls:
                for lock in (each for each in site.held if each not in tried):
                    again = taken_in(program, module, function, site, lock) if scoped(lock, function) in plain else ""
                    if again:
                        text = f"`{site.text}` takes `{lock}` in `{again}`, and this thread holds it already."
                        yield module, site.span, function.name, Weak(text)


def attempted(function: FunctionSummary) -> set[str]:
    """The locks that a function takes without waiting for good, and may not have got."""
    return {
        site.text.removesuffix(".acquire")
        for site in function.calls
        if site.text.endswith(".acquire") and (site.args or site.keywords)
    }


def of_taking(lock: str, held: tuple[str, ...]) -> Outcome:
    if lock in held:
        return Weak(f"`{lock}` is taken by the thread that holds it already.")
    return Safe("not held where it is taken")


def plain_locks(module: ModuleSummary) -> set[tuple[str, str]]:
    """The locks of a module and its classes, each with the class, that are made and are not reentrant."""
    made: dict[tuple[str, str], set[str]] = {}
    for name, value in module.names.items():
        made.setdefault(("", name), set()).update(value.refs or ("?",))
    for function in module.functions:
        for write in function.writes:
            if write.port[0] == "attr" and len(write.port) == 3:
                key = (str(write.port[1]), f"self.{write.port[2]}")
                made.setdefault(key, set()).update(write.value.refs or ("?",))
    return {key for key, refs in made.items() if all(is_plain(ref) for ref in refs)}


def is_plain(ref: str) -> bool:
    """Whether a reference is an instance of a class that is called Lock: those of the standard library wait for
    their own holder."""
    return ref.endswith(".Lock()")


def scoped(lock: str, function: FunctionSummary) -> tuple[str, str]:
    return (function.class_ref if lock.startswith("self.") else "", lock)


def taken_in(program: Program, module: ModuleSummary, caller: FunctionSummary, site: CallSite, lock: str) -> str:
    """The name of the function, among what a call reaches directly, that takes the lock, or the empty string."""
    if site.later or (lock.startswith("self.") and not site.text.startswith("self.")):
        return ""
    for target in program.targets(module, caller, site):
        if not isinstance(target, FunctionSummary) or target not in module.functions or target.is_async:
            continue
        is_same = not lock.startswith("self.") or target.class_ref == caller.class_ref
        if is_same and any(taken == lock for taken, _, _ in target.acquires):
            return target.name
    return ""


CHECK = Linked(
    id="lock-taken-twice",
    title="Lock taken by the thread that holds it",
    weakness=764,
    fix="Call the method when the lock is released, split off its work under the lock, or use a reentrant lock.",
    severity="medium",
    confidence="high",
    reasons=("not held where it is taken",),
    decide=decide,
)
