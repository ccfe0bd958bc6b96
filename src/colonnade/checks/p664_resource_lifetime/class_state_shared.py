"""## What

A list, dictionary or set of a class that its methods change through `self`, or hand out.

## Why

There is one for all objects of the class. What one user's object puts into it stands in every other user's; who is
given it may change it for all.

## Bad

```python
class Basket:
    items = []

    def add(self, item):
        self.items.append(item)
```

## Good

```python
class Basket:
    def __init__(self):
        self.items = []

    def add(self, item):
        self.items.append(item)
```

## Fix

Make it in `__init__`; where it is meant to be shared, change it through the class and hand out copies.

## Limits

Names in capital letters are taken to be meant for all objects. A class that is asked for by its name in the file, or
whose attribute is assigned through an object, is left alone.

## References

CWE-471, CWE-375. Python tutorial, 9.3.5 Class and Instance Variables.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import all_nodes, everywhere, last_name, module_of, own, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

MAKERS: Final = ("list", "dict", "set", "defaultdict", "OrderedDict", "deque", "Counter")
SHARED: Final = frozenset(("cache", "cached", "registry", "registered", "instances", "memo", "pool"))
"""Words of names that say that there is to be one for all."""
MEANT: Final = ("ClassVar", "Final")
CHANGES: Final = ("append", "extend", "insert", "add", "update", "setdefault", "pop", "popitem", "remove", "clear")


def judge(node: ast.ClassDef, site: Site) -> Answer:
    shared = dict(pair for statement in node.body for pair in containers(statement, not node.bases))
    methods = [each for each in node.body if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef))]
    if not shared or not methods or is_made_anew(node, module_of(site)):
        return None
    if any(keeps_itself(item) for method in methods for item in own(method, ast.Assign)):
        return [(place, Safe("replaced for each object, or meant for the class")) for place in shared.values()]
    out: list[tuple[ast.AST, Outcome]] = []
    for name, place in shared.items():
        found = next((pair for method in methods if (pair := change(method, name)) is not None), None)
        given = next((ret for method in methods if (ret := handed_out(method, name)) is not None), None)
        if found is None and given is None:
            out.append((place, Safe("no method changes it through an object")))
        elif is_replaced(node, name) or is_class_wide(module_of(site), node.name, name) or node.decorator_list:
            out.append((place, Safe("replaced for each object, or meant for the class")))
        elif found is not None:
            message = (
                f"`self.{name}` is one `{site.text(place)}` for all objects of `{node.name}`, and is changed here."
            )
            out.append((found, Weak(message, steps=[(place, "Made once, with the class.")])))
        elif given is not None:
            message = f"The caller is given the `{name}` of all objects of `{node.name}` and may change it."
            steps = [(place, "Made once, with the class.")]
            out.append((given, Weak(message, steps=steps, weakness=375, severity="note", confidence="low")))
    return out


def is_made_anew(node: ast.ClassDef, module: ast.AST) -> bool:
    """Whether each call of a function makes a class of its own."""
    return any(node is each for function in everywhere(module, ast.FunctionDef) for each in own(function, ast.ClassDef))


def keeps_itself(node: ast.Assign) -> bool:
    """Whether an object puts itself into a container of its own name, by which the others find it."""
    return last_name(node.value) == "self" and any(
        isinstance(each, ast.Subscript) and isinstance(each.value, ast.Attribute) for each in node.targets
    )


def containers(statement: ast.stmt, plain: bool) -> list[tuple[str, ast.expr]]:
    """The attribute that a statement of a class body gives a container of its own.

    plain: whether the class has no base, which might make a field of what is annotated and copy it for each object.
    """
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            pass
        case ast.AnnAssign(target=ast.Name(id=name), annotation=stated, value=ast.expr() as value):
            if not plain or any(last_name(each) in MEANT for each in ast.walk(stated)):
                return []
        case _:
            return []
    made = isinstance(value, (ast.List, ast.Dict, ast.Set)) or (
        isinstance(value, ast.Call) and last_name(value.func) in MAKERS
    )
    meant = name.isupper() or name.startswith("__") or not SHARED.isdisjoint(words(name))
    return [(name, value)] if made and not meant else []


def is_own(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == name and last_name(node.value) == "self"


def change(method: ast.FunctionDef | ast.AsyncFunctionDef, name: str) -> ast.AST | None:
    """The place where a method changes the container through ``self``."""
    for call in own(method, ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr in CHANGES and is_own(call.func.value, name):
            return call
    for change in own(method, ast.AugAssign):
        if isinstance(change.op, (ast.Add, ast.BitOr)) and is_own(change.target, name):
            return change
    for item in own(method, ast.Subscript):
        if not isinstance(item.ctx, ast.Load) and is_own(item.value, name):
            return item
    return None


def handed_out(method: ast.FunctionDef | ast.AsyncFunctionDef, name: str) -> ast.AST | None:
    """The ``return`` by which a public method that takes arguments of no one hands the container out."""
    if method.name.startswith("_") or method.decorator_list:
        return None
    return next((each for each in own(method, ast.Return) if each.value is not None and is_own(each.value, name)), None)


def is_replaced(owner: ast.ClassDef, name: str) -> bool:
    """Whether some method gives the object a container of its own; to add to the one of all does not."""
    added = [each.target for each in ast.walk(owner) if isinstance(each, ast.AugAssign)]
    return any(
        (is_own(node, name) and not isinstance(node.ctx, ast.Load) and node not in added)  # type: ignore[attr-defined]
        or (isinstance(node, ast.Attribute) and node.attr in ("__dict__", "__class__"))
        for node in ast.walk(owner)
    )


def is_class_wide(module: ast.AST, owner: str, name: str) -> bool:
    """Whether the file asks the class for it."""
    return any(
        isinstance(node, ast.Attribute)
        and node.attr == name
        and last_name(node.value) in (owner, "cls", "type", "klass")
        for node in all_nodes(module)
    )


CHECK = Point(
    id="class-state-shared",
    title="Container of a class changed by its objects",
    weakness=471,
    also=(375,),
    fix="Make it in `__init__`; where it is meant to be shared, change it through the class.",
    severity="low",
    confidence="medium",
    reasons=("no method changes it through an object", "replaced for each object, or meant for the class"),
    nodes=(ast.ClassDef,),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
