"""`colonnade explain` and `colonnade checks`."""

import pytest

from colonnade import cwe
from colonnade.checks import registry
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
