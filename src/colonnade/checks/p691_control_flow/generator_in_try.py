"""## What

A generator is made inside of a `try`, and goes through its work after it.

## Why

Calling a generator function runs none of its body. What it raises comes out where its values are taken, past the
handlers that were written for it.

## Bad

```python
def ports(machine):
    if machine is None:
        raise LookupError("no machine")
    for line in machine.lines:
        yield int(line)

def release(machine, free):
    try:
        found = ports(machine)
    except LookupError:
        found = ()
    for port in found:
        free(port)
```

## Good

```python
def ports(machine):
    if machine is None:
        raise LookupError("no machine")
    for line in machine.lines:
        yield int(line)

def release(machine, free):
    try:
        for port in ports(machine):
            free(port)
    except LookupError:
        return
```

## Fix

Take the values inside of the `try`, or make a list of them there.

## Limits

Generator functions of the same file alone, by name.

## References

CWE-248.
"""

import ast
from functools import lru_cache

from colonnade.checks.form import Point
from colonnade.checks.syntax import everywhere, last_name, module_of, own, own_nodes
from colonnade.summary.point import Answer, Safe, Site, Weak

WRAPPING = ("contextmanager", "fixture", "asynccontextmanager", "inlineCallbacks", "coroutine", "listify")


def judge(node: ast.Try, site: Site) -> Answer:
    if not node.handlers or len(node.body) > 2:
        return None
    names = generators(module_of(site))
    calls = [each for statement in node.body for each in (statement, *own_nodes(statement))]
    made = [each for each in calls if isinstance(each, ast.Call) and last_name(each.func) in names]
    kept = next((each for each in node.body if isinstance(each, (ast.Assign, ast.Return)) and each.value in made), None)
    if kept is None or not isinstance(kept.value, ast.Call):
        return None
    call = kept.value
    if isinstance(call.func, ast.Attribute) and not (isinstance(call.func.value, ast.Name)):
        return None
    others = [each for each in calls if isinstance(each, (ast.Call, ast.Raise, ast.Subscript)) and each is not call]
    if others or takes(node, kept):
        return [(call, Safe("something else in the try may raise, or the values are taken there"))]
    message = f"`{site.text(call)}` runs where its values are taken, and what it raises then passes these handlers."
    return [(call, Weak(message, steps=[(node.handlers[0], "Handles what is raised here alone.")]))]


def takes(node: ast.Try, kept: ast.Assign | ast.Return) -> bool:
    """Whether the values are taken in the `try` itself."""
    if isinstance(kept, ast.Return):
        return False
    name = last_name(kept.targets[0])
    rest = [*node.body[node.body.index(kept) + 1 :], *node.orelse[:0]]
    return any(isinstance(n, ast.Name) and n.id == name for each in rest for n in ast.walk(each))


@lru_cache(maxsize=2)
def generators(module: ast.AST) -> frozenset[str]:
    """The names of which every function of a file is a generator."""
    found: dict[str, bool] = {}
    for each in everywhere(module, ast.FunctionDef):
        is_plain = not any(last_name(d) in WRAPPING for d in each.decorator_list)
        is_generator = is_plain and bool(own(each, ast.Yield, ast.YieldFrom))
        found[each.name] = found.get(each.name, True) and is_generator
    return frozenset(name for name, value in found.items() if value)


CHECK = Point(
    id="generator-in-try",
    title="Generator made in a try and run after it",
    weakness=248,
    fix="Take the values inside of the `try`, or make a list of them there.",
    severity="low",
    confidence="medium",
    reasons=("something else in the try may raise, or the values are taken there",),
    nodes=(ast.Try,),
    mentions=frozenset(("yield",)),
    judge=judge,
)
