"""SecurityEval: the share of vulnerable files with any finding, and with one of the right CWE, its parent or child.

usage: python -m benchmarks.securityeval CORPUS [--tool bandit --command PROGRAM]

CORPUS is a checkout of the data set.  Its folder names are the expected ids.  There are no safe files, so the figures
say nothing about noise.  The functions' parameters are the attacker's input, hence the threat model.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import options
from .finding import Finding
from .relation import names

CASES = "Testcases_Insecure_Code"
_FOLDER = re.compile(r"CWE-0*(\d+)/")


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found in one file; found: the ids of all findings, and -1 for one without an id."""

    path: str
    expected: int
    found: frozenset[int]

    @property
    def right(self) -> bool:
        return names(self.found, self.expected)


def score(root: Path, findings: Iterable[Finding]) -> list[Answer]:
    """An answer for each file below `root`, in path order."""
    reported: dict[str, set[int]] = {}
    for finding in findings:
        reported.setdefault(finding.path, set()).update(finding.credited or {-1})
    answers: list[Answer] = []
    for file in sorted(root.rglob("*.py")):
        path = file.relative_to(root).as_posix()
        folder = _FOLDER.match(path)
        if folder:
            answers.append(Answer(path, int(folder[1]), frozenset(reported.get(path, ()))))
    return answers


def main(argv: Sequence[str] | None = None) -> int:
    arguments = options.parser(__doc__, threat_model="library")
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("--wrong", action="store_true", help="also list the files without the right CWE")
    chosen = arguments.parse_args(argv)
    root: Path = chosen.corpus / CASES
    report = options.tool(chosen).review(root)
    answers = score(root, report.findings)
    total = len(answers) or 1
    hit, right = sum(bool(a.found) for a in answers), sum(a.right for a in answers)
    print(f"files {len(answers)}  findings {len(report.findings)}  problems {len(report.problems)}")
    print(f"any finding {hit} ({hit / total:.0%})  right CWE {right} ({right / total:.0%})")
    if chosen.wrong:
        for answer in answers:
            if not answer.right:
                print(f"{answer.path}: found {sorted(answer.found) or 'nothing'}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
