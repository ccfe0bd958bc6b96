"""## What

A class that defines `__hash__` and not `__eq__`, or whose `__eq__` and `__hash__` speak of different attributes.

## Why

Sets and dictionaries find an object by its hash and then ask whether it is equal. Where the two disagree, an object
that is in the set is not found: a revoked token, a blocked user or a cached permission is overlooked.

## Bad

```python
class Token:
    def __init__(self, number, owner):
        self.number = number
        self.owner = owner

    def __eq__(self, other):
        return self.number == other.number

    def __hash__(self):
        return hash((self.number, self.owner))
```

## Good

```python
class Token:
    def __init__(self, number, owner):
        self.number = number
        self.owner = owner

    def __eq__(self, other):
        return self.number == other.number

    def __hash__(self):
        return hash(self.number)
```

## Fix

Let both speak of the same attributes.

## Limits

A class with `__eq__` alone cannot be hashed in Python 3, which is safe. Only plain attributes of `self` are compared.

## References

CWE-581. Python Language Reference, `object.__hash__`.
"""

import ast

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak


def judge(node: ast.ClassDef, site: Site) -> Answer:
    methods = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
    equal, hashed = methods.get("__eq__"), methods.get("__hash__")
    if hashed is None:
        return Safe("instances cannot be hashed") if equal is not None else None
    if equal is None:
        if node.bases:
            return Safe("equality is inherited")
        if node.decorator_list:
            return Undecided("a decorator may add equality")
        return Weak(f"`{node.name}` has a `__hash__` of its own and no `__eq__`.", confidence="low")
    used, compared = attributes(hashed), attributes(equal)
    extra = sorted(name for name in used - compared if "hash" not in name)
    if extra and compared and not calls_self(equal) and not calls_self(hashed):
        message = f"The hash of `{node.name}` depends on `{extra[0]}`, which its equality does not ask for."
        return Weak(message, steps=[(equal, "Equality is defined here."), (hashed, "The hash is computed here.")])
    return Safe("equality and hash agree")


def attributes(function: ast.FunctionDef) -> set[str]:
    """The attributes of ``self`` that a method reads."""
    name = function.args.args[0].arg if function.args.args else "self"
    return {
        node.attr
        for node in ast.walk(function)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == name
    } - {"__class__"}


def calls_self(function: ast.FunctionDef) -> bool:
    """Whether a method hands the object itself on, so that not all it reads is seen."""
    name = function.args.args[0].arg if function.args.args else "self"
    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            on_self = isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == name
            given = any(isinstance(arg, ast.Name) and arg.id == name for arg in node.args)
            is_super = isinstance(node.func, ast.Name) and node.func.id == "super"
            kinds = isinstance(node.func, ast.Name) and node.func.id in ("isinstance", "type", "id")
            if on_self or is_super or (given and not kinds):
                return True
    return False


CHECK = Point(
    id="eq-without-hash",
    title="Equality and hash that disagree",
    weakness=581,
    fix="Let both speak of the same attributes.",
    severity="low",
    confidence="medium",
    reasons=("equality and hash agree", "instances cannot be hashed", "equality is inherited"),
    nodes=(ast.ClassDef,),
    judge=judge,
)
