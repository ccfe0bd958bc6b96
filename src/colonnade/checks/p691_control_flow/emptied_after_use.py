"""## What

A method works through a collection of its object and empties it afterwards, while others may add to it meanwhile.

## Why

The work takes time: it sends, waits or writes. What comes in meanwhile is thrown away unseen with what was done.

## Bad

```python
import eventlet

class Updates:
    def __init__(self, server):
        self.server = server
        self.pending = set()
        eventlet.spawn(self.run)

    def add(self, name):
        self.pending.add(name)

    def run(self):
        while True:
            for name in list(self.pending):
                self.server.send(name)
            self.pending.clear()
            eventlet.sleep(1)
```

## Good

```python
import eventlet

class Updates:
    def __init__(self, server):
        self.server = server
        self.pending = set()
        eventlet.spawn(self.run)

    def add(self, name):
        self.pending.add(name)

    def run(self):
        while True:
            pending, self.pending = self.pending, set()
            for name in pending:
                self.server.send(name)
            eventlet.sleep(1)
```

## Fix

Put a new collection in its place first, then work through the old one; or hold the lock under which others add.

## Limits

Asked only in files that speak of threads, green threads or remote calls, or where the method itself awaits in between.

## References

CWE-362, CWE-367.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.guarded import ALONE, FUNCTION, attribute, lock_attributes, lock_on, takes
from colonnade.checks.locking import imported
from colonnade.checks.syntax import last_name, module_of, own, own_nodes, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

ADDS: Final = frozenset(("append", "add", "extend", "update", "insert", "appendleft", "setdefault", "put"))
EMPTY: Final = frozenset(("set", "list", "dict", "deque", "defaultdict", "OrderedDict"))
VIEWS: Final = frozenset(("items", "keys", "values", "copy", "iteritems", "itervalues"))
COPIES: Final = frozenset(("list", "set", "tuple", "sorted", "dict", "frozenset", "len", "enumerate", "iteritems"))
LOGS: Final = frozenset(("debug", "info", "warning", "warn", "error", "exception", "log", "_", "splitlines", "format"))
QUICK: Final = LOGS | ADDS | COPIES | VIEWS | {"get", "pop", "join", "str", "int", "isinstance", "discard", "remove"}
ENDS: Final = frozenset(
    ("stop", "close", "kill", "shutdown", "cleanup", "clear", "reset", "destroy", "terminate", "end", "exit", "del")
)
"""Words of the names of methods after which nobody adds anything."""
AROUND: Final = frozenset(("eventlet", "threading", "greenthread", "lockutils", "rpc", "_thread", "threadgroup"))


def judge(node: ast.ClassDef, site: Site) -> Answer:
    module = module_of(site)
    names = imported(module)
    if AROUND.isdisjoint(names) and "asyncio" not in names:
        return None
    locks = frozenset(lock_attributes(node))
    methods = [each for each in node.body if isinstance(each, FUNCTION)]
    added: dict[str, list[str]] = {}
    for each in methods:
        for name in additions(each) if each.name not in ALONE else ():
            added.setdefault(name, []).append(lock_on(each, locks))
    out: list[tuple[ast.AST, Outcome]] = []
    for method in methods:
        if not ENDS.isdisjoint(words(method.name)) or method.name in ALONE:
            continue
        lock = lock_on(method, locks)
        for place, name, use, waits in emptied(method, locks, "asyncio" in names):
            if name not in added or (lock and all(each == lock for each in added[name])):
                continue
            if not waits:
                out.append((place, Safe("nothing in between takes time")))
                continue
            message = f"`self.{name}` is emptied after the work, with what others have added since it began."
            out.append((place, Weak(message, steps=[(use, "The work on what is in it begins.")])))
    return out


def additions(method: ast.AST) -> Iterator[str]:
    """The attributes to whose values a method adds something."""
    for each in own(method, ast.Call, ast.Assign, ast.AugAssign):
        match each:
            case ast.Call(func=ast.Attribute(value=value, attr=attr)) if attr in ADDS and attribute(value):
                yield attribute(value)
            case ast.Assign(targets=[ast.Subscript(value=value)]) if attribute(value):
                yield attribute(value)
            case ast.AugAssign(target=ast.Subscript(value=value) | value) if attribute(value):
                yield attribute(value)


def emptied(method: ast.AST, locks: frozenset[str], in_loop: bool) -> Iterator[tuple[ast.AST, str, ast.AST, bool]]:
    """(place, attribute, where its value is used before, whether something in between takes time) of each emptying.

    in_loop: of tasks of one event loop, which others interrupt only where they await.
    """
    places = [(place, name) for place in own(method, ast.Expr, ast.Assign) if (name := empties(place))]
    if not places:
        return
    held = {id(n) for each in own(method, ast.With, ast.AsyncWith) if takes(each, locks) for n in own_nodes(each)}
    calls = [each for each in own(method, ast.Await, *(() if in_loop else (ast.Call,))) if not is_quick(each)]
    for place, name in places:
        if id(place) in held:
            continue
        uses = [each for each in own(method, ast.For, ast.Assign) if source(each) == name and before(each, place)]
        for use in uses[-1:]:
            between = any(before(use, each, same=True) and before(each, place) for each in calls)
            yield place, name, use, between


def is_quick(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = last_name(node.func)
    return name in QUICK or name[:1].isupper() or bool({"log", "logger"} & set(words(ast.unparse(node.func))))


def empties(statement: ast.AST) -> str:
    """The attribute whose collection a statement empties."""
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=value, attr="clear"), args=[])):
            return attribute(value)
        case ast.Assign(targets=[target], value=ast.Call(func=func, args=[])) if last_name(func) in EMPTY:
            return attribute(target)
        case ast.Assign(targets=[target], value=ast.List(elts=[])):
            return attribute(target)
        case ast.Assign(targets=[target], value=ast.Dict(values=values)):
            return attribute(target) if all(isinstance(each, ast.Constant) for each in values) else ""
    return ""


def source(statement: ast.AST) -> str:
    """The attribute through which a loop goes, or of which a statement makes a copy."""
    value = statement.iter if isinstance(statement, ast.For) else getattr(statement, "value", None)
    is_copy = isinstance(statement, ast.For)
    while isinstance(value, ast.Call):
        if isinstance(value.func, ast.Attribute) and value.func.attr in VIEWS and not value.args:
            value, is_copy = value.func.value, True
        elif last_name(value.func) in COPIES and value.args:
            value, is_copy = value.args[0], True
        else:
            return ""
    return attribute(value) if value is not None and is_copy else ""


def before(one: ast.AST, other: ast.AST, same: bool = False) -> bool:
    a, b = (getattr(each, "lineno", 0) for each in (one, other))
    return a <= b if same else a < b


CHECK = Point(
    id="emptied-after-use",
    title="Collection emptied after the work on it",
    weakness=367,
    also=(366,),
    fix="Put a new collection in its place first, then work through the old one.",
    severity="low",
    confidence="low",
    reasons=("nothing in between takes time",),
    roles=("production", "example", "vendored"),
    nodes=(ast.ClassDef,),
    mentions=frozenset(("eventlet", "thread", "lockutils", "rpc", "await")),
    judge=judge,
)
