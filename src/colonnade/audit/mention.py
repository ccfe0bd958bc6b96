"""The weaknesses that a text names: by id, by name, by both, in all the shapes in which reviews do."""

import re
from functools import cache
from typing import Final

import msgspec

from colonnade import cwe
from colonnade.audit.identity import ALTERNATES
from colonnade.audit.lexicon import is_verdict

_HYPHEN = r"[-\u2010-\u2015_:#]"
_ID = re.compile(
    rf"\bCWEs?\s?{_HYPHEN}?\s?(?:ID\s?{_HYPHEN}?\s?)?0*(?P<number>\d{{1,15}})(?![\w.]*\d)"
    rf"|\bCWE{_HYPHEN}\s*(?P<none>(?:X+|N+|\?+|TBD|ID|NONE|unknown|n/a)\b|(?<=[-])\s(?=[a-z])|(?=\s*[)\]]))",
    re.IGNORECASE,
)
_MORE = re.compile(r"\s*(?:,|/|&|\band\b|,\s*and\b|\bor\b)\s*(?P<number>\d{2,4})(?![\w.-]*\d|\s*(?:%|\w+s\b))")
_PLURAL = re.compile(r"CWEs\b|CWE-?\d+/", re.IGNORECASE)
_BRACKETS: Final = {"(": ")", "[": "]"}
_SEPARATOR = re.compile(r"\s*(?::|\s[-\u2013\u2014]+\s|\u2014|\|)\s*")
_NUMBERING = re.compile(
    r"\d\ufe0f?\u20e3\s*|[^\w(`]*(?:(?:finding|issue|vulnerability|item|weakness|problem|defect)\s*)?#?(?:\d{1,3}|[A-Z]\d{1,3}|[ivxIVX]{1,5}|[a-h])"
    r"(?:[.):]|\s[-\u2013])\s+|[^\w(`]+",
    re.IGNORECASE,
)  # fmt: skip
_DOUBT: Final = re.compile(
    r"(?:(?:a|an|the)\s+)?(?:potential|possible|suspected|likely|risk\s+of|potential\s+for)\s+", re.IGNORECASE
)
_LED: Final = re.compile(r"(?:(?:for|regarding|re|on|about|as\s+for|concerning|under|in)\s+)+$", re.IGNORECASE)
_FRAMED: Final = re.compile(r"(?:weakness|cwe(?:\s+id)?|category|type|pillar|vulnerability)\s*:\s*", re.IGNORECASE)
_TITLED: Final = re.compile(
    r"(?:finding|issue|vulnerability|item|weakness|problem|defect)\s*#?\s*\d{1,3}\s*(?:[:.)]|[-\u2013\u2014])?\s*",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:no|not|none|without|is|are|was|were|has|have|does|do|can|could|may|might)\b|n't\b", re.IGNORECASE
)
_SEVERITY: Final = re.compile(
    r"[(\[]?(?:critical|high|medium|moderate|low|info(?:rmational)?|severe|note|warning|error)(?:\s+(?:severity|risk|priority))?[)\]]?"
    r"\s*(?::|[-\u2013\u2014]|\])\s*",
    re.IGNORECASE,
)  # fmt: skip
_VAGUE: Final = frozenset(
    ("error handling", "exception handling", "access control", "input validation", "dos", "supply chain", "file upload")
)
"""Common names that are also names of what is good."""
_LONGEST_NAME: Final = 140
_MOST_WORDS: Final = 16


class Found(msgspec.Struct, frozen=True):
    """A weakness that a stretch of text names: offsets of the whole, and of the id; both are the name's without one."""

    start: int
    end: int
    written: str
    number: int | None
    name: str
    at: int

    def renamed(self, name: str, start: int, end: int) -> "Found":
        """The same with a name that stands beside it at text[start:end]."""
        return Found(min(start, self.start), max(end, self.end), self.written, self.number, name, self.at)


def ids(text: str, start: int = 0, end: int | None = None) -> list[Found]:
    """The ids in text[start:end], with or without a number, in order; none has a name yet."""
    end = len(text) if end is None else end
    found: list[Found] = []
    for match in _ID.finditer(text, start, end):
        if match["number"] is None:
            stop = _none_end(text, match, end)
            written = text[match.start() : stop].strip()
            found.append(Found(match.start(), match.start() + len(written), written, None, "", match.start()))
            continue
        found.append(Found(match.start(), match.end(), match[0], int(match["number"]), "", match.start()))
        here = match.end()
        while _PLURAL.match(text, match.start()) and (more := _MORE.match(text, here, end)):
            place = more.start("number")
            found.append(Found(place, more.end(), more["number"], int(more["number"]), "", place))
            here = more.end()
    return found


def _none_end(text: str, match: re.Match[str], end: int) -> int:
    """Where an id without a number ends: with its bracket, or with its line's next word."""
    opened = text.rfind("(", max(0, match.start() - 3), match.start()) >= 0
    stop = text.find(")", match.end(), min(end, match.end() + 60)) if opened else -1
    if stop >= 0:
        return stop
    word = re.compile(r"\s*\w*").match(text, match.end(), end)
    return max(match.end(), word.end() if word else 0)


def headed(text: str, start: int, end: int) -> list[Found]:
    """The weaknesses that a heading names, each with the name that stands beside its id; one by name alone.

    A bracket that holds more than ids, and one name before several ids, is a title and no weakness's name.
    """
    start = _begin(text, start, end)
    found = ids(text, start, end)
    if not found:
        name = _clean(text, start, end)
        alone = text[name[0] : name[1]]
        return [Found(*name, "", None, alone, name[0])] if known(alone) else _within_title(text, *name)
    result: list[Found] = []
    here = start
    for index, one in enumerate(found):
        limit = found[index + 1].start if index + 1 < len(found) else end
        named = _behind(text, one, limit, end) or _before(text, one, here, found, index)
        result.append(_closed(text, one.renamed(text[named[0] : named[1]], *named) if named else one))
        here = result[-1].end + (text[result[-1].end : result[-1].end + 1] in (")", "]"))
    return result


def _within_title(text: str, start: int, end: int) -> list[Found]:
    """The common name of a weakness in a title that says more: "Reflected XSS in the search page"."""
    words = list(re.finditer(r"[\w'-]+", text[start:end]))
    if not 1 < len(words) <= _MOST_WORDS or _SAYS.search(text, start, end):
        return []
    for size in range(min(5, len(words)), 0, -1):
        for first in range(len(words) - size + 1):
            begin, stop = start + words[first].start(), start + words[first + size - 1].end()
            if _folded(text[begin:stop]) in _shorts():
                return [Found(begin, stop, "", None, text[begin:stop], begin)]
    return []


def _closed(text: str, found: Found) -> Found:
    """The same with the bracket that closes one opened in it."""
    inside = text[found.start : found.end]
    for opening, closing in _BRACKETS.items():
        if inside.count(opening) > inside.count(closing) and text[found.end : found.end + 1] == closing:
            return msgspec.structs.replace(found, end=found.end + 1)
    return found


def _begin(text: str, start: int, end: int) -> int:
    """Behind numbering, severity and words such as "Weakness:"."""
    for each in (_NUMBERING, _TITLED, _SEVERITY, _FRAMED, _NUMBERING):
        match = each.match(text, start, end)
        if match:
            start = match.end()
    return start


def _behind(text: str, one: Found, limit: int, end: int) -> tuple[int, int] | None:
    """The name behind an id: in brackets, behind a colon or dash, or right behind it."""
    here = one.end
    while here < limit and text[here] == " ":
        here += 1
    closing = _BRACKETS.get(text[here : here + 1])
    if closing:
        stop = text.find(closing, here, end)
        return _name(text, here + 1, stop) if here < stop <= limit + 1 and not ids(text, here, stop) else None
    opened = text[one.start - 1 : one.start] in _BRACKETS
    separator = _SEPARATOR.match(text, one.end, limit)
    if opened or (separator is None and here == one.end):
        return None
    begin = separator.end() if separator else here
    stop = next((m.start() for m in _SEPARATOR.finditer(text, begin, limit)), limit)
    comma = re.compile(r"\s*[,;]\s*$|\s+(?:and|or|&)\s*$|[,;]\s*(?:and|or)\s*$").search(text, begin, stop)
    return _name(text, begin, comma.start() if comma else stop)


def _before(text: str, one: Found, here: int, found: list[Found], index: int) -> tuple[int, int] | None:
    """The name before an id: its bracket's, or before a colon or dash; none where the bracket holds more."""
    before = text[here : one.start]
    opened = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _BRACKETS), -1)
    if opened >= 0:
        stop = text.find(_BRACKETS[before[opened]], one.end)
        inside = before[opened + 1 :] + (text[one.end : stop] if stop >= 0 else "")
        if inside.strip(" .:"):
            return None
        return _title(text, here, here + opened)
    separator = re.compile(r"\s*(?:[:|\u2014-]|\s[-\u2013]+)\s*$").search(before)
    if index or not separator or len(found) > 1:
        return None
    return _title(text, here, here + separator.start())


def _title(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The name at the end of these words, behind any colon; None where they are a sentence or speak of lines."""
    colon = text.rfind(": ", start, end)
    found = _name(text, colon + 2 if colon >= 0 else start, end)
    if found is None:
        return None
    words = [word for word in re.findall(r"[A-Za-z][\w'-]*", text[slice(*found)]) if len(word) > 3]
    capital = sum(word[0].isupper() for word in words)
    if len(words) > 4 and capital * 2 < len(words) and known(text[slice(*found)]) is None:
        return None
    return None if re.search(r"\blines?\s*\d|\bL\d", text[slice(*found)]) else found


def _name(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The offsets of a name without what is around it, or None where it is too long for one or has no word."""
    start, end = _clean(text, start, end)
    name = text[start:end]
    if (
        is_verdict(name)
        or not 3 < len(name) <= _LONGEST_NAME
        or len(name.split()) > _MOST_WORDS
        or not re.search(r"[^\W\d]{2}", name)
    ):
        return None
    return start, end


def _clean(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1] in " \n\t:;,.-\u2013\u2014*|\"'":
        end -= 1
    while start < end and text[start] in " \n\t:;,.-\u2013\u2014*|\"'&/":
        start += 1
    for each in (_DOUBT, re.compile(r"(?:and|or)\s+", re.IGNORECASE)):
        match = each.match(text, start, end)
        start = match.end() if match else start
    led = _LED.search(text[start:end])
    return start, start + led.start() if led else end


def inline(text: str, start: int, end: int) -> list[Found]:
    """The weaknesses that a sentence names: ids, with the names that stand in brackets beside them or around them."""
    result = []
    for one in ids(text, start, end):
        here = one.end + (text[one.end : one.end + 1] == " ")
        closing = _BRACKETS.get(text[here : here + 1])
        stop = text.find(closing, here, end) if closing else -1
        named = _name(text, here + 1, stop) if stop > here else None
        if named and (known(text[named[0] : named[1]]) or text[named[0]].isupper()):
            result.append(_closed(text, one.renamed(text[named[0] : named[1]], *named)))
            continue
        around = text[one.start - 1 : one.start] == "(" and text[one.end : one.end + 1] == ")"
        named = _known_before(text, start, one.start - 1) if around else None
        result.append(_closed(text, one.renamed(text[named[0] : named[1]], *named)) if named else one)
    return result


def _known_before(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The longest weakness name that ends there."""
    words = list(re.finditer(r"[\w'-]+", text[start:end]))[-_MOST_WORDS:]
    for word in words:
        begin = start + word.start()
        if known(text[begin:end].strip()):
            return begin, begin + len(text[begin:end].rstrip())
    return None


def known(name: str) -> int | None:
    """The number of the weakness that is called so, by MITRE or commonly, or None."""
    return _names().get(_folded(name)) if len(name) <= _LONGEST_NAME else None


def within(text: str) -> tuple[int, ...]:
    """The numbers of the weaknesses whose common names stand in a text, the longest names first."""
    found: dict[int, None] = {}
    folded = f" {_folded(text)} "
    taken = folded
    for name, number in _common():
        if f" {name} " in taken:
            found.setdefault(number)
            taken = taken.replace(f" {name} ", " | ")
    return tuple(found)


def _folded(name: str) -> str:
    words = re.findall(r"\w+", name.lower().replace("hard-coded", "hardcoded").replace("isation", "ization"))
    return " ".join(words)


@cache
def _names() -> dict[str, int]:
    """Weaknesses by folded name: common names first, then MITRE's and what stands in quotes in them."""
    found: dict[str, int] = {}
    for number, names in ALTERNATES.items():
        for name in names:
            if name not in _VAGUE:
                found.setdefault(_folded(name), number)
    for weakness in cwe.catalogue().weaknesses:
        found.setdefault(_folded(weakness.name), weakness.id)
        found.setdefault(_folded(re.sub(r"\s*\([^)]*\)", "", weakness.name)), weakness.id)
        for quoted in re.findall(r"\('([^']+)'\)", weakness.name):
            found.setdefault(_folded(quoted), weakness.id)
    return found


@cache
def _shorts() -> frozenset[str]:
    return frozenset(name for name, _ in _common())


@cache
def _common() -> tuple[tuple[str, int], ...]:
    """The names that prose uses, the longest first; names of what is good as well are left out."""
    names = ((_folded(name), number) for number, names in ALTERNATES.items() for name in names)
    return tuple(sorted({each for each in names if each[0] not in _VAGUE}, key=lambda each: (-len(each[0]), each)))
