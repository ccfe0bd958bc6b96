"""The list of fixes is well formed, and pairs are told apart."""

from __future__ import annotations

import pytest

from benchmarks.openstack.__main__ import entries, verdict
from colonnade.cwe import catalogue


def test_every_entry_names_lines_and_known_weaknesses() -> None:
    found = entries()
    assert len({(each.repository, each.commit, each.file) for each in found}) == len(found)
    for each in found:
        assert each.before and each.after and len(each.commit) == 40
        assert all(first <= last for first, last in (*each.before, *each.after))
        assert all(catalogue().get(weakness) is not None for weakness in each.weaknesses)


@pytest.mark.parametrize(
    ("before", "after", "answer"),
    [
        (True, False, "right"),
        (True, True, "still reported"),
        (False, True, "only after"),
        (False, False, "missed"),
    ],
)
def test_a_pair_is_right_when_reported_before_and_silent_after(before: bool, after: bool, answer: str) -> None:
    assert verdict(before, after) == answer
