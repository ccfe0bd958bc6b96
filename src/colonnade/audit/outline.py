"""Which part of a review is about which weaknesses, and which parts say nothing of the code."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from colonnade.audit import lexicon, mention
from colonnade.audit.document import Block, Document, ancestors
from colonnade.audit.lead import Lead, field, lead
from colonnade.audit.mention import Found
from colonnade.audit.model import Mention, Span

_ROW = re.compile(r"\([\d,]+ points?\)", re.IGNORECASE)
"""What a list of what was examined has in each entry."""
_BREAK = re.compile(r"\n")
_BULLET = re.compile(r"\s*(?:[\u2022\u00b7\u25cf\u25aa\u2713\u2714\u2717\u2718\u274c\u2705*+]|\(?\d{1,3}[.)])\s+")
_FINDING = re.compile(
    r"\b(?:critical|high|medium|moderate|low)\b|\b(?:finding|issue|vulnerability)\s*#?\s*\d|[\u274c\U0001f534\U0001f7e0\u26a0]",
    re.IGNORECASE,
)
_ALARM = re.compile(
    r"[^\w`]*?(?:[\u274c\U0001f534\U0001f7e0\u26a0]|(?:potential |possible )?(?:issue|problem|risk|concern)s?\b\s*:)",
    re.IGNORECASE,
)
_TOP: Final = -1
_TITLE: Final = 400
"""A heading of so many characters is none."""
_HEAD: Final = 300
"""Within so many characters a row of an account shows that it is one."""


class Part(msgspec.Struct):
    """A stretch of a block: what leads it, and where its statements stand (`start` to `end`)."""

    block: Block
    start: int
    end: int
    item: int
    section: str
    """The kind of label over it or before it (a key of `lead.FIELDS`), or empty."""
    found: tuple[Found, ...] = ()
    """The weaknesses that its lead names."""
    tag: str = ""
    led: tuple[int, int] = (0, 0)
    """Where the lead stands that names them."""
    lines: bool = False
    """Whether bare numbers in it are lines of code: a cell under such a heading."""


class Draft(msgspec.Struct):
    """An item in the making."""

    found: list[tuple[Block, Found]]
    block: Block
    span: list[int]
    parts: int = 0
    implied: bool = False
    """Whether it is told as a finding: with a severity or a number of its own, or under such a heading."""


class Outline(msgspec.Struct):
    """The parts of a document in its order, and the items that they belong to."""

    parts: list[Part]
    items: list[Draft]


def outline(document: Document) -> Outline:
    """The parts of a document."""
    walk = _Walk(document)
    for block in document.blocks:
        if block.kind != "cell":
            walk.close_row()
            walk.block(block)
        else:
            walk.cell(block)
    walk.close_row()
    return Outline(walk.parts, walk.items)


class _Walk:
    """Keeps what is open: headings, leads of list entries, leads of paragraphs, sections."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.parts: list[Part] = []
        self.items: list[Draft] = []
        self.headings: list[tuple[int, int, str]] = []
        self.entry_item: dict[int, int] = {}
        self.inside: dict[int, int] = {}
        self.section: dict[int, str] = {}
        self.bare = -1
        self.listed = False
        self.row: list[Block] = []
        self.columns: dict[int, str] = {}

    def block(self, block: Block) -> None:
        """A heading or a paragraph."""
        if block.kind == "heading" and len(block.text) < _TITLE:
            self._heading(block)
            return
        if block.entry < 0:
            if self.listed:
                self.section.pop(_TOP, None)
            self.listed = False
        else:
            self.listed = True
        for index, (start, end) in enumerate(_stretches(block)):
            self._part(block, start, end, block.first and not index)

    def _heading(self, block: Block) -> None:
        led = lead(block, 0, len(block.text))
        self.headings = [each for each in self.headings if each[0] < block.level]
        self.inside.pop(_TOP, None)
        self.section.clear()
        self.bare, self.listed = -1, False
        item = self._item(block, led, 0) if led.found else self._current(block)
        label = led.label or ("" if led.found else next((each[2] for each in reversed(self.headings)), ""))
        self.headings.append((block.level, item, label))
        self.parts.append(Part(block, led.end, len(block.text), item, label, led.found, led.tag, (0, led.end)))

    def _part(self, block: Block, start: int, end: int, first: bool) -> None:
        if block.entry >= 0 and _ROW.search(block.text, start, min(end, start + _HEAD)):
            return
        led = lead(block, start, end)
        rest = _says(block.text, led.end, end)
        concluding = block.entry < 0 and bool(lexicon.CONCLUDING.match(block.text, start, end))
        concluding = concluding and led.label in ("", "conclusion")
        within = bool(self.parts) and self.parts[-1].block.kind == "heading"
        concluding = concluding or (led.label == "conclusion" and block.entry < 0 and not within)
        if block.entry < 0 and concluding and not led.found:
            self._conclude()
        if led.found:
            item = self._item(block, led, start)
            if first and block.entry >= 0:
                self.entry_item[block.entry] = item
            else:
                self.inside[block.entry] = item
            self.bare = -1 if rest else item
        else:
            item = self._adopt(block)
        section = led.label or self._section(block)
        if led.label and not rest and not led.found:
            self.section[block.entry] = led.label
            if block.entry < 0:
                self.inside.pop(_TOP, None)
                item = self._current(block)
        if rest and not led.found:
            self.bare = -1
        self._extend(item, block, start, end)
        if item >= 0 and _ALARM.match(block.text, start, end):
            self.items[item].implied = True
        section = "conclusion" if concluding else section
        self.parts.append(Part(block, led.end, end, item, section, led.found, led.tag, (start, led.end)))

    def _conclude(self) -> None:
        """Leaves every item: what follows sums up."""
        self.inside.pop(_TOP, None)
        self.bare = -1
        self.headings = [(level, -1, "conclusion") for level, _, _ in self.headings]

    def _adopt(self, block: Block) -> int:
        """The item that a block without a lead belongs to; a lead with nothing behind it takes what follows."""
        item = self._current(block)
        if item < 0 <= self.bare and not self._beside(block, self.items[self.bare].block):
            self.inside[_TOP] = item = self.bare
        return item

    def _beside(self, block: Block, other: Block) -> bool:
        """Whether both stand in entries of the same list."""
        if block.entry < 0 or other.entry < 0:
            return False
        one, two = self.document.entries[block.entry], self.document.entries[other.entry]
        return one.parent == two.parent and one.ordered == two.ordered

    def _current(self, block: Block) -> int:
        for entry in ancestors(self.document, block.entry):
            if entry in self.inside:
                return self.inside[entry]
            if entry in self.entry_item:
                return self.entry_item[entry]
        if _TOP in self.inside:
            return self.inside[_TOP]
        return next((item for _, item, _ in reversed(self.headings) if item >= 0), -1)

    def _section(self, block: Block) -> str:
        for entry in (*ancestors(self.document, block.entry), _TOP):
            if entry in self.section:
                return self.section[entry]
        return self.headings[-1][2] if self.headings else ""

    def _item(self, block: Block, led: Lead, start: int) -> int:
        span = block.span(start, max(led.end, start + 1) if start < len(block.text) else start)
        words = block.text[start : max(led.end, start)]
        under = any(label == "findings" for _, _, label in self.headings)
        implied = bool(led.tag) or under or bool(_FINDING.search(words))
        found = [(block, each) for each in led.found]
        self.items.append(Draft(found, block, [span.start, span.end], implied=implied))
        return len(self.items) - 1

    def _extend(self, item: int, block: Block, start: int, end: int) -> None:
        if item >= 0 and end > start:
            span = block.span(start, end)
            draft = self.items[item]
            draft.span = [min(draft.span[0], span.start), max(draft.span[1], span.end)]
            draft.parts += 1

    def cell(self, block: Block) -> None:
        """A cell: kept until its row is whole."""
        if self.row and self.row[-1].row != block.row:
            self.close_row()
        self.row.append(block)

    def close_row(self) -> None:
        """Reads the cells of a row."""
        row, self.row = self.row, []
        if not row:
            return
        if row[0].header:
            self.columns = {each.column: _column(each.text) for each in row}
            return
        named = next((each for each in row if mention.ids(each.text)), None)
        named = named or next((each for each in row if mention.headed(each.text, 0, len(each.text))), None)
        item = self._current(row[0])
        if named:
            item = self._row_item(row, named)
        for each in row:
            kind = self.columns.get(each.column, "")
            found = tuple(each_found for held, each_found in self.items[item].found if held is each) if named else ()
            if (
                (each is named and not found)
                or (kind == "nothing" and each is not named)
                or not (named or kind not in ("", "plain") or len(each.text.split()) > 5)
            ):
                continue
            start = len(each.text) if found or (kind == "name" and mention.known(each.text.strip())) else 0
            if named:
                self._extend(item, each, 0, len(each.text))
            section = kind if kind in ("advice", "verdict", "plain") else self._section(each)
            led = (0, len(each.text)) if found else (0, 0)
            self.parts.append(Part(each, start, len(each.text), item, section, found, led=led, lines=kind == "lines"))

    def _row_item(self, row: list[Block], named: Block) -> int:
        """The item of a row; the name may stand in another cell than the id."""
        found = mention.headed(named.text, 0, len(named.text))
        beside = [each.text.strip() for each in row if self.columns.get(each.column) == "name" and each is not named]
        if len(found) == 1 and not found[0].name and beside and len(beside[0]) < 140:
            found = [msgspec.structs.replace(found[0], name=beside[0])]
        return self._item(named, Lead(len(named.text), tuple(found)), 0)


def _column(title: str) -> str:
    """What stands in the cells under a title."""
    bare = title.strip().lower()
    if re.fullmatch(r"(?:line|location|where|place)s?(?: ?(?:numbers?|nos?\.?|\(s\)))?", bare):
        return "lines"
    if bare in ("name", "weakness", "weakness name", "cwe name", "type", "title", "vulnerability", "issue"):
        return "name"
    return field(title)


def _says(text: str, start: int, end: int) -> bool:
    return any(character.isalnum() for character in text[start:end])


def _stretches(block: Block) -> Iterator[tuple[int, int]]:
    """A paragraph in one piece, or in several where one of its lines begins with a lead of its own."""
    text, here = block.text, 0
    for match in _BREAK.finditer(text):
        place = match.end()
        stop = text.find("\n", place)
        led = lead(block, place, stop if stop >= 0 else len(text))
        if led.found or led.label or led.tag or _BULLET.match(text, place):
            yield here, match.start()
            here = place
    yield here, len(text)


def place(block: Block, found: Found) -> Span:
    """Where a weakness is named, in the given text."""
    return block.span(found.start, found.end)


def named(found: Iterable[tuple[Block, Found]]) -> tuple[Mention, ...]:
    """The weaknesses that an item names."""
    return tuple(Mention(each.written, each.number, each.name, place(block, each)) for block, each in found)
