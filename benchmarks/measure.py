"""Time and memory of one process, from outside."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Run:
    """wall: seconds.  cpu: seconds of user and system, with waited-for children.  peak: MiB of the process itself."""

    wall: float
    cpu: float
    peak: float
    exit_code: int


def run(argv: Sequence[str], cwd: Path, environment: Mapping[str, str] | None = None) -> Run:
    """Runs the command to its end; its output is thrown away."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        argv,
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode)


@dataclass(frozen=True, slots=True)
class Median:
    """The medians of some runs, and the slowest and fastest wall time."""

    wall: float
    cpu: float
    peak: float
    least: float
    most: float
    exit_codes: frozenset[int]


def median(runs: Sequence[Run]) -> Median:
    """runs: at least one."""
    walls = [one.wall for one in runs]
    return Median(
        wall=statistics.median(walls),
        cpu=statistics.median(one.cpu for one in runs),
        peak=statistics.median(one.peak for one in runs),
        least=min(walls),
        most=max(walls),
        exit_codes=frozenset(one.exit_code for one in runs),
    )
