"""``colonnade review``: from options to a printed and written review and its exit code."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from colonnade.cli.console import OutputConsole, give_up_output
from colonnade.cli.progress import TerminalProgress
from colonnade.cli.rules import rules
from colonnade.report.rule import Rule
from colonnade.review.facade import review
from colonnade.review.model import Review
from colonnade.review.settings import ConfigError, Settings, with_configuration

FINDINGS, ERROR = 1, 2
CODE = (".py", ".pyi", ".ipynb")


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """The command line of a review; None is what the user did not say."""

    paths: tuple[Path, ...]
    outputs: Mapping[str, Path | None]
    quiet: bool = False
    jobs: int | None = None
    threat_model: str | None = None
    fail_on: str | None = None
    cache: bool = True
    exclude: tuple[str, ...] = ()
    all_points: bool = False


def review_command(options: Options) -> int:
    """The exit code.  Every output is tried, whatever becomes of the others."""
    missing = [path for path in options.paths if not path.exists()]
    if missing:
        return _error(f"{', '.join(map(str, missing))}: no such file or folder.")
    if options.jobs is not None and options.jobs < 0:
        return _error("--jobs must be a number from 0 on.")
    objection = _objection([path for path in options.outputs.values() if path is not None])
    if objection:
        return _error(objection)
    try:
        settings = _settings(options)
    except ConfigError as error:
        return _error(str(error))
    with TerminalProgress(quiet=options.quiet) as progress:
        result = review(options.paths, settings, progress)
    if not result.files:
        _print(result, options, ())
        return _error("There is no Python file to review in what was named.")
    shown = rules()
    failures = [
        message
        for kind, path in options.outputs.items()
        if path is not None and (message := _write(path, kind, result, shown))
    ]
    _print(result, options, shown)
    for message in failures:
        _error(message)
    return ERROR if failures else FINDINGS if result.failed else 0


def _objection(outputs: Sequence[Path]) -> str:
    """Why these files must not be written, or nothing."""
    for path in outputs:
        if path.suffix in CODE:
            return f"{path} has the name of a Python file; name another file to write to."
    if len({path.resolve() for path in outputs}) < len(outputs):
        return "Two outputs have the same file; name one file for each."
    return ""


def _settings(options: Options) -> Settings:
    """The settings of the command line over those of the project."""
    stated = {
        "jobs": options.jobs,
        "threat_model": options.threat_model,
        "fail_on": options.fail_on,
    }
    given = {name: value for name, value in stated.items() if value is not None}
    settings = msgspec.structs.replace(
        Settings(exclude=options.exclude, cache=options.cache, all_points=options.all_points), **given
    )
    return with_configuration(settings, frozenset(given), options.paths)


def _write(path: Path, kind: str, result: Review, shown: Sequence[Rule]) -> str:
    """Writes one rendering; the message when it cannot be written."""
    text = _rendered(kind, result, shown)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        return f"{path} could not be written: {error.strerror or error}."
    return ""


def _rendered(kind: str, result: Review, shown: Sequence[Rule]) -> str:
    match kind:
        case "markdown":
            from colonnade.report import markdown

            return markdown.render(result, shown)
        case "sarif":
            from colonnade.report import sarif

            return sarif.render(result, shown)
        case _:
            from colonnade.report import json

            return json.render(result)


def _print(result: Review, options: Options, shown: Sequence[Rule]) -> None:
    if options.quiet:
        return
    from colonnade.report.terminal import print_review

    try:
        print_review(result, shown, OutputConsole())
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough; the review is what it is
        give_up_output()


def _error(message: str) -> int:
    print(f"colonnade: {message}", file=sys.stderr)
    return ERROR
