"""The one number by which all line numbers of a review miss: it was made of another state of the file."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from colonnade.audit import examined
from colonnade.audit.ground import File, Ground
from colonnade.audit.location import holds, targets
from colonnade.audit.model import Claim, Lines
from colonnade.audit.unit import units

FARTHEST: Final = 30
"""How far a review's line numbers may be shifted."""
CLOSE: Final = 3
"""The same where any statement may be meant."""
_LEAST: Final = 2.0
"""How much must speak for a shift; a single line of something that can be counted weighs half."""
_CLEARLY: Final = 1.25
_TRIED: Final = 4
"""How many shifts are tried on all references."""


def shift_of(claims: Iterable[Claim], ground: Ground) -> tuple[int, int]:
    """(shift, of how many references): what is to be added to the numbers so that clearly more fit, or (0, 0)."""
    references: dict[Lines, list[Claim]] = defaultdict(list)
    for claim in claims:
        for lines in claim.lines:
            references[Lines(lines.first, lines.last, examined.NOWHERE, lines.path)].append(claim)
    weights: dict[int, float] = defaultdict(float)
    for lines, about in references.items():
        fitting: dict[int, float] = {}
        for claim in about:
            for shift, weight in _shifts(claim, lines, ground):
                fitting[shift] = max(weight, fitting.get(shift, 0))
        for shift, weight in fitting.items():
            weights[shift] += weight
    still = weights.pop(0, 0.0)
    likely = sorted(weights, key=lambda shift: (-weights[shift], abs(shift), -shift))[:_TRIED]
    tried = {shift: _fitting(references, ground, shift) for shift in likely}
    best = max(likely, key=lambda shift: tried[shift][0], default=0)
    if best and tried[best][0] >= max(_LEAST, still + 1, still * _CLEARLY):
        return best, tried[best][1]
    return 0, 0


def _fitting(references: dict[Lines, list[Claim]], ground: Ground, by: int) -> tuple[float, int]:
    """(weight, number) of the references that fit when they are moved."""
    weights = []
    for lines, about in references.items():
        moved = msgspec.structs.replace(lines, first=lines.first + by, last=lines.last + by)
        fits = [weight for claim in about for shift, weight in _shifts(claim, moved, ground) if not shift]
        weights += [max(fits)] if fits else []
    return sum(weights), len(weights)


def _shifts(claim: Claim, lines: Lines, ground: Ground) -> Iterator[tuple[int, float]]:
    """What may be added to a reference so that it fits what the claim names, each with its weight."""
    yield from ((shift, 1.0) for shift in _to_findings(claim, lines, ground))
    for file in ground.named(lines.path):
        if lines.first == lines.last:
            yield from ((shift, 0.5) for shift in _of_line(claim, lines, file))
        else:
            yield from ((shift, 1.0) for shift in _of_range(claim, lines, file))


def _to_findings(claim: Claim, lines: Lines, ground: Ground) -> Iterator[int]:
    """To the findings of the weaknesses that are named; a pillar has too many."""
    wanted = [each for each in examined.live(claim.weaknesses) if each not in examined.PILLAR_IDS]
    for finding in examined.findings(ground, wanted, loosely=True) if wanted else ():
        shift = finding.place.line - lines.first
        if examined.within(ground, finding, (lines,), ()):
            yield 0
        elif abs(shift) <= FARTHEST and examined.within(ground, finding, (), claim.functions):
            yield shift


def _of_range(claim: Claim, lines: Lines, file: File) -> Iterator[int]:
    """To the borders of the functions that are named, or of any piece of the file where none is."""
    named = frozenset(each for fit in targets(claim, file, alone=False) for each in fit.exact)
    for first, last in named or units(file):
        shift = first - lines.first
        if last - lines.last == shift and abs(shift) <= (FARTHEST if named else CLOSE):
            yield shift


def _of_line(claim: Claim, lines: Lines, file: File) -> Iterator[int]:
    """To the nearest of what is named."""
    for fit in targets(claim, file, alone=True):
        if holds(fit, lines):
            yield 0
        for first, _ in fit.points:
            if abs(first - lines.first) <= CLOSE:
                yield first - lines.first
