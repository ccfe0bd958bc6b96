"""The commands and what their outcome means for the exit code.

A command is a function that returns its exit code (None is 0) and imports what it needs in its body, so that the
others start without it.
"""

import errno
import sys
import traceback
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, CycloptsError, Parameter

from colonnade import __version__

ERROR = 2
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
"""What the system says where there is no room for our output."""

ThreatModel = Literal["remote", "local", "library"]
FailOn = Literal["critical", "high", "medium", "low", "note", "none"]

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
        sys.stdout.flush()
    except CycloptsError:
        return ERROR  # already printed, with what to do about it
    except KeyboardInterrupt:
        print("colonnade: interrupted", file=sys.stderr)
        return ERROR
    except BrokenPipeError:  # whoever read our output has gone
        from colonnade.cli.console import give_up_output

        give_up_output()
        return ERROR
    except Exception as error:
        if isinstance(error, OSError) and error.errno in FULL:
            from colonnade.cli.console import give_up_output

            print(f"colonnade: the output could not be written: {error.strerror}.", file=sys.stderr)
            give_up_output()
            return ERROR
        traceback.print_exc()
        print("colonnade: internal error, please report the lines above", file=sys.stderr)
        return ERROR
    return code or 0


@app.command
def review(
    paths: Annotated[list[Path], Parameter(negative="")],
    /,
    *,
    markdown: Path | None = None,
    sarif: Path | None = None,
    json: Path | None = None,
    quiet: Annotated[bool, Parameter(negative="")] = False,
    jobs: int | None = None,
    threat_model: ThreatModel | None = None,
    fail_on: FailOn | None = None,
    no_cache: Annotated[bool, Parameter(negative="")] = False,
    exclude: Annotated[list[str] | None, Parameter(negative="")] = None,
    all_points: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Review files, folders or a repository.

    Exit codes: 0 nothing at or above --fail-on in production code, 1 something, 2 could not do it.

    Parameters
    ----------
    paths
        Python files, and folders that hold them.
    markdown
        Write the review in Markdown to this file.
    sarif
        Write SARIF 2.1.0 to this file.
    json
        Write the whole record to this file.
    quiet
        Print nothing but errors.
    jobs
        Worker processes; without it one a processor.
    threat_model
        Whose data is hostile; without it guessed from the project, and the reason is stated.
    fail_on
        The lowest severity that makes the exit code 1 (default: high).
    no_cache
        Summarise every file anew and keep nothing.
    exclude
        Leave out files that match, as in a .gitignore at the root; may be given more than once.
    all_points
        Keep every examined place in the record, not the first few of each kind.
    """
    from colonnade.cli.reviewing import Options, review_command

    return review_command(
        Options(
            paths=tuple(paths),
            outputs={"markdown": markdown, "sarif": sarif, "json": json},
            quiet=quiet,
            jobs=jobs,
            threat_model=threat_model,
            fail_on=fail_on,
            cache=not no_cache,
            exclude=tuple(exclude or ()),
            all_points=all_points,
        )
    )


@app.command
def audit(
    reviews: Annotated[list[Path] | None, Parameter(negative="")] = None,
    /,
    *,
    code: Annotated[list[Path] | None, Parameter(negative="", consume_multiple=True)] = None,
    batch: Path | None = None,
    markdown: Path | None = None,
    comment: Path | None = None,
    json: Path | None = None,
    find_revision: Annotated[bool, Parameter(negative="")] = False,
    quiet: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Check a review that somebody or something else wrote, claim by claim, against the code.

    Exit codes: 0 every claim holds or cannot be checked, 1 a claim does not hold, 2 could not do it.

    Parameters
    ----------
    reviews
        A review: Markdown, plain text, JSON, SARIF or pull-request comments. Several are compared.
    code
        The Python files that the review speaks of, or folders that hold them.
    batch
        A folder of pairs of review and code; prints a table of what became of the claims.
    markdown
        Write the review's own text, with what became of each claim, to this file.
    comment
        Write a comment to post under the review to this file.
    json
        Write the whole record to this file.
    find_revision
        Look through the file's history for the state to which the review's line numbers fit best.
    quiet
        Print nothing but errors.
    """
    from colonnade.cli.auditing import Options, audit_command

    return audit_command(
        Options(
            reviews=tuple(reviews or ()),
            code=tuple(code or ()),
            batch=batch,
            outputs={"markdown": markdown, "comment": comment, "json": json},
            find_revision=find_revision,
            quiet=quiet,
        )
    )


@app.command
def explain(name: str, /) -> int:
    """Show a weakness (CWE-89, 89) or a check (sql-injection): what it is, its pillars, who answers for it.

    Parameters
    ----------
    name
        A CWE id or the id of a check.
    """
    from colonnade.cli.explaining import explain_command

    return explain_command(name)


@app.command
def checks() -> int:
    """List all checks by pillar."""
    from colonnade.cli.explaining import checks_command

    return checks_command()
