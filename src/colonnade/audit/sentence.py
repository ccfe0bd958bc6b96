"""Where sentences end in prose, and where one of them begins to say another thing."""

import re
from collections.abc import Iterator
from typing import Final

from colonnade.audit.lexicon import is_verdict

Piece = tuple[int, int]
"""Offsets of a stretch of text: from, up to."""

LONGEST: Final = 3_000
"""Characters of the longest sentence that is cut into clauses; a longer one is no prose."""
_LONGEST_SENTENCE: Final = 20_000

_END = re.compile(r"[.!?\u2026]+[\"')\]*\u201d\u2019]*(?=\s)|[.!?][\"')\]*\u201d\u2019]*$")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|cf|vs|etc|approx|incl|resp|no|nos|fig|sec|ch|ver|v|al|dr|mr|ms|st|ca|eq|ex|viz|ref|dept|est|max|min"
    r"|lines?|ln|pp?)|\b[A-Za-z]|(?:^|\s)\(?\d{1,3})\.$",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\s+[\"'(\[*\u201c\u2018]*[A-Z0-9\u00c0-\u00dd\u2022]")

_SUBJECT: Final = (
    r"(?:it|they|there|this|that|these|those|we|I|you|one|no|none|nothing|the|an?|its|their|such|each|every|all|any|some|most"
    r"|many|both|our|your|other|proper|improper|test|tests|[A-Z]\w+)"
)
_AUXILIARY: Final = r"is|are|was|were|has|have|had|does|do|did|can|could|may|might|must|should|will|would|cannot|\w+n't"
_FINITE: Final = (
    rf"(?:{_AUXILIARY}|seems?|appears?|remains?|lacks?|uses?|performs?|contains?|checks?|handles?|needs?|allows?|makes?"
    r"|fails?|follows?|exhibits?|reflects?|looks?|sees?|finds?|found|notice|observed?)"
)
_HELPING: Final = rf"(?:{_AUXILIARY}|also|therefore|thus|never)"
_NO_PARTICIPLE: Final = (
    r"(?:including|excluding|regarding|concerning|considering|depending|according|given|during|following|pending|nothing"
    r"|anything|something|everything|string|being|testing|logging|handling|processing|programming|setting|engineering"
    r"|caching|training)"
)
_CUTS: Final = tuple(
    re.compile(each, flags)
    for each, flags in (
        (r";\s+(?:and\s+|but\s+|or\s+)?(?P<at>)", 0),
        (r"\s(?:--|[\u2013\u2014])\s+(?P<at>)", 0),
        (r"\w\u2014(?P<at>)\w", 0),
        (r",\s+(?P<at>but|yet|though|although|whereas|while|even\s+though|except\s+that)\b", 0),
        (rf"\s(?P<at>but)\s+(?={_SUBJECT}\b|{_HELPING}\b|not\b)", 0),
        (r"\s(?P<at>because|whereas|although|even\s+though|rather\s+than)\b(?!\s+of\b)", 0),
        (rf"\s(?P<at>while|since|though)\s+{_SUBJECT}\b", 0),
        (rf"(?:,\s+|\)\s+|\s)(?P<at>which|who)\s+(?={_FINITE}\b|in\s+turn\b|also\b|then\b|potentially\b)", 0),
        (r",\s+(?P<at>where|whose|which|who|meaning|so|hence|thus|therefore|since|rather|instead)\b", 0),
        (r",\s+(?P<at>as\s+(?:it|they|the|there|this|these))\b", 0),
        (rf",\s+(?P<at>(?:and|or|nor)\s+{_SUBJECT}\s+(?:[\w'()-]+\s+){{0,5}}?{_FINITE})\b", 0),
        (rf",?\s+(?P<at>and\s+{_HELPING})\b", 0),
        (r"\s(?P<at>and\s+(?:there\s+(?:is|are)|it\s+(?:is|does|has)|they\s+\w+|no\s+\w+))\b", 0),
        (
            r"(?<!ing),\s+(?P<at>(?:and\s+)?(?:thus\s+|thereby\s+|potentially\s+|possibly\s+)?"
            rf"(?!{_NO_PARTICIPLE}\b)[a-z]+ing\s)(?!(?:is|are)\b)",
            0,
        ),
        (r",\s+(?P<at>not\s+(?:to|because|as|for)\b)", 0),
        (rf",\s+(?P<at>(?:it|they|there|this|these|that|I|we)(?:'s|'re|\s+{_FINITE}))\b", 0),
    )
)  # fmt: skip
_LEADING: Final = r"\W*(?:(?:however|also|moreover|additionally|furthermore|and|but|so|for\s+example),?\s+)?"
_CONDITION: Final = re.compile(
    rf"{_LEADING}(?:if|when|whenever|unless|without|in|for|given|based|to|once|until|wherever|with|under|by|depending|after"
    r"|upon|before|on|at|from|as\s+long|provided|assuming|during|despite)\b",
    re.IGNORECASE,
)
_CONCESSION: Final = re.compile(
    rf"{_LEADING}(?:while|though|although|whereas|even\s+though|since|as|because|given\s+that)\b", re.IGNORECASE
)
_MAIN: Final = re.compile(r",\s+(?P<at>(?:it|they|there|this|these|one|we|you|no|I)\b)", re.IGNORECASE)
_VERB: Final = re.compile(rf"\b(?:{_FINITE}|(?:it|they|there|that|this|these|we|I)'(?:s|re|ve))\b", re.IGNORECASE)
_JOINING: Final = frozenset(("that", "and", "or", "to", "of", "is", "are", "be"))
_SECOND: Final = re.compile(
    r",\s+(?P<at>(?:and|or)\s+(?:[\w'`-]+\s+){1,4}?(?:is|are|was|were|does|do|has|have|can|will|remains?))\b"
)
"""Where a second sentence may begin; only where there is a verb before it, or else a list ends there."""
_VERDICT: Final = re.compile(r"(?P<verdict>[\w/' ]{2,40}?)(?:\s*(?::|,|\s[-\u2013\u2014])\s+|[ \t]*\n)")
_COMMA: Final = re.compile(r",\s+(?P<at>)(?!(?:and|or|but|e\.g|i\.e)\b)")
_OPENER: Final = re.compile(
    r"\W*(?:(?:after|upon|given|based on|in (?:summary|conclusion|short)|overall|for (?:example|instance)|however|also"
    r"|additionally|moreover|furthermore|to (?:summari[sz]e|conclude)|therefore|thus|finally|as such|that said"
    r"|nevertheless)\b[^,;:]{0,300}[,;:]\s+|(?:and|but|though|although|while|which|that|so|whereas|because|since|or)\s+)",
    re.IGNORECASE,
)


def sentences(text: str, start: int, end: int) -> Iterator[Piece]:
    """The sentences of text[start:end], without the white space around them."""
    here = start
    for match in _END.finditer(text, start, end):
        stop = match.end()
        if stop - here < _LONGEST_SENTENCE:
            if stop < end and not _OPENS.match(text, stop, end):
                continue
            if (
                stop < end
                and _ABBREVIATION.search(text, max(here, stop - 12), stop)
                and not _ends(text, here, stop, end)
            ):
                continue
        yield from trimmed(text, here, stop)
        here = stop
    yield from trimmed(text, here, end)


def _ends(text: str, here: int, stop: int, end: int) -> bool:
    """Whether an abbreviation ends a sentence all the same: "etc." and a number before a capital letter."""
    tail = text[max(here, stop - 6) : stop].lower()
    following = text[stop : min(stop + 3, end)].lstrip()
    if tail.endswith("etc."):
        return following[:1].isupper()
    if re.search(r"\bnos?\.$", tail):
        return not following[:1].isdigit()
    numbered = text[here:stop].strip().rstrip(".").strip("(").isdigit()
    return bool(re.search(r"\d\.$", tail)) and following[:1].isupper() and not numbered


def trimmed(text: str, start: int, end: int) -> Iterator[Piece]:
    """The stretch without white space at its ends, unless nothing with a letter or a digit is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(character.isalnum() for character in text[start:end]):
        yield start, end


def clauses(text: str, start: int, end: int) -> list[Piece]:
    """The parts of one sentence that each say a thing of their own, in order; together they cover it."""
    words = text[start:end]
    if len(words) > LONGEST:
        return [(start, end)]
    depth = _depths(words)
    conditional = bool(_CONDITION.match(words))
    cuts: set[int] = set()
    verdict = _VERDICT.match(words)
    verdict = verdict if verdict and is_verdict(verdict["verdict"]) else None
    concession = _CONCESSION.match(words)
    if concession:
        main = next((m for m in (*_MAIN.finditer(words), *_COMMA.finditer(words)) if not depth[m.start()]), None)
        if main:
            cuts.add(main.start("at"))
    for each in _CUTS[:-1]:
        cuts.update(at for match in each.finditer(words) if (at := match.start("at")) < len(words) and not depth[at])
    for match in _SECOND.finditer(words):
        at = match.start("at")
        if not depth[at] and has_verb(words[max((cut for cut in cuts if cut < at), default=0) : at]):
            cuts.add(at)
    for match in _CUTS[-1].finditer(words):
        at = match.start("at")
        led = conditional and not any(cut < at for cut in cuts)
        if not depth[at] and not led:
            cuts.add(at)
        conditional = conditional and not led
    first = verdict.end() if verdict and len(words) - verdict.end() > 3 else 0
    pieces = [
        *trimmed(words, 0, verdict.end("verdict") if verdict else 0),
        *_pieces(words, first, sorted(cut for cut in cuts if cut > first)),
    ]
    return [(start + one, start + two) for one, two in pieces]


def _pieces(words: str, here: int, cuts: list[int]) -> Iterator[Piece]:
    """The stretches between cuts; one that is too short to say a thing stays with the one before it."""
    for cut in cuts:
        left = words[here:cut].split()
        led = not here and _CONDITION.match(words) and not _VERB.search(words[:cut])
        if len(left) >= 3 and len(words[cut:].split()) >= 3 and left[-1].lower() not in _JOINING and not led:
            yield from trimmed(words, here, cut)
            here = cut
    yield from trimmed(words, here, len(words))


def _depths(words: str) -> list[int]:
    """For each character, in how many brackets it stands; brackets that are never closed do not count."""
    depth, found, open_ = 0, [], words.count("(") + words.count("[")
    closed = words.count(")") + words.count("]")
    for character in words:
        depth += character in "(["
        found.append(depth)
        depth -= character in ")]" and depth > 0
    return found if open_ == closed else [0] * len(words)


def has_verb(words: str) -> bool:
    """Whether a finite verb is among the words."""
    return bool(_VERB.search(words))


def core(words: str) -> str:
    """A clause without what leads into it: "Overall, ", "After reviewing the code, ", "and "."""
    for _ in range(3):
        match = _OPENER.match(words)
        if not match or len(words) - match.end() < 3:
            break
        words = words[match.end() :]
    return words
