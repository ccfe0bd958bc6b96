"""Patterns as small trees whose character sets are bit masks over a sample of the alphabet.

The pattern is parsed by the standard library's own parser.  The sample is ASCII, one character of each further kind
that categories tell apart, and what the pattern itself names: two characters that no part of the pattern can tell
apart behave alike, so that the sample stands for all.
"""

import re
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

_parser: Any = __import__("re._parser", fromlist=["parse"])

MAX_LENGTH: Final = 4000
UNBOUNDED: Final = 1000
"""A repetition that may run this often counts as unbounded."""
_ASCII: Final = 128
_SAMPLE: Final = "é٣\u2003\x85€中"
_BYTES: Final = "é\x85"
_LOWER: Final = sum(1 << ord(c) for c in "abcdefghijklmnopqrstuvwxyz")
_AT: Final = {
    "AT_BEGINNING": "start",
    "AT_BEGINNING_STRING": "start",
    "AT_BOUNDARY": "boundary",
    "AT_NON_BOUNDARY": "non-boundary",
    "AT_END": "end",
    "AT_END_STRING": "final",
}


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


_CATEGORIES: Final[dict[str, Callable[[str], bool]]] = {
    "DIGIT": str.isdecimal,
    "SPACE": str.isspace,
    "WORD": _is_word,
}


class Unreadable(Exception):
    """The pattern cannot be lowered; the message says why, as a reason."""


@dataclass(frozen=True, slots=True)
class Chars:
    """One character out of a set, a bit mask over `Alphabet.text`."""

    mask: int


@dataclass(frozen=True, slots=True)
class Sequence:
    items: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Choice:
    options: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Repeat:
    """`high` is None where the repetition is unbounded."""

    item: "Node"
    low: int
    high: int | None
    lazy: bool


@dataclass(frozen=True, slots=True)
class Group:
    item: "Node"
    number: int


@dataclass(frozen=True, slots=True)
class Atomic:
    """An atomic group; a possessive repetition is one around a greedy repetition."""

    item: "Node"


@dataclass(frozen=True, slots=True)
class Look:
    """A look-around; `width` is how far a look-behind goes back, -1 for a look-ahead."""

    item: "Node"
    negated: bool
    width: int


@dataclass(frozen=True, slots=True)
class At:
    """An assertion: ``start``, ``line-start``, ``end``, ``line-end``, ``final``, ``boundary``, ``non-boundary``."""

    kind: str


@dataclass(frozen=True, slots=True)
class Back:
    """A reference to what a group has matched."""

    number: int


Node = Chars | Sequence | Choice | Repeat | Group | Atomic | Look | At | Back


class Alphabet:
    """The sample of characters that a pattern's sets are masks of; `index` maps a character to its bit."""

    __slots__ = ("all", "index", "text", "word")

    def __init__(self, further: str) -> None:
        self.text = "".join(map(chr, range(_ASCII))) + "".join(dict.fromkeys(c for c in further if ord(c) >= _ASCII))
        self.index = {char: i for i, char in enumerate(self.text)}
        self.all = (1 << len(self.text)) - 1
        self.word = 0
        """What ``\\b`` takes for a part of a word."""

    def category(self, name: str, is_ascii: bool) -> int:
        """The mask of ``\\d``, ``\\s`` or ``\\w`` (``DIGIT``, ``SPACE``, ``WORD``)."""
        test = _CATEGORIES[name]
        chars = (c for c in self.text if test(c) and (ord(c) < _ASCII or not is_ascii))
        mask = sum(1 << self.index[c] for c in chars)
        if name == "SPACE" and is_ascii:
            mask &= ~sum(1 << c for c in range(0x1C, 0x20))
        return mask

    def between(self, low: int, high: int) -> int:
        """The mask of the characters from one code to another, both included."""
        mask = 0
        if low < _ASCII:
            mask = (1 << (min(high, _ASCII - 1) + 1)) - (1 << low)
        if high >= _ASCII:
            mask |= sum(1 << self.index[c] for c in self.text[_ASCII:] if low <= ord(c) <= high)
        return mask

    def folded(self, mask: int) -> int:
        """The mask with the other case of every letter."""
        out = mask | (mask & _LOWER) >> 32 | (mask & (_LOWER >> 32)) << 32
        for i in range(_ASCII, len(self.text)):
            if mask >> i & 1:
                for other in (self.text[i].lower(), self.text[i].upper()):
                    out |= 1 << self.index[other] if other in self.index else 0
        return out


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that was read."""

    tree: Node
    alphabet: Alphabet


def read(pattern: str | bytes, flags: int = 0) -> Pattern:
    """The tree of a pattern.  Raises Unreadable, and nothing else, whatever the pattern is."""
    if len(pattern) > MAX_LENGTH:
        raise Unreadable("pattern is too large")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parsed = _parser.parse(pattern, flags)
        further = _BYTES if isinstance(pattern, bytes) else _SAMPLE
        alphabet = Alphabet(further + "".join(_named(parsed)))
        flags = parsed.state.flags
        if isinstance(pattern, bytes):
            flags |= re.ASCII
        alphabet.word = alphabet.category("WORD", bool(flags & re.ASCII))
        return Pattern(_Lowering(alphabet).sequence(parsed, flags), alphabet)
    except (re.error, ValueError, OverflowError, MemoryError) as error:
        raise Unreadable("pattern is not valid") from error
    except RecursionError as error:
        raise Unreadable("pattern is too large") from error


def _named(parsed: Any) -> Iterator[str]:
    """The characters beyond ASCII that the pattern names, in both cases, and the neighbours of its ranges."""
    for op, argument in parsed:
        name = str(op)
        if name in ("LITERAL", "NOT_LITERAL"):
            codes = [argument]
        elif name == "RANGE":
            codes = [argument[0] - 1, *argument, argument[1] + 1]
        else:
            for inner in _inner(name, argument):
                yield from _named(inner)
            continue
        for code in codes:
            if _ASCII <= code < 0x110000:
                yield from (c for c in (chr(code), chr(code).lower(), chr(code).upper()) if len(c) == 1)


def _inner(name: str, argument: Any) -> list[Any]:
    """The parsed sequences inside an item."""
    if name == "IN":
        return [argument]
    if name == "BRANCH":
        return list(argument[1])
    if name in ("SUBPATTERN", "ASSERT", "ASSERT_NOT"):
        return [argument[-1]]
    if name.endswith("_REPEAT"):
        return [argument[2]]
    if name == "ATOMIC_GROUP":
        return [argument]
    return []


class _Lowering:
    """From the parser's items to nodes."""

    __slots__ = ("alphabet",)

    def __init__(self, alphabet: Alphabet) -> None:
        self.alphabet = alphabet

    def sequence(self, parsed: Any, flags: int) -> Node:
        items = tuple(self.item(str(op), argument, flags) for op, argument in parsed)
        return items[0] if len(items) == 1 else Sequence(items)

    def item(self, name: str, argument: Any, flags: int) -> Node:
        every = self.alphabet.all
        if name == "LITERAL":
            return Chars(self.fold(self.alphabet.between(argument, argument), flags))
        if name == "NOT_LITERAL":
            return Chars(every & ~self.fold(self.alphabet.between(argument, argument), flags))
        if name == "ANY":
            return Chars(every if flags & re.DOTALL else every & ~(1 << ord("\n")))
        if name == "IN":
            return Chars(self.members(argument, flags))
        if name == "BRANCH":
            return Choice(tuple(self.sequence(option, flags) for option in argument[1]))
        if name == "SUBPATTERN":
            number, added, dropped, inner = argument
            item = self.sequence(inner, (flags | added) & ~dropped)
            return item if number is None else Group(item, number)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            low, high = int(argument[0]), int(argument[1])
            repeat = Repeat(
                self.sequence(argument[2], flags), low, None if high >= UNBOUNDED else high, name == "MIN_REPEAT"
            )
            return Atomic(repeat) if name == "POSSESSIVE_REPEAT" else repeat
        if name == "ATOMIC_GROUP":
            return Atomic(self.sequence(argument, flags))
        if name == "AT":
            kind = _AT[str(argument)]
            return At(f"line-{kind}" if flags & re.MULTILINE and str(argument) in ("AT_BEGINNING", "AT_END") else kind)
        if name in ("ASSERT", "ASSERT_NOT"):
            behind, inner = argument
            width = inner.getwidth()[0] if behind < 0 else -1
            return Look(self.sequence(inner, flags), name == "ASSERT_NOT", width)
        if name == "GROUPREF" and not flags & re.IGNORECASE:
            return Back(argument)
        if name == "FAILURE":
            return Chars(0)
        raise Unreadable("pattern refers back to a group")

    def members(self, items: Any, flags: int) -> int:
        """The mask of a class such as ``[^a-z_]``."""
        mask, negated = 0, False
        for op, argument in items:
            name = str(op)
            if name == "NEGATE":
                negated = True
            elif name == "LITERAL":
                mask |= self.alphabet.between(argument, argument)
            elif name == "RANGE":
                mask |= self.alphabet.between(*argument)
            else:
                kind = str(argument).removeprefix("CATEGORY_")
                found = self.alphabet.category(kind.removeprefix("NOT_"), bool(flags & re.ASCII))
                mask |= self.alphabet.all & ~found if kind.startswith("NOT_") else found
        mask = self.fold(mask, flags)
        return self.alphabet.all & ~mask if negated else mask

    def fold(self, mask: int, flags: int) -> int:
        return self.alphabet.folded(mask) if flags & re.IGNORECASE else mask


def nullable(node: Node) -> bool:
    """Whether the node can match the empty text, assertions taken for granted."""
    match node:
        case Chars():
            return False
        case Sequence(items=items):
            return all(nullable(item) for item in items)
        case Choice(options=options):
            return any(nullable(option) for option in options)
        case Repeat(item=item, low=low):
            return low == 0 or nullable(item)
        case Group(item=item) | Atomic(item=item):
            return nullable(item)
    return True


def nodes(node: Node) -> Iterator[Node]:
    """The node and everything inside it."""
    yield node
    match node:
        case Sequence(items=inner) | Choice(options=inner):
            for each in inner:
                yield from nodes(each)
        case Repeat(item=item) | Group(item=item) | Atomic(item=item) | Look(item=item):
            yield from nodes(item)
