"""Messages that are filled from names: ``text % locals()``, and modules put where a variable was meant."""

import ast
from collections.abc import Iterator

from colonnade.checks.syntax import FUNCTIONS, everywhere, module_of, own
from colonnade.summary.point import FunctionView, Site


def is_locals(node: ast.expr) -> bool:
    """Whether an expression is a call of ``locals()`` or ``vars()``."""
    match node:
        case ast.Call(func=ast.Name(id="locals" | "vars"), args=[], keywords=[]):
            return True
    return False


def lacking(names: frozenset[str], site: Site) -> str:
    """The first name that is no local one of the function around the place, or empty where that is not known.

    Of the names of functions around it, a function has those that it reads.
    """
    function = site.function.node
    if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return ""
    read = {each.id for each in own(function, ast.Name)}
    for inner in own(function, *FUNCTIONS):
        read |= {each.id for each in ast.walk(inner) if isinstance(each, ast.Name)}
    known = set(bound(function))
    view: FunctionView | None = site.function.parent
    while view is not None:
        if isinstance(view.node, FUNCTIONS):
            known |= read & set(bound(view.node))
        view = view.parent
    return min(names - known, default="")


def bound(function: ast.AST) -> Iterator[str]:
    """The names that a function binds."""
    args = getattr(function, "args", None)
    if args is not None:
        yield from (each.arg for each in ast.walk(args) if isinstance(each, ast.arg))
    for each in own(function, ast.Name):
        if not isinstance(each.ctx, ast.Load):
            yield each.id
    for scope in own(function, ast.FunctionDef, ast.ClassDef):
        yield scope.name
    for alias in own(function, ast.alias):
        yield (alias.asname or alias.name).partition(".")[0]
    for handler in own(function, ast.ExceptHandler):
        yield handler.name or ""
    for pattern in own(function, ast.MatchAs, ast.MatchStar):
        yield pattern.name or ""


def mistaken_module(node: ast.expr, site: Site) -> str:
    """The variable of a loop around the place that a message means where it is given a module of the plural name."""
    if not isinstance(node, ast.Name):
        return ""
    targets = [
        each.target.id
        for each in site.statements
        if isinstance(each, (ast.For, ast.AsyncFor)) and isinstance(each.target, ast.Name)
    ]
    meant = next((name for name in targets if node.id in (f"{name}s", f"{name}es")), "")
    if not meant or node.id in set(bound(site.function.node)):
        return ""
    imported = {
        (alias.asname or alias.name)
        for each in everywhere(module_of(site), ast.ImportFrom, ast.Import)
        for alias in each.names
    }
    return meant if node.id in imported else ""
