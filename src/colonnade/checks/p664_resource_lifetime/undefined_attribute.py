"""## What

A method reads an attribute of its object that neither the class nor anything else in the file ever sets or defines.

## Why

`AttributeError` ends the method every time it comes that way: mostly a name that is misspelt, was renamed, or stayed
behind in another class.

## Bad

```python
class Client:
    def __init__(self, target):
        self.target = target

    def ask(self, name):
        return self.target.call(name, version=self.VERSION)
```

## Good

```python
class Client:
    VERSION = "1.0"

    def __init__(self, target):
        self.target = target

    def ask(self, name):
        return self.target.call(name, version=self.VERSION)
```

## Fix

Set the attribute in the class or its constructor, or correct its name.

## Limits

Classes whose bases all stand in the file, that nobody derives from there, and that have a constructor; a class meant
to be mixed in, decorated, or with a way of its own to find attributes is left alone.

## References

CWE-457.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import everywhere, last_name, module_of
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

DYNAMIC: Final = frozenset(("__getattr__", "__getattribute__", "__slots__", "__dict__", "__init_subclass__"))
PARTIAL: Final = ("mixin", "base", "abstract", "interface")
OBJECT: Final = frozenset(dir(object)) | {"__dict__", "__name__", "__qualname__", "__weakref__", "__slots__"}


def judge(node: ast.ClassDef, site: Site) -> Answer:
    if any(word in node.name.lower() for word in PARTIAL):
        return None
    module = module_of(site)
    line = ancestors(node, module)
    if line is None or is_open(line, node, module):
        return None
    return list(of_class(node, line, module, site))


def ancestors(node: ast.ClassDef, module: ast.AST) -> list[ast.ClassDef] | None:
    """The class and those of the file that it derives from; None where there are others."""
    known = {each.name: each for each in everywhere(module, ast.ClassDef)}
    found = [node]
    for each in found:
        if each.keywords or each.decorator_list:
            return None
        for base in each.bases:
            if isinstance(base, ast.Name) and base.id in ("object", "Exception"):
                continue
            owner = known.get(base.id) if isinstance(base, ast.Name) else None
            if owner is None:
                return None
            if owner not in found:
                found.append(owner)
    return found


def is_open(line: list[ast.ClassDef], node: ast.ClassDef, module: ast.AST) -> bool:
    """Whether others may give the class attributes: subclasses, ``setattr``, or its own way to find them."""
    if any(last_name(base) == node.name for each in everywhere(module, ast.ClassDef) for base in each.bases):
        return True
    if not any(isinstance(each, ast.FunctionDef) and each.name == "__init__" for owner in line for each in owner.body):
        return True
    for owner in line:
        for each in ast.walk(owner):
            match each:
                case ast.FunctionDef(name=name) | ast.Name(id=name) | ast.Attribute(attr=name) if name in DYNAMIC:
                    return True
                case ast.Call(func=ast.Name(id="setattr" | "vars" | "locals" | "exec" | "hasattr" | "getattr")):
                    return True
                case ast.Name(id="NotImplementedError" | "abstractmethod") | ast.Attribute(attr="abstractmethod"):
                    return True
    return False


def of_class(
    node: ast.ClassDef, line: list[ast.ClassDef], module: ast.AST, site: Site
) -> Iterator[tuple[ast.AST, Outcome]]:
    known = OBJECT | {each.attr for each in everywhere(module, ast.Attribute) if not isinstance(each.ctx, ast.Load)}
    for owner in line:
        for statement in owner.body:
            known |= names_in(statement)
    if any(base for each in line for base in each.bases if last_name(base) == "Exception"):
        known |= set(dir(Exception)) | {"message"}
    told: set[str] = set()
    for method in node.body:
        if not isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        first = next((arg.arg for arg in (*method.args.posonlyargs, *method.args.args)), "")
        for each in ast.walk(method):
            match each:
                case ast.Attribute(value=ast.Name(id=name), attr=attr, ctx=ast.Load()) if name == first == "self":
                    if attr in known:
                        yield each, Safe("defined in the file")
                    elif attr not in told:
                        told.add(attr)
                        yield each, Weak(f"Nothing in the file gives an object of `{node.name}` a `{attr}`.")


def names_in(statement: ast.stmt) -> set[str]:
    """The names that a statement of a class body binds."""
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return {statement.name}
    found = {each.id for each in ast.walk(statement) if isinstance(each, ast.Name)}
    return found | {each.asname or each.name for each in ast.walk(statement) if isinstance(each, ast.alias)}


CHECK = Point(
    id="undefined-attribute",
    title="Attribute that nothing gives the object",
    weakness=457,
    fix="Set the attribute in the class or its constructor, or correct its name.",
    severity="medium",
    confidence="medium",
    reasons=("defined in the file",),
    nodes=(ast.ClassDef,),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
