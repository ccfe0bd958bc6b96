"""The CWE catalogue: names, parents and pillars of weaknesses in view 1000, and which of them a finding may name.

The data is catalogue.json, written by tools/build_cwe.py; MITRE's terms for it are in TERMS.txt beside it.
The functions below ask the shipped catalogue; `Catalogue` has the same ones as methods, and says what they raise.
"""

from __future__ import annotations

from .catalogue import Catalogue, Relation, UnknownWeakness, catalogue
from .entry import Abstraction, Kind, OtherEntry, Status, Usage, Weakness
from .pillar import PILLARS, Pillar

__all__ = [
    "PILLARS",
    "Abstraction",
    "Catalogue",
    "Kind",
    "OtherEntry",
    "Pillar",
    "Relation",
    "Status",
    "UnknownWeakness",
    "Usage",
    "Weakness",
    "ancestors",
    "catalogue",
    "children",
    "descendants",
    "mappable",
    "objection",
    "pillars",
    "primary_pillar",
    "related",
]


def pillars(id: int) -> tuple[int, ...]:
    """The pillars that any ChildOf path reaches, in catalogue order; a pillar's own is itself."""
    return catalogue().pillars(id)


def primary_pillar(id: int) -> int:
    """The pillar reached by following the primary parent at each step."""
    return catalogue().primary_pillar(id)


def ancestors(id: int) -> frozenset[int]:
    """Every weakness above, by any ChildOf path; without `id` itself."""
    return catalogue().ancestors(id)


def descendants(id: int) -> frozenset[int]:
    """Every weakness below, by any ChildOf path; without `id` itself."""
    return catalogue().descendants(id)


def children(id: int) -> tuple[int, ...]:
    """The direct children in view 1000, ascending."""
    return catalogue().children(id)


def mappable(id: int) -> bool:
    """A finding may name it: MITRE's usage is Allowed or Allowed-with-Review, and it is not a pillar."""
    return catalogue().mappable(id)


def objection(id: int) -> str | None:
    """Why no finding may name this id, as one clause without a full stop, or None when it is mappable."""
    return catalogue().objection(id)


def related(a: int, b: int) -> Relation | None:
    """What `a` is to `b`, or None when neither lies above the other."""
    return catalogue().related(a, b)
