"""Containers that a function or an object makes empty, and whether anything bounds them."""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.syntax import last_name

GROWS: Final = ("append", "add", "appendleft", "insert")
LOOKS: Final = ("get", "setdefault", "update", "extend", "count", "index", *GROWS)
MAKERS: Final = ("list", "dict", "set", "defaultdict", "OrderedDict", "Counter")


def new_containers(statement: ast.Assign | ast.AnnAssign) -> Iterator[str]:
    """The names and attributes of the object that a statement gives an empty container."""
    value = statement.value
    empty = (isinstance(value, (ast.List, ast.Set)) and not value.elts) or (
        isinstance(value, ast.Dict) and not value.keys
    )
    if empty or (isinstance(value, ast.Call) and last_name(value.func) in MAKERS and not value.keywords):
        for target in statement.targets if isinstance(statement, ast.Assign) else [statement.target]:
            if text(target):
                yield text(target)


def text(node: ast.AST) -> str:
    """A name, or an attribute of the object, as written; else empty."""
    if isinstance(node, ast.Name):
        return node.id
    return f"self.{node.attr}" if isinstance(node, ast.Attribute) and last_name(node.value) == "self" else ""


def is_bounded(scope: ast.AST, name: str, made: ast.AST | None = None) -> bool:
    """Whether anything in a function or class takes out of a container, counts it, replaces it or hands it on."""
    known: set[int] = set()
    for each in ast.walk(scope):
        match each:
            case ast.Call(func=ast.Attribute(value=holder, attr=attr)) if attr in LOOKS:
                known.add(id(holder))
            case ast.Subscript(value=holder, ctx=ast.Load() | ast.Store()):
                known.add(id(holder))
            case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[holder]):
                known.add(id(holder))
            case ast.For(iter=holder):
                known.add(id(holder))
            case ast.Assign(targets=[holder]) | ast.AnnAssign(target=holder) if each is made or made is None:
                known.add(id(holder))
    return any(
        text(each) == name and id(each) not in known
        for each in ast.walk(scope)
        if isinstance(each, (ast.Name, ast.Attribute))
    )
