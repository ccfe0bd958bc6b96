"""JSON with the place of every value in its text."""

import re
from typing import Final

import msgspec

DEEPEST: Final = 100
"""Levels of nesting beyond which a text is no record of findings."""
_BLANK = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_PLAIN = re.compile(r'[^"\\\x00-\x1f]+')
_ESCAPES: Final = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_WORDS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None}


class Text(msgspec.Struct):
    """A string: `value` as it reads, with the offset of each character in the text and, last, of its end."""

    value: str
    at: list[int]


class Node(msgspec.Struct):
    """A value from `start` up to `end` in the text.  Of an object, `keys` are the strings before its values."""

    start: int
    end: int
    value: "Text | int | float | bool | list[Node] | dict[str, Node] | None"
    key: Text | None = None


class NoRecord(ValueError):
    """The text is not JSON, or nests too deeply."""


def parse(text: str) -> Node:
    """The JSON value that a text is.  Raises NoRecord."""
    here = _blank(text, 1 if text.startswith("\ufeff") else 0)
    node = _value(text, here, 0)
    if _blank(text, node.end) != len(text):
        raise NoRecord
    return node


def _blank(text: str, here: int) -> int:
    match = _BLANK.match(text, here)
    return match.end() if match else here


def _value(text: str, here: int, depth: int) -> Node:
    if depth > DEEPEST:
        raise NoRecord
    first = text[here : here + 1]
    if first == '"':
        string, end = _string(text, here)
        return Node(here, end, string)
    if first == "{":
        return _object(text, here, depth)
    if first == "[":
        return _array(text, here, depth)
    for word, value in _WORDS.items():
        if text.startswith(word, here):
            return Node(here, here + len(word), value)
    number = _NUMBER.match(text, here)
    if not number or number.end() - here > 40:
        raise NoRecord
    written = number[0]
    return Node(here, number.end(), int(written) if written.lstrip("-").isdigit() else float(written))


def _object(text: str, here: int, depth: int) -> Node:
    start = here
    members: dict[str, Node] = {}
    here = _blank(text, here + 1)
    while text[here : here + 1] != "}":
        if members:
            here = _blank(text, _after(text, here, ","))
        if text[here : here + 1] != '"':
            raise NoRecord
        key, here = _string(text, here)
        here = _blank(text, _after(text, _blank(text, here), ":"))
        node = _value(text, here, depth + 1)
        node.key = key
        members[key.value] = node
        here = _blank(text, node.end)
    return Node(start, here + 1, members)


def _array(text: str, here: int, depth: int) -> Node:
    start = here
    members: list[Node] = []
    here = _blank(text, here + 1)
    while text[here : here + 1] != "]":
        if members:
            here = _blank(text, _after(text, here, ","))
        members.append(_value(text, here, depth + 1))
        here = _blank(text, members[-1].end)
    return Node(start, here + 1, members)


def _after(text: str, here: int, sign: str) -> int:
    if text[here : here + 1] != sign:
        raise NoRecord
    return here + 1


def _string(text: str, here: int) -> tuple[Text, int]:
    """The string whose opening quote stands there, and where it ends."""
    here += 1
    value: list[str] = []
    at: list[int] = []
    while text[here : here + 1] != '"':
        plain = _PLAIN.match(text, here)
        if plain:
            value.append(plain[0])
            at.extend(range(here, plain.end()))
            here = plain.end()
            continue
        character, end = _escape(text, here)
        value.append(character)
        at.append(here)
        here = end
    at.append(here)
    return Text("".join(value), at), here + 1


def _escape(text: str, here: int) -> tuple[str, int]:
    """The character that is escaped there, and where that ends; two escapes that make one character are one."""
    if text[here : here + 1] != "\\":
        raise NoRecord
    kind = text[here + 1 : here + 2]
    if kind in _ESCAPES and kind:
        return _ESCAPES[kind], here + 2
    code = text[here + 2 : here + 6]
    if kind != "u" or not re.fullmatch(r"[0-9a-fA-F]{4}", code):
        raise NoRecord
    high = int(code, 16)
    low = re.match(r"\\u([dD][c-fC-F][0-9a-fA-F]{2})", text[here + 6 : here + 12])
    if 0xD800 <= high < 0xDC00 and low:
        return chr(0x10000 + (high - 0xD800) * 0x400 + int(low[1], 16) - 0xDC00), here + 12
    return chr(high) if not 0xD800 <= high < 0xE000 else "\ufffd", here + 6
