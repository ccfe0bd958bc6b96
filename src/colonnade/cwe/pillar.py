"""The ten pillars of view 1000, in catalogue order."""

from __future__ import annotations

from typing import Final

import msgspec


class Pillar(msgspec.Struct, frozen=True):
    """One of the ten roots of view 1000.  name: MITRE's; label: ours, for tables and folder names."""

    id: int
    name: str
    label: str


PILLARS: Final[tuple[Pillar, ...]] = (
    Pillar(284, "Improper Access Control", "access control"),
    Pillar(435, "Improper Interaction Between Multiple Correctly-Behaving Entities", "interaction"),
    Pillar(664, "Improper Control of a Resource Through its Lifetime", "resource lifetime"),
    Pillar(682, "Incorrect Calculation", "calculation"),
    Pillar(691, "Insufficient Control Flow Management", "control flow"),
    Pillar(693, "Protection Mechanism Failure", "protection mechanism"),
    Pillar(697, "Incorrect Comparison", "comparison"),
    Pillar(703, "Improper Check or Handling of Exceptional Conditions", "exceptional conditions"),
    Pillar(707, "Improper Neutralization", "neutralization"),
    Pillar(710, "Improper Adherence to Coding Standards", "coding standards"),
)
