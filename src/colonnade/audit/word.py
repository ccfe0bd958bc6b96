"""Words of identifiers and of prose, folded so that "allocations", "allocated" and `_get_allocation` meet."""

import re
from functools import lru_cache
from typing import Final

_PARTS: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_]+")
_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019][a-z]+)?")

_DOUBLED: Final = re.compile(r"([bdfgklmnprt])\1$")
_ENDINGS: Final = (
    *("izations", "isations", "ization", "isation", "ations", "ation", "itions", "ition", "utions", "ution"),
    *("izing", "ising", "ized", "ised", "izes", "ises", "ments", "ment", "ances", "ance", "ences", "ence"),
    *("ators", "ator", "ating", "ated", "ates", "ate", "ities", "ity", "ings", "ing", "ions", "ion", "ers", "ors"),
    *("ies", "ied", "ally", "able", "ible", "ize", "ise", "ness", "ly", "ed", "es", "er", "or", "al", "s", "e", "y"),
)
_SHORTEST: Final = 3


@lru_cache(maxsize=20_000)
def words_of(name: str) -> tuple[str, ...]:
    """The lower-case words of an identifier: ``_getHTTPUser2`` is get, http, user, 2."""
    return tuple(part.lower() for part in _PARTS.findall(name))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """What a word and its inflections share: one ending taken off, a doubled consonant made single.

    It need not be a word.  Law: of a word of at most three letters it is the word.
    """
    word = word.lower().replace("\u2019", "'").removesuffix("'s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return _DOUBLED.sub(r"\1", word.removesuffix(ending))
    return word


def words_in(text: str) -> list[str]:
    """The words of prose in lower case, identifiers split."""
    found: list[str] = []
    for match in _WORD.finditer(text):
        word = match[0]
        parts = words_of(word) if any(letter.isupper() for letter in word[1:]) and not word.isupper() else (word,)
        found += [part.lower() for part in parts]
    return found
