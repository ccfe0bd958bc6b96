"""## What

A class says that loading its pickled objects calls a function that runs commands or code.

## Why

What `__reduce__` returns is called by whoever loads the object, without the class being known there. It is how a
pickle that takes over its reader is made.

## Bad

```python
import os

class Report:
    def __reduce__(self):
        return os.system, ("touch /tmp/loaded",)
```

## Good

```python
class Report:
    def __init__(self, rows):
        self.rows = rows

    def __reduce__(self):
        return Report, (self.rows,)
```

## Fix

Let `__reduce__` return the class and its arguments, or leave it out.

## Limits

Functions that are known to run commands or code.

## References

CWE-502. Python library reference, `object.__reduce__`.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

REDUCING: Final = frozenset({"__reduce__", "__reduce_ex__"})
RUNNING: Final = frozenset({"code", "command", "shell"})


def judge(node: ast.Return, site: Site) -> Answer:
    if site.function.name.rpartition(".")[2] not in REDUCING or not isinstance(node.value, ast.Tuple):
        return None
    rebuilder = node.value.elts[0] if node.value.elts else node.value
    facts = site.facts(ast.copy_location(ast.Call(func=rebuilder, args=[], keywords=[]), rebuilder))
    if any(RUNNING.intersection(param.sinks) for fact in facts for param in fact.params):
        message = f"Whoever loads a pickled object of this class calls `{site.text(rebuilder)}`."
        return [(rebuilder, Weak(message))]
    if facts or isinstance(rebuilder, ast.Name):
        return Safe("rebuilds an object")
    return Undecided("function that rebuilds is not known")


CHECK = Point(
    id="pickled-command",
    title="Pickled objects that run a command when loaded",
    weakness=502,
    fix="Let `__reduce__` return the class and its arguments, or leave it out.",
    severity="high",
    confidence="high",
    reasons=("rebuilds an object",),
    nodes=(ast.Return,),
    judge=judge,
)
