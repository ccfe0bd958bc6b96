"""What several checks ask of an ``except`` clause: what it catches, and what becomes of the exception."""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.syntax import SCOPES, caught_names, last_name, own_nodes, words
from colonnade.summary.point import Site

BROAD: Final = frozenset({"Exception", "BaseException", "StandardError"})
_TELLING: Final = frozenset(
    ("log", "logger", "logging", "warn", "warning", "exception", "error", "critical", "debug", "info", "traceback",
     "exc", "report", "print", "capture", "notify", "emit", "fail", "failed", "failure", "abort", "exit", "skip",
     "skiptest", "errors", "msg", "message", "write", "set", "callback", "errback", "handle", "rollback")
)  # fmt: skip


def is_broad(handler: ast.ExceptHandler) -> bool:
    """Whether a handler catches every error."""
    return not BROAD.isdisjoint(caught_names(handler))


def own(handler: ast.ExceptHandler) -> Iterator[ast.AST]:
    """The nodes of a handler's body."""
    for statement in handler.body:
        yield statement
        if not isinstance(statement, SCOPES):
            yield from own_nodes(statement)


def raises(handler: ast.ExceptHandler) -> bool:
    """Whether the handler raises, or calls something whose name says that it raises again."""
    return any(
        isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and "reraise" in words(last_name(node.func)))
        for node in own(handler)
    )


def uses_exception(handler: ast.ExceptHandler) -> bool:
    """Whether the body reads the exception by its name."""
    return handler.name is not None and any(
        isinstance(node, ast.Name) and node.id == handler.name for node in own(handler)
    )


def tells(handler: ast.ExceptHandler) -> bool:
    """Whether the body logs, reports or ends the program, told by the words of what it calls."""
    return any(
        isinstance(node, ast.Call) and not _TELLING.isdisjoint(words(last_name(node.func)) + _receiver(node.func))
        for node in own(handler)
    )


def _receiver(func: ast.expr) -> tuple[str, ...]:
    return words(last_name(func.value)) if isinstance(func, ast.Attribute) else ()


def is_silent(handler: ast.ExceptHandler) -> bool:
    """Whether the body does nothing but leave: ``pass``, ``continue``, ``break``, or the return of a constant."""
    return all(_is_idle(statement) for statement in handler.body)


def _is_idle(statement: ast.stmt) -> bool:
    match statement:
        case ast.Pass() | ast.Continue() | ast.Break() | ast.Expr(value=ast.Constant()) | ast.Return(value=None):
            return True
        case ast.Return(value=ast.Constant()):
            return True
        case ast.Return(value=ast.List(elts=[]) | ast.Tuple(elts=[]) | ast.Dict(keys=[])):
            return True
    return False


def statement_of(handler: ast.ExceptHandler, site: Site) -> ast.Try | ast.TryStar | None:
    """The ``try`` statement that a handler belongs to."""
    for statement in reversed(site.statements):
        if isinstance(statement, (ast.Try, ast.TryStar)) and handler in statement.handlers:
            return statement
    return None


def is_import(statement: ast.Try | ast.TryStar | None) -> bool:
    """Whether the body of a ``try`` imports something."""
    return statement is not None and any(
        isinstance(node, (ast.Import, ast.ImportFrom))
        or (isinstance(node, ast.Call) and "import" in words(last_name(node.func)))
        for each in statement.body
        for node in (each, *own_nodes(each))
    )
