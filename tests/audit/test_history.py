"""Earlier states of a file in a git checkout."""

import shutil
import subprocess
from pathlib import Path

import pytest

from colonnade.audit.history import states

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not there")
NAMED = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *NAMED, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture(name="checkout")
def git_checkout(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    (tmp_path / "in").mkdir()
    for text in ("first\n", "second\nline\n", ""):
        (tmp_path / "in" / "a b.py").write_text(text)
        (tmp_path / "other.py").write_text(text + "#")
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "-qm", "state")
    return tmp_path


def test_each_state_comes_with_its_commit(checkout: Path) -> None:
    found = list(states(checkout / "in" / "a b.py"))
    assert [text for _, text in found] == [b"", b"second\nline\n", b"first\n"]
    assert [commit for commit, _ in found] == git(checkout, "rev-list", "HEAD").split()


def test_a_state_in_which_the_file_is_gone_is_left_out(checkout: Path) -> None:
    (checkout / "in" / "a b.py").unlink()
    git(checkout, "commit", "-qam", "gone")
    assert len(list(states(checkout / "in" / "a b.py"))) == 3


def test_there_is_nothing_without_a_checkout_or_history(tmp_path: Path, checkout: Path) -> None:
    (checkout / "new.py").write_text("")
    assert list(states(checkout / "new.py")) == []
    assert list(states(tmp_path.parent / "nowhere" / "a.py")) == []


def test_a_hostile_configuration_starts_nothing(checkout: Path) -> None:
    mark = checkout / "started"
    for key in ("core.fsmonitor", "core.pager", "filter.x.smudge", "diff.x.textconv", "core.sshCommand"):
        git(checkout, "config", key, f"touch {mark}")
    (checkout / ".gitattributes").write_text("* filter=x diff=x\n")
    assert len(list(states(checkout / "in" / "a b.py"))) == 3
    assert not mark.exists()
