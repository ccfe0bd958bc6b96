"""Earlier states of a file, where it lies in a git checkout.

Nothing of the checkout is run or written: only ``git rev-list`` and ``git cat-file`` are called, which start neither
hooks nor filters, and what the checkout's configuration could start is turned off.
"""

import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

GIT: Final = ("git", "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null")
STATES: Final = 400
"""How many of the last commits that changed a file are looked at."""
SECONDS: Final = 60
LARGEST: Final = 4_000_000
"""Bytes of a state that is looked at."""


def states(path: Path) -> Iterator[tuple[str, bytes]]:
    """Commits that changed the file, the newest first, each with what the file then held.

    Nothing where there is no checkout, no git, or no such file in it.
    """
    folder, name = path.resolve().parent, path.name
    listed = _git(folder, ["rev-list", f"--max-count={STATES}", "HEAD", "--", name])
    prefix = _git(folder, ["rev-parse", "--show-prefix"])
    if listed is None or prefix is None:
        return
    inside = os.fsdecode(prefix).strip("\n") + name
    commits = listed.decode("ascii", "replace").split()
    asked = "".join(f"{commit}:{inside}\n" for commit in commits)
    answer = _git(folder, ["cat-file", "--batch"], os.fsencode(asked)) if commits and "\n" not in inside else None
    yield from _contents(commits, answer or b"")


def _contents(commits: Sequence[str], answer: bytes) -> Iterator[tuple[str, bytes]]:
    """What ``cat-file --batch`` tells of each commit, in order."""
    at = 0
    for commit in commits:
        end = answer.find(b"\n", at)
        if end < 0:
            return
        head = answer[at:end].split()
        at = end + 1
        if len(head) != 3 or head[1] != b"blob" or not head[2].isdigit():
            continue
        size = int(head[2])
        if size <= LARGEST:
            yield commit, answer[at : at + size]
        at += size + 1


def _git(folder: Path, arguments: Sequence[str], given: bytes = b"") -> bytes | None:
    """What git prints, or None where it cannot."""
    calm = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_CONFIG_NOSYSTEM": "1"}
    try:
        done = subprocess.run(
            [*GIT, "-C", str(folder), *arguments],
            check=False,
            input=given,
            capture_output=True,
            timeout=SECONDS,
            env=calm,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
