"""The command line: argv to review, audit, explain."""

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

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


def command() -> NoReturn:
    """Runs the command line and ends the process at once.

    All output is flushed and all workers have ended by then; taking millions of objects apart would cost seconds.
    """
    try:
        code = main()
    except OSError as error:
        print(f"colonnade: the output could not be written: {error.strerror or error}", file=sys.stderr)
        code = 2
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:  # nobody reads it any more; the code says what became of the review
            continue
    os._exit(code)
