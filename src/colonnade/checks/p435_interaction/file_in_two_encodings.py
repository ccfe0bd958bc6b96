"""## What

A file is written in one encoding and read in another, or one of the two leaves the encoding to the machine.

## Why

What comes back is another text, or an exception on the first letter outside ASCII: names that were compared before
they were kept are not found again, and a configuration that works for its author stops the program elsewhere.

## Bad

```python
from pathlib import Path

USERS = Path("users.txt")

def keep(names):
    USERS.write_text(" ".join(names), encoding="utf-8")

def kept():
    return USERS.read_text(encoding="latin-1").split()
```

## Good

```python
from pathlib import Path

USERS = Path("users.txt")

def keep(names):
    USERS.write_text(" ".join(names), encoding="utf-8")

def kept():
    return USERS.read_text(encoding="utf-8").split()
```

## Fix

State the same encoding in both places.

## Limits

Places of one file of code whose path is written alike: a literal, a name of the module or an attribute of the object.

## References

CWE-436, CWE-176. PEP 597.
"""

import ast
import codecs
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import everywhere, last_name
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

METHODS: Final = {"write_text": "w", "read_text": "r"}
MACHINE: Final = "the machine's"
Use = tuple[str, str, ast.Call]
"""The way a text file is opened (``w`` or ``r``), its encoding, and where."""


def judge(node: ast.Module, site: Site) -> Answer:
    uses: dict[str, list[Use]] = {}
    fixed = {
        t.id for each in node.body if isinstance(each, ast.Assign) for t in each.targets if isinstance(t, ast.Name)
    }
    for call in everywhere(node, ast.Call):
        for path, way, encoding in opened(call):
            if is_fixed(path, fixed):
                uses.setdefault(ast.dump(path), []).append((way, encoding, call))
    return [pair for each in uses.values() for pair in told(each)]


def told(uses: list[Use]) -> Iterator[tuple[ast.AST, Outcome]]:
    if all(encoding == MACHINE for _, encoding, _ in uses):
        return
    written = [each for each in uses if each[0] == "w"]
    read = [each for each in uses if each[0] == "r"]
    for _, encoding, place in read if written else ():
        other = next((each for each in written if each[1] != encoding), None)
        if other is None:
            yield place, Safe("read as it was written")
            continue
        sure = "low" if MACHINE in (encoding, other[1]) else "high"
        message = f"What was written in {other[1]} encoding is read in {encoding} encoding."
        yield place, Weak(message, steps=[(other[2], "Written here.")], confidence=sure)


def opened(call: ast.Call) -> Iterator[tuple[ast.expr, str, str]]:
    """The path, the way and the encoding of a call that opens a text file."""
    given = {each.arg: each.value for each in call.keywords}
    if None in given:
        return
    if isinstance(call.func, ast.Attribute) and call.func.attr in METHODS:
        at = 1 if call.func.attr == "write_text" else 0
        encoding = given.get("encoding") or (call.args[at] if len(call.args) > at else None)
        path, mode = call.func.value, METHODS[call.func.attr]
    elif last_name(call.func) == "open" and isinstance(call.func, ast.Name) and call.args:
        second = given.get("mode") or (call.args[1] if len(call.args) > 1 else ast.Constant("r"))
        encoding = given.get("encoding") or (call.args[3] if len(call.args) > 3 else None)
        if not isinstance(second, ast.Constant) or "b" in str(second.value):
            return
        path, mode = call.args[0], "r" if "r" in str(second.value) else "w"
    else:
        return
    name = named(encoding)
    if name:
        yield path, mode, name


def named(encoding: ast.expr | None) -> str:
    """The name of an encoding in its usual form; empty where it is not known."""
    if encoding is None or (isinstance(encoding, ast.Constant) and encoding.value is None):
        return MACHINE
    if not isinstance(encoding, ast.Constant) or not isinstance(encoding.value, str):
        return ""
    try:
        return codecs.lookup(encoding.value).name.replace("utf-8-sig", "utf-8")
    except LookupError:
        return ""


def is_fixed(path: ast.expr, names: set[str]) -> bool:
    """Whether a path is the same wherever it is written so: a literal, a name of the module, an attribute of self."""
    match path:
        case ast.Constant(value=str()):
            return True
        case ast.Name(id=name):
            return name in names
        case ast.Attribute(value=ast.Name(id="self")):
            return True
    return False


CHECK = Point(
    id="file-in-two-encodings",
    title="File written in one encoding and read in another",
    weakness=436,
    also=(176,),
    alike={436: (176,)},
    fix="State the same encoding in both places.",
    severity="low",
    confidence="high",
    once_a_file=True,
    reasons=("read as it was written",),
    nodes=(ast.Module,),
    mentions=frozenset(("encoding",)),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
