"""## What

A number is put into a field of fixed width that cannot hold it: `struct.pack("<B", 300)`, `c_uint8(256)`,
`(-1).to_bytes(4, "big")`.

## Why

Depending on the interface the call raises an exception, or the upper bits are lost and 256 becomes 0: a length, a
permission or an identifier that is another one on the other side.

## Bad

```python
import struct

PORT = 70000

def frame():
    return struct.pack("!H", PORT)
```

## Good

```python
import struct

PORT = 7000

def frame():
    return struct.pack("!H", PORT)
```

## Fix

Choose a field that is wide enough, or check the number before it is packed.

## Limits

Numbers that are known here, as constants or by what they were compared with. The width is read from the format, or
from the digits in the name of the type.

## References

CWE-681, CWE-197. Python library reference, `struct`, Format Characters.
"""

import ast
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import last_name
from colonnade.summary.point import Answer, Safe, Site, Weak

Range = tuple[int, int]
"""The least and the greatest number that a field holds."""

BITS: Final = {"b": 8, "h": 16, "i": 32, "l": 32, "q": 64}
"""The widths of the letters of a format, in standard sizes; a large letter has no sign."""
FORMAT: Final = re.compile(r"(\d*)([a-zA-Z?])")
SIZED: Final = re.compile(r"(?:c_)?(u?)int(8|16|32|64)_?")
PACKERS: Final = {"pack": 1, "pack_into": 3}
"""Callees with a format before their numbers, and where these begin."""


def judge(node: ast.Call, site: Site) -> Answer:
    given = list(fields(node, site))
    for value, held in given:
        numbers = [c for c in site.value(value).consts or () if isinstance(c, int) and not isinstance(c, bool)]
        consts = site.value(value).consts or ()
        if numbers and len(numbers) == len(consts) and not any(held[0] <= each <= held[1] for each in numbers):
            text = (
                f"{numbers[0]}" if isinstance(value, ast.Constant) else f"`{site.text(value)}`, which is {numbers[0]},"
            )
            return Weak(f"`{site.text(node.func)}` is given {text} and holds numbers from {held[0]} to {held[1]}.")
    known = any(site.value(value).consts for value, _ in given)
    return Safe("the field holds the number") if known else None


def fields(node: ast.Call, site: Site) -> Iterator[tuple[ast.expr, Range]]:
    """The numbers that a call puts into fields, with what each field holds."""
    if node.keywords or any(isinstance(each, ast.Starred) for each in node.args):
        return
    name = last_name(node.func)
    if name in PACKERS:
        facts = site.facts(node)
        start = PACKERS[name]
        if any("format-number" in param.sinks for fact in facts for param in fact.params) and len(node.args) > start:
            yield from of_format(node.args[0], node.args[start:], site)
    elif name == "to_bytes" and isinstance(node.func, ast.Attribute) and node.args:
        length = site.value(node.args[0]).consts
        if length and len(length) == 1 and isinstance(length[0], int) and length[0] < 32:
            yield node.func.value, (0, (1 << 8 * length[0]) - 1)
    else:
        sized = SIZED.fullmatch(name)
        if sized is not None and len(node.args) == 1 and isinstance(node.func, (ast.Attribute, ast.Name)):
            yield node.args[0], held_by(int(sized[2]), bool(sized[1]))


def of_format(pattern: ast.expr, values: list[ast.expr], site: Site) -> Iterator[tuple[ast.expr, Range]]:
    """The fields of a format that is known, as long as there is a value for each."""
    consts = site.value(pattern).consts
    if not consts or len(consts) != 1 or not isinstance(consts[0], str) or consts[0][:1] not in tuple("<>!="):
        return
    letters: list[str] = []
    for count, letter in FORMAT.findall(consts[0]):
        letters += [letter] if letter in ("s", "p") else [letter] * int(count or 1) if letter != "x" else []
    for letter, value in zip(letters, values, strict=False):
        if letter.lower() in BITS:
            yield value, held_by(BITS[letter.lower()], letter.isupper())


def held_by(bits: int, is_unsigned: bool) -> Range:
    return (0, (1 << bits) - 1) if is_unsigned else (-(1 << bits - 1), (1 << bits - 1) - 1)


CHECK = Point(
    id="value-beyond-width",
    title="Number that its field cannot hold",
    weakness=681,
    also=(197,),
    alike={681: (197,)},
    fix="Choose a field that is wide enough, or check the number before it is packed.",
    severity="medium",
    confidence="high",
    reasons=("the field holds the number",),
    nodes=(ast.Call,),
    callees=frozenset(
        (*PACKERS, "to_bytes", *(f"{c}{u}int{n}" for c in ("", "c_") for u in ("", "u") for n in (8, 16, 32, 64)))
    ),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
