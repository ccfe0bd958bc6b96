"""One view of a review for all who render it: what is told where, in which order and under which label.

Everything here is computed from the record alone, so that renderers cannot disagree about a number.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, TypeVar

import msgspec

from colonnade import cwe
from colonnade.report.rule import Rule
from colonnade.review.model import CONFIDENCES, SEVERITIES, Examined, Finding, PillarVerdict, Place, Review, Step

PRODUCTION: Final = "production"
INTERNAL: Final = "internal"
SUPPRESSED: Final = "suppressed"
PASSES: Final = "flows on"
UNKNOWN_CALLEE: Final = "callee unknown: "

_CODE = re.compile(r"`[^`]*`")
_NAMED = re.compile(r"\b(callee unknown): .*", re.DOTALL)


class Count(msgspec.Struct):
    """How many points share something, and the first few places of theirs that the record holds."""

    name: str
    number: int = 0
    places: list[Place] = []
    reasons: set[str] = set()

    def add(self, row: Examined) -> None:
        """Counts a row of the ledger."""
        self.number += row.count
        self.places += row.places
        self.reasons.add(row.reason)


class Checked(msgspec.Struct):
    """What one check says of its points: by status, the reasons by number, the most frequent first."""

    check: str
    weak: int = 0
    safe: int = 0
    undecided: int = 0
    suppressed: int = 0
    why_safe: tuple[Count, ...] = ()
    why_undecided: tuple[Count, ...] = ()
    weak_places: tuple[Place, ...] = ()

    @property
    def total(self) -> int:
        """All points that were examined."""
        return self.weak + self.safe + self.undecided + self.suppressed


class Group(msgspec.Struct):
    """Findings of one check that name one weakness, by rank, as (label, finding)."""

    check: str
    title: str
    weakness: int
    fix: str
    findings: list[tuple[str, Finding]]


def pattern(reason: str) -> str:
    """The reason without the names in it, so that reasons that differ in names alone count together."""
    return _NAMED.sub(r"\1", _CODE.sub("…", reason))


def quoted(reason: str) -> str:
    """The reason with the callee it names in backticks, which is reviewed code."""
    known, name = reason.startswith(UNKNOWN_CALLEE), reason.removeprefix(UNKNOWN_CALLEE)
    return f"{UNKNOWN_CALLEE}`{name.replace('`', '')}`" if known and name else reason


def rank(finding: Finding) -> tuple[object, ...]:
    """Production code first, then the severe, the certain, and by place."""
    return (
        finding.role != PRODUCTION,
        SEVERITIES.index(finding.severity),
        CONFIDENCES.index(finding.confidence),
        finding.place,
        finding.check,
        finding.message,
    )


class View:
    """A review and the rules it was made with, sorted for telling."""

    def __init__(self, review: Review, rules: Sequence[Rule]) -> None:
        self.review = review
        self.rules = {rule.id: rule for rule in rules}
        self.rows = _distinct(row for pillar in review.pillars for row in pillar.ledger)
        self.standing = [finding for finding in review.findings if not finding.suppressed]
        self.suppressed = [finding for finding in review.findings if finding.suppressed]
        self.groups: dict[int, list[Group]] = {}
        self.labels: dict[int, str] = {}
        """The label of each finding that is not suppressed, by its index in the review; they count up as told."""
        for pillar in review.pillars:
            self.groups[pillar.pillar] = self._groups(pillar)
        self.problems = [each for each in review.problems if each.kind != INTERNAL]
        self.internal = [each for each in review.problems if each.kind == INTERNAL]

    def _groups(self, pillar: PillarVerdict) -> list[Group]:
        """The groups told under a pillar; labels are given on the way."""
        found: dict[tuple[str, int], list[tuple[int, Finding]]] = defaultdict(list)
        elsewhere = set(pillar.told_elsewhere)
        for index in pillar.findings:
            finding = self.review.findings[index]
            if index not in elsewhere and not finding.suppressed:
                found[finding.check, finding.weakness].append((index, finding))
        groups = []
        for members in sorted(found.values(), key=lambda members: min(rank(finding)[:3] for _, finding in members)):
            members.sort(key=lambda member: (rank(member[1]), member[0]))
            first = members[0][1]
            group = Group(first.check, first.title, first.weakness, first.fix, [])
            for index, finding in members:
                self.labels[index] = f"F{len(self.labels) + 1}"
                group.findings.append((self.labels[index], finding))
            groups.append(group)
        return groups

    def elsewhere(self, pillar: PillarVerdict) -> list[tuple[str, Finding]]:
        """The findings that count in a pillar and are told under another, by label."""
        found = [(index, self.review.findings[index]) for index in pillar.told_elsewhere]
        told = [(self.labels[index], finding) for index, finding in found if not finding.suppressed]
        return sorted(told, key=lambda each: int(each[0][1:]))

    def standing_in(self, pillar: PillarVerdict) -> list[Finding]:
        """The findings of a pillar that no comment suppresses; they tell all its weak points."""
        return [self.review.findings[i] for i in pillar.findings if not self.review.findings[i].suppressed]

    def suppressed_in(self, pillar: PillarVerdict) -> int:
        """How many weak points of a pillar are suppressed."""
        return sum(1 for index in pillar.findings if self.review.findings[index].suppressed)

    def rules_of(self, pillar: int) -> list[Rule]:
        """The rules whose points count in a pillar."""
        return [rule for rule in self.rules.values() if pillar in cwe.pillars(rule.weakness)]

    def title(self, check: str) -> str:
        """The check's title; its id where no rule of that id is known."""
        rule = self.rules.get(check)
        return rule.title if rule is not None else check

    def unread(self) -> frozenset[str]:
        """The paths of files that could not be reviewed: a problem says why, and all ten verdicts are undetermined."""
        troubled = {problem.path for problem in self.review.problems}
        lost = (each for each in self.review.files if set(each.verdicts.values()) == {"undetermined"})
        return frozenset(each.path for each in lost if each.path in troubled)

    def roles(self) -> Counter[str]:
        """How many files have which role."""
        return Counter(each.role for each in self.review.files)


def _distinct(rows: Iterable[Examined]) -> list[Examined]:
    """Each row once, though it counts in several pillars.

    Rows differ in check, status, reason or places: a check answers once for a place.
    """
    return list(dict.fromkeys(rows))


def total(rows: Iterable[Examined], status: str = "") -> int:
    """The number of points in the rows, or in those of that status; suppressed ones count as such alone."""
    return sum(row.count for row in rows if not status or status == kind(row))


def kind(row: Examined) -> str:
    """weak, safe, undecided or suppressed."""
    return SUPPRESSED if row.status == "weak" and row.reason == SUPPRESSED else row.status


def by_check(rows: Iterable[Examined]) -> list[Checked]:
    """What each check says, those with weak points first, then those with the most points."""
    of_check: dict[str, list[Examined]] = defaultdict(list)
    for row in rows:
        of_check[row.check].append(row)
    found = []
    for check, own in of_check.items():
        found.append(
            Checked(
                check,
                weak=total(own, "weak"),
                safe=total(own, "safe"),
                undecided=total(own, "undecided"),
                suppressed=total(own, SUPPRESSED),
                why_safe=reasons(own, "safe"),
                why_undecided=reasons(own, "undecided"),
                weak_places=tuple(place for row in own if kind(row) == "weak" for place in row.places),
            )
        )
    return sorted(found, key=lambda each: (not each.weak, -each.total, each.check))


def reasons(rows: Iterable[Examined], status: str) -> tuple[Count, ...]:
    """The reasons of the points of a status without names, the most frequent first."""
    counts: dict[str, Count] = {}
    for row in rows:
        if kind(row) == status:
            name = pattern(row.reason)
            counts.setdefault(name, Count(name)).add(row)
    for each in counts.values():
        each.places.sort()
        if len(each.reasons) == 1:
            each.name = quoted(next(iter(each.reasons)))
    return tuple(sorted(counts.values(), key=lambda each: (-each.number, each.name)))


def steps(finding: Finding, limit: int) -> list[Step | int]:
    """The finding's steps for showing: at most `limit`, in the middle the number of those left out.

    A step whose text and line the next one holds too is left out; it is the same line said twice.
    """
    whole = finding.steps
    told = [step for step, after in pairwise(whole) if not _holds(after, step)] + list(whole[-1:])
    if len(told) <= limit:
        return list(told)
    head = limit // 2
    return [*told[:head], len(told) - limit, *told[head - limit :]]


def _holds(after: Step, step: Step) -> bool:
    same = (after.place.path, after.place.line) == (step.place.path, step.place.line)
    return same and step.text in after.text and step.note == after.note


def note(step: Step) -> str:
    """What is worth saying of a step: that data only passes is what a list of steps says by itself."""
    return "" if step.note == PASSES else step.note


def severities(findings: Iterable[Finding]) -> Counter[str]:
    """How many findings have which severity."""
    return Counter(finding.severity for finding in findings)


Item = TypeVar("Item")


def capped(items: Sequence[Item], limit: int) -> tuple[Sequence[Item], int]:
    """The first items, and how many more there are."""
    return items[:limit], max(len(items) - limit, 0)
