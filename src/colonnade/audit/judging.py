"""Holds a review against the code: an outcome for every claim, and what holds for the review as a whole.

INVARIANT(text-is-data): nothing that a review says changes what is examined, only what is said of it.
"""

from collections.abc import Callable
from typing import Final

import msgspec

from colonnade.audit import examined
from colonnade.audit.absence import absence
from colonnade.audit.count import SUBJECTS
from colonnade.audit.description import counted, description, judgement
from colonnade.audit.ground import Ground
from colonnade.audit.identity import best_names, by_pillar, identity, meant, speaks_of
from colonnade.audit.location import location
from colonnade.audit.model import Audit, Claim, Judged, Reading
from colonnade.audit.notes import missed, notes
from colonnade.audit.presence import presence
from colonnade.audit.scorecard import scorecard
from colonnade.audit.shift import shift_of


class Case:
    """A review with its ground, and what is known of it before its claims are judged.

    shift: by how much its line numbers are too small, found in `of` ranges.  affirming: the items that name weaknesses
    and deny nothing.
    """

    def __init__(self, reading: Reading, ground: Ground) -> None:
        self.reading = reading
        self.ground = ground
        self.by_pillar = by_pillar(reading)
        self.shift, self.of = shift_of(reading.claims, ground)
        denying = {claim.item for claim in reading.claims if _denies(claim)}
        self.affirming = frozenset(
            index
            for index, item in enumerate(reading.items)
            if item.verdict in ("", "detected") and index not in denying
        )

    def denies(self, claim: Claim) -> bool:
        """Whether the item of a claim says that its weakness is not there: nothing is mapped to it then."""
        items = self.reading.items
        return 0 <= claim.item < len(items) and items[claim.item].verdict in ("not detected", "not applicable")


def _denies(claim: Claim) -> bool:
    return claim.kind in ("absence", "applicability", "remark") or (claim.kind == "count" and claim.negated)


def audit(reading: Reading, ground: Ground, name: str = "") -> Audit:
    """The audit of a review of this code; name: the review's file name.  Never raises on what a review says."""
    case = Case(reading, ground)
    judged = tuple(judge(claim, case) for claim in reading.claims)
    return Audit(
        review=name,
        code=tuple(file.path for file in ground.files),
        reading=reading,
        judged=judged,
        notes=tuple(notes(reading, ground, judged, case.shift, case.of)),
        missed=missed(reading, ground, judged),
        scorecard=scorecard(reading, judged),
        ground=ground.review,
    )


def judge(claim: Claim, case: Case) -> Judged:
    """What becomes of one claim."""
    if claim.kind == "identifier":
        return identity(claim, case.by_pillar or case.denies(claim), case.ground.review.findings)
    if claim.kind == "location":
        return location(claim, case.ground, case.shift)
    if claim.verdict == "undetermined" and claim.kind in ("presence", "absence", "applicability"):
        return _undetermined(claim, case.ground)
    meant = _meant(claim, case)
    judging = _BY_KIND.get(meant.kind)
    if judging is None:
        return Judged(claim, "not decidable", "It is no claim of a known kind.")
    return msgspec.structs.replace(judging(meant, case.ground), claim=claim)


def _meant(claim: Claim, case: Case) -> Claim:
    """The claim with the weaknesses that its item names without a number, and with its lines where they should be.

    A description in the words of its item's weakness is a claim of presence where the item denies nothing.
    """
    shift, items = case.shift, case.reading.items
    lines = tuple(
        msgspec.structs.replace(each, first=each.first + shift, last=each.last + shift) for each in claim.lines
    )
    weaknesses = claim.weaknesses
    if not weaknesses and 0 <= claim.item < len(items):
        names = [mention.name for mention in items[claim.item].mentions if mention.number is None]
        weaknesses = tuple(id for name in names for id, likeness in best_names(name) if likeness >= 1)
    elif 0 <= claim.item < len(items):
        weaknesses = meant(items[claim.item].mentions, weaknesses, case.ground.review.findings)
    named = [each for each in examined.live(weaknesses) if each not in examined.PILLAR_IDS]
    faulty = claim.item in case.affirming and claim.kind == "description" and not claim.negated
    kind = "presence" if faulty and any(speaks_of(claim.text, each) for each in named) else claim.kind
    return msgspec.structs.replace(
        claim,
        kind=kind,
        weaknesses=weaknesses,
        lines=lines if shift else claim.lines,
        subject=claim.subject if claim.subject in SUBJECTS else "",
    )


def _undetermined(claim: Claim, ground: Ground) -> Judged:
    """A claim that it cannot be said: borne out where points are undecided."""
    seen = examined.points(ground, claim.weaknesses) if examined.live(claim.weaknesses) else None
    if seen is not None and seen.undecided:
        places = ground.evidence((each.path, each.line, each.end_line) for each in examined.places(seen.rows))
        said = examined.examined(ground, claim.weaknesses)
        return Judged(claim, "confirmed", f"It cannot be decided from this code alone: {said}.", places)
    if any(each.pillar in claim.weaknesses and each.verdict == "undetermined" for each in ground.review.pillars):
        return Judged(claim, "confirmed", "It cannot be decided: not all of the code could be read.")
    return Judged(claim, "vague", "It does not say whether the code has the weakness.")


def _advice(claim: Claim, ground: Ground) -> Judged:
    """Advice is borne out where there is a finding behind it, and else says nothing."""
    found = examined.findings(ground, claim.weaknesses) if examined.live(claim.weaknesses) else []
    if found:
        reason = f"Advice that bears on what Colonnade finds: {examined.told(found)}."
        return Judged(claim, "confirmed", reason, examined.shown(ground, found))
    return Judged(claim, "vague", "Advice that bears on nothing in the code: it says nothing that could be checked.")


def _remark(claim: Claim, ground: Ground) -> Judged:
    return Judged(claim, "vague", "A remark on the review or its task: it says nothing of the code.")


_BY_KIND: Final[dict[str, Callable[[Claim, Ground], Judged]]] = {
    "presence": presence,
    "absence": absence,
    "applicability": absence,
    "count": counted,
    "description": description,
    "judgement": judgement,
    "advice": _advice,
    "remark": _remark,
}
