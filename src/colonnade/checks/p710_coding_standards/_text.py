"""The lines of the file around a point, and places in it that no node of the tree stands for."""

import ast
from typing import Protocol, cast

from colonnade.summary.point import Site


class WithLines(Protocol):
    """The interpreter, which is the site, holds the file's lines as UTF-8."""

    @property
    def lines(self) -> list[bytes]: ...


def lines(site: Site) -> list[bytes]:
    """The lines of the file as UTF-8, without line ends."""
    return cast(WithLines, site).lines


def place(line: int, start: int, end: int) -> ast.AST:
    """A stand-in node for text of one line (1-based) between two byte columns (0-based)."""
    node = ast.Name(id="", ctx=ast.Load())
    node.lineno = node.end_lineno = line
    node.col_offset, node.end_col_offset = start, end
    return node
