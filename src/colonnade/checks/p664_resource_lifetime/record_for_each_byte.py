"""## What

A log record is written in a loop that goes through data byte by byte.

## Why

A sender chooses how many bytes there are: one request fills the log's disk and keeps the process busy with writing.

## Bad

```python
import logging

logger = logging.getLogger(__name__)

def skip(data):
    i = 0
    while i < len(data):
        if data[i] not in b"\\r\\n":
            logger.warning("unexpected byte %d", data[i])
        i += 1
```

## Good

```python
import logging

logger = logging.getLogger(__name__)

def skip(data):
    i = 0
    while i < len(data):
        if data[i] not in b"\\r\\n":
            logger.warning("unexpected bytes at the end")
            break
        i += 1
```

## Fix

Write one record and leave the loop, or count and write the count afterwards.

## Limits

Loops that index their data and step by one are known, no others. That data is made of bytes is told by its name.

## References

CWE-779, CWE-770.
"""

import ast
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import blocks, last_name, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

LOGGERS: Final = frozenset(("log", "logger", "logging"))
TEXTS: Final = frozenset(
    ("data", "buf", "buffer", "bytes", "chunk", "body", "text", "content", "line", "payload", "raw")
)
"""Words of the names of what has bytes."""
LEVELS: Final = frozenset(("debug", "info", "warning", "warn", "error", "exception", "critical"))


def judge(node: ast.Call, site: Site) -> Answer:
    match node.func:
        case ast.Attribute(attr=level, value=owner) if level in LEVELS and not LOGGERS.isdisjoint(
            words(last_name(owner))
        ):
            pass
        case _:
            return None
    chain = site.statements
    depth = next((i for i in range(len(chain) - 1, -1, -1) if isinstance(chain[i], (ast.While, ast.For))), -1)
    loop = chain[depth] if depth >= 0 else None
    if not isinstance(loop, ast.While):
        return None
    index = stepped(loop)
    if index is None:
        return None
    if goes_on(chain[depth:], index):
        return Weak(f"`{site.text(node.func)}` writes a record for each byte that the loop at `{index}` goes through.")
    return Safe("the loop ends after it")


def stepped(loop: ast.While) -> str | None:
    """The name by which a loop indexes data and which it steps by one."""
    inner = own_nodes(loop)
    steps = {
        each.target.id
        for each in inner
        if isinstance(each, ast.AugAssign)
        and isinstance(each.target, ast.Name)
        and isinstance(each.op, ast.Add)
        and isinstance(each.value, ast.Constant)
        and each.value.value == 1
    }
    texts = [each for each in inner if isinstance(each, ast.Subscript) and TEXTS & {*words(last_name(each.value))}]
    read = {each.slice.id for each in texts if isinstance(each.slice, ast.Name)}
    asked = {each.id for each in ast.walk(loop.test) if isinstance(each, ast.Name)}
    return min(steps & read & asked, default=None)


def goes_on(chain: Sequence[ast.stmt], index: str) -> bool:
    """Whether nothing after the record, on its way out of the loop's body, leaves the loop or moves the index."""
    return not any(ends(after(parent, child), index) for parent, child in pairwise(chain))


def after(parent: ast.stmt, child: ast.stmt) -> list[ast.stmt]:
    """The statements of the same block that come later."""
    for block in blocks(parent):
        place = next((i for i, each in enumerate(block) if each is child), -1)
        if place >= 0:
            return block[place + 1 :]
    return []


def ends(rest: list[ast.stmt], index: str) -> bool:
    """Whether a block's rest leaves the loop, or puts the index elsewhere."""
    moved = (target for each in rest if isinstance(each, ast.Assign) for target in each.targets)
    leaves = any(isinstance(each, (ast.Break, ast.Return, ast.Raise)) for each in rest)
    return leaves or any(last_name(target) == index for target in moved)


CHECK = Point(
    id="record-for-each-byte",
    title="Log record for each byte of data",
    weakness=779,
    also=(770,),
    fix="Write one record and leave the loop, or count and write the count afterwards.",
    severity="low",
    confidence="medium",
    reasons=("the loop ends after it",),
    nodes=(ast.Call,),
    callees=LEVELS,
    judge=judge,
)
