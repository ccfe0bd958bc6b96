"""RealVuln: web applications with labelled vulnerabilities and traps, judged by the benchmark's own rule.

usage: python -m benchmarks.realvuln SCORER TARGETS [--tool bandit --command PROGRAM] [-- --by-cwe]

SCORER is the shared realvuln.py; TARGETS is the folder that its `prepare` filled.  Each target is one program.  The
rule takes every id of a finding as a finding of its own, and each repetition as a false positive, so findings go in as
reported, with the ids that the tool states.  What follows `--` goes to the scorer.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from . import options
from .finding import Finding

LABELS = "labels.jsonl"


def targets(folder: Path) -> list[str]:
    """The names of the targets that have labels, sorted."""
    lines = (folder / LABELS).read_text(encoding="utf-8").splitlines()
    return sorted({json.loads(line)["target"] for line in lines})


def rows(target: str, findings: Sequence[Finding]) -> Iterator[str]:
    """Lines that the scorer reads, by file and line."""
    for finding in sorted(findings, key=lambda one: (one.path, one.line, one.rule)):
        row = {"target": target, "file": finding.path, "line": finding.line, "cwe": sorted(finding.cwes)}
        yield json.dumps(row) + "\n"


def main(argv: Sequence[str] | None = None) -> int:
    arguments = options.parser(__doc__, threat_model="remote")
    arguments.add_argument("scorer", type=Path)
    arguments.add_argument("targets", type=Path)
    arguments.add_argument("--all-files", action="store_true", help="labels outside .py files count too")
    arguments.add_argument("--out", type=Path, help="keep the findings in this file of JSON lines")
    words = list(sys.argv[1:] if argv is None else argv)
    cut = words.index("--") if "--" in words else len(words)
    chosen = arguments.parse_args(words[:cut])
    tool = options.tool(chosen)
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        path = chosen.out or Path(folder, "findings.jsonl")
        with path.open("w", encoding="utf-8") as out:
            for target in targets(chosen.targets):
                report = tool.review(chosen.targets / target)
                out.writelines(rows(target, report.findings))
                for problem in report.problems:
                    print(f"{target}: {problem}", file=sys.stderr)
        scope = [] if chosen.all_files else ["--python-only"]
        command = [sys.executable, str(chosen.scorer), "score", str(chosen.targets), str(path), *scope]
        return subprocess.run([*command, *words[cut + 1 :]], check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
