"""What a test of a request asks: which of the client's own statements about itself, and what it is compared with."""

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from colonnade.checks.syntax import assigned_once, children, last_name, leaves, words
from colonnade.library.access import REFUSING
from colonnade.summary.point import Site

LOOKUPS: Final = frozenset({"get", "get_cookie", "getlist", "getheader", "get_header", "pop"})
FORMS: Final = frozenset({"lower", "upper", "strip", "casefold", "decode", "partition", "split"})


class Claim(NamedTuple):
    """An expression that the client decides: the words of the container it is taken from and of its key."""

    node: ast.expr
    holder: frozenset[str]
    key: frozenset[str]


@lru_cache(maxsize=1)
def claims(test: ast.expr, site: Site) -> tuple[tuple[Claim, ast.expr | None], ...]:
    """The claims in a test with what each is compared with, None where it is asked for its truth alone.

    Kept for the checks that ask one after the other.
    """
    return tuple(claims_in(test, site))


def claims_in(test: ast.expr, site: Site) -> Iterator[tuple[Claim, ast.expr | None]]:
    """As `claims`."""
    match test:
        case ast.BoolOp(values=values):
            for each in values:
                yield from claims_in(each, site)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield from claims_in(operand, site)
        case ast.Compare(left=left, ops=[_], comparators=[right]):
            for side, other in ((left, right), (right, left)):
                found = claim_of(side, site)
                if found is not None:
                    yield found._replace(node=side), other
        case ast.Call(func=ast.Attribute(value=value, attr="startswith" | "endswith"), args=[other]):
            found = claim_of(value, site)
            if found is not None:
                yield found._replace(node=value), other
        case _:
            found = claim_of(test, site)
            if found is not None:
                yield found._replace(node=test), None


def claim_of(node: ast.expr, site: Site, depth: int = 0) -> Claim | None:
    """The claim that an expression is: an attribute or member of the request, through a local name and text forms."""
    if isinstance(node, ast.Name) and depth < 2:
        made = assigned_once(site, node.id)
        return claim_of(made, site, depth + 1) if made is not None else None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr in FORMS:
            return claim_of(node.func.value, site, depth)
        if node.func.attr in LOOKUPS and node.args:
            key = node.args[0]
            return Claim(node, spoken(node.func), text_words(key)) if is_text(key) else None
    if isinstance(node, ast.Subscript) and is_text(node.slice):
        return Claim(node, spoken(node.value), text_words(node.slice))
    if isinstance(node, ast.Subscript):
        return claim_of(node.value, site, depth)
    if isinstance(node, ast.Attribute):
        return Claim(node, spoken(node), frozenset())
    return None


def refuses(node: ast.If) -> bool:
    """Whether one of the branches serves nothing: control leaves there, or there is another branch instead."""
    if node.orelse or leaves(node.body):
        return True
    last = node.body[-1]
    call = last.value if isinstance(last, ast.Expr) else None
    return isinstance(call, ast.Call) and not REFUSING.isdisjoint(words(last_name(call.func)))


def is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def text_words(node: ast.expr) -> frozenset[str]:
    return frozenset(words(str(node.value).replace("-", "_"))) if isinstance(node, ast.Constant) else frozenset()


def spoken(node: ast.AST) -> frozenset[str]:
    """The words of the names in a chain of attributes."""
    found: set[str] = set()
    while True:
        found.update(words(last_name(node)))
        inner = [each for each in children(node) if isinstance(each, (ast.Attribute, ast.Name, ast.Call))]
        if not inner:
            return frozenset(found)
        node = inner[0]


def is_fixed(node: ast.expr | None, site: Site) -> bool:
    """Whether what a claim is compared with is written in the program: a literal, literals, a name in capitals."""
    if node is None:
        return True
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return bool(node.elts) and all(is_fixed(each, site) for each in node.elts)
    if site.value(node).consts is not None:
        return True
    return last_name(node).isupper() and len(last_name(node)) > 1
