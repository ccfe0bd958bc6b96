"""`colonnade --version` and the exit codes that scripts rely on."""

import re
import subprocess
import sys

import pytest

import colonnade
from colonnade.cli import main


def test_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"colonnade {colonnade.__version__}\n"
    assert re.fullmatch(r"\d+\.\d+\.\d+", colonnade.__version__)


def test_version_needs_no_dependency() -> None:
    program = (
        "import sys, colonnade.cli; colonnade.cli.main(['--version']);"
        "print(sorted(name for name in sys.modules if name.partition('.')[0] in"
        " {'cyclopts', 'rich', 'msgspec', 'jinja2', 'pathspec', 'tree_sitter', 'ast'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == f"colonnade {colonnade.__version__}\n[]\n"


@pytest.mark.parametrize("arguments", [["no-such-command"], ["--no-such-option"]])
def test_wrong_usage_is_an_error_and_not_findings(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "no-such" in capsys.readouterr().err
