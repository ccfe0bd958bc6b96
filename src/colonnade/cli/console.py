"""The console that commands print to: what it cannot encode is shown as escapes, and a reader may leave at any time."""

import io
import os
import sys

from rich.console import Console


class OutputConsole(Console):
    """Standard output.  Raises BrokenPipeError, where rich would exit with 1, the code that means findings."""

    def __init__(self) -> None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")
        super().__init__(highlight=False)

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def give_up_output() -> None:
    """After a broken pipe: what is still buffered must not raise again when the interpreter ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
