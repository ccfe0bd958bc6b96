"""Running a reviewer and reading what it reports: one call for Colonnade and its peers."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, get_args

from . import sarif
from .finding import Finding, Report, relative
from .peer_cwe import RUFF_CWE, finer

Name: TypeAlias = Literal["colonnade", "bandit", "ruff"]
NAMES: tuple[Name, ...] = get_args(Name)

LEVELS = ("none", "note", "warning", "error")
_BANDIT_LEVELS = {"LOW": "note", "MEDIUM": "warning", "HIGH": "error"}
_STDERR_KEPT = 2000


class ToolError(Exception):
    """The tool ended without a report; the message has its exit code and the end of what it said."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A reviewer and how it is called.

    command: the program, a name on PATH or a path.  flags: passed through before the paths.
    timeout: seconds for one run.
    """

    name: Name
    command: str
    jobs: int = 1
    threat_model: str = "remote"
    flags: tuple[str, ...] = ()
    timeout: float = 3600.0
    level: str = "none"
    """The least SARIF level of a finding that counts: none, note, warning or error."""

    @property
    def whole_program(self) -> bool:
        """Files reviewed together can influence each other's findings."""
        return self.name == "colonnade"

    def argv(self, paths: Sequence[str], out: Path) -> list[str]:
        """The command line that reviews `paths` and leaves its report in the file `out`."""
        match self.name:
            case "colonnade":
                options = ["review", "--quiet", "--fail-on", "none", "--sarif", str(out), "--jobs", str(self.jobs)]
                options += ["--threat-model", self.threat_model]
            case "bandit":
                options = ["-q", "-r", "-f", "json", "--exit-zero", "-o", str(out)]
            case "ruff":
                options = ["check", "--isolated", "--no-cache", "--exit-zero", "--select", "S"]
                options += ["--output-format", "json", "--output-file", str(out)]
        return [self.command, *options, *self.flags, *paths]

    def review(self, root: Path, paths: Sequence[str] = (".",), environment: Mapping[str, str] | None = None) -> Report:
        """What the tool reports of `paths`, which are relative to `root`, its working directory.

        Raises ToolError when there is no report, whatever the exit code.
        """
        with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
            out = Path(folder, "report")
            try:
                done = subprocess.run(
                    self.argv(paths, out),
                    cwd=root,
                    env={**os.environ, **(environment or {})},
                    capture_output=True,
                    text=True,
                    errors="replace",
                    timeout=self.timeout,
                    check=False,
                )
            except subprocess.TimeoutExpired as expired:
                raise ToolError(f"{self.name} took longer than {self.timeout:.0f} s") from expired
            if not out.is_file():
                raise ToolError(f"{self.name} ended with {done.returncode}: {done.stderr[-_STDERR_KEPT:].strip()}")
            return self.read(out, root)

    def read(self, out: Path, root: Path) -> Report:
        """The findings of the level asked for in the file `out`, and what went wrong."""
        match self.name:
            case "colonnade":
                report = sarif.read(out, root)
            case "bandit":
                report = _read_bandit(out, root)
            case "ruff":
                report = _read_ruff(out, root)
        kept = [one for one in report.findings if LEVELS.index(one.level) >= LEVELS.index(self.level)]
        return Report(kept, report.problems)


def _read_bandit(out: Path, root: Path) -> Report:
    document = json.loads(out.read_text(encoding="utf-8"))
    findings = [
        Finding(
            path=relative(result["filename"], root),
            line=result["line_number"],
            cwes=frozenset({result["issue_cwe"]["id"]} if result.get("issue_cwe") else ()),
            rule=result["test_id"],
            level=_BANDIT_LEVELS.get(result["issue_severity"], "none"),
            finer=finer(result["test_id"]),
        )
        for result in document["results"]
    ]
    return Report(findings, [f"{relative(e['filename'], root)}: {e['reason']}" for e in document["errors"]])


def _read_ruff(out: Path, root: Path) -> Report:
    report = Report()
    for result in json.loads(out.read_text(encoding="utf-8")):
        path, line, code = relative(result["filename"], root), result["location"]["row"], result["code"] or ""
        if code.startswith("S") and code[1:].isdigit():
            cwes = frozenset({RUFF_CWE[code]} if code in RUFF_CWE else ())
            report.findings.append(Finding(path, line, cwes, code, finer=finer(code)))
        else:
            report.problems.append(f"{path}: {line}: {result['message']}")
    return report
