"""## What

Characters in the source that a reader does not see or takes for others: controls of text direction, characters without
width, and names that mix letters of alphabets that look alike.

## Why

What a reviewer reads is not what runs. A direction control can make a condition look like a comment, and a Cyrillic
letter can make two names look like one.

## Bad

```python
def is_\u0430dmin(user):
    return user.role == "admin"
```

## Good

```python
def is_admin(user):
    return user.role == "admin"
```

## Fix

Write such characters as escapes in text, and names in one alphabet.

## Limits

Whole names in another alphabet are safe: a mixture within one name is reported.

## References

CWE-1007. Unicode Technical Standard 39.
"""

import ast
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.p710_coding_standards._text import lines, place
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

DIRECTION: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
NO_WIDTH: Final = re.compile("[\u200b\u2060\u00ad\u180e]")
WORD: Final = re.compile(r"[^\W\d]\w*")
ALIKE: Final = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")


def judge(node: ast.Module, site: Site) -> Answer:
    found = [each for number, row in enumerate(lines(site), 1) if not row.isascii() for each in of_line(number, row)]
    if found:
        return found
    return Safe("every character is what it looks like") if lines(site) else None


def of_line(number: int, row: bytes) -> Iterator[tuple[ast.AST, Outcome]]:
    text = row.decode("utf-8", "replace")
    here = place(number, 0, len(row))
    direction = DIRECTION.search(text)
    if direction is not None:
        name = unicodedata.name(direction[0])
        yield here, Weak(f"The line holds {name}, which makes it read in another order than it runs.", severity="high")
        return
    if NO_WIDTH.search(text):
        yield here, Weak("The line holds a character without width.", confidence="medium")
        return
    code = text.partition("#")[0]
    for word in WORD.findall(code):
        if not word.isascii() and len(alphabets(word)) > 1 and not is_quoted(code, word):
            yield here, Weak(f"The name `{word}` mixes letters of {' and '.join(sorted(alphabets(word)))}.")
            return


def alphabets(word: str) -> set[str]:
    """The alphabets with letters that look alike that a word takes letters from."""
    kinds = {unicodedata.name(char, "").partition(" ")[0] for char in word}
    return {kind.capitalize() for kind in kinds if kind in ALIKE}


def is_quoted(code: str, word: str) -> bool:
    """Whether the word stands inside a text literal, as far as one line shows."""
    before = code.partition(word)[0]
    return before.count('"') % 2 == 1 or before.count("'") % 2 == 1


CHECK = Point(
    id="hidden-characters",
    title="Characters that a reader does not see",
    weakness=1007,
    fix="Write such characters as escapes in text, and names in one alphabet.",
    severity="medium",
    confidence="high",
    reasons=("every character is what it looks like",),
    nodes=(ast.Module,),
    judge=judge,
)
