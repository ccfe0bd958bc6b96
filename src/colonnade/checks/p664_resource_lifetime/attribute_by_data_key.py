"""## What

A key that names items of dictionaries and lists is used as the name of an attribute as well.

## Why

Who chooses the key of an item chooses an attribute's name: `__class__`, `__init__`, `__globals__` lead from any object
to the class and to the module's variables, and setting them changes the program for everybody.

## Bad

```python
def put(target, key, value):
    if isinstance(target, dict):
        target[key] = value
    else:
        setattr(target, key, value)
```

## Good

```python
def put(target, key, value):
    if isinstance(target, dict):
        target[key] = value
        return
    if key.startswith("_"):
        raise KeyError(key)
    setattr(target, key, value)
```

## Fix

Refuse names that begin with an underscore, or set only the attributes that a table names.

## Limits

Any test of the key, and any function that is given it as its only argument, counts as a check of it. Functions within
functions are left out: their callers are in sight and name the keys.

## References

CWE-915. CWE-1321 is the same in another language.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, own_nodes
from colonnade.summary.point import Answer, Safe, Site, Weak

SETTERS: Final = frozenset(("setattr", "__setattr__"))


def judge(node: ast.Call, site: Site) -> Answer:
    if last_name(node.func) not in SETTERS or len(node.args) != 3:
        return None
    holder, key = node.args[:2]
    if not isinstance(holder, ast.Name) or not isinstance(key, ast.Name) or site.value(key).consts is not None:
        return None
    around = site.function.parent
    if around is not None and isinstance(around.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return None
    inner = own_nodes(site.function.node)
    if not any(is_item(each, holder.id, key.id) for each in inner):
        return None
    if any(True for each in inner for _ in checks(each, key.id, holder.id, node)):
        return Safe("the name is looked at")
    return Weak(f"`{key.id}`, which names items as well, names the attribute of `{holder.id}` that is set.")


def is_item(each: ast.AST, holder: str, key: str) -> bool:
    """``holder[key] = ...``"""
    match each:
        case ast.Subscript(value=ast.Name(id=name), slice=ast.Name(id=index), ctx=ast.Store()):
            return (name, index) == (holder, key)
    return False


def checks(each: ast.AST, key: str, holder: str, made: ast.Call) -> Iterator[ast.AST]:
    """What looks at the key as a text: its methods, a comparison with something else than the holder, a function."""
    match each:
        case ast.Attribute(value=ast.Name(id=name)) if name == key:
            yield each
        case ast.Compare(left=ast.Name(id=name), ops=[ast.In() | ast.NotIn() | ast.Eq()], comparators=[other]):
            if name == key and last_name(other) != holder:
                yield each
        case ast.Expr(value=ast.Call(args=[ast.Name(id=name)]) as call) if name == key and call is not made:
            if not (isinstance(call.func, ast.Attribute) and last_name(call.func.value) == holder):
                yield each
        case ast.If(test=ast.Call(args=[ast.Name(id=name)])):
            if name == key:
                yield each


CHECK = Point(
    id="attribute-by-data-key",
    title="Key of data that names an attribute as well",
    weakness=915,
    fix="Refuse names that begin with an underscore, or set only the attributes that a table names.",
    severity="medium",
    confidence="medium",
    reasons=("the name is looked at",),
    nodes=(ast.Call,),
    callees=SETTERS,
    judge=judge,
)
