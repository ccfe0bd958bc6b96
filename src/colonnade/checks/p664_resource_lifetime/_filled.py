"""Which parameters the calls of a file fill with credentials."""

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from colonnade.checks.p664_resource_lifetime.credential_in_log import is_secret, is_secret_name, shown
from colonnade.checks.syntax import assigned_in, everywhere, last_name, own

FUNCTION: Final = (ast.FunctionDef, ast.AsyncFunctionDef)


@lru_cache(maxsize=2)
def given(module: ast.AST) -> dict[tuple[str, str], tuple[ast.AST, str]]:
    """The parameters that calls in the same file give a secret: by (function, parameter), the call and the secret."""
    functions: dict[str, list[ast.FunctionDef | ast.AsyncFunctionDef]] = {}
    for each in everywhere(module, *FUNCTION):
        functions.setdefault(each.name, []).append(each)
    out: dict[tuple[str, str], tuple[ast.AST, str]] = {}
    for _ in range(3):
        size = len(out)
        for caller in everywhere(module, *FUNCTION):
            for call in own(caller, ast.Call):
                found = functions.get(last_name(call.func), ())
                if len(found) != 1:
                    continue
                for parameter, argument in bound(found[0], call):
                    secret = secret_in(argument, caller, out)
                    if secret and not is_secret_name(parameter):
                        out.setdefault((found[0].name, parameter), (call, secret))
        if len(out) == size:
            break
    return out


def bound(function: ast.FunctionDef | ast.AsyncFunctionDef, call: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    names = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
    if names[:1] in (["self"], ["cls"]) and isinstance(call.func, ast.Attribute):
        names = names[1:]
    for name, argument in zip(names, call.args, strict=False):
        if isinstance(argument, ast.Starred):
            return
        yield name, argument
    yield from ((each.arg, each.value) for each in call.keywords if each.arg)


def secret_in(argument: ast.expr, caller: ast.AST, out: dict[tuple[str, str], tuple[ast.AST, str]]) -> str:
    """The text of the secret that becomes part of an argument, or empty."""
    local = assigned_in(caller)
    for part in shown([argument]):
        value = local.get(part.id) if isinstance(part, ast.Name) else None
        for each in shown([value]) if isinstance(value, (ast.Tuple, ast.List, ast.BinOp)) else [part]:
            if is_secret(each) and not isinstance(each, ast.Constant):
                return ast.unparse(each)
            if isinstance(each, ast.Name) and (getattr(caller, "name", ""), each.id) in out:
                return out[caller.name, each.id][1]  # type: ignore[attr-defined]
    return ""
