"""The abstract value of an expression: a small immutable product whose parts are optional.

Lattice: `TOP` knows nothing.  `join` is an upper bound of both parts, component by component; origins are joined by OR
of their masks.  Everything is immutable except the memo-free contents, which live in the state (`contents`), not here.
"""

from collections.abc import Iterable
from typing import Any, Final

from colonnade.library.vocabulary import ALL

MAX_CONSTANTS: Final = 8
MAX_ORIGINS: Final = 16
MAX_REFS: Final = 6
MAX_STEPS: Final = 12

Chain = tuple[int, Any] | None
"""The way a value came, newest first: (span index, older chain)."""
Term = tuple[int, int, int]
"""A guard that could not be seen: (call site, argument index, outcome: 0 false, 1 true, 2 returns)."""
Label = tuple[int, tuple[Term, ...], Chain]
"""How a value still hangs on an origin: dangers alive, guards to be settled by linking, steps."""
Origin = tuple[Any, ...]
"""Where a value comes from: ("param", name, path), ("call", site), ("source", kind, span), ("attr", class, name),
("name", dotted), ("free", function ref, name), ("unknown", reason)."""
Origins = dict[Origin, Label]


class Value:
    """What is known of a value.

    consts   the possible literals, () for none known impossible; None = unknown
    refs     what object it names: ``os.system``, ``sqlite3.Cursor()`` (an instance), ``m.f:x`` (a parameter)
    origins  where its data may come from, and which dangers are alive
    prefix   text with which it certainly starts
    objs     abstract objects (allocation sites) it may be; their contents are in the state
    truth    True or False where truthiness is known
    none     span index (>= 0) of the reason why it may be None; -1 unknown; -2 certainly not None
    low/high bounds of a number, None = unbounded
    """

    __slots__ = ("consts", "high", "low", "none", "objs", "origins", "prefix", "refs", "truth")

    def __init__(
        self,
        consts: tuple[Any, ...] | None = None,
        refs: tuple[str, ...] = (),
        origins: Origins | None = None,
        prefix: str = "",
        objs: tuple[int, ...] = (),
        truth: bool | None = None,
        none: int = -1,
        low: float | None = None,
        high: float | None = None,
    ) -> None:
        self.consts = consts
        self.refs = refs
        self.origins = origins
        self.prefix = prefix
        self.objs = objs
        self.truth = truth
        self.none = none
        self.low = low
        self.high = high

    def but(self, **changes: Any) -> "Value":
        """A copy with these parts replaced."""
        new = Value(
            self.consts, self.refs, self.origins, self.prefix, self.objs, self.truth, self.none, self.low, self.high
        )
        for name, part in changes.items():
            setattr(new, name, part)
        return new

    def has_type(self, *names: str) -> bool:
        """Whether every reference is an instance of one of these builtin classes (bare names)."""
        types = [r for r in self.refs if r.endswith("()")] or self.refs
        return bool(types) and all(r.removesuffix("()") in names for r in types)

    @property
    def is_constant(self) -> bool:
        return self.consts is not None

    @property
    def may_be_none(self) -> bool:
        """Whether None is known to be possible (by a constant, or by what a call may return)."""
        return self.none >= 0 or (self.consts is not None and None in self.consts)

    @property
    def only(self) -> Any:
        """The single constant it is; raises ValueError where there is not exactly one."""
        if self.consts is None or len(self.consts) != 1:
            raise ValueError("not a single constant")
        return self.consts[0]

    def truthiness(self) -> bool | None:
        """True or False where it is decided, else None."""
        if self.truth is not None:
            return self.truth
        if self.consts:
            first = bool(self.consts[0])
            if all(bool(c) is first for c in self.consts[1:]):
                return first
        return None

    def excludes_zero(self) -> bool:
        """Whether the number is certainly not zero."""
        if self.consts:
            return all(isinstance(c, (int, float, complex)) and c != 0 for c in self.consts)
        return (
            self.truth is True or (self.low is not None and self.low > 0) or (self.high is not None and self.high < 0)
        )

    def __repr__(self) -> str:
        parts = [f"{n}={getattr(self, n)!r}" for n in self.__slots__ if getattr(self, n) not in (None, (), "", -1)]
        return f"Value({', '.join(parts)})"


TOP: Final = Value()
CONSTANT_TYPES: Final = {
    str: "str()",
    int: "int()",
    float: "float()",
    bool: "bool()",
    bytes: "bytes()",
    complex: "complex()",
}
SAFE_TYPES: Final = frozenset(
    f"{name}()"
    for name in (
        *("int", "float", "bool", "complex", "None", "uuid.UUID", "decimal.Decimal"),
        *("datetime.date", "datetime.datetime", "datetime.timedelta"),
        *("ipaddress.IPv4Address", "ipaddress.IPv6Address"),
    )
)
"""Instances whose text cannot carry an injection: numbers, dates and the like."""

_constants: dict[tuple[type, Any], Value] = {}


def constant(literal: Any) -> Value:
    """The value of a literal; small ones are shared."""
    key = (type(literal), literal)
    try:
        known = _constants.get(key)
    except TypeError:
        return Value(None)
    if known is not None:
        return known
    ref = CONSTANT_TYPES.get(type(literal))
    value = Value(
        (literal,),
        (ref,) if ref else (),
        prefix=literal if isinstance(literal, str) else "",
        none=-1 if literal is None else -2,
    )
    if len(_constants) < 4096 and not (isinstance(literal, (str, bytes)) and len(literal) > 64):
        _constants[key] = value
    return value


NONE: Final = constant(None)
TRUE: Final = constant(True)
FALSE: Final = constant(False)
BOOL: Final = Value((True, False), ("bool()",), none=-2)
INT: Final = Value(None, ("int()",), none=-2)
FLOAT: Final = Value(None, ("float()",), none=-2)
STR: Final = Value(None, ("str()",), none=-2)


def same_constant(a: Any, b: Any) -> bool:
    """Whether two literals are the same object for the program: 1, 1.0 and True are three."""
    return type(a) is type(b) and bool(a == b)


def union_constants(a: tuple[Any, ...] | None, b: tuple[Any, ...] | None) -> tuple[Any, ...] | None:
    """Both sets; None (unknown) beyond `MAX_CONSTANTS`."""
    if a is None or b is None:
        return None
    if a is b:
        return a
    out = list(a)
    for c in b:
        if not any(same_constant(c, d) for d in a):
            out.append(c)
    return tuple(out) if len(out) <= MAX_CONSTANTS else None


def join_labels(a: Label, b: Label) -> Label:
    """Either way: dangers by OR; a guard counts only where both ways passed it; the steps of the first that has all."""
    if a is b or a == b:
        return a
    terms = a[1] if a[1] == b[1] else tuple(t for t in a[1] if t in b[1])
    more = b[0] & ~a[0]
    chain = b[2] if more and (a[2] is None or not a[0] & ~b[0]) else a[2]
    return (a[0] | b[0], terms, chain)


def join_origins(a: Origins | None, b: Origins | None) -> Origins | None:
    """Origins of either; at most `MAX_ORIGINS`, beyond which ("unknown", "too many origins") stands for the rest."""
    if not a or a is b:
        return b or a
    if not b:
        return a
    out = dict(a)
    for origin, label in b.items():
        old = out.get(origin)
        out[origin] = label if old is None else join_labels(old, label)
    if len(out) > MAX_ORIGINS:
        return merge_excess(out)
    return out


def merge_excess(origins: Origins) -> Origins:
    """The first origins and one that stands for all others (ASSUME(origin-limit)); sources are kept first."""
    ranked = sorted(origins, key=lambda o: (o[0] != "source", o[0] != "param"))
    kept = {o: origins[o] for o in ranked[: MAX_ORIGINS - 1]}
    mask = 0
    for o in ranked[MAX_ORIGINS - 1 :]:
        mask |= origins[o][0]
    old = kept.get(LIMIT)
    kept[LIMIT] = (mask | (old[0] if old else 0), (), None)
    return kept


LIMIT: Final[Origin] = ("unknown", "too many origins")


def mask_origins(origins: Origins | None, mask: int) -> Origins | None:
    """The origins with all dangers outside `mask` gone; an origin without a danger is dropped."""
    if not origins or mask == ALL:
        return origins
    out = {o: (m & mask, t, c) for o, (m, t, c) in origins.items() if m & mask}
    return out or None


def union_refs(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, ...]:
    """Both sets of references, in order; at most `MAX_REFS`."""
    if a is b or a == b or not b:
        return a
    if not a:
        return b
    return (a + tuple(r for r in b if r not in a))[:MAX_REFS]


SAFE: Final = Value((), ("safe()",))
"""Stands at a sink for an argument that cannot hurt there because of how the call is made."""
UNKNOWN_REF: Final = "?()"
"""Stands among references for data whose kind is not known, so that the others do not speak for it."""


def join_refs(a: Value, b: Value) -> tuple[str, ...]:
    """The references of either; data of unknown kind keeps a mark beside those of known kind."""
    if (a.refs and not b.refs and b.origins) or (b.refs and not a.refs and a.origins):
        return union_refs((UNKNOWN_REF,), union_refs(a.refs, b.refs))
    return union_refs(a.refs, b.refs)


def least(value: Value) -> float | None:
    """The least number that a value may be, None where that is not known or it may be no number."""
    if value.low is not None or not value.consts:
        return value.low
    return min(value.consts) if all(isinstance(each, (int, float)) for each in value.consts) else None


def greatest(value: Value) -> float | None:
    """The greatest number that a value may be, None where that is not known or it may be no number."""
    if value.high is not None or not value.consts:
        return value.high
    return max(value.consts) if all(isinstance(each, (int, float)) for each in value.consts) else None


def lowest(values: Iterable[Value]) -> float | None:
    """The least number that any of the values may be, None where that of one is not known."""
    lows = [least(value) for value in values]
    return None if None in lows else min(low for low in lows if low is not None)


def highest(values: Iterable[Value]) -> float | None:
    """The greatest number that any of the values may be, None where that of one is not known."""
    highs = [greatest(value) for value in values]
    return None if None in highs else max(high for high in highs if high is not None)


def join(a: Value, b: Value) -> Value:
    """An upper bound of both.  Law: commutative up to steps, associative up to limits, idempotent.  Never raises."""
    if a is b:
        return a
    prefix = a.prefix if a.prefix == b.prefix else common_prefix(a.prefix, b.prefix)
    settled = -2 if a.none == b.none == -2 else -1
    none = max(a.none, b.none) if a.none >= 0 or b.none >= 0 else settled
    objs = a.objs if a.objs == b.objs else a.objs + tuple(o for o in b.objs if o not in a.objs)
    return Value(
        union_constants(a.consts, b.consts),
        join_refs(a, b),
        join_origins(a.origins, b.origins),
        prefix,
        objs[:8],
        a.truth if a.truth is b.truth else merge_truth(a, b),
        none,
        None if a.low is b.low is None else lowest((a, b)),
        None if a.high is b.high is None else highest((a, b)),
    )


def merge_truth(a: Value, b: Value) -> bool | None:
    """The truthiness both share, constants included."""
    left, right = a.truthiness(), b.truthiness()
    return left if left is right else None


def common_prefix(a: str, b: str) -> str:
    """The longest text with which both start."""
    n = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        n += 1
    return a[:n]


def widen(prev: Value, next_: Value) -> Value:
    """An upper bound of both that cuts ascending chains: constants and bounds that changed become unknown.

    Law: join(prev, next_) <= result.  Origins and references are finite by their limits.  After Cousot & Cousot 1977.
    """
    if prev is next_:
        return prev
    both = join(prev, next_)
    consts = both.consts
    if consts is not None and prev.consts is not None and len(consts) > len(prev.consts):
        consts = None if any(isinstance(c, (int, float, str)) and not isinstance(c, bool) for c in consts) else consts
    low = prev.low if prev.low is not None and both.low == prev.low else None
    high = prev.high if prev.high is not None and both.high == prev.high else None
    return both.but(consts=consts, low=low, high=high)


def differs(a: Value, b: Value) -> bool:
    """Whether b says something that a does not (for fixpoints); steps do not count."""
    if a is b:
        return False
    if a.consts != b.consts or a.refs != b.refs or a.objs != b.objs or a.prefix != b.prefix or a.none != b.none:
        return True
    if a.truth is not b.truth or a.low != b.low or a.high != b.high:
        return True
    if a.origins is b.origins:
        return False
    x, y = a.origins or {}, b.origins or {}
    if len(x) != len(y):
        return True
    for origin, label in y.items():
        old = x.get(origin)
        if old is None or old[0] != label[0] or old[1] != label[1]:
            return True
    return False


def with_term(value: Value, term: tuple[int, int, int]) -> Value:
    """The value with a guard term on each of its origins; at most three a flow."""
    if not value.origins:
        return value
    origins = {}
    for origin, (mask, terms, chain) in value.origins.items():
        more = term not in terms and len(terms) < 3
        origins[origin] = (mask, (*terms, term) if more else terms, chain)
    return value.but(origins=origins)
