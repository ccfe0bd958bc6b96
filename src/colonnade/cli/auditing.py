"""``colonnade audit``: reviews that others wrote, held against the code they speak of."""

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec
from rich.console import Console

from colonnade.audit import batch, revision
from colonnade.audit.ground import Ground
from colonnade.audit.judging import audit
from colonnade.audit.model import Audit
from colonnade.audit.reading import read
from colonnade.audit.render import comment, json, many, markdown, terminal
from colonnade.audit.render.wording import does_not_hold
from colonnade.cli.console import OutputConsole, give_up_output
from colonnade.report.encode import encode

FAILING, ERROR = 1, 2
LONGEST = 1_000_000
"""Characters of a review that is read; what is longer is no review."""


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """The command line of an audit."""

    reviews: tuple[Path, ...] = ()
    code: tuple[Path, ...] = ()
    batch: Path | None = None
    outputs: Mapping[str, Path | None] = {}
    find_revision: bool = False
    quiet: bool = False


def audit_command(options: Options) -> int:
    """The exit code: 0 every claim holds or cannot be checked, 1 one does not hold, 2 it could not be done."""
    objection = _objection(options)
    if objection:
        return _error(objection)
    try:
        if options.batch is not None:
            pairs = batch.pairs(options.batch)
            if not pairs:
                return _error(f"{options.batch} holds no pairs of a review and its code.")
            return _many(options, [_audited(text, code) for text, code in pairs])
        ground = Ground.of(options.code)
        audits = [audit(read(_text(path), path.name), ground, path.name) for path in options.reviews]
    except (OSError, ValueError) as error:
        return _error(str(error))
    if len(audits) > 1:
        return _many(options, audits)
    done = audits[0]
    if options.find_revision:
        done = revision.with_revision(done, options.code)
    return _one(options, done)


def _objection(options: Options) -> str:
    """Why nothing can be done, or nothing."""
    if options.batch is not None:
        if options.reviews or options.code or options.find_revision:
            return "--batch takes its reviews and code from the folder; name nothing else."
        return "" if options.batch.is_dir() else f"{options.batch}: no such folder."
    if not options.reviews:
        return "Name a review, or a folder of them with --batch."
    if not options.code:
        return "Name the code that the review speaks of with --code."
    missing = [path for path in (*options.reviews, *options.code) if not path.exists()]
    if missing:
        return f"{', '.join(map(str, missing))}: no such file."
    if len(options.reviews) > 1 and any(options.outputs.get(kind) for kind in ("markdown", "comment")):
        return "--markdown and --comment are of one review."
    return ""


def _audited(text: Path, code: Sequence[Path]) -> Audit:
    return audit(read(_text(text), text.name), Ground.of(code), text.name)


def _text(path: Path) -> str:
    """The review's text.  Raises OSError, or ValueError for what is no text."""
    text = path.read_bytes().decode("utf-8-sig", "replace")
    if len(text) > LONGEST:
        raise ValueError(f"{path} has {len(text):,} characters; a review of up to {LONGEST:,} is read.")
    if "\0" in text:
        raise ValueError(f"{path} is no text.")
    return text


def _one(options: Options, done: Audit) -> int:
    rendered = {"markdown": markdown.render, "comment": comment.render, "json": json.render}
    failed = [_write(path, rendered[kind](done)) for kind, path in options.outputs.items() if path is not None]
    _print(options, lambda console: terminal.print_audit(done, console))
    return ERROR if any(failed) else FAILING if any(map(does_not_hold, done.judged)) else 0


def _many(options: Options, audits: Sequence[Audit]) -> int:
    """Several audits: of the same code side by side, of different code as a table."""
    path = options.outputs.get("json")
    failed = path is not None and _write(path, encode([json.record(each) for each in audits]))
    show = many.scores if options.batch is not None else many.side_by_side
    _print(options, lambda console: show(audits, console))
    failing = any(does_not_hold(judged) for each in audits for judged in each.judged)
    return ERROR if failed else FAILING if failing else 0


def _print(options: Options, show: Callable[[Console], None]) -> None:
    if options.quiet:
        return
    try:
        show(OutputConsole())
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough
        give_up_output()


def _write(path: Path, text: str) -> bool:
    """Writes one rendering; whether that failed."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        _error(f"{path} could not be written: {error.strerror or error}.")
        return True
    return False


def _error(message: str) -> int:
    print(f"colonnade: {message}", file=sys.stderr)
    return ERROR
