"""What the catalogue knows of one id."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Abstraction: TypeAlias = Literal["pillar", "class", "base", "variant", "compound"]
Usage: TypeAlias = Literal["Allowed", "Allowed-with-Review", "Discouraged", "Prohibited"]
Status: TypeAlias = Literal["stable", "usable", "draft", "incomplete", "obsolete", "deprecated"]
Kind: TypeAlias = Literal["weakness", "category", "view"]


class Weakness(msgspec.Struct, frozen=True, gc=False):
    """A live weakness of view 1000 (Research Concepts).

    parents: its ChildOf targets in view 1000, the primary one first, the others ascending; empty for a pillar only.
    usage: whether MITRE allows that a finding is mapped to it.  description: the first sentence of MITRE's.
    since: the earliest catalogue version that we know to list it; that of the base catalogue for all but additions.
    """

    id: int
    name: str
    abstraction: Abstraction
    parents: tuple[int, ...]
    usage: Usage
    status: Status
    description: str
    since: str


class OtherEntry(msgspec.Struct, frozen=True, gc=False):
    """An id of the catalogue that is no live weakness: a category, a view, or a weakness that was deprecated.

    name: without MITRE's "DEPRECATED: " prefix; `status` says it.  see: the ids that a deprecated entry points to.
    """

    id: int
    kind: Kind
    name: str
    usage: Usage
    status: Status
    see: tuple[int, ...] = ()
