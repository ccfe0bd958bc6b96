"""What stands before a statement of a review: the weakness it is about, or a label such as "Recommendation:"."""

import re
from typing import Final

import msgspec

from colonnade.audit import mention
from colonnade.audit.document import Block
from colonnade.audit.lexicon import DENIAL, is_verdict, whole
from colonnade.audit.mention import Found
from colonnade.audit.sentence import has_verb

_REACH: Final = 220
"""Characters within which a lead ends, unless it is bold or a heading."""
_TITLE: Final = 7
"""Words of the longest stretch that is a title although it is neither bold nor before a colon."""
_BRACKET = re.compile(r"\s*\([^()]*\)")
_COLON = re.compile(r"\s*(?::|\s[-\u2013\u2014]+\s|\u2014|\u2192|=>)\s*")
_BEFORE_BOLD = re.compile(r"[^\w`]*(?:\(?(?:\d{1,3}|[A-Za-z])[.)]\s+)?[^\w`]*")
_STOP = re.compile(r"\.\s")
_LABEL = re.compile(r"[^\w`\n]*(?P<label>[A-Za-z][A-Za-z /()'-]{1,38}?)\s*(?::|\s[-\u2013\u2014]+\s)\s*")
_TAG = re.compile(r"[^\w\n]*(?:(?:finding|issue|vulnerability|item|problem)\s*#?\s*)?(?P<tag>[A-Z]\d{1,4})(?![\w-])")

FIELDS: Final[dict[str, re.Pattern[str]]] = {
    "advice": whole(r"""
recommend(?:ation|ed|ations)(?: \w+){0,2}|(?:suggested |proposed |how to )?(?:fix|fixes|remed\w+|mitigat\w+)
solution|action items?|next steps?|suggestions?|advice|best practices?|what to do|improvements?
"""),
    "verdict": whole(r"""
verdict|status|result|assessment|applicab\w+|detected|present|found|vulnerable|finding|outcome|answer|decision
"""),
    "conclusion": whole(r"""
(?:final |overall )?(?:conclusions?|summary|verdict|assessment)|overall|in (?:summary|conclusion)|tl;?dr
executive summary|bottom line
"""),
    "findings": whole(r"""
(?:\w+ )?(?:findings|issues|vulnerabilities|weaknesses|problems|defects)(?: (?:found|identified|detected))?
(?:detailed|key|main|security) (?:findings|issues|vulnerabilities)|detected
"""),
    "nothing": whole(r"""
severity|confidence|priority|likelihood|cvss(?: \w+)?|owasp(?: \w+)?|category|references?|risk(?: level)?|author
date|reviewer|scope|threat model|coding standard|told elsewhere|see also|this rests on assumptions|title|language
methodology|limitations?|disclaimer|tool|version|files? reviewed|suppressed findings|comments that suppress nothing
files|what was not decided|what could not be read(?: or used)?|defects of colonnade itself|points examined.*
"""),
    "plain": whole(r"""
description|explanation|details?|evidence|analysis|observations?|reason(?:ing)?|rationale|impact|issue|problem|why
comment|notes?|code|context|location|lines?|file|function|method|where|what|affected (?:\w+ )?(?:code|lines?)
vulnerability|weakness|cwe(?:[- ]id)?|finding|justification
"""),
}
"""Labels before a statement or over a section, by what follows them; those of ``nothing`` say nothing of the code."""


class Lead(msgspec.Struct, frozen=True):
    """What a stretch of a block begins with.  `end`: where its statements begin."""

    end: int
    found: tuple[Found, ...] = ()
    label: str = ""
    """The kind of label (a key of `FIELDS`), or empty."""
    tag: str = ""
    """What the review calls this finding ("F5"), or empty."""


def lead(block: Block, start: int, end: int) -> Lead:
    """What block.text[start:end] begins with; a lead that ends where it begins where there is nothing of the kind."""
    text = block.text
    if block.kind == "heading" and not start and end == len(text) < _REACH * 2:
        return _heading(text, start, end)
    tag = _TAG.match(text, start, end)
    bold = _bold(block, start, end)
    region = _region(text, start, end, bold)
    named = tuple(mention.headed(text, start, region)) if region > start else ()
    name = tag["tag"] if tag else ""
    if named and not named[0].written and bold < 0 and _LABEL.match(text, start, end) is None:
        named = ()
    if named and bold < 0 and region == end and len(text[start:end].split()) > _TITLE:
        return Lead(start, named, tag=name)
    if named:
        return Lead(_behind(text, _named_end(text, named, region), end), named, tag=name)
    return _labelled(text, start, end, bold, name)


def _named_end(text: str, named: tuple[Found, ...], region: int) -> int:
    """Where a lead's names end: before a colon or dash in it behind which a statement begins, or with all of it."""
    last = max(each.end for each in named)
    if is_verdict(text[last:region].strip(" :-.*\u2013\u2014")):
        return last
    divided = _COLON.search(text, last, region)
    if divided and not text[last : divided.start()].strip(" )]*") and text[divided.end() : region].strip(" .*"):
        return divided.end()
    return max(region, last)


def _heading(text: str, start: int, end: int) -> Lead:
    named = tuple(mention.headed(text, start, end))
    if named:
        last = max(each.end for each in named)
        return Lead(_behind(text, last, end) if named[0].written else end, named)
    label = field(text[start:end])
    sentence = has_verb(text[start:end]) and len(text[start:end].split()) > 4
    return Lead(start if sentence and not label else end, label=label)


def field(words: str) -> str:
    """The kind of label that the words are and nothing else, or empty."""
    bare = re.sub(r"^[^A-Za-z]+|[^A-Za-z)]+$", "", words)
    bare = re.sub(r"\s*\([^)]*\)$", "", bare)
    return next((kind for kind, pattern in FIELDS.items() if pattern.fullmatch(bare)), "")


def _labelled(text: str, start: int, end: int, bold: int, tag: str) -> Lead:
    """A label before a colon, in bold or not."""
    match = _LABEL.match(text, start, end)
    if match and field(match["label"]):
        return Lead(match.end(), label=field(match["label"]), tag=tag)
    if bold > start and field(text[start:bold]) and (bold == end or text[bold : bold + 1] in ":\n"):
        return Lead(_behind(text, bold, end), label=field(text[start:bold]), tag=tag)
    return Lead(start, tag=tag)


def _bold(block: Block, start: int, end: int) -> int:
    """Where the bold text ends with which the stretch begins, or -1."""
    opened = _BEFORE_BOLD.match(block.text, start, end)
    for mark in block.opening(opened.end()) if opened else ():
        if mark.kind in ("strong", "em") and mark.end <= end:
            return mark.end
    return -1


def _region(text: str, start: int, end: int, bold: int) -> int:
    """Where the words end that may name weaknesses: with the bold text and its bracket, or with a colon."""
    if bold >= 0:
        bracket = _BRACKET.match(text, bold, end)
        if bracket and mention.ids(text, bracket.start(), bracket.end()):
            return bracket.end()
        return bold if _names_only(text, start, bold, end) else start
    if DENIAL.match(text, start, end):
        return start
    limit = min(end, start + _REACH)
    ids = mention.ids(text, start, limit)
    stop = _colon(text, start, limit, ids)
    if stop < 0:
        whole = end - start < _REACH and bool(ids) and not has_verb(text[start:end])
        return end if whole else start
    region = text[start:stop]
    if has_verb(re.sub(r"\([^)]*\)", "", region)):
        return start
    return stop if ids or mention.known(re.sub(r"^[^A-Za-z]+|\s*$", "", region)) else start


def _names_only(text: str, start: int, bold: int, end: int) -> bool:
    """Whether bold text is set off from the statement, and is not its subject."""
    if text[bold : bold + 1] == "\n":
        return True
    after = text[bold:end].lstrip()
    closed = text[start:bold].rstrip().endswith((":", ".", "-"))
    return closed or not after or not (after[0].islower() or after[0] == "'")


def _colon(text: str, start: int, limit: int, ids: list[Found]) -> int:
    """Where the colon or dash is with which a lead ends: the first behind its first id that does not lead to a name."""
    first = ids[0] if ids and ids[0].start < limit else None
    here = first.end if first else start
    stop = _STOP.search(text, here, limit)
    limit = stop.start() + 1 if stop else limit
    for match in _COLON.finditer(text, here, limit):
        if text.count("(", start, match.start()) > text.count(")", start, match.start()):
            continue
        following = next(iter(_COLON.finditer(text, match.end(), limit)), None)
        name = text[match.end() : following.start() if following else limit].strip(" .")
        title = bool(following) and _title(name) and not is_verdict(name)
        if first and match.start() == first.end and (mention.known(name) or title):
            continue
        return match.start()
    return limit if first and mention.known(text[here:limit].strip(" :.-\u2013\u2014()")) else -1


def _title(name: str) -> bool:
    """Whether the words are written as a title is: every long one with a capital letter."""
    words = [word for word in re.findall(r"[A-Za-z][\w'-]*", name) if len(word) > 3]
    return bool(words) and len(words) <= 14 and all(word[0].isupper() for word in words)


def _behind(text: str, here: int, end: int) -> int:
    """Behind what divides a lead from its statement."""
    while here < end and (text[here] in " \n\t:;,.)]*" or text[here] in "-\u2013\u2014\u2192"):
        here += 1
    return here
