"""The parameters of a function: their order, their defaults, and what they are worth when its body is entered."""

import ast
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from colonnade.library.fact import ParamKind
from colonnade.library.vocabulary import ALL, BIT
from colonnade.summary.state import Content
from colonnade.summary.value import Origins, Value, mask_origins

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

LEAST: Final = frozenset({"ge", "gt", "minimum"})
GREATEST: Final = frozenset({"le", "lt", "maximum"})
"""The keywords by which a declaration of a parameter bounds the number that it admits."""


def parameters(args: ast.arguments) -> list[tuple[ast.arg, ParamKind]]:
    """All parameters in signature order."""
    out = [(a, ParamKind.POSITIONAL) for a in args.posonlyargs]
    out += [(a, ParamKind.NORMAL) for a in args.args]
    if args.vararg is not None:
        out.append((args.vararg, ParamKind.VAR_POSITIONAL))
    out += [(a, ParamKind.KEYWORD) for a in args.kwonlyargs]
    if args.kwarg is not None:
        out.append((args.kwarg, ParamKind.VAR_KEYWORD))
    return out


def defaults_of(args: ast.arguments) -> dict[str, ast.expr]:
    """The defaults as they are written, by parameter."""
    positional = [*args.posonlyargs, *args.args]
    given = zip(positional[len(positional) - len(args.defaults) :], args.defaults, strict=True)
    named = zip(args.kwonlyargs, args.kw_defaults, strict=True)
    return {arg.arg: node for arg, node in (*given, *named) if node is not None}


def parameter_value(walk: "Walk", arg: ast.arg, kind: ParamKind, refs: tuple[str, ...], default: Value | None) -> Value:
    """The value of a parameter at entry."""
    assert walk.env is not None
    origins: Origins = {("param", arg.arg, ""): (ALL, (), (walk.span(arg), None))}
    if kind in (ParamKind.VAR_POSITIONAL, ParamKind.VAR_KEYWORD):
        obj = walk.object_of(arg)
        walk.frame.stars[obj] = arg.arg
        name = "tuple" if kind == ParamKind.VAR_POSITIONAL else "dict"
        walk.env[obj] = Content(name, {}, Value(None, refs, origins))
        return Value(None, (name + "()",), None, "", (obj,), None, -2)
    none = walk.span(arg) if default is not None and default.consts == (None,) else -1
    own = refs or (f"{walk.frame.ref}:{arg.arg}",)
    if default is not None and default.origins:
        origins["free", walk.frame.ref, "=" + arg.arg] = (ALL, (), (walk.span(arg), None))
    return Value(None, own, origins, none=none)


def bounded(value: Value, arg: ast.arg, default: ast.expr | None) -> Value:
    """The value of a parameter within the bounds that its declaration states."""
    low, high = declared_bounds((arg.annotation, default))
    if low is None and high is None:
        return value
    admitted = ALL if high is None else ~BIT["size"]
    return value.but(low=low, high=high, origins=mask_origins(value.origins, admitted))


def declared_bounds(declarations: Iterable[ast.expr | None]) -> tuple[float | None, float | None]:
    """The least and greatest number that declarations of a parameter admit: ``Annotated[int, Query(le=100)]``, or a
    default ``Query(10, ge=1)``."""
    low: float | None = None
    high: float | None = None
    for node in declarations:
        parts = node.slice.elts[1:] if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple) else [node]
        for call in parts:
            for keyword in call.keywords if isinstance(call, ast.Call) else ():
                match keyword.value:
                    case ast.Constant(value=int() | float() as number) if keyword.arg in LEAST:
                        low = number
                    case ast.Constant(value=int() | float() as number) if keyword.arg in GREATEST:
                        high = number
    return low, high
