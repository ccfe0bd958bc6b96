"""The literals that pieces of syntax give to names: assignments, arguments, entries, defaults, comparisons."""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.p284_access_control._secret import kind_of_name, reason_for_none
from colonnade.checks.syntax import last_name
from colonnade.summary.point import Site

USER: Final = ("user", "username")
SERVICE: Final = frozenset({"host", "hostname", "server", "engine", "driver", "port", "database", "dbname", "db"})
Pair = tuple[str, ast.expr, bool]
"""The name, the value given to it, and whether the value is what a missing setting falls back to."""


def pairs(node: ast.AST) -> Iterator[Pair]:
    """What one piece of syntax gives to which name."""
    match node:
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                yield from with_fallback(last_name(target), value)
        case ast.AnnAssign(target=target, value=ast.expr() as value):
            yield from with_fallback(last_name(target), value)
        case ast.Call(args=args, keywords=keywords):
            for keyword in keywords:
                if isinstance(keyword.value, ast.Constant) or kind_of_name(keyword.arg or ""):
                    yield from with_fallback(keyword.arg or "", keyword.value)
            yield from (("", each, False) for each in args if isinstance(each, ast.Constant))
            yield from of_environment(node)
        case ast.Dict(keys=keys, values=values):
            for key, value in zip(keys, values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    yield from with_fallback(key.value, value)
        case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq()], comparators=[right]):
            yield last_name(left), right, False
            yield last_name(right), left, False
        case ast.FunctionDef(args=arguments) | ast.AsyncFunctionDef(args=arguments):
            named = [*arguments.posonlyargs, *arguments.args]
            yield from ((a.arg, d, False) for a, d in zip(named[::-1], arguments.defaults[::-1], strict=False))
            yield from (
                (a.arg, d, False) for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True) if d
            )


def of_environment(node: ast.AST) -> Iterator[Pair]:
    """What an environment variable that is not set falls back to, under the variable's own name."""
    match node:
        case ast.Call(func=func, args=[ast.Constant(value=str(name)), ast.Constant() as last]):
            owner = func.value if isinstance(func, ast.Attribute) else func
            if last_name(func) == "getenv" or (last_name(func) == "get" and last_name(owner) == "environ"):
                yield name, last, True


def with_fallback(name: str, value: ast.expr) -> Iterator[Pair]:
    """The value itself, and the literal that `x or "..."` or `get(name, "...")` falls back to."""
    match value:
        case ast.BoolOp(op=ast.Or(), values=[*_, ast.Constant() as last]):
            yield name, last, True
        case ast.Call(func=func, args=[_, ast.Constant() as last]) if last_name(func) in (
            "get",
            "getenv",
            "pop",
            "setdefault",
        ):
            yield name, last, True
        case _:
            yield name, value, False


def literal(node: ast.expr) -> str | None:
    """The text of a literal, bytes as text; None for anything else."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Constant(value=bytes(data)):
            return data.decode("latin-1")
        case ast.Call(func=ast.Attribute(value=base, attr="encode")):
            return literal(base)
    return None


def is_log_in(node: ast.AST) -> bool:
    """Whether a call is given a user that is written into the program."""
    keywords = node.keywords if isinstance(node, ast.Call) else []
    return any(literal(each.value) for each in keywords if each.arg in USER)


def is_connection(node: ast.AST) -> bool:
    """Whether a mapping names a user, and a service to which that user connects."""
    if not isinstance(node, ast.Dict):
        return False
    said = {key.value.lower() for key, value in zip(node.keys, node.values, strict=True)
            if isinstance(key, ast.Constant) and isinstance(key.value, str) and literal(value)}  # fmt: skip
    return bool(said.intersection(USER) and said & SERVICE)


def is_told(node: ast.expr, site: Site) -> bool:
    """Whether a name of the module is given a literal there that is a finding by itself."""
    if not isinstance(node, ast.Name) or not kind_of_name(node.id):
        return False
    view = site.function
    while view.parent is not None:
        view = view.parent
    for each in getattr(view.node, "body", ()):
        match each:
            case ast.Assign(targets=[ast.Name(id=node.id)], value=value):
                text = literal(value)
                if text is not None and not reason_for_none(node.id, text):
                    return True
    return False
