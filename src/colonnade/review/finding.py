"""Findings: weak points with the evidence that replays, told once, under names that survive moved lines."""

import hashlib
from collections import Counter

from colonnade import cwe
from colonnade.review.evidence import Texts
from colonnade.review.gather import Observed
from colonnade.review.model import Finding, Place, ProblemEntry


class Findings:
    """Makes findings of weak points that come in order.  `problems` holds the points whose evidence does not replay."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._prints: Counter[tuple[str, str, str, str]] = Counter()
        self.problems: list[ProblemEntry] = []

    def make(self, point: Observed, suppressed: str) -> Finding | None:
        """The finding, or None when a step of its evidence does not stand in the file any more."""
        trace = [*point.steps, (point.module, point.span, point.note or point.message)]
        for module, index, _ in trace:
            if not self._texts.replays(module, index):
                line = module.spans[index][0]
                message = f"A finding of {point.check.id} was dropped: its evidence is not what stands at this line."
                self.problems.append(ProblemEntry(module.path, line, "internal", message))
                return None
        steps = tuple(self._texts.step(module, index, note) for module, index, note in trace)
        place = steps[-1].place
        return Finding(
            check=point.check.id,
            title=point.check.title,
            weakness=point.weakness,
            pillar=cwe.primary_pillar(point.weakness),
            pillars=cwe.pillars(point.weakness),
            severity=point.severity,
            confidence=point.confidence,
            role=point.module.role,
            message=point.message,
            fix=point.check.fix,
            place=place,
            function=point.function,
            steps=steps,
            fingerprint=self._fingerprint(point),
            line_hash=self._line_hash(place),
            assumptions=point.assumptions,
            suppressed=suppressed,
            excerpt=self._texts.excerpt(place),
        )

    def _fingerprint(self, point: Observed) -> str:
        """A hash of check, path, function, folded text of the point, and its number among those that share them."""
        key = (point.check.id, point.module.path, point.function, self._texts.folded(point.module, point.span))
        ordinal = self._prints[key]
        self._prints[key] += 1
        return _hash("\0".join((*key, str(ordinal))).encode("utf-8", "surrogatepass"), 16)

    def _line_hash(self, place: Place) -> str:
        """A hash of the line's text, and its number among equal lines of the file, from 1."""
        lines = self._texts.lines(place.path)
        own = lines[place.line - 1].strip() if place.line <= len(lines) else b""
        ordinal = sum(1 for line in lines[: place.line] if line.strip() == own)
        return f"{_hash(own, 8)}:{max(ordinal, 1)}"


def _hash(data: bytes, size: int) -> str:
    return hashlib.blake2b(data, digest_size=size).hexdigest()
