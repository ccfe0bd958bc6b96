"""Wall time of Colonnade, Bandit, Ruff and bare `ast.parse` on the same files: medians, and ratios to `ast.parse`.

usage: python -m benchmarks.speed TREE [--runs 3] [--colonnade PROGRAM] [--bandit PROGRAM] [--ruff PROGRAM]

Only the programs that are named are timed.  The tools take turns, run by run, so that a slow moment of the machine
hits all of them.  Each run works on a fresh copy with an empty cache; Colonnade is then run again on it ("warm").
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from . import measure, options, tree
from .measure import Run
from .tool import NAMES, Tool

_PARSE = """
import ast, gc, pathlib, sys
gc.disable()
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.py")):
    try:
        ast.parse(path.read_bytes())
    except (SyntaxError, ValueError):
        pass
"""
PARSE = "ast.parse"


def time_round(source: Path, files: list[Path], tools: Sequence[Tool]) -> dict[str, Run]:
    """One run of everything, by label, each on a copy of its own."""
    runs: dict[str, Run] = {}
    with tree.python_copy(source, files) as copy:
        runs[PARSE] = measure.run([sys.executable, "-I", "-c", _PARSE, str(copy)], copy)
    for tool in tools:
        with tree.python_copy(source, files) as copy:
            argv = tool.argv((".",), copy.parent / "report")
            environment = {"XDG_CACHE_HOME": str(copy.parent / "cache")}
            runs[tool.name] = measure.run(argv, copy, environment)
            if tool.name == "colonnade":
                runs["colonnade, warm"] = measure.run(argv, copy, environment)
    return runs


def table(runs: dict[str, list[Run]]) -> str:
    """A row for each label: medians, spread, and how many times as long as `ast.parse` it took."""
    unit = measure.median(runs[PARSE]).wall
    lines = ["| tool | wall s | least-most | cpu s | peak MiB | times ast.parse | exit |", "|---" * 7 + "|"]
    for label, some in runs.items():
        row = measure.median(some)
        codes = " ".join(map(str, sorted(row.exit_codes)))
        lines.append(
            f"| {label} | {row.wall:.2f} | {row.least:.2f}-{row.most:.2f} | {row.cpu:.2f} | {row.peak:.0f} "
            f"| {row.wall / unit:.2f} | {codes} |"
        )
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    arguments = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    arguments.add_argument("tree", type=Path)
    arguments.add_argument("--runs", type=int, default=3)
    arguments.add_argument("--jobs", type=int, default=1, help="Colonnade's workers (default: %(default)s)")
    arguments.add_argument("--with-tests", action="store_true", help="files under test folders too")
    arguments.add_argument("--flag", action="append", default=[], help="one more argument for Colonnade")
    for name in NAMES:
        arguments.add_argument(f"--{name}", metavar="PROGRAM")
    chosen = arguments.parse_args(argv)
    tools = [
        Tool(name, options.program(program), chosen.jobs, flags=tuple(chosen.flag) if name == "colonnade" else ())
        for name in NAMES
        if (program := getattr(chosen, name))
    ]
    files = tree.python_files(chosen.tree, with_tests=chosen.with_tests)
    print(f"{len(files)} files, {tree.count_lines(chosen.tree, files)} lines, median of {chosen.runs}\n")
    runs: dict[str, list[Run]] = {}
    for _ in range(chosen.runs):
        for label, one in time_round(chosen.tree, files, tools).items():
            runs.setdefault(label, []).append(one)
    print(table(runs))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
