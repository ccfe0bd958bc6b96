"""Values as plain data for ports, and back; outcomes as plain data."""

import ast
from typing import TYPE_CHECKING, Any, Final

from colonnade.summary.model import Arg, Flow, PointOutcome
from colonnade.summary.part import ANY
from colonnade.summary.point import Outcome, Safe, Weak
from colonnade.summary.value import MAX_STEPS, Chain, Value

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

EMPTY: Final = Arg()
MAX_TEXT: Final = 200
MAX_CONSTANT: Final = 1000
"""Characters of a constant that crosses functions: patterns of addresses are long."""
MAX_ITEMS: Final = 16
NAMED: Final = ("dict", "instance")
"""Kinds of contents whose items keep their keys where more is not known of."""


def steps_of(chain: Chain) -> tuple[int, ...]:
    """Span indices, oldest first; of a long way the first and the last ones."""
    spans: list[int] = []
    while chain is not None:
        spans.append(chain[0])
        chain = chain[1]
    if len(spans) > MAX_STEPS:
        spans = spans[: MAX_STEPS - 2] + spans[-2:]
    spans.reverse()
    return tuple(spans)


def chain_of(steps: tuple[int, ...]) -> Chain:
    """The inverse of `steps_of`."""
    chain: Chain = None
    for span in steps:
        chain = (span, chain)
    return chain


def plain(literal: Any) -> bool:
    """Whether a literal can be stored: a scalar of bounded size."""
    if isinstance(literal, (bool, float, type(None))):
        return True
    if isinstance(literal, int):
        return -(1 << 63) <= literal < (1 << 63)
    return isinstance(literal, str) and len(literal) <= MAX_CONSTANT and literal.isprintable()


def freeze(walk: "Walk", value: Value, depth: int = 1) -> Arg:
    """The compact form; contents to one level by constant key."""
    origins = walk.flat(value)
    consts = value.consts
    if consts is not None and not all(plain(c) for c in consts):
        consts = None
    items: tuple[tuple[Any, Arg], ...] = ()
    if value.objs and depth:
        content = walk.content(value)
        if content is not None and (content.rest is None or content.kind in NAMED) and len(content.items) <= MAX_ITEMS:
            items = tuple(
                (key, freeze(walk, inner, depth - 1))
                for key, inner in content.items.items()
                if isinstance(key, (str, int)) and plain(key)
            )
            if items and content.rest is not None:
                items = (*items, (ANY, freeze(walk, content.rest, depth - 1)))
    if not origins and consts is None and not value.refs and not items:
        return EMPTY
    flows = tuple(Flow(o, m, t, steps_of(c)) for o, (m, t, c) in (origins or {}).items())
    refs = value.refs
    prefix = value.prefix if consts is None else ""
    return Arg(flows, refs, consts, prefix[:MAX_TEXT], value.none, items, value.truth)


def thaw(arg: Arg) -> Value:
    """The value that a compact form says, without contents."""
    origins = {f.origin: (f.mask, f.terms, chain_of(f.steps)) for f in arg.flows} or None
    consts = tuple(arg.consts) if arg.consts is not None else None
    prefix = arg.prefix
    if not prefix and consts and len(consts) == 1 and isinstance(consts[0], str):
        prefix = consts[0]
    return Value(consts, tuple(arg.refs), origins, prefix, (), arg.truth, arg.none)


def told(walk: "Walk", check: str, node: ast.AST, outcome: Outcome) -> PointOutcome:
    """What a check says of a place, as plain data."""
    span = walk.span(node)
    if isinstance(outcome, Weak):
        steps = tuple((walk.span(place), note) for place, note in outcome.steps)
        return PointOutcome(
            check, span, 1, outcome.message, steps,
            outcome.weakness, outcome.severity, outcome.confidence, outcome.alike,
        )  # fmt: skip
    return PointOutcome(check, span, 0 if isinstance(outcome, Safe) else 2, outcome.reason)
