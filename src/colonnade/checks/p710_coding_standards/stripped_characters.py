"""## What

`strip`, `lstrip` or `rstrip` is given a word, and takes away any of its letters in place of the word.

## Why

`name.rstrip(".json")` turns `mason.json` into `ma`. Names, hosts and keys become other ones: a file is looked for under
another name, or two users get one.

## Bad

```python
def title(name: str):
    return name.rstrip(".json")
```

## Good

```python
def title(name: str):
    return name.removesuffix(".json")
```

## Fix

Use `removeprefix` or `removesuffix`.

## Limits

A word is a text of three characters or more in which two letters stand side by side and that names no set, such as all
vowels or digits.

## References

CWE-628. Python library reference, `str.rstrip`.
"""

import ast
import re
from typing import Final

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Safe, Site, Weak

WORD: Final = re.compile(r"[A-Za-z]{2}")
SIGNS: Final = re.compile(r"[./:@_-]")
SETS: Final = ("abc", "ABC", "aeiou", "012", "xyz", "rn", "bfru", "bru", "uUrRbB", "ULul", "lL")


def judge(node: ast.Call, site: Site) -> Answer:
    match node:
        case ast.Call(func=ast.Attribute(attr=method), args=[given], keywords=[]):
            consts = site.value(given).consts or ()
        case _:
            return None
    text = consts[0] if len(consts) == 1 else None
    if not isinstance(text, str) or len(text) < 3 or not WORD.search(text):
        return None
    letters = [char for char in text if char.isalpha()]
    repeats = len(set(text)) < len(text)
    if not (repeats or SIGNS.search(text)) or any(each in text for each in SETS) or text != text.strip() or not letters:
        return Safe("a set of characters")
    better = {"lstrip": "removeprefix", "rstrip": "removesuffix"}.get(method, "removeprefix")
    return Weak(f"`{site.text(node)}` takes away any of these letters, not the word; `{better}` does that.")


CHECK = Point(
    id="stripped-characters",
    title="Letters stripped in place of a word",
    weakness=628,
    fix="Use `removeprefix` or `removesuffix`.",
    severity="low",
    confidence="high",
    reasons=("a set of characters",),
    nodes=(ast.Call,),
    callees=frozenset(("strip", "lstrip", "rstrip")),
    judge=judge,
)
