"""Which files are reviewed, what modules they are and what they are for."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Sequence
from pathlib import Path

import msgspec

from .ignore import Rules, is_skipped_folder, spec_of
from .naming import Names
from .problem import Kind, Problem
from .role import HEAD_BYTES, Role, role_of_path, says_generated
from .template import is_kept_as_template, is_template, module_name

MAX_BYTES = 2_000_000
_SUFFIXES = (".py", ".pyw", ".ipynb")
_SHEBANG = re.compile(rb"#![^\n]*\b(?:python|pypy)[\d.]*\b")


class Found(msgspec.Struct, frozen=True):
    """A file to review.

    path: relative to the root, posix slashes, valid Unicode whatever the bytes of the name; the only path that may be
    shown or stored. absolute: where to open it, links resolved; never serialised. module: dotted; a package's name for
    its __init__.py. size: bytes when it was seen.
    """

    path: str
    absolute: str
    module: str
    is_package: bool
    role: Role
    size: int


def discover(
    paths: Sequence[str | Path],
    *,
    root: Path | None = None,
    exclude: Sequence[str] = (),
    max_bytes: int = MAX_BYTES,
) -> tuple[list[Found], list[Problem], Path]:
    """The Python files and templates that the paths name or hold, what could not be looked at, and the root; by path.

    root: what paths are relative to; without it the deepest folder that holds all arguments. exclude: patterns as in a
    .gitignore at the root. Neither these nor .gitignore hold for a file that is itself an argument, nor does its name
    matter. Every file comes once, at the place where it really is. A link that leads out of the root is a problem and
    is not followed, also when it is an argument. Never raises on what it finds.
    """
    places = [_resolve(path) for path in paths]
    if root is not None:
        top = os.path.realpath(root)
    else:
        folders = [place if os.path.isdir(place) else os.path.dirname(place) for place in places]
        try:
            top = os.path.commonpath(folders or [os.path.realpath(os.curdir)])
        except ValueError:  # two drives
            top = folders[0]
    walk = _Walk(top, exclude, max_bytes)
    for place in places:
        walk.argument(place)
    walk.follow_links()
    found = sorted(walk.found.values(), key=lambda file: file.path)
    problems = sorted(
        set(walk.problems), key=lambda problem: (problem.path, problem.line, problem.kind, problem.message)
    )
    return found, problems, Path(top)


def _resolve(path: str | Path) -> str:
    """The absolute path with all links resolved but that of a file's own name."""
    full = os.path.abspath(path)
    try:
        if os.path.isdir(full):
            return os.path.realpath(full)
        return os.path.join(os.path.realpath(os.path.dirname(full)), os.path.basename(full))
    except ValueError:  # a zero byte
        return full


class _Walk:
    """One discovery: what was found and what went wrong. Folders are visited once, by device and inode."""

    def __init__(self, root: str, exclude: Sequence[str], max_bytes: int) -> None:
        self.root = root
        self.names = Names(root)
        self.excluded = Rules(((root, spec_of(exclude)),)) if exclude else Rules()
        self.max_bytes = max_bytes
        self.found: dict[str, Found] = {}
        self.problems: list[Problem] = []
        self._visited: set[tuple[int, int]] = set()
        self._links: list[str] = []

    def argument(self, place: str) -> None:
        """Takes one argument of the user's, as _resolve gives it."""
        if not self._is_inside(place):
            name = os.path.basename(place) or place
            self._problem(
                name, "outside-root", f"{_clean(name)} does not lie below the root. Name a root that holds it."
            )
        elif os.path.islink(place):
            self._links.append(place)
        elif os.path.isdir(place):
            self._folder(place)
        else:
            self._named_file(place)

    def follow_links(self) -> None:
        """Looks at the links that were met, after everything else, so that a file is found at its real place first."""
        while self._links:
            links, self._links = sorted(self._links), []
            for link in links:
                self._link(link)

    def _link(self, link: str) -> None:
        try:
            target = os.path.realpath(link, strict=True)
            is_folder = os.path.isdir(target)
        except (OSError, ValueError, RecursionError):
            if link.endswith(_SUFFIXES):
                self._problem(link, "symlink", f"{self._shown(link)} is a link to nowhere. Remove or repair it.")
            return
        if not self._is_inside(target):
            if is_folder or link.endswith(_SUFFIXES):
                what = f"{self._shown(link)} is a link that leads out of the root, so it was not followed."
                self._problem(link, "symlink", f"{what} Name its target as an argument to review it.")
        elif is_folder:
            if not is_skipped_folder(target):
                self._folder(target)
        elif target not in self.found and (link.endswith(_SUFFIXES) or _is_script(target)):
            self._named_file(target)

    def _folder(self, top: str) -> None:
        stack = [(top, Rules.above(top))]
        while stack:
            folder, rules = stack.pop()
            try:
                seen = os.stat(folder)
                if (seen.st_dev, seen.st_ino) in self._visited:
                    continue
                self._visited.add((seen.st_dev, seen.st_ino))
                rules = rules.enter(folder)
                with os.scandir(folder) as listing:
                    entries = sorted(listing, key=lambda entry: entry.name)
            except OSError as error:
                self._refused(folder, error)
                continue
            for entry in entries:
                if self._entry(entry, rules):
                    stack.append((entry.path, rules))

    def _entry(self, entry: os.DirEntry[str], rules: Rules) -> bool:
        """Takes one entry of a folder; true when it is a folder to enter."""
        path = entry.path
        if entry.is_dir(follow_symlinks=False):
            return not (self._is_left_out(path, rules, is_folder=True) or is_skipped_folder(path))
        is_python = entry.name.endswith(_SUFFIXES) or is_kept_as_template(self._from_root(path))
        if not is_python and "." in entry.name and not entry.is_symlink():
            return False
        if self._is_left_out(path, rules, is_folder=False):
            return False
        if entry.is_symlink():
            self._links.append(path)
        elif is_python or (entry.is_file(follow_symlinks=False) and _is_script(path)):
            self._file(path, self._relative(path))
        return False

    def _is_left_out(self, path: str, rules: Rules, *, is_folder: bool) -> bool:
        return rules.ignores(path, is_folder=is_folder) or self.excluded.ignores(path, is_folder=is_folder)

    def _named_file(self, path: str) -> None:
        self._file(path, self.names.own_path(path))

    def _file(self, path: str, role_path: str) -> None:
        if path in self.found:
            return
        shown = self._shown(path)
        try:
            seen = os.lstat(path)
            if not stat.S_ISREG(seen.st_mode):
                self._problem(path, "not-regular", f"{shown} is no regular file, so it was not opened. Move it away.")
                return
            if seen.st_size > self.max_bytes:
                size = f"{shown} has {seen.st_size:,} bytes, more than the limit of {self.max_bytes:,}."
                self._problem(path, "too-large", f"{size} Raise the limit or exclude the file.")
                return
            role = role_of_path(role_path)
            if role is Role.PRODUCTION and says_generated(_head(path, HEAD_BYTES)):
                role = Role.GENERATED
        except (OSError, ValueError) as error:
            self._refused(path, error)
            return
        module = _clean(module_name(shown) if is_template(path) else self.names.module(path))
        is_package = os.path.basename(path) == "__init__.py"
        self.found[path] = Found(shown, path, module, is_package, role, seen.st_size)

    def _refused(self, path: str, error: OSError | ValueError) -> None:
        shown = self._shown(path)
        if isinstance(error, FileNotFoundError):
            self._problem(path, "vanished", f"{shown} does not exist. Check the name.")
        else:
            reason = (error.strerror if isinstance(error, OSError) else None) or "the system refused it"
            self._problem(path, "unreadable", f"{shown} cannot be read: {reason}. Check its permissions.")

    def _problem(self, path: str, kind: Kind, message: str) -> None:
        self.problems.append(Problem(self._shown(path), 0, kind, message))

    def _is_inside(self, path: str) -> bool:
        return path == self.root or path.startswith(self.root.rstrip(os.sep) + os.sep)

    def _relative(self, path: str) -> str:
        if path == self.root:
            return "."
        return path[len(self.root) :].lstrip(os.sep).replace(os.sep, "/") if self._is_inside(path) else path

    def _from_root(self, path: str) -> str:
        """The path from the folder above the root on: a root may itself be the folder of the templates."""
        return f"{os.path.basename(self.root)}/{self._relative(path)}"

    def _shown(self, path: str) -> str:
        return _clean(self._relative(path))


def _clean(name: str) -> str:
    """The name with the bytes that are no UTF-8 written out, so that it can be printed and stored."""
    return name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace")


def _is_script(path: str) -> bool:
    """A file without extension that asks for Python in its first line."""
    if "." in os.path.basename(path):
        return False
    try:
        return _SHEBANG.match(_head(path, 128)) is not None
    except OSError:
        return False


def _head(path: str, size: int) -> bytes:
    """The first bytes of a regular file; never waits for a writer."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        return os.read(handle, size)
    finally:
        os.close(handle)
