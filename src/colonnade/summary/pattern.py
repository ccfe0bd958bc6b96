"""Regular expressions as guards: which dangers a text that matches can still carry.

The pattern is parsed by the standard library's own parser and read as the set of characters that any matching text may
consist of; a pattern that does not hold the whole text says nothing.
"""

import re
import warnings
from functools import lru_cache
from typing import Any, Final

from colonnade.library.vocabulary import ALL, BIT, TRAITS, mask_of
from colonnade.summary.trait import settle

_parser: Any = __import__("re._parser", fromlist=["parse"])

HARMLESS: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
LEFT: Final = mask_of(("size", "identity", "format-number", "mode", "process-id", "regex-subject"))
BY_CHARACTER: Final[dict[str, tuple[str, ...]]] = {
    ".": ("path", "url", "redirect", "import"),
    "/": ("path", "url", "redirect", "archive"),
    "\\": ("path", "redirect"),
    ":": ("url", "redirect"),
    " ": ("sql", "shell", "command", "prompt"),
    "'": ("sql", "html", "xpath", "shell", "code", "nosql"),
    '"': ("sql", "html", "xpath", "shell", "code", "nosql"),
    "<": ("html", "xml"),
    ">": ("html",),
    "&": ("html", "shell", "ldap"),
    ";": ("sql", "shell", "code", "css"),
    "|": ("shell", "ldap"),
    "$": ("shell", "template", "nosql"),
    "`": ("shell",),
    "(": ("code", "ldap", "xpath", "sql", "shell", "attribute"),
    ")": ("code", "ldap", "xpath", "sql", "shell"),
    "{": ("template", "format"),
    "}": ("template", "format"),
    "%": ("format", "url"),
    "*": ("ldap", "shell", "sql"),
    "=": ("sql", "csv", "ldap", "xpath"),
    "\n": ("log", "header", "mail", "shell", "code", "csv"),
    "\r": ("log", "header", "mail"),
    "@": ("csv", "url", "redirect", "mail"),
    "+": ("csv",),
    ",": ("mail", "csv"),
}


@lru_cache(maxsize=512)
def dangers_after_match(pattern: str, mode: str) -> int:
    """The mask of dangers alive in a text that the pattern has matched under ``match``, ``fullmatch`` or ``search``.

    ``$`` lets a final newline through: the newline's dangers stay alive there.  An unreadable pattern says nothing.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parsed = _parser.parse(pattern)
    except (re.error, RecursionError, OverflowError):
        return ALL
    items = list(parsed)
    if parsed.state.flags & re.MULTILINE and mode != "fullmatch":
        return ALL  # the lines beside the one that matched may be anything
    begins = mode in ("match", "fullmatch") or (items and str(items[0][0]) == "AT" and "BEGINNING" in str(items[0][1]))
    ends = mode == "fullmatch" or (items and str(items[-1][0]) == "AT" and "END" in str(items[-1][1]))
    if not begins or not ends:
        return ALL
    chars: set[str] | None = characters(parsed)
    if chars is None:
        return ALL
    if mode != "fullmatch" and str(items[-1][1]) == "AT_END":
        chars = chars | {"\n"}
    return alive_in(chars)


def alive_in(chars: set[str]) -> int:
    """The mask of a text that consists of these characters."""
    alive = LEFT
    for char in chars - HARMLESS:
        alive |= sum(BIT[d] for d in BY_CHARACTER.get(char, ()) if not alive & BIT[d])
        if char in TRAITS:
            alive |= BIT[char]
    if "." in chars:
        alive |= BIT[".."]
    if "/" in chars or "\\" in chars:
        alive |= BIT["^/"]
    elif "." in chars:
        alive &= ~BIT["path"]
    return alive


@lru_cache(maxsize=512)
def dangers_after_no_match(pattern: str, mode: str) -> int:
    """The mask of dangers alive in a text in which ``search`` found nothing: a class of characters that are absent."""
    absent = forbidden(pattern)
    if mode != "search" or absent is None:
        return ALL
    negated, chars = absent
    if negated:
        return alive_in(chars)
    return settle(ALL & ~sum(BIT[c] for c in chars if c in TRAITS))


def forbidden(pattern: str) -> tuple[bool, set[str]] | None:
    """(negated, characters) of a pattern that is one class of characters or its repetition; None for others."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            items = list(_parser.parse(pattern))
    except (re.error, RecursionError, OverflowError):
        return None
    if len(items) == 1 and str(items[0][0]) in ("MAX_REPEAT", "MIN_REPEAT") and items[0][1][0] == 1:
        items = list(items[0][1][2])
    if len(items) != 1:
        return None
    op, argument = str(items[0][0]), items[0][1]
    if op == "LITERAL":
        return False, {chr(argument)}
    if op == "NOT_LITERAL":
        return True, {chr(argument)}
    if op != "IN":
        return None
    negated = bool(argument) and str(argument[0][0]) == "NEGATE"
    chars = set_characters(argument[1:] if negated else argument)
    return (negated, chars) if chars is not None else None


def substituted(pattern: str, new: str) -> int:
    """The mask of dangers alive after every match of the pattern was replaced by `new`."""
    absent = forbidden(pattern)
    if absent is None or "\\" in new:
        return ALL  # an escape may stand for any character, or for what has matched
    negated, chars = absent
    if negated:
        return alive_in(chars | set(new))
    return settle(ALL & ~sum(BIT[c] for c in chars if c in TRAITS and c not in new))


def characters(parsed: Any) -> set[str] | None:
    """The characters that a matching text may contain; None where nearly any can be."""
    out: set[str] = set()
    for op, argument in parsed:
        found = node_characters(str(op), argument)
        if found is None:
            return None
        out |= found
    return out


def node_characters(op: str, argument: Any) -> set[str] | None:
    """The characters of one parsed node."""
    if op == "LITERAL":
        return {chr(argument)}
    if op == "IN":
        return set_characters(argument)
    if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return characters(argument[2])
    if op == "SUBPATTERN":
        return characters(argument[-1])
    if op == "ATOMIC_GROUP":
        return characters(argument)
    if op == "BRANCH":
        out: set[str] = set()
        for branch in argument[1]:
            found = characters(branch)
            if found is None:
                return None
            out |= found
        return out
    if op in ("AT", "ASSERT", "ASSERT_NOT", "GROUPREF"):
        return set()
    return None


def set_characters(items: Any) -> set[str] | None:
    """The characters of a class such as ``[a-z_]``."""
    out: set[str] = set()
    for op, argument in items:
        name = str(op)
        if name == "LITERAL":
            out.add(chr(argument))
        elif name == "RANGE":
            if argument[1] - argument[0] > 256:
                return None
            out.update(chr(c) for c in range(argument[0], argument[1] + 1))
        elif name == "CATEGORY" and str(argument) in ("CATEGORY_DIGIT", "CATEGORY_WORD"):
            out |= HARMLESS - {"-"}
        elif name == "CATEGORY" and str(argument) == "CATEGORY_SPACE":
            out |= set(" \t\n\r")
        else:
            return None
    return out
