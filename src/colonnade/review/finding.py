"""Findings: weak points with the evidence that replays, told once, under names that survive moved lines."""

from typing import Final

import msgspec

from colonnade import cwe
from colonnade.review.evidence import Texts
from colonnade.review.fingerprint import Fingerprints, LineHashes
from colonnade.review.gather import Observed
from colonnade.review.model import Finding, Place, ProblemEntry, Step
from colonnade.review.once import Group

SHOWN: Final = 20
_HEAD: Final = 8


def told(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The steps that a reader is told: first and last, and of the others on one line the last; at most `SHOWN`.

    Where the middle of a long way is left out, the step behind the gap says how many are missing.
    """
    lines = [(step.place.path, step.place.line) for step in steps]
    last = len(steps) - 1
    kept = [step for at, step in enumerate(steps) if at in (0, last) or lines[at] != lines[at + 1]]
    gap = len(kept) - SHOWN
    if gap > 0:
        after = kept[_HEAD + gap]
        note = f"{after.note} (after {gap} more steps)".lstrip()
        kept[_HEAD : _HEAD + gap + 1] = [msgspec.structs.replace(after, note=note)]
    return tuple(kept)


def _pillars(*points: Observed) -> tuple[int, ...]:
    """The pillars of all these points' weaknesses, in the order of the catalogue."""
    found = {pillar for point in points for pillar in cwe.pillars(point.weakness)}
    return tuple(pillar.id for pillar in cwe.PILLARS if pillar.id in found)


def _alike(point: Observed, *others: Observed) -> tuple[int, ...]:
    """The weaknesses beside the point's own that it, and what is told with it, may be looked up under."""
    ids = dict.fromkeys(
        id for each in (point, *others) for id in (each.weakness, *each.alike, *each.check.alike.get(each.weakness, ()))
    )
    return tuple(id for id in ids if id != point.weakness)


class Findings:
    """Makes findings of weak points that come in order.  `problems` holds the points whose evidence does not replay."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._prints = Fingerprints()
        self._hashed: tuple[str, LineHashes] | None = None
        self.problems: list[ProblemEntry] = []

    def make(self, group: Group, suppressed: str) -> Finding | None:
        """The finding, or None when a step of its evidence does not stand in the file any more."""
        point = group.point
        trace = [*point.steps, (point.module, point.span, point.note or point.message)]
        for module, index, _ in trace:
            if not self._texts.replays(module, index):
                line = point.module.spans[point.span][0]
                message = (
                    f"A finding of {point.check.id} was dropped: its evidence in {module.path} does not stand there."
                )
                self.problems.append(ProblemEntry(point.module.path, line, "internal", message))
                return None
        steps = told(tuple(self._texts.step(module, index, note) for module, index, note in trace))
        place = steps[-1].place
        return Finding(
            check=point.check.id,
            title=point.check.title,
            weakness=point.weakness,
            pillar=cwe.primary_pillar(point.weakness),
            pillars=_pillars(point, *group.also),
            severity=point.severity,
            confidence=point.confidence,
            role=point.module.role,
            message=point.message,
            fix=point.check.fix,
            place=place,
            function=point.function,
            steps=steps,
            fingerprint=self._prints.make(
                point.check.id,
                place.path,
                point.function,
                self._texts.folded(point.module, point.span),
            ),
            line_hash=self._line_hash(place),
            assumptions=point.assumptions,
            suppressed=suppressed,
            excerpt=self._texts.excerpt(place),
            further=tuple(self._texts.place(each.module, each.span) for each in group.further if self._replays(each)),
            also=tuple(each.message for each in group.also),
            alike=_alike(point, *group.also),
        )

    def _replays(self, point: Observed) -> bool:
        return self._texts.replays(point.module, point.span)

    def _line_hash(self, place: Place) -> str:
        """The hash of the place's first line; the file's hashes are kept while findings of it come."""
        if self._hashed is None or self._hashed[0] != place.path:
            self._hashed = place.path, LineHashes(self._texts.lines(place.path))
        return self._hashed[1].of(place.line)
