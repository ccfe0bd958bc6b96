"""Which weaknesses of the catalogue the checks answer for, counted by pillar."""

from collections.abc import Iterable, Mapping
from typing import Final

from colonnade import cwe
from colonnade.checks.registry import Entry

FINE: Final = ("base", "variant")
"""The abstractions that name a fault rather than a family of them."""


def answered(entries: Iterable[Entry]) -> frozenset[int]:
    """The base and variant weaknesses that findings of these checks may name."""
    named = {id for entry in entries for id in (entry.check.weakness, *entry.check.also)}
    found = (cwe.catalogue().get(id) for id in named)
    return frozenset(weakness.id for weakness in found if weakness is not None and weakness.abstraction in FINE)


def by_pillar(weaknesses: Iterable[int]) -> Mapping[int, int]:
    """How many of them each pillar holds; one that stands below several pillars counts in each."""
    counts = {pillar.id: 0 for pillar in cwe.PILLARS}
    for id in weaknesses:
        for pillar in cwe.pillars(id):
            counts[pillar] += 1
    return counts
