"""The media type of a response: what a browser does not show as markup carries no script, whatever it holds."""

import ast
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

import msgspec

from colonnade.library.fact import ClassFact, ParamFact
from colonnade.library.vocabulary import BIT, MARKUP
from colonnade.summary.names import Names
from colonnade.summary.state import Content
from colonnade.summary.value import BOOL, Value, constant, mask_origins

if TYPE_CHECKING:
    from colonnade.summary.apply import Contents
    from colonnade.summary.walk import Walk

SHOWN: Final = ("text/html", "application/xhtml", "image/svg", "text/xml", "application/xml")
"""How the media types begin of what browsers show as markup, with the scripts in it."""


def is_shown(value: Value, default: str) -> bool | None:
    """Whether a media type is one that is shown as markup; None, for the default, may be among its values."""
    if value.consts:
        answers = {str(default if each is None else each).lower().startswith(SHOWN) for each in value.consts}
        return answers.pop() if len(answers) == 1 else None
    start = value.prefix.lower()
    if not start or any(each.startswith(start) for each in SHOWN):
        return None
    return start.startswith(SHOWN)


def in_headers(entries: dict[Any, Value] | None) -> Value | None:
    """The media type among headers, as far as these are known."""
    return next((value for key, value in (entries or {}).items() if is_header(key)), None)


def is_header(key: object) -> bool:
    return isinstance(key, str) and key.lower() == "content-type"


def declared(
    names: Names, given: Iterable[tuple[ParamFact, Value]], params: Iterable[ParamFact], held: "Contents"
) -> dict[str, bool | None]:
    """What a call says of the media type of the response that it makes, as the answer of a use; empty for nothing.

    An argument outweighs a header, and what is given outweighs what the response has where nothing is.
    """
    given = list(given)
    default = next((param.media for param in params if param.media), "")
    for param, value in given:
        if param.media and value.consts != (None,):
            made = of_class(names, value)
            return {MARKUP: made.startswith(SHOWN) if made else is_shown(value, default)}
    for param, value in given:
        if "header" in param.sinks and (header := in_headers(held.entries(value))) is not None:
            return {MARKUP: is_shown(header, default)}
    return {MARKUP: default.startswith(SHOWN)} if default else {}


def of_class(names: Names, value: Value) -> str:
    """The media type of the responses of the library's class that a value names, or empty."""
    known = [fact for ref in value.refs if isinstance(fact := names.fact(ref), ClassFact)]
    made = names.library.constructor(known[0].name) if known else None
    return next((param.media for param in made.params if param.media), "") if made is not None else ""


def redeclare(walk: "Walk", subject: ast.expr, value: Value) -> None:
    """A response, or what writes one, gets a media type after it was made.

    Of a name, what the response was made of is no markup either, where it is one that is not shown as that.
    """
    root = root_of(subject)
    if not root or root.endswith("headers") or walk.env is None:
        return  # headers that are on their way to nobody knows where
    shown = is_shown(value, "")
    walk.write(("media", root), BOOL if shown is None else constant(shown))
    made = walk.frame.answers.get(root) if isinstance(subject, ast.Name) and shown is False else None
    places = [] if made is None else [*made.args, *(keyword.value for keyword in made.keywords)]
    for key, sink in list(walk.frame.sinks.items()):
        if key[0] in places and "html" in sink.dangers:
            walk.frame.sinks[key] = msgspec.structs.replace(sink, dangers=unshown(sink.dangers))


def is_plain(walk: "Walk", callee: str) -> bool:
    """Whether what a method writes goes into a response that was given a media type of no markup on the way here."""
    known = walk.env.get(("media", callee.partition(".")[0])) if walk.env is not None else None
    return known is not None and known.consts == (False,)


def as_page(walk: "Walk", value: Value) -> Value:
    """What a function returns, as a page: no markup where its response or the headers beside it say so."""
    assert walk.env is not None
    keys = [key for key in walk.env if isinstance(key, tuple) and key[0] == "media"]
    if any(is_plain(walk, key[1]) and key[1] not in walk.frame.answers for key in keys):
        return value.but(origins=mask_origins(walk.flat(value), ~BIT["html"]))
    for obj, content in ((obj, walk.env.get(obj)) for obj in value.objs):
        if isinstance(content, Content) and has_plain_headers(walk, content):
            body = content.items[0]
            walk.write(obj, content.with_item(0, body.but(origins=mask_origins(walk.flat(body), ~BIT["html"]))))
    return value


def has_plain_headers(walk: "Walk", page: Content) -> bool:
    """Whether a tuple is a body with headers behind it, or a status and headers, that declare no markup."""
    if page.kind != "tuple" or page.rest is not None or not 2 <= len(page.items) <= 3:
        return False
    headers = walk.content(page.items[len(page.items) - 1])
    media = in_headers(headers.items) if headers is not None else None
    return media is not None and is_shown(media, "") is False


def unshown(dangers: tuple[str, ...]) -> tuple[str, ...]:
    """The dangers of a body that is not shown as markup."""
    return tuple(danger for danger in dangers if danger != "html")


def root_of(node: ast.expr) -> str:
    """The name that ``name.a.b`` begins with, or empty."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""
