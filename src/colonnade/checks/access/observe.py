"""Notes what a function says of access control: tests of the client's identity, changes, credentials, limits."""

import ast
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from colonnade.checks.access import credential, identity
from colonnade.checks.access.facts import NO_FACTS, NOTES, Facts, pack
from colonnade.checks.form import OUTSIDE_TESTS
from colonnade.checks.syntax import dotted, last_name, own, own_nodes, words
from colonnade.library import access
from colonnade.summary.point import Answer, Site, Subscription, Weak

VERBS: Final = frozenset(("get", "post", "put", "delete", "patch", "head", "options"))
FORMS: Final = frozenset(("form", "POST", "values", "files", "FILES"))
SQL: Final = re.compile(
    r"\s*(insert\s+into\b|update\s+\S*\s*(set\b|$)|delete\s+from\b|drop\s+table\b|replace\s+into\b|truncate\b)", re.I
)
_KEY: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,60}")
Function = ast.FunctionDef | ast.AsyncFunctionDef
NAMING: Final[dict[type[ast.AST], str]] = {
    ast.Name: "id",
    ast.Attribute: "attr",
    ast.keyword: "arg",
    ast.alias: "name",
    ast.Constant: "value",
}
"""The kinds of nodes that hold a name, each with the field that holds it."""
PLAIN: Final = frozenset((ast.Assign, ast.Compare, ast.Constant))


class Seen:
    """The facts of one function while it is read; places are collected as nodes."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.places: list[ast.AST] = []
        self.changes: dict[str, int] = {}
        self.verifies: dict[str, int] = {}
        self.marks: dict[str, int] = {}
        self.flags: set[str] = set()
        self.names: set[str] = set()
        self.limits = ""
        self.everywhere = ""
        self.asked = ""
        self.tokens: dict[str, None] = {}
        self.methods: dict[str, None] = {}

    def at(self, node: ast.AST) -> int:
        self.places.append(node)
        return len(self.places) - 1

    def mark(self, what: str, node: ast.AST) -> None:
        """The first place of a kind."""
        if what not in self.marks:
            self.marks[what] = self.at(node)


def observe(node: ast.AST, site: Site) -> Answer:
    """The note on a function, or None where it says nothing."""
    if not isinstance(node, Function) or site.function.node is not node or site.role == "test":
        return None
    seen = Seen(site)
    client = identity.Client(node)
    inside = own_nodes(node)
    if own(node, ast.Raise):
        seen.flags.add("refuses")
    for each in inside:
        kind = type(each)
        if kind in NAMING:
            of_name(each, seen)
        if kind is ast.Call:
            of_call(each, seen, client)  # type: ignore[arg-type]
        elif kind in PLAIN:
            of_plain(each, seen, client)  # type: ignore[arg-type]
    for place in client.asking(inside, site):
        seen.mark("asks", place)
        seen.asked = seen.asked or site.text(place)
    for each in inside:
        if type(each) in identity.WHO_KINDS and client.is_who(each):
            seen.mark("speaks", each)
            break
    facts = Facts(
        methods=(*declared_methods(node), *seen.methods),
        decorators=tuple(dotted(d.func if isinstance(d, ast.Call) else d) for d in node.decorator_list),
        depends=tuple(dependencies(node)),
        given=tuple(guards_given(inside)),
        asks=seen.marks.get("asks", -1),
        asked=seen.asked,
        speaks=seen.marks.get("speaks", -1),
        refuses="refuses" in seen.flags,
        changes=tuple(seen.changes.items())[:4],
        form=seen.marks.get("form", -1),
        verifies=tuple(seen.verifies.items())[:4],
        starts=seen.marks.get("starts", -1),
        written="written" in seen.flags,
        password="password" in seen.flags,
        renews="renews" in seen.flags,
        unknown=seen.marks.get("unknown", -1),
        wrong=seen.marks.get("wrong", -1),
        limits=seen.limits,
        tokens=tuple(seen.tokens),
        checks_token="checks token" in seen.flags,
    )
    if facts == NO_FACTS:
        return None
    return Weak(pack(facts), steps=[(place, "") for place in seen.places])


def observe_module(node: ast.AST, site: Site) -> Answer:
    """The note on a module's own code: bounds on attempts for all routes, and names of protection against forgery."""
    seen = Seen(site)
    for each in own_nodes(node):
        if type(each) in NAMING:
            of_name(each, seen)
    facts = Facts(limits=seen.everywhere, tokens=tuple(seen.tokens), given=tuple(guards_given(own_nodes(node))))
    return Weak(pack(facts)) if facts != NO_FACTS else None


def of_name(node: ast.AST, seen: Seen) -> None:
    """What a name, or a text that may be a key, says of limits, tokens and passwords."""
    name = getattr(node, NAMING[type(node)])
    if not isinstance(name, str):
        return
    if isinstance(node, ast.Constant):
        if not is_key(name):
            return
        if not access.PASSWORDS.isdisjoint(words(name)):
            seen.flags.add("password")
    elif name in seen.names:
        return
    elif name not in FORMS:
        seen.names.add(name)
    limits, everywhere, is_token = spoken(name)
    if limits:
        seen.limits = seen.limits or name
    if everywhere:
        seen.everywhere = seen.everywhere or name
    if name in access.SUBMITTING:
        seen.flags.add("checks token")
    if is_token:
        seen.tokens[name] = None
    if isinstance(node, ast.Attribute) and name in FORMS and last_name(node.value) in access.BEARERS | {"self"}:
        seen.mark("form", node)


@lru_cache(maxsize=8192)
def is_key(text: str) -> bool:
    return bool(_KEY.fullmatch(text))


@lru_cache(maxsize=8192)
def spoken(name: str) -> tuple[bool, bool, bool]:
    """Whether a name speaks of limits on attempts, of limits on all routes, of a token against forgery."""
    own = frozenset(words(name))
    limits = not own.isdisjoint(access.LIMITING) or own >= {"rate", "limit"} or own >= {"failed", "login"}
    token = not own.isdisjoint(identity.TOKEN) or name.lower().startswith(("csrf", "xsrf"))
    return limits, any(own >= each for each in access.LIMITING_ALL), token


def of_call(node: ast.Call, seen: Seen, client: identity.Client) -> None:
    """What a call changes, verifies, starts or renews."""
    site, name = seen.site, last_name(node.func)
    own = words(name)
    if not access.REFUSING.isdisjoint(own):
        seen.flags.add("refuses")
    if site.marked(node, "session-renewed"):
        seen.flags.add("renews")
    if site.marked(node, "session-start") or client.is_cookie_of_user(node):
        seen.mark("starts", node)
    if changes(node, name) and name not in seen.changes:
        seen.changes[name] = seen.at(node)
    if name == "post" and not node.args and last_name(getattr(node.func, "value", node)) in access.BEARERS:
        seen.mark("form", node)
    if site.marked(node, "credential-check") or credential.verifies(node):
        seen.verifies.setdefault(site.text(node.func), seen.at(node))


def changes(node: ast.Call, name: str) -> bool:
    """Whether a call changes stored data, as far as its name and what it is asked of say."""
    if not isinstance(node.func, ast.Attribute):
        return name in access.UNLINKING
    needed = access.CHANGING_WITH.get(name)
    if needed is None:
        return name in access.CHANGING
    chain = {word for part in ast.walk(node.func.value) for word in words(last_name(part))}
    return not needed.isdisjoint(chain) or any(each in chain for each in ("objects", "queryset"))


def of_plain(node: ast.Assign | ast.Compare | ast.Constant, seen: Seen, client: identity.Client) -> None:
    """Sessions that are given to a user, comparisons with credentials, statements of SQL, tested methods."""
    match node:
        case ast.Constant(value=str(text)):
            if SQL.match(text):
                seen.changes.setdefault(text.split(None, 1)[0].upper(), seen.at(node))
            elif len(text) < credential.LONGEST and credential.says_unknown(text):
                seen.mark("unknown", node)
            elif len(text) < credential.LONGEST and credential.says_wrong(text):
                seen.mark("wrong", node)
            elif credential.in_statement(text):
                seen.verifies.setdefault("the statement", seen.at(node))
        case ast.Assign(targets=[ast.Subscript() as target]) if client.is_who(target, fresh=True):
            if isinstance(node.value, ast.Constant) and not node.value.value:
                seen.flags.add("renews")
                return
            seen.mark("starts", node)
            if "session" in words(last_name(target.value)):
                seen.flags.add("written")
        case ast.Compare():
            if any(not identity.TOKEN.isdisjoint(words(last_name(each))) for each in ast.walk(node)):
                seen.flags.add("checks token")
            if last_name(node.left) == "method":
                named = [each.value for each in ast.walk(node) if isinstance(each, ast.Constant)]
                seen.methods.update((str(each).upper(), None) for each in named if str(each).lower() in VERBS)
            elif credential.compares(node):
                seen.verifies.setdefault(f"{seen.site.text(node)}", seen.at(node))


def declared_methods(node: Function) -> list[str]:
    """The HTTP methods that decorators state."""
    out: list[str] = []
    for each in node.decorator_list:
        call = each.func if isinstance(each, ast.Call) else each
        name = last_name(call)
        inner = ast.walk(each) if isinstance(each, ast.Call) else ()
        stated = [n.value.upper() for n in inner if isinstance(n, ast.Constant) and isinstance(n.value, str)]
        out += [text for text in stated if text.lower() in VERBS]
        if isinstance(call, ast.Attribute) and name.lower() in VERBS:
            out.append(name.upper())
        elif isinstance(call, ast.Attribute) and name == "route" and not out:
            out.append("GET")
        out += [word.upper() for word in words(name) if word in VERBS and "require" in words(name)]
    return list(dict.fromkeys(out))


def dependencies(node: Function) -> list[str]:
    """What ``Depends(x)`` names in defaults, annotations and decorators."""
    arguments = node.args
    annotations = [a.annotation for a in (*arguments.args, *arguments.kwonlyargs) if a.annotation is not None]
    places = (*arguments.defaults, *(d for d in arguments.kw_defaults if d is not None), *annotations)
    return [name for place in (*places, *node.decorator_list) for name in named_dependencies(place)]


def guards_given(nodes: Iterable[ast.AST]) -> Iterator[tuple[str, str]]:
    """What routers and applications are made with, or taken in with, and what settings say of all routes."""
    for node in nodes:
        match node:
            case ast.Assign(targets=[ast.Name() | ast.Attribute() as target], value=ast.Call(keywords=keywords)):
                yield from ((dotted(target), name) for name in in_keyword(keywords))
            case ast.Call(args=[taken, *_], keywords=keywords) if "include" in words(last_name(node.func)):
                yield from ((dotted(taken), name) for name in in_keyword(keywords))
            case ast.Dict(keys=keys, values=values):
                for key, value in zip(keys, values, strict=True):
                    if isinstance(key, ast.Constant) and key.value in access.GUARD_SETTINGS:
                        yield from ((str(key.value), text) for text in texts_of(value))
            case ast.List() | ast.Tuple():
                yield from (("", text) for text in texts_of(node) if set(words(text)) >= {"required", "middleware"})


def in_keyword(keywords: list[ast.keyword]) -> Iterator[str]:
    for keyword in keywords:
        if keyword.arg == "dependencies":
            yield from named_dependencies(keyword.value)


def texts_of(node: ast.AST) -> Iterator[str]:
    return (each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str))


def named_dependencies(place: ast.AST) -> list[str]:
    out = []
    for each in ast.walk(place):
        if isinstance(each, ast.Call) and last_name(each.func) in ("Depends", "Security", "Provide"):
            for argument in each.args[:1]:
                inner = argument.func if isinstance(argument, ast.Call) else argument
                out.append(dotted(inner))
    return out


OBSERVERS: Final = (
    Subscription(NOTES, (ast.FunctionDef, ast.AsyncFunctionDef), observe, roles=frozenset(OUTSIDE_TESTS)),
    Subscription(NOTES, (ast.Module,), observe_module),
)
