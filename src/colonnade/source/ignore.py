"""Which folders and files the project itself leaves out: .gitignore, caches, environments."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable

from pathspec import GitIgnoreSpec
from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

# Never entered: version control, installed packages and what tools keep.
_SKIPPED = frozenset(
    (
        *(".git", ".hg", ".svn", ".bzr", ".jj", "CVS"),
        *(".venv", ".direnv", "node_modules", "bower_components", "__pypackages__", ".eggs", ".terraform"),
        *("__pycache__", ".tox", ".nox", ".cache", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".pytype", ".pyre"),
        *(".hypothesis", ".import_linter_cache", ".ipynb_checkpoints", ".colonnade"),
    )
)
# Skipped unless they are packages: Lib/venv and pip/_internal/operations/build are real code.
_UNLESS_PACKAGE = frozenset({"venv", "env", "virtualenv"})
_BUILT = frozenset({"build", "dist"})
_PROJECT_FILES = ("setup.py", "pyproject.toml", "setup.cfg")

_IGNORE_FILE_BYTES = 1_000_000
_WILDCARDS = re.compile(r"\*+")

Level = tuple[str, GitIgnoreSpec]


def is_skipped_folder(path: str) -> bool:
    """The folder at this absolute path holds no code of the project: a cache, an environment, a build's output."""
    parent, name = os.path.split(path)
    if name in _SKIPPED or name.endswith(".egg-info"):
        return True
    if _has(path, "pyvenv.cfg") or _has(path, "conda-meta"):
        return True
    if name in _UNLESS_PACKAGE:
        return not _has(path, "__init__.py") and (_has(path, "bin") or _has(path, "Scripts") or name == "venv")
    if name in _BUILT:
        return not _has(path, "__init__.py") and any(_has(parent, file) for file in _PROJECT_FILES)
    return False


def _has(folder: str, name: str) -> bool:
    return os.path.lexists(os.path.join(folder, name))


def spec_of(lines: Iterable[str]) -> GitIgnoreSpec:
    """A matcher of these .gitignore lines; a line that is no pattern is left out.

    A line with so many wildcards that matching it could take exponential time is left out too: what it would hide is
    then reviewed, which is the safe side.
    """
    patterns = []
    for line in lines:
        stars = [len(_WILDCARDS.findall(part)) for part in line.split("/")]
        if max(stars) > 3 or sum(stars) > 5:
            continue
        try:
            patterns.append(GitIgnoreSpecPattern(line))
        except (ValueError, RecursionError, OverflowError):
            continue
    return GitIgnoreSpec(patterns, backend="simple")


class Rules:
    """The .gitignore files from the top of the repository down to one folder; the deepest that decides wins.

    INVARIANT(machine-free): no global excludes, .git/info/exclude or index of git's is asked, so the answer is the same
    for every checkout. LIMIT(tracked): a file that is ignored and yet committed is left out.
    """

    __slots__ = ("levels",)

    def __init__(self, levels: tuple[Level, ...] = ()) -> None:
        self.levels = levels

    @classmethod
    def above(cls, folder: str) -> Rules:
        """The rules that hold in `folder` by the files above it, as far as the top of its repository.

        Rules that ignore the folder itself are left out, since the user named it.
        """
        above: list[str] = []
        at = folder
        while not _has(at, ".git"):
            parent = os.path.dirname(at)
            if parent == at:
                return cls()
            above.append(parent)
            at = parent
        levels: list[Level] = []
        for base in reversed(above):
            spec = _spec_at(base)
            if spec is None:
                continue
            parts = folder[len(base) :].strip(os.sep).split(os.sep)
            prefixes = ("/".join(parts[: n + 1]) + "/" for n in range(len(parts)))
            if not any(spec.check_file(prefix).include for prefix in prefixes):
                levels.append((base, spec))
        return cls(tuple(levels))

    def enter(self, folder: str) -> Rules:
        """The rules inside `folder`, its own .gitignore included."""
        spec = _spec_at(folder)
        return self if spec is None else Rules((*self.levels, (folder, spec)))

    def ignores(self, path: str, *, is_folder: bool) -> bool:
        """The file or folder at this absolute path is left out."""
        for base, spec in reversed(self.levels):
            relative = path[len(base) :].lstrip(os.sep).replace(os.sep, "/")
            decision = spec.check_file(relative + "/" if is_folder else relative).include
            if decision is not None:
                return decision
        return False


def _spec_at(folder: str) -> GitIgnoreSpec | None:
    path = os.path.join(folder, ".gitignore")
    try:
        # Git follows no link here either.
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return None
        with open(path, "rb") as file:
            text = file.read(_IGNORE_FILE_BYTES).decode("utf-8", "surrogateescape")
    except (OSError, ValueError):
        return None
    return spec_of(text.splitlines())
