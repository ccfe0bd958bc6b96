"""What several checks ask of an ``except`` clause: what it catches, and what becomes of the exception."""

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, Protocol, cast

from colonnade.checks.ending import comes_back
from colonnade.checks.syntax import SCOPES, all_nodes, blocks, caught_names, last_name, own_nodes, words
from colonnade.summary.point import Site

BROAD: Final = frozenset({"Exception", "BaseException", "StandardError"})
_TELLING: Final = frozenset(
    ("log", "logger", "logging", "warn", "warning", "exception", "error", "critical", "debug", "info", "traceback",
     "exc", "report", "print", "capture", "notify", "emit", "fail", "failed", "failure", "abort", "exit", "skip",
     "skiptest", "errors", "msg", "message", "write", "set", "callback", "errback", "handle", "rollback", "err",
     "crit", "fatal", "display", "show", "tb", "showtb", "showtraceback")
)  # fmt: skip

CLEANUP: Final = frozenset(
    ("close", "closed", "cleanup", "clean", "kill", "terminate", "shutdown", "stop", "unlink", "remove", "rmtree",
     "disconnect", "release", "cancel", "quit", "delete", "destroy", "flush", "rmdir", "logout", "dispose", "join",
     "killpg")
)  # fmt: skip
_DISPATCHING: Final = frozenset(("str", "repr", "hash", "getattr", "hasattr", "setattr", "iter", "next", "sorted"))
"""Builtins that run what the class of their argument defines."""
_ABSTRACT: Final = ("typing.", "collections.abc.", "?")
_REASON: Final = re.compile(rb"except|error|rais|fail|catch|ignor|swallow|whatever", re.IGNORECASE)
"""What a comment speaks of that stands at the ``try`` and is about the handler."""
_SUPPRESSION: Final = re.compile(rb"noqa(:[\sA-Z0-9,]*)?|(pylint|type|pragma|ruff)\s*:.*", re.IGNORECASE)
"""A comment that speaks to a tool alone."""
_MANY: Final = 5
"""A `try` of more statements than that answers for several failures, whatever each of them may raise."""


Around = ast.Try | ast.TryStar | ast.With | ast.AsyncWith
"""The statements whose body may be left by an exception that goes no further."""


class _WithLines(Protocol):
    """The interpreter, which is the site, holds the file's lines as UTF-8."""

    @property
    def lines(self) -> list[bytes]: ...


def is_broad(handler: ast.ExceptHandler) -> bool:
    """Whether a handler catches every error."""
    return not BROAD.isdisjoint(caught_names(handler))


def own(handler: ast.ExceptHandler) -> Iterator[ast.AST]:
    """The nodes of a handler's body."""
    for statement in handler.body:
        yield statement
        if not isinstance(statement, SCOPES):
            yield from own_nodes(statement)


def raises(handler: ast.ExceptHandler, module: ast.AST | None = None) -> bool:
    """Whether the handler raises, or calls something whose name says that it raises again.

    Given the module, its functions that end in a ``raise`` count, too.
    """
    raising = _raising(module) if module is not None else frozenset()
    return any(
        isinstance(node, ast.Raise)
        or (isinstance(node, ast.Call) and "reraise" in words(last_name(node.func)))
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in raising)
        for node in own(handler)
    )


@lru_cache(maxsize=4)
def _raising(module: ast.AST) -> frozenset[str]:
    """The names of functions of a module whose last statement is a ``raise``."""
    return frozenset(
        node.name
        for node in all_nodes(module)
        if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Raise)
    )


def uses_exception(handler: ast.ExceptHandler) -> bool:
    """Whether the body reads the exception by its name."""
    return handler.name is not None and any(
        isinstance(node, ast.Name) and node.id == handler.name for node in own(handler)
    )


def tells(handler: ast.ExceptHandler) -> bool:
    """Whether the body logs, reports or ends the program, told by the words of what it calls."""
    return any(
        isinstance(node, ast.Call)
        and (
            not _TELLING.isdisjoint(words(last_name(node.func)) + _receiver(node.func))
            or any(keyword.arg == "exc_info" for keyword in node.keywords)
        )
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


def raises_next(statement: ast.Try | ast.TryStar | None, site: Site) -> bool:
    """Whether a ``raise``, or a call that does not return, follows a ``try`` once a handler has done nothing."""
    chain: list[ast.AST] = [site.function.node, *site.statements]
    index = next((i for i, each in enumerate(chain) if each is statement), 0)
    while index:
        parent, child = chain[index - 1], chain[index]
        block = next((each for each in blocks(parent) if child in each), [])
        after = block[block.index(child) + 1 :] if isinstance(child, ast.stmt) and child in block else []
        if after:
            return isinstance(after[0], ast.Raise) or not comes_back(after[0])
        if not isinstance(parent, ast.If):
            return False
        index -= 1
    return False


def is_told_apart(statement: ast.Try | ast.TryStar | None) -> bool:
    """Whether a ``try`` does nothing but raise an exception, so that its clauses tell apart which it is."""
    return statement is not None and len(statement.body) == 1 and isinstance(statement.body[0], ast.Raise)


def is_import(statement: Around | None) -> bool:
    """Whether the body of a ``try``, or of a ``with`` that swallows exceptions, imports something."""
    return statement is not None and any(
        isinstance(node, (ast.Import, ast.ImportFrom))
        or (isinstance(node, ast.Call) and "import" in words(last_name(node.func)))
        for each in statement.body
        for node in (each, *own_nodes(each))
    )


def is_cleanup(statement: Around | None, site: Site) -> bool:
    """Whether the body of a ``try`` does nothing but give something back, or stands in a ``__del__``."""
    return site.function.name.rpartition(".")[2] == "__del__" or (
        statement is not None and all(_gives_back(each) for each in statement.body)
    )


def _gives_back(statement: ast.stmt) -> bool:
    call = statement.value if isinstance(statement, ast.Expr) else None
    if isinstance(call, ast.Await):
        call = call.value
    return isinstance(call, ast.Call) and not CLEANUP.isdisjoint(words(last_name(call.func)))


def certainty(handler: ast.ExceptHandler, site: Site) -> str:
    """How sure it is that narrower classes would do: empty for the check's own confidence, else ``medium`` or ``low``.

    One around a single act whose errors nobody foresees (a callback, a method of an object of any class) may be meant
    as it is; one whose author says why it is there mostly is.
    """
    if "BaseException" in caught_names(handler) and not lets_stop(handler, site):
        return ""
    if is_explained(handler, site):
        return "low"
    statement = statement_of(handler, site)
    if statement is None:
        return ""
    inside = [node for each in statement.body for node in (each, *own_nodes(each))]
    if sum(isinstance(node, ast.stmt) for node in inside) > _MANY:
        return ""
    return "medium" if any(isinstance(node, ast.Call) and _is_open(node, site) for node in inside) else ""


def lets_stop(handler: ast.ExceptHandler, site: Site) -> bool:
    """Whether an earlier handler of the ``try`` raises the request to stop again."""
    statement = statement_of(handler, site)
    earlier = statement.handlers[: statement.handlers.index(handler)] if statement is not None else []
    return any("KeyboardInterrupt" in caught_names(each) and raises(each) for each in earlier)


def is_explained(handler: ast.ExceptHandler, site: Site) -> bool:
    """Whether a comment stands in the handler, before its second statement, or on the line above it.

    One above or in the ``try`` counts where it speaks of errors.
    """
    rows = cast(_WithLines, site).lines
    end = handler.body[0].end_lineno or handler.lineno
    above = rows[handler.lineno - 2 : handler.lineno - 1]
    if any(row.lstrip().startswith(b"#") for row in above) or any(
        b"#" in row and _SUPPRESSION.fullmatch(row.rpartition(b"#")[2].strip()) is None
        for row in rows[handler.lineno - 1 : end]
    ):
        return True
    statement = statement_of(handler, site)
    if statement is None:
        return False
    first = statement.lineno - 1
    while first and rows[first - 1].lstrip().startswith(b"#"):
        first -= 1
    remarks = [row.strip() for row in rows[first : handler.lineno - 1] if row.lstrip().startswith(b"#")]
    return any(_REASON.search(remark) for remark in remarks)


def _is_open(call: ast.Call, site: Site) -> bool:
    """Whether nobody knows which code the call runs: a parameter's, or that of an object which an attribute holds."""
    if isinstance(call.func, ast.Name) and call.func.id in _DISPATCHING:
        return True
    return all(_is_vague(ref) for ref in site.refs(call.func))


def _is_vague(ref: str) -> bool:
    """Whether a reference names a parameter, an abstract type, or what a container or an object's attribute holds."""
    return (
        ":" in ref
        or ref.endswith("]")
        or ref.startswith(_ABSTRACT)
        or ("()" in ref and ref.rpartition("()")[2].count(".") > 1)
    )
