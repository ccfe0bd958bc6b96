"""How a file uses a pattern that it compiles: against the start, the whole or any part of a text."""

import ast
from functools import lru_cache
from typing import Final

from colonnade.checks.syntax import last_name
from colonnade.summary.point import FunctionView, Site

MODES: Final = {
    "match": "match",
    "fullmatch": "fullmatch",
    **dict.fromkeys(("search", "split", "findall", "finditer", "sub", "subn"), "search"),
}


def used(node: ast.Call, site: Site) -> str:
    """How the file uses the compiled pattern; ``match`` where it does not show."""
    statement = site.statements[-1] if site.statements else None
    targets = statement.targets if isinstance(statement, ast.Assign) and statement.value is node else []
    if isinstance(statement, ast.AnnAssign) and statement.value is node:
        targets = [statement.target]
    view: FunctionView = site.function
    while view.parent is not None:
        view = view.parent
    asked = methods(view.node)
    modes = {mode for target in targets for mode in asked.get(last_name(target), ())}
    return "search" if "search" in modes else "fullmatch" if modes == {"fullmatch"} else "match"


@lru_cache(maxsize=4)
def methods(tree: ast.AST) -> dict[str, set[str]]:
    """By the name of an object, the ways of matching that the file asks of it."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in MODES:
            name = last_name(node.value)
            if name:
                found.setdefault(name, set()).add(MODES[node.attr])
    return found
