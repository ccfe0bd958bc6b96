"""The position automaton of a pattern, with the number of ways in which one position follows another.

After Glushkov 1961.  An edge counts the ways that a backtracking matcher has between two characters: one, or two for
"several".  Assertions are taken for granted, look-aheads are dead ends beside the main way, atomic groups are taken
for plain ones: the automaton has every way that the matcher may try, and perhaps more.
"""

from collections.abc import Iterable
from typing import Final

from colonnade.regex.syntax import (
    Atomic,
    Chars,
    Choice,
    Group,
    Look,
    Node,
    Pattern,
    Repeat,
    Sequence,
    Unreadable,
)

MAX_STATES: Final = 400
MAX_EDGES: Final = 12000
COPIES: Final = 6
"""A bounded repetition is written out at most this often."""

Ways = dict[int, int]
Part = tuple[int, Ways, Ways]
"""(ways to match nothing, ways to begin at a position, ways to have ended at a position); 2 stands for several."""


class Automaton:
    """States are numbers: 0 is the start, the others are characters of the pattern.

    masks    what a state reads on entry
    follow   for each state the states after it, with the number of ways
    loops    for each state the number of its strongly connected component, -1 where it is on no cycle
    last     the states in which the pattern may have ended
    """

    __slots__ = ("edges", "follow", "last", "loops", "masks")

    def __init__(self, pattern: Pattern, search: bool) -> None:
        """Raises Unreadable where the automaton would be too large."""
        self.masks = [pattern.alphabet.all if search else 0]
        self.follow: list[Ways] = [{0: 1} if search else {}]
        self.edges = 0
        empty, first, last = self._part(pattern.tree)
        self._link({0: 1}, first)
        self.last = frozenset(last) | ({0} if empty else frozenset())
        self.loops = self._components()

    def _link(self, sources: Ways, targets: Ways) -> None:
        self.edges += len(sources) * len(targets)
        if self.edges > MAX_EDGES:
            raise Unreadable("pattern is too large")
        for source, ways in sources.items():
            follow = self.follow[source]
            for target, more in targets.items():
                follow[target] = min(2, follow.get(target, 0) + ways * more)

    def _part(self, node: Node) -> Part:
        match node:
            case Chars(mask=mask):
                if len(self.masks) > MAX_STATES:
                    raise Unreadable("pattern is too large")
                self.masks.append(mask)
                self.follow.append({})
                state = len(self.masks) - 1
                return 0, {state: 1}, {state: 1}
            case Sequence(items=items):
                return self._chain(items)
            case Choice(options=options):
                parts = [self._part(option) for option in options]
                return min(2, sum(p[0] for p in parts)), _sum(p[1] for p in parts), _sum(p[2] for p in parts)
            case Repeat(item=item, low=low, high=high):
                return self._repeat(item, low, high)
            case Group(item=item) | Atomic(item=item):
                return self._part(item)
            case Look(item=item, width=width) if width < 0:
                return 1, self._part(item)[1], {}
        return 1, {}, {}

    def _chain(self, items: tuple[Node, ...]) -> Part:
        whole: Part = (1, {}, {})
        for item in items:
            whole = self._then(whole, self._part(item))
        return whole

    def _then(self, a: Part, b: Part) -> Part:
        self._link(a[2], b[1])
        first = _sum((a[1], _times(b[1], a[0]))) if a[0] else a[1]
        last = _sum((b[2], _times(a[2], b[0]))) if b[0] else b[2]
        return min(2, a[0] * b[0]), first, last

    def _repeat(self, item: Node, low: int, high: int | None) -> Part:
        whole: Part = (1, {}, {})
        if high is None:
            for _ in range(min(low - 1, COPIES)):
                whole = self._then(whole, self._part(item))
            return self._then(whole, self._loop(item, low))
        for _ in range(min(low, COPIES)):
            whole = self._then(whole, self._part(item))
        tail: Part = (1, {}, {})
        for _ in range(min(high - low, COPIES)):
            inner = self._then(self._part(item), tail)
            tail = (min(2, inner[0] + 1), inner[1], inner[2])
        return self._then(whole, tail)

    def _loop(self, item: Node, low: int) -> Part:
        """An unbounded repetition; an iteration that takes nothing ends it, which is one way more to end."""
        empty, first, last = self._part(item)
        self._link(last, first)
        return min(2, empty + (low == 0)), first, _times(last, 1 + empty)

    def _components(self) -> list[int]:
        """Tarjan's algorithm without recursion."""
        size = len(self.masks)
        order, low, found = [-1] * size, [0] * size, [-1] * size
        stack: list[int] = []
        on_stack = [False] * size
        count = number = 0
        for root in range(size):
            if order[root] >= 0:
                continue
            work = [(root, iter(self.follow[root]))]
            order[root] = low[root] = count
            count += 1
            stack.append(root)
            on_stack[root] = True
            while work:
                state, targets = work[-1]
                for target in targets:
                    if order[target] < 0:
                        order[target] = low[target] = count
                        count += 1
                        stack.append(target)
                        on_stack[target] = True
                        work.append((target, iter(self.follow[target])))
                        break
                    if on_stack[target]:
                        low[state] = min(low[state], order[target])
                else:
                    work.pop()
                    if work:
                        low[work[-1][0]] = min(low[work[-1][0]], low[state])
                    if low[state] == order[state]:
                        component = stack[stack.index(state) :]
                        del stack[len(stack) - len(component) :]
                        cyclic = len(component) > 1 or state in self.follow[state]
                        for each in component:
                            on_stack[each] = False
                            found[each] = number if cyclic else -1
                        number += cyclic
        return found

    def reachable(self, state: int) -> set[int]:
        """The states after a state, at any distance, and itself."""
        seen, todo = {state}, [state]
        while todo:
            for target in self.follow[todo.pop()]:
                if target not in seen:
                    seen.add(target)
                    todo.append(target)
        return seen


def _sum(parts: Iterable[Ways]) -> Ways:
    out: Ways = {}
    for part in parts:
        for state, ways in part.items():
            out[state] = min(2, out.get(state, 0) + ways)
    return out


def _times(part: Ways, ways: int) -> Ways:
    return part if ways == 1 else {state: min(2, each * ways) for state, each in part.items()}
