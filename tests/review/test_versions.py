"""Versions that a project allows, and what they settle of defaults that have changed."""

from pathlib import Path

import pytest

from colonnade.review.facade import review
from colonnade.review.settings import Settings
from colonnade.review.versions import read

SETTINGS = "import yaml\n\ndef settings(text):\n    return yaml.load(text)\n"
MODEL = "import torch\n\ndef model(path):\n    return torch.load(path)\n"


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("requirements.txt", "PyYAML>=5.1,<6  # old\n-r other.txt\n", {"pyyaml": ((5, 1), (6,))}),
        ("requirements-dev.txt", "pyyaml==6.0.1; python_version > '3'\n", {"pyyaml": ((6, 0, 1), (6, 0, 2))}),
        ("pyproject.toml", '[project]\nrequires-python = ">=3.14"\ndependencies = ["torch~=2.6"]\n',
         {"python": ((3, 14), None), "torch": ((2, 6), (3,))}),
        ("pyproject.toml", '[tool.poetry.dependencies]\ntorch = {version = "^2.1"}\n', {"torch": ((2, 1), (3,))}),
        ("setup.cfg", "[options]\npython_requires=>=3.9\ninstall_requires=\n    PyYAML\n", {"python": ((3, 9), None)}),
        ("pyproject.toml", "[project\n", {}),
        ("setup.cfg", "nothing\n", {}),
    ],
)  # fmt: skip
def test_what_the_files_of_a_project_allow(tmp_path: Path, name: str, text: str, wanted: dict[str, object]) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    assert read(tmp_path) == wanted


def told(folder: Path, code: str, requirements: str) -> list[tuple[str, str]]:
    (folder / "a.py").write_text(code, encoding="utf-8")
    (folder / "requirements.txt").write_text(requirements, encoding="utf-8")
    found = review([folder], Settings(cache=False, jobs=1)).findings
    return [(each.severity, each.message) for each in found if each.check == "changed-default"]


def test_versions_settle_what_a_default_is(tmp_path: Path) -> None:
    (either,) = told(tmp_path, SETTINGS, "")
    (older,) = told(tmp_path, SETTINGS, "pyyaml<5\n")
    (newer,) = told(tmp_path, SETTINGS, "pyyaml>=6\n")
    assert either[0] == "low" and "depends on the version" in either[1]
    assert older[0] == "low" and "older versions alone" in older[1]
    assert newer[0] == "medium" and "no older version" in newer[1]


def test_a_default_that_is_safe_in_all_versions_is_not_told(tmp_path: Path) -> None:
    assert told(tmp_path, MODEL, "torch>=2.1\n")
    assert not told(tmp_path, MODEL, "torch>=2.6\n")
