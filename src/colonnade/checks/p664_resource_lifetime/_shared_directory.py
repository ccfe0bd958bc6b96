"""Paths in the directories in which every user may write."""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.syntax import assigned_once, last_name, own_nodes
from colonnade.summary.point import Site

SHARED: Final = ("/tmp/", "/var/tmp/", "/dev/shm/")
TOLD: Final = frozenset(("getpid", "getuser", "getlogin", "getuid", "gethostname", "time", "int", "str", "basename"))
"""Calls whose result another user can tell beforehand, or soon."""
JOINING: Final = ("join", "joinpath", "Path", "PurePath", "format")


def is_shared(node: ast.expr, site: Site, seen: tuple[str, ...] = ()) -> bool:
    """Whether a value may be the shared directory itself.  seen: the names that led here."""
    match node:
        case ast.Call(args=[ast.Constant(value=str(place))]):
            return f"{place.rstrip('/')}/" in SHARED
        case ast.Call(args=[inner]) if last_name(node.func) == "Path":
            return is_shared(inner, site, seen)
        case ast.Call():
            return site.marked(node, "shared-directory")
        case ast.BoolOp(values=values):
            return any(is_shared(value, site, seen) for value in values)
        case ast.IfExp(body=body, orelse=orelse):
            return is_shared(body, site, seen) or is_shared(orelse, site, seen)
        case ast.Name(id=name) if name not in seen:
            held = (part for value in given(site, name) for part in parts(value))
            return any(is_shared(part, site, (*seen, name)) for part in held)
    return False


def given(site: Site, name: str) -> Iterator[ast.expr]:
    """The calls that are assigned to a local name."""
    for each in own_nodes(site.function.node):
        match each:
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                yield value


def parts(value: ast.expr) -> Iterator[ast.Call]:
    """The calls of which a value may be the result."""
    inner = value.values if isinstance(value, ast.BoolOp) else [value]
    yield from (each for each in inner if isinstance(each, ast.Call))


def below_shared(path: ast.expr, site: Site) -> bool:
    """Whether a path begins in the shared directory, under a name that can be told beforehand."""
    if site.value(path).prefix.startswith(SHARED):
        return True
    if isinstance(path, ast.Name):
        path = assigned_once(site, path.id) or path
    match path:
        case ast.Call(func=func, args=[first, _, *_]):
            return last_name(func) in JOINING and is_shared(first, site)
        case ast.BinOp(left=left, op=ast.Div() | ast.Add()):
            return is_shared(left, site)
        case ast.BinOp(left=ast.Constant(value=str(text)), op=ast.Mod(), right=given):
            first = given.elts[0] if isinstance(given, ast.Tuple) and given.elts else given
            return text.startswith("%s/") and is_shared(first, site)
        case ast.JoinedStr(values=[ast.FormattedValue(value=first), _, *_]):
            return is_shared(first, site)
    return False


def is_foreseen(path: ast.expr, site: Site) -> bool:
    """Whether another user can tell the whole path beforehand: of literals and of what everybody may know."""
    if isinstance(path, ast.Name):
        path = assigned_once(site, path.id) or path
    for each in ast.walk(path):
        if isinstance(each, ast.Call) and not (last_name(each.func) in (*TOLD, *JOINING) or is_shared(each, site)):
            return False
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load) and not names_module(each, site):
            value = site.value(each)
            if not (value.is_constant or value.prefix.startswith(SHARED) or is_shared(each, site)):
                return False
    return True


def names_module(name: ast.Name, site: Site) -> bool:
    """Whether a name stands for a function, a class or a module."""
    return any(not ref.endswith("()") and ":" not in ref for ref in site.refs(name))
