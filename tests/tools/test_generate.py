"""tools/generate.py: --check fails on what writing would change, and changes nothing itself."""

import sys
from pathlib import Path
from types import ModuleType

import generate
import pytest


@pytest.fixture
def generated(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    module = ModuleType("generator_of_test")
    vars(module)["generate"] = lambda: "text of the file\n"
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return [("docs/checks.md", module.__name__)]


def test_written_files_are_up_to_date(tmp_path: Path, generated: list[tuple[str, str]]) -> None:
    target = tmp_path / "docs" / "checks.md"
    assert generate.main(["--check"], generated, tmp_path) == 1
    assert not target.exists()
    assert generate.main([], generated, tmp_path) == 0
    assert target.read_text(encoding="utf-8") == "text of the file\n"
    assert generate.main(["--check"], generated, tmp_path) == 0


def test_an_edited_file_is_out_of_date(
    tmp_path: Path, generated: list[tuple[str, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    generate.main([], generated, tmp_path)
    (tmp_path / "docs" / "checks.md").write_text("edited\n", encoding="utf-8")
    assert generate.main(["--check"], generated, tmp_path) == 1
    assert "docs/checks.md is out of date" in capsys.readouterr().out


def test_unknown_usage_is_refused() -> None:
    assert generate.main(["--chek"]) == 2
