"""What the marks inside one ``Annotated`` say, checked against the vocabulary."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from .fact import Ref, ResourceFact, UseFact
from .vocabulary import DANGERS, ENTRIES, RESOURCES, SOURCES, TRAITS, USES

Complain = Callable[[ast.AST, str], None]
Resolve = Callable[[ast.expr], Ref]

_VALUE: Final = frozenset({"Sink", "Source", "Unsafe", "Expect"})
PARAMETER: Final = _VALUE | {"Sanitizes", "Guard", "NoFlow", "Stores", "Callback", "Renders", "Media"}
ATTRIBUTE: Final = _VALUE | {"Marks", "Guard", "Renders", "Media"}
RESULT: Final = frozenset(
    {"Source", "Sanitizes", "Marks", "Fresh", "Whole", "Resource", "Entry", "Failure", "Raises", "Context"},
)
ALL_MARKS: Final = PARAMETER | RESULT

_KINDS: Final[dict[str, tuple[str, frozenset[str]]]] = {
    "Sink": ("sinks", frozenset(DANGERS)),
    "Source": ("sources", frozenset(SOURCES)),
    "Sanitizes": ("sanitizes", frozenset(DANGERS) | frozenset(TRAITS) | {"*"}),
    "Guard": ("guards", frozenset(DANGERS) | {"*"}),
    "Marks": ("marks", frozenset(USES)),
}


class StubProblem(msgspec.Struct, frozen=True, order=True):
    """Why a part of a stub file means nothing: the file as its folder was named, the line from 1, and a sentence."""

    file: str
    line: int
    message: str


@dataclass(slots=True)
class Meaning:
    """The marks of one annotation, put together; the fields are those of the facts."""

    sinks: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    sanitizes: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    uses: tuple[UseFact, ...] = ()
    flows: bool = True
    stores: bool = False
    fresh: bool = False
    whole: bool = False
    context: bool = False
    callback: str = ""
    renders: str = ""
    media: str = ""
    entry: str = ""
    entry_returns: tuple[str, ...] = ()
    resource: ResourceFact | None = None
    failures: tuple[Any, ...] = ()
    raises: tuple[Ref, ...] = ()


class NotLiteral(Exception):
    """An expression that is neither a literal nor a reference."""


def literal(node: ast.expr, resolve: Resolve) -> Any:
    """The value of a literal, lists and sets as tuples; a dotted name is ``"@<reference>"``.  Raises NotLiteral."""
    match node:
        case ast.Constant(value=value) if value is not ...:
            return value
        case ast.Tuple(elts=elts) | ast.List(elts=elts) | ast.Set(elts=elts):
            return tuple(literal(item, resolve) for item in elts)
        case ast.Dict(keys=keys, values=values) if all(keys):
            pairs = zip(keys, values, strict=True)
            return {literal(key, resolve): literal(value, resolve) for key, value in pairs if key is not None}
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return -number
        case ast.Name() | ast.Attribute():
            return f"@{resolve(node)}"
    raise NotLiteral


def mark_name(node: ast.expr) -> str:
    """The name of the mark that this metadata calls, or empty when it calls none."""
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name
    return ""


def read_marks(nodes: list[ast.expr], place: frozenset[str], resolve: Resolve, complain: Complain) -> Meaning:
    """What these mark calls say together at a place that admits the marks in `place`; the rest goes to `complain`."""
    meaning = Meaning()
    for node in nodes:
        name = mark_name(node)
        if not isinstance(node, ast.Call) or name not in ALL_MARKS:
            complain(node, f"unknown mark {name or ast.unparse(node)}")
        elif name not in place:
            complain(node, f"{name} means nothing here")
        else:
            try:
                values = [literal(item, resolve) for item in node.args]
                options = {item.arg or "**": literal(item.value, resolve) for item in node.keywords}
            except NotLiteral:
                complain(node, f"arguments of {name} are not literals")
                continue
            _add(meaning, name, values, options, lambda text, node=node: complain(node, text))  # type: ignore[misc]
    return meaning


def _known(kinds: list[Any], admitted: frozenset[str], say: Callable[[str], None]) -> Iterator[str]:
    for kind in kinds:
        if isinstance(kind, str) and kind in admitted:
            yield kind
        else:
            say(f"unknown kind {kind!r}")


def _add(meaning: Meaning, name: str, values: list[Any], options: dict[str, Any], say: Callable[[str], None]) -> None:
    if name in _KINDS:
        field, admitted = _KINDS[name]
        setattr(meaning, field, getattr(meaning, field) + tuple(_known(values, admitted, say)))
        if not values:
            say(f"{name} names no kind")
    elif name in ("Unsafe", "Expect"):
        _add_use(meaning, name, values, options.get("below"), say)
    elif name == "Resource":
        close = options.get("close", "")
        for kind in _known(values[:1], frozenset(RESOURCES), say):
            until = tuple(part for part in str(options.get("until", "")).split("|") if part)
            named = ResourceFact(kind, tuple(part for part in str(close).split("|") if part), until)
            if options.get("block") is False:
                named = msgspec.structs.replace(named, block=False)
            first = meaning.resource
            meaning.resource = named if first is None else msgspec.structs.replace(first, name=named)
        if not close:
            say("Resource names no closing method")
    elif name in ("Entry", "Callback"):
        for kind in _known(values[:1], frozenset(ENTRIES), say):
            setattr(meaning, name.lower(), kind)
        returns = [part for part in str(options.get("returns", "")).split("|") if part]
        meaning.entry_returns += tuple(_known(returns, frozenset(DANGERS), say))
    elif name == "Renders":
        meaning.renders = str(values[0]) if len(values) == 1 else ""
        if not meaning.renders:
            say("Renders names one place of the context")
    elif name == "Media":
        meaning.media = str(values[0]) if len(values) == 1 else ""
        if "/" not in meaning.media:
            say("Media names one media type")
    elif name == "Failure":
        meaning.failures += tuple(values)
    elif name == "Raises":
        meaning.raises += tuple(str(value).removeprefix("@") for value in values)
    else:
        field, value = {
            "NoFlow": ("flows", False),
            "Stores": ("stores", True),
            "Fresh": ("fresh", True),
            "Whole": ("whole", True),
            "Context": ("context", True),
        }[name]
        setattr(meaning, field, value)


def _add_use(meaning: Meaning, name: str, values: list[Any], below: Any, say: Callable[[str], None]) -> None:
    if len(values) != 2:
        say(f"{name} takes a value (or several) and a use")
        return
    if below is not None and (name == "Expect" or not isinstance(below, int | float)):
        say(f"{name} cannot be below {below!r}")
        return
    wanted = values[0] if isinstance(values[0], tuple) else (values[0],)
    for kind in _known(values[1:], frozenset(USES), say):
        meaning.uses += (UseFact(kind, wanted, name == "Expect", below),)
