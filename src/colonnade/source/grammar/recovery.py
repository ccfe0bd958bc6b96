"""Going on behind a broken statement."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any, Final

from .cursor import Broken
from .definition import Definitions
from .token import DEDENT, END, INDENT, NEWLINE, Token, Unparsable

_CLAUSES: Final = frozenset({"elif", "else", "except", "finally"})
_CONTINUED: Final = frozenset({"if", "for", "while", "try", "async", "elif", "except", "else"})


class Recovery(Definitions):
    """What to leave out where a rule fails: a clause alone, else the smallest statement around the mistake."""

    def leave_out(
        self, mark: tuple[int, Token], error: Unparsable | RecursionError, *, with_clauses: bool = True
    ) -> ast.Pass:
        """Goes behind the statement or clause that began at the mark, with its block.

        with_clauses: and with the clauses that follow, which belong to the statement.
        """
        reason = error.reason if isinstance(error, Unparsable) else "it is nested too deeply"
        at = error.line if isinstance(error, Unparsable) else self.token.line
        self.reset(mark)
        start = self.token
        kind = self.peek() if start.kind == INDENT else start.kind
        self._skip_clause()
        # All decorators at once: were it one at a time, a long row without a definition would take quadratic time.
        while kind == "@" and self.token.kind in ("@", "def", "async", "class"):
            kind = self.token.kind
            self._skip_clause()
        while with_clauses and kind in _CONTINUED and self.token.kind in _CLAUSES:
            self._skip_clause()
        while self.broken and self.broken[-1].line >= start.line:
            self.broken.pop()
        self.broken.append(Broken(start.line, max(self.last.end_line, start.line), at, reason))
        return self.place(ast.Pass(), start)

    def _skip_clause(self) -> None:
        """Goes behind the logical line and the block below it."""
        if self.token.kind == INDENT:
            self._skip_block()
            return
        while self.token.kind not in (NEWLINE, END):
            self.next()
        self.accept(NEWLINE)
        if self.token.kind == INDENT:
            self._skip_block()

    def _skip_block(self) -> None:
        depth = 0
        while self.token.kind != END:
            depth += {INDENT: 1, DEDENT: -1}.get(self.next().kind, 0)
            if depth == 0:
                return

    def clause(self, read: Callable[[], Any]) -> Any:
        """What `read` gives; a clause that is broken is left out alone, and None given."""
        mark = self.mark()
        try:
            return read()
        except (Unparsable, RecursionError) as error:
            self.leave_out(mark, error, with_clauses=False)
            return None
