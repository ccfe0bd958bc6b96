"""Functions, lambdas, classes: parameters, type parameters and headers."""

from __future__ import annotations

import ast
import sys
from typing import Any

from ..syntax import ParamSpec, TypeVar, TypeVarTuple, type_param
from .pattern import Patterns
from .token import Token

_HAS_TYPE_PARAMS = sys.version_info >= (3, 12)


class Definitions(Patterns):
    """Rules for definitions."""

    def block(self) -> list[ast.stmt]:
        """`:` and the statements behind it."""
        raise NotImplementedError

    def lambda_expression(self) -> ast.expr:
        """A lambda."""
        start = self.expect("lambda")
        parameters = self._parameters(":", is_annotated=False)
        self.expect(":")
        return self.place(ast.Lambda(parameters, self.expression()), start)

    def function(self, start: Token, decorators: list[ast.expr], *, is_async: bool) -> ast.stmt:
        """A `def`; start: its first token, `async` where there is one."""
        self.expect("def")
        name = self.identifier()
        type_params = self.type_params()
        self.expect("(")
        parameters = self._parameters(")", is_annotated=True)
        self.expect(")")
        returns = self.expression() if self.accept("->") else None
        body = self.block()
        make: Any = ast.AsyncFunctionDef if is_async else ast.FunctionDef
        node: ast.stmt = make(name, parameters, body, decorators, returns, None)
        return self.place(_with_type_params(node, type_params), start)

    def class_(self, decorators: list[ast.expr]) -> ast.stmt:
        """A class."""
        start = self.expect("class")
        name = self.identifier()
        type_params = self.type_params()
        bases, keywords = self.arguments() if self.token.kind == "(" else ([], [])
        body = self.block()
        make: Any = ast.ClassDef
        node: ast.stmt = make(name, bases, keywords, body, decorators)
        return self.place(_with_type_params(node, type_params), start)

    def _parameters(self, close: str, *, is_annotated: bool) -> ast.arguments:
        positional: list[ast.arg] = []
        only_positional: list[ast.arg] = []
        defaults: list[ast.expr] = []
        only_by_name: list[ast.arg] = []
        name_defaults: list[ast.expr | None] = []
        star: ast.arg | None = None
        stars: ast.arg | None = None
        by_name = False
        while self.token.kind != close:
            if self.accept("/"):
                only_positional, positional = positional, []
            elif self.accept("**"):
                stars = self._parameter(is_annotated=is_annotated)
            elif self.accept("*"):
                by_name = True
                if self.token.kind != ",":
                    star = self._parameter(is_annotated=is_annotated, is_star=True)
            else:
                parameter = self._parameter(is_annotated=is_annotated)
                default = self.expression() if self.accept("=") else None
                if by_name:
                    only_by_name.append(parameter)
                    name_defaults.append(default)
                else:
                    positional.append(parameter)
                    if default is not None:
                        defaults.append(default)
                    elif defaults:
                        self.fail("a parameter without default follows one with")
            if self.token.kind != close:
                self.expect(",")
        return ast.arguments(only_positional, positional, star, only_by_name, name_defaults, stars, defaults)

    def _parameter(self, *, is_annotated: bool, is_star: bool = False) -> ast.arg:
        start = self.token
        name = self.identifier()
        annotation = None
        if is_annotated and self.accept(":"):
            annotation = self.starred() if is_star and self.token.kind == "*" else self.expression()
        return self.place(ast.arg(name, annotation, None), start)

    def type_params(self) -> list[type_param]:
        """`[T: bound = default, *Ts, **P]`, or none."""
        params: list[type_param] = []
        if not self.accept("["):
            return params
        while not self.accept("]"):
            start = self.token
            make: Any = TypeVarTuple if self.accept("*") else ParamSpec if self.accept("**") else TypeVar
            given: dict[str, Any] = {"name": self.identifier()}
            if make is TypeVar:
                given["bound"] = self.expression() if self.accept(":") else None
            default = None
            if self.accept("="):
                default = self.starred() if self.token.kind == "*" else self.expression()
            node: Any = self.place(make(**given), start)
            if default is not None or "default_value" in node._fields:
                node.default_value = default
            params.append(node)
            if self.token.kind != "]":
                self.expect(",")
        return params


def _with_type_params(node: ast.stmt, type_params: list[type_param]) -> ast.stmt:
    """Adds them; also on an interpreter whose nodes do not have the field, where a walk does not meet them."""
    if type_params or _HAS_TYPE_PARAMS:
        any_node: Any = node
        any_node.type_params = type_params
    return node
