"""The routes of a program: which functions answer requests, what stands before each, and what each reaches."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from colonnade.checks.access import guards
from colonnade.checks.access.facts import Facts, Noted, facts_of
from colonnade.checks.syntax import words
from colonnade.library import access
from colonnade.link.program import Program
from colonnade.summary.model import FunctionSummary, ModuleSummary

Place = tuple[ModuleSummary, int]
HOOKS: Final = frozenset(
    ("before", "after", "teardown", "errorhandler", "context", "middleware", "exception", "loader")
)
APART: Final = frozenset(("test", "generated", "vendored"))
VERBS: Final = frozenset(("get", "post", "put", "delete", "patch", "head", "options"))
WRITING: Final = frozenset(("POST", "PUT", "PATCH", "DELETE"))
DEPTH: Final = 4
WIDTH: Final = 40


class Reached:
    """A function that answering a request runs, with what was noted of it."""

    __slots__ = ("function", "module", "noted")

    def __init__(self, module: ModuleSummary, function: FunctionSummary, noted: Noted) -> None:
        self.module = module
        self.function = function
        self.noted = noted

    @property
    def facts(self) -> Facts:
        return self.noted.facts

    def at(self, index: int) -> Place:
        return self.module, self.noted.place(index)


class Route:
    """One function that answers requests."""

    def __init__(self, program: Program, module: ModuleSummary, function: FunctionSummary) -> None:
        self.module = module
        self.function = function
        self.noted = facts_of(function)
        self.facts = self.noted.facts
        self.reached = tuple(reach(program, module, function))
        self.methods = self.facts.methods or verb(function)
        self.guard = guards.of(program, self)

    @property
    def name(self) -> str:
        """The name by which a reader knows it; a method's with its class."""
        parts = self.function.name.split(".")
        return ".".join(parts[-2:]) if self.function.class_ref else parts[-1]

    def words(self) -> frozenset[str]:
        """The words of its name and paths."""
        texts = (self.name, *self.function.decorator_texts)
        return frozenset(word for text in texts for word in words(text))

    @property
    def writes(self) -> bool:
        """Whether it answers requests that may change something, as far as its methods are known."""
        return not self.methods or not WRITING.isdisjoint(self.methods)

    def changes(self) -> tuple[str, Place] | None:
        """The first change of stored data that it reaches."""
        for each in self.reached:
            for what, index in each.facts.changes:
                return what, each.at(index)
        return None

    def verifies(self) -> tuple[str, Place] | None:
        """The first comparison of a credential that it reaches."""
        for each in self.reached:
            for what, index in each.facts.verifies:
                return what, each.at(index)
        return None

    def limits(self) -> str:
        """A name by which it, or what it calls, counts or slows down attempts."""
        return next((each.facts.limits for each in self.reached if each.facts.limits), "")

    def starts(self) -> Place | None:
        """Where it gives a session to a user."""
        return next((each.at(each.facts.starts) for each in self.reached if each.facts.starts >= 0), None)

    def form(self) -> Place | None:
        """Where it reads the fields of a form."""
        return next((each.at(each.facts.form) for each in self.reached if each.facts.form >= 0), None)


def verb(function: FunctionSummary) -> tuple[str, ...]:
    """The HTTP method that a handler class's method is named after."""
    name = function.name.rpartition(".")[2].lower().removeprefix("on_").removeprefix("do_")
    return (name.upper(),) if function.class_ref and name in VERBS else ()


def reach(program: Program, module: ModuleSummary, function: FunctionSummary) -> Iterator[Reached]:
    """The function and the program's functions that it calls, nearest first; bounded."""
    seen = {function.ref}
    level = [(module, function)]
    for _ in range(DEPTH):
        following = []
        for owner, each in level:
            yield Reached(owner, each, facts_of(each))
            for call in each.calls:
                for target in program.targets(owner, each, call):
                    if isinstance(target, FunctionSummary) and target.ref not in seen and len(seen) < WIDTH:
                        seen.add(target.ref)
                        home = module_of(program, target)
                        if home is not None:
                            following.append((home, target))
        level = following


def module_of(program: Program, function: FunctionSummary) -> ModuleSummary | None:
    return program.modules.get(function.ref.removesuffix(function.name).rstrip("."))


@lru_cache(maxsize=2)
def routes(program: Program) -> tuple[Route, ...]:
    """Every route of production code, in the order of the program."""
    first = set(guards.dependencies(program))
    return tuple(
        Route(program, module, function)
        for module, function in program.functions()
        if program.entry(function) == "http"
        and module.role not in APART
        and function.ref not in first
        and not is_hook(function)
        and is_page(function)
    )


def is_hook(function: FunctionSummary) -> bool:
    """Whether a decorator makes it run around routes: it is none itself."""
    hooks = any(not HOOKS.isdisjoint(words(ref.removesuffix("()").rpartition(".")[2])) for ref in function.decorators)
    return hooks or any(not HOOKS.isdisjoint(words(text)) for text in facts_of(function).facts.decorators)


def is_page(function: FunctionSummary) -> bool:
    """Whether it is a function, or a method that answers requests by name or decorator; `__call__` is middleware."""
    if function.is_property or function.name.endswith(".__call__"):
        return False
    return not function.class_ref or bool(verb(function)) or bool(function.decorators)


def is_open(route: Route) -> bool:
    """Whether it is open to all by nature, as far as its name says."""
    own = route.words()
    if not access.OPEN.isdisjoint(own):
        return True
    return "password" in own and not access.RESETTING.isdisjoint(own)


@lru_cache(maxsize=2)
def homes(program: Program) -> tuple[str, ...]:
    """The folders in which applications are made, deepest first."""
    found = {
        module.path.rpartition("/")[0]
        for module, function in program.functions()
        if module.role not in APART
        if module.path.rpartition("/")[2] == "manage.py" or any(use.use == "web-application" for use in function.uses)
    }
    return tuple(sorted(found, key=len, reverse=True))


def group(program: Program, module: ModuleSummary) -> str:
    """The folder of the application that a module belongs to; empty where one is for all."""
    folder = module.path.rpartition("/")[0]
    return next((home for home in homes(program) if folder == home or folder.startswith(home + "/") or not home), "")
