"""Reviewed text as Markdown that shows it and means nothing else."""

import re
from typing import Final

from colonnade.report.wording import TEXT_LIMIT, cut, visible

_SPECIAL = re.compile(r"[\\*\[\]<>|~$]|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])|&(?=[#0-9A-Za-z]+;)|`|(?<=\w)@(?=\w)|:(?=//)")
_RUN = re.compile(r"`+")
_CODE = re.compile(r"`([^`\n]+)`")
_BREAKS = re.compile(r"\s*\n\s*")
_ENTITIES: Final = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;"}


def code(text: str, limit: int = TEXT_LIMIT) -> str:
    """The text as a code span on one line; a pair of quotes where there is none."""
    flat = cut(visible(_BREAKS.sub(" ", text.strip())), limit)
    if not flat.strip():
        return "(empty)"
    longest = max((len(run) for run in _RUN.findall(flat)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if flat.startswith("`") or flat.endswith("`") else ""
    return f"{fence}{pad}{flat}{pad}{fence}"


def prose(text: str) -> str:
    """A sentence in which single backticks enclose code; everything else in it is plain text.

    Law: whatever the text holds, nothing but code spans comes out as markup.
    """
    flat = _BREAKS.sub(" ", text)
    parts = _CODE.split(flat)
    return "".join(code(part) if index % 2 else plain(part) for index, part in enumerate(parts))


def plain(text: str) -> str:
    """Text of one line in which no character has a meaning of its own."""
    return _SPECIAL.sub(lambda match: _ENTITIES.get(match[0], "\\" + match[0]), visible(_BREAKS.sub(" ", text)))


def cell(text: str) -> str:
    """Markdown that stays inside a cell of a table, code spans too."""
    return re.sub(r"(?<!\\)\|", r"\\|", text)


def block(lines: list[str], language: str = "text") -> list[str]:
    """The lines as a fenced block whose fence none of them can close."""
    longest = max((len(run) for line in lines for run in _RUN.findall(line)), default=0)
    fence = "`" * max(3, longest + 1)
    return [f"{fence}{language}", *lines, fence]
