"""## What

An attribute that the methods of its class write under a lock is written by another method without it.

## Why

The lock says that several threads come here. A write beside it is lost, or leaves a state that the others never
expect: a counter of free places that lets in one too many, a session that was ended and lives on.

## Bad

```python
import threading

class Places:
    def __init__(self):
        self._lock = threading.Lock()
        self._free = 10

    def take(self):
        with self._lock:
            self._free -= 1

    def give_back(self):
        self._free += 1
```

## Good

```python
import threading

class Places:
    def __init__(self):
        self._lock = threading.Lock()
        self._free = 10

    def take(self):
        with self._lock:
            self._free -= 1

    def give_back(self):
        with self._lock:
            self._free += 1
```

## Fix

Hold the same lock for every write.

## Limits

Which lock guards an attribute is inferred from the writes of its class. Reads are not looked at, and
assignments that do not build on the old value are undecided. Methods named as
called with the lock held, and ones that only such methods call, are taken to hold it.

## References

CWE-820. Blackshear and others, RacerD: compositional static race detection, 2018.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Linked
from colonnade.checks.syntax import words
from colonnade.link.program import Program
from colonnade.summary.model import AttributeAccess, FunctionSummary, ModuleSummary
from colonnade.summary.point import Outcome, Safe, Undecided, Weak

LOCKS: Final = frozenset(("lock", "rlock", "condition", "semaphore", "mutex"))

Writes = list[tuple[FunctionSummary, AttributeAccess]]

ALONE: Final = frozenset(
    ("__init__", "__new__", "__del__", "__setstate__", "__enter__", "__exit__", "__post_init__", "setUp", "tearDown",
     "__repr__", "__getstate__", "__copy__", "__reduce__")
)  # fmt: skip


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    for module in program.modules.values():
        by_attribute: dict[tuple[str, str], Writes] = defaultdict(list)
        for function in module.functions:
            for access in function.accesses:
                if access.write and function.class_ref and "self" in [each.name for each in function.params[:1]]:
                    by_attribute[function.class_ref, access.name].append((function, access))
        for writes in by_attribute.values():
            yield from judge(program, module, writes)


def judge(program: Program, module: ModuleSummary, writes: Writes) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    """The outcomes of the writes of an attribute that some method writes under a lock."""
    guarded = [(function, access) for function, access in writes if own_locks(access.held)]
    if not guarded:
        return
    for function, access in writes:
        if last(function) in ALONE:
            continue
        if own_locks(access.held) or is_held(program, function):
            outcome: Outcome = Safe("the lock is held")
        elif only_from(program, function, ALONE):
            outcome = Safe("the object is not shared yet")
        elif may_hold(program, module, function):
            outcome = Undecided("another lock or condition of the object may be held")
        elif access.compound:
            holder, first = guarded[0]
            lock = own_locks(first.held)[0]
            message = f"`self.{access.name}` is written without `{lock}`, under which `{holder.name}` writes it."
            outcome = Weak(message)
        else:
            outcome = Undecided("a plain assignment beside the lock")
        yield module, access.span, function.name, outcome


def may_hold(program: Program, module: ModuleSummary, function: FunctionSummary) -> bool:
    """Whether the method, or each that calls it, uses a lock or condition of the object."""
    locks = {
        write.port[2]
        for other in module.functions
        for write in other.writes
        if write.port[:2] == ("attr", function.class_ref)
        if any(LOCKS.intersection(words(ref.rpartition(".")[2])) for ref in write.value.refs)
    }
    callers = [caller for _, caller, _ in program.callers(function)]
    return uses(function, locks) or (bool(callers) and all(uses(caller, locks) for caller in callers))


def uses(function: FunctionSummary, names: set[str]) -> bool:
    return any(access.name in names and not access.write for access in function.accesses)


def own_locks(held: tuple[str, ...]) -> list[str]:
    """The locks of the object itself among those held."""
    return [lock for lock in held if lock.startswith("self.")]


def last(function: FunctionSummary) -> str:
    return function.name.rpartition(".")[2]


def is_held(program: Program, function: FunctionSummary) -> bool:
    """Whether every caller holds a lock, or the method's name says so."""
    name = words(last(function))
    if {"locked", "unlocked", "nolock", "unsafe"}.intersection(name) or name[-2:] in (("lock", "held"), ("no", "lock")):
        return True
    callers = program.callers(function)
    return bool(callers) and all(site.held for _, _, site in callers)


def only_from(program: Program, function: FunctionSummary, names: frozenset[str]) -> bool:
    """Whether only methods of these names call a method."""
    callers = program.callers(function)
    return bool(callers) and all(last(caller) in names for _, caller, _ in callers)


CHECK = Linked(
    id="unguarded-attribute",
    title="Shared attribute written without its lock",
    weakness=820,
    fix="Hold the same lock for every write.",
    severity="medium",
    confidence="medium",
    reasons=("the lock is held", "the object is not shared yet"),
    decide=decide,
)
