"""The lines of code that a sentence refers to: ``lines 13-18``, ``line 71, 82 and 101``, ``app.py:12``, ``#L5-L9``."""

import re
from typing import Final

import msgspec

HIGHEST: Final = 10_000_000
"""No file has more lines; a larger number is none of a line."""

_NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,9})"
_TO = (
    r"\s*(?:-{1,2}|\u2010|\u2011|\u2012|\u2013|\u2014|~|\.\.+|\u2026"
    r"|to|through|thru|until|till|and\s+ending\s+(?:at|on))\s*"
)
_L = r"(?:[Ll](?:ines?|n)?\.?\s*#?\s*)?"
_RANGE = rf"{_NUMBER}(?:{_TO}{_L}{_NUMBER})?"
_AND = (
    r"\s*(?:,\s*(?:and|or|as\s+well\s+as)\b|,|;|&|/|\band\b|\bor\b|\bas\s+well\s+as\b|\bplus\b)\s*"
    rf"(?:(?:at|on|in|also)\s+)?{_L}"
)
_COUNTED = "times|bytes?|characters?|seconds?|columns?|points?|places?|others?|(?:[a-z]+\\s+)?files?|tests?|functions?"
_UNIT = rf"(?!\s*(?:%|(?:cache|percent|more|issues?|findings?|{_COUNTED})\b)|\.\d|\w)"
_WORD = r"(?:\bline(?:s|\(s\))?(?:\s+(?:numbers?|nos?\.?|nr\.?|range))?|\bln\.?|\bLL?|\bll\.)"
_LIST = re.compile(
    rf"(?P<word>{_WORD})(?:\s*[:#=(\[]\s*|\s+|(?<=[Ll])(?=\d))(?:(?:about|around|approximately|roughly|approx\.)\s+)?"
    rf"(?P<list>{_L}{_RANGE}{_UNIT}(?:{_AND}{_RANGE}{_UNIT})*)",
    re.IGNORECASE,
)
_ONE = re.compile(rf"({_NUMBER})(?:{_TO}{_L}({_NUMBER}))?{_UNIT}")
_BETWEEN = re.compile(rf"\b(?:between|from)\s+{_WORD}\s+({_NUMBER})\s+(?:and|to)\s+{_L}({_NUMBER})", re.IGNORECASE)
_EXTENSION = (
    "(?:pyi?|pyx|pyw|ipynb|jsx?|tsx?|html?|j2|jinja2?|cfg|ini|toml|ya?ml|json|txt|md|rst|sh|sql|c|h|cc|cpp|java|go|rs)"
)
_PATH = rf"(?P<path>(?:[\w.@~-]*[/\\])*[\w@-][\w.@-]*\.{_EXTENSION})"
_AFTER_PATH = re.compile(rf"(?<![\w/\\.]){_PATH}(?::|#L|\s*\(L?)(\d{{1,8}})(?::\d+)?(?:-L?(\d{{1,8}}))?(?![\w.]*\w)")
_HASH = re.compile(r"(?<!\w)#L(\d{1,8})(?:C\d+)?(?:-L?(\d{1,8}))?\b")
_FILE = re.compile(rf"(?<![\w/\\.]){_PATH}(?![\w/\\])")
SOURCE: Final = (".py", ".pyi", ".pyx", ".pyw", ".ipynb")
"""How the names of files end that may be meant without a line."""


class Reference(msgspec.Struct, frozen=True, order=True):
    """Lines that a text refers to, with the place in it that says so."""

    start: int
    end: int
    first: int
    last: int
    path: str = ""


def references(text: str) -> tuple[Reference, ...]:
    """Every range and every single line that the text refers to, in its order; a list gives one for each."""
    found: list[Reference] = []
    for match in _AFTER_PATH.finditer(text):
        _add(found, match.start(), match.end(), match[2], match[3], match["path"])
    for match in _HASH.finditer(text):
        _add(found, match.start(), match.end(), match[1], match[2])
    for match in _BETWEEN.finditer(text):
        _add(found, match.start(), match.end(), match[1], match[2])
    for match in _LIST.finditer(text):
        start = match.start()
        for one in _ONE.finditer(text, match.start("list"), match.end("list")):
            _add(found, start, one.end(), one[1], one[2])
            start = one.end() if one.end() == match.end("list") else _next(text, one.end())
    named = _FILE.findall(text)
    path = named[0] if len(set(named)) == 1 and named[0].endswith(SOURCE) else ""
    return tuple(sorted(each if each.path else msgspec.structs.replace(each, path=path) for each in found))


def _next(text: str, start: int) -> int:
    """Where the next number of a list starts."""
    match = re.compile(r"\d").search(text, start)
    return match.start() if match else start


def _add(found: list[Reference], start: int, end: int, first: str, last: str | None, path: str = "") -> None:
    """Adds a reference unless one covers its place, or no file has such a line."""
    one = int(first.replace(",", ""))
    two = int(last.replace(",", "")) if last else one
    if not 0 < one <= HIGHEST or not 0 < two <= HIGHEST:
        return
    if len(str(two)) < len(str(one)):
        two = int(str(one)[: -len(str(two))] + str(two))
    one, two = min(one, two), max(one, two)
    if any(each.start < end and start < each.end for each in found):
        return
    found.append(Reference(start, end, one, two, path.rpartition("//")[2]))
