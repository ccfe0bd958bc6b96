"""What all renderings of an audit say alike: counts, places and one line a claim."""

from typing import Final

from colonnade import cwe
from colonnade.audit.model import OUTCOMES, Audit, Evidence, Judged, Reading
from colonnade.report.wording import be, count, some, stated, where
from colonnade.review.model import Finding, PillarVerdict

FAILING: Final = ("refuted", "wrong location", "invalid id", "unsupported")
"""Outcomes of claims that do not hold."""
NOTHING: Final = "The review makes no claim that could be read."
PLACES: Final = 4
MISSED: Final = 20


def does_not_hold(judged: Judged) -> bool:
    return judged.outcome in FAILING


def line_of(reading: Reading, offset: int) -> int:
    """The line of the review, from 1, in which a character stands."""
    return reading.text.count("\n", 0, offset) + 1


def lines(evidence: Evidence) -> str:
    """``a.py:12`` or ``a.py:12-14``."""
    end = f"-{evidence.end_line}" if evidence.end_line > evidence.line else ""
    return f"{evidence.path}:{evidence.line}{end}"


def reasoned(judged: Judged) -> str:
    """The reason with the lines it rests on, of a wrong location with those where the thing stands."""
    if judged.nearest:
        nearest = some([lines(each) for each in judged.nearest], PLACES)
        return judged.reason if nearest in judged.reason else f"{judged.reason} The nearest place is {nearest}."
    places = some([lines(each) for each in judged.evidence], PLACES)
    return f"{judged.reason} See {places}." if places and places not in judged.reason else judged.reason


def headline(audit: Audit) -> str:
    """How many claims hold and how many do not, in one sentence."""
    score = audit.scorecard
    if not score.claims:
        return NOTHING
    parts = [f"{number} {outcome}" for outcome in OUTCOMES if (number := score.by_outcome.get(outcome, 0))]
    return f"{count(score.claims, 'claim')}: {', '.join(parts)}."


def sentences(audit: Audit) -> list[str]:
    """The scorecard in sentences."""
    score = audit.scorecard
    held, present = score.presence
    right, located = score.locations
    out = [headline(audit)]
    if present:
        out.append(f"Of {count(present, 'claim')} that the code has a weakness the code bears out {held or 'none'}.")
    if located:
        out.append(f"Of {count(located, 'line reference')} {right or 'none'} {be(right or 1)} right.")
    out.append(f"It speaks of {len(score.pillars_spoken)} of the ten pillars.")
    if score.hedged or score.advice:
        out.append(
            f"{count(score.hedged, 'claim is', 'claims are')} hedged; {count(score.advice, 'sentence')} of advice."
        )
    return [*out, *audit.notes]


def pillars(audit: Audit) -> list[tuple[PillarVerdict, str]]:
    """Each pillar's verdict by Colonnade, with what the review says of it or its weaknesses."""
    said: dict[int, list[str]] = {}
    for item in audit.reading.items:
        for mention in item.mentions:
            for pillar in known_pillars(mention.number or 0):
                said.setdefault(pillar, []).append(item.verdict or "no verdict")
    return [(each, some(list(dict.fromkeys(said.get(each.pillar, ["nothing"]))), 3)) for each in audit.ground.pillars]


def known_pillars(number: int) -> tuple[int, ...]:
    try:
        return cwe.pillars(number)
    except cwe.UnknownWeakness:
        return ()


def missed(audit: Audit) -> list[Finding]:
    """The findings that the review does not mention."""
    return [audit.ground.findings[index] for index in audit.missed]


def finding_line(finding: Finding) -> str:
    """``a.py:3: CWE-89, high: ...``."""
    return f"{where(finding.place)}: CWE-{finding.weakness}, {finding.severity}: {stated(finding)}"
