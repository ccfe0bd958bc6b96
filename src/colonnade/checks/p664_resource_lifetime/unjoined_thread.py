"""## What

A thread that a function starts and forgets: nobody joins it, nobody keeps it, and it is no daemon.

## Why

A program cannot end before its threads have ended: one that loops for ever keeps it alive after its work is done. One
that every request starts has no bound. One that a test leaves runs into the tests that follow.

## Bad

```python
import threading
import time

def watch(path, told):
    threading.Thread(target=poll, args=(path, told)).start()

def poll(path, told):
    while True:
        told(path.stat().st_mtime)
        time.sleep(1)
```

## Good

```python
import threading
import time

def watch(path, told):
    threading.Thread(target=poll, args=(path, told), daemon=True).start()

def poll(path, told):
    while True:
        told(path.stat().st_mtime)
        time.sleep(1)
```

## Fix

Join it where its work must be done, keep it so that it can be told to stop, or make it a daemon; bound how many there
are with a pool.

## Limits

A thread whose function ends by itself is told as a note. Objects of the program's own classes of threads are not looked
at, nor is what a module starts when it is loaded.

## References

CWE-772, CWE-770, CWE-459. Python library reference, `threading.Thread.daemon`.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import everywhere, last_name, module_of, own
from colonnade.summary.point import Answer, Safe, Site, Weak

ENDS: Final = ("join", "cancel")
ASKS: Final = ("start", "is_alive", "name", "ident", "native_id", "getName", "setName", "isDaemon")
LEAVES: Final = (ast.Break, ast.Return, ast.Raise)
Function = ast.FunctionDef | ast.AsyncFunctionDef


def judge(node: ast.Call, site: Site) -> Answer:
    function = site.function.node
    if not isinstance(node.func, ast.Attribute) or node.args or not isinstance(function, Function):
        return None
    made, name = maker(node.func.value, function)
    if made is None or not any(
        fact.resource is not None and fact.resource.kind == "thread" for fact in site.facts(made)
    ):
        return None
    if any(each.arg in ("daemon", None) and not is_false(each.value) for each in made.keywords):
        return Safe("a daemon")
    answer = fate(function, name) if name else None
    if answer is not None:
        return answer
    steps = [(made, "Made here, as no daemon.")] if name else []
    endless = unending(made, site)
    if site.role == "test":
        message = "The test starts a thread and ends without it."
        return Weak(message, steps=steps, weakness=459, severity="low" if endless else "note")
    if endless is not None:
        message = "The thread that is started here never ends, and the program cannot end before it."
        return Weak(message, steps=[*steps, (endless, "Runs for ever.")])
    if any(
        fact.entry == "http"
        for each in function.decorator_list
        if isinstance(each, ast.Call)
        for fact in site.facts(each)
    ):
        return Weak("Every request starts a thread, and nothing bounds how many there are.", steps=steps, weakness=770)
    message = "Nobody waits for the thread that is started here, or keeps it."
    return Weak(message, steps=steps, severity="note", confidence="low")


def maker(receiver: ast.expr, function: Function) -> tuple[ast.Call | None, str]:
    """The call that makes what is started, and the name that holds it, if any."""
    if isinstance(receiver, ast.Call):
        return receiver, ""
    if isinstance(receiver, ast.Name):
        for each in own(function, ast.Assign):
            match each:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as made) if name == receiver.id:
                    return made, name
    return None, ""


def fate(function: Function, name: str) -> Safe | None:
    """Why a thread that a name of this function holds is taken care of."""
    known: set[ast.AST] = set()
    for each in own(function, ast.Attribute):
        if last_name(each.value) == name and isinstance(each.value, ast.Name):
            if each.attr in ENDS:
                return Safe("waited for")
            if each.attr in ("daemon", "setDaemon"):
                return Safe("a daemon")
            if each.attr in ASKS:
                known.add(each.value)
    uses = [each for each in ast.walk(function) if isinstance(each, ast.Name) and each.id == name]
    if any(isinstance(each.ctx, ast.Load) and each not in known for each in uses):
        return Safe("kept or handed on")
    return None


def is_false(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and not node.value


def unending(made: ast.Call, site: Site) -> ast.AST | None:
    """The loop without an end in the function of the file that the thread runs."""
    target = next((each.value for each in made.keywords if each.arg == "target"), None)
    name = last_name(target) if isinstance(target, (ast.Name, ast.Attribute)) else ""
    found = [each for each in everywhere(module_of(site), ast.FunctionDef) if each.name == name]
    if len(found) != 1:
        return None
    for loop in own(found[0], ast.While):
        if isinstance(loop.test, ast.Constant) and loop.test.value and not own(loop, *LEAVES):
            return loop
    return None


CHECK = Point(
    id="unjoined-thread",
    title="Thread that is started and forgotten",
    weakness=772,
    also=(459, 770),
    fix="Join it, keep it so that it can be told to stop, or make it a daemon; bound how many there are with a pool.",
    severity="low",
    confidence="medium",
    once_a_file=True,
    reasons=("waited for", "a daemon", "kept or handed on"),
    nodes=(ast.Call,),
    callees=frozenset(("start",)),
    judge=judge,
)
