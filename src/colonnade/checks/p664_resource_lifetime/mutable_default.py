"""## What

A parameter whose default is a list, dictionary or set that the function changes, keeps or gives away.

## Why

The default is made once and shared by all calls. What one request puts in is there for the next: rights, results and
errors pass from one user to another.

## Bad

```python
def with_rights(user, rights=[]):
    rights.append(user)
    return rights
```

## Good

```python
def with_rights(user, rights=None):
    rights = [] if rights is None else rights
    rights.append(user)
    return rights
```

## Fix

Use None as the default and make the object in the body.

## Limits

Changes made by functions to which the parameter is handed are not followed.

## References

CWE-471. Python Language Reference, 8.7 Function definitions.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import own_nodes
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

MAKERS: Final = ("list", "dict", "set", "defaultdict", "OrderedDict", "bytearray", "deque")
CHANGERS: Final = (
    "append", "extend", "insert", "update", "add", "pop", "popitem", "setdefault", "remove", "discard", "clear", "sort",
)  # fmt: skip


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    return list(outcomes(node))


def outcomes(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[tuple[ast.AST, Outcome]]:
    positional = [*node.args.posonlyargs, *node.args.args]
    pairs = list(zip(positional[len(positional) - len(node.args.defaults) :], node.args.defaults, strict=True))
    pairs += [(arg, each) for arg, each in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True) if each]
    for parameter, default in pairs:
        if is_mutable(default):
            yield default, decide(node, parameter.arg)


def is_mutable(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in MAKERS
    return isinstance(node, (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp))


def decide(function: ast.FunctionDef | ast.AsyncFunctionDef, name: str) -> Outcome:
    kept: ast.AST | None = None
    for node in own_nodes(function):
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Store):
            return Safe("the parameter is replaced")
        if changes(node, name):
            return Weak(
                f"The default of `{name}` is one object for all calls, and this changes it.", steps=[(node, "")]
            )
        if keeps(node, name):
            kept = node
    if kept is not None:
        return Weak(
            f"The default of `{name}` is one object for all calls, and it is kept or given away.",
            steps=[(kept, "")],
            confidence="low",
        )
    return Safe("the function does not change it")


def changes(node: ast.AST, name: str) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=method)):
            return owner == name and method in CHANGERS
        case ast.Subscript(value=ast.Name(id=owner), ctx=ast.Store() | ast.Del()):
            return owner == name
        case ast.AugAssign(target=ast.Name(id=owner)):
            return owner == name
    return False


def keeps(node: ast.AST, name: str) -> bool:
    match node:
        case ast.Assign(targets=[ast.Attribute()], value=ast.Name(id=value)) | ast.Return(value=ast.Name(id=value)):
            return value == name
    return False


CHECK = Point(
    id="mutable-default",
    title="Default value shared by all calls and changed",
    weakness=471,
    fix="Use None as the default and make the object in the body.",
    severity="low",
    confidence="high",
    reasons=("the function does not change it", "the parameter is replaced"),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    judge=judge,
)
