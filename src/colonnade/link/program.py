"""The linked program as the checks of the forms `Linked` and `Missing` see it."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from colonnade.library.fact import FunctionFact, Ref
from colonnade.summary.model import CallSite, ClassSummary, FunctionSummary, ModuleSummary
from colonnade.summary.point import Outcome

ProgramAnswer = Iterable[tuple[ModuleSummary, int, str, Outcome]]
"""(module, span index, qualified function name, outcome); steps of a Weak are given as (module, span index, note)."""


class Program(Protocol):
    """Questions over all summaries; every iteration is in a fixed order.  Hashable, for its answers never change."""

    def __hash__(self) -> int: ...

    @property
    def modules(self) -> dict[str, ModuleSummary]:
        """The modules by dotted name."""

    def functions(self) -> Iterator[tuple[ModuleSummary, FunctionSummary]]:
        """Every function of the program."""

    def classes(self) -> Iterator[tuple[ModuleSummary, ClassSummary]]:
        """Every class of the program."""

    def targets(
        self, module: ModuleSummary, function: FunctionSummary, call: CallSite
    ) -> list["FunctionSummary | FunctionFact"]:
        """What a call may reach: functions of the program or stubbed ones; empty where unknown."""

    def callers(self, function: FunctionSummary) -> list[tuple[ModuleSummary, FunctionSummary, CallSite]]:
        """The call sites that may reach a function."""

    def ancestors(self, class_ref: Ref) -> tuple[Ref, ...]:
        """All base classes, nearest first, of the program or of stubs; contains "?" where one is unknown."""

    def entry(self, function: FunctionSummary) -> str:
        """The entry kind (`vocabulary.ENTRIES`) under which something outside calls the function, or empty."""

    def find_function(self, ref: Ref) -> FunctionSummary | None:
        """The function with this dotted reference."""

    def find_class(self, ref: Ref) -> ClassSummary | None:
        """The class with this dotted reference."""
