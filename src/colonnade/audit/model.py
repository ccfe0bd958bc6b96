"""What a review says, as plain data, and what became of each claim.

Places in a review are offsets in characters of its text as it was given; lines of code are counted from 1.
"""

from typing import Final

import msgspec

from colonnade.review.model import Review

KINDS: Final = {
    "identifier": "a weakness is named by id, by name or both",
    "presence": "the code has a weakness",
    "absence": "the code does not have a weakness, or any",
    "applicability": "a kind of weakness cannot be in this code",
    "location": "something stands at these lines",
    "count": "the code has none, or some, of what can be counted",
    "description": "what the code is or does",
    "judgement": "the code is good or bad at something",
    "advice": "what should be done",
    "remark": "something about the review or its task",
}
OUTCOMES: Final = {
    "confirmed": "the code bears it out",
    "refuted": "the code says otherwise",
    "unsupported": "nothing in the code bears it out",
    "wrong location": "it stands elsewhere",
    "invalid id": "the weakness that is named does not exist, may not be named, or has another name",
    "vague": "it cannot be checked",
    "not decidable": "it could be checked, and cannot be decided from this code",
}
VERDICTS: Final = ("detected", "not detected", "undetermined", "not applicable")


class Span(msgspec.Struct, frozen=True, order=True):
    """A piece of the review's text, from `start` up to `end`, in characters."""

    start: int
    """Of the first character, from 0."""
    end: int
    """Behind the last character."""


class Mention(msgspec.Struct, frozen=True):
    """A weakness that the text names."""

    written: str
    """As it stands in the text: ``CWE-284``, ``CWE- misconfiguration``; empty where a name stands alone."""
    number: int | None
    """The number, or None where there is none."""
    name: str
    """The name that the text gives beside it, or empty."""
    span: Span
    """Where id and name stand."""


class Lines(msgspec.Struct, frozen=True):
    """Lines of the code that the text refers to."""

    first: int
    """The first of them, from 1."""
    last: int
    """The last of them."""
    span: Span
    """Where the text refers to them."""
    path: str = ""
    """The file that the text names with them, as it is written there, or empty."""


class Claim(msgspec.Struct, frozen=True):
    """One thing that the review says."""

    kind: str
    """One of `KINDS`."""
    text: str
    """The words as they stand in the review."""
    span: Span
    """Where they stand."""
    item: int = -1
    """The index of the item of the review in which it stands, or -1."""
    weaknesses: tuple[int, ...] = ()
    """The numbers of the weaknesses that it is about; the item's where the sentence names none."""
    verdict: str = ""
    """One of `VERDICTS` for claims of presence, absence and applicability, else empty."""
    hedged: bool = False
    """Whether words such as "might", "appears", "potential" take it half back."""
    lines: tuple[Lines, ...] = ()
    """The lines that the sentence refers to; of a location claim the one range that it is about."""
    functions: tuple[str, ...] = ()
    """The functions, classes and names of the code that the sentence names."""
    subject: str = ""
    """Of a claim that can be counted, what is counted (`count.SUBJECTS`)."""
    negated: bool = False
    """Of a claim that can be counted, whether it says that there is none, or that it is not done."""
    mention: Mention | None = None
    """Of an identifier claim, the weakness that is named."""


class Item(msgspec.Struct, frozen=True):
    """A part of the review that is about certain weaknesses: a numbered point, a headed section."""

    mentions: tuple[Mention, ...]
    """The weaknesses that it is about."""
    span: Span
    """The whole part."""
    verdict: str = ""
    """The verdict of its claims taken together, or empty where it gives none."""


class Reading(msgspec.Struct, frozen=True):
    """A review as it was understood."""

    text: str
    """The whole text as it was given."""
    format: str
    """``markdown``, ``text``, ``json``, ``sarif`` or ``comments``."""
    items: tuple[Item, ...]
    """The parts that are about certain weaknesses, in the order of the text."""
    claims: tuple[Claim, ...]
    """In the order of the text."""
    conclusion: str = ""
    """The verdict of the sentence that sums the review up, or empty."""


class Evidence(msgspec.Struct, frozen=True):
    """Lines of the code that bear an outcome out."""

    path: str
    """Relative to the root."""
    line: int
    """The first of them, from 1."""
    end_line: int
    """The last of them."""
    text: str
    """The first of the lines, or a note on them."""


class Judged(msgspec.Struct, frozen=True):
    """A claim with what became of it."""

    claim: Claim
    """What the review says."""
    outcome: str
    """One of `OUTCOMES`."""
    reason: str
    """One or two sentences."""
    evidence: tuple[Evidence, ...] = ()
    """The lines on which the outcome rests."""
    nearest: tuple[Evidence, ...] = ()
    """Of a wrong location, where the thing stands."""


class Scorecard(msgspec.Struct, frozen=True):
    """The review in numbers."""

    claims: int
    """How many claims it makes."""
    by_outcome: dict[str, int]
    """How many of them have which outcome."""
    by_kind: dict[str, dict[str, int]]
    """Counts of outcomes by kind of claim."""
    pillars_spoken: tuple[int, ...]
    """The pillars about which the review says something."""
    pillars_silent: tuple[int, ...]
    """The pillars about which it says nothing."""
    presence: tuple[int, int]
    """Claims of presence that are borne out, and all of them."""
    locations: tuple[int, int]
    """Locations that are right, and all of them."""
    hedged: int
    """Claims that are taken half back."""
    advice: int
    """Sentences of advice without a finding behind them."""


class Audit(msgspec.Struct, frozen=True):
    """A review held against the code."""

    review: str
    """The review's file name, or empty."""
    code: tuple[str, ...]
    """The paths of the code."""
    reading: Reading
    """The review as it was understood."""
    judged: tuple[Judged, ...]
    """In the order of the text."""
    notes: tuple[str, ...]
    """What holds for the review as a whole: constant shifts of its line numbers, contradictions, another state."""
    missed: tuple[int, ...]
    """Indices into the findings of `ground` that the review does not mention."""
    scorecard: Scorecard
    ground: Review
    """Colonnade's own review of the same code."""
