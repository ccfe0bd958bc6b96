"""What becomes of claims that the code does not have a weakness, or cannot have it."""

from colonnade.audit import counting, examined
from colonnade.audit.ground import Ground
from colonnade.audit.model import Claim, Judged
from colonnade.review.model import Finding


def absence(claim: Claim, ground: Ground) -> Judged:
    """A claim that a weakness, or any, is absent or cannot be: held against counts, findings and points."""
    wanted = examined.live(claim.weaknesses)
    found = examined.findings(ground, wanted) if wanted else []
    if found:
        return _refuted(claim, ground, found)
    if claim.subject and claim.negated:
        judged = counting.denial(claim, ground)
        if judged.outcome == "confirmed" or claim.kind != "absence":
            return judged
    if not wanted:
        return _of_no_weakness(claim, ground)
    needed = next((counting.NEEDS[each] for each in claim.weaknesses if each in counting.NEEDS), "")
    if needed and not ground.counted(needed):
        return Judged(claim, "confirmed", f"{counting.none(needed)}, so nothing of it can be wrong.")
    if claim.kind == "applicability" or claim.verdict == "not applicable":
        return _applicability(claim, ground)
    return _absent(claim, ground)


def _of_no_weakness(claim: Claim, ground: Ground) -> Judged:
    """A claim that is about no weakness of the catalogue: all of the code where it speaks of defects, else nothing."""
    if claim.item >= 0:
        return Judged(claim, "vague", "It names no weakness, no line and no criterion by which it could be checked.")
    grave = examined.grave(ground)
    if grave:
        return _refuted(claim, ground, grave)
    found = examined.findings(ground, ())
    said = examined.examined(ground, ())
    slight = f" Of lower severity: {examined.told(found)}." if found else ""
    return Judged(claim, "confirmed", f"No security defect was found; {said}.{slight}", examined.shown(ground, found))


def _refuted(claim: Claim, ground: Ground, found: list[Finding]) -> Judged:
    notes = all(each.severity == "note" for each in found)
    slight = " It is no more than a note." if notes else ""
    reason = f"Colonnade finds: {examined.told(found)}.{slight}"
    return Judged(claim, "refuted", reason, examined.shown(ground, found))


def _applicability(claim: Claim, ground: Ground) -> Judged:
    seen = examined.points(ground, claim.weaknesses)
    said = examined.examined(ground, claim.weaknesses)
    if not seen.total:
        return Judged(claim, "confirmed", f"Nothing in the code could have it: {said}.")
    places = ground.evidence((each.path, each.line, each.end_line) for each in examined.places(seen.rows))
    return Judged(claim, "refuted", f"It applies, and was not found: {said}.", places)


def _absent(claim: Claim, ground: Ground) -> Judged:
    seen = examined.points(ground, claim.weaknesses)
    said = examined.examined(ground, claim.weaknesses)
    if not seen.total:
        if not any(examined.checks_of(each) for each in examined.live(claim.weaknesses)):
            return Judged(claim, "not decidable", "Colonnade has no check for this weakness.")
        return Judged(claim, "confirmed", f"Nothing in the code could have it: {said}.")
    if not seen.safe:
        undecided = ground.evidence((each.path, each.line, each.end_line) for each in examined.places(seen.rows))
        return Judged(claim, "not decidable", f"No point could be decided: {said}.", undecided)
    return Judged(claim, "confirmed", f"No finding; {said}.")
