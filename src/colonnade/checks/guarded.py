"""What the methods of a class do with its attributes, and under which lock."""

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from colonnade.checks.locking import names_lock
from colonnade.checks.syntax import children, everywhere, last_name, words

ALONE: Final = frozenset(
    ("__init__", "__new__", "__del__", "__setstate__", "__enter__", "__exit__", "__post_init__", "setUp", "tearDown",
     "__repr__", "__getstate__", "__copy__", "__reduce__", "__deepcopy__", "__init_subclass__")
)  # fmt: skip
MANY: Final = frozenset(("pop", "popitem", "remove", "clear", "extend", "insert", "update", "discard", "add", "append"))
CHANGES: Final = MANY | {"setdefault", "appendleft", "popleft", "extendleft"}
CONTAINERS: Final = frozenset(
    ("list", "set", "dict", "deque", "defaultdict", "OrderedDict", "Counter", "WeakSet", "WeakKeyDictionary",
     "WeakValueDictionary")
)  # fmt: skip
VIEWS: Final = frozenset(("items", "values", "keys", "iteritems", "itervalues", "iterkeys"))
EARLY: Final = frozenset(("init", "initialize", "initialise", "setup", "configure", "reset"))
"""First words of the names of methods that run before the object is shared, or when nobody uses it."""
LOCK_WORDS: Final = frozenset(("lock", "rlock", "condition", "semaphore", "mutex", "cond", "locks", "rwlock"))
HELD_WORDS: Final = frozenset(("locked", "unlocked", "nolock", "unsafe", "lockless"))

FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


class Use(NamedTuple):
    """One use of an attribute.

    kind         ``change``, ``replace`` (assigned anew), ``iterate``, ``test`` or ``read``
    lock         the lock around it, or empty
    many         whether a loop over the attribute would be disturbed
    asked_again  whether what depends on the test takes a lock itself
    """

    node: ast.AST
    name: str
    kind: str
    method: str
    lock: str
    many: bool = False
    asked_again: bool = False


class Class(NamedTuple):
    """alone: methods that only constructors call; unknown: those that may be called with the lock held;
    whole: whether the locks stand on whole functions."""

    methods: dict[str, ast.AST]
    uses: list[Use]
    locks: set[str]
    alone: set[str]
    unknown: set[str]
    whole: bool


class Called(NamedTuple):
    name: str
    method: str
    lock: str
    is_call: bool


def named_lock(node: ast.expr, own: frozenset[str]) -> str:
    """The lock that an expression names: the text of it, or empty.  own: the attributes that hold locks."""
    inner = node.func if isinstance(node, ast.Call) else node
    name = last_name(inner)
    is_own = isinstance(inner, ast.Attribute) and is_self(inner.value) and name in own
    if words(name)[:1] in (("check",), ("is",), ("has",), ("assert",), ("require",)):
        return ""
    return ast.unparse(node) if is_own or names_lock(name) else ""


def lock_on(method: ast.FunctionDef | ast.AsyncFunctionDef, locks: frozenset[str]) -> str:
    """The lock of a decorator, or empty."""
    return next((lock for each in method.decorator_list if (lock := named_lock(each, locks))), "")


def is_self(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


@lru_cache(maxsize=4)
def classify(node: ast.ClassDef) -> Class:
    """The uses of the attributes of a class, and which of its methods hold a lock."""
    methods = {each.name: each for each in node.body if isinstance(each, FUNCTION)}
    own = frozenset(lock_attributes(node)) | frozenset(giving_methods(methods))
    around = [item.context_expr for each in everywhere(node, ast.With, ast.AsyncWith) for item in each.items]
    around += [d for each in everywhere(node, *FUNCTION) for d in each.decorator_list]
    if not any(named_lock(each, own) for each in around):
        return Class(dict(methods), [], set(), set(), set(), False)
    uses: list[Use] = []
    calls: list[Called] = []
    tables = set(containers(node))
    unknown: set[str] = {name for name in methods if EARLY.intersection(words(name)[:1])}
    whole = 0
    for name, method in methods.items():
        first = method.args.args[0].arg if method.args.args else ""
        if first != "self":
            continue
        lock = next((t for d in method.decorator_list if (t := named_lock(d, own))), "")
        nodes = list(ast.walk(method))
        whole += bool(lock) - any(takes(each, own) for each in nodes if isinstance(each, ast.With))
        whole += sum(1 for each in nodes if each is not method and isinstance(each, FUNCTION)
                     and any(named_lock(d, own) for d in each.decorator_list))  # fmt: skip
        if takes_by_hand(nodes) or HELD_WORDS.intersection(words(name)):
            unknown.add(name)
        for found in walk(method, name, lock, own):
            (uses if isinstance(found, Use) else calls).append(found)  # type: ignore[arg-type]
    held, alone, maybe = held_by_callers(methods, calls)
    unknown |= reached(unknown, calls)
    uses = [each._replace(lock=held[each.method]) if not each.lock and each.method in held else each for each in uses]
    uses = [each for each in uses if each.name not in own and not names_lock(each.name) and each.name not in methods]
    uses = [each for each in uses if each.name in tables or not isinstance(each.node, ast.Call)]
    inherited = {each.lock for each in uses if each.lock.startswith("self.") and each.lock[5:].isidentifier()}
    inherited -= {f"self.{name}" for name in own}
    if inherited:  # the base class may hold its lock where it calls
        uses = []
    return Class(dict(methods), uses, {each.lock for each in uses if each.lock}, alone, unknown | maybe, whole > 0)


def lock_attributes(node: ast.ClassDef) -> Iterator[str]:
    """The attributes to which the class assigns a new lock."""
    for each in everywhere(node, ast.Assign):
        match each:
            case ast.Assign(targets=[ast.Attribute(attr=name) | ast.Name(id=name)], value=ast.Call(func=func)):
                if LOCK_WORDS.intersection(words(last_name(func))):
                    yield name


def containers(node: ast.ClassDef) -> Iterator[str]:
    """The attributes to which the class assigns a new container."""
    for each in everywhere(node, ast.Assign, ast.AnnAssign):
        match each:
            case (
                ast.Assign(targets=[ast.Attribute(attr=name) | ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Attribute(attr=name) | ast.Name(id=name), value=value)
            ):
                made = isinstance(value, ast.Call) and last_name(value) in CONTAINERS
                if made or isinstance(value, (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)):
                    yield name


def giving_methods(methods: dict[str, ast.FunctionDef | ast.AsyncFunctionDef]) -> Iterator[str]:
    """The methods that take a lock for a `with`."""
    for name, method in methods.items():
        if any("contextmanager" in last_name(each) for each in method.decorator_list) and "lock" in ast.dump(method):
            yield name


def takes(node: ast.With | ast.AsyncWith, own: frozenset[str]) -> str:
    return next((t for item in node.items if (t := named_lock(item.context_expr, own))), "")


def takes_lock(node: ast.AST, own: frozenset[str]) -> bool:
    """Whether a statement holds a lock around its body."""
    if isinstance(node, (ast.With, ast.AsyncWith)):
        return bool(takes(node, own))
    return isinstance(node, FUNCTION) and any(named_lock(each, own) for each in node.decorator_list)


def takes_by_hand(nodes: list[ast.AST]) -> bool:
    return any(isinstance(each, ast.Attribute) and each.attr in ("acquire", "acquire_lock") for each in nodes)


def walk(function: ast.AST, method: str, lock: str, own: frozenset[str]) -> Iterator[Use | Called]:
    """The uses of attributes and methods of the object in a function, each with the lock around it."""
    todo: list[tuple[ast.AST, str]] = [(each, lock) for each in reversed(getattr(function, "body", ()))]
    asked: set[int] = set()
    inside = [each for each in ast.walk(function) if isinstance(each, FUNCTION) and each is not function]
    locked = any(named_lock(d, own) for each in inside for d in each.decorator_list)
    while todo:
        node, held = todo.pop()
        if isinstance(node, (ast.ClassDef, ast.Lambda)):
            continue
        if isinstance(node, FUNCTION):
            inner = next((t for d in node.decorator_list if (t := named_lock(d, own))), "")
            if inner:
                todo += [(each, inner) for each in reversed(node.body)]
            continue
        if isinstance(node, (ast.With, ast.AsyncWith)):
            held = takes(node, own) or held
        if isinstance(node, (ast.If, ast.While)) and not held:
            places = [place for each in ast.walk(node.test) for place in sought(each)]
            again = bool(places) and (
                locked or any(isinstance(each, ast.With) and takes(each, own) for each in ast.walk(node))
            )
            for place in places:
                asked.add(id(place))
                yield Use(place, attribute(place), "test", method, held, asked_again=again)
        yield from at(node, method, held, asked)
        todo += [(child, held) for child in reversed(children(node))]


def sought(node: ast.AST) -> list[ast.expr]:
    """The attributes in which a comparison looks for something."""
    if isinstance(node, ast.Compare) and any(isinstance(op, (ast.In, ast.NotIn)) for op in node.ops):
        return [each for each in node.comparators if attribute(each)]
    return []


def attribute(node: ast.AST) -> str:
    """The attribute of the object itself that an expression reads, or empty."""
    return node.attr if isinstance(node, ast.Attribute) and is_self(node.value) else ""


def at(node: ast.AST, method: str, held: str, asked: set[int]) -> Iterator[Use | Called]:
    """What one node does."""
    match node:
        case ast.Assign(targets=targets):
            for target in targets:
                if isinstance(target, ast.Subscript) and (name := attribute(target.value)):
                    yield Use(node, name, "change", method, held, many=True)
                elif name := attribute(target):
                    yield Use(node, name, "replace", method, held)
        case ast.AugAssign(target=target):
            inner = target.value if isinstance(target, ast.Subscript) else target
            if name := attribute(inner):
                yield Use(node, name, "change", method, held, many=isinstance(node.op, (ast.BitOr, ast.BitAnd)))
        case ast.Delete(targets=targets):
            for target in targets:
                if isinstance(target, ast.Subscript) and (name := attribute(target.value)):
                    yield Use(node, name, "change", method, held, many=True)
        case ast.Call(func=ast.Attribute(value=value, attr=attr)):
            if is_self(value):
                yield Called(attr, method, held, is_call=True)
            elif attr in CHANGES and (name := attribute(value)):
                yield Use(node, name, "change", method, held, many=attr in MANY)
        case ast.For(iter=source) | ast.AsyncFor(iter=source) | ast.comprehension(iter=source):
            name = attribute(source)
            match source:
                case ast.Call(func=ast.Attribute(value=value, attr=attr), args=[]) if attr in VIEWS:
                    name = attribute(value)
            if name:
                yield Use(source, name, "iterate", method, held)
        case ast.Attribute(value=value, attr=attr) if is_self(value) and id(node) not in asked:
            yield Called(attr, method, held, is_call=False)


def reached(unknown: set[str], calls: list[Called]) -> set[str]:
    """The private methods that methods which take a lock by hand call."""
    out = set(unknown)
    for _ in range(4):
        out |= {each.name for each in calls if each.is_call and each.method in out and each.name.startswith("_")}
    return out


def held_by_callers(
    methods: dict[str, ast.FunctionDef | ast.AsyncFunctionDef], calls: list[Called]
) -> tuple[dict[str, str], set[str], set[str]]:
    """The private methods that are only called under a lock (with the lock), those that only constructors call, and
    those that may be called with it held."""
    held: dict[str, str] = {}
    alone: set[str] = set()
    sites: dict[str, list[Called]] = {}
    named: dict[str, int] = {}
    for each in calls:
        if each.name in methods:
            if each.is_call:
                sites.setdefault(each.name, []).append(each)
            else:
                named[each.name] = named.get(each.name, 0) + 1
    for _ in range(4):
        for name, found in sites.items():
            shared = [each for each in found if each.method not in ALONE and each.method not in alone]
            if not shared:
                alone.add(name)
            elif all(each.lock or each.method in held for each in shared):
                held[name] = next((each.lock or held[each.method] for each in shared), "")
    for name in [*held, *alone]:
        given_on = named.get(name, 0) > len(sites[name])
        if given_on or not name.startswith("_") or name.startswith("__"):
            alone.discard(name)
            if name in held:
                sites[name] = []
    maybe = {name for name in held if not sites[name]}
    maybe |= {name for name, count in named.items() if name.startswith("_") and count > len(sites.get(name, ()))}
    return {name: lock for name, lock in held.items() if name not in maybe}, alone, maybe
