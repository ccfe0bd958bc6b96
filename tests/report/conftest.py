"""Reviews for the renderers: the example shop, and a folder that is made to break them."""

import os
from pathlib import Path

import pytest

from colonnade.review.facade import review
from colonnade.review.model import Review
from colonnade.review.settings import Settings

ROOT = Path(__file__).resolve().parents[2]

WEAK = """import sqlite3
from flask import request


def find(db: sqlite3.Connection):
    wanted = request.args["q"]
    return db.execute("SELECT * FROM t WHERE a = '" + wanted + "'")
"""

HOSTILE: dict[bytes | str, bytes] = {
    "with space/na\u00efve %41 {0}.py": WEAK.encode(),
    "a:b[0](1).py": WEAK.replace("wanted", "w\u00e4nted").encode(),
    "\U0001f40d.py": WEAK.replace("'\" + wanted", "\U0001f40d'\" + wanted").encode(),
    b"undecodable-\xff.py": WEAK.encode(),
    "windows.py": b"\xef\xbb\xbf" + WEAK.replace("\n", "\r\n").encode(),
    "long.py": WEAK.replace("SELECT", "SELECT " + "x, " * 20_000).encode(),
    "wrapped.py": WEAK.replace('"\'")', '\n        "\'"\n    )').replace("execute(", "execute(\n        ").encode(),
    "surrogate.py": (WEAK + '\nPASSWORD = "\\ud800\\udfff secret"\nTEXT = "\\ud8{"\n').encode(),
    "silenced.py": WEAK.replace(
        '+ "\'")', '+ "\'")  # colonnade: allow sql-injection -- the caller \u00abchecks\u00bb it'
    ).encode(),
    "tests/test_it.py": WEAK.encode(),
    "broken.py": b"def f(:\n",
    "latin.py": b"name = '\xe4'\n",
    "zero.py": b"a = '\x00'\n",
    "empty.py": b"",
}


def reviewed(folder: Path) -> Review:
    """The review of a folder, made in this process without a cache."""
    return review([folder], Settings(cache=False, jobs=1, threat_model="remote"))


@pytest.fixture(scope="session")
def shop() -> Review:
    return reviewed(ROOT / "examples" / "shop")


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Review:
    folder = tmp_path_factory.mktemp("hostile")
    for name, data in HOSTILE.items():
        path = os.path.join(os.fsencode(folder), os.fsencode(name))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)
    return reviewed(folder)


@pytest.fixture
def weak(tmp_path: Path) -> Path:
    """A folder with one weak file, ``a.py``."""
    (tmp_path / "a.py").write_text(WEAK, encoding="utf-8")
    return tmp_path
