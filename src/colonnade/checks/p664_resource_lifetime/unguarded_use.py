"""## What

A method changes, iterates or tests an attribute without the lock under which its siblings change it.

## Why

Under the lock the others see one step. Beside it a change is lost, a loop over a table ends with "changed size during
iteration", and an answer is stale before it is used. Locks that stand on the method (a decorator, a function within)
count as well as those of a `with`.

## Bad

```python
import threading

class Sessions:
    def __init__(self):
        self._lock = threading.Lock()
        self._open = {}

    def add(self, name, session):
        with self._lock:
            self._open[name] = session

    def drop(self, name):
        with self._lock:
            del self._open[name]

    def close_all(self):
        for session in self._open.values():
            session.close()
```

## Good

```python
import threading

class Sessions:
    def __init__(self):
        self._lock = threading.Lock()
        self._open = {}

    def add(self, name, session):
        with self._lock:
            self._open[name] = session

    def drop(self, name):
        with self._lock:
            del self._open[name]

    def close_all(self):
        with self._lock:
            sessions = list(self._open.values())
        for session in sessions:
            session.close()
```

## Fix

Hold the same lock, or take a copy while it is held.

## Limits

Which lock guards an attribute is inferred from the class alone. A plain reading and an assignment that builds on
nothing are not told. A private method that is only called under a lock holds it.

## References

CWE-820. Blackshear and others, RacerD: compositional static race detection, 2018.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.guarded import ALONE, Class, Use, classify
from colonnade.summary.point import Answer, Outcome, Safe, Site, Undecided, Weak

SAID = {
    "change": "changes",
    "iterate": "iterates",
    "test": "asks for",
    "replace": "replaces",
}


def judge(node: ast.ClassDef, site: Site) -> Answer:
    found = classify(node)
    if not found.locks:
        return None
    return list(outcomes(found))


def outcomes(found: Class) -> Iterator[tuple[ast.AST, Outcome]]:
    by_name: dict[str, list[Use]] = defaultdict(list)
    for use in found.uses:
        if use.method not in ALONE and use.method not in found.alone:
            by_name[use.name].append(use)
    told: set[str] = set()
    for uses in by_name.values():
        guarded = [each for each in uses if each.lock and each.kind in ("change", "replace")]
        guarded.sort(key=lambda each: each.kind)
        if not guarded:
            continue
        holders = {each.method for each in uses if each.lock}
        beside = [each for each in uses if not each.lock and each.kind in SAID and each.method not in found.unknown]
        if len({each.method for each in beside}) > len(holders) + 1:
            continue
        for use in beside:
            outcome = judged(use, guarded, found)
            if not isinstance(outcome, Weak):
                yield use.node, outcome
            elif use.method not in told:
                told.add(use.method)
                yield (found.methods[use.method] if found.whole else use.node), outcome
        yield from ((each.node, Safe("the lock is held")) for each in guarded[:1])


def judged(use: Use, guarded: list[Use], found: Class) -> Outcome:
    """What is said of a use beside the lock."""
    if use.asked_again:
        return Safe("asked again under the lock")
    if any(each.method == use.method for each in guarded):
        return Undecided("the method holds the lock for another change of it")
    steps_more = any(each.many for each in guarded)
    if use.kind != "change" and not steps_more:
        return Safe("a change does not disturb it")
    first = guarded[0]
    message = (
        f"`{use.method}` {SAID[use.kind]} `self.{use.name}` without `{first.lock}`,"
        f" under which `{first.method}` changes it."
    )
    low = use.kind in ("test", "replace")
    steps = [(first.node, "Changed under the lock.")]
    if found.whole:
        steps.append((use.node, "Used without it."))
    return Weak(message, steps=steps, confidence="low" if low else "medium", severity="low" if low else "medium")


CHECK = Point(
    id="unguarded-use",
    title="Guarded attribute used without its lock",
    weakness=820,
    also=(366,),
    fix="Hold the same lock, or take a copy while it is held.",
    severity="medium",
    confidence="medium",
    within=("unguarded-attribute",),
    reasons=("the lock is held", "asked again under the lock", "a change does not disturb it"),
    roles=("production", "example", "migration", "vendored", "generated"),
    nodes=(ast.ClassDef,),
    mentions=frozenset(("lock", "mutex", "synchronized", "semaphore", "condition(")),
    judge=judge,
)
