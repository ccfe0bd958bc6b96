"""What several checks ask of syntax alone: sameness, scopes, exits, and the conditions that hold at a place."""

import ast
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final, TypeVar, overload

from colonnade.summary.point import FunctionView, Site

FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
SCOPES: Final = (*FUNCTIONS, ast.ClassDef)
EXITS: Final = (ast.Return, ast.Raise, ast.Continue, ast.Break)
NUMBER_TYPES: Final = ("int()", "float()", "bool()", "complex()")

N = TypeVar("N", bound=ast.AST)
M = TypeVar("M", bound=ast.AST)
Condition = tuple[ast.expr, bool]
"""A test and the outcome that it certainly had."""


def same(a: ast.AST, b: ast.AST) -> bool:
    """Whether two pieces of syntax read alike."""
    return a is b or (type(a) is type(b) and ast.dump(a) == ast.dump(b))


def dotted(node: ast.AST) -> str:
    """``a.b.c`` for a chain of attributes of a name, else the empty string."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return ""
    return ".".join([node.id, *reversed(parts)])


def last_name(node: ast.AST) -> str:
    """The name by which an expression calls what it means: ``x``, ``a.x``, ``d["x"]`` and ``x()`` all give ``x``."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(slice=ast.Constant(value=str(name))):
            return name
        case ast.Call(func=func):
            return last_name(func)
        case ast.Starred(value=inner) | ast.Await(value=inner):
            return last_name(inner)
    return ""


@lru_cache(maxsize=1 << 16)
def words(name: str) -> tuple[str, ...]:
    """The lower-case words of an identifier: ``apiKey``, ``API_KEY`` and ``api-key`` are ("api", "key")."""
    out: list[str] = []
    word = ""
    for before, char in pairwise(" " + name):
        if not char.isalnum():
            out.append(word)
            word = ""
        elif char.isupper() and before.islower():
            out.append(word)
            word = char.lower()
        else:
            word += char.lower()
    out.append(word)
    return tuple(w for w in out if w)


COMPOUND: Final = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.TryStar, ast.Match)


@lru_cache(maxsize=1024)
def own_nodes(node: ast.AST) -> tuple[ast.AST, ...]:
    """Everything inside a node, in source order, without the bodies of functions and classes nested in it.

    Kept for the checks that ask of one function one after the other.
    """
    out: list[ast.AST] = []
    todo = [node]
    while todo:
        child = todo.pop()
        out.append(child)
        kind = type(child)
        if kind in SCOPES and child is not node:
            continue
        for name in reversed(fields(kind)):
            value = getattr(child, name, None)
            if isinstance(value, ast.AST):
                todo.append(value)
            elif isinstance(value, list):
                todo += [each for each in reversed(value) if isinstance(each, ast.AST)]
    return tuple(out[1:])


def _by_kind(nodes: Iterable[ast.AST]) -> dict[type[ast.AST], list[ast.AST]]:
    found: dict[type[ast.AST], list[ast.AST]] = {}
    for each in nodes:
        found.setdefault(type(each), []).append(each)
    return found


@lru_cache(maxsize=256)
def _own_by_kind(node: ast.AST) -> dict[type[ast.AST], list[ast.AST]]:
    return _by_kind(own_nodes(node))


@overload
def own(node: ast.AST, kind: type[N], /) -> list[N]: ...
@overload
def own(node: ast.AST, kind: type[N], other: type[M], /) -> list[N | M]: ...
@overload
def own(node: ast.AST, *kinds: type[ast.AST]) -> list[ast.AST]: ...
def own(node: ast.AST, *kinds: type[ast.AST]) -> Any:
    """The `own_nodes` of these kinds: kind after kind, each in source order."""
    found = _own_by_kind(node)
    return [each for kind in kinds for each in found.get(kind, ())]


@lru_cache(maxsize=256)
def own_blocks(node: ast.AST) -> tuple[list[ast.stmt], ...]:
    """The statement lists of a function, nested ones too, without those of functions and classes nested in it."""
    owners = own(node, *COMPOUND)
    return tuple(block for owner in (node, *owners) for block in blocks(owner))


@lru_cache(maxsize=4)
def all_nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """Every node of a tree, itself first, level by level; kept for the checks that ask one after the other."""
    return tuple(nodes_of(tree))


@lru_cache(maxsize=4)
def _all_by_kind(tree: ast.AST) -> dict[type[ast.AST], list[ast.AST]]:
    return _by_kind(all_nodes(tree))


@overload
def everywhere(tree: ast.AST, kind: type[N], /) -> list[N]: ...
@overload
def everywhere(tree: ast.AST, kind: type[N], other: type[M], /) -> list[N | M]: ...
@overload
def everywhere(tree: ast.AST, *kinds: type[ast.AST]) -> list[ast.AST]: ...
def everywhere(tree: ast.AST, *kinds: type[ast.AST]) -> Any:
    """The `all_nodes` of these kinds: kind after kind, each level by level."""
    found = _all_by_kind(tree)
    return [each for kind in kinds for each in found.get(kind, ())]


def nodes_of(tree: ast.AST) -> list[ast.AST]:
    """Every node of a tree, itself first, level by level."""
    out = [tree]
    for node in out:
        for name in fields(type(node)):
            value = getattr(node, name, None)
            if isinstance(value, ast.AST):
                out.append(value)
            elif isinstance(value, list):
                out += [each for each in value if isinstance(each, ast.AST)]
    return out


NO_NODES: Final = frozenset(("ctx", "id", "attr", "kind", "level", "module", "conversion", "type_comment", "simple"))
"""Fields that hold no node, or only a load or store context."""


_FIELDS: Final[dict[type[ast.AST], tuple[str, ...]]] = {ast.Constant: ()}


def fields(kind: type[ast.AST]) -> tuple[str, ...]:
    """The fields of a kind of nodes that may hold nodes."""
    found = _FIELDS.get(kind)
    if found is None:
        found = _FIELDS[kind] = tuple(name for name in kind._fields if name not in NO_NODES)
    return found


def children(node: ast.AST) -> list[ast.AST]:
    """The direct children of a node, in source order, without load and store contexts."""
    out: list[ast.AST] = []
    for name in fields(type(node)):
        value = getattr(node, name, None)
        if isinstance(value, ast.AST):
            out.append(value)
        elif isinstance(value, list):
            out += [each for each in value if isinstance(each, ast.AST)]
    return out


def module_of(site: Site) -> ast.AST:
    """The whole module around a point."""
    view: FunctionView = site.function
    while view.parent is not None:
        view = view.parent
    return view.node


def innermost(site: Site) -> ast.AST:
    """The statement around a point, or the lambda whose body it is."""
    return site.statements[-1] if site.statements else site.function.node


def blocks(node: ast.AST) -> Iterator[list[ast.stmt]]:
    """The statement lists that a node holds directly."""
    for name in ("body", "orelse", "finalbody"):
        block = getattr(node, name, None)
        if isinstance(block, list) and block:
            yield block
    for handler in getattr(node, "handlers", ()):
        yield handler.body
    for case in getattr(node, "cases", ()):
        yield case.body


def leaves(block: Sequence[ast.stmt]) -> bool:
    """Whether control never runs off the end of the block, as far as its syntax shows."""
    if not block:
        return False
    last = block[-1]
    if isinstance(last, EXITS):
        return True
    if isinstance(last, ast.If):
        return leaves(last.body) and leaves(last.orelse)
    if isinstance(last, (ast.With, ast.AsyncWith)):
        return leaves(last.body)
    if isinstance(last, (ast.Try, ast.TryStar)):
        ways = [last.orelse if last.orelse and not leaves(last.body) else last.body]
        ways += [handler.body for handler in last.handlers]
        return leaves(last.finalbody) or all(leaves(way) for way in ways)
    return False


def conditions(site: Site, node: ast.AST) -> Iterator[Condition]:
    """The tests that certainly came out one way where `node`, an expression of the current statement, is evaluated.

    ASSUME(guard-stays): nothing that a test speaks of is assigned between the test and the place.
    """
    chain: list[ast.AST] = [site.function.node, *site.statements]
    for parent, child in pairwise(chain):
        for block in blocks(parent):
            index = next((i for i, each in enumerate(block) if each is child), -1)
            if index < 0:
                continue
            if isinstance(parent, (ast.If, ast.While)):
                yield parent.test, block is parent.body
            for earlier in block[:index]:
                yield from after(earlier)
    yield from within(chain[-1], node)


def after(statement: ast.stmt) -> Iterator[Condition]:
    """The tests that certainly came out one way once control has passed a statement."""
    match statement:
        case ast.Assert(test=test):
            yield test, True
        case ast.If(test=test, body=body, orelse=orelse):
            if leaves(body) or mends(test, body):
                yield test, False
                if len(orelse) == 1:
                    yield from after(orelse[0])
            elif leaves(orelse):
                yield test, True
        case ast.While(test=test, body=body) if not any(isinstance(n, ast.Break) for n in own_nodes(statement)):
            yield test, False


def mends(test: ast.expr, body: Sequence[ast.stmt]) -> bool:
    """Whether the body replaces the very thing that was tested: ``if not n: n = 1``."""
    targets = {ast.unparse(t) for s in body if isinstance(s, ast.Assign) for t in s.targets}
    return any(isinstance(n, (ast.Name, ast.Attribute)) and ast.unparse(n) in targets for n in ast.walk(test))


def within(root: ast.AST, node: ast.AST) -> Iterator[Condition]:
    """The tests inside one statement's expressions that decide whether `node` is reached."""
    path = path_to(root, node)
    for parent, child in pairwise(path):
        match parent:
            case ast.BoolOp(op=op, values=values):
                for value in values:
                    if value is child:
                        break
                    yield value, isinstance(op, ast.And)
            case ast.IfExp(test=test, body=body, orelse=orelse) if child is body or child is orelse:
                yield test, child is body
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                for generator in parent.generators:
                    if generator is child:
                        break
                    yield from ((test, True) for test in generator.ifs)


def path_to(root: ast.AST, node: ast.AST) -> list[ast.AST]:
    """The nodes from `root` down to `node`; empty where it is not inside."""
    if root is node:
        return [root]
    line = getattr(node, "lineno", 0)
    for child in ast.iter_child_nodes(root):
        if line and getattr(child, "end_lineno", line) < line:
            continue
        found = path_to(child, node)
        if found:
            return [root, *found]
    return []


def parts(test: ast.expr, outcome: bool) -> Iterator[Condition]:
    """A condition taken apart: ``a and b`` held, so both did; ``not a`` held, so ``a`` did not."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield from parts(operand, not outcome)
        case ast.BoolOp(op=op, values=values) if isinstance(op, ast.And) is outcome:
            for value in values:
                yield from parts(value, outcome)
        case ast.NamedExpr(target=target, value=value):
            yield from ((target, outcome), (value, outcome))
        case ast.Call(func=ast.Name(id="bool"), args=[inner], keywords=[]):
            yield from parts(inner, outcome)
        case _:
            yield test, outcome


def assigned_once(site: Site, name: str) -> ast.expr | None:
    """The expression that is the only assignment to a local name in the function around the place."""
    return assigned_in(site.function.node).get(name)


@lru_cache(maxsize=256)
def assigned_in(function: ast.AST) -> dict[str, ast.expr]:
    """The names of a function that one plain assignment alone binds, with what it gives them."""
    bound: dict[str, int] = {}
    plain: dict[str, ast.expr] = {}
    for node in own(function, ast.Assign):
        match node.targets:
            case [ast.Name(id=target)]:
                plain[target] = node.value
    for name in own(function, ast.Name):
        if isinstance(name.ctx, ast.Store):
            bound[name.id] = bound.get(name.id, 0) + 1
    return {name: value for name, value in plain.items() if bound.get(name) == 1}


def handlers_around(site: Site) -> Iterator[ast.ExceptHandler]:
    """The handlers of the ``try`` statements in whose body the current statement stands, innermost last."""
    for parent, child in pairwise(site.statements):
        if isinstance(parent, (ast.Try, ast.TryStar)) and any(child is each for each in parent.body):
            yield from parent.handlers


def caught_names(handler: ast.ExceptHandler) -> tuple[str, ...]:
    """The last names of the classes that a handler catches; ``BaseException`` for a bare one."""
    if handler.type is None:
        return ("BaseException",)
    elements = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return tuple(last_name(element) for element in elements)


def catches(site: Site, *names: str) -> bool:
    """Whether an exception of one of these classes, raised here, is caught in this function."""
    wanted = {*names, "Exception", "BaseException"}
    return any(wanted.intersection(caught_names(handler)) for handler in handlers_around(site))
