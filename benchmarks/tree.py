"""Private copies of a tree, so that every tool gets the same work and none finds an earlier run's cache."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

TEST_FOLDERS = frozenset({"test", "tests"})


def python_files(tree: Path, *, with_tests: bool) -> list[Path]:
    """The regular .py files below `tree`, sorted, relative to it; with_tests: also those under test folders."""
    files = (path.relative_to(tree) for path in tree.rglob("*.py") if path.is_file() and not path.is_symlink())
    return sorted(path for path in files if with_tests or TEST_FOLDERS.isdisjoint(path.parts))


def count_lines(tree: Path, files: list[Path]) -> int:
    return sum((tree / path).read_bytes().count(b"\n") for path in files)


@contextmanager
def whole_copy(tree: Path) -> Generator[Path, None, None]:
    """A temporary folder, named like the tree, with all of it but a cache that Colonnade left there."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        target = Path(folder, tree.resolve().name)
        shutil.copytree(tree, target, symlinks=True, ignore=shutil.ignore_patterns(".colonnade"))
        yield target


@contextmanager
def python_copy(tree: Path, files: list[Path]) -> Generator[Path, None, None]:
    """A temporary folder, named like the tree, with a copy of these files."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        target = Path(folder, tree.resolve().name)
        for path in files:
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(tree / path, target / path)
        yield target
