"""Whether the same code gives the same bytes: other worker counts, hash seeds, a warm cache, another place.

usage: python -m benchmarks.repeat TREE [TREE ...] [--command PROGRAM]

Every variant's SARIF, JSON and Markdown are compared with those of the first.  Exit code 1 when any differ.
"""

from __future__ import annotations

import argparse
import difflib
import os
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from . import options, tree

FORMATS = ("sarif", "json", "markdown")
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Variant:
    """How one of the runs is made.  copied: on a second copy of the tree, which has no cache yet."""

    label: str
    jobs: int
    seed: int
    copied: bool = False


VARIANTS = (
    Variant("one worker, seed 0, cold", 1, 0),
    Variant("two workers, seed 1, warm", 2, 1),
    Variant("two workers, seed 2, cold, another folder", 2, 2, copied=True),
    Variant("one worker, seed 3, warm, another folder", 1, 3, copied=True),
)


def review(command: Sequence[str], root: Path, variant: Variant, work: Path) -> dict[str, bytes]:
    """The bytes of each format; a format that was not written is empty."""
    out = {name: work / f"{variant.seed}.{name}" for name in FORMATS}
    argv = [*command, "--jobs", str(variant.jobs)]
    for name, path in out.items():
        argv += [f"--{name}", str(path)]
    cache = work / ("other" if variant.copied else "first")
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache), "PYTHONHASHSEED": str(variant.seed)}
    subprocess.run([*argv, "."], cwd=root, env=environment, stdout=subprocess.DEVNULL, check=False)
    return {name: path.read_bytes() if path.is_file() else b"" for name, path in out.items()}


def difference(first: bytes, other: bytes) -> list[str]:
    """The first changed lines, for a reader."""
    old, new = (text.decode("utf-8", "replace").splitlines() for text in (first, other))
    lines = [line for line in difflib.unified_diff(old, new, n=0, lineterm="") if line[:2] not in ("--", "++", "@@")]
    return [line[:200] for line in lines[:_SHOWN]]


def compare(command: Sequence[str], root: Path) -> bool:
    """Reviews the tree in every variant and prints what differs; true when nothing does."""
    same = True
    with (
        tempfile.TemporaryDirectory(prefix="benchmark-") as work,
        tree.whole_copy(root) as copy,
        tree.whole_copy(root) as other,
    ):
        first: dict[str, bytes] = {}
        for variant in VARIANTS:
            written = review(command, other if variant.copied else copy, variant, Path(work))
            first = first or written
            for name in FORMATS:
                if written[name] and written[name] == first[name]:
                    continue
                same = False
                print(f"{root.name}: {name} of {variant.label}: {'differs' if written[name] else 'not written'}")
                print("\n".join(difference(first[name], written[name])))
    print(f"{root.name}: {len(VARIANTS)} runs: {'same bytes' if same else 'DIFFERENT'}")
    return same


def main(argv: Sequence[str] | None = None) -> int:
    arguments = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    arguments.add_argument("trees", type=Path, nargs="+")
    arguments.add_argument("--command", default="colonnade")
    arguments.add_argument("--flag", action="append", default=[], help="one more argument: --flag=--no-cache")
    chosen = arguments.parse_args(argv)
    command = [options.program(chosen.command), "review", "--quiet", "--fail-on", "none", *chosen.flag]
    different = [root for root in chosen.trees if not compare(command, root)]
    return 1 if different else 0


if __name__ == "__main__":
    raise SystemExit(main())
