"""What becomes of claims that the code has a weakness."""

from colonnade.audit import counting, examined
from colonnade.audit.count import EXACT
from colonnade.audit.ground import Ground
from colonnade.audit.model import Claim, Judged


def presence(claim: Claim, ground: Ground) -> Judged:
    """Borne out only by a finding of that weakness, one above or one below it, in the lines and functions it names."""
    found = examined.findings(ground, claim.weaknesses, loosely=True)
    there = [each for each in found if examined.within(ground, each, claim.lines, claim.functions)]
    if there and examined.live(claim.weaknesses):
        return Judged(claim, "confirmed", f"Colonnade finds: {examined.told(there)}.", examined.shown(ground, there))
    if claim.negated and claim.subject in EXACT and not claim.lines and not claim.functions:
        counted = counting.denial(claim, ground)
        if counted.outcome == "refuted":
            return counted
    subject = _needed(claim)
    if subject and not ground.counted(subject):
        return Judged(claim, "refuted", f"{counting.none(subject)}, so nothing of it can be wrong.")
    unknown = [name for name in claim.functions if not ground.knows(name)]
    if unknown and len(unknown) == len(claim.functions):
        named = ", ".join(f"`{name}`" for name in unknown)
        return Judged(claim, "refuted", f"Nothing in the code is called {named}.")
    if not examined.live(claim.weaknesses):
        return _of_no_weakness(claim, ground)
    if found:
        other = [
            each
            for each in examined.findings(ground, ())
            if examined.within(ground, each, claim.lines, claim.functions)
        ]
        here = f" What it finds there: {examined.told(other)}." if other else ""
        reason = f"Colonnade finds it elsewhere: {examined.told(found)}.{here}"
        return Judged(claim, "wrong location", reason, nearest=examined.shown(ground, found))
    return _unsupported(claim, ground)


def _of_no_weakness(claim: Claim, ground: Ground) -> Judged:
    """A claim that something is missing is counted; one of defects is borne out by a finding that is grave enough."""
    if claim.subject and claim.negated:
        return counting.denial(claim, ground)
    if claim.item >= 0 or claim.lines or claim.functions:
        return Judged(claim, "vague", "It names no weakness against which it could be checked.")
    found = examined.grave(ground)
    if found:
        return Judged(claim, "confirmed", f"Colonnade finds: {examined.told(found)}.", examined.shown(ground, found))
    reason = f"No security defect was found; {examined.examined(ground, ())}."
    return Judged(claim, "unsupported", reason)


def _needed(claim: Claim) -> str:
    """What must be in the code for the claim to be possible."""
    for weakness in claim.weaknesses:
        if weakness in counting.NEEDS:
            return counting.NEEDS[weakness]
    return "arithmetic" if claim.subject == "arithmetic" else ""


def _unsupported(claim: Claim, ground: Ground) -> Judged:
    said = examined.examined(ground, claim.weaknesses)
    seen = examined.points(ground, claim.weaknesses)
    if not any(examined.checks_of(each) for each in examined.live(claim.weaknesses)):
        return Judged(claim, "not decidable", "Colonnade has no check for this weakness.")
    if seen.undecided and not seen.safe:
        places = ground.evidence((each.path, each.line, each.end_line) for each in examined.places(seen.rows))
        return Judged(claim, "not decidable", f"No point could be decided: {said}.", places)
    there = [each for each in examined.safe(ground, claim) if claim.lines or claim.functions]
    if there:
        shown = ground.evidence((each.path, each.line, each.end_line) for row in there[:2] for each in row.places[:2])
        why = "; ".join(f"{row.reason} ({row.check})" for row in there[:2])
        reason = f"Nothing bears it out; what was examined there is safe: {why}."
        return Judged(claim, "unsupported", reason, shown)
    half = " It is said with a hedge." if claim.hedged else ""
    none = ", and none is weak" if seen.total else ""
    return Judged(claim, "unsupported", f"Nothing bears it out: {said}{none}.{half}")
