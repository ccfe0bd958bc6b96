"""Reviews made by hand, for renderers: any text in any place, any number of findings."""

from collections import Counter
from collections.abc import Sequence

from colonnade import cwe
from colonnade.review.model import (
    Examined,
    Excerpt,
    FileReview,
    Finding,
    PillarVerdict,
    Place,
    ProblemEntry,
    Review,
    Step,
    SuppressionEntry,
)


def finding(
    path: str = "a.py",
    line: int = 3,
    *,
    check: str = "sql-injection",
    weakness: int = 89,
    text: str = "execute(q)",
    severity: str = "high",
    confidence: str = "high",
    role: str = "production",
    message: str = "HTTP request data becomes part of the statement.",
    suppressed: str = "",
    steps: int = 2,
    row: str = "",
    assumptions: tuple[str, ...] = (),
) -> Finding:
    """A finding of one line whose point is the text, by default at the start of its row."""
    row = row or text
    start = max(row.find(text), 0) + 1
    place = Place(path, line, start, line, start + len(text))
    return Finding(
        check=check,
        title="A title of " + check,
        weakness=weakness,
        pillar=cwe.primary_pillar(weakness),
        pillars=cwe.pillars(weakness),
        severity=severity,
        confidence=confidence,
        role=role,
        message=message,
        fix="Do not.",
        place=place,
        function="f",
        steps=tuple(Step(place, text, f"note {number}") for number in range(steps)),
        fingerprint="0",
        line_hash="0:1",
        assumptions=assumptions,
        suppressed=suppressed,
        excerpt=Excerpt(line, (row,)),
    )


def record(
    findings: Sequence[Finding] = (),
    safe: Sequence[tuple[str, int, str, int]] = (),
    undecided: Sequence[tuple[str, int, str, int]] = (),
    *,
    files: Sequence[str] = ("a.py",),
    role: str = "production",
    problems: Sequence[ProblemEntry] = (),
    suppressions: Sequence[SuppressionEntry] = (),
    fail_on: str = "high",
    roots: tuple[str, ...] = (".",),
    reason: str = "as stated",
) -> Review:
    """A review of these findings and of points (check, weakness, reason, count) that are safe or undecided."""
    rows: list[tuple[Examined, tuple[int, ...]]] = []
    for status, points in (("safe", safe), ("undecided", undecided)):
        for check, weakness, why, count in points:
            places = tuple(Place(files[0], number, 1, number, 2) for number in range(1, min(count, 5) + 1))
            rows.append((Examined(check, status, why, count, places), cwe.pillars(weakness)))
    weak = Counter((each.check, bool(each.suppressed), each.pillars) for each in findings)
    for (check, is_suppressed, pillars), count in weak.items():
        rows.append((Examined(check, "weak", "suppressed" if is_suppressed else "weak", count, ()), pillars))
    verdicts = [_verdict(pillar, findings, rows) for pillar in cwe.PILLARS]
    answers = {each.pillar: each.verdict for each in verdicts}
    return Review(
        version="1.2.3",
        threat_model="remote",
        threat_model_reason=reason,
        standard="PEP 8",
        roots=roots,
        files=tuple(FileReview(path, role, "m", 10, answers, ()) for path in files),
        lines=10 * len(files),
        pillars=tuple(verdicts),
        findings=tuple(findings),
        problems=tuple(problems),
        suppressions=tuple(suppressions),
        fail_on=fail_on,
        failed=any(each.severity in ("critical", "high") and each.role == "production" for each in findings),
    )


def _verdict(
    pillar: cwe.Pillar, findings: Sequence[Finding], rows: Sequence[tuple[Examined, tuple[int, ...]]]
) -> PillarVerdict:
    own = [row for row, pillars in rows if pillar.id in pillars]
    counts: Counter[str] = Counter()
    for row in own:
        counts[row.status] += row.count if row.reason != "suppressed" else 0
    here = [index for index, each in enumerate(findings) if pillar.id in each.pillars]
    elsewhere = [index for index in here if findings[index].pillar != pillar.id]
    told = [index for index in here if index not in elsewhere]
    answers = ("weak", "detected"), ("safe", "not detected"), ("undecided", "undetermined")
    verdict = next((answer for status, answer in answers if counts[status]), "not applicable")
    return PillarVerdict(
        pillar.id,
        pillar.name,
        verdict,
        counts["safe"],
        counts["weak"],
        counts["undecided"],
        (*told, *elsewhere),
        tuple(elsewhere),
        tuple(own),
    )


HOSTILE = (
    "[red]red[/red] [/] [link=http://evil.example]x[/link] :skull:",
    "\x1b[31mred\x1b[0m\x1b]8;;http://evil.example\x07x\x1b]8;;\x07 \x9b31m \r\n# heading\n\n<script>alert(1)</script>",
    "``` ` `` ~~~ <!-- --> <img src=x onerror=alert(1)> ![x](http://evil.example) [x](javascript:1) &lt; &#60;",
    "| a | b |\n|---|---|\n* * *\n1. x\n- y\n> z\n__b__ _i_ **b** \\` \\| $x$",
    "\u202e txet \u2066 \u200b \ufeff \u2028 \u2029 \x00 \x7f \ud800 \U000e0041",
    "x" * 5_000 + "`" * 50,
    "\u4f60\u597d \U0001f40d e\u0301 caf\u00e9",
    "",
    " ",
)
"""Texts that mean something to a terminal, to rich or to Markdown."""


def hostile(text: str) -> Review:
    """A review that has the text in every place where reviewed code or its author's words can be."""
    code = "`" + text + "`"
    path = text.replace("\n", "") + ".py"
    members = [
        finding(path, text=text, row="    " + text + "  # " + text, message=f"The value {code} is bad: {text}"),
        finding(path, 9, text=text, role="test", assumptions=("callee unknown: " + text, text)),
        finding(path, 12, text=text, suppressed="nosec -- " + text),
        finding(path, 14, check="over-broad-except", weakness=396, message=text, severity="low"),
    ]
    return record(
        members,
        safe=[("sql-injection", 89, f"sanitised by {code}", 2), ("path-traversal", 22, text, 9)],
        undecided=[("sql-injection", 89, "callee unknown: " + text, 3), ("path-traversal", 22, f"parameter {code}", 1)],
        files=(path, "b.py"),
        problems=[
            ProblemEntry(path, 4, "unparsable", "Line 4 cannot be read: " + text),
            ProblemEntry(path, 0, "internal", text),
            ProblemEntry("", 0, "internal", f"The check {code} failed."),
        ],
        suppressions=[
            SuppressionEntry(path, 12, "bandit", (), text, True),
            SuppressionEntry(path, 20, "colonnade", (text,), "not honoured: " + text, False),
            SuppressionEntry(path, 21, "ruff", ("S101",), text, False),
        ],
        roots=(path,),
        reason=text,
    )
