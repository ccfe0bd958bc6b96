"""Format patterns taken apart: literal text and placeholders, each with what its conversion leaves of its data."""

import re
import string
from typing import Final

from colonnade.summary.apply import NUMERIC
from colonnade.summary.trait import LINE, without
from colonnade.summary.value import Value, constant, mask_origins

NUMBERS: Final = frozenset("bcdeEfFgGiouxXn")
TEXT: Final = ("str()",)
PADDED: Final = "<"
"""The conversion to text that a width or precision then changes."""
Part = tuple[str, str | int | None, str]
"""(literal text before a placeholder, its key: name, position or None for none, conversion: "d", "r", `PADDED`)."""

_PERCENT = re.compile(
    r"%(?:\((?P<key>[^)]*)\))?[#0\- +]*(?P<size>(?:\*|\d+)?(?:\.(?:\*|\d*))?)[hlL]?(?P<type>[diouxXeEfFgGcrsa%])",
)


def percent_parts(pattern: str) -> list[Part]:
    """The parts of a ``%`` pattern."""
    out: list[Part] = []
    text, position, at = "", 0, 0
    for match in _PERCENT.finditer(pattern):
        text += pattern[at : match.start()]
        at = match.end()
        if match["type"] == "%":
            text += "%"
            continue
        key: str | int = match["key"] if match["key"] is not None else position
        position += match["key"] is None
        out.append((text, key, PADDED if match["type"] == "s" and match["size"] else match["type"]))
        text = ""
    return [*out, (text + pattern[at:], None, "")]


def brace_parts(pattern: str) -> list[Part]:
    """The parts of a ``str.format`` pattern; raises ValueError where it is none."""
    out: list[Part] = []
    position = 0
    for text, field, spec, conversion in string.Formatter().parse(pattern):
        if field is None:
            out.append((text, None, ""))
            continue
        head = re.split(r"[.\[]", field, maxsplit=1)[0]
        key: str | int = position if not head else int(head) if head.isdigit() else head
        position += not head
        part_of = spec_conversion(conversion or "", spec or "") or ("s" if head == field else PADDED)
        out.append((text, key, part_of))
    return out


def spec_conversion(conversion: str, spec: str) -> str:
    """The conversion that a format specification makes of the one written: to a number, or to text of some width."""
    if not spec or conversion in ("r", "a"):
        return conversion
    return spec[-1] if not conversion and spec[-1] in NUMBERS | {"%"} else PADDED


def converted(value: Value, conversion: str) -> Value:
    """The text that a conversion makes of a value whose data is flat."""
    if conversion == PADDED:
        value = value.but(consts=None, prefix="", truth=None)
    if conversion in NUMBERS or conversion == "%":
        return Value(None, TEXT, mask_origins(value.origins, NUMERIC))
    if value.refs and all(r in ("int()", "float()", "bool()") for r in value.refs):
        return Value(value.consts, TEXT, mask_origins(value.origins, NUMERIC))
    if conversion in ("r", "a"):
        return Value(None, TEXT, without(value.origins, LINE))
    return value.but(refs=TEXT, objs=())


def assembled(parts: list[Part], values: dict[str | int, Value], rest: Value) -> list[Value]:
    """The literal texts and converted values in order; `rest` stands for a value that is not told apart."""
    out: list[Value] = []
    for text, key, conversion in parts:
        if text:
            out.append(constant(text))
        if key is not None:
            out.append(converted(values.get(key, rest), conversion))
    return out
