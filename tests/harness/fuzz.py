"""Small random functions, run by Python and by the engine: what ran must be reachable, what came out must be admitted.

A program is one function ``probe(a, b, s)`` over integers and texts.  It tells what it sees through ``mark(k, value)``,
which records when Python runs it, and which the engine announces with the abstract value.  Loops are bounded by `tick`.
"""

import ast
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, Final

from engine import summary

from colonnade.summary.point import Site, Subscription
from colonnade.summary.value import Value, same_constant

NAMES: Final = ("a", "b", "s", "x", "y", "t")
NUMBERS: Final = ("0", "1", "2", "-1", "3", "7", "True", "False")
TEXTS: Final = ("''", "'a'", "'ab'", "'b-c'", "'1'", "'%s'", "'none'")
ARITHMETIC: Final = ("+", "-", "*", "//", "%", "&", "|", "^", "<<", ">>", "/")
COMPARE: Final = ("==", "!=", "<", "<=", ">", ">=")
METHODS: Final = (".upper()", ".lower()", ".strip()", ".replace('a', 'c')", ".lstrip('a')", ".zfill(3)", ".join('xy')")
PERCENT: Final = ("'%s-%d'", "'%r%5d'", "'q%%%s %x'", "'%.1s%+d'")
BRACE: Final = ("'{}-{}'", "'{1}{0!r}'", "'q{{{0:>3}}}'", "'{0}{1:03d}'")
GROUPS: Final = ("(0, 1)", "[s, 2]", "{1: 2}", "()", "{0, 'a'}", "('a', t)")
PATTERNS: Final = (
    *("0", "1", "-1", "'a'", "'ab'", "None", "True", "False", "int()", "str()", "int(x)", "str(t)", "bool(y)"),
    *("0 | 1", "None | True", "'a' | 'k'", "int() | str()", "0 as t", "int() as t", "(None | 1) as y", "1.0", "-0.0"),
    *("(0, 1)", "(x, 'k')", "[_, int(y)]", "[x, *_]", "{1: x}", "{}", "[]", "(int(x), str(t))", "type()"),
)
RAISED: Final = ("ValueError", "TypeError", "(KeyError, ValueError)", "Exception", "ZeroDivisionError")

Choose = Callable[[Sequence[Any]], Any]


class Maker:
    """Writes one program; `choose` picks from a sequence, so that hypothesis or a seed decides."""

    def __init__(self, choose: Choose, size: int = 12) -> None:
        self.choose = choose
        self.left = size
        self.marks = 0
        self.loops = 0

    def program(self) -> str:
        lines = ["def probe(a, b, s):", "    x, y, t = 0, 1, 'k'"]
        lines += self.block(1, ())
        lines += [f"    {self.mark(name)}" for name in NAMES]
        return "\n".join(lines) + "\n"

    def mark(self, expression: str) -> str:
        self.marks += 1
        return f"mark({self.marks}, {expression})"

    def block(self, depth: int, around: tuple[str, ...]) -> list[str]:
        out: list[str] = []
        for _ in range(self.choose((1, 2, 3))):
            if self.left <= 0:
                break
            self.left -= 1
            out += self.statement(depth, around)
        return out or ["    " * depth + self.mark(self.name())]

    def statement(self, depth: int, around: tuple[str, ...]) -> list[str]:
        pad = "    " * depth
        kinds = ["assign", "assign", "mark", "augment", "unpack"]
        if depth < 4:
            kinds += ["if", "if", "while", "for", "try", "match", "with"]
        if "loop" in around:
            kinds += ["break", "continue"]
        kinds += ["return", "raise", "assert", "delete"] if depth > 1 else []
        kind = self.choose(kinds)
        made: list[str] = getattr(self, "make_" + kind)(depth, around)
        return [pad + line for line in made]

    # ---- simple statements

    def make_assign(self, depth: int, around: tuple[str, ...]) -> list[str]:
        kind = self.choose(("number", "number", "text", "any"))
        if kind == "number":
            return [f"{self.number_name()} = {self.number(2)}"]
        if kind == "text":
            return [f"{self.text_name()} = {self.text(2)}"]
        return [f"{self.name()} = {self.expression(2)}"]

    def make_unpack(self, depth: int, around: tuple[str, ...]) -> list[str]:
        left = self.choose((f"{self.number_name()}, {self.text_name()}", f"[{self.number_name()}, *{self.name()}]"))
        return [f"{left} = {self.number(1)}, {self.text(1)}"]

    def make_augment(self, depth: int, around: tuple[str, ...]) -> list[str]:
        if self.choose((True, False, False)):
            return [f"{self.text_name()} += {self.text(1)}"]
        return [f"{self.number_name()} {self.choose(ARITHMETIC)}= {self.number(1)}"]

    def make_mark(self, depth: int, around: tuple[str, ...]) -> list[str]:
        return [self.mark(self.expression(2))]

    def make_break(self, depth: int, around: tuple[str, ...]) -> list[str]:
        return ["break"]

    def make_continue(self, depth: int, around: tuple[str, ...]) -> list[str]:
        return ["continue"]

    def make_return(self, depth: int, around: tuple[str, ...]) -> list[str]:
        return [f"return {self.mark(self.expression(1))}"]

    def make_raise(self, depth: int, around: tuple[str, ...]) -> list[str]:
        return [f"raise {self.choose(('ValueError', 'TypeError', 'KeyError'))}({self.name()})"]

    def make_assert(self, depth: int, around: tuple[str, ...]) -> list[str]:
        return [f"assert {self.test(2)}"]

    def make_delete(self, depth: int, around: tuple[str, ...]) -> list[str]:
        name = self.name()
        return [f"del {name}", f"{name} = {self.expression(1)}"]

    # ---- compound statements

    def make_if(self, depth: int, around: tuple[str, ...]) -> list[str]:
        out = [f"if {self.test(2)}:", *self.inner(around)]
        for _ in range(self.choose((0, 0, 1))):
            out += [f"elif {self.test(1)}:", *self.inner(around)]
        return out + (["else:", *self.inner(around)] if self.choose((True, False)) else [])

    def make_while(self, depth: int, around: tuple[str, ...]) -> list[str]:
        out = [f"while tick() and {self.test(1)}:", *self.inner((*around, "loop"))]
        return out + (["else:", *self.inner(around)] if self.choose((True, False, False)) else [])

    def make_for(self, depth: int, around: tuple[str, ...]) -> list[str]:
        over = self.choose(("range(3)", "(0, 1, 'z')", "['a', 'b']", "{'k': 1}", "s", "range(b)", "()"))
        name = self.text_name() if "'" in over or over == "s" else self.number_name()
        out = [f"for {name} in {over}:", "    tick()", *self.inner((*around, "loop"))]
        return out + (["else:", *self.inner(around)] if self.choose((True, False, False)) else [])

    def make_try(self, depth: int, around: tuple[str, ...]) -> list[str]:
        out = ["try:", *self.inner(around)]
        form = self.choose(("except", "except", "both", "finally", "else"))
        if form != "finally":
            bound = " as e" if self.choose((True, False)) else ""
            out += [f"except {self.choose(RAISED)}{bound}:", *self.inner(around)]
        if form == "else":
            out += ["else:", *self.inner(around)]
        if form in ("finally", "both"):
            out += ["finally:", *self.inner(tuple(a for a in around if a != "loop"))]
        return out

    def make_with(self, depth: int, around: tuple[str, ...]) -> list[str]:
        return [f"with {self.choose(('quiet()', 'suppress(ValueError)', 'suppress(Exception)'))}:", *self.inner(around)]

    def make_match(self, depth: int, around: tuple[str, ...]) -> list[str]:
        out = [f"match {self.choose((self.name(), self.expression(1), f'({self.name()}, {self.name()})'))}:"]
        for _ in range(self.choose((1, 2, 3))):
            guard = f" if {self.test(1)}" if self.choose((True, False, False)) else ""
            out += [f"    case {self.pattern(2)}{guard}:", *["    " + line for line in self.inner(around)]]
        return [*out, "    case _:", *["    " + line for line in self.inner(around)]]

    def inner(self, around: tuple[str, ...]) -> list[str]:
        here = len(around) + 2
        return ["    " + line.removeprefix("    " * 2) for line in self.nested(around)] if here else []

    def nested(self, around: tuple[str, ...]) -> list[str]:
        self.loops += 1
        try:
            return self.block(2, around) if self.loops < 4 else ["        " + self.mark(self.name())]
        finally:
            self.loops -= 1

    # ---- expressions

    def name(self) -> str:
        return str(self.choose(NAMES))

    def number_name(self) -> str:
        return str(self.choose(NAMES[:4]))

    def text_name(self) -> str:
        return str(self.choose(NAMES[4:]))

    def pattern(self, depth: int) -> str:
        return str(self.choose(PATTERNS))

    def expression(self, depth: int) -> str:
        """Mostly of one type, so that most programs run to their end."""
        return str(self.choose((self.number, self.number, self.text, self.odd))(depth))

    def number(self, depth: int) -> str:
        forms = ["name", "name", "literal"]
        if depth:
            forms += ["binary", "binary", "test", "choice", "call", "index", "logic", "walrus", "unary", "odd"]
        form, low = self.choose(forms), depth - 1
        if form == "name":
            return self.number_name()
        if form == "literal":
            return str(self.choose(NUMBERS))
        if form == "binary":
            return f"({self.number(low)} {self.choose(ARITHMETIC)} {self.number(low)})"
        if form == "test":
            return f"({self.test(low)})"
        if form == "choice":
            return f"({self.number(low)} if {self.test(low)} else {self.number(low)})"
        if form == "call":
            of = self.choose((self.number, self.text))(low)
            return f"{self.choose(('len(str({}))', 'int({})', 'bool({})', 'abs({})', 'max(x, {})')).format(of)}"
        if form == "index":
            return f"{self.choose(('(1, x, 5)', '[x, y]', '{1: x, 0: y}'))}[{self.number(low)}]"
        if form == "walrus":
            return f"({self.number_name()} := {self.number(low)})"
        if form == "unary":
            return f"({self.choose(('-', '~', '+', 'not '))}{self.number(low)})"
        if form == "odd":
            return self.odd(low)
        return f"({self.number(low)} {self.choose(('or', 'and'))} {self.number(low)})"

    def text(self, depth: int) -> str:
        forms = ["name", "name", "literal"]
        if depth:
            forms += ["concat", "concat", "choice", "format", "percent", "brace", "method", "call", "index", "logic"]
        form, low = self.choose(forms), depth - 1
        if form == "name":
            return self.text_name()
        if form == "literal":
            return str(self.choose(TEXTS))
        if form == "concat":
            return f"({self.text(low)} + {self.text(low)})"
        if form == "choice":
            return f"({self.text(low)} if {self.test(low)} else {self.text(low)})"
        if form == "format":
            return f"f'{self.choose(('', 'p-', 'q'))}{{{self.name()}{self.choose(('', '!r', '!s', ':>3', '!s:<4'))}}}'"
        if form == "percent":
            return f"({self.choose(PERCENT)} % ({self.name()}, {self.number_name()}))"
        if form == "brace":
            return f"{self.choose(BRACE)}.format({self.name()}, {self.number_name()})"
        if form == "method":
            return f"{self.text_name()}{self.choose(METHODS)}"
        if form == "call":
            return f"{self.choose(('str', 'repr', 'chr(97) + str'))}({self.number(low)})"
        if form == "index":
            return f"({self.text(low)})[{self.choose(('0', '-1', '1:', ':1', self.number(low)))}]"
        return f"({self.text(low)} {self.choose(('or', 'and'))} {self.text(low)})"

    def odd(self, depth: int) -> str:
        return str(
            self.choose(("None", self.name(), self.text_name() + ".split('-')", "type(x)", "(x, t)", "None or s"))
        )

    def test(self, depth: int) -> str:
        forms = ["numbers", "numbers", "texts", "name", "isinstance", "null", "method"]
        if depth:
            forms += ["not", "both", "both", "chain", "value", "member", "walrus"]
        form, low = self.choose(forms), max(depth - 1, 0)
        if form == "numbers":
            return f"{self.number(low)} {self.choose(COMPARE)} {self.number(low)}"
        if form == "texts":
            return f"{self.text(low)} {self.choose((*COMPARE, 'in', 'not in'))} {self.text(low)}"
        if form == "name":
            return self.name()
        if form == "isinstance":
            return f"isinstance({self.name()}, {self.choose(('int', 'str', '(int, str)', 'bool'))})"
        if form == "null":
            return f"{self.name()} {self.choose(('is', 'is not', '==', '!='))} None"
        if form == "method":
            return f"str({self.name()}).{self.choose(('isdigit()', 'startswith(chr(97))', 'startswith(s)'))}"
        if form == "not":
            return f"not ({self.test(low)})"
        if form == "both":
            return f"({self.test(low)} {self.choose(('and', 'or'))} {self.test(low)})"
        if form == "chain":
            return f"{self.number(0)} < {self.number_name()} {self.choose(('<', '<=', '>'))} {self.number(0)}"
        if form == "member":
            return f"{self.name()} {self.choose(('in', 'not in'))} {self.choose(GROUPS)}"
        if form == "walrus":
            return f"({self.name()} := {self.expression(low)})"
        return self.expression(low)


class Spent(BaseException):
    """The loop ran often enough."""


class Quiet:
    def __enter__(self) -> "Quiet":
        return self

    def __exit__(self, *args: object) -> None:
        return None


def executed(text: str, arguments: Sequence[Any], fuel: int = 40) -> list[tuple[int, Any]]:
    """Every value that Python itself gave to ``mark`` when it ran a program that `Maker` wrote."""
    seen: list[tuple[int, Any]] = []
    left = [fuel]

    def tick() -> bool:
        left[0] -= 1
        if left[0] < 0 or any(is_huge(each) for each in sys._getframe(1).f_locals.values()):
            raise Spent
        return True

    def mark(key: int, value: Any) -> Any:
        seen.append((key, value))
        left[0] -= 1
        return value

    scope: dict[str, Any] = {
        "mark": mark,
        "tick": tick,
        "quiet": Quiet,
        "suppress": suppress,
        "grown": grown,
        "alike": alike,
    }
    tree = ast.fix_missing_locations(Tamed().visit(ast.parse(text)))
    exec(compile(tree, "<made by Maker>", "exec"), scope)
    with suppress(Exception, Spent):
        scope["probe"](*arguments)
    return seen


def is_huge(value: Any) -> bool:
    """Whether going on with a value may take long."""
    if isinstance(value, (str, list, tuple)):
        return len(value) > 500
    return isinstance(value, int) and abs(value) > 10**9


def grown(left: Any, right: Any, shift: bool) -> Any:
    """The product or shift, where it stays small."""
    if is_huge(left) or is_huge(right) or (isinstance(right, int) and right > 500) or (not shift and is_long(left)):
        raise Spent
    return left << right if shift else left * right


def alike(left: Any, right: Any) -> bool:
    """Whether two values are equal, where they can be."""
    if isinstance(left, str) is not isinstance(right, str) or (left is None) is not (right is None):
        raise Spent
    return bool(left == right)


def is_long(left: Any) -> bool:
    return isinstance(left, int) and abs(left) > 10**6


class Tamed(ast.NodeTransformer):
    """Calls `grown` instead of the operators whose results explode."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        return node if not isinstance(node.op, (ast.Mult, ast.LShift)) else self.call(node.left, node.op, node.right)

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.stmt:
        self.generic_visit(node)
        if not isinstance(node.op, (ast.Mult, ast.LShift)) or not isinstance(node.target, ast.Name):
            return node
        value = self.call(ast.Name(node.target.id, ast.Load()), node.op, node.value)
        return ast.copy_location(ast.Assign([node.target], value), node)

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        """LIMIT(mixed equality): what is not equal to 0 or "" is taken for true, as if it were of the same type."""
        self.generic_visit(node)
        right = node.comparators[0]
        is_none = isinstance(right, ast.Constant) and right.value is None
        if len(node.ops) > 1 or not isinstance(node.ops[0], (ast.Eq, ast.NotEq)) or is_none:
            return node
        same: ast.expr = ast.Call(ast.Name("alike", ast.Load()), [node.left, right], [])
        return ast.copy_location(same if isinstance(node.ops[0], ast.Eq) else ast.UnaryOp(ast.Not(), same), node)

    def call(self, left: ast.expr, op: ast.operator, right: ast.expr) -> ast.expr:
        shift = ast.Constant(isinstance(op, ast.LShift))
        return ast.copy_location(ast.Call(ast.Name("grown", ast.Load()), [left, right, shift], []), left)


def interpreted(text: str) -> dict[int, list[Value]]:
    """The abstract values of every ``mark`` that the engine announced, one for each time."""
    found: dict[int, list[Value]] = {}

    def judge(node: ast.AST, site: Site) -> None:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "mark":
            key = node.args[0]
            assert isinstance(key, ast.Constant)
            found.setdefault(int(str(key.value)), []).append(site.value(node.args[1]))

    head = "from lab import mark, tick, quiet\nfrom contextlib import suppress\n"
    summary("m.py", head + text, [Subscription("fuzz", (ast.Call,), judge)])
    return found


def admits(value: Value, real: Any) -> str:
    """Why an abstract value does not admit a real one; empty where it does."""
    number = isinstance(real, (int, float))  # a test by == tells numbers of different types not apart
    if value.consts is not None and not any(same_constant(real, c) or (number and real == c) for c in value.consts):
        return f"constants {value.consts}"
    if value.truth is not None and bool(real) is not value.truth:
        return f"truth {value.truth}"
    if value.none == -2 and real is None:
        return "not None"
    if isinstance(real, (int, float)):
        if value.low is not None and real < value.low:
            return f"at least {value.low}"
        if value.high is not None and real > value.high:
            return f"at most {value.high}"
    if isinstance(real, str) and not real.startswith(value.prefix):
        return f"prefix {value.prefix!r}"
    return ""


def disagreements(text: str, runs: Sequence[Sequence[Any]]) -> list[str]:
    """What the engine says of a program that a run of it refutes."""
    values = interpreted(text)
    out: dict[str, None] = {}
    for arguments in runs:
        for key, real in executed(text, arguments):
            known = values.get(key)
            if known is None:
                out[f"mark {key} ran with {real!r}, said to be unreachable, for {tuple(arguments)!r}"] = None
            elif all(admits(value, real) for value in known):
                why = admits(known[-1], real)
                out[f"mark {key} got {real!r}, said to be {why}, for {tuple(arguments)!r}"] = None
    return list(out)
