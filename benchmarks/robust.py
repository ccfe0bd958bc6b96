"""Reviews of many trees: exit codes, internal problems, unread files, findings, time.

usage: python -m benchmarks.robust TREE [TREE ...] [--command PROGRAM]

A run is bad when it leaves no report, ends with another code than 0, or tells an internal problem.  Problems are
told apart by the start of their notification ("internal...").  Exit code 1 when any run is bad.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from . import options, tree
from .tool import Tool, ToolError

INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Row:
    """What one review came to.  failure: why there is no report, or nothing."""

    tree: str
    files: int
    lines: int
    seconds: float
    findings: int
    problems: tuple[str, ...] = ()
    failure: str = ""

    @property
    def internal(self) -> list[str]:
        return [text for text in self.problems if text.lower().startswith(INTERNAL)]


def review(tool: Tool, root: Path) -> Row:
    """One review of a copy of the tree, so that no cache helps."""
    files = tree.python_files(root, with_tests=True)
    size = (root.name, len(files), tree.count_lines(root, files))
    with tree.whole_copy(root) as copy:
        begin = time.perf_counter()
        try:
            report = tool.review(copy, environment={"XDG_CACHE_HOME": str(copy.parent)})
        except ToolError as error:
            return Row(*size, time.perf_counter() - begin, 0, failure=str(error))
        seconds = time.perf_counter() - begin
    return Row(*size, seconds, len(report.findings), tuple(report.problems))


def main(argv: Sequence[str] | None = None) -> int:
    arguments = options.parser(__doc__, threat_model="library")
    arguments.add_argument("trees", type=Path, nargs="+")
    chosen = arguments.parse_args(argv)
    tool = options.tool(chosen)
    rows: list[Row] = []
    print("| tree | files | lines | s | lines/s | findings | problems | internal |\n" + "|---" * 8 + "|")
    for root in chosen.trees:
        row = review(tool, root)
        rows.append(row)
        outcome = "FAILED" if row.failure else len(row.internal)
        print(
            f"| {row.tree} | {row.files} | {row.lines} | {row.seconds:.1f} | {row.lines / row.seconds:.0f} "
            f"| {row.findings} | {len(row.problems)} | {outcome} |",
            flush=True,
        )
    kinds = Counter(text for row in rows for text in row.internal)
    for text, number in kinds.most_common():
        print(f"{number} x {text}", file=sys.stderr)
    for row in rows:
        if row.failure:
            print(f"{row.tree}: {row.failure}", file=sys.stderr)
    print(
        f"\n{len(rows)} trees, {sum(kinds.values())} internal problems, {sum(bool(r.failure) for r in rows)} failures"
    )
    return 1 if kinds or any(row.failure for row in rows) else 0


if __name__ == "__main__":
    raise SystemExit(main())
