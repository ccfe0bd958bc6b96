"""Numbers and strings, with the fields of f- and t-strings."""

from __future__ import annotations

import ast
import re

from ..parse import parse
from ..syntax import Interpolation, TemplateStr
from .cursor import Cursor
from .token import FEND, FMIDDLE, FSTART, STRING, Token, Unparsable

_QUOTE_OR_ESCAPE = re.compile(r"\\.|'", re.DOTALL)
_BRACES = re.compile(r"\\N\{[^}]*\}|\{\{|\}\}")
_COMMENT = re.compile(rb"#[^\n]*")
_ODD_BACKSLASHES = re.compile(r"(?<!\\)(?:\\\\)*\\\Z")


class Literals(Cursor):
    """Rules for literals. What a literal is worth, the interpreter says: its own parser reads each by itself."""

    def number(self) -> ast.expr:
        """A number."""
        token = self.next()
        return self.place(_constant(token.text, token.line), token)

    def strings(self) -> ast.expr:
        """Adjacent string literals, which are one: a Constant, JoinedStr or TemplateStr."""
        start = self.token
        parts: list[ast.expr] = []
        is_formatted = is_template = False
        while self.token.kind in (STRING, FSTART):
            token = self.next()
            if token.kind == STRING:
                parts.append(self.place(_constant(token.text, token.line), token))
                continue
            prefix = token.text.rstrip("\"'").lower()
            is_formatted = True
            is_template |= "t" in prefix
            parts += self._parts(is_raw="r" in prefix, is_template="t" in prefix)
            self.expect(FEND)
        if is_formatted:
            values = _merged(parts)
            return self.place(TemplateStr(values) if is_template else ast.JoinedStr(values), start)
        if len(parts) == 1:
            return parts[0]
        return self.place(_joined(parts), start)

    def _parts(self, *, is_raw: bool, is_template: bool, in_spec: bool = False) -> list[ast.expr]:
        parts: list[ast.expr] = []
        while True:
            if self.token.kind == FMIDDLE:
                token = self.next()
                value = _text(token, is_raw=is_raw, in_spec=in_spec)
                parts.append(self.place(ast.Constant(value, None), token))
            elif self.token.kind == "{":
                parts += self._field(is_raw=is_raw, is_template=is_template)
            else:
                return parts

    def _field(self, *, is_raw: bool, is_template: bool) -> list[ast.expr]:
        """One field, behind the text that `=` makes it show."""
        start = self.expect("{")
        first = self.at
        value = self.yield_expression() if self.token.kind == "yield" else self.star_expressions()
        source = self.data[start.end : self.last.end].decode().strip()
        shown: list[ast.expr] = []
        if self.accept("="):
            constant = ast.Constant(self._shown(first), None)
            constant.lineno, constant.col_offset = start.end_line, start.end_col
            constant.end_lineno, constant.end_col_offset = self.token.line, self.token.col
            shown.append(constant)
        conversion = -1
        if self.accept("!"):
            name = self.identifier()
            if name not in ("s", "r", "a"):
                self.fail(f"{name!r} is no conversion")
            conversion = ord(name)
        spec = None
        if colon := self.accept(":"):
            parts = self._parts(is_raw=is_raw, is_template=False, in_spec=True)
            spec = self.place(ast.JoinedStr(_merged(parts)), colon)
        elif shown and conversion == -1:
            conversion = ord("r")
        self.expect("}")
        if is_template:
            return [*shown, self.place(Interpolation(value, source, conversion, spec), start)]
        return [*shown, self.place(ast.FormattedValue(value, conversion, spec), start)]

    def _shown(self, first: int) -> str:
        """The source from the token before `first` to the current one, with its spaces and without its comments."""
        shown = b""
        for token, before in zip(self.tokens[first : self.at + 1], self.tokens[first - 1 :], strict=False):
            shown += _COMMENT.sub(b"", self.data[before.end : token.start])
            shown += self.data[token.start : token.end] if token is not self.token else b""
        return shown.decode()


def _constant(literal: str, line: int) -> ast.Constant:
    """What the interpreter's parser makes of one literal."""
    tree, error = parse(literal)
    match tree:
        case ast.Module(body=[ast.Expr(value=ast.Constant() as constant)]):
            return constant
    raise Unparsable(line, error.msg if error else "a literal is too large")


def _text(token: Token, *, is_raw: bool, in_spec: bool) -> str:
    """The literal text of an f-string with its escapes and doubled braces resolved."""
    text = token.text
    if not in_spec and ("{{" in text or "}}" in text):
        text = _BRACES.sub(lambda match: match[0] if match[0][0] == "\\" else match[0][0], text)
    if is_raw or "\\" not in text:
        return text
    text = _QUOTE_OR_ESCAPE.sub(lambda match: "\\x27" if match[0] == "'" else match[0], text)
    if _ODD_BACKSLASHES.search(text):
        text += "\\"
    value = _constant(f"'''{text}'''", token.line).value
    assert isinstance(value, str)
    return value


def _joined(parts: list[ast.expr]) -> ast.Constant:
    """One constant of several; its kind is that of the first."""
    constants = [part for part in parts if isinstance(part, ast.Constant)]
    texts = [part.value for part in constants if isinstance(part.value, str)]
    if len(texts) == len(parts):
        return ast.Constant("".join(texts), constants[0].kind)
    pieces = [part.value for part in constants if isinstance(part.value, bytes)]
    if len(pieces) < len(parts):
        raise Unparsable(parts[0].lineno, "bytes and text are joined")
    return ast.Constant(b"".join(pieces), None)


def _merged(parts: list[ast.expr]) -> list[ast.expr]:
    """The parts of a formatted string with constants side by side made one and empty ones left out."""
    merged: list[ast.expr] = []
    run: list[ast.expr] = []
    for part in [*parts, None]:
        if isinstance(part, ast.Constant):
            run.append(part)
            continue
        if run:
            constant = _joined(run)
            constant.lineno, constant.col_offset = run[0].lineno, run[0].col_offset
            constant.end_lineno, constant.end_col_offset = run[-1].end_lineno, run[-1].end_col_offset
            if constant.value:
                merged.append(constant)
            run = []
        if part is not None:
            merged.append(part)
    return merged
