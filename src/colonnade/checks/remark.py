"""What the author remarks beside a statement: comments, which the trees do not hold."""

import ast
from typing import Protocol, cast

from colonnade.summary.point import Site


class _WithLines(Protocol):
    """The interpreter, which is the site, holds the file's lines as UTF-8."""

    @property
    def lines(self) -> list[bytes]: ...


def lines(site: Site) -> list[bytes]:
    """The lines of the file."""
    return cast(_WithLines, site).lines


def beside(node: ast.AST, site: Site) -> bytes:
    """The comment behind the last line of a node."""
    last = getattr(node, "end_lineno", None) or getattr(node, "lineno", None) or 1
    row = lines(site)[int(last) - 1]
    return row.rpartition(b"  #")[2].strip() if b"  #" in row else b""


def above(line: int, site: Site) -> bytes:
    """The comments in the lines right above one."""
    rows, at, said = lines(site), line - 2, b""
    while at >= 0 and rows[at].lstrip().startswith(b"#"):
        said = rows[at] + said
        at -= 1
    return said
