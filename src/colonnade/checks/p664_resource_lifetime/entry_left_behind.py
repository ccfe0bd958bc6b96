"""## What

Two tables of an object have an entry for the same key. Where one of them forgets the key, the other keeps its entry,
and nothing else ever removes it.

## Why

The second table grows with every key that comes and goes. And a key that comes back finds what was kept of its
predecessor.

## Bad

```python
class Workers:
    def __init__(self):
        self._jobs = {}
        self._started = {}

    def start(self, name, job, now):
        self._jobs[name] = job
        self._started[name] = now

    def stop(self, name):
        del self._jobs[name]
```

## Good

```python
class Workers:
    def __init__(self):
        self._jobs = {}
        self._started = {}

    def start(self, name, job, now):
        self._jobs[name] = job
        self._started[name] = now

    def stop(self, name):
        del self._jobs[name]
        self._started.pop(name, None)
```

## Fix

Remove both entries at the same place.

## Limits

That two tables have the same keys is told by the names of the keys. A table that another file empties is taken for one
that is not emptied; a table that is handed out by name is left alone.

## References

CWE-459, CWE-401.
"""

import ast
from collections.abc import Iterator
from typing import NamedTuple

from colonnade.checks.form import Point
from colonnade.checks.guarded import ALONE, attribute, containers
from colonnade.checks.syntax import FUNCTIONS, last_name, own
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

SHRINKS = frozenset(("pop", "popitem", "clear", "discard", "remove", "update", "__delitem__"))
READS = frozenset(("get", "items", "keys", "values", "setdefault", "copy"))


class Entry(NamedTuple):
    node: ast.AST
    table: str
    key: str
    method: str


def judge(node: ast.ClassDef, site: Site) -> Answer:
    tables = set(containers(node))
    if len(tables) < 2:
        return None
    stored: list[Entry] = []
    removed: list[Entry] = []
    kept = set(tables)
    for method in node.body:
        if not isinstance(method, FUNCTIONS):
            continue
        name = getattr(method, "name", "")
        for each in own(method, ast.Subscript, ast.Call):
            entry, is_store = of(each, name)
            if entry is not None:
                (stored if is_store else removed).append(entry)
    if not removed or len({each.table for each in stored}) < 2:
        return None
    for method in node.body:
        for use in own(method, ast.Subscript, ast.Call, ast.Assign) if isinstance(method, FUNCTIONS) else ():
            kept -= set(disposed(use, getattr(method, "name", "")))
    return list(outcomes(stored, removed, kept, node))


def of(node: ast.AST, method: str) -> tuple[Entry | None, bool]:
    """The entry that a node makes or removes, and whether it makes it."""
    match node:
        case ast.Subscript(value=table, slice=key, ctx=ast.Store() | ast.Del() as context) if attribute(table):
            return Entry(node, attribute(table), plain(key), method), isinstance(context, ast.Store)
        case ast.Call(func=ast.Attribute(value=table, attr="pop"), args=[key, *_]) if attribute(table):
            return Entry(node, attribute(table), plain(key), method), False
    return None, False


def disposed(node: ast.AST, method: str) -> Iterator[str]:
    """The tables that a node makes smaller, puts anew or hands out."""
    match node:
        case ast.Subscript(value=table, ctx=ast.Del()):
            yield attribute(table)
        case ast.Call(func=ast.Attribute(value=table, attr=attr), args=args):
            if attr not in READS:
                yield attribute(table)
            yield from (attribute(each) for each in args)
        case ast.Assign(targets=targets, value=value):
            yield attribute(value)
            if method not in ALONE:
                yield from (attribute(each) for each in targets)


def plain(key: ast.expr) -> str:
    """The name of a key, however it is reached: `name`, `self._name`, `job.name`."""
    return last_name(key).strip("_") if isinstance(key, (ast.Name, ast.Attribute)) else ""


def outcomes(
    stored: list[Entry], removed: list[Entry], kept: set[str], node: ast.ClassDef
) -> Iterator[tuple[ast.AST, Outcome]]:
    handed = {attribute(each.value) for each in ast.walk(node) if isinstance(each, ast.Return) and each.value}
    for gone in removed:
        if not gone.key or not any(each.table == gone.table and each.key == gone.key for each in stored):
            continue
        twin = next((each for each in stored if each.key == gone.key and each.table != gone.table), None)
        if twin is None:
            continue
        left = next((each for each in stored if each.key == gone.key and each.table in kept - handed), None)
        if left is None or left.table == gone.table:
            yield gone.node, Safe("its twins are emptied, too")
            continue
        message = f"`self.{gone.table}` forgets `{gone.key}` here, and `self.{left.table}` keeps its entry for good."
        yield gone.node, Weak(message, steps=[(left.node, "An entry for the same key is made.")])
        kept = kept - {left.table}


CHECK = Point(
    id="entry-left-behind",
    title="Entry kept when its twin is removed",
    weakness=459,
    also=(401,),
    alike={459: (401, 772)},
    fix="Remove both entries at the same place.",
    severity="low",
    confidence="medium",
    reasons=("its twins are emptied, too",),
    roles=("production", "example", "vendored"),
    nodes=(ast.ClassDef,),
    judge=judge,
)
