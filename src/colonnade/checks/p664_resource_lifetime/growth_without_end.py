"""## What

A container that a program adds to for as long as it runs: in a loop without an end, or in an object that serves others,
by a key which they give. Nothing is ever taken out.

## Why

Memory grows until the process is killed, sooner where a client decides how often something new is added.

## Bad

```python
def follow(queue, told):
    seen = []
    while True:
        event = queue.get()
        seen.append(event)
        told(event)
```

## Good

```python
import collections

def follow(queue, told):
    seen = collections.deque(maxlen=1000)
    while True:
        event = queue.get()
        seen.append(event)
        told(event)
```

## Fix

Keep the last of them only, let entries expire, or remove each where what it stands for ends.

## Limits

Of an object that keeps entries by keys it is told as a note, and only where their names say that others choose them.
A removal, a test of the length, a new container or a use that hands it on counts as a bound, anywhere in the class.

## References

CWE-770. Python library reference, `collections.deque`.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p664_resource_lifetime._growth import GROWS, is_bounded, new_containers, text
from colonnade.checks.syntax import own, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

SERVES: Final = frozenset(
    ("server", "service", "handler", "tracker", "monitor", "listener", "dispatcher", "limiter", "throttle", "consumer",
     "broker", "endpoint", "responder", "gateway", "proxy", "limiting", "sessions", "cache")
)  # fmt: skip
MEANT: Final = frozenset(("register", "subscribe", "configure", "load", "init", "setup", "declare", "define"))
"""Words of methods that are called as often as a program has parts."""
OTHERS: Final = frozenset(("request", "client", "session", "peer", "address", "addr", "ip", "nonce", "login"))
KEYS: Final = frozenset(("id", "uuid", "user", "username", "sid", "email", "message", "event", "job", "token"))
"""Words of what others than the program choose."""
Function = ast.FunctionDef | ast.AsyncFunctionDef
Growth = tuple[ast.AST, str, ast.expr]


def judge(node: ast.AST, site: Site) -> Answer:
    if isinstance(node, ast.ClassDef):
        return list(of_class(node, OTHERS if SERVES.isdisjoint(words(node.name)) else OTHERS | KEYS))
    assert isinstance(node, Function)
    return list(of_loops(node))


def of_loops(function: Function) -> Iterator[tuple[ast.AST, Outcome]]:
    """What loops without an end add to containers that were made before them."""
    loops = [each for each in own(function, ast.While) if is_endless(each)]
    if not loops:
        return
    made = {name: each for each in own(function, ast.Assign, ast.AnnAssign) for name in new_containers(each)}
    for loop in loops:
        inside = {id(each) for each in own(loop, ast.Assign, ast.AnnAssign)}
        for place, name, _ in growths(loop):
            if name not in made or id(made[name]) in inside or "." in name:
                continue
            if is_bounded(function, name):
                yield place, Safe("taken out, counted or handed on")
            else:
                message = f"`{name}` grows with every round of a loop that never ends."
                keyed = not isinstance(place, ast.Call) or place.func.attr == "add"  # type: ignore[attr-defined]
                steps = [(made[name], "Made once, before the loop.")]
                yield place, Weak(message, steps=steps, confidence="low" if keyed else "")


def is_endless(loop: ast.While) -> bool:
    """Whether only an exception ends a loop."""
    return isinstance(loop.test, ast.Constant) and bool(loop.test.value) and not own(loop, ast.Break, ast.Return)


def of_class(node: ast.ClassDef, others: frozenset[str]) -> Iterator[tuple[ast.AST, Outcome]]:
    """What public methods add to a container of the object under keys that they are given, whose names say of whom."""
    methods = [each for each in node.body if isinstance(each, Function)]
    start = next((each for each in methods if each.name == "__init__"), None)
    if start is None:
        return
    made = {name: each for each in own(start, ast.Assign, ast.AnnAssign) for name in new_containers(each)}
    for method in methods:
        if method is start or method.name.startswith("_") or not MEANT.isdisjoint(words(method.name)):
            continue
        args = (each.arg for each in ast.walk(method.args) if isinstance(each, ast.arg))
        given = {name for name in args if not others.isdisjoint(words(name))}
        for place, name, key in growths(method):
            if name not in made or not any(isinstance(each, ast.Name) and each.id in given for each in ast.walk(key)):
                continue
            if is_bounded(node, name, made[name]):
                yield place, Safe("taken out, counted or handed on")
            else:
                message = f"`{name}` keeps an entry for whatever `{method.name}` is given, and none is ever taken out."
                steps = [(made[name], "Made once, with the object.")]
                yield place, Weak(message, steps=steps, severity="note", confidence="low")


def growths(node: ast.AST) -> Iterator[Growth]:
    """The places that add to a container, with it and what they add or under which key."""
    for each in own(node, ast.Assign):
        for target in each.targets:
            if isinstance(target, ast.Subscript) and not isinstance(target.slice, (ast.Constant, ast.Slice)):
                yield each, text(target.value), target.slice
    for call in own(node, ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr in GROWS and call.args:
            yield call, text(call.func.value), call.args[-1]


CHECK = Point(
    id="growth-without-end",
    title="Container that only grows",
    weakness=770,
    fix="Keep the last of them only, let entries expire, or remove each where what it stands for ends.",
    severity="low",
    confidence="medium",
    reasons=("taken out, counted or handed on",),
    nodes=(ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
