"""Text: what building a string does to the dangers of its parts, and folding of literals within bounds."""

import ast
import operator
from collections.abc import Callable
from typing import Any, Final

from colonnade.library.vocabulary import BIT
from colonnade.summary.trait import open_quote, placed
from colonnade.summary.value import MAX_CONSTANTS, Value, join_origins, mask_origins

MAX_TEXT: Final = 2000
HOST_BITS: Final = BIT["url"] | BIT["redirect"]


def after_prefix(prefix: str) -> int:
    """The dangers that data appended to this text no longer has.

    A URL whose host is finished ("https://host/...") fixes where a request goes; a path that starts with one slash and
    goes on, a query or a fragment keeps a redirect on this site.
    """
    scheme, found, rest = prefix.partition("://")
    if found and scheme.isalnum() and rest:
        return HOST_BITS if any(c in rest for c in "/?#") else 0
    if len(prefix) > 1 and prefix[0] == "/" and prefix[1] not in "/\\":
        return HOST_BITS
    if prefix[:1] in ("?", "#"):
        return BIT["redirect"]
    return 0


def in_path(text: str) -> int:
    """The dangers that data has no longer which stands behind a part that is not known, and then behind this text.

    What comes before decides the host where a path begins; should it be empty, a lone slash may begin a host.
    """
    rest = text.replace("://", "")
    if "/" not in rest or rest.startswith("//"):
        return 0
    return HOST_BITS if len(rest) > 1 and rest[:2] != "/\\" else BIT["url"]


def concat(parts: list[Value]) -> Value:
    """The text of the parts one after the other; number-typed parts carry no text dangers."""
    origins = None
    prefix = ""
    fixed = True
    texts: list[str] | None = [""]
    quote, after, hosted, started = "", False, 0, False
    for part in parts:
        own = placed(part.origins, quote, after) if len(parts) > 1 else part.origins
        if own and prefix:
            gone = after_prefix(prefix)
            if gone:
                own = mask_origins(own, ~gone)
        hosted |= in_path(part.prefix) if started else 0
        if own and hosted:
            own = mask_origins(own, ~hosted)  # behind a query, a fragment or a path stands no host
        origins = join_origins(origins, own)
        if part.consts is not None and len(part.consts) == 1 and isinstance(part.consts[0], str):
            quote = open_quote(part.consts[0], quote)
            hosted |= HOST_BITS if any(mark in part.consts[0] for mark in "?#&") else 0
        started = started or part.consts is None
        after = after or (not part.origins and part.consts != ("",))
        if fixed:
            prefix += part.prefix
            fixed = part.consts is not None and len(part.consts) == 1 and isinstance(part.consts[0], str)
        texts = product(texts, part.consts)
    return Value(
        tuple(texts) if texts is not None else None,
        ("str()",),
        origins,
        prefix[:MAX_TEXT],
        truth=True if prefix else None,
        none=-2,
    )


def product(left: list[str] | None, right: tuple[Any, ...] | None) -> list[str] | None:
    """All concatenations, or None beyond the bounds."""
    if left is None or right is None or len(left) * len(right) > MAX_CONSTANTS:
        return None
    out = [a + (b if isinstance(b, str) else str(b)) for a in left for b in right]
    return out if all(len(t) <= MAX_TEXT for t in out) else None


OPERATORS: Final[dict[type[ast.operator], Callable[[Any, Any], Any]]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv, ast.Mod: operator.mod, ast.BitAnd: operator.and_, ast.BitOr: operator.or_,
    ast.BitXor: operator.xor, ast.LShift: operator.lshift, ast.RShift: operator.rshift,
}  # fmt: skip

COMPARISONS: Final[dict[type[ast.cmpop], Callable[[Any, Any], Any]]] = {
    ast.Eq: operator.eq, ast.NotEq: operator.ne, ast.Lt: operator.lt, ast.LtE: operator.le, ast.Gt: operator.gt,
    ast.GtE: operator.ge, ast.In: lambda a, b: a in b, ast.NotIn: lambda a, b: a not in b,
    ast.Is: lambda a, b: a is b or (a == b and type(a) is type(b)),
    ast.IsNot: lambda a, b: not (a == b and type(a) is type(b)),
}  # fmt: skip


def is_small(literal: Any) -> bool:
    """Whether folding with this literal stays cheap."""
    if isinstance(literal, (bool, type(None), float)):
        return True
    if isinstance(literal, int):
        return -(1 << 64) < literal < (1 << 64)
    return isinstance(literal, (str, bytes)) and len(literal) <= MAX_TEXT


def fold_binary(op: type[ast.operator], left: tuple[Any, ...], right: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """The literals an operation may give; None where it cannot be told within bounds or may raise."""
    function = OPERATORS.get(op)
    if function is None or len(left) * len(right) > MAX_CONSTANTS:
        return None
    out: list[Any] = []
    for a in left:
        for b in right:
            if not is_small(a) or not is_small(b):
                return None
            if op in (ast.Mult, ast.LShift) and not (abs_at_most(a, 4096) and abs_at_most(b, 4096)):
                return None
            if op is ast.LShift and not (isinstance(b, int) and 0 <= b <= 128):
                return None
            if op is ast.Mod and isinstance(a, (str, bytes)):
                return None
            try:
                result = function(a, b)
            except Exception:
                return None
            if not is_small(result):
                return None
            if not any(type(r) is type(result) and r == result for r in out):
                out.append(result)
    return tuple(out)


def abs_at_most(literal: Any, bound: int) -> bool:
    """Whether a number is small enough to multiply or shift by; text counts by its length."""
    if isinstance(literal, (int, float)):
        return -bound <= literal <= bound
    return isinstance(literal, (str, bytes)) and len(literal) <= bound


def fold_compare(op: type[ast.cmpop], left: tuple[Any, ...], right: tuple[Any, ...]) -> bool | None:
    """The answer of a comparison that all pairs of literals share, or None."""
    function = COMPARISONS.get(op)
    if function is None or not left or not right or len(left) * len(right) > 64:
        return None
    answer: bool | None = None
    for a in left:
        for b in right:
            try:
                result = bool(function(a, b))
            except Exception:
                return None
            if answer is None:
                answer = result
            elif answer is not result:
                return None
    return answer
