"""What a function of the file does with what it is given, told from its syntax when a resource is handed to it.

A function that only reads from an open file, or only works with the path of a temporary one, takes nothing over.
LIMIT(other files): a function of another file is taken to keep what it is given.
"""

import ast
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from colonnade.library.fact import FunctionFact, Ref

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

MAX_DEPTH: Final = 3
ASKING: Final = frozenset(
    ("len", "print", "isinstance", "bool", "id", "hasattr", "repr", "str", "sum", "sorted", "list")
)
PATHS: Final = ("str", "bytes", "PathLike", "Path", "PurePath", "PosixPath")
LIST_METHODS: Final = frozenset(
    ("append", "extend", "insert", "pop", "remove", "clear", "sort", "reverse", "index", "count", "appendleft",
     "popleft", "add", "discard", "get", "setdefault", "values", "items", "keys", "popitem")
)  # fmt: skip


class Body:
    """The names of a function and what stands around each."""

    __slots__ = ("inner", "names", "parents")

    def __init__(self, function: ast.AST) -> None:
        self.parents: dict[ast.AST, ast.AST] = {}
        self.names: dict[str, list[ast.Name]] = {}
        self.inner: set[ast.AST] = set()
        """The names that functions inside of it speak of."""
        todo: list[tuple[ast.AST, bool]] = [(function, False)]
        while todo:
            node, inner = todo.pop()
            inner = inner or (node is not function and isinstance(node, SCOPES))
            for child in ast.iter_child_nodes(node):
                self.parents[child] = node
                todo.append((child, inner))
                if isinstance(child, ast.Name):
                    self.names.setdefault(child.id, []).append(child)
                    if inner:
                        self.inner.add(child)


SCOPES: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


@lru_cache(maxsize=16)
def body_of(function: ast.AST) -> Body:
    return Body(function)


def is_lazy(function: ast.AST) -> bool:
    """Whether a call of it runs nothing yet: what it is given is used later."""
    if isinstance(function, ast.AsyncFunctionDef):
        return True
    body = body_of(function)
    return any(isinstance(each, (ast.Yield, ast.YieldFrom)) for each in body.parents)


class Borrower:
    """Asks of one resource whether functions of the file leave it to its owner."""

    def __init__(self, walk: "Walk", close: tuple[str, ...], is_name: bool) -> None:
        self.walk = walk
        self.close = frozenset(each.rpartition(".")[2] for each in close)
        self.is_name = is_name

    def borrows(self, refs: tuple[Ref, ...], place: int | str, depth: int = 0) -> bool:
        """Whether the function of these references neither closes nor keeps the argument at this place."""
        function = self.walk.bodies.get(refs[0].replace("()", "")) if len(refs) == 1 else None
        if not isinstance(function, ast.FunctionDef) or function.decorator_list or depth >= MAX_DEPTH:
            return False
        args = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
        if isinstance(place, int):
            place += "()." in refs[0]
            if place >= len(args):
                return False
            name = args[place]
        else:
            name = place
        if name not in args and name not in (each.arg for each in function.args.kwonlyargs):
            return False
        if name not in body_of(function).names:
            return False  # a stand-in for what a subclass does with it
        return not is_lazy(function) and self.stays(function, {name}, depth)

    def stays(self, function: ast.AST, names: set[str], depth: int) -> bool:
        """Whether all that the function does with these names, and what it makes of them, leaves the resource alone."""
        body = body_of(function)
        todo, seen = list(names), set(names)
        while todo:
            for name in body.names.get(todo.pop(), ()):
                if name in body.inner:
                    return False
                if not isinstance(name.ctx, ast.Load):
                    continue
                made = self.use(body, name, depth)
                if made is None:
                    return False
                todo += made - seen
                seen |= made
        return True

    def use(self, body: Body, node: ast.AST, depth: int) -> set[str] | None:
        """The names that one use gives it to; None where it may close, keep or hand it on."""
        parent = body.parents.get(node)
        match parent:
            case ast.Attribute(attr=attr):
                above = body.parents.get(parent)
                if attr in self.close or attr in ("__exit__", "__enter__", "detach"):
                    return None
                if self.is_name:
                    called = isinstance(above, ast.Call) and above.func is parent
                    return self.use(body, above if called and above is not None else parent, depth)
                return set()
            case ast.Compare() | ast.If() | ast.While() | ast.For() | ast.comprehension() | ast.Expr() | ast.Assert():
                return set()
            case ast.UnaryOp() | ast.BoolOp() | ast.IfExp():
                return self.use(body, parent, depth)
            case ast.BinOp() | ast.JoinedStr() | ast.FormattedValue() | ast.Subscript() | ast.List() | ast.Tuple():
                return self.use(body, parent, depth) if self.is_name else set() if is_text(parent) else None
            case ast.keyword(arg=str() as arg):
                call = body.parents.get(parent)
                return self.given(body, call, arg, depth) if isinstance(call, ast.Call) else None
            case ast.Call(args=args):
                place = next((i for i, each in enumerate(args) if each is node), -1)
                starred = any(isinstance(each, ast.Starred) for each in args)
                return None if starred or place < 0 else self.given(body, parent, place, depth)
            case ast.Assign(targets=[ast.Name(id=name)]):
                return {name}
        return None

    def given(self, body: Body, call: ast.Call, place: int | str, depth: int) -> set[str] | None:
        """The same of an argument of a call."""
        ref = self.reference(call.func)
        if ref in ASKING:
            return self.use(body, call, depth) if self.is_name and ref in ("str", "repr") else set()
        if ref in self.walk.bodies:
            return set() if self.borrows((ref,), place, depth + 1) else None
        facts = self.walk.names.functions((ref,)) if ref else []
        if not facts or any(fact.name.rpartition(".")[2] in self.close for fact in facts):
            return None
        if any(keeps(fact, self.is_name) for fact in facts) or self.hands_function(call) or may_remove(call, facts):
            return None
        return self.use(body, call, depth) if self.is_name and any(makes_path(fact) for fact in facts) else set()

    def reference(self, func: ast.expr) -> Ref:
        """What a callee names, by the file's imports and its own functions."""
        parts: list[str] = []
        while isinstance(func, ast.Attribute):
            parts.append(func.attr)
            func = func.value
        if not isinstance(func, ast.Name):
            return ""
        walk = self.walk
        known = walk.imports.get(
            func.id, f"{walk.module}.{func.id}" if f"{walk.module}.{func.id}" in walk.bodies else ""
        )
        return ".".join([known or ("" if parts else func.id), *reversed(parts)]) if known or not parts else ""

    def hands_function(self, call: ast.Call) -> bool:
        """Whether a function goes with it, which may be called with it later: ``atexit.register(rmtree, path)``."""
        return any(
            isinstance(each, ast.Lambda)
            or (isinstance(each, (ast.Name, ast.Attribute)) and self.walk.names.functions((self.reference(each),)))
            for each in (*call.args, *(keyword.value for keyword in call.keywords))
        )


def is_text(node: ast.AST) -> bool:
    return isinstance(node, (ast.JoinedStr, ast.FormattedValue))


def keeps(fact: FunctionFact, is_name: bool) -> bool:
    """Whether what a library function gives may hold on to its arguments."""
    if fact.whole:
        return False
    if is_name and (fact.resource is not None or makes_path(fact)):
        return False
    return not fact.returns or any("." in each for each in fact.returns)


def may_remove(call: ast.Call, facts: list[FunctionFact]) -> bool:
    """Whether a call runs a command that may take away what it names, or one that is not known."""
    if not any("process-start" in fact.marks for fact in facts):
        return False
    match call.args[:1]:
        case [ast.List(elts=[ast.Constant(value=str() as command), *_])]:
            return command.rpartition("/")[2] in REMOVERS
    return True


REMOVERS: Final = ("rm", "mv", "rmdir", "unlink", "shred", "sudo", "sh", "bash", "env", "del", "move", "cmd")


def makes_path(fact: FunctionFact) -> bool:
    """Whether what it gives is the path again, or one made of it."""
    return bool(fact.returns) and fact.resource is None and all(
        each.rpartition(".")[2] in PATHS for each in fact.returns
    )  # fmt: skip


def is_private(function: ast.AST, name: str) -> bool:
    """Whether a variable of a function names a container that nobody else gets to see."""
    body = body_of(function)
    found = body.names.get(name, [])
    return bool(found) and all(each not in body.inner and stays_inside(body, each) for each in found)


def stays_inside(body: Body, name: ast.Name) -> bool:
    """Whether one use of a container lets nobody else have it."""
    parent = body.parents.get(name)
    match parent:
        case ast.Assign(value=ast.Call(func=ast.Name(), args=[])):
            return True
        case ast.Assign(value=ast.List() | ast.Dict() | ast.Set() | ast.ListComp()):
            return True
        case ast.Attribute(attr=attr):
            return attr in LIST_METHODS
        case ast.For(iter=source) | ast.comprehension(iter=source):
            return source is name
        case ast.Call(func=ast.Name(id=called), args=[given]):
            return given is name and (
                called in ("len", "bool") or is_iterated(body.parents.get(parent), parent, called)
            )
        case ast.Subscript(value=value):
            return value is name
        case ast.Compare() | ast.If() | ast.While() | ast.Delete():
            return True
        case ast.UnaryOp(op=ast.Not()):
            return True
    return False


def is_iterated(above: ast.AST | None, call: ast.AST, called: str) -> bool:
    """Whether ``reversed(x)`` or ``list(x)`` is what a loop goes over."""
    return called in ("reversed", "list", "sorted", "iter") and getattr(above, "iter", None) is call


def made_of(walk: "Walk", node: ast.AST, depth: int = 0) -> Iterator[int]:
    """The resources known by a text of which an expression makes its own: a file's path below a directory's."""
    if depth > 8:
        return
    below: Iterable[Any] = ()
    known = walk.frame.values.get(node)
    if known is not None and known.objs:
        yield from (obj for obj in known.objs if is_named(walk, obj))
    match node:
        case ast.BinOp(left=left, right=right):
            below = (left, right)
        case ast.JoinedStr(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.BoolOp(values=parts):
            below = parts
        case ast.FormattedValue(value=value) | ast.Starred(value=value) | ast.Subscript(value=value):
            below = (value,)
        case ast.Attribute(value=value):
            below = (value,)
        case ast.IfExp(body=left, orelse=right):
            below = (left, right)
        case ast.Dict(values=values):
            below = values
        case ast.Call(func=func, args=args, keywords=keywords):
            facts = walk.names.functions(walk.value(func).refs)
            if (all(makes_path(fact) for fact in facts) and facts) or (not facts and isinstance(func, ast.Attribute)):
                below = (func, *args, *(each.value for each in keywords))
    for each in below:
        yield from made_of(walk, each, depth + 1)


def is_named(walk: "Walk", obj: int) -> bool:
    acquired = walk.frame.resources.get(obj)
    return acquired is not None and acquired.is_name
