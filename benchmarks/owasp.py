"""OWASP Benchmark for Python: true less false positive rate by category, and the mean of the categories.

usage: python -m benchmarks.owasp CORPUS [--tool bandit --command PROGRAM]

CORPUS is a checkout of the benchmark.  It is reviewed as one program, because the cases share helpers.  A case counts
as reported when any finding in its file names the category's CWE, its parent or its child.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from . import options
from .finding import Finding
from .relation import names


@dataclass(frozen=True, slots=True)
class Case:
    """One program of the benchmark and its label."""

    name: str
    category: str
    vulnerable: bool
    cwe: int


@dataclass(slots=True)
class Score:
    """The answers of one category: the names of the cases behind each count."""

    category: str
    true_positive: list[str]
    false_negative: list[str]
    false_positive: list[str]
    true_negative: list[str]

    @property
    def tpr(self) -> float:
        return _share(self.true_positive, self.false_negative)

    @property
    def fpr(self) -> float:
        return _share(self.false_positive, self.true_negative)

    @property
    def value(self) -> float:
        return self.tpr - self.fpr


def _share(part: Sequence[str], rest: Sequence[str]) -> float:
    whole = len(part) + len(rest)
    return len(part) / whole if whole else 0.0


def expected(corpus: Path) -> list[Case]:
    """The labels, from the one expected results file of the checkout."""
    (path,) = corpus.glob("expectedresults-*.csv")
    with path.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.reader(lines) if row and not row[0].startswith("#")]
    return [Case(name, category, real == "true", int(cwe)) for name, category, real, cwe in rows]


def score(cases: Iterable[Case], findings: Iterable[Finding]) -> list[Score]:
    """One score a category, in alphabetical order."""
    reported: dict[str, set[int]] = {}
    for finding in findings:
        reported.setdefault(PurePosixPath(finding.path).stem, set()).update(finding.credited)
    scores: dict[str, Score] = {}
    for case in cases:
        row = scores.setdefault(case.category, Score(case.category, [], [], [], []))
        if names(reported.get(case.name, ()), case.cwe):
            (row.true_positive if case.vulnerable else row.false_positive).append(case.name)
        else:
            (row.false_negative if case.vulnerable else row.true_negative).append(case.name)
    return [scores[category] for category in sorted(scores)]


def mean(scores: Sequence[Score]) -> float:
    return sum(row.value for row in scores) / len(scores) if scores else 0.0


def table(scores: Sequence[Score]) -> str:
    lines = ["| category | cases | TP | FN | FP | TN | TPR | FPR | score |", "|---" * 9 + "|"]
    for row in scores:
        counts = [len(x) for x in (row.true_positive, row.false_negative, row.false_positive, row.true_negative)]
        cells = [row.category, sum(counts), *counts, f"{row.tpr:.2f}", f"{row.fpr:.2f}", f"{row.value:+.2f}"]
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join([*lines, f"\nmean {mean(scores):.3f}"])


def main(argv: Sequence[str] | None = None) -> int:
    arguments = options.parser(__doc__, threat_model="remote")
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("--wrong", action="store_true", help="also list the cases that are answered wrongly")
    chosen = arguments.parse_args(argv)
    report = options.tool(chosen).review(chosen.corpus)
    scores = score(expected(chosen.corpus), report.findings)
    print(table(scores))
    print(f"problems {len(report.problems)}")
    if chosen.wrong:
        for row in scores:
            print(f"\n{row.category} missed: {' '.join(row.false_negative)}")
            print(f"{row.category} noise: {' '.join(row.false_positive)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
