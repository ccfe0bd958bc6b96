"""Where data comes from across functions: ports, the dangers alive from each, and the way."""

from typing import Any, Final

Port = tuple[Any, ...]
"""("P", function, parameter), with a key where it is the data under it | ("A", class, name) | ("N", dotted) |
("F", function, name) | ("S", kind) | ("U", reason) | ("W", wrapper, call): what a wrapper's function gave, while it is
not said which."""
Trail = tuple[tuple[str, int], ...]
"""(module name, span index), oldest first."""
Reach = dict[Port, tuple[int, Trail]]

MAX_TRAIL: Final = 24
MAX_PORTS: Final = 24
MAX_DEPTH: Final = 60
"""How many functions deep results are followed."""


def add(out: Reach, port: Port, mask: int, way: Trail) -> None:
    """Adds dangers to a port; of the ways the first is kept, or that which brought all of its dangers and more."""
    if not mask:
        return
    old = out.get(port)
    if old is None:
        if len(out) >= MAX_PORTS and port[0] not in ("S",):
            return
        out[port] = (mask, way[-MAX_TRAIL:])
    elif old[0] | mask != old[0]:
        out[port] = (old[0] | mask, old[1] if old[0] & ~mask else way[-MAX_TRAIL:])


def merge(out: Reach, other: Reach) -> None:
    """Adds all of another."""
    for port, (mask, way) in other.items():
        add(out, port, mask, way)
