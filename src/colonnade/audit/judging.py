"""Holds a review against the code: an outcome for every claim, and what holds for the review as a whole.

INVARIANT(text-is-data): nothing that a review says changes what is examined, only what is said of it.
"""

import re
from collections.abc import Callable
from typing import Final

import msgspec

from colonnade import cwe
from colonnade.audit import examined
from colonnade.audit.absence import absence
from colonnade.audit.count import SUBJECTS
from colonnade.audit.description import counted, description, judgement
from colonnade.audit.ground import Ground
from colonnade.audit.identity import best_names, identity
from colonnade.audit.location import location, shift_of
from colonnade.audit.model import Audit, Claim, Judged, Mention, Reading
from colonnade.audit.presence import presence
from colonnade.audit.scorecard import scorecard, silent
from colonnade.review.model import Finding


def audit(reading: Reading, ground: Ground, name: str = "") -> Audit:
    """The audit of a review of this code; name: the review's file name.  Never raises on what a review says."""
    shift, of = shift_of(reading.claims, ground)
    judged = tuple(judge(claim, reading, ground, shift) for claim in reading.claims)
    return Audit(
        review=name,
        code=tuple(file.path for file in ground.files),
        reading=reading,
        judged=judged,
        notes=tuple(_notes(reading, ground, judged, shift, of)),
        missed=missed(reading, ground, judged),
        scorecard=scorecard(reading, judged),
        ground=ground.review,
    )


def judge(claim: Claim, reading: Reading, ground: Ground, shift: int = 0) -> Judged:
    """What becomes of one claim."""
    if claim.kind == "identifier":
        return identity(claim, reading, ground.review.findings)
    if claim.kind == "location":
        return location(claim, ground, shift)
    if claim.verdict == "undetermined" and claim.kind in ("presence", "absence", "applicability"):
        return _undetermined(claim, ground)
    judging = _BY_KIND.get(claim.kind)
    if judging is None:
        return Judged(claim, "not decidable", "It is no claim of a known kind.")
    return msgspec.structs.replace(judging(_meant(claim, reading, shift), ground), claim=claim)


def _meant(claim: Claim, reading: Reading, shift: int) -> Claim:
    """The claim with the weaknesses that its item names without a number, and with its lines where they should be."""
    lines = tuple(
        msgspec.structs.replace(each, first=each.first + shift, last=each.last + shift) for each in claim.lines
    )
    weaknesses = claim.weaknesses
    if not weaknesses and 0 <= claim.item < len(reading.items):
        names = [mention.name for mention in reading.items[claim.item].mentions if mention.number is None]
        weaknesses = tuple(id for name in names for id, likeness in best_names(name) if likeness >= 1)
    subject = claim.subject if claim.subject in SUBJECTS else ""
    return msgspec.structs.replace(claim, weaknesses=weaknesses, lines=lines if shift else claim.lines, subject=subject)


def _undetermined(claim: Claim, ground: Ground) -> Judged:
    """A claim that it cannot be said: borne out where points are undecided."""
    seen = examined.points(ground, claim.weaknesses) if examined.live(claim.weaknesses) else None
    if seen is not None and seen.undecided:
        places = ground.evidence((each.path, each.line, each.end_line) for each in examined.places(seen.rows))
        said = examined.examined(ground, claim.weaknesses)
        return Judged(claim, "confirmed", f"It cannot be decided from this code alone: {said}.", places)
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


_TELLING: Final = ("presence", "location", "description")
_NUMBER: Final = re.compile(r"(?<!\w)(?<!CWE-)\d{4,}(?!\w)")
"""Numbers of bugs, which say that a sentence and a finding speak of the same one."""
_FEW: Final = 2
"""From how many unknown names on a review may be of other code."""
_MANY: Final = 3
"""From how many misplaced references on a review may be of another state of the code."""
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


def missed(reading: Reading, ground: Ground, judged: tuple[Judged, ...]) -> tuple[int, ...]:
    """The indices of the findings that no claim of the review tells of."""
    telling = [each for each in judged if _tells(each, reading)]
    return tuple(
        index
        for index, finding in enumerate(ground.review.findings)
        if not finding.suppressed and not any(_is_told(finding, each, ground) for each in telling)
    )


def _tells(judged: Judged, reading: Reading) -> bool:
    """Whether a claim may tell of a finding: it is positive, holds at least elsewhere, and its item denies nothing."""
    claim = judged.claim
    verdict = reading.items[claim.item].verdict if 0 <= claim.item < len(reading.items) else ""
    if claim.kind != "presence" and verdict not in ("", "detected"):
        return bool(_NUMBER.search(claim.text))
    return claim.kind in _TELLING and judged.outcome in ("confirmed", "wrong location")


def _is_told(finding: Finding, judged: Judged, ground: Ground) -> bool:
    claim = judged.claim
    if set(_NUMBER.findall(claim.text)) & set(_NUMBER.findall(finding.message)):
        return True
    if not any(examined.is_of(finding, each, loosely=True) for each in examined.live(claim.weaknesses)):
        return False
    shown = (*judged.evidence, *judged.nearest)
    if any(finding.place.line <= each.end_line and each.line <= finding.place.end_line for each in shown):
        return True
    return claim.kind == "presence" and examined.within(ground, finding, claim.lines, claim.functions)


def _notes(reading: Reading, ground: Ground, judged: tuple[Judged, ...], shift: int, of: int) -> list[str]:
    """What holds for the review as a whole."""
    notes = []
    if shift:
        way = "small" if shift > 0 else "large"
        notes.append(
            f"The line numbers are too {way} by {abs(shift)}: {of} ranges fit the code when moved by {shift:+}."
        )
    beyond = _beyond(reading, ground)
    wrong = sum(each.claim.kind == "location" and each.outcome == "wrong location" for each in judged)
    right = sum(each.claim.kind == "location" and each.outcome == "confirmed" for each in judged)
    if not beyond and not shift and wrong >= _MANY and wrong > right:
        notes.append(f"{wrong} of {wrong + right} line references do not fit: it may be another state of the file.")
    unknown = sorted({name for claim in reading.claims for name in claim.functions if not ground.knows(name)})
    known = {name for claim in reading.claims for name in claim.functions if ground.knows(name)}
    if len(unknown) >= _FEW and len(unknown) > len(known):
        shown = ", ".join(f"`{name}`" for name in unknown[:5])
        notes.append(f"Most names are not in the code ({shown}): it may be another state of it, or other code.")
    if beyond:
        notes.append(f"Lines beyond the end of the code are named ({beyond}): it may be another state of the file.")
    notes += _contradictions(reading)
    quiet = silent(reading)
    if quiet:
        names = {pillar.id: pillar.name for pillar in cwe.PILLARS}
        said = "; ".join(f"CWE-{each} ({names[each]})" for each in quiet)
        notes.append(f"Nothing is said of {'any of the ten pillars' if len(quiet) == len(names) else said}.")
    if not reading.claims:
        notes.append("The text makes no claim that could be recognised.")
    return notes


def _beyond(reading: Reading, ground: Ground) -> str:
    """The first line that is named and lies beyond the end of every file it may mean, or empty."""
    for claim in reading.claims:
        for lines in claim.lines:
            files = ground.named(lines.path)
            if files and lines.last > max(file.length for file in files):
                return f"line {lines.last} of {max(file.length for file in files)}"
    return ""


def _contradictions(reading: Reading) -> list[str]:
    """Where items say one thing and the conclusion another."""
    found = [_called(item.mentions) for item in reading.items if item.verdict == "detected" and item.mentions]
    if reading.conclusion == "not detected" and found:
        return [f"The conclusion says that nothing is found; the items on {'; '.join(found)} say that something is."]
    verdicts = {item.verdict for item in reading.items if item.verdict}
    if reading.conclusion == "detected" and verdicts and not verdicts & {"detected", "undetermined"}:
        return ["The conclusion says that something is found; no item does."]
    return []


def _called(mentions: tuple[Mention, ...]) -> str:
    return ", ".join(f"CWE-{each.number}" if each.number else each.name for each in mentions)
