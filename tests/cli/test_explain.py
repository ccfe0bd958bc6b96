"""`colonnade explain` and `colonnade checks`."""

import pytest

from colonnade import cwe
from colonnade.checks import coverage, registry
from colonnade.cli import main


@pytest.mark.parametrize("name", ["89", "CWE-89", "cwe-89"])
def test_a_weakness_is_explained(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 0
    out = capsys.readouterr().out
    assert "Improper Neutralization of Special Elements used in an SQL Command" in " ".join(out.split())
    assert "sql-injection" in out


def test_every_check_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    for entry in registry.entries():
        assert main(["explain", entry.check.id]) == 0
        assert f"# colonnade: allow {entry.check.id} -- reason" in capsys.readouterr().out


def test_what_is_unknown_is_an_error_with_a_hint(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "sql"]) == 2
    assert "there is no check 'sql'. Did you mean " in capsys.readouterr().err
    assert main(["explain", "CWE-99999"]) == 2
    assert "CWE-99999 is not in the catalogue" in capsys.readouterr().err


def test_every_pillar_and_check_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["checks"]) == 0
    out = capsys.readouterr().out
    for pillar in cwe.PILLARS:
        assert f"{pillar.id} {pillar.name}: " in " ".join(out.split())
    for check in registry.checks():
        assert check.id in out


ASKED = {284: 30, 435: 6, 664: 50, 682: 5, 691: 25, 693: 20, 697: 10, 703: 12, 707: 25, 710: 22}
"""How many base and variant weaknesses the checks are to answer for in each pillar, at least; 130 in all."""


def test_the_weaknesses_that_are_answered_for_are_counted_by_pillar(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["checks"]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    counted = {words[0]: int(words[-1]) for words in rows if words and words[-1].isdigit() and words[-2].isdigit()}
    assert {id: counted[str(id)] >= floor for id, floor in ASKED.items()} == dict.fromkeys(ASKED, True)
    assert counted["each"] >= 130
    assert counted["each"] <= sum(counted[str(id)] for id in ASKED)


def test_a_weakness_counts_in_each_of_its_pillars_and_a_class_in_none() -> None:
    many = next(entry for entry in registry.entries() if len(cwe.pillars(entry.check.weakness)) > 1)
    counts = coverage.by_pillar({many.check.weakness})
    assert {id for id, count in counts.items() if count} == set(cwe.pillars(many.check.weakness))
    broad = next(entry for entry in registry.entries() if entry.check.id == "weak-hash")
    assert 327 in (broad.check.weakness, *broad.check.also)
    assert coverage.answered([broad]) == {328, 916} & {broad.check.weakness, *broad.check.also}
