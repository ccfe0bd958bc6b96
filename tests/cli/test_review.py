"""`colonnade review`: what it writes and prints, and the exit codes that scripts rely on."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from colonnade.cli import main

WEAK = """import sqlite3
from flask import request


def find(db: sqlite3.Connection):
    return db.execute("SELECT * FROM t WHERE a = '" + request.args["q"] + "'")
"""
SAFE = """import sqlite3
from flask import request


def find(db: sqlite3.Connection):
    return db.execute("SELECT * FROM t WHERE a = ?", (request.args["q"],))
"""


@pytest.fixture
def code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to review, with a user's cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    folder = tmp_path / "code"
    folder.mkdir()
    return folder


def review(*arguments: str | Path) -> int:
    return main(["review", *map(str, arguments), "--jobs", "1", "--no-cache"])


def run(*arguments: str | Path, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "colonnade", "review", *map(str, arguments), "--jobs", "1", "--no-cache"]
    return subprocess.run(command, capture_output=True, check=False, env={**os.environ, **environment})


def test_findings_are_1_and_none_are_0(code: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (code / "a.py").write_text(SAFE)
    assert review(code) == 0
    assert "The review passes: " in capsys.readouterr().out
    (code / "a.py").write_text(WEAK)
    assert review(code) == 1
    assert "The review fails: 1 finding in production code is of severity high or above." in capsys.readouterr().out


def test_quiet_prints_nothing(code: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (code / "a.py").write_text(WEAK)
    assert review(code, "--quiet") == 1
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("threshold", "exit_code"), [("critical", 1), ("high", 1), ("low", 1), ("note", 1), ("none", 0)]
)
def test_the_threshold_decides(code: Path, threshold: str, exit_code: int) -> None:
    (code / "a.py").write_text(WEAK)
    assert review(code, "--quiet", "--fail-on", threshold) == exit_code


def test_a_low_finding_fails_at_low_only(code: Path) -> None:
    (code / "a.py").write_text("def mean(xs):\n    return sum(xs) / len(xs)\n")
    assert review(code, "--quiet") == 0
    assert review(code, "--quiet", "--fail-on", "low") == 1


def test_findings_in_tests_and_suppressed_ones_do_not_fail(code: Path) -> None:
    (code / "test_a.py").write_text(WEAK)
    (code / "b.py").write_text(WEAK.replace("'\")", "'\")  # colonnade: allow sql-injection -- trusted callers"))
    assert review(code, "--quiet", "--fail-on", "note") == 0


def test_the_project_states_the_threshold_and_the_command_line_overrides_it(code: Path) -> None:
    (code / "a.py").write_text(WEAK)
    (code / "pyproject.toml").write_text('[tool.colonnade]\nfail-on = "none"\n')
    assert review(code, "--quiet") == 0
    assert review(code, "--quiet", "--fail-on", "high") == 1
    (code / "pyproject.toml").write_text('[tool.colonnade]\nfail-on = "loud"\n')
    assert review(code, "--quiet") == 2


def test_every_output_is_written(code: Path, tmp_path: Path) -> None:
    (code / "a.py").write_text(WEAK)
    out = tmp_path / "new" / "folder"
    assert (
        review(code, "--quiet", "--markdown", out / "r.md", "--sarif", out / "r.sarif", "--json", out / "r.json") == 1
    )
    assert (out / "r.md").read_text(encoding="utf-8").startswith("# Security review")
    for name in ("r.sarif", "r.json"):
        assert isinstance(msgspec.json.decode((out / name).read_bytes()), dict)


def test_an_output_that_cannot_be_written_is_an_error_and_the_others_are_written(
    code: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (code / "a.py").write_text(WEAK)
    (tmp_path / "file").write_text("")
    assert review(code, "--markdown", tmp_path / "file" / "r.md", "--json", tmp_path / "r.json") == 2
    printed = capsys.readouterr()
    assert "r.md could not be written: " in printed.err
    assert "The review fails: " in printed.out
    assert (tmp_path / "r.json").exists()
    assert review(code, "--quiet", "--markdown", tmp_path) == 2


@pytest.mark.parametrize("name", ["a.py", "b.pyi", "c.ipynb"])
def test_no_output_overwrites_code(code: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    (code / "a.py").write_text(WEAK)
    assert review(code, "--markdown", code / name) == 2
    assert "has the name of a Python file" in capsys.readouterr().err
    assert (code / "a.py").read_text() == WEAK


def test_two_outputs_need_two_files(code: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (code / "a.py").write_text(SAFE)
    assert review(code, "--markdown", tmp_path / "r", "--json", tmp_path / "code" / ".." / "r") == 2
    assert "Two outputs have the same file" in capsys.readouterr().err


def test_what_does_not_exist_is_an_error(code: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (code / "a.py").write_text(WEAK)
    assert review(code / "no.py", code / "a.py", code / "nowhere") == 2
    message = capsys.readouterr().err
    assert "no.py, " in message
    assert "nowhere: no such file or folder." in message


def test_no_python_at_all_is_an_error(code: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (code / "a.txt").write_text("text")
    assert review(code) == 2
    assert "There is no Python file to review" in capsys.readouterr().err


def test_code_that_cannot_be_read_is_no_failure(code: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (code / "a.py").write_bytes(b"a = '\x00'\n")
    assert review(code) == 0
    printed = capsys.readouterr().out
    assert printed.count("undetermined") == 11
    assert "1 file could not be reviewed, and nothing is said of it." in printed


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["a.py", "--fail-on", "loud"],
        ["a.py", "--threat-model", "martian"],
        ["a.py", "--jobs", "-1"],
        ["a.py", "--jobs", "many"],
        ["a.py", "--no-such-option"],
    ],
)
def test_wrong_usage_is_2(code: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    monkeypatch.chdir(code)
    (code / "a.py").write_text(WEAK)
    assert main(["review", *arguments]) == 2


def test_a_failure_of_our_own_is_2(code: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    (code / "a.py").write_text(WEAK)
    monkeypatch.setattr("colonnade.cli.reviewing.review", fail)
    assert review(code) == 2


def test_a_reader_that_leaves_early_changes_nothing(code: Path) -> None:
    for number in range(200):
        (code / f"a{number}.py").write_text(WEAK)
    command = f"'{sys.executable}' -m colonnade review '{code}' --no-cache --jobs 1 | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    first, status = done.stdout.splitlines()
    assert first.startswith("CWE")
    assert status == "1"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_encoding_of_the_terminal_will_do(code: Path, encoding: str) -> None:
    (code / "\u00e4\U0001f40d.py").write_text(
        WEAK.replace("'\")", "' AND \u4f60 = \U0001f40d\" + 'x' * 99)"), encoding="utf-8"
    )
    done = run(code, PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (1, b"")
    done.stdout.decode(encoding)


def test_nothing_is_coloured_where_nobody_sees_it(code: Path) -> None:
    (code / "a.py").write_text(WEAK)
    assert b"\x1b" not in run(code).stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
@pytest.mark.parametrize("arguments", [["review"], ["--version"]])
def test_a_full_disk_is_said(code: Path, arguments: list[str]) -> None:
    (code / "a.py").write_text(SAFE)
    command = [sys.executable, "-m", "colonnade", *arguments, *([str(code)] if arguments == ["review"] else [])]
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, text=True)
    assert done.returncode == 2
    assert done.stderr.startswith("colonnade: the output could not be written: ")
    assert "Traceback" not in done.stderr
