"""## What

What a call makes of a parameter is kept under a name like the parameter's and never used: the parameter itself is.

## Why

The function goes on with what was to be replaced: the text that was not cleaned, the path that was not made absolute,
the object that the receiver cannot read.

## Bad

```python
def send(channel, order):
    order_text = channel.encode(order)
    channel.send(order)
```

## Good

```python
def send(channel, order):
    order_text = channel.encode(order)
    channel.send(order_text)
```

## Fix

Use what was made, or do not make it.

## Limits

Names that begin or end with the name of the parameter, or say that it was cleaned, converted or copied.

## References

CWE-563.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import assigned_in, own, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    args = node.args
    given = {each.arg for each in (*args.posonlyargs, *args.args, *args.kwonlyargs)} - {"self", "cls"}
    return list(of_function(node, given, site)) if given else None


def of_function(
    function: ast.FunctionDef | ast.AsyncFunctionDef, given: set[str], site: Site
) -> Iterator[tuple[ast.AST, Outcome]]:
    for name, value in assigned_in(function).items():
        if not isinstance(value, ast.Call) or not value.args or name in given:
            continue
        source = value.args[0]
        if not isinstance(source, ast.Name) or source.id not in given or not is_alike(name, source.id):
            continue
        read = {each.id for each in ast.walk(function) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)}
        later = [
            each
            for each in own(function, ast.Name)
            if each.id == source.id and isinstance(each.ctx, ast.Load) and each.lineno > value.lineno
        ]
        if name in read or any(is_locals(each) for each in own(function, ast.Call)):
            yield value, Safe("what was made is used")
        elif later:
            message = f"`{name}` is made of `{source.id}` and never used; `{source.id}` itself is."
            yield value, Weak(message, steps=[(later[0], "Used here.")])


def is_alike(name: str, source: str) -> bool:
    """Whether a name says that it is the other one, made anew: ``order_text`` of ``order``."""
    mine, theirs = words(name), words(source)
    return len(mine) > len(theirs) and (mine[: len(theirs)] == theirs or mine[-len(theirs) :] == theirs)


def is_locals(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id in ("locals", "vars", "eval", "exec")


CHECK = Point(
    id="unused-conversion",
    title="Converted value that is not the one used",
    weakness=563,
    fix="Use what was made, or do not make it.",
    severity="low",
    confidence="medium",
    reasons=("what was made is used",),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
