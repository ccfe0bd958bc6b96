"""The same with path objects."""

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
