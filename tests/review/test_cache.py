"""The cache costs nothing but time when it fails, and nobody else can write what it says."""

import sqlite3
from pathlib import Path

import pytest

from colonnade.review.cache import Cache, NoCache, open_cache


@pytest.fixture(autouse=True)
def own_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))


def test_what_is_put_is_got_in_a_later_run(tmp_path: Path) -> None:
    notes: list[str] = []
    first = open_cache(tmp_path / "c", notes.append)
    key = first.key(b"a", b"b")
    assert first.get(key) is None
    first.put([(key, b"data")])
    first.close()
    second = open_cache(tmp_path / "c", notes.append)
    assert second.key(b"a", b"b") == key != second.key(b"ab", b"")
    assert second.get(key) == b"data"
    second.close()
    assert not notes
    assert (tmp_path / "c" / ".gitignore").read_text() == "*\n"


def test_two_runs_use_it_at_once(tmp_path: Path) -> None:
    notes: list[str] = []
    one, two = (open_cache(tmp_path / "c", notes.append) for _ in range(2))
    one.put([(b"1", b"one")])
    two.put([(b"2", b"two")])
    assert (one.get(b"2"), two.get(b"1")) == (b"two", b"one")
    one.close()
    two.close()
    assert not notes


def test_another_user_has_other_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = Cache(tmp_path / "c", print)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "other"))
    theirs = Cache(tmp_path / "c", print)
    assert mine.key(b"x") != theirs.key(b"x")
    mine.close()
    theirs.close()


def test_a_damaged_file_is_noted_and_not_used(tmp_path: Path) -> None:
    folder = tmp_path / "c"
    folder.mkdir()
    (folder / "cache.sqlite").write_bytes(b"no database at all" * 100)
    notes: list[str] = []
    cache = open_cache(folder, notes.append)
    assert type(cache) is NoCache
    assert "cannot be used" in notes[0]


def test_a_folder_that_cannot_be_made_is_noted(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    notes: list[str] = []
    assert type(open_cache(tmp_path / "file" / "c", notes.append)) is NoCache
    assert len(notes) == 1


def test_a_full_disk_is_noted(tmp_path: Path) -> None:
    notes: list[str] = []
    cache = Cache(tmp_path / "c", notes.append)
    cache._base.execute("PRAGMA max_page_count=5")
    cache.put([(b"k", b"x" * 1_000_000)])
    assert "could not be written" in notes[0]
    assert cache.get(b"k") is None
    cache.close()


def test_what_was_not_used_for_a_month_goes(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "c", print)
    cache.put([(b"old", b"1"), (b"new", b"2")])
    cache._base.execute("UPDATE record SET used = used - 40")
    assert cache.get(b"new") == b"2"
    cache.close()
    base = sqlite3.connect(tmp_path / "c" / "cache.sqlite")
    assert base.execute("SELECT key FROM record").fetchall() == [(b"new",)]
    base.close()
