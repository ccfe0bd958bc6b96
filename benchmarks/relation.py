"""When a reported weakness is counted as the expected one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from colonnade.cwe import catalogue


@cache
def near(expected: int) -> frozenset[int]:
    """The weakness itself, its parents and its children in view 1000.  An id outside the view is near itself only."""
    weakness = catalogue().get(expected)
    if weakness is None:
        return frozenset({expected})
    return frozenset({expected, *weakness.parents, *catalogue().children(expected)})


def names(found: Iterable[int], expected: int) -> bool:
    """One of the reported ids is the expected one, its parent or its child."""
    return not near(expected).isdisjoint(found)
