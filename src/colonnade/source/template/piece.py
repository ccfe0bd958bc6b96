"""The pieces of a template: text, holes ``{{ }}`` and tags ``{% %}``; verbatim parts are text, comments nothing."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

Kind = Literal["text", "hole", "tag"]
Place = tuple[int, int, int, int]
"""(line from 1, column in UTF-8 bytes from 0, end line, end column)."""

_OPENING = re.compile(r"\{[{%#]")
_CLOSING: Final = {"{{": "}}", "{%": "%}", "{#": "#}"}
_TRIES: Final = 3
_VERBATIM = re.compile(r"(?:raw|verbatim|comment)\b")


class Piece(NamedTuple):
    """One piece: what stands between its marks, and where it begins and ends in the text."""

    kind: Kind
    body: str
    start: int
    end: int


def pieces(text: str) -> Iterator[Piece]:
    """The pieces in order.  Marks that never end are text."""
    done = at = 0
    missing: set[str] = set()
    while (match := _OPENING.search(text, at)) is not None:
        start, mark = match.start(), match[0]
        end = -1 if mark in missing else _end(text, start + 2, _CLOSING[mark])
        if end < 0:
            missing.add(mark)
            at = start + 2
            continue
        if start > done:
            yield Piece("text", text[done:start], done, start)
        body = text[start + 2 : end - 2].removeprefix("-").removeprefix("+")
        body = body.removesuffix("-").removesuffix("+").strip()
        done = at = end
        word = _VERBATIM.match(body) if mark == "{%" else None
        if word is not None:
            closing = re.compile(r"\{%[-+]?\s*end" + word[0] + r"\b[^%]*%\}").search(text, at)
            stop = closing.start() if closing is not None else len(text)
            if word[0] != "comment":
                yield Piece("text", text[at:stop], at, stop)
            done = at = closing.end() if closing is not None else len(text)
        elif mark != "{#":
            yield Piece("hole" if mark == "{{" else "tag", body, start, end)
    if done < len(text):
        yield Piece("text", text[done:], done, len(text))


def _end(text: str, start: int, closing: str) -> int:
    """Where a mark ends, its closing one included; one that stands in a string literal is passed over."""
    end = text.find(closing, start)
    at = end
    for _ in range(_TRIES):
        if at < 0:
            break
        body = text[start:at]
        if body.count('"') % 2 == 0 and body.count("'") % 2 == 0:
            return at + 2
        at = text.find(closing, at + 2)
    return end + 2 if end >= 0 else -1


class Lines:
    """Offsets of a text as places."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def place(self, start: int, end: int) -> Place:
        """The place of a part of the text."""
        return (*self._point(start), *self._point(end))

    def _point(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.starts, offset)
        return line, len(self.text[self.starts[line - 1] : offset].encode("utf-8", "surrogatepass"))
