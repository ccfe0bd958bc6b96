"""## What

A method does without the lock what its siblings do under one: it undoes what another does while holding the lock, or it
is registered like others that all ask first whether they have the lock.

## Why

Attaching and detaching are kept apart from themselves by the lock, and not from each other. A task that does not ask
runs in every process at once.

## Bad

```python
from oslo_concurrency import lockutils

class Volumes:
    def attach_volume(self, instance, volume):
        @lockutils.synchronized(instance.uuid)
        def attach():
            instance.volumes.append(volume)
            instance.save()

        attach()

    def detach_volume(self, instance, volume):
        instance.volumes.remove(volume)
        instance.save()
```

## Good

```python
from oslo_concurrency import lockutils

class Volumes:
    def attach_volume(self, instance, volume):
        @lockutils.synchronized(instance.uuid)
        def attach():
            instance.volumes.append(volume)
            instance.save()

        attach()

    def detach_volume(self, instance, volume):
        @lockutils.synchronized(instance.uuid)
        def detach():
            instance.volumes.remove(volume)
            instance.save()

        detach()
```

## Fix

Take the same lock, or ask for it in the same way.

## Limits

Which methods belong together is told by their names and decorators; what the lock protects is not known.

## References

CWE-820, CWE-667.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.guarded import FUNCTION, lock_attributes, lock_on, named_lock, takes
from colonnade.checks.locking import names_lock
from colonnade.checks.syntax import last_name, own, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

Method = ast.FunctionDef | ast.AsyncFunctionDef

PAIRS: Final = (
    ("attach", "detach"), ("connect", "disconnect"), ("add", "remove"), ("add", "delete"), ("create", "delete"),
    ("create", "destroy"), ("plug", "unplug"), ("mount", "umount"), ("mount", "unmount"), ("allocate", "deallocate"),
    ("allocate", "release"), ("reserve", "release"), ("register", "unregister"), ("subscribe", "unsubscribe"),
    ("enable", "disable"), ("associate", "disassociate"), ("bind", "unbind"), ("start", "stop"), ("lock", "unlock"),
    ("insert", "remove"), ("put", "remove"), ("spawn", "destroy"), ("suspend", "resume"), ("pause", "unpause"),
    ("add", "del"), ("enable", "destroy"), ("set", "clear"), ("assign", "unassign"),
)  # fmt: skip
NO_GROUP: Final = frozenset(
    ("property", "staticmethod", "classmethod", "abstractmethod", "contextmanager", "setter", "wraps",
     "cached_property", "override", "overload", "lru_cache", "cache", "deprecated")
)  # fmt: skip


def judge(node: ast.ClassDef, site: Site) -> Answer:
    methods = {each.name: each for each in node.body if isinstance(each, FUNCTION)}
    return [*opposites(methods, frozenset(lock_attributes(node))), *unasked(list(methods.values()), site)]


def opposites(methods: dict[str, Method], own_locks: frozenset[str]) -> Iterator[tuple[ast.AST, Outcome]]:
    """The methods that undo without a lock what their opposite does wholly under one."""
    whole = {name: lock for name, method in methods.items() if (lock := held_through(method, own_locks))}
    told: set[str] = set()
    for name, lock in whole.items():
        for other in {opposite for opposite in opposite_names(name) if opposite in methods} - told:
            told.add(other)
            if other in whole or speaks_of_lock(methods[other], methods):
                yield methods[other], Safe("the lock is taken")
                continue
            message = f"`{other}` runs without `{lock}`, under which `{name}` runs."
            place = methods[other] if lock_on(methods[name], own_locks) else first(methods[other])
            yield place, Weak(message, steps=[(methods[name], "Runs under the lock.")])


def opposite_names(name: str) -> Iterator[str]:
    for one, two in PAIRS:
        for verb, opposite in ((one, two), (two, one)):
            if name.strip("_").startswith(verb + "_") or name.strip("_") == verb:
                yield name.replace(verb, opposite, 1)


def held_through(method: Method, own_locks: frozenset[str]) -> str:
    """The lock that is held through the whole of a method, or empty."""
    if lock := lock_on(method, own_locks):
        return lock
    body = [each for each in method.body if not is_text(each)]
    for each in body:
        if isinstance(each, FUNCTION) and len(body) <= 6:
            return next((lock for d in each.decorator_list if (lock := named_lock(d, own_locks))), "")
    if len(body) == 1 and isinstance(body[0], (ast.With, ast.AsyncWith)):
        return takes(body[0], own_locks)
    return ""


def first(method: Method) -> ast.stmt:
    """Where a method would take a lock."""
    return next((each for each in method.body if not is_text(each)), method.body[0])


def is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def speaks_of_lock(method: Method, methods: dict[str, Method], depth: int = 2) -> bool:
    """Whether a method, or one of the object that it calls, takes or asks for a lock, or does nothing."""
    if all(is_text(each) or isinstance(each, (ast.Pass, ast.Raise, ast.Return)) for each in method.body):
        return True
    if any(names_lock(last_name(each)) or "locked" in words(last_name(each)) for each in names(method)):
        return True
    called = {last_name(each.func) for each in own(method, ast.Call)} - {method.name}
    return depth > 0 and any(speaks_of_lock(methods[name], methods, depth - 1) for name in called if name in methods)


def names(method: Method) -> Iterator[ast.expr]:
    return (each for each in ast.walk(method) if isinstance(each, (ast.Name, ast.Attribute)))


def unasked(methods: list[Method], site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """The methods that do not ask for the lock that all others with the same decorator ask for."""
    groups: dict[str, list[Method]] = {}
    for method in methods:
        for decorator in method.decorator_list:
            if last_name(decorator) not in NO_GROUP:
                groups.setdefault(last_name(decorator), []).append(method)
    for name, group in groups.items():
        asking = {each.name: test for each in group if (test := asks(each)) is not None}
        missing = [each for each in group if each.name not in asking]
        if len(asking) < 3 or len(missing) * 3 > len(asking):
            continue
        for each in missing:
            if any("lock" in words(last_name(n)) for n in names(each)):
                continue
            test = next(iter(asking.values()))
            message = f"`{each.name}` does not ask `{site.text(test)}`, as the others decorated by `{name}` do."
            yield first(each), Weak(message, steps=[(test, "Asked by another.")])


def asks(method: Method) -> ast.expr | None:
    """The question for the lock after which a method goes no further, or None."""
    for statement in method.body[:6]:
        if not isinstance(statement, ast.If) or not isinstance(statement.body[-1], (ast.Return, ast.Raise)):
            continue
        if any("lock" in words(last_name(each)) for each in ast.walk(statement.test)):
            return statement.test
    return None


CHECK = Point(
    id="lock-of-siblings",
    title="Method without the lock of its siblings",
    weakness=820,
    also=(667,),
    fix="Take the same lock, or ask for it in the same way.",
    severity="low",
    confidence="low",
    reasons=("the lock is taken",),
    roles=("production", "example", "vendored"),
    nodes=(ast.ClassDef,),
    mentions=frozenset(("lock", "mutex", "synchronized")),
    judge=judge,
)
