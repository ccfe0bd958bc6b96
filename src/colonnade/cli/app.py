"""The commands and what their outcome means for the exit code.

A command is a function that returns its exit code (None is 0) and imports what it needs in its body, so that the
others start without it.
"""

import sys
import traceback

from cyclopts import App, CycloptsError

from colonnade import __version__

ERROR = 2

app = App(
    name="colonnade",
    help="Review Python code for security and show what every verdict rests on.",
    version=f"colonnade {__version__}",
    result_action="return_value",
)


def run(arguments: list[str]) -> int:
    """The exit code of one command line.

    Neither a wrong usage nor a failure of our own may exit with 1, the code that means findings.
    """
    try:
        code: int | None = app(arguments, exit_on_error=False)
    except CycloptsError:
        return ERROR  # already printed, with what to do about it
    except Exception:
        traceback.print_exc()
        print("colonnade: internal error, please report the lines above", file=sys.stderr)
        return ERROR
    return code or 0
