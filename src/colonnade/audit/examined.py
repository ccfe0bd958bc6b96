"""What Colonnade found and examined of the weaknesses that a claim is about."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

import msgspec

from colonnade import cwe
from colonnade.audit.ground import Ground, bare
from colonnade.audit.model import Claim, Evidence, Lines, Span
from colonnade.audit.unit import whole
from colonnade.checks import registry
from colonnade.review.model import SEVERITIES, Examined, Finding, Place

_NAMES: Final = re.compile(r"\w+")
NOWHERE: Final = Span(0, 0)
"""The place of what stands in no text."""
PILLAR_IDS: Final = tuple(pillar.id for pillar in cwe.PILLARS)


class Points(msgspec.Struct, frozen=True):
    """The points of some weaknesses, counted, and the checks that have any."""

    safe: int
    weak: int
    undecided: int
    rows: tuple[Examined, ...]

    @property
    def total(self) -> int:
        """All of them."""
        return self.safe + self.weak + self.undecided

    @property
    def checks(self) -> tuple[str, ...]:
        """The ids of the checks, each once, those with most points first."""
        counts: dict[str, int] = {}
        for row in self.rows:
            counts[row.check] = counts.get(row.check, 0) + row.count
        return tuple(sorted(counts, key=lambda check: (-counts[check], check)))


def live(weaknesses: Iterable[int]) -> tuple[int, ...]:
    """Those of the numbers that are weaknesses of the catalogue."""
    return tuple(each for each in weaknesses if cwe.catalogue().get(each) is not None)


def covers(wide: int, narrow: int) -> bool:
    """Whether a weakness is the other, or lies above it."""
    return cwe.related(wide, narrow) in ("same", "ancestor")


def is_of(finding: Finding, weakness: int, *, loosely: bool) -> bool:
    """Whether a finding is of a weakness: of it, of one below it or in its pillar; loosely of one above it, too."""
    if weakness in PILLAR_IDS:
        return weakness in finding.pillars
    named = (finding.weakness, *finding.alike)
    if any(covers(weakness, each) for each in named):
        return True
    return loosely and any(covers(each, weakness) for each in named)


def findings(ground: Ground, weaknesses: Iterable[int], *, loosely: bool = False) -> list[Finding]:
    """The findings of any of the weaknesses that no comment suppresses, the severe first; of none all of them."""
    wanted = live(weaknesses)
    if (wanted, loosely) not in ground.findings:
        found = [
            each
            for each in ground.review.findings
            if not each.suppressed and (not wanted or any(is_of(each, one, loosely=loosely) for one in wanted))
        ]
        found.sort(key=lambda each: (SEVERITIES.index(each.severity), each.place))
        ground.findings[wanted, loosely] = found
    return list(ground.findings[wanted, loosely])


def grave(ground: Ground) -> list[Finding]:
    """The findings that are defects where a review speaks of defects in general: of severity medium or above."""
    return [each for each in findings(ground, ()) if SEVERITIES.index(each.severity) <= SEVERITIES.index("medium")]


def points(ground: Ground, weaknesses: Iterable[int]) -> Points:
    """The points that were examined for any of the weaknesses; of none all."""
    wanted = live(weaknesses)
    rows: dict[tuple[str, str, str], Examined] = {}
    for verdict in ground.review.pillars:
        for row in verdict.ledger:
            if not wanted or verdict.pillar in wanted or any(_of_check(row.check, each) for each in wanted):
                rows.setdefault((row.check, row.status, row.reason), row)
    kept = tuple(rows.values())
    counts = {
        status: sum(row.count for row in kept if row.status == status) for status in ("safe", "weak", "undecided")
    }
    return Points(counts["safe"], counts["weak"], counts["undecided"], kept)


@cache
def _weakness_of(check: str) -> int:
    return next((each.weakness for each in registry.checks() if each.id == check), 0)


def _of_check(check: str, weakness: int) -> bool:
    return bool(_weakness_of(check)) and covers(weakness, _weakness_of(check))


@cache
def checks_of(weakness: int) -> tuple[str, ...]:
    """The ids of the checks that answer for a weakness or one below it."""
    return tuple(each.id for each in registry.checks() if covers(weakness, each.weakness))


def within(ground: Ground, finding: Finding, lines: Iterable[Lines], functions: Iterable[str]) -> bool:
    """Whether a finding touches any of the lines or functions; true where none is given.

    Its steps and further places count, and a function's name need only be the last part.
    """
    lines, functions = tuple(lines), tuple(functions)
    if not lines and not functions:
        return True
    places = [finding.place, *finding.further, *(step.place for step in finding.steps)]
    for each in lines:
        paths = {file.path for file in ground.named(each.path)}
        if any(place.path in paths and place.line <= each.last and place.end_line >= each.first for place in places):
            return True
    names = {bare(name) for name in functions}
    if names & set(finding.function.split(".")):
        return True
    texts = [finding.message, *(step.text for step in finding.steps)]
    return any(names & set(_NAMES.findall(text)) for text in texts)


def safe(ground: Ground, claim: Claim) -> list[Examined]:
    """What was examined of a claim's weaknesses in its lines and functions and is safe, each row with those places."""
    spans = [(file.path, *whole(node)) for name in claim.functions for file, node in ground.defined(name)]
    spans += [(file.path, each.first, each.last) for each in claim.lines for file in ground.named(each.path)]
    found = []
    for row in points(ground, claim.weaknesses).rows:
        there = tuple(place for place in row.places if row.status == "safe" and _is_inside(place, spans))
        if there:
            found.append(msgspec.structs.replace(row, places=there))
    return found


def _is_inside(place: Place, spans: list[tuple[str, int, int]]) -> bool:
    return any(path == place.path and first <= place.line <= last for path, first, last in spans)


def shown(ground: Ground, found: Iterable[Finding], most: int = 5) -> tuple[Evidence, ...]:
    """The places of the first findings as evidence, each with its message."""
    told = list(found)[:most]
    return tuple(Evidence(each.place.path, each.place.line, each.place.end_line, each.message) for each in told)


def places(rows: Iterable[Examined], most: int = 5) -> Iterator[Place]:
    """The first places of rows of the ledger."""
    number = 0
    for row in rows:
        for place in row.places:
            if number == most:
                return
            number += 1
            yield place


def told(found: list[Finding]) -> str:
    """Findings as a message names them: what, how severe and where; the first three."""
    texts = [f"{each.title} (CWE-{each.weakness}, {each.severity}) at line {each.place.line}" for each in found[:3]]
    more = f" and {len(found) - 3} more" if len(found) > 3 else ""
    return "; ".join(texts) + more


def examined(ground: Ground, weaknesses: Iterable[int]) -> str:
    """What was examined of the weaknesses, as the end of a sentence."""
    seen = points(ground, weaknesses)
    if not seen.total:
        wanted = live(weaknesses)
        number = len({check for each in wanted for check in checks_of(each)}) if wanted else len(registry.checks())
        if number < 2:
            return "the one check for it found no place to examine" if number else "no check looks for it"
        return f"none of the {number} checks for it found a place to examine"
    checks = seen.checks
    some = ", ".join(checks[:3]) + (f" and {len(checks) - 3} more" if len(checks) > 3 else "")
    noun = "point" if seen.total == 1 else "points"
    left = f", {seen.undecided} of them undecided" if seen.undecided else ""
    return f"{seen.total} {noun} were examined ({some}){left}" if seen.total > 1 else f"1 {noun} was examined ({some})"
