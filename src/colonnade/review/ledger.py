"""The ledger: which points were examined and why each is safe, weak or undecided; and the verdicts folded from it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from colonnade import cwe
from colonnade.review.evidence import Texts
from colonnade.review.gather import SAFE, UNDECIDED, WEAK, Observed
from colonnade.review.model import Examined, Place

SHOWN: Final = 5
STATUS: Final = {SAFE: "safe", WEAK: "weak", UNDECIDED: "undecided"}
_ORDER: Final = {"weak": 0, "undecided": 1, "safe": 2}

DETECTED, NOT_DETECTED, UNDETERMINED, NOT_APPLICABLE = "detected", "not detected", "undetermined", "not applicable"

Counts = Counter[int]
"""How many points have which status."""


ACCEPTED: Final = -1
"""The status under which weak points that a comment suppresses are counted."""


def verdict(counts: Counts, *, unread: bool) -> str:
    """The fold of design section 1.  unread: a file that might hold points could not be read.

    Accepted points were examined, so a pillar that has no others but accepted ones is not detected, never inapplicable.
    """
    if counts[WEAK]:
        return DETECTED
    if counts[SAFE]:
        return NOT_DETECTED
    if counts[UNDECIDED] or unread:
        return UNDETERMINED
    return NOT_DETECTED if counts[ACCEPTED] else NOT_APPLICABLE


class Row:
    """Points of one check that share status, reason and pillars."""

    __slots__ = ("check", "count", "places", "reason", "status")

    def __init__(self, check: str, status: str, reason: str) -> None:
        self.check = check
        self.status = status
        self.reason = reason
        self.count = 0
        self.places: list[Place] = []


class Ledger:
    """Counts by pillar, by file and pillar, and the rows, of points that are added in order."""

    def __init__(self, texts: Texts, *, all_points: bool) -> None:
        self._texts = texts
        self._limit = None if all_points else SHOWN
        self._rows: dict[tuple[str, str, str, tuple[int, ...]], Row] = {}
        self._pillars: dict[int, tuple[int, ...]] = {}
        self.counts: dict[int, Counts] = {pillar.id: Counter() for pillar in cwe.PILLARS}
        self.by_file: defaultdict[str, defaultdict[int, Counts]] = defaultdict(lambda: defaultdict(Counter))

    def pillars(self, weakness: int) -> tuple[int, ...]:
        """The pillars of a weakness, remembered."""
        known = self._pillars.get(weakness)
        if known is None:
            known = self._pillars[weakness] = cwe.pillars(weakness)
        return known

    def add(self, point: Observed, *, suppressed: bool = False) -> None:
        """Counts a point in all pillars of its weakness.  A suppressed one counts as accepted."""
        pillars = self.pillars(point.weakness if point.status == WEAK else point.check.weakness)
        status = STATUS[point.status]
        reason = point.reason if point.status != WEAK else "suppressed" if suppressed else "weak"
        key = (point.check.id, status, reason, pillars)
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = Row(point.check.id, status, reason)
        row.count += 1
        if self._limit is None or len(row.places) < self._limit:
            row.places.append(self._texts.place(point.module, point.span))
        counted = ACCEPTED if suppressed else point.status
        of_file = self.by_file[point.module.path]
        for pillar in pillars:
            self.counts[pillar][counted] += 1
            of_file[pillar][counted] += 1

    def rows(self, pillar: int) -> tuple[Examined, ...]:
        """The rows that count in a pillar: by check, the weak first, then the most frequent."""
        return tuple(_examined(row for (*_, pillars), row in self._rows.items() if pillar in pillars))


def _examined(rows: Iterable[Row]) -> Sequence[Examined]:
    ordered = sorted(rows, key=lambda row: (row.check, _ORDER[row.status], -row.count, row.reason))
    return [Examined(row.check, row.status, row.reason, row.count, tuple(row.places)) for row in ordered]
