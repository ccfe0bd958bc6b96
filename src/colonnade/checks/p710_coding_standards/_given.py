"""Which functions of a file give None beside something else, and what calls are taken apart into."""

import ast
from functools import lru_cache
from typing import Final

from colonnade.checks.syntax import everywhere, own, own_nodes

ALL: Final = -1
"""In place of a position: the whole of what a function returns."""


@lru_cache(maxsize=64)
def unpacked(function: ast.AST) -> dict[str, tuple[ast.expr, int]]:
    """The names that one assignment alone binds, which takes apart what a call gives: the call and the position."""
    bound: dict[str, int] = {}
    for name in own(function, ast.Name):
        if not isinstance(name.ctx, ast.Load):
            bound[name.id] = bound.get(name.id, 0) + 1
    found: dict[str, tuple[ast.expr, int]] = {}
    for each in own(function, ast.Assign):
        match each.targets:
            case [ast.Tuple(elts=targets)] if isinstance(each.value, ast.Call):
                for index, target in enumerate(targets):
                    if isinstance(target, ast.Name) and bound.get(target.id) == 1:
                        found[target.id] = (each.value, index)
    return found


@lru_cache(maxsize=16)
def may_give_none(module: ast.AST, at: int) -> tuple[dict[str, ast.AST], dict[str, ast.AST]]:
    """The functions and the methods of a file that return None beside something else, with the place.

    at: the position in the tuple that they return, or ALL for what they return.
    """
    plain: dict[str, ast.AST] = {}
    methods: dict[str, ast.AST] = {}
    counts: dict[str, int] = {}
    owned = {id(each) for owner in everywhere(module, ast.ClassDef) for each in owner.body}
    for function in everywhere(module, ast.FunctionDef):
        counts[function.name] = counts.get(function.name, 0) + 1
        returns = [each if at == ALL else element(each, at) for each in own(function, ast.Return)]
        empty: ast.AST | None = next((each for each in returns if each is not None and is_none(each)), None)
        if empty is None and at == ALL and ends_without(function):
            empty = function.body[-1]
        if empty is None or not any(each is not None and not is_none(each) for each in returns):
            continue
        if own(function, ast.Yield) or function.decorator_list:
            continue
        (methods if id(function) in owned else plain)[function.name] = empty
    single = {name for name, count in counts.items() if count == 1}
    return (
        {name: place for name, place in plain.items() if name in single},
        {name: place for name, place in methods.items() if name in single},
    )


def ends_without(function: ast.FunctionDef) -> bool:
    """Whether a loop that returns what it finds is the end of a function."""
    last = function.body[-1]
    if not isinstance(last, ast.For) or last.orelse:
        return False
    return any(isinstance(each, ast.Return) for each in own_nodes(last))


def element(node: ast.Return, at: int) -> ast.expr | None:
    """What stands at a position of the tuple that is returned."""
    match node.value:
        case ast.Tuple(elts=elements) if at < len(elements):
            return elements[at]
    return None


def is_none(node: ast.AST) -> bool:
    """Whether a ``return``, or an element of what it gives, is None; a bare one gives None, too."""
    value = node.value if isinstance(node, ast.Return) else node
    return value is None or (isinstance(value, ast.Constant) and value.value is None)
