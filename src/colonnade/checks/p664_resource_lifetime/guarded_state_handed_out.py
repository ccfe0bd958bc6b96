"""## What

A method that gives its caller the very list, dictionary or set which other methods change under a lock.

## Why

The lock ends where the method returns. The caller goes through the container while another thread changes it, and fails
with "changed size during iteration"; or changes it himself, beside the lock and unseen by the object.

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

    def all(self):
        with self._lock:
            return self._open
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

    def all(self):
        with self._lock:
            return dict(self._open)
```

## Fix

Hand out a copy that is made under the lock, or answer the caller's question under it.

## Limits

A lock is known by its name, and a container by what the class itself puts there. Methods whose name begins with an
underscore, or says that the caller holds the lock, are not asked.

## References

CWE-375. Python library reference, `threading.Lock`.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.guarded import attribute
from colonnade.checks.locking import lock_of
from colonnade.checks.syntax import last_name, own, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

MAKERS: Final = ("list", "dict", "set", "defaultdict", "OrderedDict", "deque", "Counter")
CHANGES: Final = frozenset(
    ("append", "extend", "insert", "add", "update", "setdefault", "pop", "popitem", "remove", "clear", "discard",
     "appendleft", "popleft")
)  # fmt: skip
VIEWS: Final = ("values", "items", "keys")
COPIES: Final = (*MAKERS, "tuple", "frozenset", "sorted", "copy", "deepcopy")
Function = ast.FunctionDef | ast.AsyncFunctionDef


def judge(node: ast.ClassDef, site: Site) -> Answer:
    methods = [each for each in node.body if isinstance(each, Function)]
    made = {name for method in methods for name in containers(method)}
    changed = {name: place for method in methods for name, place in changes_under_lock(method) if name in made}
    return list(outcomes(methods, changed, site)) if changed else None


def containers(method: Function) -> Iterator[str]:
    """The attributes that a method gives a new container."""
    for each in own(method, ast.Assign, ast.AnnAssign):
        value = each.value
        is_new = isinstance(value, (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)) or (
            isinstance(value, ast.Call) and last_name(value.func) in MAKERS
        )
        for target in each.targets if isinstance(each, ast.Assign) else [each.target]:
            if is_new and attribute(target):
                yield attribute(target)


def changes_under_lock(method: Function) -> Iterator[tuple[str, ast.AST]]:
    """The attributes whose contents a method changes while it holds a lock."""
    if method.name in ("__init__", "__new__"):
        return
    for block in own(method, ast.With, ast.AsyncWith):
        if not any(lock_of(item.context_expr) for item in block.items):
            continue
        for item in own(block, ast.Subscript):
            if not isinstance(item.ctx, ast.Load):
                yield attribute(item.value), item
        for call in own(block, ast.Call):
            if isinstance(call.func, ast.Attribute) and call.func.attr in CHANGES:
                yield attribute(call.func.value), call


def outcomes(methods: list[Function], changed: dict[str, ast.AST], site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """One for each ``return`` by which a public method answers with such a container."""
    for method in methods:
        if method.name.startswith("_") or not {"locked", "unlocked", "nolock"}.isdisjoint(words(method.name)):
            continue
        for each in own(method, ast.Return):
            name, is_view = handed(each.value)
            if name in changed:
                what = f"a view of `self.{name}`" if is_view else f"`self.{name}` itself"
                message = f"The caller of `{method.name}` gets {what}, which other methods change under a lock."
                yield each, Weak(message, steps=[(changed[name], "Changed here under the lock.")])
            elif copied(each.value) in changed:
                yield each, Safe("a copy is handed out")


def handed(value: ast.expr | None) -> tuple[str, bool]:
    """The attribute that a ``return`` gives, and whether only a view of it."""
    match value:
        case ast.Attribute():
            return attribute(value), False
        case ast.Call(func=ast.Attribute(value=holder, attr=attr), args=[]) if attr in VIEWS:
            return attribute(holder), True
    return "", False


def copied(value: ast.expr | None) -> str:
    """The attribute of which a ``return`` gives a copy, or empty."""
    match value:
        case ast.Call(func=func, args=[inner, *_]) if last_name(func) in COPIES:
            return handed(inner)[0]
        case ast.Call(func=ast.Attribute(value=holder, attr="copy"), args=[]):
            return attribute(holder)
    return ""


CHECK = Point(
    id="guarded-state-handed-out",
    title="Container under a lock handed out to callers",
    weakness=375,
    fix="Hand out a copy that is made under the lock, or answer the caller's question under it.",
    severity="low",
    confidence="medium",
    reasons=("a copy is handed out",),
    nodes=(ast.ClassDef,),
    mentions=frozenset(("lock", "mutex", "semaphore", "synchronized")),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
