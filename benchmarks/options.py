"""The arguments that say which tool a runner measures."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from .tool import LEVELS, NAMES, Tool


def parser(doc: str | None, threat_model: str) -> argparse.ArgumentParser:
    """A parser with the tool's options; the runner adds its corpus.  threat_model: the default for its corpus."""
    result = argparse.ArgumentParser(description=(doc or "").splitlines()[0])
    result.add_argument("--tool", choices=NAMES, default="colonnade")
    result.add_argument("--command", help="the program to run; default: the tool's name")
    result.add_argument("--jobs", type=int, default=2, help="worker processes (default: %(default)s)")
    result.add_argument("--threat-model", default=threat_model, help="Colonnade only (default: %(default)s)")
    result.add_argument("--flag", action="append", default=[], help="one more argument for the tool: --flag=--no-cache")
    result.add_argument("--timeout", type=float, default=3600.0, help="seconds for one run (default: %(default)s)")
    result.add_argument("--level", choices=LEVELS, default="none", help="the least level that counts (default: all)")
    return result


def tool(options: argparse.Namespace) -> Tool:
    """The tool that the arguments name; its program is resolved here, as runs change directory."""
    return Tool(
        name=options.tool,
        command=program(options.command or options.tool),
        jobs=options.jobs,
        threat_model=options.threat_model,
        flags=tuple(options.flag),
        timeout=options.timeout,
        level=options.level,
    )


def program(command: str) -> str:
    """The absolute path of a program, sought beside this interpreter, then on PATH.  Exits when there is none."""
    beside = str(Path(sys.executable).parent)
    found = shutil.which(command, path=beside) or shutil.which(command)
    if found is None:
        raise SystemExit(f"no program {command!r}: name it with --command")
    return str(Path(found).absolute())
