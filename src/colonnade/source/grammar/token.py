"""Tokens of Python source, and what can go wrong with them."""

from __future__ import annotations

import keyword
from typing import Final, NamedTuple

NAME: Final = "NAME"
NUMBER: Final = "NUMBER"
STRING: Final = "STRING"  # whole, without fields
FSTART: Final = "FSTART"  # prefix and quote of an f- or t-string
FMIDDLE: Final = "FMIDDLE"  # its literal text, as written
FEND: Final = "FEND"
NEWLINE: Final = "NEWLINE"  # the end of a logical line
INDENT: Final = "INDENT"
DEDENT: Final = "DEDENT"
BROKEN: Final = "BROKEN"  # a logical line that is no sequence of tokens; its text: "<line where noticed> <reason>"
END: Final = "END"

LAYOUT: Final = frozenset({NEWLINE, INDENT, DEDENT, END})
KEYWORDS: Final = frozenset(keyword.kwlist)
# No expression holds these, so that a line inside brackets that begins with one shows that a bracket was not closed.
STATEMENT_KEYWORDS: Final = frozenset(
    (
        *("def", "class", "with", "while", "try", "return", "import", "raise", "pass", "del", "assert"),
        *("global", "nonlocal", "break", "continue", "except", "finally", "elif"),
    )
)


class Token(NamedTuple):
    """kind: a keyword's or operator's own text, else one of the words above. start, end: byte offsets.

    line: 1-based; col: 0-based, in bytes of UTF-8; the same for the end.
    """

    kind: str
    text: str
    start: int
    end: int
    line: int
    col: int
    end_line: int
    end_col: int


class Unparsable(Exception):
    """A statement is no Python. line: where it was noticed; reason: a clause that says why. Caught in this package."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(line, reason)
        self.line = line
        self.reason = reason
