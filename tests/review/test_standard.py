"""Which coding standard a project says it holds to, read from its own configuration."""

from pathlib import Path

import pytest

from colonnade.review.threat import standard


@pytest.mark.parametrize(
    ("files", "stated"),
    [
        ({}, "PEP 8 (no configuration found)"),
        ({"pyproject.toml": "[tool.ruff]\nline-length = 100\n"}, "ruff (pyproject.toml)"),
        ({"pyproject.toml": "[tool.black]\n", ".flake8": "[flake8]\n"}, "black (pyproject.toml), flake8 (.flake8)"),
        (
            {"tox.ini": "[flake8]\nignore = H405\n[hacking]\nimport_exceptions = a\n"},
            "flake8 (tox.ini), hacking (tox.ini)",
        ),
        (
            {"tox.ini": "[flake8]\n[flake8:local-plugins]\nextension =\n  N307 = checks:no_db\n"},
            "flake8 (tox.ini), the project's own checks (tox.ini)",
        ),
        ({"pyproject.toml": "not toml ["}, "PEP 8 (no configuration found)"),
    ],
    ids=["none", "ruff", "two tools", "hacking", "own checks", "broken"],
)
def test_the_standard_is_what_the_project_configures(tmp_path: Path, files: dict[str, str], stated: str) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert standard(tmp_path) == stated
