"""Statements, blocks, and going on behind a broken one."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any, Final

from .cursor import Broken
from .expression import BITOR
from .simple import SimpleStatements
from .token import BROKEN, DEDENT, END, INDENT, NAME, NEWLINE, Token, Unparsable


class Statements(SimpleStatements):
    """Rules for statements: the top of the grammar."""

    def module(self) -> ast.Module:
        """The whole source. Never fails: what is broken is a `pass` in the tree and an entry in `broken`."""
        body = self._statements()
        while self.token.kind != END:  # a DEDENT too many cannot be, but a loop here would never end
            self.next()
            body += self._statements()
        return ast.Module(body, [])

    def block(self) -> list[ast.stmt]:
        """`:` and the statements behind it, on the same line or indented."""
        self.expect(":")
        if not self.accept(NEWLINE):
            return self._simple_line()
        if not self.accept(INDENT):
            self.fail("an indented block is missing")
        body = self._statements()
        self.expect(DEDENT)
        return body

    def _statements(self) -> list[ast.stmt]:
        body: list[ast.stmt] = []
        while self.token.kind not in (DEDENT, END):
            mark = self.mark()
            try:
                if self.token.kind == INDENT:
                    self.fail("it is indented more than the line above")
                body += self._statement()
            except (Unparsable, RecursionError) as error:
                body.append(self.leave_out(mark, error))
        return body

    def _statement(self) -> list[ast.stmt]:
        token = self.token
        compound = _COMPOUND.get(token.kind)
        if compound is not None:
            return [compound(self)]
        if token.kind == NAME and token.text == "match":
            found = self._match()
            if found is not None:
                return [found]
        if token.kind == BROKEN:
            line, _, reason = token.text.partition(" ")
            raise Unparsable(int(line), reason)
        return self._simple_line()

    def _simple_line(self) -> list[ast.stmt]:
        body = [self.simple()]
        while self.accept(";") and self.token.kind not in (NEWLINE, END):
            body.append(self.simple())
        self.expect(NEWLINE)
        return body

    # Compound statements, at their keyword.

    def _decorated(self) -> ast.stmt:
        decorators = []
        while self.accept("@"):
            decorators.append(self.named_expression())
            self.expect(NEWLINE)
        if self.token.kind == "class":
            return self.class_(decorators)
        start = self.token
        is_async = self.accept("async") is not None
        return self.function(start, decorators, is_async=is_async)

    def _async(self) -> ast.stmt:
        start = self.next()
        if self.token.kind == "def":
            return self.function(start, [], is_async=True)
        if self.token.kind == "for":
            return self._for(start)
        if self.token.kind != "with":
            self.fail("'async' does not belong there")
        return self._with(start)

    def _if(self) -> ast.stmt:
        """An `if` with its clauses; each `elif` is an `if` in the `else` above it and ends where the whole ends."""
        found = [self._condition()]
        while self.token.kind == "elif":
            clause = self.clause(self._condition)
            if clause is not None:
                found.append(clause)
        otherwise = self._else()
        for start, test, body in reversed(found):
            otherwise = [self.place(ast.If(test, body, otherwise), start)]
        return otherwise[0]

    def _condition(self) -> tuple[Token, ast.expr, list[ast.stmt]]:
        start = self.next()
        return start, self.named_expression(), self.block()

    def _else(self) -> list[ast.stmt]:
        if self.token.kind != "else":
            return []
        return self.clause(self._keyword_block) or []

    def _keyword_block(self) -> list[ast.stmt]:
        self.next()
        return self.block()

    def _while(self) -> ast.stmt:
        start = self.next()
        test = self.named_expression()
        body = self.block()
        return self.place(ast.While(test, body, self._else()), start)

    def _for(self, start: Token | None = None) -> ast.stmt:
        make: Any = ast.For if start is None else ast.AsyncFor
        start = start or self.token
        self.expect("for")
        target = self.star_targets()
        self.expect("in")
        iterable = self.star_expressions()
        body = self.block()
        node: ast.stmt = make(target, iterable, body, self._else(), None)
        return self.place(node, start)

    def _with(self, start: Token | None = None) -> ast.stmt:
        make: Any = ast.With if start is None else ast.AsyncWith
        start = start or self.token
        self.expect("with")
        mark = self.mark()
        items: list[ast.withitem] = []
        if self.accept("("):
            try:
                items = self._with_items(")")
                self.expect(")")
                if self.token.kind != ":":
                    items = []
            except Unparsable:
                items = []
        if not items:
            self.reset(mark)
            items = self._with_items(":")
        node: ast.stmt = make(items, self.block(), None)
        return self.place(node, start)

    def _with_items(self, close: str) -> list[ast.withitem]:
        items: list[ast.withitem] = []
        while not items or (self.accept(",") and self.token.kind != close):
            context = self.expression()
            target = None
            if self.accept("as"):
                target = self.store(self.starred() if self.token.kind == "*" else self.operators(BITOR))
            items.append(ast.withitem(context, target))
        return items

    def _try(self) -> ast.stmt:
        start = self.next()
        body = self.block()
        handlers: list[ast.ExceptHandler] = []
        is_group = False
        is_closed = False
        while self.token.kind == "except":
            is_group |= self.peek() == "*"
            is_closed = True
            handler = self.clause(self._handler)
            if handler is not None:
                handlers.append(handler)
        otherwise = self._else()
        final: list[ast.stmt] = []
        if self.token.kind == "finally":
            is_closed = True
            final = self.clause(self._keyword_block) or []
        if not is_closed:
            self.broken.append(Broken(start.line, start.line, self.token.line, "'except' or 'finally' is missing"))
        if is_group:
            return self.place(ast.TryStar(body, handlers, otherwise, final), start)
        return self.place(ast.Try(body, handlers, otherwise, final), start)

    def _handler(self) -> ast.ExceptHandler:
        """An `except`; several types need no parentheses (PEP 758)."""
        start = self.next()
        self.accept("*")
        kind = None if self.token.kind == ":" else self.star_expressions()
        name = self.identifier() if self.accept("as") else None
        return self.place(ast.ExceptHandler(kind, name, self.block()), start)

    def _match(self) -> ast.stmt | None:
        """A match statement, or None where `match` is a name."""
        mark = self.mark()
        start = self.next()
        try:
            subject = self._subject()
            self.expect(":")
            self.expect(NEWLINE)
        except Unparsable:
            subject = None
        if subject is None or self.token.kind != INDENT or self.tokens[self.at + 1].text != "case":
            self.reset(mark)
            return None
        self.next()
        cases = []
        while self.token.kind not in (DEDENT, END):
            case = self.clause(self._case)
            if case is not None:
                cases.append(case)
        self.accept(DEDENT)
        return self.place(ast.Match(subject, cases), start)

    def _subject(self) -> ast.expr:
        start = self.token
        first = self.star_named_expression()
        if self.token.kind != ",":
            return first
        elements = [first]
        while self.accept(",") and self.starts_expression():
            elements.append(self.star_named_expression())
        return self.place(ast.Tuple(elements, ast.Load()), start)

    def _case(self) -> ast.match_case:
        if self.token.text != "case":
            self.fail("'case' is missing")
        self.next()
        pattern = self.patterns()
        guard = self.named_expression() if self.accept("if") else None
        return ast.match_case(pattern, guard, self.block())


_COMPOUND: Final[dict[str, Callable[[Statements], ast.stmt]]] = {
    "if": Statements._if,
    "for": Statements._for,
    "while": Statements._while,
    "try": Statements._try,
    "with": Statements._with,
    "def": lambda rules: rules.function(rules.token, [], is_async=False),
    "class": lambda rules: rules.class_([]),
    "async": Statements._async,
    "@": Statements._decorated,
}
