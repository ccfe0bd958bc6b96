"""Exponential and polynomial ambiguity of an automaton, each with a text that shows it.

Exponential: a state comes back to itself in two ways over one text (EDA).  Polynomial: a text leads from p to p, from
p to q and from q to q (IDA).  Criteria of Weber & Seidl 1991, decided on products of the automaton with itself as in
Allauzen, Mohri & Rastogi 2008; for backtracking matchers see Weideman, van der Merwe, Berglund & Watson 2016.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from colonnade.regex.automaton import Automaton
from colonnade.regex.syntax import Alphabet

BUDGET: Final = 150_000
"""Edges of products that one pattern may cost."""
_FAVOURITES: Final = "a0 -\tAx_./:,;\"'@\n<>(){}[]"

Masks = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place where the matcher may try too much: after `prefix`, every `pump` multiplies or adds ways."""

    prefix: str
    pump: str
    ends: tuple[int, ...]
    """States on the ways: where the match may end in one of them, the other ways are never tried."""
    exponential: bool
    restart: bool = False
    """Whether the ambiguity is only that a search starts anew at every character."""


class Finder:
    """Finds the candidates; `is_complete` tells afterwards whether the budget was enough."""

    __slots__ = ("alphabet", "automaton", "is_complete", "left")

    def __init__(self, automaton: Automaton, alphabet: Alphabet) -> None:
        self.automaton = automaton
        self.alphabet = alphabet
        self.left = BUDGET
        self.is_complete = True

    def spend(self, edges: int) -> bool:
        """Whether the budget allows for so many edges more."""
        self.left -= edges
        if self.left < 0:
            self.is_complete = False
        return self.is_complete

    def exponential(self) -> Iterator[Candidate]:
        """At most one candidate for every strongly connected component."""
        loops = self.automaton.loops
        for number in range(max(loops) + 1):
            members = [state for state, loop in enumerate(loops) if loop == number]
            if members != [0]:
                found = self._doubled(members, number) or self._diamond(members, number)
                if found is not None:
                    yield self._candidate(*found, (found[0],), True)

    def _doubled(self, members: list[int], number: int) -> tuple[int, Masks] | None:
        """A step inside a component that can be taken in several ways."""
        masks, follow, loops = self.automaton.masks, self.automaton.follow, self.automaton.loops
        for state in members:
            for target, ways in follow[state].items():
                if ways > 1 and loops[target] == number and masks[target]:
                    back = self._path(target, state, number)
                    if back is not None:
                        return state, (masks[target], *back)
        return None

    def _diamond(self, members: list[int], number: int) -> tuple[int, Masks] | None:
        """Two ways inside a component that part and meet over one text."""
        masks, follow, loops = self.automaton.masks, self.automaton.follow, self.automaton.loops
        if len(members) < 2:
            return None
        came: dict[tuple[int, int], tuple[tuple[int, int], int] | None] = {}
        todo: deque[tuple[int, int]] = deque()
        for state in members:
            came[state, state] = None
            todo.append((state, state))
        while todo:
            pair = todo.popleft()
            if not self.spend(len(follow[pair[0]]) * len(follow[pair[1]])):
                return None
            for a in follow[pair[0]]:
                if loops[a] != number:
                    continue
                for b in follow[pair[1]]:
                    both = masks[a] & masks[b]
                    if loops[b] != number or not both:
                        continue
                    if a == b and pair[0] != pair[1]:
                        return self._met(came, pair, a, both, number)
                    new = (min(a, b), max(a, b))
                    if new not in came:
                        came[new] = (pair, both)
                        todo.append(new)
        return None

    def _met(
        self, came: dict[tuple[int, int], tuple[tuple[int, int], int] | None], pair: tuple[int, int],
        meeting: int, both: int, number: int,
    ) -> tuple[int, Masks] | None:  # fmt: skip
        word = [both]
        step = came[pair]
        while step is not None:
            pair = step[0]
            word.append(step[1])
            step = came[pair]
        back = self._path(meeting, pair[0], number)
        return None if back is None else (pair[0], (*reversed(word), *back))

    def _path(self, start: int, goal: int, number: int) -> Masks | None:
        """What is read on a shortest way inside a component; empty where start is goal."""
        masks, follow, loops = self.automaton.masks, self.automaton.follow, self.automaton.loops
        came: dict[int, int] = {start: -1}
        todo = deque([start])
        while todo:
            state = todo.popleft()
            if state == goal:
                word = []
                while state != start:
                    word.append(masks[state])
                    state = came[state]
                return tuple(reversed(word))
            for target in follow[state]:
                if target not in came and (number < 0 or loops[target] == number) and masks[target]:
                    came[target] = state
                    todo.append(target)
        return None

    def polynomial(self, restart: bool) -> Iterator[Candidate]:
        """Candidates of which one loop leads to another; with `restart` only those whose first is the search itself."""
        loops = self.automaton.loops
        sources = [0] if restart else [state for state, loop in enumerate(loops) if loop >= 0 and state]
        seen: set[tuple[int, int]] = set()
        for p in sources:
            after = self.automaton.reachable(p)
            for q in sorted(after):
                pair = (loops[p], loops[q])
                if loops[q] < 0 or loops[q] == loops[p] or pair in seen or not self.is_complete:
                    continue
                word = self._shared(p, q, after)
                if word is not None:
                    seen.add(pair)
                    yield self._candidate(p, word, (p, q) if p else (q,), False)

    def _shared(self, p: int, q: int, after: set[int]) -> Masks | None:
        """A text that leads from p to p, from p to q and from q to q."""
        masks, follow, loops = self.automaton.masks, self.automaton.follow, self.automaton.loops
        start, goal = (p, p, q), (p, q, q)
        came: dict[tuple[int, int, int], tuple[tuple[int, int, int], int] | None] = {start: None}
        todo = deque([start])
        while todo:
            here = todo.popleft()
            if not self.spend(len(follow[here[0]]) * (1 + len(follow[here[2]]))):
                return None
            for a in follow[here[0]]:
                if loops[a] != loops[p]:
                    continue
                for c in follow[here[2]]:
                    ends = masks[a] & masks[c]
                    if loops[c] != loops[q] or not ends:
                        continue
                    if not self.spend(len(follow[here[1]])):
                        return None
                    for b in follow[here[1]]:
                        all_three = ends & masks[b]
                        new = (a, b, c)
                        if not all_three or new in came:
                            continue
                        came[new] = (here, all_three)
                        if new == goal:
                            return _word(came, new)
                        todo.append(new)
        return None

    def _candidate(self, state: int, pump: Masks, ends: tuple[int, ...], exponential: bool) -> Candidate:
        prefix = () if state == 0 else self._path(0, state, -1) or ()
        return Candidate(self.text(prefix), self.text(pump), ends, exponential, state == 0)

    def text(self, masks: Masks) -> str:
        """A readable text that these masks accept."""
        return "".join(self.pick(mask) for mask in masks)

    def pick(self, mask: int) -> str:
        """A readable character of a set that is not empty."""
        for char in _FAVOURITES:
            if mask >> self.alphabet.index[char] & 1:
                return char
        for i in (*range(33, 127), *range(len(self.alphabet.text))):
            if mask >> i & 1:
                return self.alphabet.text[i]
        raise ValueError("Finder.pick: the set is empty")


def _word(
    came: dict[tuple[int, int, int], tuple[tuple[int, int, int], int] | None], last: tuple[int, int, int]
) -> Masks:
    word = []
    step = came[last]
    while step is not None:
        word.append(step[1])
        step = came[step[0]]
    return tuple(reversed(word))
