"""Writes docs/models.md: which libraries are modelled, and what of each is an entry, a source, a sink, and so on."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from build_docs import cell

from colonnade.checks import registry
from colonnade.checks.form import Call, Flow, Lifecycle
from colonnade.library import folder
from colonnade.library.fact import AttributeFact, ClassFact, Fact, FunctionFact, ParamFact
from colonnade.library.knowledge import Library
from colonnade.library.vocabulary import DANGERS, DESCRIBING

_HEAD = """\
# Modelled libraries

<!-- Written by tools/build_models.py from src/colonnade/library/stubs; do not edit. -->

What Colonnade knows of {count} libraries and of Python's own: {marks} marks. Each is tried with a program in which
it must tell and with a near miss (tests/library/test_rows.py; rows_amiss.txt beside it lists what does not hold today).
The kinds are those of [vocabulary.md](vocabulary.md); [stubs.md](stubs.md) says how to describe a library of your own.

"""
#: A row's name by what it holds; the order is that of a table.
ROWS: Final = {
    "entry": "entries",
    "source": "sources",
    "sink": "sinks",
    "sanitizer": "sanitizers",
    "guard": "guards",
    "resource": "resources",
    "use": "unsafe or special uses",
}
#: Folders that describe no library.
APART: Final = {"conventions": "names of objects whose class is not known", "settings": "names of settings"}
Found = dict[tuple[str, str], dict[str, None]]
"""By row and kind, the places in the order of the stub."""


def generate() -> str:
    """The whole text of docs/models.md."""
    library = Library()
    found = {name: _marks(library, modules) for name, modules in _distributions().items()}
    own = {name: marks for name, marks in found.items() if marks}
    names = sorted(own, key=lambda name: (name != "stdlib", name in APART, name.lower()))
    total = sum(_count(marks) for marks in own.values())
    count = len([name for name in names if name not in APART and name != "stdlib"])
    parts = [_HEAD.format(count=count, marks=total), "\n".join(_overview(names, own)), "\n"]
    weaknesses = _weaknesses()
    for name in names:
        parts.append(f"\n## {_title(name)}\n\n" + "\n".join(_table(own[name], weaknesses)) + "\n")
    return "".join(parts)


def _distributions() -> dict[str, list[str]]:
    out: dict[str, list[str]] = defaultdict(list)
    for module, file in sorted(folder.index(str(folder.OWN), "stubs").items()):
        out[Path(file.path).relative_to(folder.OWN).parts[0]].append(module)
    return out


def _title(name: str) -> str:
    return "Python's standard library" if name == "stdlib" else f"{name} ({APART[name]})" if name in APART else name


def _weaknesses() -> dict[str, str]:
    """By kind, the weaknesses that checks name where it is reached."""
    out: dict[str, dict[int, None]] = defaultdict(dict)
    for entry in registry.entries():
        check = entry.check
        kinds: tuple[str, ...] = ()
        if isinstance(check, Flow):
            kinds = check.sinks
        elif isinstance(check, Call):
            kinds = check.uses
        elif isinstance(check, Lifecycle):
            kinds = check.resources
        for kind in kinds:
            out[kind][check.weakness] = None
    return {kind: ", ".join(f"CWE-{number}" for number in sorted(numbers)) for kind, numbers in out.items()}


def _overview(names: list[str], found: Mapping[str, Found]) -> Iterator[str]:
    yield "| library | " + " | ".join(ROWS.values()) + " |"
    yield "|---|" + "---:|" * len(ROWS)
    for name in names:
        title = _title(name)
        link = "".join(char for char in title.lower().replace(" ", "-") if char.isalnum() or char in "-_")
        counts = [sum(len(places) for (row, _), places in found[name].items() if row == wanted) for wanted in ROWS]
        yield f"| [{title}](#{link}) | " + " | ".join(str(count or "") for count in counts) + " |"
    sums = [sum(len(p) for marks in found.values() for (row, _), p in marks.items() if row == each) for each in ROWS]
    yield "| all | " + " | ".join(map(str, sums)) + " |"


def _table(marks: Found, weaknesses: Mapping[str, str]) -> Iterator[str]:
    yield "| what | kind | where |"
    yield "|---|---|---|"
    order = list(ROWS)
    for (row, kind), places in sorted(marks.items(), key=lambda pair: (order.index(pair[0][0]), pair[0][1])):
        number = weaknesses.get(kind, "") if row in ("sink", "use", "resource") else ""
        shown = f"`{kind}`" + (f" ({number})" if number else "")
        yield f"| {ROWS[row]} | {shown} | {', '.join(f'`{cell(place)}`' for place in places)} |"


def _count(marks: Found) -> int:
    return sum(map(len, marks.values()))


def _marks(library: Library, modules: list[str]) -> Found:
    found: Found = defaultdict(dict)
    for name in modules:
        module = library.module(name)
        for fact in _all(module.members if module else {}):
            for row, kind, place in _of(fact):
                found[row, kind][place] = None
    return found


def _all(members: Mapping[str, Fact]) -> Iterator[FunctionFact | AttributeFact]:
    for fact in members.values():
        if isinstance(fact, ClassFact):
            yield from _all(fact.members)
        else:
            yield fact


def _of(fact: FunctionFact | AttributeFact) -> Iterator[tuple[str, str, str]]:
    """(row, kind, place) of every mark of a fact."""
    name = fact.name.replace(".__init__", "").replace(".__new__", "")
    yield from (("source", kind, name) for kind in fact.sources)
    yield from (("use", kind, name) for kind in fact.marks if kind not in DESCRIBING)
    if isinstance(fact, AttributeFact):
        yield from (("sink", kind, name) for kind in fact.sinks)
        yield from (("guard", kind, name) for kind in fact.guards)
        yield from (("use", use.kind, name) for use in fact.uses)
        return
    yield from (("sanitizer", kind, name) for kind in fact.sanitizes if kind in (*DANGERS, "*"))
    if fact.resource:
        yield "resource", fact.resource.kind, name
    if fact.entry:
        yield "entry", fact.entry, name
    for kind in fact.entry_returns:
        yield "sink", kind, f"result of {name}"
    for param in (*fact.params, *([fact.receiver] if fact.receiver else [])):
        yield from _of_param(param, name)


def _of_param(param: ParamFact, name: str) -> Iterator[tuple[str, str, str]]:
    place = f"{name}({param.name})"
    yield from (("source", kind, place) for kind in param.sources)
    yield from (("sink", kind, place) for kind in param.sinks)
    yield from (("sanitizer", kind, place) for kind in param.sanitizes if kind in (*DANGERS, "*"))
    yield from (("guard", kind, place) for kind in param.guards)
    yield from (("use", use.kind, place) for use in param.uses)
    if param.callback:
        yield "entry", param.callback, place
