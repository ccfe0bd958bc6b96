"""Words of identifiers and of prose, folded so that "allocations", "allocated" and `_get_allocation` meet."""

import re
from functools import lru_cache
from typing import Final

_PARTS: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
WORD: Final = re.compile(r"[^\W_]+(?:['\u2019][a-z]+)?")
"""A word of prose; an identifier is cut at its underscores."""

_DOUBLED: Final = re.compile(r"([bdfgklmnprt])\1$")
_ENDINGS: Final = (
    *("ization", "isation", "ation", "ition", "ution", "izing", "ising", "ized", "ised", "ment", "ance", "ence"),
    *("ator", "ating", "ated", "ate", "ity", "ing", "ion", "ied", "ally", "able", "ible", "ize", "ise", "ness", "ure"),
    *("ison", "ial", "ful", "ly", "ed", "er", "or", "al", "y", "e"),
)
_SHORTEST: Final = 3


@lru_cache(maxsize=20_000)
def words_of(name: str) -> tuple[str, ...]:
    """The lower-case words of an identifier: ``_getHTTPUser2`` is get, http, user, 2."""
    return tuple(part.lower() for part in _PARTS.findall(name))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """What a word and its inflections share: the plural and one ending taken off, a doubled consonant made single.

    It need not be a word.  Law: of a word of at most three letters it is the word.
    """
    word = _singular(word.lower().replace("\u2019", "'").removesuffix("'s"))
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word.removesuffix(ending)
            break
    if word.endswith(("y", "e")) and len(word) > _SHORTEST + 1:
        word = word[:-1]
    return _DOUBLED.sub(r"\1", word)


def _singular(word: str) -> str:
    if len(word) <= _SHORTEST or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word.removesuffix("ies") + "y"
    if word.endswith(("sses", "uses", "xes", "ches", "shes")):
        return word.removesuffix("es")
    return word.removesuffix("s")


def words_in(text: str) -> list[str]:
    """The words of prose in lower case, identifiers split."""
    found: list[str] = []
    for match in WORD.finditer(text):
        word = match[0]
        mixed = any(letter.isupper() or letter.isdigit() for letter in word[1:]) and not word.isupper()
        found += [part.lower() for part in words_of(word)] if mixed and not word.isdigit() else [word.lower()]
    return found
