"""## What

A breakpoint that was left in the code: `breakpoint()`, `pdb.set_trace()` and the like.

## Why

The process stops there and waits for a terminal. In a server the request hangs; where a terminal is attached, whoever
has it may run any code.

## Bad

```python
import pdb

def pay(order):
    pdb.set_trace()
    return order.total
```

## Good

```python
import logging

def pay(order):
    logging.debug("paying %s", order.number)
    return order.total
```

## Fix

Remove it.

## Limits

Breakpoints under `if __debug__` or in a handler of a command line option are reported, too; those in functions that are
named for debugging with less confidence.

## References

CWE-489. Python library reference, `breakpoint`.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import conditions, last_name, words
from colonnade.summary.point import Answer, Safe, Site, Weak

STOPS: Final = ("breakpoint", "sys.breakpointhook")
DEBUGGERS: Final = ("pdb", "ipdb", "pudb", "debugpy", "pydevd", "wdb", "epdb", "remote_pdb")
DEBUGGING: Final = frozenset(("debug", "debugger", "debugging", "breakpoint", "pdb", "trace", "tracer"))
METHODS: Final = ("set_trace", "post_mortem", "wait_for_client", "settrace", "st")
SHELL: Final = "IPython.embed"
SHELLING: Final = frozenset(("shell", "repl", "console", "interactive", "interact", "ipython", "embed", "prompt"))
"""Words in the names of functions whose task it is to open a shell."""


def judge(node: ast.Call, site: Site) -> Answer:
    refs = site.refs(node.func)
    if not any(is_stop(ref) for ref in refs):
        return None
    if last_name(node.func) == "post_mortem":
        return Safe("looks at an error that has been caught")
    if SHELL in refs and not SHELLING.isdisjoint(said_of(site)):
        return Safe("a shell is what it is for")
    message = f"`{site.text(node)}` stops the process for a debugger."
    switched = any(not DEBUGGING.isdisjoint(part for text in texts(test) for part in words(text))
                   for test, _ in conditions(site, node))  # fmt: skip
    return Weak(message, confidence="medium" if switched or is_asked_for(site) else "")


def texts(test: ast.expr) -> list[str]:
    """The names and texts of a test."""
    said = [each.value for each in ast.walk(test) if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return said + [each.id for each in ast.walk(test) if isinstance(each, ast.Name)]


def is_asked_for(site: Site) -> bool:
    """Whether the function or class around is there for debugging, by its name: whoever calls it wants to stop."""
    return not DEBUGGING.isdisjoint(said_of(site))


def said_of(site: Site) -> list[str]:
    """The words in the names of the function around and of its class and file."""
    return [part for name in (site.module, site.function.name) for each in name.split(".") for part in words(each)]


def is_stop(ref: str) -> bool:
    module, _, name = ref.rpartition(".")
    return ref in (*STOPS, SHELL) or (module.partition(".")[0] in DEBUGGERS and name in METHODS)


CHECK = Point(
    id="debug-statement",
    title="Breakpoint left in the code",
    weakness=489,
    fix="Remove it.",
    severity="medium",
    confidence="high",
    reasons=("looks at an error that has been caught", "a shell is what it is for"),
    nodes=(ast.Call,),
    judge=judge,
)
