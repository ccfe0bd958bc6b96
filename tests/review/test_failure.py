"""What becomes of a review when Colonnade itself fails."""

from pathlib import Path
from typing import Any

import pytest

from colonnade.review import facade, gather
from colonnade.review.executor import summarise_file
from colonnade.review.model import Review
from colonnade.review.record import unpack
from colonnade.review.settings import Settings


def fails(*_: Any, **__: Any) -> Any:
    raise KeyError("gone")


def reviewed(folder: Path) -> Review:
    (folder / "a.py").write_text("import os\n\n\ndef f(x):\n    os.system(x)\n", encoding="utf-8")
    return facade.review([folder], Settings(cache=False, jobs=1))


def test_a_file_that_cannot_be_summarised(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("colonnade.review.executor.summarise", fails)
    made = reviewed(tmp_path)
    assert set(made.files[0].verdicts.values()) == {"undetermined"}
    (problem,) = made.problems
    assert (problem.path, problem.kind) == ("a.py", "internal")
    assert "KeyError: 'gone'" in problem.message
    assert str(tmp_path) not in problem.message


def test_a_failure_to_read_is_kept_in_the_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("colonnade.review.executor.read_bytes", fails)
    record = unpack(summarise_file(("a.py", "a", False, "production", b""), ()))
    assert record.summary is None
    assert "KeyError" in record.internal[0][0]


def test_files_that_cannot_be_linked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    honest = facade.link
    monkeypatch.setattr(facade, "link", lambda modules, *rest: fails() if modules else honest(modules, *rest))
    made = reviewed(tmp_path)
    assert {pillar.verdict for pillar in made.pillars} == {"undetermined"}
    assert [problem.message[:32] for problem in made.problems] == ["The files could not be linked: K"]


def test_a_check_that_fails_leaves_the_others(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(gather, "_of_flow", fails)
    made = reviewed(tmp_path)
    assert {problem.kind for problem in made.problems} == {"internal"}
    assert any("os-command-injection" in problem.message for problem in made.problems)
    assert "not applicable" not in {pillar.verdict for pillar in made.pillars}
