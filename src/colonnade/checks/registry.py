"""All checks, found by their folder: ``checks/p<pillar>_<name>/<check>.py``, each a module with a ``CHECK``.

Modules whose name starts with an underscore are shared by the checks of a folder and hold none.
"""

import ast
import hashlib
import importlib
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from types import ModuleType
from typing import Final

from colonnade import checks as package
from colonnade import cwe
from colonnade.checks.form import ATTACKER, Call, Check, Flow, Lifecycle, Missing, Point
from colonnade.library.vocabulary import DANGERS, RESOURCES, SOURCES, USES
from colonnade.summary.point import Answer, Site, Subscription

ROOT: Final = Path(package.__file__ or "").resolve().parent
SEVERITIES: Final = ("critical", "high", "medium", "low", "note")
CONFIDENCES: Final = ("high", "medium", "low")

_FOLDER = re.compile(r"p(\d+)_[a-z_]+")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TITLE_LIMIT = 60

When = Callable[[ast.AST, Site], Answer]


class BrokenCheck(Exception):
    """A check module does not keep the contract; the message lists every fault, one a line."""


class Entry:
    """A check with the module that defines it and the pillar of its folder."""

    __slots__ = ("check", "module", "pillar")

    def __init__(self, check: Check, module: ModuleType, pillar: int) -> None:
        self.check = check
        self.module = module
        self.pillar = pillar

    @property
    def page(self) -> str:
        """The check's page of the manual: the module's docstring."""
        return self.module.__doc__ or ""

    @property
    def path(self) -> str:
        """The module's file below ``checks/``."""
        return "/".join(self.module.__name__.split(".")[2:]) + ".py"


@cache
def entries() -> tuple[Entry, ...]:
    """Every check of the package, by folder and module name.  Raises BrokenCheck with all that is wrong."""
    found: list[Entry] = []
    faults: list[str] = []
    for name, pillar in _modules():
        module = importlib.import_module(name)
        check = getattr(module, "CHECK", None)
        if isinstance(check, Check):
            found.append(Entry(check, module, pillar))
        else:
            faults.append(f"{name}: has no CHECK")
    faults += faults_of(found)
    if faults:
        raise BrokenCheck("\n".join(faults))
    return tuple(found)


def _modules() -> Iterator[tuple[str, int]]:
    """The dotted names of the check modules with the pillar of their folder, sorted."""
    for folder in sorted(path for path in ROOT.iterdir() if path.is_dir()):
        match = _FOLDER.fullmatch(folder.name)
        if match is None:
            continue
        for info in sorted(pkgutil.iter_modules([str(folder)]), key=lambda info: info.name):
            if not info.name.startswith("_"):
                yield f"{package.__name__}.{folder.name}.{info.name}", int(match[1])


def faults_of(found: Iterable[Entry]) -> list[str]:
    """Everything that is wrong with these checks, as sentences that name the module."""
    faults: list[str] = []
    ids: dict[str, str] = {}
    whens: dict[str, str] = {}
    found = tuple(found)
    for entry in found:
        check, place = entry.check, entry.path
        faults += [f"{place}: {fault}" for fault in _faults(entry)]
        if check.id in ids:
            faults.append(f"{place}: {check.id} is also the id of {ids[check.id]}")
        ids[check.id] = place
        if isinstance(check, Call) and check.when is not None:
            for use in check.uses:
                if use in whens:
                    faults.append(f"{place}: {whens[use]} has a `when` for the use {use} too")
                whens[use] = place
    for entry in found:
        lacking = [name for name in entry.check.within if name not in ids]
        faults += [f"{entry.path}: is told with {name}, which is no check" for name in lacking]
    return faults


def _faults(entry: Entry) -> Iterator[str]:
    check = entry.check
    if not _ID.fullmatch(check.id):
        yield f"the id {check.id!r} is not kebab-case"
    if not check.title or len(check.title) > _TITLE_LIMIT:
        yield f"the title has {len(check.title)} characters, 1 to {_TITLE_LIMIT} are allowed"
    for weakness in (check.weakness, *check.also, *check.alike, *chain(*check.alike.values())):
        objection = cwe.objection(weakness)
        if objection:
            yield objection
    if cwe.objection(check.weakness) is None and cwe.primary_pillar(check.weakness) != entry.pillar:
        yield f"CWE-{check.weakness} lies under pillar {cwe.primary_pillar(check.weakness)}, not {entry.pillar}"
    if not {check.weakness, *check.also}.issuperset(check.alike):
        yield "knows entries that are alike to a weakness that it does not name"
    if check.severity not in SEVERITIES:
        yield f"unknown severity {check.severity!r}"
    if check.confidence not in CONFIDENCES:
        yield f"unknown confidence {check.confidence!r}"
    if not check.fix:
        yield "has no fix"
    if not entry.page.strip():
        yield "has no page (module docstring)"
    if not check.reasons:
        yield "has no reasons"
    for kind, known in _kinds(check):
        if kind not in known:
            yield f"{kind!r} is not in the vocabulary"


def _kinds(check: Check) -> Iterator[tuple[str, dict[str, str]]]:
    """The kinds that a check names, each with the part of the vocabulary that must hold it."""
    match check:
        case Flow():
            yield from ((kind, DANGERS) for kind in check.sinks)
            yield from ((kind, SOURCES) for kind in (*check.sources, *check.without) if kind not in ATTACKER)
        case Call() | Missing():
            yield from ((kind, USES) for kind in check.uses)
        case Lifecycle():
            yield from ((kind, RESOURCES) for kind in check.resources)


def checks() -> tuple[Check, ...]:
    """Every check, by folder and module name."""
    return tuple(entry.check for entry in entries())


def by_id(id: str) -> Entry | None:
    """The check of that id, or None."""
    return next((entry for entry in entries() if entry.check.id == id), None)


def by_weakness(id: int) -> tuple[Entry, ...]:
    """The checks whose findings name that weakness."""
    return tuple(entry for entry in entries() if id in (entry.check.weakness, *entry.check.also))


def subscriptions(among: Iterable[Check] | None = None) -> tuple[Subscription, ...]:
    """What the point checks want to be called for."""
    chosen = tuple(checks() if among is None else among)
    judging = [
        Subscription(
            check.id,
            check.nodes,
            check.judge,
            check.callees,
            check.modelled,
            check.mentions() if callable(check.mentions) else check.mentions,
            frozenset(check.roles),
        )
        for check in chosen
        if isinstance(check, (Point, Call)) and check.judge is not None
    ]
    observers = dict.fromkeys(each for check in chosen if isinstance(check, Missing) for each in check.observers)
    return (*judging, *observers)


def whens(among: Iterable[Check] | None = None) -> dict[str, When]:
    """By use kind, the function that a call check wants to be asked about each use."""
    chosen = checks() if among is None else among
    return {
        use: check.when for check in chosen if isinstance(check, Call) and check.when is not None for use in check.uses
    }


@cache
def digest() -> str:
    """A hash over the names and bytes of all modules of this package: what a summary's outcomes depend on."""
    total = hashlib.blake2b(digest_size=20)
    for path in sorted(ROOT.rglob("*.py")):
        data = path.read_bytes()
        total.update(f"{path.relative_to(ROOT).as_posix()}\0{len(data)}\0".encode())
        total.update(data)
    return total.hexdigest()
