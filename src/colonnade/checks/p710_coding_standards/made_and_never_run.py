"""## What

A thread that is made and not started, a fixture that is made and not used, a flow of tasks that is put together and
not run.

## Why

Making it has no effect. What it was to do is not done, and nothing says so.

## Bad

```python
import threading

def watch(path):
    watcher = threading.Thread(target=poll, args=(path,))
    watcher.daemon = True

def poll(path): ...
```

## Good

```python
import threading

def watch(path):
    watcher = threading.Thread(target=poll, args=(path,))
    watcher.daemon = True
    watcher.start()

def poll(path): ...
```

## Fix

Start it, run it, or hand it to what does; remove it where it is not needed.

## Limits

Only what a function keeps in a variable of its own, or drops at once, is looked at.

## References

CWE-1164. Python library reference, `threading.Thread.start`.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.syntax import last_name, nodes_of, own
from colonnade.summary.point import Answer, Safe, Site, Weak

BUILDS: Final = ("add", "link", "add_nodes", "name", "daemon", "setName", "setDaemon", "getName")
"""What is done with it that does not set it going."""
USED: Final = Safe("started, run or handed on")


def when(node: ast.AST, site: Site) -> Answer:
    function = site.function.node
    if not isinstance(node, ast.Call) or not site.statements or last_name(node.func) == "__init__":
        return USED  # the base class of an object that is made elsewhere
    match site.statements[-1]:
        case ast.Expr(value=value) if value is node:
            return Weak(f"What `{site.text(node.func)}` makes is dropped at once, and does nothing.")
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if value is node and isinstance(
            function, (ast.FunctionDef, ast.AsyncFunctionDef)
        ):
            if not is_used(function, name):
                return Weak(f"`{name}` is made here, and nothing sets it going.")
    return USED


def is_used(function: ast.AST, name: str) -> bool:
    """Whether a function does more with what a variable holds than to prepare it."""
    nodes = nodes_of(function)
    if any(name in each.names for each in nodes if isinstance(each, (ast.Global, ast.Nonlocal))):
        return True
    prepared = {
        id(each.value)
        for each in own(function, ast.Attribute)
        if isinstance(each.value, ast.Name) and each.attr in BUILDS
    }
    return any(
        isinstance(each, ast.Name) and each.id == name and isinstance(each.ctx, ast.Load) and id(each) not in prepared
        for each in nodes
    )


CHECK = Call(
    id="made-and-never-run",
    title="Object made that nothing sets going",
    weakness=1164,
    message="What `{callee}` makes does nothing.",
    fix="Start it, run it, or hand it to what does; remove it where it is not needed.",
    severity="low",
    confidence="high",
    uses=("idle-until-used",),
    when=when,
    unseen="whether it is used is not known",
    reasons=("started, run or handed on",),
)
