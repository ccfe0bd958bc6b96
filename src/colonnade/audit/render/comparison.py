"""Who said what of each pillar, and who is right."""

from typing import Final

from colonnade.audit.model import Audit
from colonnade.audit.render.wording import known_pillars, pillars
from colonnade.review.model import PillarVerdict

DECISIVE: Final = ("presence", "absence", "applicability", "count")
"""Kinds of claims by which a review is right or wrong about a pillar."""


def right(audit: Audit, pillar: int) -> str:
    """Whether what a review says of a pillar holds: ``holds``, ``does not hold``, ``part of it holds``, or nothing."""
    outcomes = [
        judged.outcome
        for judged in audit.judged
        if judged.claim.kind in DECISIVE
        and any(pillar in known_pillars(number) for number in judged.claim.weaknesses)
        and judged.outcome in ("confirmed", "refuted", "unsupported")
    ]
    if not outcomes:
        return ""
    good = sum(outcome == "confirmed" for outcome in outcomes)
    return "holds" if good == len(outcomes) else "part of it holds" if good else "does not hold"


def said(audit: Audit, verdict: PillarVerdict) -> str:
    """What a review says of a pillar and whether it holds."""
    words = next(text for each, text in pillars(audit) if each.pillar == verdict.pillar)
    held = right(audit, verdict.pillar)
    return f"{words}: {held}" if held else words
