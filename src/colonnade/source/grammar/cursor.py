"""A place in the tokens: what the rules of the grammar share."""

from __future__ import annotations

import ast
import unicodedata
from typing import Any, NamedTuple, NoReturn, TypeVar

from .token import LAYOUT, NAME, Token, Unparsable

Node = TypeVar("Node", bound=ast.AST)

STARTS_EXPRESSION = frozenset(
    (
        *("NAME", "NUMBER", "STRING", "FSTART", "(", "[", "{", "-", "+", "~", "*", "..."),
        *("not", "lambda", "await", "None", "True", "False"),
    )
)


class Broken(NamedTuple):
    """A statement or clause that was left out.  line, end_line: its extent; at: where the mistake was noticed."""

    line: int
    end_line: int
    at: int
    reason: str


class Cursor:
    """Reads tokens in order. `last` is the last one that is no layout: nodes end where it ends, as in `ast`."""

    def __init__(self, data: bytes, tokens: list[Token]) -> None:
        self.data = data
        self.tokens = tokens
        self.at = 0
        self.token = tokens[0]
        self.last = tokens[0]
        self.broken: list[Broken] = []

    def next(self) -> Token:
        """The current token, which is passed. END is never passed."""
        token = self.token
        if token.kind not in LAYOUT:
            self.last = token
        if self.at + 1 < len(self.tokens):
            self.at += 1
            self.token = self.tokens[self.at]
        return token

    def accept(self, kind: str) -> Token | None:
        """Passes a token of this kind if one is here."""
        return self.next() if self.token.kind == kind else None

    def expect(self, kind: str) -> Token:
        """Passes a token of this kind, which has to be here."""
        if self.token.kind != kind:
            self.fail(f"{kind!r} is missing" if kind not in LAYOUT else f"{self.token.text!r} does not belong there")
        return self.next()

    def peek(self, ahead: int = 1) -> str:
        """The kind of a token behind the current one."""
        return self.tokens[min(self.at + ahead, len(self.tokens) - 1)].kind

    def fail(self, reason: str) -> NoReturn:
        """Gives the statement up."""
        raise Unparsable(self.token.line, reason)

    def mark(self) -> tuple[int, Token]:
        """Where to come back to."""
        return self.at, self.last

    def reset(self, mark: tuple[int, Token]) -> None:
        """Comes back to a mark."""
        self.at, self.last = mark
        self.token = self.tokens[self.at]

    def place(self, node: Node, start: Token) -> Node:
        """The node, from the start of a token to the end of the last one passed."""
        at: Any = node
        at.lineno, at.col_offset = start.line, start.col
        at.end_lineno, at.end_col_offset = self.last.end_line, self.last.end_col
        return node

    def identifier(self) -> str:
        """Passes a name that is no keyword; in the form NFKC, as the interpreter keeps names."""
        if self.token.kind != NAME:
            self.fail("a name is missing")
        text = self.next().text
        return text if text.isascii() else unicodedata.normalize("NFKC", text)

    def starts_expression(self) -> bool:
        """An expression, starred or not, may begin here."""
        return self.token.kind in STARTS_EXPRESSION

    def store(self, node: ast.expr, context: type[ast.expr_context] = ast.Store) -> ast.expr:
        """The expression as a target; fails for what is none."""
        match node:
            case ast.Name() | ast.Attribute() | ast.Subscript():
                node.ctx = context()
            case ast.Starred() if context is ast.Store:
                node.ctx = context()
                self.store(node.value)
            case ast.Tuple() | ast.List():
                node.ctx = context()
                for element in node.elts:
                    self.store(element, context)
            case _:
                raise Unparsable(node.lineno, "something is assigned to that cannot be")
        return node

    # What rules of one module need of another's; each is defined there.

    def expression(self) -> ast.expr:
        raise NotImplementedError

    def star_expressions(self) -> ast.expr:
        raise NotImplementedError

    def yield_expression(self) -> ast.expr:
        raise NotImplementedError

    def lambda_expression(self) -> ast.expr:
        raise NotImplementedError
