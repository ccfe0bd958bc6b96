"""The text of a review as blocks of what a reader sees, each character with its place in the text as it was given."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import Final

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token

from colonnade.audit.model import Span

LIMIT: Final = 1_000_000
"""Characters that are read; what a longer text holds behind them is left out."""
_NEAR = 200
"""How far markup may reach between two characters of the text."""
_ENTITY = re.compile(r"&#?\w{1,32};")
_WRAPPED = re.compile(r"\s*(`{3,}|~{3,})[ \t]*(?:markdown|md|text|txt)?[ \t]*\n(?P<body>.*)\n(?P<end>\1)\s*", re.S)
_MARKUP = {"strong_open", "em_open", "s_open"}
_MARKUP_END = {"strong_close", "em_close", "s_close"}


class Mark(msgspec.Struct, frozen=True):
    """A stretch of a block that is set off: bold, emphasis, code, a link."""

    kind: str
    """``strong``, ``em``, ``s``, ``code`` or ``link``."""
    start: int
    end: int
    """Offsets in the block's text."""
    outer: Span
    """The same in the given text, with the characters that set it off."""


class Entry(msgspec.Struct):
    """An item of a list."""

    parent: int
    """The index of the entry in which its list stands, or -1."""
    ordered: bool
    span: Span


class Block(msgspec.Struct, dict=True):
    """A paragraph, a heading or a cell of a table.

    INVARIANT(places): `at` and `ends` have one entry a character of `text`, ascending, within the given text.
    """

    kind: str
    """``heading``, ``paragraph`` or ``cell``."""
    text: str
    """What a reader sees; a line break is a line feed."""
    at: Sequence[int]
    ends: Sequence[int]
    marks: tuple[Mark, ...]
    level: int = 0
    """Of a heading, from 1."""
    entry: int = -1
    """The innermost entry of a list in which it stands, or -1."""
    first: bool = False
    """Whether it is the first block of that entry."""
    row: int = -1
    """Of a cell, the number of its row in the document."""
    column: int = -1
    header: bool = False

    @cached_property
    def masked(self) -> str:
        """The text with a letter for each character of code, so that nothing in code reads as prose."""
        text = list(self.text)
        for start, end in self.code:
            text[start:end] = "X" * (end - start)
        return "".join(text).replace("\u2019", "'")

    @cached_property
    def code(self) -> list[tuple[int, int]]:
        """Where the text is code, in order."""
        return [(mark.start, mark.end) for mark in self.marks if mark.kind == "code"]

    @cached_property
    def _borders(self) -> dict[int, list[Mark]]:
        """The marks by where they start, and by where they end."""
        found: dict[int, list[Mark]] = {}
        for mark in self.marks:
            found.setdefault(mark.start, []).append(mark)
            found.setdefault(mark.end, []).append(mark)
        return found

    def opening(self, start: int) -> list[Mark]:
        """The marks that start there."""
        return [mark for mark in self._borders.get(start, ()) if mark.start == start]

    def span(self, start: int, end: int) -> Span:
        """Where text[start:end] stands in the given text; markup around it belongs to it where it holds both ends."""
        if not start < end:
            place = self.at[start] if start < len(self.at) else (self.ends[-1] if self.ends else 0)
            return Span(place, place)
        first, last = self.at[start], self.ends[end - 1]
        for mark in (*self._borders.get(start, ()), *self._borders.get(end, ())):
            if mark.start == start and mark.end <= end:
                first = min(first, mark.outer.start)
            if mark.end == end and mark.start >= start:
                last = max(last, mark.outer.end)
        return Span(first, max(first, last))


class Document(msgspec.Struct):
    """The blocks of a text in its order."""

    blocks: list[Block]
    entries: list[Entry]
    marked: bool
    """Whether it uses markup: headings, lists, tables, bold, code."""


def parse(text: str) -> Document:
    """The blocks of a Markdown text; plain text is Markdown without markup.  Never raises.

    A text that is one fenced block as a whole is read as what stands in it.
    """
    text = text[:LIMIT].replace("\r\n", " \n").replace("\r", "\n").replace("\0", "\ufffd")
    wrapped = _WRAPPED.fullmatch(text)
    if wrapped and wrapped[1] not in wrapped["body"]:
        text = "".join(
            c if c == "\n" or wrapped.start("body") <= i < wrapped.end("body") else " " for i, c in enumerate(text)
        )
    return _Builder(text).build()


def placed(document: Document, at: Sequence[int]) -> Document:
    """The same document where its text stands in another: `at` has the offset of each character, and of the end."""

    def there(offset: int) -> int:
        return at[min(offset, len(at) - 1)]

    for block in document.blocks:
        block.at, block.ends = [there(each) for each in block.at], [there(each) for each in block.ends]
        outer = ((mark, Span(there(mark.outer.start), there(mark.outer.end))) for mark in block.marks)
        block.marks = tuple(msgspec.structs.replace(mark, outer=span) for mark, span in outer)
    for entry in document.entries:
        entry.span = Span(there(entry.span.start), there(entry.span.end))
    return document


@cache
def _parser() -> MarkdownIt:
    """CommonMark with tables; indented text and HTML blocks are prose to a reader of reviews."""
    return MarkdownIt("commonmark").enable("table").disable(["code", "html_block", "reference"])


class _Builder:
    """Walks the tokens of one text."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.size = len(text)
        self.tokens = _parser().parse(text)
        self.blocks: list[Block] = []
        self.entries: list[Entry] = []
        self.open: list[int] = []
        self.fresh: set[int] = set()
        self.row = self.column = -1
        self.row_line = self.cursor = 0
        self.header = False
        self.marked = False

    def build(self) -> Document:
        level = 0
        for token in self.tokens:
            match token.type:
                case "list_item_open":
                    self._enter(token)
                case "list_item_close":
                    self.open.pop()
                case "heading_open":
                    level, self.marked = int(token.tag[1:]), True
                case "heading_close":
                    level = 0
                case "tr_open":
                    self.row, self.column, self.cursor, self.marked = self.row + 1, -1, 0, True
                    self.row_line = token.map[0] if token.map else self.row_line
                case "th_open" | "td_open":
                    self.column, self.header = self.column + 1, token.type == "th_open"
                case "th_close" | "td_close":
                    self.header = False
                case "tbody_close" | "table_close":
                    self.column = -1
                case "fence":
                    self.marked = True
                case "inline":
                    self._add(token, level)
        return Document(self.blocks, self.entries, self.marked)

    def _enter(self, token: Token) -> None:
        first, last = token.map or [0, 0]
        index = len(self.entries)
        span = Span(min(self.starts[first], self.size), min(self.starts[min(last, len(self.lines))], self.size))
        parent = self.open[-1] if self.open else -1
        self.entries.append(Entry(parent, bool(token.info), span))
        self.open.append(index)
        self.fresh.add(index)
        self.marked = True

    def _add(self, token: Token, level: int) -> None:
        """One inline token as a block."""
        cell = self.column >= 0
        base = self._cell(token.content) if cell else self._places(token)
        text, at, ends, marks = _Inline(token, base, self.size).read()
        if marks:
            self.marked = True
        entry = self.open[-1] if self.open else -1
        kind = "cell" if cell else "heading" if level else "paragraph"
        block = Block(kind, text, at, ends, marks, level, entry, entry in self.fresh)
        self.fresh.discard(entry)
        if cell:
            block.row, block.column, block.header = self.row, self.column, self.header
        self.blocks.append(block)

    def _places(self, token: Token) -> list[int]:
        """For each character of a token's content, its offset in the text."""
        number = token.map[0] if token.map else 0
        places: list[int] = []
        for content in token.content.split("\n"):
            line = self.lines[number] if number < len(self.lines) else ""
            start = self.starts[min(number, len(self.lines))]
            found = line.rfind(content.strip())
            indent = len(content) - len(content.lstrip())
            begin = max(found, 0) - indent
            places += [min(start + max(begin + i, 0), start + len(line)) for i in range(len(content))]
            places.append(start + len(line))
            number += 1
        return [min(place, self.size) for place in places]

    def _cell(self, content: str) -> list[int]:
        """The same for a cell; its pipes may be escaped."""
        line, start = self.lines[self.row_line], self.starts[self.row_line]
        if self.column == 0:
            self.cursor = 0
        places = []
        for character in content:
            found = line.find(character, self.cursor)
            self.cursor = found + 1 if found >= 0 else self.cursor
            places.append(start + max(self.cursor - 1, 0))
        pipe = line.find("|", self.cursor)
        self.cursor = pipe if pipe >= 0 else self.cursor
        return [*places, start + min(self.cursor, len(line))]


class _Inline:
    """Follows the pieces of one inline token through its content, which says nothing of their places."""

    def __init__(self, token: Token, base: list[int], size: int) -> None:
        self.size = size
        self.content = token.content
        self.children = token.children or []
        self.base = base
        self.cursor = 0
        self.text: list[str] = []
        self.at: list[int] = []
        self.ends: list[int] = []
        self.marks: list[Mark] = []

    def read(self) -> tuple[str, list[int], list[int], tuple[Mark, ...]]:
        opened: list[tuple[str, int, int]] = []
        for child in self.children:
            if child.type in ("text", "text_special"):
                self._text(child.content)
            elif child.type in ("softbreak", "hardbreak"):
                self._break()
            elif child.type == "code_inline":
                self._code(child)
            elif child.type in _MARKUP:
                opened.append((child.type[:-5], len(self.text), self._skip(child.markup)))
            elif child.type == "link_open":
                opened.append(("link", len(self.text), self._skip("<" if child.markup == "autolink" else "[")))
            elif child.type in _MARKUP_END or child.type == "link_close":
                self._close(child, opened)
            elif child.type == "html_inline":
                self._skip(child.content)
            elif child.type == "image":
                self._skip("![")
                self._target()
        return "".join(self.text), self.at, self.ends, tuple(self.marks)

    def _put(self, character: str, start: int, end: int) -> None:
        self.text.append(character)
        place = self.base[min(start, len(self.base) - 1)]
        self.at.append(max(place, self.at[-1]) if self.at else place)
        last = self.base[min(max(end - 1, start), len(self.base) - 1)] + 1
        self.ends.append(max(min(last, self.size), self.at[-1]))

    def _skip(self, markup: str) -> int:
        """Goes behind the next `markup`, and returns where that starts."""
        found = self.content.find(markup, self.cursor, self.cursor + _NEAR + len(markup))
        start = found if found >= 0 else self.cursor
        self.cursor = start + len(markup) if found >= 0 else self.cursor
        return start

    def _text(self, text: str) -> None:
        for character in text:
            self._find(character)
            end = self.cursor + 1
            entity = (
                _ENTITY.match(self.content, self.cursor) if self.content[self.cursor : self.cursor + 1] == "&" else None
            )
            if entity and (character != "&" or entity[0] in ("&amp;", "&#38;", "&#x26;")):
                end = entity.end()
            self._put(character, self.cursor, end)
            self.cursor = min(end, len(self.content))

    def _find(self, character: str) -> None:
        """Goes to where a character of the text is written: behind a backslash, as an entity, behind blanks."""
        here = self.content[self.cursor : self.cursor + 1]
        if here == "\\" and self.content[self.cursor + 1 : self.cursor + 2] == character and not character.isalnum():
            self.cursor += 1
        elif here not in (character, "&"):
            found = self.content.find(character, self.cursor, self.cursor + _NEAR)
            self.cursor = found if found >= 0 else min(self.cursor, max(len(self.content) - 1, 0))

    def _break(self) -> None:
        found = self.content.find("\n", self.cursor)
        place = found if found >= 0 else min(self.cursor, max(len(self.content) - 1, 0))
        self._put("\n", place, place + 1)
        self.cursor = place + 1

    def _code(self, child: Token) -> None:
        start, outer = len(self.text), self._skip(child.markup)
        for character in child.content:
            if character != " ":
                self._find(character)
            elif self.content[self.cursor : self.cursor + 2] == "  " and not child.content.startswith(" "):
                self.cursor += len(self.text) == start
            self._put(character, self.cursor, self.cursor + 1)
            self.cursor = min(self.cursor + 1, len(self.content))
        self._skip(child.markup)
        self._mark("code", start, outer)

    def _close(self, child: Token, opened: list[tuple[str, int, int]]) -> None:
        kind, start, outer = opened.pop() if opened else ("em", len(self.text), self.cursor)
        if kind != "link":
            self._skip(child.markup)
        elif child.markup == "autolink":
            self._skip(">")
        else:
            self._target()
        self._mark(kind, start, outer)

    def _target(self) -> None:
        """Goes behind a link's ``](address)`` or ``][name]``."""
        self._skip("]")
        closing = {"(": ")", "[": "]"}.get(self.content[self.cursor : self.cursor + 1])
        if not closing:
            return
        opening, depth = self.content[self.cursor], 0
        for place in range(self.cursor, len(self.content)):
            depth += (self.content[place] == opening) - (self.content[place] == closing)
            if not depth:
                self.cursor = place + 1
                return

    def _mark(self, kind: str, start: int, outer: int) -> None:
        if start < len(self.text):
            last = self.base[min(max(self.cursor - 1, outer), len(self.base) - 1)] + 1
            span = Span(self.base[min(outer, len(self.base) - 1)], min(last, self.size))
            self.marks.append(Mark(kind, start, len(self.text), span))


def ancestors(document: Document, entry: int) -> Iterator[int]:
    """The entry itself and those around it, from the inside out."""
    while entry >= 0:
        yield entry
        entry = document.entries[entry].parent
