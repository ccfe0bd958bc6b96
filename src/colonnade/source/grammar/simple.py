"""Simple statements."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any, Final

from ..syntax import TypeAlias
from .expression import BITOR
from .recovery import Recovery
from .token import NAME

_AUGMENTED: Final[dict[str, type[ast.operator]]] = {
    "+=": ast.Add,
    "-=": ast.Sub,
    "*=": ast.Mult,
    "/=": ast.Div,
    "//=": ast.FloorDiv,
    "%=": ast.Mod,
    "@=": ast.MatMult,
    "**=": ast.Pow,
    ">>=": ast.RShift,
    "<<=": ast.LShift,
    "&=": ast.BitAnd,
    "^=": ast.BitXor,
    "|=": ast.BitOr,
}


class SimpleStatements(Recovery):
    """Rules for statements of one logical line."""

    def simple(self) -> ast.stmt:
        start = self.token
        rule = _SIMPLE.get(start.kind)
        if rule is not None:
            self.next()
            return self.place(rule(self), start)
        if start.kind == NAME and start.text == "type" and self.peek() == NAME and self.peek(2) in ("=", "["):
            return self._type_alias()
        return self._assignment()

    def _assignment(self) -> ast.stmt:
        """An assignment of any kind, or an expression."""
        start = self.token
        value = self._right_side()
        kind = self.token.kind
        if kind == "=":
            targets = []
            while self.accept("="):
                targets.append(self.store(value))
                value = self._right_side()
            return self.place(ast.Assign(targets, value, None), start)
        if kind in _AUGMENTED:
            if not isinstance(value, ast.Name | ast.Attribute | ast.Subscript):
                self.fail("something is assigned to that cannot be")
            self.next()
            target: Any = self.store(value)
            return self.place(ast.AugAssign(target, _AUGMENTED[kind](), self._right_side()), start)
        if kind == ":":
            if not isinstance(value, ast.Name | ast.Attribute | ast.Subscript):
                self.fail("something is annotated that cannot be")
            self.next()
            target = self.store(value)
            annotation = self.expression()
            assigned = self._right_side() if self.accept("=") else None
            is_simple = isinstance(value, ast.Name) and start.kind != "("
            return self.place(ast.AnnAssign(target, annotation, assigned, int(is_simple)), start)
        return self.place(ast.Expr(value), start)

    def _right_side(self) -> ast.expr:
        return self.yield_expression() if self.token.kind == "yield" else self.star_expressions()

    def _type_alias(self) -> ast.stmt:
        start = self.next()
        at = self.token
        name = self.place(ast.Name(self.identifier(), ast.Store()), at)
        params: Any = self.type_params()
        self.expect("=")
        return self.place(TypeAlias(name, params, self.expression()), start)

    # Simple statements, behind their keyword.

    def _return(self) -> ast.stmt:
        return ast.Return(self.star_expressions() if self.starts_expression() else None)

    def _raise(self) -> ast.stmt:
        if not self.starts_expression():
            return ast.Raise(None, None)
        exception = self.expression()
        return ast.Raise(exception, self.expression() if self.accept("from") else None)

    def _assert(self) -> ast.stmt:
        test = self.expression()
        return ast.Assert(test, self.expression() if self.accept(",") else None)

    def _delete(self) -> ast.stmt:
        targets = [self.store(self.operators(BITOR), ast.Del)]
        while self.accept(",") and self.starts_expression():
            targets.append(self.store(self.operators(BITOR), ast.Del))
        return ast.Delete(targets)

    def _names(self) -> list[str]:
        names = [self.identifier()]
        while self.accept(","):
            names.append(self.identifier())
        return names

    def _import(self) -> ast.stmt:
        names = [self._alias()]
        while self.accept(","):
            names.append(self._alias())
        return ast.Import(names)

    def _import_from(self) -> ast.stmt:
        level = 0
        while self.token.kind in (".", "..."):
            level += len(self.next().kind)
        module = None if level and self.token.kind == "import" else self._dotted()
        self.expect("import")
        start = self.token
        if self.accept("*"):
            return ast.ImportFrom(module, [self.place(ast.alias("*", None), start)], level)
        is_grouped = self.accept("(") is not None
        names = [self._alias(is_dotted=False)]
        while self.accept(",") and not (is_grouped and self.token.kind == ")"):
            names.append(self._alias(is_dotted=False))
        if is_grouped:
            self.expect(")")
        return ast.ImportFrom(module, names, level)

    def _alias(self, *, is_dotted: bool = True) -> ast.alias:
        start = self.token
        name = self._dotted() if is_dotted else self.identifier()
        return self.place(ast.alias(name, self.identifier() if self.accept("as") else None), start)

    def _dotted(self) -> str:
        parts = [self.identifier()]
        while self.accept("."):
            parts.append(self.identifier())
        return ".".join(parts)


_SIMPLE: Final[dict[str, Callable[[SimpleStatements], ast.stmt]]] = {
    "pass": lambda _: ast.Pass(),
    "break": lambda _: ast.Break(),
    "continue": lambda _: ast.Continue(),
    "return": SimpleStatements._return,
    "raise": SimpleStatements._raise,
    "assert": SimpleStatements._assert,
    "del": SimpleStatements._delete,
    "global": lambda rules: ast.Global(rules._names()),
    "nonlocal": lambda rules: ast.Nonlocal(rules._names()),
    "import": SimpleStatements._import,
    "from": SimpleStatements._import_from,
}
