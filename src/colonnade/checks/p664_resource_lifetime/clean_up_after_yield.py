"""## What

A context manager that is written as a generator undoes something after its `yield`, outside of any `finally`.

## Why

Where the body of the `with` raises, the exception comes out of the `yield`. What stands behind it is left out, and the
very case for which the context manager was written is the one in which it does nothing.

## Bad

```python
from contextlib import contextmanager

@contextmanager
def paused(machine):
    machine.pause()
    yield machine
    machine.resume()
```

## Good

```python
from contextlib import contextmanager

@contextmanager
def paused(machine):
    machine.pause()
    try:
        yield machine
    finally:
        machine.resume()
```

## Fix

Put the `yield` into a `try` and what undoes it into `finally`.

## Limits

Calls after the `yield` whose names say that they undo something, or assignments that put back what was kept before.
What is meant for success alone, such as a commit, is left alone.

## References

CWE-460. Python's documentation of `contextlib.contextmanager`.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, own, own_blocks, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

UNDOES: Final = frozenset(
    ("close", "release", "unlock", "stop", "resume", "restore", "reset", "cleanup", "clean", "remove", "rmtree",
     "unlink", "delete", "destroy", "disconnect", "umount", "unmount", "detach", "unplug", "disable", "enable", "pop",
     "teardown", "shutdown", "kill", "terminate", "undo", "rollback", "unset", "discard", "free", "chdir", "unpause",
     "unquiesce", "deallocate", "unregister", "leave")
)  # fmt: skip
MANAGERS: Final = frozenset(("contextmanager", "asynccontextmanager"))


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    if not any(last_name(each) in MANAGERS for each in node.decorator_list):
        return None
    yields = [each for each in own(node, ast.Expr, ast.Assign) if isinstance(each.value, ast.Yield)]
    if len(yields) != 1:
        return None
    given = yields[0]
    if any(given in own_nodes(each) for each in own(node, ast.Try) if each.finalbody or each.handlers):
        return [(given, Safe("what raises in the body is handled"))]
    for block in own_blocks(node):
        for i, statement in enumerate(block):
            if statement is not given and given not in own_nodes(statement):
                continue
            undone = next(
                (each for after in block[i + 1 :] for each in (after, *own_nodes(after)) if undoes(each)), None
            )
            if undone is not None:
                message = f"`{site.text(undone)}` is left out where the body of the `with` raises."
                return [(given, Weak(message, steps=[(undone, "Not reached then.")]))]
    return [(given, Safe("nothing is undone after it"))]


def undoes(node: ast.AST) -> bool:
    """Whether a call, as its name says, undoes something or puts it back."""
    return isinstance(node, ast.Call) and not UNDOES.isdisjoint(words(last_name(node.func))[:1])


CHECK = Point(
    id="clean-up-after-yield",
    title="Context manager that cleans up on success alone",
    weakness=460,
    alike={460: (459, 772)},
    fix="Put the `yield` into a `try` and what undoes it into `finally`.",
    severity="low",
    confidence="medium",
    within=("left-open-by-exception", "unclosed-file", "lock-not-released", "state-not-restored"),
    reasons=("what raises in the body is handled", "nothing is undone after it"),
    roles=("production", "example", "vendored"),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    mentions=frozenset(("contextmanager",)),
    judge=judge,
)
