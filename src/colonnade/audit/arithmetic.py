"""Where a file reckons: operators and functions on numbers, not those that join texts and lists."""

import ast
from collections.abc import Iterator
from typing import Final

_REAL: Final = (ast.Sub, ast.Pow, ast.FloorDiv, ast.LShift, ast.RShift, ast.MatMult)
"""Operators that put no texts together.  ``-`` of sets is taken for a number's."""
_EITHER: Final = (ast.Add, ast.Mult, ast.Mod, ast.Div)
_FUNCTIONS: Final = frozenset(("sum", "round", "divmod", "pow", "abs", "fsum", "floor", "ceil", "sqrt", "mean"))
_TEXTUAL: Final = frozenset(("str", "repr", "join", "format", "list", "tuple", "sorted", "bytes", "hex", "chr", "Path"))
_DUNDER_TEXT: Final = frozenset(("__name__", "__file__", "__doc__", "__qualname__", "__module__"))


def operations(tree: ast.Module) -> Iterator[ast.AST]:
    """Binary operators, augmented assignments and function calls that reckon, as far as the syntax tells.

    A name that is bound to a text, list or tuple anywhere in the file is one everywhere in it.
    """
    names = _collections(tree)
    skipped = _annotations(tree)
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        match node:
            case ast.BinOp(left=left, op=op, right=right):
                if _reckons(left, op, right, names):
                    yield node
            case ast.AugAssign(target=target, op=op, value=value):
                if _reckons(target, op, value, names):
                    yield node
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in _FUNCTIONS:
                yield node


def _reckons(left: ast.expr, op: ast.operator, right: ast.expr, names: set[str]) -> bool:
    if isinstance(op, _REAL):
        return True
    if not isinstance(op, _EITHER):
        return False
    if isinstance(op, ast.Mod):
        return not _is_text(left, names) and not isinstance(right, ast.Tuple | ast.Dict)
    return not _is_text(left, names) and not _is_text(right, names)


def _is_text(node: ast.expr, names: set[str]) -> bool:
    """Whether an operand is a text, list or tuple rather than a number."""
    match node:
        case ast.Constant(value=value):
            return isinstance(value, str | bytes)
        case ast.JoinedStr() | ast.List() | ast.Tuple() | ast.ListComp() | ast.Dict() | ast.Set():
            return True
        case ast.Name(id=name):
            return name in names or name in _DUNDER_TEXT
        case ast.Attribute(attr=name):
            return name in names or name in _DUNDER_TEXT
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in _TEXTUAL
        case ast.BinOp(left=left, op=ast.Add() | ast.Mod() | ast.Mult() | ast.Div(), right=right):
            return _is_text(left, names) or _is_text(right, names)
    return False


def _collections(tree: ast.Module) -> set[str]:
    """Names and attributes that are bound to a text, list or tuple."""
    found: set[str] = set()
    for node in ast.walk(tree):
        targets: list[ast.expr] = []
        if isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, ast.AnnAssign):
            targets = [node.target]
        value = getattr(node, "value", None)
        if targets and isinstance(value, ast.expr) and _is_text(value, found):
            for target in targets:
                match target:
                    case ast.Name(id=name) | ast.Attribute(attr=name):
                        found.add(name)
    return found


def _annotations(tree: ast.Module) -> set[int]:
    """The nodes inside annotations."""
    found: set[int] = set()
    for node in ast.walk(tree):
        for field in ("annotation", "returns"):
            inside = getattr(node, field, None)
            if isinstance(inside, ast.AST):
                found.update(id(each) for each in ast.walk(inside))
    return found
