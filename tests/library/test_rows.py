"""Every mark of the shipped stubs tells where it must and does not where it must not: see tests/harness/rows.py.

rows_amiss.txt lists the rows that do not hold today, each with the reason; a row that holds again fails here until its
line is gone.
"""

import tempfile
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from rows import LAB, Row, Trial, rows
from spell import CONVENTIONS, callees

from colonnade.library import folder
from colonnade.library.knowledge import Library
from colonnade.link.link import Linked, link
from colonnade.source import read_bytes
from colonnade.summary.interest import NOBODY
from colonnade.summary.summarise import summarise

AMISS: Final = Path(__file__).with_name("rows_amiss.txt")
#: No library: what settings mean is held by the programs of the checks that read them.
APART: Final = {"__settings__"}


@cache
def library() -> Library:
    """Colonnade's stubs and the made-up library of the programs."""
    with tempfile.TemporaryDirectory() as place:
        Path(place, "lab.pyi").write_text(LAB, encoding="utf-8")
        known = Library([place])
        assert known.problems == []
        assert known.module("lab") is not None
    return known


@cache
def distributions() -> dict[str, list[str]]:
    """The modules of each folder of the stubs."""
    found: dict[str, list[str]] = {}
    for module, file in sorted(folder.index(str(folder.OWN), "stubs").items()):
        if module not in APART:
            found.setdefault(Path(file.path).relative_to(folder.OWN).parts[0], []).append(module)
    return found


def rows_of(module: str) -> list[Row]:
    """The rows of one module's stub."""
    known = library().module(module)
    found = callees(module, known.members if known else {})
    if module == CONVENTIONS:  # a function there is one that a platform calls: held by programs of os-command-injection
        found = [each for each in found if each.owner]
    return [row for each in found for row in rows(each)]


class Sheet:
    """One file of programs, and which lines are whose."""

    def __init__(self, module: str) -> None:
        self.module = module
        imported = "" if module in ("builtins", CONVENTIONS) else f"import {module}\n"
        self.lines = ["import lab", *imported.splitlines(), ""]
        self.places: list[tuple[int, int, str, Trial]] = []

    def add(self, trial: Trial) -> None:
        name = f"t{len(self.places)}"
        own = trial.text.replace("NAME", name).splitlines()
        first, last = len(self.lines) + 1, len(self.lines) + len(own)
        self.lines += [*own, ""]
        self.places.append((last if trial.last else first, last, name, trial))


class Answers:
    """What the engine says of the programs of one library."""

    def __init__(self, sheets: Iterable[Sheet]) -> None:
        self.sheets = {f"s{number}.py": sheet for number, sheet in enumerate(sheets)}
        summaries = []
        for path, sheet in self.sheets.items():
            source = read_bytes(path, "\n".join(sheet.lines).encode())
            assert source.tree is not None, (sheet.module, source.problems, sheet.lines)
            made = summarise(source, path.removesuffix(".py"), False, "production", library(), NOBODY, {})
            assert not made.problems, (sheet.module, made.problems)
            summaries.append(made)
        self.linked: Linked = link(summaries, library(), "local")
        self.told: dict[tuple[str, frozenset[str], str, str], dict[tuple[str, int], bool]] = {}

    def points(self, trial: Trial, kind: str) -> dict[tuple[str, int], bool]:
        """Whether there is a yes at each place where there is a point."""
        key = (trial.about, trial.sources, kind, trial.argument)
        if key not in self.told:
            found: dict[tuple[str, int], bool] = {}
            for path, line, yes in self.ask(*key):
                found[path, line] = found.get((path, line), False) or yes
            self.told[key] = found
        return self.told[key]

    def ask(self, about: str, sources: frozenset[str], kind: str, argument: str) -> Iterator[tuple[str, int, bool]]:
        if about == "flow":
            for flow in self.linked.flow_outcomes((kind,), sources):
                yield flow.module.path, flow.module.spans[flow.sink.span][0], flow.status == 1
        elif about == "use":
            for use in self.linked.uses((kind,)):
                if argument in ("", use.use.argument):
                    yield use.module.path, use.module.spans[use.use.span][0], use.use.unsafe is True
        elif about == "resource":
            for held in self.linked.resources((kind,)):
                yield held.module.path, held.module.spans[held.event.span][0], held.status == 1
        else:
            for module, function in self.linked.functions():
                if self.linked.entries.kinds.get(function.ref) == kind:
                    yield module.path, module.spans[function.span][0], True

    def holds(self, path: str, first: int, last: int, trial: Trial) -> bool:
        """Whether a program gets what it states."""
        told = [self.points(trial, kind) for kind in trial.kinds]
        lines = range(first, last + 1)
        here = [points[path, line] for points in told for line in lines if (path, line) in points]
        return any(here) if trial.want else not any(here) and (bool(here) or not trial.point)


def outcomes(sheets: list[Sheet]) -> dict[int, bool]:
    """Whether each program holds, by its trial's identity."""
    answers = Answers(sheets)
    return {
        id(trial): answers.holds(path, first, last, trial)
        for path, sheet in answers.sheets.items()
        for first, last, _, trial in sheet.places
    }


def amiss(distribution: str) -> dict[str, str]:
    """The rows of a library that do not hold, and how."""
    hits, misses, listed = [], [], []
    for module in distributions()[distribution]:
        found = rows_of(module)
        listed += found
        hit, miss = Sheet(module), Sheet(module)
        for row in found:
            for trial in row.hits:
                hit.add(trial)
            for trial in row.misses:
                miss.add(trial)
        hits.append(hit)
        misses.append(miss)
    held = outcomes(hits) | outcomes(misses)
    out = {}
    for row in listed:
        if not row.hits and not row.misses:
            out[row.place] = "cannot be spelt"
        elif not any(held[id(trial)] for trial in row.hits):
            out[row.place] = "the mark does not tell"
        elif not all(held[id(trial)] for trial in row.misses):
            out[row.place] = "the near miss is told, or is no point"
    return out


def stated() -> dict[str, str]:
    """The rows that are known not to hold, with the reason."""
    lines = AMISS.read_text(encoding="utf-8").splitlines()
    pairs = [line.partition("  # ") for line in lines if line and not line.startswith("#")]
    return {place: reason for place, _, reason in pairs}


@pytest.mark.parametrize("distribution", distributions())
def test_the_marks_of_a_library_tell_and_do_not_overshoot(distribution: str) -> None:
    found, known = amiss(distribution), stated()
    modules = distributions()[distribution]
    new = {row: how for row, how in found.items() if row not in known}
    assert new == {}
    own = {row for row in known if any(row.startswith(f"{module}.") for module in modules) or _is_builtin(row, modules)}
    gone = sorted(own - set(found))
    assert not gone, "these rows hold: strike them from rows_amiss.txt"


def _is_builtin(row: str, modules: list[str]) -> bool:
    return "builtins" in modules and "." not in row.partition("(")[0].partition(":")[0]


def test_every_row_amiss_has_a_reason() -> None:
    assert [place for place, reason in stated().items() if not reason] == []
