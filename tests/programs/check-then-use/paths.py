"""The same with path objects."""

import shutil
from pathlib import Path


def erase(path: Path):
    if path.is_file():
        path.unlink()  # want: check-then-use


def read(path):
    p = Path(path)
    if p.exists():
        return p.read_text()  # want: check-then-use
    return ""


def begin(path: Path):
    if not path.exists():
        path.touch()  # safe: check-then-use (one atomic operation)


def copied(source: Path, target: Path):
    if source.is_dir():
        return
    shutil.copy2(source, target)  # safe: check-then-use (asked whether it is a directory)
