"""Constant regular expressions: as they are written in a call, or compiled under a name of the file."""

import ast
import re
import warnings
from functools import lru_cache
from typing import Any

from colonnade.checks.syntax import everywhere, last_name
from colonnade.summary.point import FunctionView, Site

_parser: Any = __import__("re._parser", fromlist=["parse"])


def parse(pattern: str) -> list[Any] | None:
    """The items of a pattern as the standard library reads them; None where it cannot."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return list(_parser.parse(pattern))
    except (re.error, RecursionError, OverflowError):
        return None


def pattern_of(test: ast.Call, site: Site) -> tuple[str, set[str]] | None:
    """The literal pattern and the names of its flags: of ``re.match(p, ..)`` or of a compiled name."""
    if not isinstance(test.func, ast.Attribute):
        return None
    if f"re.{test.func.attr}" in site.refs(test.func) and len(test.args) >= 2:
        consts = site.value(test.args[0]).consts
        if not consts or len(consts) != 1 or not isinstance(consts[0], str):
            return None
        return consts[0], flags_of(test, 2)
    view: FunctionView = site.function
    while view.parent is not None:
        view = view.parent
    return compiled(view.node).get(last_name(test.func.value))


def flags_of(call: ast.Call, first: int) -> set[str]:
    """The names in the arguments after the pattern and the text."""
    given = [*call.args[first:], *(keyword.value for keyword in call.keywords)]
    return {last_name(each) for argument in given for each in ast.walk(argument)} - {""}


@lru_cache(maxsize=8)
def compiled(tree: ast.AST) -> dict[str, tuple[str, set[str]]]:
    """By name, the patterns that a file compiles from a literal; a name that is bound twice is left out."""
    found: dict[str, tuple[str, set[str]]] = {}
    twice: set[str] = set()
    for node in everywhere(tree, ast.Assign):
        if len(node.targets) != 1:
            continue
        name = last_name(node.targets[0])
        match node.value:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="re"), attr="compile"), args=[ast.Constant(value=str(text)), *_]
            ):
                if name in found:
                    twice.add(name)
                found[name] = text, flags_of(node.value, 1)
            case _ if name in found:
                twice.add(name)
    return {name: known for name, known in found.items() if name not in twice}
