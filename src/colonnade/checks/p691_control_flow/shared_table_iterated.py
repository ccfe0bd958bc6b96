"""## What

A loop goes through a table of its object and does work that lets other threads run, while other methods add to the
table or remove from it.

## Why

The next round ends with "dictionary changed size during iteration", and what was still to be done is left undone. With
green threads every call that sends something or waits is such a moment.

## Bad

```python
import eventlet

class Agent:
    def __init__(self, bridge):
        self.bridge = bridge
        self.ports = {}
        eventlet.spawn(self.refresh)

    def port_added(self, name, port):
        self.ports[name] = port

    def port_removed(self, name):
        del self.ports[name]

    def refresh(self):
        for name, port in self.ports.items():
            self.bridge.install(name, port)
```

## Good

```python
import eventlet

class Agent:
    def __init__(self, bridge):
        self.bridge = bridge
        self.ports = {}
        eventlet.spawn(self.refresh)

    def port_added(self, name, port):
        self.ports[name] = port

    def port_removed(self, name):
        del self.ports[name]

    def refresh(self):
        for name, port in list(self.ports.items()):
            self.bridge.install(name, port)
```

## Fix

Go through a copy, or hold the lock under which others change it.

## Limits

Asked in files that import threads or green threads, of tables from which entries are also removed by key. That other
methods run in other threads is not known, so the confidence is low.

## References

CWE-366.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.guarded import ALONE, EARLY, FUNCTION, Use, at, containers, lock_attributes, lock_on, takes
from colonnade.checks.locking import imported
from colonnade.checks.p691_control_flow.emptied_after_use import AROUND, ENDS, is_quick
from colonnade.checks.syntax import module_of, own, own_nodes, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

RUNNING: Final = frozenset(
    ("agent", "manager", "service", "worker", "workers", "loop", "handler", "server", "plugin", "monitor", "cache",
     "watcher", "scheduler", "dispatcher", "pool", "daemon", "listener", "broker")
)  # fmt: skip
"""Words of the names of classes whose methods are called by messages, timers and threads."""


def judge(node: ast.ClassDef, site: Site) -> Answer:
    if AROUND.isdisjoint(imported(module_of(site))) or RUNNING.isdisjoint(words(node.name)):
        return None
    tables = set(containers(node))
    locks = frozenset(lock_attributes(node))
    methods = [each for each in node.body if isinstance(each, FUNCTION)]
    changed: dict[str, set[str]] = {}
    removed: set[str] = set()
    for each in methods:
        if each.name in ALONE or not EARLY.isdisjoint(words(each.name)[:1]):
            continue
        for use in uses(each):
            if use.kind == "change" and use.many:
                changed.setdefault(use.name, set()).add(each.name)
                if isinstance(use.node, ast.Delete) or ".pop(" in ast.unparse(use.node):
                    removed.add(use.name)
    return [pair for each in methods for pair in of_method(each, changed, tables & removed, locks)]


def uses(method: ast.AST) -> Iterator[Use]:
    for node in own(method, ast.Assign, ast.AugAssign, ast.Delete, ast.Call, ast.For, ast.AsyncFor, ast.comprehension):
        for found in at(node, getattr(method, "name", ""), "", set()):
            if isinstance(found, Use):
                yield found


def of_method(
    method: ast.FunctionDef | ast.AsyncFunctionDef,
    changed: dict[str, set[str]],
    tables: set[str],
    locks: frozenset[str],
) -> Iterator[tuple[ast.AST, Outcome]]:
    """The outcomes of the loops of a method over tables that others change."""
    if method.name in ALONE or not ENDS.isdisjoint(words(method.name)):
        return
    loops = own(method, ast.For)
    held = {
        id(n) for each in own(method, ast.With, ast.AsyncWith) if loops and takes(each, locks) for n in own_nodes(each)
    }
    for loop in loops:
        found = next((use for use in at(loop, method.name, "", set()) if isinstance(use, Use)), None)
        others = changed.get(found.name, set()) - {method.name} if found is not None else set()
        if found is None or not others or found.name not in tables:
            continue
        if lock_on(method, locks) or id(loop) in held:
            yield loop.iter, Safe("a lock is held")
            continue
        nodes = [n for statement in loop.body for n in (statement, *own_nodes(statement))]
        work = next((n for n in nodes if isinstance(n, ast.Call) and not is_quick(n)), None)
        if work is None:
            yield loop.iter, Safe("nothing in the loop takes time")
            continue
        message = f"Others may run inside of this loop over `self.{found.name}`, which `{min(others)}` changes."
        yield loop.iter, Weak(message, steps=[(work, "Others may run meanwhile.")])


CHECK = Point(
    id="shared-table-iterated",
    title="Loop over a table that other threads change",
    weakness=366,
    fix="Go through a copy, or hold the lock under which others change it.",
    severity="low",
    confidence="low",
    within=("unguarded-use",),
    reasons=("a lock is held", "nothing in the loop takes time"),
    roles=("production", "example", "vendored"),
    nodes=(ast.ClassDef,),
    mentions=AROUND,
    judge=judge,
)
