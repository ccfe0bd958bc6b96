"""What has to be believed of the calls on a way for data to have come along it."""

from collections.abc import Iterator

from colonnade.link.entry import Entries
from colonnade.link.reach import Trail
from colonnade.link.symbol import Symbols
from colonnade.link.target import Targets
from colonnade.summary.model import FunctionSummary, ModuleSummary


class Beliefs:
    """The calls of the program whose callee is not known, or is guessed; found once, when a way is first asked for."""

    def __init__(self, symbols: Symbols, targets: Targets, entries: Entries) -> None:
        self.symbols = symbols
        self.targets = targets
        self.doubts = entries.doubts()
        self._calls: dict[tuple[str, int], str] | None = None

    def on(self, trail: Trail, kinds: list[str]) -> list[str]:
        """The beliefs that a way to a sink of these dangers needs.

        What comes in where it begins is what it may be; callees that nobody knows give back what they are given; a
        method of an object that nobody knows is the one of this name in the program.
        """
        if self._calls is None:
            self._calls = {(module, span): why for module, span, why in self.calls()}
        danger, why = self.doubts.get(trail[0], ("", "")) if trail else ("", "")
        doubt = [why] if why and (not danger or danger in kinds) else []
        return doubt + [self._calls[place] for place in trail if place in self._calls]

    def calls(self) -> Iterator[tuple[str, int, str]]:
        """(module, span, belief) for every such call."""
        for module, function in self.functions():
            for index, site in enumerate(function.calls):
                targets = self.targets.of(function, index)
                if targets and targets[0].guessed:
                    yield module.name, site.span, f"only its name tells what is called: {site.text}"
                elif not targets and not site.later:
                    name = site.text.rpartition(".")[2]
                    if site.receiver is None or self.symbols.names.fact(f"str().{name}") is None:
                        yield module.name, site.span, f"callee unknown: {site.text or 'computed'}"

    def functions(self) -> Iterator[tuple[ModuleSummary, FunctionSummary]]:
        """Every function of the program."""
        for module in self.symbols.modules.values():
            for function in module.functions:
                yield module, function
