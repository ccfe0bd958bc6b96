"""Which weak points are told with another, so that a reader meets one cause in one finding.

Every point keeps its outcome and its place in the ledger; only the telling is shared.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from colonnade.checks.form import Flow
from colonnade.review.gather import Observed

MINOR: Final = frozenset({"low", "note"})
"""Severities at which a reader is told a sentence about a file once, with all its places."""


FEW: Final = 5
"""How many flows of a habit are told one by one in a file."""


class Group:
    """A point that is told, and those that are told with it."""

    __slots__ = ("also", "further", "point")

    def __init__(self, point: Observed) -> None:
        self.point = point
        self.further: list[Observed] = []
        """Points of the same check that it is true of, too."""
        self.also: list[Observed] = []
        """Points of other checks at the same place."""


def groups(weak: Sequence[Observed]) -> list[Group]:
    """The weak points, in their order, by what is told in one finding.

    A point whose check names another (`Check.within`) that has a finding at the same place goes with that.  Of one
    check, points in one function that the same data reaches on the same way, or one on its way through another, are one
    finding, and so is a minor one that would be told of the same file in the same words (in any, where its check says
    so).
    """
    at = {(_place(point), point.check.id): point for point in weak}
    beside: dict[int, Observed] = {}
    for point in weak:
        host = _host(point, at)
        if host is not point:
            beside[id(point)] = host
    habits = Counter((point.check.id, point.module.path) for point in weak if is_habit(point))
    told: dict[tuple[Any, ...], Group] = {}
    of: dict[int, Group] = {}
    lines: dict[tuple[Any, ...], Group] = {}
    for point in weak:
        if id(point) in beside:
            continue
        group = (
            _passed(point, lines)
            or _above(point, lines)
            or told.setdefault(_key(point, habits[point.check.id, point.module.path] > FEW), Group(point))
        )
        of[id(point)] = group
        lines.setdefault((*_line(point), point.check.id, point.function), group)
        if group.point is not point:
            group.further.append(point)
    for point in weak:
        if id(point) in beside:
            of[id(beside[id(point)])].also.append(point)
    return list(told.values())


def _host(point: Observed, at: Mapping[tuple[Any, str], Observed]) -> Observed:
    """The point with which this one is told: itself, or that of the first check it goes within, and so on."""
    seen = {point.check.id}
    while True:
        found = (at.get((_place(point), name)) for name in point.check.within if name not in seen)
        host = next((each for each in found if each is not None), None)
        if host is None:
            return point
        seen.add(host.check.id)
        point = host


def _passed(point: Observed, lines: Mapping[tuple[Any, ...], Group]) -> Group | None:
    """The group of a point before, of the same check and function, through which the data goes on to this one."""
    if not isinstance(point.check, Flow):
        return None
    here = _line(point)
    ways = ((module.path, module.spans[span][0], point.check.id, point.function) for module, span, _ in point.steps)
    return next((lines[way] for way in ways if way in lines and way[:2] != here), None)


def _above(point: Observed, lines: Mapping[tuple[Any, ...], Group]) -> Group | None:
    """The group of the same words on the line above or this one, in the same function: a list of alike entries."""
    path, line = _line(point)
    around = (lines.get((path, at, point.check.id, point.function)) for at in (line, line - 1))
    alike = (group for group in around if group is not None and group.point.message == point.message)
    return None if isinstance(point.check, Flow) else next(alike, None)


def _line(point: Observed) -> tuple[str, int]:
    return (point.module.path, point.module.spans[point.span][0])


def _place(point: Observed) -> tuple[Any, ...]:
    return (point.module.path, point.module.spans[point.span][:4])


def is_habit(point: Observed) -> bool:
    """Whether a minor flow is one of a check about habits of writing."""
    return isinstance(point.check, Flow) and point.check.once_a_file and point.severity in MINOR


def _key(point: Observed, habit: bool) -> tuple[Any, ...]:
    """What points that are told together share.  habit: the file has more than a few flows of the kind."""
    minor = point.severity in MINOR
    base = (point.check.id, point.module.path, point.weakness, point.severity, point.confidence)
    if habit and is_habit(point):
        return base
    if isinstance(point.check, Flow):
        if not point.steps:
            return (*base, _place(point))
        way = tuple((module.path, span) for module, span, _ in point.steps)
        return (*base, point.function, way, "" if minor else point.message)
    if minor and point.check.once_a_file:
        return base
    return (*base, point.message) if minor or point.check.once_a_file else (*base, _place(point))
