"""The patterns of `case`."""

from __future__ import annotations

import ast

from .expression import Expressions
from .token import FSTART, NAME, NUMBER, STRING, Token

_NAMED_CONSTANTS = {"None": None, "True": True, "False": False}


class Patterns(Expressions):
    """Rules for patterns."""

    def patterns(self) -> ast.pattern:
        """What stands behind `case`: one pattern or an open sequence."""
        start = self.token
        first = self._maybe_star()
        if self.token.kind != "," and not isinstance(first, ast.MatchStar):
            return first
        patterns = [first]
        while self.accept(",") and self.token.kind not in (":", "if"):
            patterns.append(self._maybe_star())
        return self.place(ast.MatchSequence(patterns), start)

    def _maybe_star(self) -> ast.pattern:
        start = self.token
        if self.accept("*"):
            name = self.identifier()
            return self.place(ast.MatchStar(None if name == "_" else name), start)
        return self._pattern()

    def _pattern(self) -> ast.pattern:
        """Alternatives, with or without `as name`."""
        start = self.token
        pattern = self._closed()
        if self.token.kind == "|":
            patterns = [pattern]
            while self.accept("|"):
                patterns.append(self._closed())
            pattern = self.place(ast.MatchOr(patterns), start)
        if self.accept("as"):
            pattern = self.place(ast.MatchAs(pattern, self.identifier()), start)
        return pattern

    def _closed(self) -> ast.pattern:
        start = self.token
        kind = start.kind
        if kind in _NAMED_CONSTANTS:
            self.next()
            return self.place(ast.MatchSingleton(_NAMED_CONSTANTS[kind]), start)
        if kind in (NUMBER, "-"):
            return self.place(ast.MatchValue(self._complex()), start)
        if kind in (STRING, FSTART):
            return self.place(ast.MatchValue(self.strings()), start)
        if kind == "{":
            return self._mapping()
        if kind in ("(", "["):
            return self._sequence()
        return self._named()

    def _complex(self) -> ast.expr:
        """A signed number, or a sum of a real and an imaginary one."""
        start = self.token
        left = self._signed()
        if self.token.kind not in ("+", "-"):
            return left
        operator = ast.Add() if self.next().kind == "+" else ast.Sub()
        return self.place(ast.BinOp(left, operator, self.number()), start)

    def _signed(self) -> ast.expr:
        start = self.token
        if self.accept("-"):
            return self.place(ast.UnaryOp(ast.USub(), self.number()), start)
        return self.number()

    def _named(self) -> ast.pattern:
        """A capture, the wildcard, a dotted value or a class."""
        start = self.token
        name = self.identifier()
        if self.token.kind not in (".", "("):
            return self.place(ast.MatchAs(None, None if name == "_" else name), start)
        value: ast.expr = self.place(ast.Name(name, ast.Load()), start)
        while self.accept("."):
            value = self.place(ast.Attribute(value, self.identifier(), ast.Load()), start)
        if self.token.kind == "(":
            return self._class(value, start)
        return self.place(ast.MatchValue(value), start)

    def _class(self, cls: ast.expr, start: Token) -> ast.pattern:
        self.expect("(")
        patterns: list[ast.pattern] = []
        names: list[str] = []
        by_name: list[ast.pattern] = []
        while not self.accept(")"):
            if self.token.kind == NAME and self.peek() == "=":
                names.append(self.identifier())
                self.next()
                by_name.append(self._pattern())
            else:
                patterns.append(self._pattern())
            if self.token.kind != ")":
                self.expect(",")
        return self.place(ast.MatchClass(cls, patterns, names, by_name), start)

    def _sequence(self) -> ast.pattern:
        """A sequence in brackets, or one pattern in parentheses."""
        start = self.next()
        close = ")" if start.kind == "(" else "]"
        patterns: list[ast.pattern] = []
        has_comma = False
        while not self.accept(close):
            patterns.append(self._maybe_star())
            if self.token.kind != close:
                self.expect(",")
                has_comma = True
        if close == ")" and len(patterns) == 1 and not has_comma and not isinstance(patterns[0], ast.MatchStar):
            return patterns[0]
        return self.place(ast.MatchSequence(patterns), start)

    def _mapping(self) -> ast.pattern:
        start = self.next()
        keys: list[ast.expr] = []
        patterns: list[ast.pattern] = []
        rest = None
        while not self.accept("}"):
            if self.accept("**"):
                rest = self.identifier()
            else:
                keys.append(self._key())
                self.expect(":")
                patterns.append(self._pattern())
            if self.token.kind != "}":
                self.expect(",")
        return self.place(ast.MatchMapping(keys, patterns, rest), start)

    def _key(self) -> ast.expr:
        return self._complex() if self.token.kind in (NUMBER, "-") else self.primary()
