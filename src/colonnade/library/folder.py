"""Where stub files lie: Colonnade's own, a project's, and the types of the standard library that typeshed ships."""

import hashlib
import importlib.util
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

OWN = Path(__file__).resolve().parent / "stubs"


class StubFile:
    """A stub file found: its module, path, whether it is a package's, and the name under which it is reported."""

    __slots__ = ("is_package", "module", "path", "shown")

    def __init__(self, module: str, path: str, is_package: bool, shown: str) -> None:
        self.module = module
        self.path = path
        self.is_package = is_package
        self.shown = shown


def walk(folder: str) -> Iterator[tuple[str, str]]:
    """The path and the ``/``-separated path relative to the folder of each stub file below it, sorted."""
    for base, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            if name.endswith(".pyi"):
                path = os.path.join(base, name)
                yield path, os.path.relpath(path, folder).replace(os.sep, "/")


def index(folder: str, shown: str) -> dict[str, StubFile]:
    """The modules of a stub folder, ``<folder>/<distribution>/<a>/<b>.pyi`` is module ``a.b``; the first file wins.

    A file right under the folder is a module of that name, so that a project's one stub file needs no subfolder.
    """
    found: dict[str, StubFile] = {}
    for path, relative in walk(folder):
        parts = relative.removesuffix(".pyi").split("/")
        parts = parts[1:] if len(parts) > 1 else parts
        is_package = parts[-1] == "__init__" and len(parts) > 1
        module = ".".join(parts[:-1] if is_package else parts)
        found.setdefault(module, StubFile(module, path, is_package, f"{shown}/{relative}"))
    return found


def typeshed() -> str:
    """The folder of typeshed's standard library stubs, empty when it is not installed.  Imports nothing."""
    spec = importlib.util.find_spec("typeshed_client")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = os.path.join(place, "typeshed")
        if os.path.isdir(folder):
            return folder
    return ""


def find_typeshed(folder: str, module: str) -> StubFile | None:
    """The stub file of a standard library module in typeshed."""
    base = os.path.join(folder, *module.split("."))
    for path, is_package in ((base + ".pyi", False), (os.path.join(base, "__init__.pyi"), True)):
        if os.path.isfile(path):
            return StubFile(module, path, is_package, f"typeshed/{module.replace('.', '/')}")
    return None


def removed(folder: str) -> frozenset[str]:
    """The modules that newer Pythons no longer have; what has their name may be another distribution's."""
    try:
        lines = Path(folder, "VERSIONS").read_text(encoding="utf-8").splitlines()
    except OSError:
        return frozenset()
    rows = (line.partition("#")[0].partition(":") for line in lines)
    return frozenset(name.strip() for name, _, span in rows if not span.strip().endswith("-"))


def digest(folders: Sequence[str]) -> str:
    """A hash over the relative names and bytes of all stub files of the folders, in their order."""
    total = hashlib.blake2b(digest_size=20)
    for folder in folders:
        total.update(b"\0folder\0")
        for path, relative in walk(folder):
            data = Path(path).read_bytes()
            total.update(f"{relative}\0{len(data)}\0".encode())
            total.update(data)
    return total.hexdigest()
