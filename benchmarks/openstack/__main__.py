"""Commits of Nova and Neutron that mend one fault in one file: reported before, silent after?

usage: python -m benchmarks.openstack NOVA NEUTRON [--only COMMIT] [--held] [--show]

NOVA and NEUTRON are git directories with the history.  Each file is reviewed alone, as it was before the commit and
after it, in this process.  A pair is right when a finding of an accepted weakness stands at the lines of the fault
before, and none at those lines after.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from colonnade.review.facade import review
from colonnade.review.model import Finding
from colonnade.review.settings import Settings

COMMITS = Path(__file__).with_name("commits.json")
NEAR = 3
"""How many lines beside the changed ones a finding may stand."""
Ranges = list[list[int]]


@dataclass(frozen=True, slots=True)
class Entry:
    """One fix.  before, after: the lines of the fault, first and last, in either state of the file.

    held: measured once when all was done, and nothing was changed for it.
    """

    repository: str
    commit: str
    file: str
    fault: str
    weaknesses: list[int]
    before: Ranges
    after: Ranges
    held: bool = False


def entries(path: Path = COMMITS) -> list[Entry]:
    """The fixes in the order of the list."""
    return [Entry(**row) for row in json.loads(path.read_text(encoding="utf-8"))]


def source(repository: Path, revision: str, file: str) -> bytes:
    """The file as it was in a revision.  Raises CalledProcessError where there is none."""
    command = ["git", f"--git-dir={repository}", "show", f"{revision}:{file}"]
    return subprocess.run(command, check=True, capture_output=True).stdout


def findings(repository: Path, revision: str, file: str, threat_model: str) -> tuple[Finding, ...]:
    """What is said of the file alone in a revision."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        path = Path(folder, file)
        path.parent.mkdir(parents=True)
        path.write_bytes(source(repository, revision, file))
        settings = Settings(threat_model=threat_model, jobs=1, cache=False, root=folder)
        return review([folder], settings).findings


def at(found: Sequence[Finding], weaknesses: Sequence[int], ranges: Ranges) -> Iterator[Finding]:
    """The findings of accepted weaknesses one of whose places stands at the lines or near them."""
    for finding in found:
        lines = [place.line for place in (finding.place, *finding.further)]
        if finding.weakness in weaknesses and any(a - NEAR <= line <= b + NEAR for a, b in ranges for line in lines):
            yield finding


def verdict(before: bool, after: bool) -> str:
    """How a pair went: right, missed, still reported, or reported after alone."""
    if before:
        return "still reported" if after else "right"
    return "only after" if after else "missed"


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("nova", type=Path)
    parser.add_argument("neutron", type=Path)
    parser.add_argument("--only", action="append", default=[], help="how a commit begins; may be given again")
    parser.add_argument("--held", action="store_true", help="those alone that were held out")
    parser.add_argument("--show", action="store_true", help="every finding near the lines, accepted or not")
    parser.add_argument("--threat-model", default="library", help="default: %(default)s")
    chosen = parser.parse_args(argv)
    repositories = {"nova": chosen.nova, "neutron": chosen.neutron}
    counts: dict[str, int] = {}
    for entry in entries():
        if chosen.held is not entry.held or (chosen.only and not entry.commit.startswith(tuple(chosen.only))):
            continue
        repository = repositories[entry.repository]
        sides = []
        for revision, ranges in ((f"{entry.commit}^", entry.before), (entry.commit, entry.after)):
            found = findings(repository, revision, entry.file, chosen.threat_model)
            accepted = list(at(found, entry.weaknesses, ranges))
            sides.append(bool(accepted))
            for each in at(found, [one.weakness for one in found], ranges) if chosen.show else ():
                mark, side = "+" if each in accepted else " ", "after" if len(sides) > 1 else "before"
                print(f"    {mark} {side} {each.place.line}: {each.check}: {each.message}")
        answer = verdict(*sides)
        counts[answer] = counts.get(answer, 0) + 1
        print(f"{answer:15} {entry.repository} {entry.commit[:10]} {entry.file}: {entry.fault}", flush=True)
    print(", ".join(f"{name} {count}" for name, count in sorted(counts.items())), f"of {sum(counts.values())}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
