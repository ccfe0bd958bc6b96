"""## What

A file descriptor is closed a second time, or beside the file object that has taken it over.

## Why

A number that was closed is given to whatever is opened next, by another thread for one. The second close takes that one
away from its owner, whose data then goes to what is opened after it.

## Bad

```python
import os

def first(path):
    number = os.open(path, os.O_RDONLY)
    with os.fdopen(number) as lines:
        line = lines.readline()
    os.close(number)
    return line
```

## Good

```python
import os

def first(path):
    number = os.open(path, os.O_RDONLY)
    with os.fdopen(number) as lines:
        return lines.readline()
```

## Fix

Close it in one place, its owner's.

## Limits

Descriptors that are opened and closed in one function are looked at. Closing an object twice does no harm and is no
point.

## References

CWE-1341. POSIX, close().
"""

import ast
from collections.abc import Iterator, Sequence

from colonnade.checks.acquired import acquires, kept_as
from colonnade.checks.form import Point
from colonnade.checks.syntax import blocks, last_name, leaves, own
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.Call, site: Site) -> Answer:
    name = kept_as(node, site)
    if not name or site.role == "test" or not acquires(node, site, "descriptor"):
        return None
    function = site.function.node
    stores = [n for n in own(function, ast.Name) if n.id == name and isinstance(n.ctx, ast.Store)]
    if len(stores) > 1:
        return None
    found = twice(function, name)
    if found is None:
        return Safe("closed in one place")
    first, second = found
    message = f"`{name}` was closed before, and may be another file's number by now."
    return [(second, Weak(message, steps=[(first, "Closed here.")]))]


def twice(function: ast.AST, name: str) -> tuple[ast.AST, ast.AST] | None:
    """The first two closes of a descriptor of which the second is reached behind the first."""
    for tried in own(function, ast.Try):
        first, last = closes(tried.body, name), closes(tried.finalbody, name)
        if first is not None and last is not None:
            return first, last
    for owner in (function, *own(function, ast.If), *own(function, ast.With), *own(function, ast.Try)):
        for block in blocks(owner):
            ends = [end for statement in block if (end := ending(statement, name)) is not None]
            if len(ends) > 1:
                return ends[0], ends[1]
    return None


def closes(block: Sequence[ast.stmt], name: str) -> ast.AST | None:
    return next((end for statement in block if (end := ending(statement, name)) is not None), None)


def ending(statement: ast.stmt, name: str) -> ast.AST | None:
    """The place where a statement surely closes it: by a call, or as the file of a ``with`` that took it."""
    match statement:
        case ast.Expr(value=ast.Call() as call) if last_name(call.func) == "close" and takes(call, name):
            return call
        case ast.With(items=items, body=body) if not leaves(body):
            return next((item.context_expr for item in items if opens(item.context_expr, name)), None)
        case ast.Try(body=body, handlers=[]):
            return next(iter(ends_in(body, name)), None)
    return None


def ends_in(block: Sequence[ast.stmt], name: str) -> Iterator[ast.AST]:
    for statement in block:
        end = ending(statement, name)
        if end is not None:
            yield end


def opens(node: ast.expr, name: str) -> bool:
    """Whether a call makes a file object of the descriptor, which closes it."""
    if not isinstance(node, ast.Call) or last_name(node.func) not in ("fdopen", "open"):
        return False
    return takes(node, name) and not any(each.arg == "closefd" for each in node.keywords)


def takes(call: ast.Call, name: str) -> bool:
    return bool(call.args) and isinstance(call.args[0], ast.Name) and call.args[0].id == name


CHECK = Point(
    id="closed-twice",
    title="File descriptor closed twice",
    weakness=1341,
    fix="Close it in one place, its owner's.",
    severity="medium",
    confidence="high",
    reasons=("closed in one place",),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
)
