"""The command line: argv to review, audit, explain."""

import sys
from collections.abc import Sequence

from colonnade import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code: 0 done, 1 findings at or above the threshold, 2 an error (usage, input or our own).

    `--version` is answered before the framework is imported, which keeps it well under 0.2 seconds.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--version"]:
        print(f"colonnade {__version__}")
        return 0
    from colonnade.cli.app import run

    return run(arguments)
