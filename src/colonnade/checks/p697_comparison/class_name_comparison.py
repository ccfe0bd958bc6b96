"""## What

The class of an object is compared by its name: `type(x).__name__ == "Admin"`, `x.__class__.__name__ in (...)`.

## Why

Any class can bear that name. An object of a class that a plug-in, a pickle or a caller brings passes the check without
being what the check is about; a subclass that should pass does not.

## Bad

```python
def may_delete(user):
    return type(user).__name__ == "Admin"
```

## Good

```python
class Admin:
    pass

def may_delete(user):
    return isinstance(user, Admin)
```

## Fix

Use `isinstance` with the class itself.

## Limits

Names used for messages, registries or serialisation are not comparisons and are no points.

## References

CWE-486.
"""

import ast

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Safe, Site, Weak

NAMES = ("__name__", "__qualname__")


def judge(node: ast.Compare, site: Site) -> Answer:
    if not isinstance(node.ops[0], (ast.Eq, ast.NotEq, ast.In, ast.NotIn)):
        return None
    left, right = node.left, node.comparators[0]
    named = next((side for side in (left, right) if names_class(side)), None)
    if site.role == "test":
        return Safe("an assertion of a test") if named is not None else None
    if named is None:
        if any(is_type_call(side) for side in (left, right)) and isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
            return Safe("classes themselves are compared")
        return None
    other = right if named is left else left
    if names_class(other):
        return Safe("names of two objects' classes are compared")
    if site.value(other).is_constant or isinstance(other, (ast.Tuple, ast.List, ast.Set)):
        return Weak(f"`{site.text(node)}` tells a class by its name, which any class may bear.")
    return Safe("not compared with a fixed name")


def names_class(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in NAMES and is_type_call(node.value)


def is_type_call(node: ast.expr) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="type"), args=[_], keywords=[]) | ast.Attribute(attr="__class__"):
            return True
    return False


CHECK = Point(
    id="class-name-comparison",
    title="Class told by its name",
    weakness=486,
    fix="Use `isinstance` with the class itself.",
    severity="low",
    confidence="medium",
    reasons=(
        "classes themselves are compared",
        "names of two objects' classes are compared",
        "not compared with a fixed name",
        "an assertion of a test",
    ),
    nodes=(ast.Compare,),
    judge=judge,
)
