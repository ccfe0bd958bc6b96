"""Many reviews at once: which files of a folder belong together."""

from pathlib import Path
from typing import Final

REVIEWS: Final = (".md", ".txt", ".json", ".sarif", ".markdown")
CODE: Final = (".py", ".pyi", ".ipynb")
Pair = tuple[Path, tuple[Path, ...]]
"""A review and the code that it speaks of."""


def pairs(folder: Path) -> list[Pair]:
    """The reviews of a folder with their code, by path.

    ``name.txt`` beside ``name.py`` or beside a folder ``name`` that holds Python files belongs to that; a folder in
    which there is one review and Python files, itself or below, is a pair, too.
    """
    found: list[Pair] = []
    for each in sorted(folder.rglob("*")):
        if each.suffix not in REVIEWS or not each.is_file() or any(p.startswith(".") for p in each.parts[-2:]):
            continue
        code = code_of(each)
        if code:
            found.append((each, code))
    return found


def code_of(review: Path) -> tuple[Path, ...]:
    """The code that a review file lies beside."""
    beside = [review.with_suffix(suffix) for suffix in CODE if review.with_suffix(suffix).is_file()]
    if beside:
        return tuple(beside)
    own = review.with_suffix("")
    if own.is_dir() and holds_code(own):
        return (own,)
    others = [each for each in review.parent.iterdir() if each.suffix in REVIEWS and each.is_file()]
    if len(others) == 1:
        return tuple(sorted(each for each in review.parent.rglob("*") if each.suffix in CODE and each.is_file()))
    return ()


def holds_code(folder: Path) -> bool:
    return any(each.suffix in CODE for each in folder.rglob("*"))
