"""What becomes of claims that can be counted: that there is none, or some, of what `count.SUBJECTS` lists."""

from typing import Final

from colonnade.audit import examined
from colonnade.audit.count import EXACT, SUBJECTS
from colonnade.audit.ground import Ground
from colonnade.audit.model import Claim, Evidence, Judged

MOST: Final = 8
"""How many places are shown."""

NEEDS: Final[dict[int, str]] = {
    682: "arithmetic",
    697: "comparison",
    190: "arithmetic",
    191: "arithmetic",
    369: "arithmetic",
    117: "logging",
    532: "logging",
    396: "handler",
    390: "handler",
    494: "third-party",
    829: "third-party",
    1104: "third-party",
    1395: "third-party",
}
"""Weaknesses that cannot be where there is none of what is counted."""

BELIED: Final[dict[str, int]] = {"input": 707, "interpreter": 707, "credential": 798}
"""Subjects whose denial a finding of the weakness belies, however few of them were counted."""


def count(claim: Claim, ground: Ground) -> Judged:
    """A claim of kind ``count``, either way."""
    if claim.subject not in SUBJECTS:
        return Judged(claim, "not decidable", "What it speaks of cannot be counted.")
    return denial(claim, ground) if claim.negated else assertion(claim, ground)


def denial(claim: Claim, ground: Ground) -> Judged:
    """A claim that there is none."""
    found = ground.counted(claim.subject)
    subject = SUBJECTS[claim.subject]
    telling = examined.findings(ground, (BELIED[claim.subject],)) if claim.subject in BELIED and not found else []
    if telling:
        reason = f"Colonnade finds: {examined.told(telling)}."
        return Judged(claim, "refuted", reason, examined.shown(ground, telling))
    if not found:
        return Judged(claim, "confirmed", f"Counted ({subject.definition}): none.")
    return Judged(claim, "refuted", f"{told(claim.subject, found)}.", tuple(found[:MOST]))


def assertion(claim: Claim, ground: Ground) -> Judged:
    """A claim that there is some, in the lines that it names where it names any."""
    found = ground.counted(claim.subject)
    if not found and claim.subject not in EXACT:
        return Judged(claim, "unsupported", f"{none(claim.subject)}.")
    if not found:
        return Judged(claim, "refuted", f"{none(claim.subject)}.")
    return Judged(claim, "confirmed", f"{told(claim.subject, found)}.", tuple(found[:MOST]))


def none(subject: str) -> str:
    """That a subject is not in the code, as a sentence without a full stop."""
    return f"There is no {SUBJECTS[subject].one} in the code (counted: {SUBJECTS[subject].definition})"


def told(subject: str, found: list[Evidence]) -> str:
    """How many places of a subject there are and where, as a sentence without a full stop."""
    number = len(found)
    lines = ", ".join(str(each.line) for each in found[:MOST])
    more = f" and {number - MOST} more" if number > MOST else ""
    noun = SUBJECTS[subject].one if number == 1 else SUBJECTS[subject].many
    return f"Counted: {number} {noun}, {'line' if number == 1 else 'lines'} {lines}{more}"
