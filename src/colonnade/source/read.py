"""Files to trees. Reading never raises on what it reads: what is wrong becomes a problem and the run goes on."""

from __future__ import annotations

import ast
import os
import stat

from .decode import decode
from .discover import Found
from .notebook import Cells, cells_of
from .parse import parse
from .problem import Kind, Problem
from .reread import reread
from .suppression import Suppression, page_suppressions, suppressions
from .template import is_template, tree_of

# How far a file may have grown since it was found.
_GROWTH = 1_000_000


class Source:
    """One file as it was read.

    text: with `\\n` as the only line end, what the tree's lines and columns refer to; of a notebook its code cells one
    below the other, and `cells` then leads from a line of the text to (cell, line in the cell), all 1-based, every cell
    of the notebook counted. tree: None when nothing of the file can be reviewed; else statements that could not be
    parsed are a `pass`, each with a problem at its line.
    """

    __slots__ = ("_lines", "cells", "path", "problems", "suppressions", "text", "tree")

    def __init__(
        self,
        path: str,
        text: str = "",
        tree: ast.Module | None = None,
        *,
        problems: list[Problem] | None = None,
        suppressions: list[Suppression] | None = None,
        cells: Cells | None = None,
    ) -> None:
        self.path = path
        self.text = text
        self.tree = tree
        self.problems = problems or []
        self.suppressions = suppressions or []
        self.cells = cells or {}
        self._lines: list[str] | None = None

    @property
    def lines(self) -> list[str]:
        """The lines of the text without their ends; line n of the tree is lines[n - 1]. Split on first use."""
        if self._lines is None:
            self._lines = self.text.split("\n")
        return self._lines


def read_file(found: Found) -> Source:
    """The file as it is on disk now. A file that cannot be opened or is no file any more is a problem."""
    data = load(found)
    return data if isinstance(data, Source) else read_bytes(found.path, data)


def load(found: Found) -> bytes | Source:
    """The file's bytes as they are on disk now, or a source that holds nothing but the problem with it."""
    try:
        data = _bytes(found.absolute, found.size + _GROWTH)
    except FileNotFoundError:
        return _lost(found.path, "vanished", "does not exist any more. Review it again.")
    except (OSError, ValueError, MemoryError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or "the system refused it"
        return _lost(found.path, "unreadable", f"cannot be read: {reason}. Check its permissions.")
    if data is None:
        return _lost(found.path, "not-regular", "is no regular file any more. Move it away.")
    if len(data) > found.size + _GROWTH:
        return _lost(found.path, "too-large", "grew while it was reviewed. Review it again.")
    return data


def read_bytes(path: str, data: bytes) -> Source:
    """The source that these bytes are. A pure function; the path tells whether they are a notebook or a template.

    Cost: little above that of ast.parse where the interpreter knows the syntax and the text holds no suppression.
    """
    text, cells, problem = text_of(path, data)
    if problem is not None:
        return Source(path, text, problems=[problem])
    if is_template(path):
        return Source(path, text, tree_of(path, text), suppressions=page_suppressions(text))
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        message = f"Line {line} holds a zero byte, which no Python source may. Remove it."
        return Source(path, text, problems=[Problem(path, line, "unparsable", message)])
    tree, error = parse(text)
    problems: list[Problem] = []
    if tree is None:
        tree, problems = reread(path, text, error, cells)
    return Source(path, text, tree, problems=problems, suppressions=suppressions(text), cells=cells)


def text_of(path: str, data: bytes) -> tuple[str, Cells, Problem | None]:
    """The text that these bytes are, a notebook's lines by cell, and what is wrong with it."""
    if path.endswith(".ipynb"):
        return cells_of(path, data)
    text, problem = decode(path, data)
    return text, {}, problem


def _bytes(path: str, limit: int) -> bytes | None:
    """At most limit + 1 bytes of the regular file at path, or None when it is no regular file. Never waits."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags)
    with os.fdopen(handle, "rb", buffering=0) as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return None
        parts = []
        left = limit + 1
        while left > 0 and (part := file.read(left)):
            parts.append(part)
            left -= len(part)
        return b"".join(parts)


def _lost(path: str, kind: Kind, what: str) -> Source:
    return Source(path, problems=[Problem(path, 0, kind, f"{path} {what}")])
