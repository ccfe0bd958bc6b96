"""A check's page, the docstring of its module, in parts: its title line, its sections and their code.

A section starts with its name at the left edge: ``Bad``, ``Bad:``, ``Bad::``, ``## Bad``, underlined or not, or with
its text behind the colon (``Why: ...``).  Code is fenced or indented.
"""

import inspect
import re
import textwrap
from typing import Final

SECTIONS: Final = ("What", "Why", "Bad", "Good", "How to fix", "Fix", "Limits", "References")

_HEADING = re.compile(
    rf"^(?:\#+\s*)?\**(?P<name>{'|'.join(SECTIONS)})\**(?:\s*(?P<aside>\([^)\n]*\)))?(?:\s*:{{1,2}}\**\s*(?P<rest>.*)|\s*)$"
)
_UNDERLINE = re.compile(r"^([-=~^])\1{2,}\s*$")
_FENCE = re.compile(r"^\s*(```|~~~)")


def sections(page: str) -> dict[str, str]:
    """The text of each section by its name, the text before the first under the empty name.

    A name that comes twice (two Bad blocks with words between) gives both texts one after the other.
    """
    found: dict[str, list[str]] = {"": []}
    name, is_code, previous_heading = "", False, False
    for line in inspect.cleandoc(page).split("\n"):
        is_code ^= _FENCE.match(line) is not None
        heading = None if is_code else _HEADING.match(line)
        if heading is not None:
            name = "How to fix" if heading["name"] == "Fix" else heading["name"]
            found.setdefault(name, []).append(heading["rest"] or "")
        elif not (previous_heading and _UNDERLINE.match(line)):
            found[name].append(line)
        previous_heading = heading is not None
    return {name: "\n".join(lines).strip("\n") for name, lines in found.items()}


def summary(page: str) -> str:
    """The page's first line."""
    return inspect.cleandoc(page).partition("\n")[0]


def code(text: str) -> list[str]:
    """The code blocks of a section, dedented: fenced ones, else the indented ones.

    Blank lines inside an indented block belong to it; a line at the left edge ends it.
    """
    lines = text.split("\n")
    if any(_FENCE.match(line) for line in lines):
        return _fenced(lines)
    blocks: list[list[str]] = []
    inside = False
    for line in lines:
        if line.startswith("    ") or (inside and not line.strip()):
            if not inside:
                blocks.append([])
            inside = True
            blocks[-1].append(line)
        else:
            inside = False
    return [textwrap.dedent("\n".join(block)).strip("\n") + "\n" for block in blocks]


def _fenced(lines: list[str]) -> list[str]:
    blocks: list[list[str]] = []
    inside = False
    for line in lines:
        if _FENCE.match(line):
            inside = not inside
            if inside:
                blocks.append([])
        elif inside:
            blocks[-1].append(line)
    return [textwrap.dedent("\n".join(block)).strip("\n") + "\n" for block in blocks]
