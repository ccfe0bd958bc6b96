"""Dotted module names of files, and how far up a file's own project reaches."""

from __future__ import annotations

import keyword
import os

_PROJECT_TOPS = (".git", ".hg", "pyproject.toml", "setup.py", "setup.cfg")


class Names:
    """Names modules below one root. It remembers what it saw on disk: make a new one for each run.

    root: absolute, with links resolved.
    """

    def __init__(self, root: str) -> None:
        self.root = root
        self._packages: dict[str, bool] = {}

    def module(self, path: str) -> str:
        """The dotted name under which the file at this absolute path is imported, as far as its place tells.

        In a package: from the topmost folder of the unbroken chain with an __init__.py, also above the root; below a
        `src` folder from there, so that namespace packages keep their name. Elsewhere: the folders below the root when
        all are identifiers, else the bare file name. A name need not be unique.
        """
        folder, name = os.path.split(path)
        stem = name.rpartition(".")[0] or name
        stem = stem.replace(".", "_")
        parts = [] if stem == "__init__" else [stem]
        while self.is_package(folder):
            folder, package = os.path.split(folder)
            parts.insert(0, package)
        loose = self._below_root(folder)
        if "src" in loose:
            loose = loose[len(loose) - loose[::-1].index("src") :]
        elif len(parts) > 1 or stem == "__init__":
            loose = []
        if all(map(_is_name, loose)):
            parts = loose + parts
        return ".".join(parts) or stem

    def is_package(self, folder: str) -> bool:
        """The folder holds an __init__.py."""
        known = self._packages.get(folder)
        if known is None:
            known = os.path.isfile(os.path.join(folder, "__init__.py")) and os.path.dirname(folder) != folder
            self._packages[folder] = known
        return known

    def own_path(self, path: str) -> str:
        """The path, with posix slashes, from the top of the file's own project: its repository, its topmost package or
        the working directory.

        For a file that was named alone: its folders then tell its role although they lie above the root.
        """
        top = os.path.dirname(path)
        base = self.root
        while self.is_package(top):
            base = top = os.path.dirname(top)
        while not any(os.path.lexists(os.path.join(top, name)) for name in _PROJECT_TOPS):
            parent = os.path.dirname(top)
            if parent == top:  # no project: the path from the working directory is the one that is shown
                here = os.path.realpath(os.curdir)
                if base == self.root and path.startswith(here.rstrip(os.sep) + os.sep):
                    base = here
                break
            top = parent
        else:
            base = top
        base = min(base, self.root, key=len)
        return path[len(base) :].lstrip(os.sep).replace(os.sep, "/")

    def _below_root(self, folder: str) -> list[str]:
        if not folder.startswith(self.root):
            return []
        return [part for part in folder[len(self.root) :].split(os.sep) if part]


def _is_name(part: str) -> bool:
    return part.isidentifier() and not keyword.iskeyword(part)
