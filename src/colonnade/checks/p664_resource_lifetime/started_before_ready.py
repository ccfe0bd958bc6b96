"""## What

A constructor starts a thread or task whose function reads attributes that the constructor sets only afterwards.

## Why

The thread may run at once. It then finds no attribute and ends with an error that nobody sees, now and then and on busy
machines first.

## Bad

```python
import queue
import threading

class Mailer:
    def __init__(self):
        threading.Thread(target=self.run, daemon=True).start()
        self.outbox = queue.Queue()

    def run(self):
        while True:
            print(self.outbox.get())
```

## Good

```python
import queue
import threading

class Mailer:
    def __init__(self):
        self.outbox = queue.Queue()
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            print(self.outbox.get())
```

## Fix

Start it at the end of the constructor.

## Limits

Only attributes that the started method itself reads are looked at, not those of methods that it calls.

## References

CWE-908.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import caught_names, own, own_nodes
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

STARTERS: Final = ("spawn", "spawn_n", "submit", "create_task", "ensure_future", "start_new_thread", "run_in_executor")


def judge(node: ast.ClassDef, site: Site) -> Answer:
    methods = {each.name: each for each in node.body if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef))}
    made = methods.get("__init__")
    if made is None:
        return None
    given = {
        target.id
        for each in node.body
        if isinstance(each, ast.Assign)
        for target in each.targets
        if isinstance(target, ast.Name)
    }
    out: list[tuple[ast.AST, Outcome]] = []
    for index, call, name in starts(made.body):
        method = methods.get(name)
        if method is None:
            continue
        before = stored(made.body[: index + 1]) | given | set(methods)
        after = stored(made.body[index + 1 :]) - before
        read = first_read(method, after, methods)
        if read is None:
            out.append((call, Safe("what it uses is set before")))
        else:
            message = f"`{name}` runs from here on and reads `self.{read.attr}`, which is set further down."
            out.append((call, Weak(message, steps=[(read, "Read by what is started.")])))
    return out


def first_read(
    method: ast.FunctionDef | ast.AsyncFunctionDef,
    after: set[str],
    methods: dict[str, ast.FunctionDef | ast.AsyncFunctionDef],
    depth: int = 3,
) -> ast.Attribute | None:
    """Where a method, or one of the object that it calls, reads one of these attributes outside of a `try`."""
    asked = {name for each in own(method, ast.Try) for handler in each.handlers for name in caught_names(handler)}
    for each in own(method, ast.Attribute):
        if not is_self(each, ast.Load):
            continue
        if each.attr in after and "AttributeError" not in asked:
            return each
        called = methods.get(each.attr) if depth and each.attr != method.name else None
        found = first_read(called, after, methods, depth - 1) if called is not None else None
        if found is not None:
            return found
    return None


def starts(body: list[ast.stmt]) -> Iterator[tuple[int, ast.Call, str]]:
    """The calls of a constructor by which a method of the object begins to run, with the method's name."""
    held: dict[str, str] = {}
    for index, statement in enumerate(body):
        for each in own_nodes(statement):
            if not isinstance(each, ast.Call):
                continue
            target = next((k.value for k in each.keywords if k.arg == "target"), None)
            if isinstance(target, ast.Attribute) and is_self(target, ast.Load):
                match statement:
                    case ast.Assign(targets=[place]):
                        held[ast.unparse(place)] = target.attr
                    case _ if any(isinstance(n, ast.Attribute) and n.value is each for n in own_nodes(statement)):
                        yield index, each, target.attr
            func = each.func
            if isinstance(func, ast.Attribute) and func.attr == "start" and ast.unparse(func.value) in held:
                yield index, each, held[ast.unparse(func.value)]
            elif isinstance(func, ast.Attribute) and func.attr in STARTERS:
                for arg in each.args[:2]:
                    started = arg.func if isinstance(arg, ast.Call) else arg
                    if isinstance(started, ast.Attribute) and is_self(started, ast.Load):
                        yield index, each, started.attr


def is_self(node: ast.Attribute, context: type[ast.expr_context]) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id == "self" and isinstance(node.ctx, context)


def stored(block: list[ast.stmt]) -> set[str]:
    """The attributes of the object that statements set."""
    return {
        each.attr
        for statement in block
        for each in own_nodes(statement)
        if isinstance(each, ast.Attribute) and is_self(each, ast.Store)
    }


CHECK = Point(
    id="started-before-ready",
    title="Thread started before what it uses is set",
    weakness=908,
    fix="Start it at the end of the constructor.",
    severity="low",
    confidence="medium",
    reasons=("what it uses is set before",),
    nodes=(ast.ClassDef,),
    judge=judge,
)
