"""Settings that frameworks read from a module, a class or a mapping, judged by what stubs say of their names.

The stub ``__settings__`` states names and unsafe values.  A setting is an upper-case name assigned in a module or class
that holds configuration, or a key put into a mapping that is called so.
"""

import ast
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Any, Final

from colonnade.checks.purpose import is_use
from colonnade.checks.syntax import last_name, words
from colonnade.library.fact import AttributeFact, ClassFact, UseFact
from colonnade.library.knowledge import Library, members
from colonnade.summary.point import Outcome, Safe, Site, Undecided, Weak

NODES: Final = (ast.Assign, ast.AnnAssign, ast.Call)
SAFE: Final = "setting is safe"
_MODULES: Final = frozenset({"settings", "setting", "config", "configuration", "conf", "defaults", "flaskconfig"})
_DEVELOPERS: Final = frozenset({"dev", "devel", "development", "develop", "debug", "local", "test", "testing", "tests"})
_MAPPINGS: Final = frozenset({"config", "settings", "conf", "defaults"})
_FILLERS: Final = frozenset({"update", "configure", "mapping", "from"})
NEEDED: Final = "!"
"""A value of a stub that starts so is an element that the setting, a list, must have."""
_REPLACED: Final = frozenset({"INSTALLED_APPS", "SECRET_KEY", "ROOT_URLCONF"})
_TELLING: Final = 3
"""A module that assigns so many known settings holds configuration, whatever it is called."""

Setting = tuple[ast.AST, str, ast.expr]
"""The place to report, the setting's name and its value."""


@cache
def known() -> dict[str, tuple[UseFact, ...]]:
    """By name of a setting, which of its values are which use; empty for one without a meaning of its own."""
    return _stated(False)


@cache
def options() -> dict[str, tuple[UseFact, ...]]:
    """The same of keywords whose meaning does not depend on the function they are given to."""
    return _stated(True)


def _stated(of_options: bool) -> dict[str, tuple[UseFact, ...]]:
    found: dict[str, tuple[UseFact, ...]] = {}
    module = Library().module("__settings__")
    for group in members(module) if module is not None else ():
        if isinstance(group, ClassFact) and group.name.endswith(".Options") is of_options:
            for name, fact in group.members.items():
                if isinstance(fact, AttributeFact):
                    found[name] = found.get(name, ()) + fact.uses
    return found


def judge(*uses: str) -> Callable[[ast.AST, Site], list[tuple[ast.AST, Outcome]] | None]:
    """A judge of all settings that these use kinds bear on."""

    def outcomes(node: ast.AST, site: Site) -> list[tuple[ast.AST, Outcome]] | None:
        settings = _assigned_once(node, site)  # type: ignore[arg-type]  # hashable like every object
        if not settings:
            return None
        return [
            (place, outcome(use, name, value, site))
            for place, name, value in settings
            for use in (known().get(name) or options().get(name, ()))
            if use.kind in uses
        ]

    return outcomes


def mentions(*uses: str, beside: tuple[str, ...] = ()) -> Callable[[], frozenset[str]]:
    """Gives the names of all settings that these use kinds bear on, in lower case, and the texts `beside` them."""

    def names() -> frozenset[str]:
        stated = (*known().items(), *options().items())
        return frozenset((*beside, *(name.lower() for name, facts in stated if any(f.kind in uses for f in facts))))

    return names


@lru_cache(maxsize=1)
def _assigned_once(node: ast.AST, site: Site) -> tuple[Setting, ...]:
    """`assigned` for all the checks that are asked about a node, one after the other."""
    return tuple(assigned(node, site))


def outcome(use: UseFact, name: str, value: ast.expr, site: Site) -> Outcome:
    """What a value means for the setting of this name."""
    elements: list[Any] = value.elts if isinstance(value, (ast.List, ast.Tuple, ast.Set)) else []
    needed = [each[1:] for each in use.values if isinstance(each, str) and each.startswith(NEEDED)]
    if needed:
        texts = {each.value for each in elements if isinstance(each, ast.Constant)}
        if not elements or len(texts) != len(elements):
            return Undecided(f"value of the setting {name} is not known")
        lacking = next((each for each in needed if each not in texts), "")
        return Weak(f"The setting `{name}` lacks `{lacking}`.", confidence="medium") if lacking else Safe(SAFE)
    unsafe = is_use(use, site.value(value), [site.value(each) for each in elements])
    if unsafe is None and elements:
        unsafe = False
    if unsafe is None:
        return Undecided(f"value of the setting {name} is not known")
    if not unsafe:
        return Safe(SAFE)
    kind = "option" if name in options() else "setting"
    chosen = any(isinstance(each, ast.If) for each in site.statements) or is_for_developers(site)
    sure = "medium" if name in options() or holds_defaults(site) or chosen else ""
    return Weak(f"The {kind} `{name}` is `{site.text(value)}`.", confidence=sure)


def is_for_developers(site: Site) -> bool:
    """Whether the module or class around is one of settings for a developer's machine or for tests, by its name."""
    names = [site.module.rpartition(".")[2], *site.function.name.split("."), site.function.class_ref.rpartition(".")[2]]
    return any(not _DEVELOPERS.isdisjoint(words(name)) for name in names)


def assigned(node: ast.AST, site: Site) -> Iterator[Setting]:
    """The settings that a statement or call gives a value."""
    if isinstance(node, ast.Call):
        if node.keywords:
            yield from _given(node, node.keywords, site)
    elif isinstance(node, ast.Assign):
        for target in node.targets:
            yield from _target(target, node.value, site)
    elif isinstance(node, ast.AnnAssign) and node.value is not None:
        yield from _target(node.target, node.value, site)


def _given(call: ast.Call, keywords: list[ast.keyword], site: Site) -> Iterator[Setting]:
    """The options that no stub of the function names, and the settings that a mapping is filled with."""
    of_options = [k for k in keywords if k.arg in options()]
    if of_options:
        stated = {param.name for fact in site.facts(call) for param in fact.params}
        yield from ((k.value, k.arg, k.value) for k in of_options if k.arg and k.arg not in stated)
    of_settings = [k for k in keywords if k.arg in known()]
    if not of_settings or not isinstance(call.func, ast.Attribute):
        return
    if _FILLERS.intersection(words(call.func.attr)) and _MAPPINGS.intersection(words(last_name(call.func.value))):
        yield from ((k.value, k.arg, k.value) for k in of_settings if k.arg)


def _target(target: ast.expr, value: ast.expr, site: Site) -> Iterator[Setting]:
    if isinstance(target, ast.Name):
        if target.id in known() and holds_settings(site):
            yield target, target.id, value
    elif isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant):
        name = target.slice.value
        if isinstance(name, str) and name in known() and _MAPPINGS.intersection(words(last_name(target.value))):
            yield target, name, value


def holds_defaults(site: Site) -> bool:
    """Whether the module states a framework's defaults, which projects replace: it gives them as empty."""
    return isinstance(site.function.node, ast.Module) and any(
        isinstance(each, ast.Assign)
        and any(isinstance(target, ast.Name) and target.id in _REPLACED for target in each.targets)
        and (
            each.value.elts == []
            if isinstance(each.value, (ast.List, ast.Tuple))
            else isinstance(each.value, ast.Constant) and each.value.value == ""
        )
        for each in site.function.node.body
    )


def holds_settings(site: Site) -> bool:
    """Whether the place is the body of a module or class that holds configuration."""
    node = site.function.node
    if not isinstance(node, (ast.Module, ast.ClassDef)):
        return False
    names = [site.module.rpartition(".")[2], *site.module.split(".")[-2:-1]]
    if isinstance(node, ast.ClassDef):
        names.append(node.name)
    if any(_MODULES.intersection(words(name)) for name in names):
        return True
    targets = [t for s in node.body if isinstance(s, ast.Assign) for t in s.targets]
    return sum(isinstance(t, ast.Name) and t.id in known() for t in targets) >= _TELLING
