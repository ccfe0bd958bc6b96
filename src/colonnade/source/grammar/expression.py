"""Expressions: operators by precedence climbing, primaries, displays, comprehensions, calls."""

from __future__ import annotations

import ast
from typing import Final

from .literal import Literals
from .token import FSTART, NAME, NUMBER, STRING, Token

# Levels of binding, the loosest first; a right operand is read at its operator's level + 1.
_OR, _AND, _NOT, _COMPARE, BITOR = 1, 2, 3, 4, 5
_UNARY = 11

_BINARY: Final[dict[str, tuple[int, type[ast.operator]]]] = {
    "|": (BITOR, ast.BitOr),
    "^": (6, ast.BitXor),
    "&": (7, ast.BitAnd),
    "<<": (8, ast.LShift),
    ">>": (8, ast.RShift),
    "+": (9, ast.Add),
    "-": (9, ast.Sub),
    "*": (10, ast.Mult),
    "/": (10, ast.Div),
    "//": (10, ast.FloorDiv),
    "%": (10, ast.Mod),
    "@": (10, ast.MatMult),
}
_UNARY_OPERATORS: Final[dict[str, type[ast.unaryop]]] = {"-": ast.USub, "+": ast.UAdd, "~": ast.Invert}
_COMPARISONS: Final[dict[str, type[ast.cmpop]]] = {
    "==": ast.Eq,
    "!=": ast.NotEq,
    "<": ast.Lt,
    "<=": ast.LtE,
    ">": ast.Gt,
    ">=": ast.GtE,
    "in": ast.In,
    "is": ast.Is,
    "not": ast.NotIn,
}
_BOOLEAN: Final[dict[str, tuple[int, type[ast.boolop]]]] = {"or": (_OR, ast.Or), "and": (_AND, ast.And)}
_NAMED_CONSTANTS: Final = {"None": None, "True": True, "False": False}


class Expressions(Literals):
    """Rules for expressions."""

    def expression(self) -> ast.expr:
        """Anything but a named expression, a starred one or an open tuple."""
        if self.token.kind == "lambda":
            return self.lambda_expression()
        start = self.token
        body = self.operators(_OR)
        if not self.accept("if"):
            return body
        test = self.operators(_OR)
        self.expect("else")
        return self.place(ast.IfExp(test, body, self.expression()), start)

    def named_expression(self) -> ast.expr:
        """An expression or `name := expression`."""
        if self.token.kind == NAME and self.peek() == ":=":
            start = self.token
            target = self.place(ast.Name(self.identifier(), ast.Store()), start)
            self.next()
            return self.place(ast.NamedExpr(target, self.expression()), start)
        return self.expression()

    def star_named_expression(self) -> ast.expr:
        """An element of a display."""
        return self.starred() if self.token.kind == "*" else self.named_expression()

    def starred(self) -> ast.expr:
        """`*` and what it unpacks."""
        start = self.expect("*")
        return self.place(ast.Starred(self.operators(BITOR), ast.Load()), start)

    def star_expressions(self) -> ast.expr:
        """Expressions with commas, starred or not: one alone, or an open tuple."""
        start = self.token
        first = self.starred() if start.kind == "*" else self.expression()
        if self.token.kind != ",":
            return first
        elements = [first]
        while self.accept(",") and self.starts_expression():
            elements.append(self.starred() if self.token.kind == "*" else self.expression())
        return self.place(ast.Tuple(elements, ast.Load()), start)

    def star_targets(self) -> ast.expr:
        """What a `for` assigns to; ends before its `in`."""
        start = self.token
        elements = [self.starred() if start.kind == "*" else self.operators(BITOR)]
        if self.token.kind != ",":
            return self.store(elements[0])
        while self.accept(",") and self.starts_expression():
            elements.append(self.starred() if self.token.kind == "*" else self.operators(BITOR))
        return self.store(self.place(ast.Tuple(elements, ast.Load()), start))

    def yield_expression(self) -> ast.expr:
        """`yield`, with or without what it gives."""
        start = self.expect("yield")
        if self.accept("from"):
            return self.place(ast.YieldFrom(self.expression()), start)
        value = self.star_expressions() if self.starts_expression() else None
        return self.place(ast.Yield(value), start)

    def operators(self, level: int) -> ast.expr:
        """Operands joined by operators that bind at `level` or tighter."""
        start = self.token
        if start.kind == "not":
            if level > _NOT:
                self.fail("'not' does not belong there")
            self.next()
            left: ast.expr = self.place(ast.UnaryOp(ast.Not(), self.operators(_NOT)), start)
        else:
            left = self._unary()
        while True:
            kind = self.token.kind
            if kind in _BINARY:
                bound, operator = _BINARY[kind]
                if bound < level:
                    return left
                self.next()
                left = self.place(ast.BinOp(left, operator(), self.operators(bound + 1)), start)
            elif kind in _COMPARISONS:
                if level > _COMPARE or (kind == "not" and self.peek() != "in"):
                    return left
                left = self._comparison(left, start)
            elif kind in _BOOLEAN:
                bound, boolean = _BOOLEAN[kind]
                if bound < level:
                    return left
                values = [left]
                while self.accept(kind):
                    values.append(self.operators(bound + 1))
                left = self.place(ast.BoolOp(boolean(), values), start)
            else:
                return left

    def _comparison(self, left: ast.expr, start: Token) -> ast.expr:
        operators: list[ast.cmpop] = []
        operands: list[ast.expr] = []
        while self.token.kind in _COMPARISONS and (self.token.kind != "not" or self.peek() == "in"):
            operator = _COMPARISONS[self.next().kind]
            if operator is ast.NotIn:
                self.expect("in")
            elif operator is ast.Is and self.accept("not"):
                operator = ast.IsNot
            operators.append(operator())
            operands.append(self.operators(BITOR))
        return self.place(ast.Compare(left, operators, operands), start)

    def _unary(self) -> ast.expr:
        start = self.token
        operator = _UNARY_OPERATORS.get(start.kind)
        if operator is not None:
            self.next()
            return self.place(ast.UnaryOp(operator(), self._unary()), start)
        is_await = self.accept("await") is not None
        base = self.primary()
        if is_await:
            base = self.place(ast.Await(base), start)
        if self.accept("**"):
            return self.place(ast.BinOp(base, ast.Pow(), self._unary()), start)
        return base

    def primary(self) -> ast.expr:
        """An atom with its attributes, calls and subscripts."""
        start = self.token
        node = self._atom()
        while True:
            kind = self.token.kind
            if kind == ".":
                self.next()
                node = self.place(ast.Attribute(node, self.identifier(), ast.Load()), start)
            elif kind == "(":
                args, keywords = self.arguments()
                node = self.place(ast.Call(node, args, keywords), start)
            elif kind == "[":
                self.next()
                index = self._slices()
                self.expect("]")
                node = self.place(ast.Subscript(node, index, ast.Load()), start)
            else:
                return node

    def _atom(self) -> ast.expr:
        start = self.token
        kind = start.kind
        if kind == NAME:
            return self.place(ast.Name(self.identifier(), ast.Load()), start)
        if kind in (STRING, FSTART):
            return self.strings()
        if kind == NUMBER:
            return self.number()
        if kind == "(":
            return self._group()
        if kind == "[":
            return self._list()
        if kind == "{":
            return self._braces()
        if kind in _NAMED_CONSTANTS:
            self.next()
            return self.place(ast.Constant(_NAMED_CONSTANTS[kind], None), start)
        if kind == "...":
            self.next()
            return self.place(ast.Constant(..., None), start)
        self.fail("an expression is missing" if not start.text else f"{start.text!r} does not belong there")

    def _group(self) -> ast.expr:
        """Behind `(`: a tuple, a generator or an expression in parentheses."""
        start = self.next()
        if self.token.kind == "yield":
            value = self.yield_expression()
            self.expect(")")
            return value
        if self.accept(")"):
            return self.place(ast.Tuple([], ast.Load()), start)
        first = self.star_named_expression()
        if self.token.kind in ("for", "async"):
            generators = self.comprehensions()
            self.expect(")")
            return self.place(ast.GeneratorExp(first, generators), start)
        if self.token.kind == ",":
            elements = self._elements(first, ")")
            return self.place(ast.Tuple(elements, ast.Load()), start)
        self.expect(")")
        if isinstance(first, ast.Starred):
            self.fail("a starred expression stands alone")
        return first

    def _elements(self, first: ast.expr, close: str) -> list[ast.expr]:
        elements = [first]
        while self.accept(",") and self.token.kind != close:
            elements.append(self.star_named_expression())
        self.expect(close)
        return elements

    def _list(self) -> ast.expr:
        start = self.next()
        if self.accept("]"):
            return self.place(ast.List([], ast.Load()), start)
        first = self.star_named_expression()
        if self.token.kind in ("for", "async"):
            generators = self.comprehensions()
            self.expect("]")
            return self.place(ast.ListComp(first, generators), start)
        elements = self._elements(first, "]")
        return self.place(ast.List(elements, ast.Load()), start)

    def _braces(self) -> ast.expr:
        """A dict, a set or a comprehension of either."""
        start = self.next()
        if self.token.kind in ("}", "**"):
            return self._dict(start, [], [])
        first = self.star_named_expression()
        if self.accept(":"):
            value = self.expression()
            if self.token.kind in ("for", "async"):
                generators = self.comprehensions()
                self.expect("}")
                return self.place(ast.DictComp(first, value, generators), start)
            if self.token.kind != "}":
                self.expect(",")
            return self._dict(start, [first], [value])
        if self.token.kind in ("for", "async"):
            generators = self.comprehensions()
            self.expect("}")
            return self.place(ast.SetComp(first, generators), start)
        elements = self._elements(first, "}")
        return self.place(ast.Set(elements), start)

    def _dict(self, start: Token, keys: list[ast.expr | None], values: list[ast.expr]) -> ast.expr:
        while not self.accept("}"):
            if self.accept("**"):
                keys.append(None)
                values.append(self.operators(BITOR))
            else:
                keys.append(self.expression())
                self.expect(":")
                values.append(self.expression())
            if self.token.kind != "}":
                self.expect(",")
        return self.place(ast.Dict(keys, values), start)

    def comprehensions(self) -> list[ast.comprehension]:
        """The `for` and `if` clauses of a comprehension."""
        generators = []
        while self.token.kind in ("for", "async"):
            is_async = self.accept("async") is not None
            self.expect("for")
            target = self.star_targets()
            self.expect("in")
            iterable = self.operators(_OR)
            conditions = []
            while self.accept("if"):
                conditions.append(self.operators(_OR))
            generators.append(ast.comprehension(target, iterable, conditions, int(is_async)))
        return generators

    def arguments(self) -> tuple[list[ast.expr], list[ast.keyword]]:
        """The arguments of a call or the bases of a class, with their parentheses."""
        open_ = self.expect("(")
        args: list[ast.expr] = []
        keywords: list[ast.keyword] = []
        while self.token.kind != ")":
            start = self.token
            if self.accept("*"):
                args.append(self.place(ast.Starred(self.expression(), ast.Load()), start))
            elif self.accept("**"):
                keywords.append(self.place(ast.keyword(None, self.expression()), start))
            elif start.kind == NAME and self.peek() == "=":
                name = self.identifier()
                self.next()
                keywords.append(self.place(ast.keyword(name, self.expression()), start))
            else:
                args.append(self.named_expression())
                if self.token.kind in ("for", "async"):
                    generator = ast.GeneratorExp(args.pop(), self.comprehensions())
                    self.expect(")")
                    return [*args, self.place(generator, open_)], keywords
            if self.token.kind != ")":
                self.expect(",")
        self.next()
        return args, keywords

    def _slices(self) -> ast.expr:
        start = self.token
        first = self._slice()
        if self.token.kind != "," and not isinstance(first, ast.Starred):
            return first
        elements = [first]
        while self.accept(",") and self.token.kind != "]":
            elements.append(self._slice())
        return self.place(ast.Tuple(elements, ast.Load()), start)

    def _slice(self) -> ast.expr:
        start = self.token
        lower = None if start.kind == ":" else self.star_named_expression()
        if lower is not None and self.token.kind != ":":
            return lower
        self.expect(":")
        upper = self.expression() if self.starts_expression() else None
        step = self.expression() if self.accept(":") and self.starts_expression() else None
        return self.place(ast.Slice(lower, upper, step), start)
