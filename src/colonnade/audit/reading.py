"""Reads a review, in whatever format it comes, into its claims."""

from collections import defaultdict
from typing import Final

import msgspec

from colonnade.audit import records
from colonnade.audit.document import LIMIT, Document, parse
from colonnade.audit.model import Claim, Item, Reading, Span
from colonnade.audit.outline import Outline, named, outline
from colonnade.audit.telling import Teller

_GOOD: Final = ("handler", "cleanup", "validation", "neutralization")
"""What it is good to have: to say that there is some is to say that nothing is weak."""


def read(text: str, name: str = "") -> Reading:
    """The review in this text, whose format is told from its content.  name: the file's name, for messages only.

    Law: `text[span.start:span.end]` is what a claim says.  Cost: linear in the text, of which the first
    `document.LIMIT` characters are read.  Never raises.
    """
    return records.read(text) or prose(text)


def prose(text: str) -> Reading:
    """The review in a Markdown or plain text."""
    document = parse(text)
    found = outline(document)
    claims, items = told(document, found)
    claims = [msgspec.structs.replace(each, text=text[each.span.start : each.span.end]) for each in claims]
    return Reading(text, "markdown" if document.marked else "text", tuple(items), tuple(claims), conclusion(claims))


def told(document: Document, found: Outline) -> tuple[list[Claim], list[Item]]:
    """The claims of an outline, still without their words, and its items."""
    teller = Teller(document, found)
    claims = teller.tell()
    own: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        own[claim.item].append(claim)
    items = []
    for index, draft in enumerate(found.items):
        items.append(Item(named(draft.found), Span(*draft.span), verdict(own[index], teller.stance.get(index, ""))))
    return claims, items


def verdict(own: list[Claim], stance: str) -> str:
    """What the claims of an item come to: that it is there, if any says so; praise alone says that it is not."""
    if stance:
        return stance
    if any(
        (each.kind == "judgement" and not each.negated)
        or (each.kind == "count" and (each.negated or each.subject in _GOOD))
        for each in own
    ):
        return "not detected"
    return "undetermined" if any(each.kind == "remark" for each in own) else ""


def conclusion(claims: list[Claim]) -> str:
    """The verdict of the last general claim, one about no item."""
    said = [each for each in claims if each.item < 0 and each.verdict in ("detected", "not detected")]
    general = [each for each in said if not (each.weaknesses or each.lines or each.functions)]
    return general[-1].verdict if general else ""


__all__ = ["LIMIT", "read"]
