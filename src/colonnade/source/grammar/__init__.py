"""A second parser: all of Python's syntax up to 3.14 under any interpreter, and tolerant of broken statements.

Written out by hand, since its tree must be the one that `ast` gives, node for node and column for column; the tests
compare the two. (tree-sitter-python 0.25 misreads PEP 696 and `f"{x:=^8}"`, and its recovery follows no rule that one
could state.) It runs only where the interpreter's own parser refuses a file.
"""

from __future__ import annotations

import ast

from .cursor import Broken
from .lexer import Lexer, TooLarge
from .statement import Statements

__all__ = ["Broken", "reparse"]


def reparse(text: str) -> tuple[ast.Module | None, list[Broken]]:
    """The tree of a text with `\\n` line ends, and what was left out of it, each replaced by a `pass`; by line.

    None when the text cannot be read at all. Equal to ast.parse(text), positions included, for any text that the
    running interpreter takes, but for the insides of f-strings before 3.12, whose positions are those of 3.12. More is
    taken than the interpreter takes: order of arguments and the like is not checked. Where a clause or all handlers of
    a `try` are left out, the node has none. Cost: about four times that of ast.parse. Never raises.
    """
    try:
        data = text.encode()
        rules = Statements(data, Lexer(data).run())
        tree = rules.module()
    except TooLarge:
        return None, [Broken(0, 0, 0, "it has too many words")]
    except UnicodeEncodeError:
        return None, [Broken(0, 0, 0, "it holds half a character")]
    except (RecursionError, MemoryError):
        return None, [Broken(0, 0, 0, "it is nested too deeply")]
    return tree, rules.broken
