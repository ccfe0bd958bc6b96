"""What holds for a review as a whole: what it missed, contradicts, is silent about, and of which state it may be."""

import re
from typing import Final

from colonnade import cwe
from colonnade.audit import examined
from colonnade.audit.ground import Ground
from colonnade.audit.model import Judged, Mention, Reading
from colonnade.audit.scorecard import silent
from colonnade.review.model import Finding

_TELLING: Final = ("presence", "location", "description")
_NUMBER: Final = re.compile(r"(?<!\w)(?<!CWE-)\d{4,}(?!\w)")
"""Numbers of bugs, which say that a sentence and a finding speak of the same one."""
_FEW: Final = 2
"""From how many unknown names on a review may be of other code."""
_MANY: Final = 3
"""From how many misplaced references on a review may be of another state of the code."""


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


def notes(reading: Reading, ground: Ground, judged: tuple[Judged, ...], shift: int, of: int) -> list[str]:
    """What holds for the review as a whole."""
    found: list[str] = []
    if shift:
        way = "small" if shift > 0 else "large"
        found.append(
            f"The line numbers are too {way} by {abs(shift)}: {of} references fit the code when moved by {shift:+}."
        )
    beyond = _beyond(reading, ground)
    wrong = sum(each.claim.kind == "location" and each.outcome == "wrong location" for each in judged)
    right = sum(each.claim.kind == "location" and each.outcome == "confirmed" for each in judged)
    if not beyond and not shift and wrong >= _MANY and wrong > right:
        found.append(f"{wrong} of {wrong + right} line references do not fit: it may be another state of the file.")
    unknown = sorted({name for claim in reading.claims for name in claim.functions if not ground.knows(name)})
    known = {name for claim in reading.claims for name in claim.functions if ground.knows(name)}
    if len(unknown) >= _FEW and len(unknown) > len(known):
        shown = ", ".join(f"`{name}`" for name in unknown[:5])
        found.append(f"Most names are not in the code ({shown}): it may be another state of it, or other code.")
    if beyond:
        found.append(f"Lines beyond the end of the code are named ({beyond}): it may be another state of the file.")
    found += _contradictions(reading)
    quiet = silent(reading)
    if quiet:
        names = {pillar.id: pillar.name for pillar in cwe.PILLARS}
        said = "; ".join(f"CWE-{each} ({names[each]})" for each in quiet)
        found.append(f"Nothing is said of {'any of the ten pillars' if len(quiet) == len(names) else said}.")
    if not reading.claims:
        found.append("The text makes no claim that could be recognised.")
    return found


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
