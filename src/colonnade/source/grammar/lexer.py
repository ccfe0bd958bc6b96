"""Source to tokens, for every Python from 3.0 to 3.14 and tolerant of broken lines.

A logical line that is no sequence of tokens (an unclosed bracket or string, a stray character) becomes one BROKEN
token, and reading resumes at the next physical line that is indented no deeper: the lines in between are lost with it.
"""

from __future__ import annotations

import re

from .token import (
    BROKEN,
    DEDENT,
    END,
    FEND,
    FMIDDLE,
    FSTART,
    INDENT,
    KEYWORDS,
    NAME,
    NEWLINE,
    NUMBER,
    STATEMENT_KEYWORDS,
    STRING,
    Token,
    Unparsable,
)

_TOKEN = re.compile(
    rb"""(?P<skip>[ \t\f]++|\\\n|\#[^\n]*+)
    | (?P<line>\n)
    | (?P<fstart>(?:[fFtT][rR]?|[rR][fFtT])(?:["]{3}|[']{3}|["']))
    | (?P<string>(?:[rRuUbB]|[rR][bB]|[bB][rR])?
        (?:["]{3}(?:\\.|[^\\])*?["]{3} | [']{3}(?:\\.|[^\\])*?[']{3}
         | "(?!"")(?:\\.|[^"\\\n])*+" | '(?!'')(?:\\.|[^'\\\n])*+'))
    | (?P<number>0[xX](?:_?[0-9a-fA-F])++ | 0[bB](?:_?[01])++ | 0[oO](?:_?[0-7])++
        | (?:[0-9](?:_?[0-9])*+(?:\.(?:[0-9](?:_?[0-9])*+)?)? | \.[0-9](?:_?[0-9])*+)
          (?:[eE][-+]?[0-9](?:_?[0-9])*+)?[jJ]?)
    | (?P<name>[A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*+)
    | (?P<op>\*\*=|//=|>>=|<<=|\.\.\.|->|:=|==|!=|<=|>=|\+=|-=|\*=|/=|%=|@=|&=|\|=|\^=|\*\*|//|>>|<<
        |[-+*/%@&|^~<>()\[\]{},:.;=])""",
    re.DOTALL | re.VERBOSE,
)
_INDENTATION = re.compile(rb"[ \t\f]*+")
_CLOSES = {")": "(", "]": "[", "}": "{"}
# As deep as the interpreter's own tokenizer goes.
_DEPTH = 200
_FIELD_DEPTH = 50
# Of the order of what two million bytes of written code hold; each takes about a kilobyte until the tree is built.
_MOST_TOKENS = 400_000


class TooLarge(Exception):
    """The source has more tokens than are read."""


class Lexer:
    """One pass over the bytes of a source, in UTF-8 and with `\\n` as the line end."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.tokens: list[Token] = []
        self.pos = 0
        self.line = 1
        self.line_start = 0
        self.brackets: list[str] = []
        self.fields = 0
        # What may be read twice: bounds the cost of an input made of unclosed brackets.
        self.budget = len(data) + 100_000

    def run(self) -> list[Token]:
        """All tokens; the last is END. Every INDENT has its DEDENT. Raises TooLarge."""
        indents = [0]
        while True:
            column = self._next_line()
            if column is None:
                break
            self._indent(column, indents)
            self._logical_line(column)
        for _ in indents[1:]:
            self._mark(DEDENT)
        self._mark(END)
        return self.tokens

    def _next_line(self) -> int | None:
        """Goes to the first character of the next line that holds code; its column with tabs as in Python, or None."""
        data = self.data
        while True:
            match = _INDENTATION.match(data, self.pos)
            assert match is not None
            at = match.end()
            if at >= len(data):
                return None
            if data[at] == 0x23:  # a comment
                end = data.find(b"\n", at)
                if end < 0:
                    return None
                at = end
            if data[at] != 0x0A:
                self.pos = at
                column = 0
                for char in match[0]:
                    column = 0 if char == 0x0C else column + 1 if char == 0x20 else column // 8 * 8 + 8
                return column
            self._line_end(at)

    def _line_end(self, at: int) -> None:
        self.line += 1
        self.pos = self.line_start = at + 1

    def _indent(self, column: int, indents: list[int]) -> None:
        if column > indents[-1]:
            indents.append(column)
            self._mark(INDENT)
        while column < indents[-1]:
            indents.pop()
            self._mark(DEDENT)

    def _logical_line(self, column: int) -> None:
        mark, pos, line, line_start = len(self.tokens), self.pos, self.line, self.line_start
        try:
            self._code(in_field=False)
            self._mark(NEWLINE)
            return
        except Unparsable as error:
            problem = error
        del self.tokens[mark:]
        self.budget -= self.pos - pos
        self.pos, self.line, self.line_start = pos, line, line_start
        self.brackets.clear()
        self.fields = 0
        self._skip(column)
        # The token reaches to the end of the line above the one where reading goes on.
        end = self.pos - 1 if self.pos < len(self.data) else self.pos
        end_line = self.line - 1 if self.pos < len(self.data) else self.line
        end_col = end - self.data.rfind(b"\n", 0, end) - 1
        text = f"{problem.line} {problem.reason}"
        self.tokens.append(Token(BROKEN, text, pos, end, line, pos - line_start, end_line, end_col))
        self._mark(NEWLINE)

    def _skip(self, column: int) -> None:
        """Goes to the next line that holds code at `column` or left of it; to the end when the budget is spent."""
        while (end := self.data.find(b"\n", self.pos)) >= 0 and self.budget > 0:
            self._line_end(end)
            at = self._next_line()
            if at is None or at <= column:
                self.pos = self.line_start
                return
        self.pos = len(self.data)

    def _mark(self, kind: str, text: str = "") -> None:
        """Adds a token without extent."""
        col = self.pos - self.line_start
        self.tokens.append(Token(kind, text, self.pos, self.pos, self.line, col, self.line, col))

    def _take(self, kind: str, end: int) -> str:
        """Adds the token from here to `end`, which may lie on a later line."""
        start, line, col = self.pos, self.line, self.pos - self.line_start
        raw = self.data[start:end]
        if (lines := raw.count(b"\n")) > 0:
            self.line += lines
            self.line_start = start + raw.rindex(b"\n") + 1
        self.pos = end
        text = raw.decode()
        self.tokens.append(Token(kind or text, text, start, end, line, col, self.line, end - self.line_start))
        return text

    def _code(self, *, in_field: bool) -> None:
        """Reads to the end of the logical line or, in a field of an f-string, to the `!`, `:` or `}` that ends it."""
        data, base = self.data, len(self.brackets)
        fresh = False
        while self.pos < len(data):
            char = data[self.pos]
            at_field = in_field and len(self.brackets) == base
            if at_field and (char in b":}" or (char == 0x21 and data[self.pos + 1 : self.pos + 2] != b"=")):
                return
            match = _TOKEN.match(data, self.pos)
            group = match.lastgroup if match else None
            if match is None or group is None:
                what = "a string that is not closed" if char in b"\"'" else f"the character {chr(char)!r}"
                raise Unparsable(self.line, f"it holds {what}")
            if group == "skip":
                if match[0] == b"\\\n":
                    self._line_end(match.end() - 1)
                self.pos = match.end()
            elif group == "line":
                self._line_end(self.pos)
                if not self.brackets and not in_field:
                    self._undo_line_end()
                    return
                fresh = True
            else:
                self._token(group, match, fresh)
                fresh = False
        if in_field or self.brackets:
            raise Unparsable(self.line, "a bracket is not closed")

    def _undo_line_end(self) -> None:
        """Stands at the `\\n` again, which ends the logical line; _next_line then passes it."""
        self.pos -= 1
        self.line -= 1
        self.line_start = self.data.rfind(b"\n", 0, self.pos) + 1

    def _token(self, group: str, match: re.Match[bytes], fresh: bool) -> None:
        if len(self.tokens) > _MOST_TOKENS:
            raise TooLarge
        if group == "name":
            self._name(match.end(), fresh)
        elif group == "op":
            self._operator(match.end())
        elif group == "fstart":
            self._fstring(match)
        else:
            self._take(STRING if group == "string" else NUMBER, match.end())

    def _name(self, end: int, fresh: bool) -> None:
        text = self.data[self.pos : end].decode()
        if text in KEYWORDS:
            if fresh and text in STATEMENT_KEYWORDS:
                raise Unparsable(self.line, "a bracket is not closed")
            self._take("", end)
        elif text.isascii() or text.isidentifier():
            self._take(NAME, end)
        else:
            bad = next((char for char in text if not ("a" + char).isidentifier()), text[0])
            raise Unparsable(self.line, f"it holds the character {bad!a}")

    def _operator(self, end: int) -> None:
        text = self._take("", end)
        if text in "([{":
            self.brackets.append(text)
            if len(self.brackets) > _DEPTH:
                raise Unparsable(self.line, "it is nested too deeply")
        elif text in _CLOSES and (not self.brackets or self.brackets.pop() != _CLOSES[text]):
            raise Unparsable(self.line, f"nothing was opened that {text!r} closes")

    def _fstring(self, match: re.Match[bytes]) -> None:
        prefix = match[0].rstrip(b"\"'")
        quote = match[0][len(prefix) :]
        self._take(FSTART, match.end())
        self.fields += 1
        if self.fields > _FIELD_DEPTH:
            raise Unparsable(self.line, "it is nested too deeply")
        self._literal(quote, is_raw=b"r" in prefix.lower(), in_spec=False)
        self.fields -= 1
        self._take(FEND, self.pos + len(quote))

    def _literal(self, quote: bytes, *, is_raw: bool, in_spec: bool) -> None:
        """Reads literal text and fields up to the closing quote or, in a format specification, up to its `}`."""
        data, at, size = self.data, self.pos, len(self.data)
        while at < size:
            char = data[at]
            if char == 0x5C:  # a backslash takes what follows with it, but for the braces that it cannot escape
                if not is_raw and data[at : at + 3] == b"\\N{" and not in_spec:
                    at = max(data.find(b"}", at), at) + 1
                else:
                    at += 1 if data[at + 1 : at + 2] in (b"{", b"}") else 2
            elif data.startswith(quote, at):
                self._middle(at)
                if in_spec:
                    raise Unparsable(self.line, "a field of a string is not closed")
                return
            elif char == 0x0A and len(quote) == 1:
                break
            elif char in b"{}" and not in_spec and data[at + 1] == char:
                at += 2
            elif char == 0x7B:
                self._middle(at)
                self._field(quote, is_raw=is_raw)
                at = self.pos
            elif char == 0x7D:
                self._middle(at)
                if not in_spec:
                    raise Unparsable(self.line, "a single '}' stands in a string")
                return
            else:
                at += 1
        raise Unparsable(self.line, "it holds a string that is not closed")

    def _middle(self, end: int) -> None:
        if end > self.pos:
            self._take(FMIDDLE, end)

    def _field(self, quote: bytes, *, is_raw: bool) -> None:
        self._operator(self.pos + 1)
        self._code(in_field=True)
        if self.data[self.pos] == 0x21:
            self._take("", self.pos + 1)
            self._code(in_field=True)
        if self.data[self.pos] == 0x3A:
            self._take("", self.pos + 1)
            self.fields += 1
            if self.fields > _FIELD_DEPTH:
                raise Unparsable(self.line, "it is nested too deeply")
            self._literal(quote, is_raw=is_raw, in_spec=True)
            self.fields -= 1
        if self.data[self.pos] != 0x7D:
            raise Unparsable(self.line, "a field of a string is not closed")
        self._operator(self.pos + 1)
