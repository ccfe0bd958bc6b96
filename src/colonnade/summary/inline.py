"""Templates whose text stands in the program: functions of their own, as those of template files are.

``render_template_string("<b>{{ name }}</b>", name=x)`` is a call of the function ``render`` of a module that has no
file; its places are those of the text in the file that holds it.
"""

import ast
import re
import zlib
from typing import TYPE_CHECKING, Final

from colonnade.library.fact import Ref
from colonnade.source.template import module_name, tree_of
from colonnade.summary import definition
from colonnade.summary.interest import NOBODY

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

MAX_INLINE: Final = 200
"""How many templates of one file are read."""


def inline(walk: "Walk", text: str, which: str, place: ast.AST) -> Ref:
    """The function that such a template is, ``render`` or ``plain``; empty where the text is no page."""
    held = literal(walk, text, place)
    line = getattr(held or place, "lineno", 0)
    base = f"{module_name(walk.path)}:{line}:{zlib.crc32(text.encode('utf-8', 'surrogatepass')):08x}"
    ref = f"{base}.{which}"
    if ref in walk.taken:
        return ref
    tree = tree_of("", text)
    made = [each for each in tree.body if not isinstance(each, ast.FunctionDef) or each.name not in OTHER[which]]
    if not made or len(walk.taken) > 20 * MAX_INLINE:
        return ""
    put(walk, tree, text, held, place)
    walk.taken[ref] = 0
    page = type(walk)(base, walk.path, walk.role, False, "", walk.names, NOBODY.of("", walk.role), {})
    page.lines, page.spans, page.span_index = walk.lines, walk.spans, walk.span_index
    page.frame.node = tree
    page.body(made)
    page.globals = page.frame.final = page.env or {}
    while page.deferred:
        batch, page.deferred = page.deferred, []
        for pending in batch:
            definition.walk_pending(page, pending)
    walk.functions += page.functions
    walk.problems += page.problems
    return ref


OTHER: Final = {"render": ("plain",), "plain": ("render",)}


def literal(walk: "Walk", text: str, place: ast.AST) -> ast.Constant | None:
    """The literal of this text that a call most likely means: in it, else the last before it, else any."""
    root = walk.frame
    while root.parent is not None:
        root = root.parent
    found = [node for node in ast.walk(root.node) if isinstance(node, ast.Constant) and node.value == text]
    end = getattr(place, "end_lineno", 0)
    before = [node for node in found if node.lineno <= end]
    return max(before, key=lambda node: (node.lineno, node.col_offset)) if before else found[0] if found else None


def put(walk: "Walk", tree: ast.Module, text: str, held: ast.Constant | None, place: ast.AST) -> None:
    """Moves every node of a template to its place in the file: into the literal that holds the text, where that reads
    as the text does; else to a place that stands for all."""
    shift = start_of(walk, held, text) if held is not None else None
    whole = held if held is not None else place
    for node in ast.walk(tree):
        if not hasattr(node, "lineno"):
            continue
        if shift is None:
            ast.copy_location(node, whole)
            continue
        line, column = shift
        at: ast.expr = node  # type: ignore[assignment]
        at.col_offset += column if at.lineno == 1 else 0
        at.end_col_offset = (at.end_col_offset or 0) + (column if at.end_lineno == 1 else 0)
        at.lineno += line - 1
        at.end_lineno = (at.end_lineno or 1) + line - 1


def start_of(walk: "Walk", held: ast.Constant, text: str) -> tuple[int, int] | None:
    """Where the text of a literal begins, where its lines stand in the file as they are."""
    first = walk.lines[held.lineno - 1][held.col_offset :]
    opening = re.match(rb"[rRuU]?(\"\"\"|'''|\"|')", first)
    if opening is None:
        return None
    column = held.col_offset + opening.end()
    rows = text.encode("utf-8", "surrogatepass").split(b"\n")
    for i, row in enumerate(rows):
        if held.lineno - 1 + i >= len(walk.lines):
            return None
        there = walk.lines[held.lineno - 1 + i]
        if not (there[column:] if i == 0 else there).startswith(row):
            return None
    return held.lineno, column
