"""A backtracking matcher that counts its steps, with the choices in the order of the standard library's engine.

Only the order and number of choices matter here: greedy before, lazy after; an iteration that took nothing ends its
loop; an atomic group and a look-around give up their choices when they have matched.
"""

from typing import Final

from colonnade.regex.syntax import (
    At,
    Atomic,
    Back,
    Chars,
    Choice,
    Group,
    Look,
    Node,
    Pattern,
    Repeat,
    Sequence,
    Unreadable,
    nodes,
    nullable,
)

MAX_PROGRAM: Final = 6000
CHARS, SPLIT, JUMP, MARK, CHECK, AT, ALONE, LOOK, OPEN, CLOSE, BACK, ACCEPT = range(12)

Instruction = tuple[int, int, int]
Registers = tuple[int, ...]


class Exhausted(Exception):
    """The step limit was reached."""


class Matcher:
    """A compiled pattern.  Raises Unreadable where the program would be too large."""

    __slots__ = ("alphabet", "code", "groups", "kinds", "registers", "steps")

    def __init__(self, pattern: Pattern) -> None:
        self.alphabet = pattern.alphabet
        self.code: list[Instruction] = []
        self.kinds: list[str] = []
        back = sorted({node.number for node in nodes(pattern.tree) if isinstance(node, Back)})
        self.groups = {number: 2 * i for i, number in enumerate(back)}
        self.registers = 2 * len(back)
        self.steps = 0
        self._emit(pattern.tree)
        self._add(ACCEPT)

    def _add(self, op: int, a: int = 0, b: int = 0) -> int:
        if len(self.code) > MAX_PROGRAM:
            raise Unreadable("pattern is too large")
        self.code.append((op, a, b))
        return len(self.code) - 1

    def _emit(self, node: Node) -> None:
        match node:
            case Chars(mask=mask):
                self._add(CHARS, mask)
            case Sequence(items=items):
                for item in items:
                    self._emit(item)
            case Choice(options=options):
                self._choice(options)
            case Repeat():
                self._repeat(node)
            case Group(item=item, number=number):
                register = self.groups.get(number)
                if register is None:
                    self._emit(item)
                    return
                self._add(OPEN, register)
                self._emit(item)
                self._add(CLOSE, register)
            case Atomic(item=item):
                self._alone(ALONE, item, 0)
            case Look(item=item, negated=negated, width=width):
                self._alone(LOOK, item, 2 * (width + 1) + negated)
            case At(kind=kind):
                self.kinds.append(kind)
                self._add(AT, len(self.kinds) - 1)
            case Back(number=number):
                self._add(BACK, self.groups[number])

    def _choice(self, options: tuple[Node, ...]) -> None:
        jumps = []
        for option in options[:-1]:
            split = self._add(SPLIT)
            self._emit(option)
            jumps.append(self._add(JUMP))
            self.code[split] = (SPLIT, split + 1, len(self.code))
        self._emit(options[-1])
        for jump in jumps:
            self.code[jump] = (JUMP, len(self.code), 0)

    def _alone(self, op: int, item: Node, detail: int) -> None:
        """A part that runs by itself: (op, where it goes on, detail), the part, ACCEPT."""
        place = self._add(op)
        self._emit(item)
        self._add(ACCEPT)
        self.code[place] = (op, len(self.code), detail)

    def _repeat(self, node: Repeat) -> None:
        for _ in range(node.low):
            self._emit(node.item)
        register = -1
        if nullable(node.item):
            register = self.registers
            self.registers += 1
        outs: list[int] = []
        if node.high is None:
            head = self._iteration(node, register, outs)
            self._add(JUMP, head)
        else:
            for _ in range(node.high - node.low):
                self._iteration(node, register, outs)
        end = len(self.code)
        for place in outs:
            op, a, _ = self.code[place]
            if op == CHECK:
                self.code[place] = (op, a, end)
            else:
                self.code[place] = (SPLIT, end, place + 1) if node.lazy else (SPLIT, place + 1, end)

    def _iteration(self, node: Repeat, register: int, outs: list[int]) -> int:
        head = self._add(SPLIT)
        outs.append(head)
        if register >= 0:
            self._add(MARK, register)
        self._emit(node.item)
        if register >= 0:
            outs.append(self._add(CHECK, register))
        return head

    def run(self, text: str, mode: str, limit: int) -> bool | None:
        """Whether ``match``, ``fullmatch`` or ``search`` accepts; None where `limit` steps do not tell.

        `steps` is then how many were taken.  Every character must be one of the alphabet.
        """
        bits = [1 << self.alphabet.index[char] for char in text]
        self.steps = 0
        starts = range(len(bits) + 1) if mode == "search" else range(1)
        try:
            for start in starts:
                if self._run(0, start, bits, (-1,) * self.registers, mode == "fullmatch", limit) is not None:
                    return True
        except Exhausted:
            return None
        return False

    def _run(
        self, at: int, where: int, bits: list[int], registers: Registers, whole: bool, limit: int
    ) -> tuple[int, Registers] | None:
        """Where the part of the program that starts at `at` ends, on its first way to ACCEPT."""
        code, size, steps = self.code, len(bits), self.steps
        stack: list[tuple[int, int, Registers]] = []
        while True:
            steps += 1
            if steps > limit:
                self.steps = steps
                raise Exhausted
            op, a, b = code[at]
            if op == CHARS:
                if where < size and a & bits[where]:
                    at += 1
                    where += 1
                    continue
            elif op == SPLIT:
                stack.append((b, where, registers))
                at = a
                continue
            elif op == JUMP:
                at = a
                continue
            elif op in (MARK, OPEN):
                registers = (*registers[:a], where, *registers[a + 1 :])
                at += 1
                continue
            elif op == CLOSE:
                registers = (*registers[: a + 1], where, *registers[a + 2 :])
                at += 1
                continue
            elif op == CHECK:
                at = b if registers[a] == where else at + 1
                continue
            elif op == AT:
                if self._holds(self.kinds[a], where, bits):
                    at += 1
                    continue
            elif op == BACK:
                first, last = registers[a], registers[a + 1]
                if 0 <= first <= last and bits[where : where + last - first] == bits[first:last]:
                    where += last - first
                    at += 1
                    continue
            elif op == ACCEPT:
                if not whole or where == size:
                    self.steps = steps
                    return where, registers
            else:
                self.steps = steps
                found = self._part(op, at, b, where, bits, registers, limit)
                steps = self.steps
                if found is not None:
                    at, (where, registers) = a, found
                    continue
            if not stack:
                self.steps = steps
                return None
            at, where, registers = stack.pop()

    def _part(
        self, op: int, at: int, detail: int, where: int, bits: list[int], registers: Registers, limit: int
    ) -> tuple[int, Registers] | None:
        """Where an atomic group or a look-around leaves the matcher, or None where it fails."""
        if op == ALONE:
            return self._run(at + 1, where, bits, registers, False, limit)
        width, negated = detail // 2 - 1, detail % 2
        start = where - max(width, 0)
        found = self._run(at + 1, start, bits, registers, False, limit) if start >= 0 else None
        if negated:
            return None if found is not None else (where, registers)
        return None if found is None else (where, found[1])

    def _holds(self, kind: str, where: int, bits: list[int]) -> bool:
        size, newline = len(bits), 1 << ord("\n")
        if kind == "start":
            return where == 0
        if kind == "line-start":
            return where == 0 or bits[where - 1] == newline
        if kind == "final":
            return where == size
        if kind == "end":
            return where == size or (where == size - 1 and bits[where] == newline)
        if kind == "line-end":
            return where == size or bits[where] == newline
        word = self.alphabet.word
        before = where > 0 and bool(bits[where - 1] & word)
        after = where < size and bool(bits[where] & word)
        return (before != after) is (kind == "boundary")
