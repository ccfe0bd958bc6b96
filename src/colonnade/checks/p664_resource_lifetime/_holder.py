"""Which names of a file hold credentials without being called so: by their parts, by what they are given, by custom."""

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from colonnade.checks.p664_resource_lifetime.credential_in_log import is_secret_name
from colonnade.checks.syntax import assigned_in, everywhere, last_name, own, own_blocks, words

MASKING: Final = frozenset(
    ("mask", "masked", "sanitize", "sanitise", "sanitized", "sanitised", "redact", "redacted", "scrub", "scrubbed",
     "obfuscate", "obfuscated", "censor")
)  # fmt: skip
SENSITIVE: Final = frozenset(
    ("password", "passwords", "passwd", "secret", "secrets", "auth", "credential", "credentials", "token", "tokens",
     "sensitive", "log", "logs")
)  # fmt: skip
CONNECTION: Final = frozenset(("connection", "conn", "connector"))
PROPERTIES: Final = frozenset(("info", "infos", "data", "dict", "properties", "string", "uri", "dsn"))
COMMON: Final = frozenset(
    ("data", "info", "params", "kwargs", "args", "values", "config", "conf", "self", "cls", "result", "res", "obj", "d",
     "item", "row", "options", "opts", "settings", "body", "payload", "text", "msg", "message", "line", "output")
)  # fmt: skip
"""Names that mean something else in every function."""
TURNING: Final = frozenset(
    ("str", "repr", "unicode", "text_type", "dumps", "pformat", "to_json", "join", "list", "dict")
)


MENTIONS: Final = frozenset(
    ("passw", "secret", "token", "credential", "mask", "connection", "conn_", "cinfo", "request")
)


class Holder(NamedTuple):
    """why: the clause that says it; steps: where it is seen; sure: whether the file itself shows it."""

    why: str
    steps: tuple[tuple[ast.AST, str], ...] = ()
    sure: bool = False


def printed(nodes: list[ast.expr], function: ast.AST, statement: ast.stmt | None) -> Iterator[ast.expr]:
    """The names, attributes and items whose text becomes part of these arguments, through local names as well."""
    for node in spread(nodes):
        value = before(function, statement, node.id) if isinstance(node, ast.Name) else None
        parts = list(spread([value])) if isinstance(value, BUILT) else []
        yield from parts or [node]


def spread(nodes: list[ast.expr]) -> Iterator[ast.expr]:
    """The names, attributes and items of which expressions are made, and those that functions turn into text."""
    for node in nodes:
        match through(node):
            case ast.Name() | ast.Attribute() | ast.Subscript() as inner:
                yield inner
            case ast.BinOp(left=left, right=right):
                yield from spread([left, right])
            case (
                ast.Tuple(elts=inner)
                | ast.List(elts=inner)
                | ast.JoinedStr(values=inner)
                | ast.Dict(values=inner)
                | ast.Call(func=ast.Attribute(value=ast.Constant(), attr="format"), args=inner)
            ):
                yield from spread(inner)
            case ast.FormattedValue(value=value) | ast.Starred(value=value):
                yield from spread([value])


FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
BUILT = (ast.BinOp, ast.JoinedStr, ast.Call, ast.Tuple, ast.List)


def through(node: ast.expr) -> ast.expr:
    """What a function that turns its argument into text is given."""
    while isinstance(node, ast.Call) and last_name(node.func) in TURNING and node.args:
        node = node.args[0]
    return node


def before(function: ast.AST, statement: ast.stmt | None, name: str) -> ast.expr | None:
    """What a local name was given: by the last assignment in the same block, else by the only one of the function."""
    for block in own_blocks(function):
        if statement in block:
            for each in reversed(block[: block.index(statement)]):
                match each:
                    case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                        return value
    return assigned_in(function).get(name)


def is_masking(node: ast.AST) -> bool:
    """Whether a call takes credentials out of a text, as its name says: ``mask_password``, ``redact_auth``."""
    parts = words(last_name(node.func)) if isinstance(node, ast.Call) else ()
    return not MASKING.isdisjoint(parts) and not SENSITIVE.isdisjoint(parts)


def named_part(node: ast.AST) -> tuple[ast.expr, bool] | None:
    """What has a part with the name of a secret here, and whether the part is only taken away or overwritten."""
    match node:
        case ast.Subscript(value=whole, slice=ast.Constant(value=str(key)), ctx=context) if is_secret_name(key):
            return whole, not isinstance(context, ast.Load)
        case ast.Call(func=ast.Attribute(value=whole, attr=attr), args=[ast.Constant(value=str(key)), *_]):
            if attr in ("get", "pop") and is_secret_name(key):
                return whole, attr == "pop"
        case ast.Compare(left=ast.Constant(value=str(key)), ops=[ast.In()], comparators=[whole]) if is_secret_name(key):
            return whole, False
    return None


@lru_cache(maxsize=2)
def speaks(module: ast.AST) -> bool:
    """Whether a name or a text of the file speaks of credentials or of what holds them."""
    for each in everywhere(module, ast.Name, ast.Attribute, ast.arg, ast.Constant):
        match each:
            case ast.Name(id=text) | ast.Attribute(attr=text) | ast.arg(arg=text) | ast.Constant(value=str(text)):
                if any(mention in text.lower() for mention in MENTIONS):
                    return True
    return False


@lru_cache(maxsize=2)
def known(module: ast.AST) -> dict[str, tuple[ast.AST, ast.AST]]:
    """The names that a file shows to hold a secret: (the place, the function around it)."""
    out: dict[str, tuple[ast.AST, ast.AST]] = {}
    for function in everywhere(module, *FUNCTION):
        removed: set[str] = set()
        for node in own(function, ast.Subscript, ast.Call, ast.Compare):
            found = named_part(node)
            if found is None:
                if is_masking(node):
                    for argument in node.args:  # type: ignore[attr-defined]
                        name = last_name(through(argument))
                        if name and name not in COMMON and not is_secret_name(name):
                            out.setdefault(name, (node, function))
                continue
            name = last_name(found[0])
            if found[1]:
                removed.add(name)
            elif name:
                out.setdefault(name, (node, function))
        for name in removed:
            if name in out and out[name][1] is function:
                del out[name]
    return out


def customary(node: ast.expr, function: ast.AST, text: str) -> str:
    """What an object of this name has in it by custom, or empty.  text: the message around it."""
    name = last_name(node)
    parts = words(name)
    if parts and (parts[-1] in ("cinfo", "conninfo", "credentials", "creds")):
        return "the credentials of a connection"
    if len(parts) > 1 and parts[-1] in PROPERTIES and parts[-2] in CONNECTION:
        return "the credentials of a connection"
    if isinstance(function, FUNCTION) and name in ("headers", "body", "environ"):
        owner = last_name(node.value).lower() if isinstance(node, ast.Attribute) else ""
        asked = any(each.arg in ("request", "req") for each in function.args.args)
        if owner in ("request", "req") or (not owner and (asked or "request" in text.lower())):
            return "what clients send to prove who they are"
    return ""
