"""The placeholders of format strings: ``%s``, ``%(name)s`` and ``{}``, ``{name}``."""

import re
from collections.abc import Container, Iterator
from string import Formatter
from typing import Final

PERCENT: Final = re.compile(
    r"%(?:\((?P<key>[^)]*)\))?[#0\- +]*(?P<width>\*|\d+)?(?:\.(?P<digits>\*|\d+))?[hlL]?(?P<to>.)"
)
CONVERSIONS: Final = frozenset("diouxXeEfFgGcrsa")


def percent(text: str) -> tuple[int, frozenset[str]] | None:
    """How many values a ``%`` format takes and which names; None where it is no format string."""
    count = 0
    names = set()
    for match in PERCENT.finditer(text):
        if match["to"] == "%":
            continue
        if match["to"] not in CONVERSIONS:
            return None
        if match["key"] is not None:
            names.add(match["key"])
        else:
            count += 1 + (match["width"] == "*") + (match["digits"] == "*")
    return count, frozenset(names)


NAMED: Final = re.compile(r"%\((\w+)\)([#0\- +]*)[\d*.]*[hlL]?(.?)(?=(.?))", re.DOTALL)
MISTYPED: Final = re.compile(r"[$&#]\(\w+\)[sdr]\b|%[{\[]\w+[}\]][sdr]\b")
BRACED: Final = re.compile(r"%\{\w+\}")
TURNED: Final = re.compile(r"%[sdr]\((\w+)\)(?:[sdr]\b)?")
BARE: Final = re.compile(r"(?<!%)%[sdr](?![A-Za-z0-9(])|(?<=\s)%s(?=[a-z]{2})")


def unfinished(text: str) -> str:
    """The name of the first ``%(name)`` behind which no conversion stands, or empty."""
    for name, flags, to, behind in NAMED.findall(text):
        if to not in CONVERSIONS or (" " in flags and behind.isalpha()):
            return str(name)
    return ""


def mistyped(text: str) -> str:
    """The first ``$(name)s``, which is no placeholder but reads like one, or empty."""
    found = MISTYPED.search(text)
    return found[0] if found else ""


def braced(text: str) -> str:
    """The first ``%{name}``, which nothing of Python fills, or empty."""
    found = BRACED.search(text)
    return found[0] if found else ""


def turned(text: str, names: Container[object]) -> str:
    """The first ``%s(name)`` of one of these names, whose conversion stands before it, or empty."""
    return next((found[0] for found in TURNED.finditer(text) if found[1] in names), "")


def is_bare(text: str) -> bool:
    """Whether a text has a plain ``%s``, and is no format of a date."""
    return BARE.search(text) is not None and "%Y" not in text and "%m" not in text


def braces(text: str) -> tuple[int, frozenset[str]] | None:
    """How many values ``str.format`` takes from this text by position and which names; None where it is malformed."""
    count, highest, names = 0, 0, set()
    try:
        for field in fields(text):
            root = re.split(r"[.\[]", field, maxsplit=1)[0]
            if not root:
                count += 1
            elif root.isdigit():
                highest = max(highest, int(root) + 1)
            else:
                names.add(root)
    except ValueError:
        return None
    return max(count, highest), frozenset(names)


def fields(text: str) -> Iterator[str]:
    """The names of the replacement fields, also of those inside format specifications."""
    for _, name, specification, _ in Formatter().parse(text):
        if name is not None:
            yield name
            yield from fields(specification or "")
