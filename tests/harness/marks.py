"""The comments of an annotated program that state what a check must say of it."""

import re
from typing import Final

import msgspec

KINDS: Final = ("want", "safe", "miss", "noise", "undecided")

_MARKED = re.compile(r"#\s*(?:want|safe|miss|noise|undecided|step):.*")
_MARK = re.compile(
    r"\b(?P<kind>want|safe|miss|noise|undecided):\s*(?P<check>[a-z0-9-]+)(?:\s*\((?P<reason>(?:[^()]|\([^()]*\))*)\))?"
)
_STEP = re.compile(r"\bstep:\s*(\d+)")
_OPTIONS = re.compile(r"#\s*review:(?P<options>.*)")


class Mark(msgspec.Struct, frozen=True):
    """One mark: its kind, the check it is of, what stands in parentheses, and its line."""

    kind: str
    check: str
    reason: str
    path: str
    line: int


class Marks(msgspec.Struct, frozen=True):
    """All marks of a file, its evidence steps (number, path, line) and the options of its first line."""

    marks: tuple[Mark, ...]
    steps: tuple[tuple[int, str, int], ...]
    options: dict[str, str]


def read(path: str, text: str) -> Marks:
    """The marks of a file's text; the path only labels them."""
    marks: list[Mark] = []
    steps: list[tuple[int, str, int]] = []
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        marked = _MARKED.search(line)
        if marked is None:
            continue
        for match in _MARK.finditer(marked[0]):
            marks.append(Mark(match["kind"], match["check"], (match["reason"] or "").strip(), path, number))
        steps += [(int(step), path, number) for step in _STEP.findall(marked[0])]
    first = _OPTIONS.match(lines[0])
    options = dict(word.split("=", 1) for word in first["options"].split()) if first else {}
    return Marks(tuple(marks), tuple(steps), options)
