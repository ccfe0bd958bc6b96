"""What a text is known not to contain, and the dangers that are gone with it."""

from typing import Any, Final

from colonnade.library.vocabulary import BIT, TRAITS
from colonnade.summary.value import Origins, Value, mask_origins

PARENTS: Final = ("..", "../", "..\\", "/..", "\\..")
SEPARATORS: Final = ("/", "\\")
QUOTED: Final = BIT["sql"] | BIT["xpath"] | BIT["code"] | BIT["nosql"]
"""The dangers of data inside quotes that need the quote itself to get out."""
LINE: Final = ("\n", "\r")


def settle(mask: int) -> int:
    """The mask without the dangers that need something which the mask says is absent."""
    if not mask & BIT["\n"]:
        mask &= ~BIT["log"]
        if not mask & BIT["\r"]:
            mask &= ~(BIT["header"] | BIT["mail"])
    if not mask & BIT["<"]:
        mask &= ~BIT["html"]
    if not mask & (BIT[".."] | BIT["^/"]):
        mask &= ~BIT["path"]
    return mask


def without(origins: Origins | None, traits: tuple[str, ...]) -> Origins | None:
    """The origins of a text in which these are known to be absent."""
    if not origins or not traits:
        return origins
    gone = 0
    for trait in traits:
        gone |= BIT[trait]
    if {"..", "^/"} <= set(traits):
        gone |= BIT["redirect"]  # a text without a separator names no other host
    return {o: (settle(m & ~gone), t, c) for o, (m, t, c) in origins.items()}


def traits_in(text: Any) -> tuple[str, ...]:
    """The traits of a text that does not contain this one."""
    if not isinstance(text, str):
        return ()
    if text in SEPARATORS:
        return ("..", "^/")
    if text in PARENTS or text == ".":
        return ("..",)
    return (text,) if text in TRAITS else ()


def replaced(text: Any, new: Any) -> tuple[str, ...]:
    """The traits that are absent after every `text` was replaced by `new`.

    Taking ``../`` out leaves one where two were nested: ``....//``.
    """
    if not isinstance(text, str) or not isinstance(new, str) or (text in PARENTS and (text != ".." or "." in new)):
        return ()
    if text in SEPARATORS:
        return ("..", "^/") if not any(s in new for s in SEPARATORS) else ()
    if text == "." and "." in new:
        return ()
    return tuple(t for t in traits_in(text) if t not in new)


def open_quote(text: str, quote: str = "") -> str:
    """The quote in which a position after this text stands, given that in which the text starts; empty for none."""
    for char in text:
        if char in "'\"":
            if not quote:
                quote = char
            elif quote == char:
                quote = ""
    return quote


def part_of_more(origins: Origins | None) -> Origins | None:
    """The origins of data that now stands beside other text or data."""
    if not origins:
        return origins
    return {origin: (mask & ~BIT["whole"], terms, chain) for origin, (mask, terms, chain) in origins.items()}


def below(origins: Origins | None) -> Origins | None:
    """The origins of a path that now stands behind another, which decides where it begins."""
    return mask_origins(origins, ~BIT["root"])


def placed(origins: Origins | None, quote: str, after: bool) -> Origins | None:
    """The origins of data placed in a text: inside a quote, and after something that the program wrote."""
    if not origins:
        return origins
    return {origin: (place(mask, quote, after), terms, chain) for origin, (mask, terms, chain) in origins.items()}


def place(mask: int, quote: str, after: bool) -> int:
    """One mask of data placed in a text."""
    mask &= ~(BIT["whole"] | BIT["root"]) if after else ~BIT["whole"]
    if quote and not mask & BIT[quote]:
        mask &= ~(QUOTED | BIT["shell"]) if quote == "'" else ~QUOTED
    if after and not mask & BIT[".."]:
        mask &= ~BIT["path"]
    return mask


def text_method(name: str, receiver: Origins | None, arguments: list[Value]) -> Origins | None:
    """The origins of what a method of text gives, where the method takes something away."""
    first = arguments[0].consts if arguments else None
    second = arguments[1].consts if len(arguments) > 1 else None
    if name == "replace" and first and second and len(first) == len(second) == 1:
        return without(receiver, replaced(first[0], second[0]))
    if (name == "split" and not arguments) or name == "splitlines":
        return without(receiver, LINE)
    if name in ("lstrip", "strip") and first and all(isinstance(c, str) and "/" in c for c in first):
        return without(receiver, ("^/",))
    return receiver
