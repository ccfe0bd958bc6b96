"""Summaries by content: one SQLite file that may be deleted at any time and that two runs may use at once.

Whatever goes wrong here costs time and nothing else: it is noted, and the run goes on without.

INVARIANT(no-planted-rows): keys are hashes under a secret of this user, so that reviewed code which comes with a cache
of its own cannot answer for itself.
"""

import hashlib
import os
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

_DAY: Final = 86_400
_KEPT_DAYS: Final = 30
_SCHEMA: Final = "CREATE TABLE IF NOT EXISTS record (key BLOB PRIMARY KEY, used INTEGER, data BLOB) WITHOUT ROWID"
_KEY_BYTES: Final = 32


class NoCache:
    """A cache that knows nothing and keeps nothing."""

    def key(self, *parts: bytes) -> bytes:
        """The name of the content that these parts are."""
        return b""

    def get(self, key: bytes) -> bytes | None:
        """What is kept under the key, or None."""
        return None

    def put(self, rows: Iterable[tuple[bytes, bytes]]) -> None:
        """Keeps the rows (key, data)."""

    def close(self) -> None:
        """Ends the use of the cache."""


class Cache(NoCache):
    """The cache in a folder.  Raises OSError or sqlite3.Error when it cannot be opened, and nothing after that."""

    def __init__(self, folder: Path, note: Callable[[str], None]) -> None:
        self._note = note
        self._today = int(time.time()) // _DAY
        self._seen: list[bytes] = []
        self._secret = _secret()
        folder.mkdir(parents=True, exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", encoding="utf-8")
        self._base = sqlite3.connect(folder / "cache.sqlite", timeout=5, isolation_level=None)
        try:
            self._base.execute("PRAGMA journal_mode=WAL")
            self._base.execute("PRAGMA synchronous=NORMAL")
            self._base.execute(_SCHEMA)
        except sqlite3.Error:
            self._base.close()
            raise

    def key(self, *parts: bytes) -> bytes:
        """The name of the content that these parts are: a keyed hash over the parts and their lengths."""
        total = hashlib.blake2b(key=self._secret, digest_size=20)
        for part in parts:
            total.update(len(part).to_bytes(8, "big"))
            total.update(part)
        return total.digest()

    def get(self, key: bytes) -> bytes | None:
        """What is kept under the key, or None."""
        try:
            row = self._base.execute("SELECT used, data FROM record WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error as error:
            self._failed("read", error)
            return None
        if row is None or not isinstance(row[1], bytes):
            return None
        if row[0] != self._today:
            self._seen.append(key)
        return row[1]

    def put(self, rows: Iterable[tuple[bytes, bytes]]) -> None:
        """Keeps the rows in one transaction; a full disk or another writer loses them."""
        try:
            self._base.execute("BEGIN IMMEDIATE")
            self._base.executemany(
                "INSERT OR REPLACE INTO record VALUES (?, ?, ?)", ((key, self._today, data) for key, data in rows)
            )
            self._base.execute("COMMIT")
        except sqlite3.Error as error:
            self._failed("written", error)

    def close(self) -> None:
        """Marks what was used, forgets what was not for a month, and ends."""
        try:
            if self._seen:
                self._base.execute("BEGIN IMMEDIATE")
                self._base.executemany(
                    "UPDATE record SET used = ? WHERE key = ?", ((self._today, key) for key in self._seen)
                )
                self._base.execute("DELETE FROM record WHERE used < ?", (self._today - _KEPT_DAYS,))
                self._base.execute("COMMIT")
        except sqlite3.Error as error:
            self._failed("written", error)
        with suppress(sqlite3.Error):
            self._base.close()

    def _failed(self, what: str, error: sqlite3.Error) -> None:
        with suppress(sqlite3.Error):
            self._base.execute("ROLLBACK")
        self._note(f"The cache could not be {what} ({error}); the review goes on without it.")


def open_cache(folder: Path, note: Callable[[str], None]) -> NoCache:
    """The cache in the folder, or one that keeps nothing where it cannot be used; then that is noted."""
    try:
        return Cache(folder, note)
    except (OSError, sqlite3.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        note(f"The cache in {folder.name}/ cannot be used ({reason}); every file is summarised anew.")
        return NoCache()


def _secret() -> bytes:
    """This user's key, made on first use.  Raises OSError where no such file can be kept."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    path = Path(base, "colonnade", "key")
    path.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError):
        new = path.with_name(f"key.{secrets.token_hex(8)}")
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(handle, secrets.token_bytes(_KEY_BYTES))
        finally:
            os.close(handle)
        try:
            os.link(new, path)  # fails when the key is there, and is never seen half written
        finally:
            os.unlink(new)
    secret = path.read_bytes()
    if len(secret) != _KEY_BYTES:
        raise OSError(0, f"the key file {path.name} is damaged")
    return secret
