"""## What

The standard library is patched for green threads after modules that use it were imported, or inside a function.

## Why

A module that is imported first keeps the locks, sockets and threads it has taken by name. They block the whole process
instead of one green thread: a lock that is held over a switch is never given back.

## Bad

```python
import eventlet
from threading import Lock

eventlet.monkey_patch()

LOCK = Lock()
```

## Good

```python
import eventlet

eventlet.monkey_patch()

from threading import Lock

LOCK = Lock()
```

## Fix

Patch first, in the first lines of the program's first module.

## Limits

Only imports of the same file that take a name out of a patched module count, and objects that the file makes of such a
module before. What other packages import in turn is not known.

## References

CWE-696. Eventlet documentation, Greening the world: monkey patching the standard library.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.syntax import FUNCTIONS, dotted, module_of
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

PATCHED: Final = frozenset(
    ("socket", "ssl", "threading", "thread", "_thread", "queue", "time", "select", "subprocess", "asyncio", "logging",
     "multiprocessing", "concurrent", "http", "urllib", "smtplib", "ftplib", "socketserver", "signal")
)  # fmt: skip
"""Modules of the language whose names a patch replaces, or that take such names when they are imported."""


MADE: Final = frozenset(("threading", "queue"))
"""Those whose locks and queues block the thread that waits."""


def when(node: ast.AST, site: Site) -> Answer:
    if site.role == "test":
        return Safe("before all that it replaces")
    if isinstance(site.function.node, FUNCTIONS):
        return Undecided("when the function is called is not known")
    own = {root(ref) for ref in site.refs(node.func)} if isinstance(node, ast.Call) else set()
    for statement in earlier(module_of(site), getattr(node, "lineno", 0)):
        for name in imported(statement):
            if name in PATCHED and name not in own:
                message = f"What was imported from `{name}` before is not patched."
                return Weak(message, steps=[(statement, "Imported before.")])
        made = maker(statement)
        if made and root(made) in MADE and root(made) not in own:
            message = f"What `{made}` made before is not patched."
            return Weak(message, steps=[(statement, "Made before.")])
    return Safe("before all that it replaces")


def root(ref: str) -> str:
    return ref.partition(".")[0]


def earlier(module: ast.AST, line: int) -> Iterator[ast.stmt]:
    """The statements of a module before a line, those of its conditions too."""
    todo = list(getattr(module, "body", ()))
    while todo:
        each = todo.pop(0)
        if each.lineno >= line:
            return
        yield each
        if isinstance(each, (ast.If, ast.Try)):
            todo = [*each.body, *each.orelse, *todo]


def maker(statement: ast.stmt) -> str:
    """The class of a module by which a statement makes an object that it keeps; empty where it makes none so."""
    match statement:
        case ast.Assign(value=ast.Call(func=ast.Attribute(value=ast.Name(), attr=name) as func)) if name[:1].isupper():
            return dotted(func)
    return ""


def imported(statement: ast.stmt) -> Iterator[str]:
    """The packages out of which a statement takes names."""
    if isinstance(statement, ast.ImportFrom) and not statement.level:
        yield root(statement.module or "")


CHECK = Call(
    id="late-monkey-patch",
    title="Patch after what it should have patched",
    weakness=696,
    message="What was imported before `{callee}` is not patched.",
    fix="Patch first, in the first lines of the program's first module.",
    severity="low",
    confidence="medium",
    uses=("monkey-patch",),
    when=when,
    unseen="what is imported before is not known",
    reasons=("before all that it replaces",),
)
