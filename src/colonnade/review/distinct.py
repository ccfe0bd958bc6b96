"""Module names that are each one file's: linking knows modules by name."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, count

import msgspec

from colonnade.source import Found

_NO_NAME = re.compile(r"\W")


def distinct(found: Sequence[Found]) -> list[Found]:
    """The files, in order, under distinct module names.

    Of files that share a name (scripts in many folders, copies of a package) the first keeps it, so that imports reach
    one of them; the others are named by their path from the root, so that copies of a package stay together.
    """
    taken: set[str] = set()
    shared: list[int] = []
    for index, file in enumerate(found):
        if file.module in taken:
            shared.append(index)
        taken.add(file.module)
    named = list(found)
    for index in shared:
        name = next(name for name in _names(found[index]) if name not in taken)
        taken.add(name)
        named[index] = msgspec.structs.replace(found[index], module=name)
    return named


def _names(file: Found) -> Iterator[str]:
    """Names for the file, the best first."""
    parts = file.path.rpartition(".")[0].split("/") if "." in file.path.rpartition("/")[2] else file.path.split("/")
    if file.is_package and parts[-1] == "__init__":
        parts.pop()
    base = ".".join(_NO_NAME.sub("_", part) for part in parts)
    return chain((base,), (f"{base}_{number}" for number in count(2)))
