"""How a function speaks of who the client is: sessions, current users, cookies and headers, and the tests of them."""

import ast
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from colonnade.checks.syntax import last_name, nodes_of, own, own_nodes, words
from colonnade.library import access
from colonnade.summary.point import Site

DEMANDING: Final = frozenset(
    ("require", "requires", "required", "check", "ensure", "verify", "assert", "must", "validate", "authenticate",
     "authorize", "authorise", "enforce", "can", "is", "has", "needs", "protect", "demand", "permit", "allow", "raise")
)  # fmt: skip
"""Words with which the name of a function that asks begins."""


TOKEN: Final = frozenset(("csrf", "xsrf", "seasurf"))


class Client:
    """The expressions of one function that say who the client is."""

    def __init__(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.names: set[str] = set()
        for argument in (*function.args.args, *function.args.kwonlyargs):
            if is_who_name(argument.arg):
                self.names.add(argument.arg)
        given = [(target, each.value) for each in own(function, ast.Assign) for target in each.targets]
        given += [(e.target, e.value) for e in own(function, ast.NamedExpr, ast.AnnAssign) if e.value is not None]
        self.is_silent = False
        self.is_silent = not self.names and not any(self.is_who(e) for e in own_nodes(function) if type(e) in WHO_KINDS)
        for _ in range(2):
            for target, value in given:
                if isinstance(target, ast.Name) and (self.speaks(value) or demands(value)):
                    self.names.add(target.id)

    def speaks(self, node: ast.AST) -> bool:
        """Whether anything inside says who the client is."""
        if self.is_silent and not self.names:
            return False
        return any(type(each) in WHO_KINDS and self.is_who(each) for each in nodes_of(node))

    def is_who(self, node: ast.AST, fresh: bool = False) -> bool:
        """Whether this node says who the client is; `fresh`: by what it is, not by what a name was given."""
        match node:
            case ast.Name(id=name):
                return is_who_name(name) or (not fresh and name in self.names)
            case ast.Attribute(value=value, attr=name):
                if name in access.STANDING or is_who_name(name):
                    return True
                return name in access.WHO_ATTRIBUTES - {"session"} and last_name(value) in access.BEARERS
            case ast.Subscript(value=store, slice=key):
                return is_entry(store, key)
            case ast.Call(func=ast.Attribute(value=store, attr="get" | "get_secure_cookie"), args=[key, *_]):
                return is_entry(store, key)
            case ast.Call(func=func):
                own = frozenset(words(last_name(func)))
                who = not own.isdisjoint(access.WHO)
                return (who and not own.isdisjoint(access.KNOWN)) or (own >= {"jwt"} and "get" in own)
            case ast.Compare(left=key, ops=[ast.In() | ast.NotIn()], comparators=[store]):
                return is_entry(store, key)
        return False

    def is_cookie_of_user(self, node: ast.Call) -> bool:
        """Whether a cookie is set whose name says that it identifies a user."""
        if "cookie" not in words(last_name(node.func)) or "set" not in words(last_name(node.func)) or not node.args:
            return False
        name = node.args[0].value if isinstance(node.args[0], ast.Constant) else ""
        return isinstance(name, str) and not (access.STORE_KEYS - {"name"}).isdisjoint(words(name))

    def asking(self, inside: Sequence[ast.AST], site: Site) -> Iterator[ast.AST]:
        """The places where what happens depends on who the client is."""
        for node in inside:
            if type(node) not in ASKING_KINDS:
                continue
            match node:
                case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test) | ast.Assert(test=test):
                    if self.speaks(test) or any(demands(each, tested=True) for each in nodes_of(test)):
                        yield test
                case ast.Compare() | ast.BoolOp() | ast.Match():
                    if self.speaks(node):
                        yield node if isinstance(node, ast.expr) else node.subject
                case ast.Subscript(value=store, slice=key, ctx=ast.Load()) if is_entry(store, key):
                    if "session" in " ".join(words(last_name(store))):
                        yield node
                case ast.Call(keywords=keywords) if any(self.speaks(k.value) for k in keywords if is_key(k.arg)):
                    yield node
                case ast.Expr(value=ast.Await(value=call)) | ast.Expr(value=call) if demands(call):
                    yield call
                case ast.Call() if any(site.marked(node, use) for use in ESTABLISHING) or reads_token(node):
                    yield node


ESTABLISHING: Final = ("auth-check", "digest-compare")
"""The uses by which a function learns who the client is: who signs what is sent holds the key."""
ASKING_KINDS: Final = frozenset(
    (ast.If, ast.While, ast.IfExp, ast.Assert, ast.Compare, ast.BoolOp, ast.Match, ast.Subscript, ast.Call, ast.Expr)
)
"""The kinds of nodes at which something may depend on who the client is."""
WHO_KINDS: Final = frozenset((ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.Compare))
"""The kinds of nodes that may say who the client is."""


@lru_cache(maxsize=8192)
def is_who_name(name: str) -> bool:
    """Whether a name says by itself that it is the client's: ``current_user``."""
    own = frozenset(words(name))
    return len(own) > 1 and not own.isdisjoint(access.KNOWN) and not own.isdisjoint(access.WHO)


def is_entry(store: ast.AST, key: ast.AST) -> bool:
    """Whether ``store[key]`` is an entry of a session, the cookies or the headers that says who the client is."""
    if not isinstance(key, ast.Constant) or not isinstance(key.value, str):
        return False
    own = words(last_name(store))
    if not TOKEN.isdisjoint(words(key.value)):
        return False
    return not access.STORES.isdisjoint(own) and not access.STORE_KEYS.isdisjoint(words(key.value))


def is_key(name: str | None) -> bool:
    """Whether a keyword names whose something is."""
    return name is not None and not (access.WHO | {"owner", "author", "by", "creator"}).isdisjoint(words(name))


def demands(node: ast.AST, tested: bool = False) -> bool:
    """Whether a call asks, by its name, whether the client may go on."""
    if isinstance(node, ast.Await):
        node = node.value
    if not isinstance(node, ast.Call):
        return False
    name = last_name(node.func)
    own = words(name)
    if is_who_name(name):
        return True
    if reads_token(node):
        return True
    if not own or access.ASKING.isdisjoint(own) or not access.PASSWORDS.isdisjoint(own):
        return False
    if tested:
        return own[0] not in ("login", "logout") or len(own) > 1
    return not DEMANDING.isdisjoint(own)


def reads_token(node: ast.Call) -> bool:
    """Whether a call reads a signed token, which raises where it is forged."""
    func = node.func
    if not isinstance(func, ast.Attribute) or access.READING.isdisjoint(words(func.attr)):
        return False
    return not access.TOKENS.isdisjoint(words(last_name(func.value)))
