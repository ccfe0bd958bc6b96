"""## What

A variable of a module that functions change under a lock is changed by another function without it; or a function that
runs as a thread changes one that it shares, and no lock is taken at all.

## Why

Each change reads the old value first. Two that run at the same time keep one of the changes: a counter that lets one
too many in, an entry that is lost.

## Bad

```python
import threading

LOCK = threading.Lock()
FREE = {"places": 10}

def take():
    with LOCK:
        FREE["places"] -= 1

def give_back():
    FREE["places"] += 1
```

## Good

```python
import threading

LOCK = threading.Lock()
FREE = {"places": 10}

def take():
    with LOCK:
        FREE["places"] -= 1

def give_back():
    with LOCK:
        FREE["places"] += 1
```

## Fix

Hold the same lock for every change.

## Limits

Variables and functions of one file are looked at. Which lock guards a variable is inferred from the other changes; a
function that is only called under a lock, or whose name says so, is taken to hold it.

## References

CWE-820, CWE-366. Blackshear and others, RacerD: compositional static race detection, 2018.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.locking import called_under_lock, lock_of, started
from colonnade.checks.syntax import SCOPES, children, everywhere
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

CHANGES: Final = frozenset(
    ("append", "add", "pop", "popitem", "remove", "discard", "clear", "update", "setdefault", "extend", "insert")
)
ONE_STEP: Final = frozenset(("append", "setdefault", "add", "discard", "update"))
"""Changes of a container that are one step, so that threads which make nothing else need no lock."""

Change = tuple[ast.AST, str, str, str, bool]
"""(place, variable, function, lock held or empty, whether it is more than one step)."""


def judge(node: ast.Module, site: Site) -> Answer:
    names = {
        target.id
        for each in node.body
        if isinstance(each, (ast.Assign, ast.AnnAssign))
        for target in (each.targets if isinstance(each, ast.Assign) else [each.target])
        if isinstance(target, ast.Name)
    }
    if not names:
        return None
    threads = started(node)
    if not threads and not any(lock_of(each.context_expr) for each in everywhere(node, ast.withitem)):
        return None
    by_name: dict[str, list[Change]] = defaultdict(list)
    functions = [each for each in node.body if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef))]
    for function in functions:
        mine = {n for each in ast.walk(function) if isinstance(each, ast.Global) for n in each.names}
        for change in changes(function, names - bound(function), names & mine):
            by_name[change[1]].append(change)
    held = called_under_lock(node)
    return [pair for found in by_name.values() for pair in judge_changes(found, threads, held)]


def judge_changes(found: list[Change], threads: frozenset[str], held: set[str]) -> Iterator[tuple[ast.AST, Outcome]]:
    """The outcomes of the changes of one variable."""
    guarded = next((each for each in found if each[3]), None)
    in_threads = any(each[2] in threads and each[4] for each in found)
    if guarded is None and not in_threads:
        return
    for place, name, function, lock, compound in found:
        if lock or function in held:
            yield place, Safe("the lock is held")
        elif guarded is not None:
            message = f"`{name}` is changed without `{guarded[3]}`, under which `{guarded[2]}` changes it."
            yield place, Weak(message, steps=[(guarded[0], "Changed under the lock.")])
        elif function in threads and compound:
            message = f"`{function}` runs as a thread and changes `{name}`, which it shares, without a lock."
            yield place, Weak(message, weakness=366, confidence="low")


def changes(function: ast.AST, shared: set[str], rebound: set[str], lock: str = "") -> Iterator[Change]:
    """The changes of variables of the module in a function, each with the lock around it."""
    name = getattr(function, "name", "")
    todo: list[tuple[ast.AST, str, str]] = [(each, lock, "") for each in reversed(getattr(function, "body", ()))]
    while todo:
        node, held, asked = todo.pop()
        if isinstance(node, SCOPES):
            continue
        if isinstance(node, (ast.With, ast.AsyncWith)):
            held = next((t for i in node.items if (t := lock_of(i.context_expr))), held)
        if isinstance(node, ast.If):
            asked = asked_for(node.test) or asked
        target, compound = changed(node)
        plain = isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name)
        if target in (rebound if plain else shared):
            yield node, target, name, held, compound or asked == target
        todo += [(child, held, asked) for child in reversed(children(node))]


def asked_for(test: ast.expr) -> str:
    """The container in which a condition looks for a key."""
    match test:
        case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[ast.Name(id=name)]):
            return name
    return ""


def changed(node: ast.AST) -> tuple[str, bool]:
    """The variable that a node changes, building on its old value, and whether that takes more than one step."""
    match node:
        case ast.AugAssign(target=ast.Name(id=name)):
            return name, True
        case ast.AugAssign(target=ast.Subscript(value=ast.Name(id=name))):
            return name, True
        case (
            ast.Assign(targets=[ast.Subscript(value=ast.Name(id=name))])
            | ast.Delete(targets=[ast.Subscript(value=ast.Name(id=name))])
        ):
            return name, isinstance(node, ast.Delete)
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attr)) if attr in CHANGES:
            return name, attr not in ONE_STEP
    return "", False


def bound(function: ast.AST) -> set[str]:
    """The names that a function binds for itself."""
    stored = {n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    given = {n.arg for n in ast.walk(function) if isinstance(n, ast.arg)}
    shared = {n for each in ast.walk(function) if isinstance(each, ast.Global) for n in each.names}
    return (stored | given) - shared


CHECK = Point(
    id="unguarded-global",
    title="Shared variable changed without its lock",
    weakness=820,
    also=(366,),
    fix="Hold the same lock for every change.",
    severity="medium",
    confidence="medium",
    reasons=("the lock is held",),
    nodes=(ast.Module,),
    mentions=frozenset(("lock", "thread", "spawn", "submit", "mutex")),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
