"""Calls that give numbers: conversions, lengths, the least and the greatest of some, with the bounds that they have."""

import ast
from typing import TYPE_CHECKING

from colonnade.library.vocabulary import BIT
from colonnade.summary.apply import NUMERIC, Invocation
from colonnade.summary.value import INT, Value, constant, greatest, highest, least, lowest, mask_origins

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk


def call_len(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    if len(call.args) != 1:
        return None
    value = call.args[0][0]
    if value.consts and all(isinstance(c, (str, bytes)) for c in value.consts):
        return walk.joined([constant(len(c)) for c in value.consts])
    content = walk.content(value)
    if content is not None and content.rest is None and content.kind == "tuple":
        return constant(len(content.items))
    truth = True if value.truthiness() is True else None
    counted = mask_origins(walk.flat(value), NUMERIC & ~BIT["size"])  # the sender pays for what is sent
    return Value(None, ("int()",), counted, truth=truth, none=-2, low=1 if truth else 0)


def call_int(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    if not call.args:
        return constant(0)
    value = call.args[0][0]
    if len(call.args) == 1 and value.consts is not None:
        try:
            return walk.joined([constant(int(c)) for c in value.consts])
        except (ValueError, TypeError, OverflowError):
            return INT
    return Value(None, ("int()",), mask_origins(walk.flat(value), NUMERIC), none=-2)


def call_max(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """``max(a, b)``: not below the least of any of them."""
    values = several(call)
    lows = [low for value in values if (low := least(value)) is not None]
    return extreme(walk, values, max(lows, default=None), highest(values)) if values else None


def call_min(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """``min(a, b)``: not above the greatest of any of them."""
    values = several(call)
    highs = [high for value in values if (high := greatest(value)) is not None]
    return extreme(walk, values, lowest(values), min(highs, default=None)) if values else None


def several(call: Invocation) -> list[Value]:
    """The values that are compared, where they are written one by one and compared as they are."""
    if call.star or call.keywords or len(call.args) < 2:
        return []
    return [value for value, _ in call.args]


def extreme(walk: "Walk", values: list[Value], low: float | None, high: float | None) -> Value | None:
    """One of the values, between these bounds; what has a bound above is no size to be afraid of."""
    if low is None and high is None:
        return None
    whole = walk.joined(values)
    origins = whole.origins if high is None else mask_origins(whole.origins, ~BIT["size"])
    return Value(None, whole.refs, origins, none=-2, low=low, high=high)


def call_abs(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    value = call.args[0][0] if len(call.args) == 1 else None
    if value is None or value.consts:
        return None
    return Value(None, value.refs, value.origins, none=-2, low=0)
