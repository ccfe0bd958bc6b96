"""## What

Binary data that goes to or comes from elsewhere is packed or unpacked in the byte order, sizes and padding of the
machine that runs the program.

## Why

Another machine, or the same format on another platform, reads other numbers: lengths, offsets and flags that checks
rely on.

## Bad

```python
import struct

def length(packet):
    return struct.unpack("I", packet[:4])[0]
```

## Good

```python
import struct

def length(packet):
    return struct.unpack("!I", packet[:4])[0]
```

## Fix

State the byte order: `<`, `>` or `!` at the start of the format.

## Limits

Structures of the system's own calls (ioctl, sockets options) are meant to be native; calls whose result goes there
are safe. Formats of single bytes have no order.

## References

CWE-198, CWE-188. Python library reference, struct.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.purpose import destinations, ingredients
from colonnade.checks.syntax import assigned_once
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

STATED: Final = ("<", ">", "!", "=")
SINGLE: Final = frozenset("bBcxspS?0123456789 ")
SYSTEM: Final = frozenset(
    {"ioctl", "fcntl", "setsockopt", "getsockopt", "readlink", "recvmsg", "sendmsg", "SO_PEERCRED", "ucred"}
)


def judge(node: ast.AST, site: Site) -> Answer:
    """By the first character of the format."""
    if not isinstance(node, ast.Call) or not node.args:
        return Undecided("format is not known")
    value = site.value(node.args[0])
    formats = [each.decode("latin-1") if isinstance(each, bytes) else each for each in value.consts or ()]
    if not formats or not all(isinstance(each, str) for each in formats):
        return Safe("order is stated") if value.prefix.startswith(STATED) else Undecided("format is not known")
    if all(each.startswith(STATED) for each in formats):
        return Safe("order is stated")
    if all(set(each.removeprefix("@")) <= SINGLE for each in formats):
        return Safe("bytes have no order")
    if SYSTEM & (destinations(node, site) | ingredients(site.statements[-1] if site.statements else node)):
        return Safe("meant for this system")
    if any(isinstance(each, ast.Name) and comes_from_system(assigned_once(site, each.id)) for each in node.args[1:]):
        return Safe("meant for this system")
    return Weak("")


def comes_from_system(value: ast.expr | None) -> bool:
    return value is not None and bool(SYSTEM & ingredients(value))


CHECK = Call(
    id="native-byte-order",
    title="Byte order depends on the machine",
    weakness=198,
    also=(188,),
    message="`{callee}` reads or writes numbers in the byte order of the machine.",
    fix="State the byte order: `<`, `>` or `!` at the start of the format.",
    severity="low",
    confidence="medium",
    uses=("native-order",),
    when=judge,
    unseen="format is not seen",
    reasons=(
        "order is stated",
        "bytes have no order",
        "meant for this system",
    ),
)
