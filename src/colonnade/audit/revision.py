"""Which state of a file a review speaks of, told by how its line references fit earlier states of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from colonnade.audit.ground import File, Ground
from colonnade.audit.history import states
from colonnade.audit.location import location
from colonnade.audit.model import Audit, Reading
from colonnade.report.wording import count
from colonnade.review.model import Review
from colonnade.source import read_bytes

SHORT: Final = 12
"""Characters of a commit's name that are shown."""


def fitting(reading: Reading, ground: Ground) -> int:
    """How many line references of a review are right in a state of the code."""
    return sum(
        location(claim, ground).outcome == "confirmed"
        for claim in reading.claims
        if claim.kind == "location" and claim.lines
    )


def best(reading: Reading, path: Path, shown: str) -> tuple[str, int] | None:
    """The commit in the history of a file to which the references fit best, the newest of equals, and how many fit.

    shown: the file's path in the review of the code.
    """
    found: tuple[str, int] | None = None
    for commit, data in states(path):
        source = read_bytes(shown, data)
        if source.tree is None:
            continue
        right = fitting(reading, Ground(_NOTHING, [File(shown, source)]))
        if found is None or right > found[1]:
            found = commit, right
    return found


def with_revision(audit: Audit, code: Sequence[Path]) -> Audit:
    """The audit with a note on the state of the code that the review's line references fit best."""
    return msgspec.structs.replace(audit, notes=(*audit.notes, _note(audit, code)))


def _note(audit: Audit, code: Sequence[Path]) -> str:
    references = sum(claim.kind == "location" and bool(claim.lines) for claim in audit.reading.claims)
    if not references:
        return "It gives no line by which the state of the code could be told."
    if len(audit.code) != 1 or len(code) != 1 or not code[0].is_file():
        return "The state of the code is looked for where one file is given."
    found = best(audit.reading, code[0], audit.code[0])
    if found is None:
        return f"{audit.code[0]} has no history in a git checkout."
    commit, right = found
    now = audit.scorecard.locations[0]
    if right <= now:
        return f"No earlier state of {audit.code[0]} fits its line references better than the one given."
    of = count(references, "line reference")
    return f"It speaks of another state: in commit {commit[:SHORT]}, {right} of {of} are right, in the one given {now}."


_NOTHING: Final = Review(
    version="", threat_model="", threat_model_reason="", standard="", roots=(), files=(), lines=0, pillars=(),
    findings=(), problems=(), suppressions=(), fail_on="", failed=False,
)  # fmt: skip
"""The review of a state that is only looked at for its lines."""
