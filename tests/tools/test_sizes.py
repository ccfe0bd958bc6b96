"""tools/sizes.py: what is too long fails, and the list of exceptions can only shrink."""

from pathlib import Path

import pytest
import sizes

CHECK = "src/colonnade/checks/p707_neutralization/sql.py"
ENGINE = "src/colonnade/summary/walk.py"


def status_of(tmp_path: Path, path: str, text: str, exceptions: str = "") -> int:
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "sizes.toml").write_text(exceptions, encoding="utf-8")
    return sizes.main(tmp_path)


def function_of(lines: int) -> str:
    return "class Walk:\n    def step(self):\n" + "        pass\n" * (lines - 1)


@pytest.mark.parametrize(("path", "limit"), [(ENGINE, 400), (CHECK, 200), (CHECK.replace("sql", "__init__"), 400)])
def test_a_module_may_not_exceed_its_limit(tmp_path: Path, path: str, limit: int) -> None:
    assert status_of(tmp_path / "at", path, "x = 1\n" * limit) == 0
    assert status_of(tmp_path / "above", path, "x = 1\n" * (limit + 1)) == 1


def test_a_function_may_not_exceed_its_limit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(tmp_path / "at", ENGINE, function_of(60)) == 0
    assert status_of(tmp_path / "above", ENGINE, function_of(61)) == 1
    assert capsys.readouterr().err == f"{ENGINE}::Walk.step: 61 lines, 60 are allowed\n"


@pytest.mark.parametrize(("lines", "status"), [(60, 1), (61, 0), (70, 0), (71, 1)])
def test_an_exception_holds_to_its_number_and_must_be_needed(tmp_path: Path, lines: int, status: int) -> None:
    assert status_of(tmp_path, ENGINE, function_of(lines), f'[functions]\n"{ENGINE}::Walk.step" = 70\n') == status


def test_an_exception_for_nothing_fails(tmp_path: Path) -> None:
    assert status_of(tmp_path, ENGINE, "", '[modules]\n"src/gone.py" = 500\n') == 1


def test_a_long_check_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(tmp_path, CHECK, "x = 1\n" * 150) == 0
    assert f"Checks of 150 lines and more\n   150  {CHECK}\n" in capsys.readouterr().out
