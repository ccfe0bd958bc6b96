"""The pieces of a file to whose borders a reference to lines may point."""

import ast
from functools import lru_cache

from colonnade.audit.ground import Definition, File

Range = tuple[int, int]


def borders(file: File, node: Definition) -> frozenset[Range]:
    """The ranges that may be meant by a function or class: with decorators or without, its body with or without text.

    Comments directly above its first statement count with the body or not.
    """
    last = node.end_lineno or node.lineno
    starts = {node.lineno, *(each.lineno for each in node.decorator_list)}
    body = node.body
    documented = isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant)
    for first in (body[0], *(body[1:2] if documented else ())):
        starts |= {first.lineno, _with_comments(file, first.lineno)}
    return frozenset((start, last) for start in starts)


def _with_comments(file: File, line: int) -> int:
    """The first of the comment lines directly above a line, or the line."""
    while line - 1 in file.words.comments and file.source.lines[line - 2].lstrip().startswith("#"):
        line -= 1
    return line


@lru_cache(maxsize=64)
def units(file: File) -> frozenset[Range]:
    """The borders of all definitions and statements, and of the block of imports at the start."""
    found: set[Range] = set()
    for node in ast.walk(file.tree):
        if isinstance(node, ast.stmt):
            found.add((node.lineno, node.end_lineno or node.lineno))
    for definition in file.definitions:
        found |= borders(file, definition)
    imports = [node for node in file.counted("import") if getattr(node, "col_offset", 0) == 0]
    if imports:
        found.add((span(imports[0])[0], span(imports[-1])[1]))
    return frozenset(found)


def span(node: ast.AST) -> Range:
    """The first and the last line of a node."""
    first = int(getattr(node, "lineno", 1))
    return first, int(getattr(node, "end_lineno", None) or first)


def whole(node: Definition) -> Range:
    """The first and the last line of a definition with its decorators."""
    return min((node.lineno, *(each.lineno for each in node.decorator_list))), node.end_lineno or node.lineno
