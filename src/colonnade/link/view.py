"""The linked program as checks of the forms Linked and Missing see it (see `program.Program`)."""

from collections.abc import Iterator

from colonnade.library.fact import FunctionFact, Ref
from colonnade.link.entry import Entries
from colonnade.link.symbol import Symbols
from colonnade.link.target import Target, Targets
from colonnade.summary.model import CallSite, ClassSummary, FunctionSummary, ModuleSummary


class View:
    """Questions over all summaries; every iteration is in a fixed order."""

    def __init__(self, symbols: Symbols, targets: Targets, entries: Entries) -> None:
        self.symbols = symbols
        self._targets = targets
        self._entries = entries
        self._asked: FunctionSummary | None = None
        self._places: dict[int, int] = {}
        self._callers: dict[Ref, list[tuple[ModuleSummary, FunctionSummary, CallSite]]] | None = None

    @property
    def modules(self) -> dict[str, ModuleSummary]:
        return self.symbols.modules

    def functions(self) -> Iterator[tuple[ModuleSummary, FunctionSummary]]:
        for module in sorted(self.symbols.modules.values(), key=lambda m: m.path):
            for function in module.functions:
                yield module, function

    def classes(self) -> Iterator[tuple[ModuleSummary, ClassSummary]]:
        for module in sorted(self.symbols.modules.values(), key=lambda m: m.path):
            for cls in module.classes:
                yield module, cls

    def dispatch(self, function: FunctionSummary, call: CallSite) -> list[Target]:
        """The callees with how they are bound; not the overrides that a subclass may have."""
        if self._asked is not function:
            self._asked = function
            self._places = {id(site): index for index, site in enumerate(function.calls)}
        return [each for each in self._targets.of(function, self._places[id(call)]) if not each.override]

    def targets(
        self, module: ModuleSummary, function: FunctionSummary, call: CallSite
    ) -> list[FunctionSummary | FunctionFact]:
        out: list[FunctionSummary | FunctionFact] = []
        for target in self.dispatch(function, call):
            if target.function is not None:
                out.append(target.function)
            elif target.fact is not None:
                out.append(target.fact)
        return out

    def callers(self, function: FunctionSummary) -> list[tuple[ModuleSummary, FunctionSummary, CallSite]]:
        if self._callers is None:
            self._callers = {}
            for module, caller in self.functions():
                for index, site in enumerate(caller.calls):
                    for target in self._targets.of(caller, index):
                        if target.function is not None:
                            self._callers.setdefault(target.function.ref, []).append((module, caller, site))
        return self._callers.get(function.ref, [])

    def ancestors(self, class_ref: Ref) -> tuple[Ref, ...]:
        return self.symbols.ancestors(class_ref)

    def entry(self, function: FunctionSummary) -> str:
        return self._entries.kinds.get(function.ref, "")

    def find_function(self, ref: Ref) -> FunctionSummary | None:
        return self.symbols.functions.get(ref)

    def find_class(self, ref: Ref) -> ClassSummary | None:
        return self.symbols.classes.get(ref)
