"""From the linked program and the checks' outcomes to the review: verdicts, findings, ledger."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from colonnade import __version__, cwe
from colonnade.checks.form import Check
from colonnade.review.evidence import Texts
from colonnade.review.finding import Findings
from colonnade.review.gather import WEAK, LinkedProgram, Observed, gather
from colonnade.review.ledger import UNDETERMINED, Ledger, verdict
from colonnade.review.model import SEVERITIES, FileReview, Finding, PillarVerdict, ProblemEntry, Review
from colonnade.review.once import Group, groups
from colonnade.review.record import FileRecord
from colonnade.review.suppression import Suppressions
from colonnade.review.versions import Bounds, settle
from colonnade.source import Found

PILLAR_IDS: Final = tuple(pillar.id for pillar in cwe.PILLARS)


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """What is judged and under which terms.

    records: one a file, by path.  found: where the files lie, by path, for reading the evidence again.
    problems: those of discovery and of our own before judging.  versions: what the project allows, by distribution.
    """

    linked: LinkedProgram
    checks: Sequence[Check]
    records: Sequence[FileRecord]
    found: Mapping[str, Found]
    problems: Sequence[ProblemEntry] = ()
    threat_model: str = "remote"
    threat_model_reason: str = ""
    standard: str = ""
    versions: Mapping[str, Bounds] = {}
    roots: tuple[str, ...] = (".",)
    fail_on: str = "high"
    all_points: bool = False
    exclude: tuple[str, ...] = ()
    stubs: tuple[str, ...] = ()


def judge(case: Case) -> Review:
    """The review.  A pure function of the case and of the files' text on disk."""
    points, failures = gather(case.linked, case.checks, case.threat_model)
    points = settle(points, case.versions)
    texts = Texts(case.found)
    suppressions = Suppressions({record.path: record.suppressions for record in case.records})
    making = Findings(texts)
    ledger = Ledger(texts, all_points=case.all_points)
    findings: list[Finding] = []
    weak = [point for point in points if point.status == WEAK]
    accepted = {id(point): _accepted(point, suppressions) for point in weak}
    told = {id(group.point): group for group in groups([point for point in weak if not accepted[id(point)]])}
    for point in points:
        suppressed = accepted.get(id(point), "")
        if suppressed or id(point) in told:
            finding = making.make(told.get(id(point)) or Group(point), suppressed)
            if finding is None:
                continue
            findings.append(finding)
        ledger.add(point, suppressed=bool(suppressed))
    problems = [*case.problems, *failures, *making.problems]
    for record in case.records:
        problems += [ProblemEntry(each.path, each.line, each.kind, each.message) for each in record.problems]
        problems += [ProblemEntry(record.path, line, "internal", message) for message, line in record.internal]
    unread = bool(failures) or any(record.summary is None or record.internal for record in case.records)
    return Review(
        version=__version__,
        threat_model=case.threat_model,
        threat_model_reason=case.threat_model_reason,
        standard=case.standard,
        roots=case.roots,
        files=_files(case.records, findings, ledger),
        lines=sum(record.lines for record in case.records),
        pillars=_verdicts(findings, ledger, unread=unread),
        findings=tuple(findings),
        problems=tuple(sorted(set(problems), key=msgspec.structs.astuple)),
        suppressions=suppressions.entries(),
        fail_on=case.fail_on,
        failed=any(_fails(finding, case.fail_on) for finding in findings),
        exclude=case.exclude,
        stubs=case.stubs,
        all_points=case.all_points,
    )


def _accepted(point: Observed, suppressions: Suppressions) -> str:
    """The comment that suppresses a weak point, or empty."""
    line = point.module.spans[point.span][0]
    return suppressions.cover(point.module.path, line, point.check.id, point.weakness)


def _fails(finding: Finding, fail_on: str) -> bool:
    """Whether the finding alone makes the review fail."""
    if fail_on == "none" or finding.suppressed or finding.role != "production":
        return False
    return SEVERITIES.index(finding.severity) <= SEVERITIES.index(fail_on)


def _verdicts(findings: Sequence[Finding], ledger: Ledger, *, unread: bool) -> tuple[PillarVerdict, ...]:
    """The ten verdicts over the whole program."""
    rows = []
    for pillar in cwe.PILLARS:
        counts = ledger.counts[pillar.id]
        here = [index for index, finding in enumerate(findings) if pillar.id in finding.pillars]
        elsewhere = [index for index in here if findings[index].pillar != pillar.id]
        own = [index for index in here if findings[index].pillar == pillar.id]
        safe, weak, undecided = (counts[status] for status in (0, 1, 2))
        answer = verdict(counts, unread=unread)
        rows.append(
            PillarVerdict(
                pillar.id,
                pillar.name,
                answer,
                safe,
                weak,
                undecided,
                (*own, *elsewhere),
                tuple(elsewhere),
                ledger.rows(pillar.id),
            )
        )
    return tuple(rows)


def _files(records: Sequence[FileRecord], findings: Sequence[Finding], ledger: Ledger) -> tuple[FileReview, ...]:
    """The verdicts of every file; all ten are undetermined where nothing of it could be reviewed."""
    by_path: dict[str, list[int]] = {}
    for index, finding in enumerate(findings):
        by_path.setdefault(finding.place.path, []).append(index)
    files = []
    for record in records:
        if record.summary is None:
            verdicts = dict.fromkeys(PILLAR_IDS, UNDETERMINED)
        else:
            counts: Mapping[int, Counter[int]] = ledger.by_file.get(record.path, {})
            failed = bool(record.internal)
            verdicts = {pillar: verdict(counts.get(pillar, Counter()), unread=failed) for pillar in PILLAR_IDS}
        files.append(
            FileReview(
                record.path, record.role, record.module, record.lines, verdicts, tuple(by_path.get(record.path, ()))
            )
        )
    return tuple(files)
