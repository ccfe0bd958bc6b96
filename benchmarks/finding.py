"""What every tool's report is brought down to before it is scored."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Finding:
    """One reported weakness.

    path: relative to the reviewed root, with `/`.  line: 1-based.  cwes: what the tool itself names, as numbers.
    finer: further ids that its message means (peer_cwe.py); none for Colonnade.  level: SARIF's words.
    """

    path: str
    line: int
    cwes: frozenset[int]
    rule: str
    level: str = "warning"
    finer: frozenset[int] = frozenset()

    @property
    def credited(self) -> frozenset[int]:
        """All ids for which the finding is given credit."""
        return self.cwes | self.finer


@dataclass(slots=True)
class Report:
    """The findings of one run, in the tool's order, and what it said went wrong, one text each."""

    findings: list[Finding] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def relative(path: str, root: Path) -> str:
    """The path as the scorers know it: below `root`, `/` between parts, no leading `./`."""
    text = path.removeprefix("file://").replace("\\", "/")
    text = text.removeprefix(f"{root.resolve().as_posix()}/")
    while text.startswith("./"):
        text = text[2:]
    return text
