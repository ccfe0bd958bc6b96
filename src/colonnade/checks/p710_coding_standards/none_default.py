"""## What

A parameter that is None where the caller leaves it out is used as an object, and the function never asks for that.

## Why

The default promises that the argument may be left out. Who does so meets `TypeError` or `AttributeError` inside the
function.

## Bad

```python
def disable(service, reason=None):
    service.reason = "AUTO: " + reason
    service.disabled = True
```

## Good

```python
def disable(service, reason=None):
    service.reason = "AUTO: " + (reason or "unknown")
    service.disabled = True
```

## Fix

Say what counts where nothing is given, or take the default away.

## Limits

Uses that are reached whatever the other arguments are; functions with decorators and overrides are left alone.

## References

CWE-476.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p710_coding_standards._belief import excused, tests_in, unconditional, uses
from colonnade.checks.syntax import own
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    if node.decorator_list or (node.name.startswith("__") and node.name != "__init__"):
        return None
    return list(of_function(node, site))


def optional(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """The parameters that are None where they are left out."""
    positional = [*node.args.posonlyargs, *node.args.args]
    defaults = node.args.defaults
    pairs = [*zip(positional[len(positional) - len(defaults) :], defaults, strict=True)]
    pairs += [(arg, value) for arg, value in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True) if value]
    for arg, value in pairs:
        if isinstance(value, ast.Constant) and value.value is None:
            yield arg.arg


def of_function(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    names = list(optional(node))
    if not names:
        return
    spoken = {each.id for test in tests_in(node) for each in ast.walk(test) if isinstance(each, ast.Name)}
    spoken |= {each.id for each in own(node, ast.Name) if not isinstance(each.ctx, ast.Load)}
    for name in names:
        if name in spoken:
            yield node, Safe("the function asks for it")
            continue
        subject = ast.Name(id=name, ctx=ast.Load())
        use = next((use for each in node.body for part in unconditional(each) for use in joined(part, subject)), None)
        if use is not None and not excused(node, use):
            yield use, Weak(f"`{name}` is None where the caller leaves it out, and is used without a test.")


def joined(node: ast.AST, subject: ast.Name) -> Iterator[ast.expr]:
    """The uses of a name as an object, and where a text or number is added to it."""
    yield from (use.node for use in uses(node, subject))
    for each in ast.walk(node):
        match each:
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                if any(isinstance(side, ast.Name) and side.id == subject.id for side in (left, right)):
                    yield each


CHECK = Point(
    id="none-default",
    title="Default of None that the function cannot take",
    weakness=476,
    fix="Say what counts where nothing is given, or take the default away.",
    severity="low",
    confidence="low",
    within=("none-dereference", "late-none-test"),
    reasons=("the function asks for it",),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    mentions=frozenset(("=none", "= none")),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
