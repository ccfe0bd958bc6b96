"""What a value is for, told by the names around it: what it is assigned to, passed as, returned from, made of."""

import ast
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from colonnade.checks.syntax import FUNCTIONS, last_name, own_nodes, path_to, words
from colonnade.library.fact import ParamFact, ParamKind, UseFact
from colonnade.summary.point import Site
from colonnade.summary.value import Value, constant

_ROUNDS: Final = 2
"""How many assignments the names of a value are followed through."""


def destinations(node: ast.AST, site: Site) -> set[str]:
    """The names under which the value of an expression goes on: variables, keywords, keys, callees, the function.

    Names that hold it are followed through later assignments, calls and returns of the same function.
    """
    if not site.statements:
        return set()
    names, held = set(), set()
    for name, is_variable in _receivers(site.statements[-1], node, site):
        names.add(name)
        if is_variable:
            held.add(name)
    for _ in range(_ROUNDS):
        more: set[str] = set()
        for statement in _statements(site.function.node):
            for use in own_nodes(statement):
                if isinstance(use, ast.Name) and use.id in held and isinstance(use.ctx, ast.Load):
                    more |= {name for name, _ in _receivers(statement, use, site)}
        held = more - names
        names |= more
    return names - {""}


def _statements(node: ast.AST) -> Iterator[ast.stmt]:
    """The simple statements of a function, in order."""
    for each in own_nodes(node):
        if isinstance(each, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Return, ast.Expr)):
            yield each


def _receivers(statement: ast.stmt, node: ast.AST, site: Site) -> Iterator[tuple[str, bool]]:
    """(a name that receives the value, whether it is a variable), from one statement."""
    path = path_to(statement, node)
    for parent, child in pairwise(path):
        match parent:
            case ast.Assign(targets=targets, value=value) if child is value:
                yield from ((last_name(each), isinstance(each, ast.Name)) for t in targets for each in _flat(t))
            case ast.AnnAssign(target=target, value=value) | ast.AugAssign(target=target, value=value) if (
                child is value
            ):
                yield last_name(target), isinstance(target, ast.Name)
            case ast.NamedExpr(target=target):
                yield target.id, True
            case ast.Return():
                yield site.function.name.rpartition(".")[2], False
            case ast.keyword(arg=str(name)):
                yield name, False
            case ast.Dict(keys=keys, values=values):
                yield from ((k.value, False) for k, v in zip(keys, values, strict=True)
                            if v is child and isinstance(k, ast.Constant) and isinstance(k.value, str))  # fmt: skip
            case ast.Call(func=func) if child is not func:
                yield last_name(func), False
                if isinstance(func, ast.Attribute) and func.attr in ("append", "add", "extend", "update", "write"):
                    yield last_name(func.value), isinstance(func.value, ast.Name)


def _flat(target: ast.expr) -> Iterator[ast.expr]:
    if isinstance(target, (ast.Tuple, ast.List)):
        for each in target.elts:
            yield from _flat(each)
    else:
        yield target


def ingredients(node: ast.AST) -> set[str]:
    """The names of variables, attributes, keys and functions that an expression is made of."""
    names = {last_name(each) for each in ast.walk(node) if isinstance(each, (ast.Name, ast.Attribute, ast.Subscript))}
    return names - {""}


def enclosing(site: Site) -> set[str]:
    """The names of the function and class around the place."""
    names = {site.function.name.rpartition(".")[2]} if isinstance(site.function.node, FUNCTIONS) else set()
    return names | ({site.function.class_ref.rpartition(".")[2]} if site.function.class_ref else set())


def word_set(names: set[str]) -> set[str]:
    """All words of these names."""
    return {word for name in names for word in words(name)}


def given(call: ast.Call, site: Site, use: str) -> Iterator[tuple[ParamFact, ast.expr | None]]:
    """The parameters of a call's stubs that this use bears on, each with the argument given for it."""
    for fact in site.facts(call):
        positional = [param for param in fact.params if param.kind <= ParamKind.NORMAL]
        for param in fact.params:
            if any(each.kind == use for each in param.uses):
                position = positional.index(param) if param in positional else -1
                yield param, site.argument(call, param.name, position)


def certain(call: ast.Call, site: Site, use: str) -> bool:
    """Whether the call is certainly a use, by a mark or by an argument or default of a known value."""
    if site.marked(call, use):
        return True
    for param, argument in given(call, site, use):
        value = site.value(argument) if argument is not None else constant(param.default)
        if isinstance(argument, ast.Dict) and any(_holds(argument, each) for u in param.uses for each in u.values):
            return True
        if (argument is not None or param.has_default) and any(
            is_use(each, value) for each in param.uses if each.kind == use
        ):
            return True
    return False


def _holds(node: ast.Dict, wanted: object) -> bool:
    """Whether a dict display has an entry that a stub calls unsafe."""
    entries = {k.value: v.value for k, v in zip(node.keys, node.values, strict=True)
               if isinstance(k, ast.Constant) and isinstance(v, ast.Constant)}  # fmt: skip
    return isinstance(wanted, dict) and any(entries.get(k, ...) is v for k, v in wanted.items())


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine, or one that stands for no host at all."""
    name = host.lower().strip("[]")
    return name in ("localhost", "::1", "0.0.0.0") or name.startswith("127.") or name.endswith(RESERVED)


RESERVED: Final = (".localhost", ".local", ".internal", ".example", ".test", ".invalid", "example.com", "example.org",
    "example.net")  # fmt: skip
"""Ends of host names that are no public hosts (RFC 2606, RFC 6761)."""


def is_use(use: UseFact, value: Value, elements: Sequence[Value] = ()) -> bool | None:
    """Whether a value, or one of these elements of it, is what a stub calls unsafe; None where that is not known."""
    found: bool | None = None
    if any(f"@{ref}" in use.values for ref in value.refs):
        found = True
    elif value.consts is not None:
        hits = {any(type(c) is type(each) and c == each for each in use.values) for c in value.consts}
        found = None if len(hits) > 1 else True in hits
    elif elements and all(each.consts is not None for each in elements):
        lists = [each for each in use.values if isinstance(each, (list, tuple))]
        found = any(c in each for each in lists for element in elements for c in element.consts or ())
    return not found if use.negate and found is not None else found
