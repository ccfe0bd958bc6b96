"""Which state of a file a review speaks of."""

import shutil
import subprocess
from pathlib import Path

import pytest

from colonnade.audit.ground import Ground
from colonnade.audit.judging import audit
from colonnade.audit.reading import read
from colonnade.audit.revision import with_revision

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not there")
NAMED = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
FIRST = '''"""Sums."""


def total(prices):
    found = 0
    for price in prices:
        found += price
    return found


def mean(prices):
    if not prices:
        raise ValueError("no prices")
    return total(prices) / len(prices)
'''
LATER = "import logging\n\nLOG = logging.getLogger(__name__)\n\n\n\n" + FIRST
REVIEW = """1. **CWE-682**: The function `total` (lines 4-8) adds all prices.

2. **CWE-369**: The function `mean` (lines 11-14) raises an error (line 13) where there are none.
"""


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *NAMED, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture(name="sums")
def sums_file(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    for text in (FIRST, LATER):
        (tmp_path / "sums.py").write_text(text)
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "-qm", "state")
    return tmp_path / "sums.py"


def notes(text: str, *code: Path) -> str:
    return " ".join(with_revision(audit(read(text), Ground.of(code)), code).notes)


def test_the_state_that_fits_is_named(sums: Path) -> None:
    commit = git(sums.parent, "rev-list", "HEAD").split()[1]
    assert f"in commit {commit[:12]}, 3 of 3 line references are right, in the one given" in notes(REVIEW, sums)


def test_the_given_state_stands_where_it_fits(sums: Path) -> None:
    sums.write_text(FIRST)
    assert "No earlier state of sums.py fits its line references better" in notes(REVIEW, sums)


def test_what_cannot_be_told_is_said(sums: Path, tmp_path: Path) -> None:
    assert "gives no line" in notes("**CWE-682**: Not detected.", sums)
    other = tmp_path / "other.py"
    other.write_text(FIRST)
    assert "other.py has no history" in notes(REVIEW, other)
    assert "where one file is given" in notes(REVIEW, sums, other)
