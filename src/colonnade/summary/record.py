"""What is recorded of a place: data that arrives at a sink, a use that a stub describes, the text of a page."""

import ast
import re
from typing import TYPE_CHECKING, Final

from colonnade.library.fact import AttributeFact
from colonnade.library.vocabulary import SHELLS, mask_of
from colonnade.summary.apply import CALLED_SAFELY, NUMERIC
from colonnade.summary.compact import told
from colonnade.summary.media import has_plain_headers, is_plain, unshown
from colonnade.summary.model import SinkUse, Use
from colonnade.summary.operand import options
from colonnade.summary.value import SAFE, SAFE_TYPES, Value

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

STARRED: Final = "which of the unpacked arguments it is is not known"
PAGE: Final = re.compile(r"<(?:!doctype html|html|body)\b", re.I)
"""The text of a whole page has one of these in it."""


def record_sink(walk: "Walk", dangers: tuple[str, ...], callee: str, name: str, value: Value, place: ast.AST) -> None:
    """A value arrives at a sink: settled here where the value itself decides, else left to linking."""
    if "html" in dangers or "response" in dangers:
        dangers, value = page_of(walk, unshown(dangers) if is_plain(walk, callee) else dangers, callee, value, place)
    if "command" in dangers:
        line = command_line(walk, value)
        if line is not None:
            dangers, value = tuple("shell" if d == "command" else d for d in dangers), line
        else:
            value = options(walk, value)
    origins = walk.flat(value)
    reason = CALLED_SAFELY if value is SAFE else ""
    if not origins and not reason:
        if value.consts is not None or value.objs or value.prefix or value.refs:
            reason = "constant"
    elif dangers == ("format-number",) and value.low is not None and value.high is not None:
        reason = "bounded on both sides"
    elif value.refs and all(r in SAFE_TYPES for r in value.refs) and not mask_of(dangers) & NUMERIC:
        reason = "number or boolean"
    arg = walk.freeze(walk.stepped(value, place))
    walk.frame.sinks[place, callee, name] = SinkUse(
        dangers, walk.span(place), callee, name, arg, reason, STARRED if isinstance(place, ast.Starred) else ""
    )


def record_page(walk: "Walk", pattern: str, text: Value, place: ast.AST) -> None:
    """The text of a whole page that is written with data in it is a place of its own: what it becomes is not asked."""
    if text.origins and PAGE.search(pattern):
        record_sink(walk, ("page",), "the text of a page", "data", text, place)


def page_of(
    walk: "Walk", dangers: tuple[str, ...], callee: str, value: Value, place: ast.AST
) -> tuple[tuple[str, ...], Value]:
    """The body of a response given as a tuple of body, status and headers; the headers are a point of their own."""
    content = walk.content(value)
    if content is None or content.kind != "tuple" or content.rest is not None or not 2 <= len(content.items) <= 3:
        return dangers, value
    headers = walk.joined([content.items[i] for i in range(1, len(content.items))])
    if walk.flat(headers):
        record_sink(walk, ("header",), callee, "headers", headers, place)
    return unshown(dangers) if has_plain_headers(walk, content) else dangers, content.items[0]


def command_line(walk: "Walk", value: Value) -> Value | None:
    """The command line in an argument list that starts a shell by its name: the argument after its ``-c``."""
    content = walk.content(value)
    if content is None or content.kind not in ("list", "tuple"):
        return None
    program, option = content.items.get(0), content.items.get(1)
    if program is None or option is None or not program.consts or not option.consts:
        return None
    names = [str(c).replace("\\", "/").rpartition("/")[2].lower() for c in program.consts]
    options = [str(c).lower() for c in option.consts]
    if all(n in SHELLS for n in names) and all(o[:1] in "-/" and o.endswith(("c", "command")) for o in options):
        return content.items.get(2, content.rest)
    return None


def record_use(
    walk: "Walk", use: str, callee: str, argument: str, unsafe: bool | None, value: Value | None, place: ast.AST
) -> None:
    """A point of a use kind; a check's own look at the place comes first."""
    text = ""
    if value is not None and value.consts is not None:
        text = " or ".join(repr(c) for c in value.consts[:3])
    answer = None
    when = walk.whens.get(use)
    if when is not None and unsafe is not False:
        try:
            said = when(place, walk)
            if said is not None:
                answer = told(walk, use, place, said)
        except Exception as error:
            walk.problem(f"the look of use {use} failed: {type(error).__name__}: {error}", place)
    reason = "" if unsafe else "argument is safe" if unsafe is False else f"value of `{argument}` is not known"
    walk.frame.uses[place, use, argument] = Use(use, walk.span(place), callee, argument, unsafe, text, reason, answer)


def record_class_uses(walk: "Walk", node: ast.ClassDef, bases: tuple[str, ...]) -> None:
    """What the body of a class gives to attributes of which a base class of a library says what they mean."""
    for statement in node.body:
        if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Name):
            continue
        name = statement.targets[0].id
        for fact in (walk.names.fact(f"{base}.{name}") for base in bases):
            for use in fact.uses if isinstance(fact, AttributeFact) else ():
                value = walk.value(statement.value)
                record_use(walk, use.kind, f"{node.name}.{name}", name, walk.is_use(use, value), value, statement)
