"""The weaknesses of view 1000 as a graph: parents, pillars, and whether a finding may name them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec

from .entry import OtherEntry, Weakness
from .pillar import PILLARS

Relation: TypeAlias = Literal["same", "ancestor", "descendant"]

_DATA = Path(__file__).with_name("catalogue.json")
_PILLAR_IDS = tuple(pillar.id for pillar in PILLARS)


class UnknownWeakness(LookupError):
    """The id is no live weakness of view 1000; the message says what it is instead."""


class _Stored(msgspec.Struct, frozen=True):
    """The layout of catalogue.json, which tools/build_cwe.py writes."""

    version: str
    date: str
    notice: str
    weaknesses: list[Weakness]
    others: list[OtherEntry]


class Catalogue:
    """All ids of one catalogue version, and the additions from later ones.

    INVARIANT(acyclic): following parents from any weakness ends at a pillar (tools/build_cwe.py refuses other data).
    Everything but `get`, `other`, `mappable` and `objection` raises UnknownWeakness on an id that `get` does not know.
    """

    def __init__(self, version: str, weaknesses: Iterable[Weakness], others: Iterable[OtherEntry] = ()) -> None:
        """version: of the base catalogue ("4.14").  A weakness with another `since` is an addition to it."""
        self.version = version
        self.weaknesses: tuple[Weakness, ...] = tuple(sorted(weaknesses, key=lambda weakness: weakness.id))
        self.others: tuple[OtherEntry, ...] = tuple(sorted(others, key=lambda entry: entry.id))
        self._weakness = {weakness.id: weakness for weakness in self.weaknesses}
        self._other = {entry.id: entry for entry in self.others}
        children: dict[int, list[int]] = {weakness.id: [] for weakness in self.weaknesses}
        for weakness in self.weaknesses:
            for parent in weakness.parents:
                children[parent].append(weakness.id)
        self._children = {parent: tuple(ids) for parent, ids in children.items()}
        self._ancestors: dict[int, frozenset[int]] = {}

    @property
    def additions(self) -> tuple[int, ...]:
        """The ids of weaknesses that came after the base catalogue, ascending."""
        return tuple(weakness.id for weakness in self.weaknesses if weakness.since != self.version)

    def get(self, id: int) -> Weakness | None:
        """The live weakness of that id, or None for an unknown, deprecated, category or view id."""
        return self._weakness.get(id)

    def other(self, id: int) -> OtherEntry | None:
        """The category, view or deprecated weakness of that id, or None."""
        return self._other.get(id)

    def children(self, id: int) -> tuple[int, ...]:
        """The direct children in view 1000, ascending, whether or not `id` is their primary parent."""
        return self._children[self._known(id).id]

    def ancestors(self, id: int) -> frozenset[int]:
        """Every weakness above, by any ChildOf path; without `id` itself."""
        found = self._ancestors.get(id)
        if found is None:
            parents = self._known(id).parents
            found = frozenset(parents).union(*(self.ancestors(parent) for parent in parents))
            self._ancestors[id] = found
        return found

    def descendants(self, id: int) -> frozenset[int]:
        """Every weakness below, by any ChildOf path; without `id` itself."""
        found: set[int] = set()
        worklist = list(self.children(id))
        while worklist:
            below = worklist.pop()
            if below not in found:
                found.add(below)
                worklist += self._children[below]
        return frozenset(found)

    def pillars(self, id: int) -> tuple[int, ...]:
        """The pillars that any ChildOf path reaches, in catalogue order; a pillar's own is itself.

        Law: never empty, and holds primary_pillar(id).
        """
        above = self.ancestors(id)
        return tuple(pillar for pillar in _PILLAR_IDS if pillar in above or pillar == id)

    def primary_pillar(self, id: int) -> int:
        """The pillar reached by following the primary parent at each step."""
        weakness = self._known(id)
        while weakness.parents:
            weakness = self._weakness[weakness.parents[0]]
        return weakness.id

    def related(self, a: int, b: int) -> Relation | None:
        """What `a` is to `b`, or None when neither lies above the other."""
        if self._known(a) is self._known(b):
            return "same"
        if a in self.ancestors(b):
            return "ancestor"
        return "descendant" if b in self.ancestors(a) else None

    def mappable(self, id: int) -> bool:
        """A finding may name it: MITRE's usage is Allowed or Allowed-with-Review, and it is not a pillar."""
        return self.objection(id) is None

    def objection(self, id: int) -> str | None:
        """Why no finding may name this id, as one clause without a full stop, or None when it is mappable."""
        weakness = self._weakness.get(id)
        if weakness is None:
            return self._absence(id)
        if weakness.abstraction == "pillar":
            return f"CWE-{id} ({weakness.name}) is a pillar"
        if weakness.usage in ("Discouraged", "Prohibited"):
            return f"mapping to CWE-{id} ({weakness.name}) is {weakness.usage.lower()}"
        return None

    def _known(self, id: int) -> Weakness:
        weakness = self._weakness.get(id)
        if weakness is None:
            raise UnknownWeakness(self._absence(id))
        return weakness

    def _absence(self, id: int) -> str:
        entry = self._other.get(id)
        if entry is None:
            return f"CWE-{id} is not in the catalogue (CWE {self.version})"
        if entry.kind == "weakness":
            see = ", ".join(f"CWE-{other}" for other in entry.see)
            return f"CWE-{id} ({entry.name}) is {entry.status}" + (f" (see {see})" if see else "")
        return f"CWE-{id} ({entry.name}) is a {entry.kind}, not a weakness"


@cache
def catalogue() -> Catalogue:
    """The catalogue that this package ships; read once a process."""
    stored = msgspec.json.decode(_DATA.read_bytes(), type=_Stored)
    return Catalogue(stored.version, stored.weaknesses, stored.others)
