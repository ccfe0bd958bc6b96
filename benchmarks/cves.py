"""Vulnerable/fixed pairs of real packages, judged by the pairs' own scorer.

usage: python -m benchmarks.cves SCORER PACKAGES [--mode package] [--tool bandit --command PROGRAM] [-- --by kind]

SCORER is the pairs' score_cves.py, with dev.jsonl beside it; PACKAGES is the folder that fetch_cves.py filled.  Mode
`alone` gives the tool the one file of each version, mode `package` the version's whole folder; findings elsewhere are
left out.  What follows `--` goes to the scorer.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from . import options
from .finding import Finding, Report
from .tool import Tool, ToolError

ENTRIES = "dev.jsonl"
_ERROR_KEPT = 300


@dataclass(frozen=True, slots=True)
class Job:
    """One version of one entry: the unpacked folder and the file in it."""

    entry: str
    which: str
    root: Path
    file: str


def jobs(entries: Path, packages: Path, only: Sequence[str] = ()) -> Iterator[Job]:
    """Two for each entry, in the order of the file.  only: entry ids, or none for all."""
    for line in entries.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if only and row["entry_id"] not in only:
            continue
        for which, field in (("vulnerable", "file"), ("fixed", "fixed_file")):
            folder = packages / f"{row['package']}-{row[f'{which}_version']}"
            yield Job(row["entry_id"], which, folder, row[field])


def review(tool: Tool, job: Job, mode: str) -> Report:
    """The findings in the job's file; a run that fails is a problem, not an exception."""
    if not (job.root / job.file).is_file():
        return Report(problems=[f"{job.root.name}/{job.file} is not there"])
    try:
        report = tool.review(job.root, (job.file,) if mode == "alone" else (".",))
    except ToolError as error:
        return Report(problems=[str(error)[-_ERROR_KEPT:]])
    return Report([one for one in report.findings if one.path == job.file], report.problems)


def write(out: TextIO, job: Job, findings: Sequence[Finding]) -> None:
    """The findings as lines that the scorer reads."""
    for finding in findings:
        cwe = [f"CWE-{number}" for number in sorted(finding.credited)]
        row = {"entry_id": job.entry, "which": job.which, "file": finding.path, "line": finding.line, "cwe": cwe}
        out.write(json.dumps({**row, "rule": finding.rule}) + "\n")


def main(argv: Sequence[str] | None = None) -> int:
    arguments = options.parser(__doc__, threat_model="library")
    arguments.add_argument("scorer", type=Path)
    arguments.add_argument("packages", type=Path)
    arguments.add_argument("--mode", choices=("alone", "package"), default="alone")
    arguments.add_argument("--only", action="append", default=[], help="an entry id; may be given again")
    arguments.add_argument("--out", type=Path, help="keep the findings in this file of JSON lines")
    words = list(sys.argv[1:] if argv is None else argv)
    cut = words.index("--") if "--" in words else len(words)
    chosen = arguments.parse_args(words[:cut])
    work = list(jobs(chosen.scorer.with_name(ENTRIES), chosen.packages, chosen.only))
    tool = replace(options.tool(chosen), jobs=1)
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder, ThreadPoolExecutor(chosen.jobs) as pool:
        path = chosen.out or Path(folder, "findings.jsonl")
        with path.open("w", encoding="utf-8") as out:
            for job, report in zip(work, pool.map(lambda job: review(tool, job, chosen.mode), work), strict=True):
                write(out, job, report.findings)
                for problem in report.problems if chosen.mode == "alone" else report.problems[:1]:
                    print(f"{job.entry} {job.which}: {problem}", file=sys.stderr)
        command = [sys.executable, str(chosen.scorer), str(path), *words[cut + 1 :]]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
