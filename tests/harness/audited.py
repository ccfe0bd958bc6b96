"""Claims and grounds for tests of audits, without a text that would have to be read."""

from pathlib import Path
from typing import Any

from colonnade.audit.ground import Ground
from colonnade.audit.judging import audit
from colonnade.audit.model import Audit, Claim, Item, Judged, Lines, Mention, Reading, Span
from colonnade.review.settings import Settings

NOWHERE = Span(0, 0)
SETTINGS = Settings(cache=False, jobs=1)


def ground(folder: Path, **files: str) -> Ground:
    """The ground of files with these texts; a name's ``__`` is a slash, ``.py`` is put behind it."""
    for name, text in files.items():
        path = folder / (name.replace("__", "/") + ".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return Ground.of([folder], SETTINGS)


def claim(kind: str, text: str, *lines: tuple[int, int], **fields: Any) -> Claim:
    """A claim; lines as (first, last)."""
    found = tuple(Lines(first, last, NOWHERE) for first, last in lines)
    return Claim(kind=kind, text=text, span=NOWHERE, lines=found, **fields)


def names(number: int | None, name: str = "", written: str | None = None) -> Claim:
    """A claim that names a weakness."""
    shown = f"CWE-{number}" if written is None else written
    mention = Mention(shown, number, name, NOWHERE)
    return claim("identifier", f"{name} ({shown})", weaknesses=(number,) if number else (), mention=mention)


def reading(*claims: Claim, items: tuple[Item, ...] = (), conclusion: str = "") -> Reading:
    """A reading with these claims."""
    return Reading("", "text", items, claims, conclusion)


def item(*numbers: int, verdict: str = "") -> Item:
    """An item about these weaknesses."""
    return Item(tuple(Mention(f"CWE-{each}", each, "", NOWHERE) for each in numbers), NOWHERE, verdict)


def audited(code: Ground, *claims: Claim, items: tuple[Item, ...] = (), conclusion: str = "") -> Audit:
    """The audit of a review that makes these claims."""
    return audit(reading(*claims, items=items, conclusion=conclusion), code)


def outcome(code: Ground, one: Claim) -> Judged:
    """What becomes of one claim alone."""
    return audited(code, one).judged[0]
