"""## What

A regular expression that a backtracking engine takes exponential time over, or polynomial time of a degree that a
long text makes unbearable.

## Why

Where two repetitions can share a text in several ways, a match that fails tries every way. `(\\w+\\s?)*$` needs
seconds for 25 letters and a full stop, and years for 50: one request holds a worker for good.

## Bad

```python
import re

SENTENCE = re.compile(r"(\\w+\\s?)*$")

def is_sentence(text):
    return SENTENCE.match(text) is not None
```

## Good

```python
import re

SENTENCE = re.compile(r"(\\w+\\s)*(\\w+)?$")

def is_sentence(text):
    return SENTENCE.match(text) is not None
```

## Fix

Rewrite the pattern so that each text can be divided in one way only: make neighbours disjoint, take a separator out of
the optional part, use an atomic group (`(?>...)`) or a possessive repetition (`a++`). Or bound the text's length first.

## Limits

Every finding was measured: a matcher that counts its steps, with the choices in the order of the standard library's
engine, ran on the text that the message names. A repetition of fewer than 1,000 rounds counts as bounded. Where
only the number of places at which a search may start makes it quadratic, the point is undecided unless the text is
known to come from outside.

## References

CWE-1333. Weber and Seidl, "On the degree of ambiguity of finite automata", 1991. Weideman, van der Merwe, Berglund and
Watson, "Analyzing matching time behavior of backtracking regular expression matchers", 2016.
"""

import ast
import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from colonnade.checks.form import Point
from colonnade.checks.p664_resource_lifetime._pattern_use import MODES, used
from colonnade.checks.syntax import last_name, words
from colonnade.library.fact import FunctionFact
from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.link.outcome import TraceStep
from colonnade.regex.analysis import Growth, Slowness, slowness
from colonnade.summary.point import Answer, Outcome, Safe, Site, Undecided, Weak

FLAGS: Final = {name: int(flag) for name, flag in re.RegexFlag.__members__.items() if flag is not re.DEBUG}
MAKING_BYTES: Final = frozenset(("b", "bytes", "tobytes", "encode", "latin1", "ascii"))
"""Words of functions that make bytes of a text."""
BLOWN: Final = 30
"""Pumps that the message names where the growth is exponential, and where it is not."""
LONG: Final = 5000


def judge(node: ast.Call, site: Site) -> Answer:
    fact = next((fact for fact in site.facts(node) if "redos-default" in fact.marks), None)
    if fact is None:
        return None
    place = _argument(node, fact, "regex", site)
    if place is None:
        return None
    patterns = written(place, site)
    if not patterns:
        return Undecided("pattern is not constant")
    flags = _flags(node, fact, site)
    if flags is None:
        return Undecided("flags are not constant")
    mode = MODES.get(fact.name.rpartition(".")[2]) or used(node, site)
    worst = max((slowness(pattern, flags, mode) for pattern in patterns), key=_rank)
    if worst.growth is Growth.UNKNOWN:
        return Undecided(worst.reason)
    if worst.growth in (Growth.BOUNDED, Growth.LINEAR):
        return Safe(worst.growth.value)
    subject = _argument(node, fact, "regex-subject", site)
    from_outside = subject is not None and bool(site.sources(site.value(subject)) & THREAT_MODELS["remote"])
    if worst.growth is Growth.RESTART and not from_outside and not _starts_often(worst):
        return Undecided("a search in a long text may take quadratic time")
    return _weak(worst, from_outside)


def _starts_often(slow: Slowness) -> bool:
    """Whether what a search begins with, and what it then runs over, can both be repeated: ``<!--<!--<!--``.

    A run of one character, as of blanks before a line's end, is seldom long in what programs search.
    """
    return len(slow.pump) > 1


def written(place: ast.expr, site: Site) -> list[str | bytes]:
    """The patterns that an expression may be; a function named for it may make bytes of a constant text."""
    known = site.value(place).consts
    match place:
        case ast.Call(func=func, args=[text]) if known is None and MAKING_BYTES.intersection(words(last_name(func))):
            known = site.value(text).consts
    return [each for each in known or () if isinstance(each, (str, bytes))]


def of_pattern(patterns: Sequence[str | bytes], steps: Sequence[TraceStep]) -> Outcome | None:
    """What is said of patterns that some other place compiles; None where there is nothing to say."""
    worst = max((slowness(pattern, 0, "match") for pattern in patterns), key=_rank, default=None)
    if worst is None or worst.growth in (Growth.UNKNOWN, Growth.RESTART):
        return None
    if worst.growth in (Growth.BOUNDED, Growth.LINEAR):
        return Safe(worst.growth.value)
    weak = _weak(worst, False)
    return msgspec.structs.replace(weak, steps=steps)


def _rank(slow: Slowness) -> tuple[int, int]:
    order = (Growth.BOUNDED, Growth.LINEAR, Growth.UNKNOWN, Growth.RESTART, Growth.POLYNOMIAL, Growth.EXPONENTIAL)
    return order.index(slow.growth), slow.degree


def _weak(slow: Slowness, from_outside: bool) -> Weak:
    is_exponential = slow.growth is Growth.EXPONENTIAL
    pumped = f"{slow.pump!r} * {BLOWN if is_exponential else LONG}"
    text = " + ".join(
        [*([repr(slow.prefix)] if slow.prefix else []), pumped, *([repr(slow.suffix)] if slow.suffix else [])]
    )
    degree = {2: "quadratic", 3: "cubic"}.get(slow.degree, f"polynomial (degree {slow.degree})")
    return Weak(
        f"The pattern takes {'exponential' if is_exponential else degree} time on a text such as `{text}`.",
        severity="high" if is_exponential else "medium" if slow.degree > 2 else "low",
        confidence="high" if from_outside else "medium" if is_exponential else "low",
    )


def _argument(node: ast.Call, fact: FunctionFact, danger: str, site: Site) -> ast.expr | None:
    """The argument that a stub says is the pattern, or the text that it is matched against."""
    for position, param in enumerate(fact.params):
        if danger in param.sinks:
            return site.argument(node, param.name, position)
    return None


def _flags(node: ast.Call, fact: FunctionFact, site: Site) -> int | None:
    """The flags that the call gives, None where they are not known."""
    position = next((i for i, param in enumerate(fact.params) if param.name == "flags"), -1)
    given = site.argument(node, "flags", position) if position >= 0 else None
    total = 0
    for part in _alternatives(given) if given is not None else ():
        flag = FLAGS.get(last_name(part), None)
        if flag is None:
            known = site.value(part).consts or ()
            flag = known[0] if len(known) == 1 and isinstance(known[0], int) else None
        if flag is None:
            return None
        total |= flag
    return total


def _alternatives(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.BitOr, ast.Add)):
        yield from _alternatives(node.left)
        yield from _alternatives(node.right)
    else:
        yield node


CHECK = Point(
    id="catastrophic-regex",
    title="Pattern that takes too long on some texts",
    weakness=1333,
    fix="Rewrite the pattern so that each text can be divided in one way only, or bound the length of the text first.",
    severity="medium",
    confidence="medium",
    reasons=("linear", "no unbounded repetition"),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
)
