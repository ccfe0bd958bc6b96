"""How long a pattern can take: what ambiguity suggests, counted steps prove.

Only what was measured is said to be slow; what is ambiguous and could not be shown to be slow stays unknown.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from typing import Final

from colonnade.regex.ambiguity import Candidate, Finder
from colonnade.regex.automaton import Automaton
from colonnade.regex.steps import Matcher
from colonnade.regex.syntax import At, Back, Look, Node, Repeat, Sequence, Unreadable, nodes, read

MAX_CANDIDATES: Final = 8
GLANCE: Final = 3000
"""Steps spent to choose the text after the pumps."""
EFFORT: Final = 40000
"""Steps spent on one text."""
ALLOWANCE: Final = 200_000
"""Steps spent on one pattern, once exceeded no further candidate is tried."""
_PUMPS: Final = (6, 12, 24, 48, 96)
_FEW_PUMPS: Final = (1, 2, 4)
_STEEP: Final = 1.6
_SUFFIXES: Final = ("", "!", "\n!", "\n", "a", "0", " ", " ! !")


class Growth(Enum):
    """How the steps grow with the text."""

    BOUNDED = "no unbounded repetition"
    LINEAR = "linear"
    POLYNOMIAL = "polynomial"
    RESTART = "a search that starts anew at every character"
    EXPONENTIAL = "exponential"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Slowness:
    """What is known of a pattern.

    reason  why it is unknown, else empty
    degree  of a polynomial growth, else 0
    prefix, pump, suffix  the slow text: the pump is repeated
    """

    growth: Growth
    reason: str = ""
    degree: int = 0
    prefix: str = ""
    pump: str = ""
    suffix: str = ""


@lru_cache(maxsize=4096)
def slowness(pattern: str | bytes, flags: int = 0, mode: str = "match") -> Slowness:
    """How long ``match``, ``fullmatch`` or ``search`` with a pattern can take.  Never raises on a pattern."""
    try:
        return _slowness(pattern, flags, mode)
    except Unreadable as unreadable:
        return Slowness(Growth.UNKNOWN, str(unreadable))
    except RecursionError:
        return Slowness(Growth.UNKNOWN, "pattern is too large")


def _slowness(pattern: str | bytes, flags: int, mode: str) -> Slowness:
    known = read(pattern, flags)
    parts = list(nodes(known.tree))
    if not any(isinstance(part, Repeat) and part.high is None for part in parts):
        return Slowness(Growth.BOUNDED)
    if mode == "search" and _is_at_start(known.tree):
        mode = "match"
    is_asserted = _is_asserted(known.tree)
    automaton = Automaton(known, mode == "search")
    finder = Finder(automaton, known.alphabet)
    prover: _Prover | None = None
    can_fail = False
    best = Slowness(Growth.LINEAR)
    stages = [finder.exponential(), finder.polynomial(False)]
    if mode == "search":
        stages.append(finder.polynomial(True))
    for candidates in stages:
        for candidate in _first(candidates):
            prover = prover or _Prover(Matcher(known), automaton, finder, mode)
            proved = prover.prove(candidate) if prover.spent < ALLOWANCE else None
            if proved is None:
                can_fail = can_fail or mode == "fullmatch" or is_asserted or automaton.last.isdisjoint(candidate.ends)
            elif _rank(proved) > _rank(best):
                best = proved
        if best.growth is not Growth.LINEAR:
            return best
    if any(isinstance(part, Back) for part in parts):
        return Slowness(Growth.UNKNOWN, "pattern refers back to a group")
    if not finder.is_complete:
        return Slowness(Growth.UNKNOWN, "pattern is too large")
    return Slowness(Growth.UNKNOWN, "ambiguous repetition not shown to be slow") if can_fail else best


def _first(candidates: Iterable[Candidate]) -> Iterable[Candidate]:
    """The first candidates with different texts."""
    seen: set[tuple[str, str]] = set()
    for candidate in candidates:
        key = (candidate.prefix, candidate.pump)
        if key not in seen:
            seen.add(key)
            yield candidate
            if len(seen) >= MAX_CANDIDATES:
                return


def _rank(slow: Slowness) -> tuple[bool, bool, int]:
    return slow.growth is Growth.EXPONENTIAL, slow.growth is not Growth.LINEAR, slow.degree


def _items(tree: Node) -> tuple[Node, ...]:
    return tree.items if isinstance(tree, Sequence) else (tree,)


def _is_at_start(tree: Node) -> bool:
    """Whether only the start of the text can match, so that a search tries no other place in earnest."""
    items = _items(tree)
    return bool(items) and items[0] == At("start")


def _is_asserted(tree: Node) -> bool:
    """Whether something behind the first item looks around, so that an accepting state may still fail."""
    return any(
        isinstance(part, (At, Look, Back)) for item in _items(tree)[_is_at_start(tree) :] for part in nodes(item)
    )


class _Prover:
    """Measures candidates; `spent` is the number of steps that took."""

    __slots__ = ("automaton", "finder", "matcher", "mode", "spent")

    def __init__(self, matcher: Matcher, automaton: Automaton, finder: Finder, mode: str) -> None:
        self.matcher = matcher
        self.automaton = automaton
        self.finder = finder
        self.mode = mode
        self.spent = 0

    def prove(self, candidate: Candidate) -> Slowness | None:
        """The growth that a candidate's texts show, or None where it is no more than linear."""
        prefix, pump = candidate.prefix, candidate.pump
        if prefix.replace(pump, "") == "":
            prefix = ""
            candidate = replace(candidate, prefix="")
        suffix = self._suffix(candidate)
        if suffix == pump:
            suffix = ""
        if candidate.exponential and self._doubles(candidate, suffix):
            return Slowness(Growth.EXPONENTIAL, prefix=prefix, pump=pump, suffix=suffix)
        degree = self._degree(candidate, suffix)
        if degree < _STEEP:
            return None
        growth = Growth.RESTART if candidate.restart else Growth.POLYNOMIAL
        return Slowness(growth, degree=max(2, round(degree)), prefix=prefix, pump=pump, suffix=suffix)

    def _cost(self, candidate: Candidate, pumps: int, suffix: str, limit: int) -> int:
        """The steps for a text, `limit` where they are more."""
        self.matcher.run(candidate.prefix + candidate.pump * pumps + suffix, self.mode, limit)
        self.spent += self.matcher.steps
        return min(self.matcher.steps, limit)

    def _suffix(self, candidate: Candidate) -> str:
        """The end of the text that makes the matcher try most."""
        choices = dict.fromkeys((*_SUFFIXES, *(self._odd(state) for state in candidate.ends)))
        return max(choices, key=lambda suffix: self._cost(candidate, 8, suffix, GLANCE))

    def _odd(self, state: int) -> str:
        """A character that the loop of a state does not take, empty where it takes all."""
        taken, loops = 0, self.automaton.loops
        for mask, loop in zip(self.automaton.masks, loops, strict=True):
            taken |= mask if loop == loops[state] else 0
        left = self.finder.alphabet.all & ~taken
        return self.finder.pick(left) if left else ""

    def _doubles(self, candidate: Candidate, suffix: str) -> bool:
        """Whether every two pumps more multiply the steps by the same factor: the last factors do not fall."""
        costs: list[int] = []
        for pumps in range(4, 25, 2):
            cost = self._cost(candidate, pumps, suffix, EFFORT)
            if cost >= EFFORT:
                break
            costs.append(cost)
        if len(costs) < 3:
            return len(costs) < 2 or costs[-1] >= 3 * costs[-2]
        before, after = costs[-2] / costs[-3], costs[-1] / costs[-2]
        return after >= 1.5 and after >= 0.96 * before

    def _degree(self, candidate: Candidate, suffix: str) -> float:
        """The exponent by which the steps grow when the pumps are doubled."""
        degree, previous, measured = 0.0, 0, 0
        for pumps in _PUMPS:
            cost = self._cost(candidate, pumps, suffix, EFFORT)
            if cost >= EFFORT:
                break
            if previous:
                degree = math.log2(cost / previous)
            previous = cost
            measured += 1
        if measured < 2:
            one, two, four = (self._cost(candidate, pumps, suffix, EFFORT) for pumps in _FEW_PUMPS)
            degree = math.log2(four / two) if two < four else math.log2(two / one)
        return degree
