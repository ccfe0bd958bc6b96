"""The marks that the shipped stubs carry: a table of reference and mark, so that losing one fails here by name."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from colonnade.library.fact import AttributeFact, ClassFact, Fact, FunctionFact, ParamFact
from colonnade.library.knowledge import Library, members
from colonnade.library.vocabulary import DANGERS, ENTRIES, RESOURCES, SOURCES, USES

TABLE = Path(__file__).with_name("meanings.txt").read_text(encoding="utf-8").splitlines()
ROWS = [line for line in TABLE if line and not line.startswith("#")]


@cache
def library() -> Library:
    return Library()


def of_param(param: ParamFact) -> Iterator[str]:
    """Every mark of a parameter, as the table writes it."""
    for name, kinds in (("Sink", param.sinks), ("Sanitizes", param.sanitizes), ("Guard", param.guards)):
        yield from (f"{name} {kind}" for kind in kinds)
    yield from (f"{'Expect' if use.negate else 'Unsafe'} {use.kind}" for use in param.uses)
    yield from (f"Source {kind}" for kind in param.sources)
    if param.callback:
        yield f"Callback {param.callback}"
    if not param.flows:
        yield "NoFlow"
    if param.stores:
        yield "Stores"


def of_fact(fact: FunctionFact | AttributeFact) -> Iterator[str]:
    """Every mark of a result or attribute, as the table writes it."""
    yield from (f"Source {kind}" for kind in fact.sources)
    yield from (f"Marks {kind}" for kind in fact.marks)
    if isinstance(fact, AttributeFact):
        yield from (f"Sink {kind}" for kind in fact.sinks)
        yield from (f"Unsafe {use.kind}" for use in fact.uses)
        yield from (f"Guard {kind}" for kind in fact.guards)
        return
    yield from (f"Sanitizes {kind}" for kind in fact.sanitizes)
    yield from (f"Raises {ref}" for ref in fact.raises)
    yield from (f"Failure {value}" for value in fact.failures)
    if fact.resource:
        yield f"Resource {fact.resource.kind}"
    if fact.entry:
        yield f"Entry {fact.entry}"
    if fact.fresh:
        yield "Fresh"
    if fact.whole:
        yield "Whole"


def called(fact: Fact | str | None) -> Fact | str | None:
    """The constructor of a class, else the fact itself."""
    return library().constructor(fact.name) if isinstance(fact, ClassFact) else fact


def marks_at(place: str) -> set[str]:
    """The marks at ``module.function`` or ``module.function(parameter)``."""
    ref, _, name = place.removesuffix(")").partition("(")
    fact = called(library().lookup(ref))
    assert isinstance(fact, FunctionFact | AttributeFact), f"{ref} is {fact!r}"
    if not name:
        return set(of_fact(fact))
    assert isinstance(fact, FunctionFact), f"{ref} has no parameters"
    params = [*fact.params, *([fact.receiver] if fact.receiver else [])]
    found = [param for param in params if param.name == name]
    assert found, f"{ref} has the parameters {[param.name for param in params]}"
    return {mark for param in found for mark in of_param(param)}


@pytest.mark.parametrize("row", ROWS)
def test_the_stubs_say(row: str) -> None:
    place, _, mark = row.partition(": ")
    assert mark in marks_at(place)


def test_no_row_stands_twice() -> None:
    assert len(ROWS) == len(set(ROWS))


def test_no_shipped_stub_has_a_problem() -> None:
    stubs = Library()
    for name in stubs.modules():
        stubs.module(name)
    assert stubs.problems == []


def kinds_in_stubs() -> dict[str, set[str]]:
    """The kinds that any shipped stub names, by mark."""
    found: dict[str, set[str]] = {}

    def note(marks: Iterator[str]) -> None:
        for mark in marks:
            name, _, kind = mark.partition(" ")
            found.setdefault({"Callback": "Entry", "Unsafe": "Marks", "Expect": "Marks"}.get(name, name), set()).add(
                kind
            )

    for name in library().modules():
        module = library().module(name)
        for fact in members(module) if module else ():
            if not isinstance(fact, ClassFact):
                note(of_fact(fact))
            if isinstance(fact, FunctionFact):
                for param in (*fact.params, *([fact.receiver] if fact.receiver else [])):
                    note(of_param(param))
    return found


#: Kinds that no stub can give: the engine seeds them, a name decides, or the text of a program does.
SEEDED = {"page", "parameter"}


@pytest.mark.parametrize(
    ("mark", "kinds"),
    [("Sink", DANGERS), ("Source", SOURCES), ("Marks", USES), ("Resource", RESOURCES), ("Entry", ENTRIES)],
)
def test_every_kind_of_the_vocabulary_has_a_stub(mark: str, kinds: dict[str, str]) -> None:
    assert sorted(set(kinds) - kinds_in_stubs()[mark] - SEEDED) == []
