"""Parts of objects that another function made or lends: the data under one key, or in one attribute, of what it gave.

An origin that is a call's result or a parameter carries the key behind it: ``("call", site, "path")``,
``("param", name, "", "path")``; an attribute of a call's result is named with a dot.  Linking asks those who made the
object what they put there.
"""

from typing import TYPE_CHECKING, Any, Final

from colonnade.summary.value import Origin, Origins, Value, join_labels

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

MAX_KEY: Final = 60
ANY: Final = "*"
"""Stands for a key that is not known: an element that iterating gives, one under a computed key."""


def part(origin: Origin, key: Any) -> Origin:
    """The origin of what stands under a key of a value of this origin; the origin itself where that is not told."""
    if origin[0] == "call" and (len(origin) == 2 or origin[2:] == (ANY,)):
        return (*origin, key)
    if origin[0] in ("ref", "name") and len(origin) == 2:
        return (*origin, ANY if isinstance(key, str) and key.startswith(".") else key)
    if origin[0] == "param" and origin[2:] == ("",):
        return ("param", origin[1], key[1:]) if isinstance(key, str) and key.startswith(".") else (*origin, key)
    return origin


def parts(origins: Origins | None, key: Any) -> Origins | None:
    """The origins of what stands under a key of a value of these origins."""
    out: Origins = {}
    for origin, label in (origins or {}).items():
        inner = part(origin, key)
        out[inner] = label if inner not in out else join_labels(out[inner], label)
    return out or None


def key_of(value: Value) -> str | int | None:
    """The one key that a value is, where it can be told apart."""
    if value.consts is None or len(value.consts) != 1:
        return None
    key = value.consts[0]
    if isinstance(key, str):
        return key if len(key) <= MAX_KEY and not key.startswith(".") else None
    return key if isinstance(key, int) and not isinstance(key, bool) and 0 <= key < 64 else None


def keyed(walk: "Walk", origins: Origins | None, key: Value | None) -> Origins | None:
    """The origins of ``x[key]``, for an `x` of these origins; what a star collected is told apart where it stands."""
    literal = key_of(key) if key is not None else None
    stars = walk.frame.stars
    if not stars or not origins:
        return parts(origins, ANY if literal is None else literal)
    apart = {o: label for o, label in origins.items() if o[0] == "param" and o[1] in stars.values()}
    rest = {o: label for o, label in origins.items() if o not in apart}
    return {**apart, **(parts(rest, ANY if literal is None else literal) or {})} or None


def starred(walk: "Walk", container: Value, held: Value, key: Value | None) -> Value:
    """What ``kwargs["x"]`` or ``args[0]`` holds: the caller tells which."""
    literal = key_of(key) if key is not None else None
    name = walk.frame.stars.get(container.objs[0]) if len(container.objs) == 1 else None
    if literal is None or name is None:
        return held
    return held.but(origins=parts(held.origins, literal))
