"""What stands before a route: decorators, hooks, dependencies, base classes, and tests of its own.

A decorator, hook or dependency of the program counts where its own body asks who the client is; one that cannot be read
counts by the words of its name.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from colonnade.checks.access.facts import Facts, facts_of
from colonnade.checks.syntax import words
from colonnade.library import access
from colonnade.link.program import Program
from colonnade.summary.model import FunctionSummary, ModuleSummary

if TYPE_CHECKING:
    from colonnade.checks.access.routes import Route

FOR_ALL: Final = frozenset(
    ("decorators", "dispatch", "prepare", "mixin", "permission", "permissions", "authentication")
)
"""Words of the names by which a class says what holds for all its methods."""
BEFORE: Final = frozenset(("before", "middleware", "preprocessor"))
AROUND: Final = frozenset(("__call__", "process_request", "process_view", "dispatch", "on_request", "process_resource"))


class Guard:
    """What was found, in words, and where."""

    __slots__ = ("module", "span", "text")

    def __init__(self, text: str, module: ModuleSummary, span: int) -> None:
        self.text = text
        self.module = module
        self.span = span


def of(program: Program, route: "Route") -> Guard | None:
    """The guard of a route, or None where none is seen."""
    module, function = route.module, route.function
    decorated = decorator(program, module, function)
    if decorated is not None:
        return decorated
    for name in route.facts.depends:
        target = resolve(program, module, name)
        if asks_of(program, target.ref) if target is not None else names_guard(name):
            return Guard(f"guarded by `{name}`", module, function.span)
    if function.class_ref and as_class(program, function.class_ref):
        return Guard("guarded by its class", module, function.span)
    for each in route.reached:
        own = each.function is function
        if each.facts.asks >= 0 and (own or each.facts.refuses or names_guard(each.function.name)):
            return Guard("asks for the user itself", *each.at(each.facts.asks))
    return hooked(program, route) or given(program, route)


def decorator(program: Program, module: ModuleSummary, function: FunctionSummary) -> Guard | None:
    """The first decorator that asks who the client is."""
    marked = auth_places(program, module.name)
    for index, span in enumerate(function.decorator_calls):
        ref = function.decorators[index] if len(function.decorators) == len(function.decorator_calls) else ""
        written = facts_of(function).facts.decorators
        name = (ref or (written[index] if index < len(written) else "")).removesuffix("()")
        shown = written[index] if index < len(written) else name
        target = program.find_function(name)
        if span in marked or (asks_of(program, target.ref) if target is not None else names_guard(shown or name)):
            return Guard(f"guarded by `{(shown or name).rpartition('.')[2]}`", module, span)
    return None


@lru_cache(maxsize=4096)
def auth_places(program: Program, module: str) -> frozenset[int]:
    """The places of a module that a stub says establish who the client is."""
    found = program.modules[module].functions
    return frozenset(use.span for each in found for use in each.uses if use.use == "auth-check")


def names_guard(name: str) -> bool:
    """Whether a name that cannot be looked into says that it asks."""
    own = frozenset(words(name.rpartition(".")[2]))
    known = not own.isdisjoint(access.KNOWN) and not own.isdisjoint(access.WHO)
    return known or (not own.isdisjoint(access.ASKING) and own.isdisjoint(("exempt", "optional", "csrf", "unused")))


@lru_cache(maxsize=4096)
def asks_of(program: Program, ref: str, refuses: bool = False) -> bool:
    """Whether a function of the program, one defined in it, or one that it calls asks who the client is.

    `refuses`: and refuses to go on, which a hook must say itself, for nobody reads what it gives back.
    """
    function = program.find_function(ref)
    if function is None:
        return names_guard(ref)
    home = function.ref.removesuffix(function.name).rstrip(".")
    module = program.modules.get(home)
    if module is None:
        return names_guard(function.name)
    inside = f"{function.name}."
    for each in module.functions:
        if each is not function and not each.name.startswith(inside):
            continue
        facts = facts_of(each).facts
        schemes = {word for name in facts.depends for word in words(name)} & access.SCHEMES
        if says(facts, refuses) or schemes or (facts.refuses and names_guard(each.name)):
            return True
        for call in each.calls:
            for target in program.targets(module, each, call):
                if isinstance(target, FunctionSummary) and says(facts_of(target).facts, refuses or facts.refuses):
                    return True
            if not refuses and not program.targets(module, each, call) and names_guard(call.text) and "." in call.text:
                return True
    return False


def says(facts: Facts, refuses: bool) -> bool:
    return facts.asks >= 0 and (facts.refuses or not refuses)


def resolve(program: Program, module: ModuleSummary, name: str) -> FunctionSummary | None:
    """The function of the program that a name written in a module means."""
    first, dot, rest = name.partition(".")
    ref = module.imports.get(first, f"{module.name}.{first}" if module.name else first)
    return program.find_function(ref + dot + rest)


@lru_cache(maxsize=2)
def dependencies(program: Program) -> frozenset[str]:
    """The functions that a framework calls before a route, for it names them as dependencies."""
    found = set()
    for module, function in program.functions():
        for name in facts_of(function).facts.depends:
            target = resolve(program, module, name)
            if target is not None:
                found.add(target.ref)
    return frozenset(found)


def as_class(program: Program, class_ref: str) -> bool:
    """Whether a class, or one that it is made from, speaks of guards for all its methods, or may do so unseen."""
    ancestors = program.ancestors(class_ref)
    if "?" in ancestors:
        return True
    for ref in (class_ref, *ancestors):
        known = program.find_class(ref)
        said = [ref.rpartition(".")[2]]
        if known is not None:
            said += [*(each.rpartition(".")[2] for each in known.decorators), *known.attributes, *known.methods]
        if any(not (access.ASKING | FOR_ALL).isdisjoint(words(each)) for each in said):
            return True
    return False


@lru_cache(maxsize=2)
def hooks(program: Program) -> tuple[tuple[str, ModuleSummary, FunctionSummary], ...]:
    """The functions that run before routes and ask, each with the object it is registered with; empty is all."""
    found = []
    for module, function in program.functions():
        if module.role in ("test", "vendored"):
            continue
        for text in facts_of(function).facts.decorators:
            owner, _, name = text.rpartition(".")
            if not BEFORE.isdisjoint(words(name or text)) and asks_of(program, function.ref, True):
                everywhere = not owner or "app" in words(name) or "middleware" in words(name)
                found.append(("" if everywhere else object_ref(module, owner), module, function))
        around = function.class_ref and function.name.rpartition(".")[2] in AROUND and is_middleware(function)
        if around and asks_of(program, function.ref, True):
            found.append(("", module, function))
    return tuple(found)


def is_middleware(function: FunctionSummary) -> bool:
    return "middleware" in words(function.class_ref.rpartition(".")[2])


def object_ref(module: ModuleSummary, name: str) -> str:
    first, dot, rest = name.partition(".")
    return module.imports.get(first, f"{module.name}.{first}") + dot + rest


def hooked(program: Program, route: "Route") -> Guard | None:
    """The hook that runs before a route and asks."""
    owners = set(owners_of(route))
    for ref, module, function in hooks(program):
        if not ref or ref in owners or is_application(program, ref):
            return Guard(f"guarded by `{function.name.rpartition('.')[2]}`", module, function.span)
    return None


@lru_cache(maxsize=2)
def gifts(program: Program) -> tuple[tuple[str, str, ModuleSummary, FunctionSummary], ...]:
    """The guards that routers, applications and settings have for all their routes: (whose, guard, where)."""
    found = []
    for module, function in program.functions():
        for whose, name in facts_of(function).facts.given:
            target = resolve(program, module, name)
            if module.role != "test" and (asks_of(program, target.ref) if target is not None else names_guard(name)):
                ref = object_ref(module, whose) if whose and whose not in access.GUARD_SETTINGS else whose
                found.append((ref, name.rpartition(".")[2], module, function))
    return tuple(found)


def given(program: Program, route: "Route") -> Guard | None:
    """The guard that the route's router or application was given, or that a setting names for its kind of view."""
    owners = set(owners_of(route))
    by_setting = bool(route.function.class_ref) or any(
        set(words(text)) >= access.GUARDED_VIEWS for text in route.facts.decorators
    )
    for ref, name, module, function in gifts(program):
        meant = by_setting if ref in access.GUARD_SETTINGS else not ref or ref in owners or is_application(program, ref)
        if meant:
            return Guard(f"guarded by `{name}`", module, function.span)
    return None


def owners_of(route: "Route") -> Iterator[str]:
    for text in route.facts.decorators:
        yield object_ref(route.module, text.rpartition(".")[0])


def is_application(program: Program, ref: str) -> bool:
    """Whether an object is the application, whose hooks run before all routes."""
    return ref.rpartition(".")[2] in ("app", "application", "server", "api")
