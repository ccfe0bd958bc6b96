"""Functions as values: which a parameter, an attribute's container or a global container may hold.

``def f(call, x): call(x)`` calls what the callers of `f` pass; ``HANDLERS[k](x)`` any of what is put into `HANDLERS`.
"""

from typing import Final

from colonnade.library.fact import FunctionFact, Ref
from colonnade.link.symbol import Symbols
from colonnade.link.target import Targets
from colonnade.summary.model import FunctionSummary

Param = tuple[Ref, str]

MAX_PASSED: Final = 8
"""How many functions a parameter may be before nothing is said of it: helpers that call whatever they are given."""
MAX_DECORATED: Final = 64


class Passed:
    """What is passed as the parameters that are called somewhere, carried on through parameters that are handed on."""

    def __init__(self, symbols: Symbols, targets: Targets) -> None:
        self.symbols = symbols
        self.targets = targets
        self.values: dict[Param, dict[Ref, None]] = {}
        self.onward: dict[Param, dict[Param, None]] = {}
        self.wanted = wanted(symbols)
        self.decorated: set[Param] = set()

    def run(self) -> None:
        """Settles `Symbols.passed`."""
        if not self.wanted:
            return
        names = {ref for ref, _ in self.wanted}
        for function in self.symbols.functions.values():
            self.calls_of(function, names)
            self.decorators_of(function)
        todo = list(self.values)
        while todo:
            param = todo.pop()
            for further in self.onward.get(param, ()):
                held = self.values.setdefault(further, {})
                before = len(held)
                held.update(self.values[param])
                if len(held) > before:
                    todo.append(further)
        for param, held in self.values.items():
            if len(held) <= (MAX_DECORATED if param in self.decorated else MAX_PASSED):
                self.symbols.passed[param] = tuple(held)
        if self.symbols.passed:
            self.symbols.forget_unknown()
            self.targets.forget_unknown()

    def calls_of(self, function: FunctionSummary, names: set[Ref]) -> None:
        """The functions among the arguments of a function's calls."""
        for index, site in enumerate(function.calls):
            if not any(arg.refs for arg in site.args) and not any(arg.refs for _, arg, _ in site.keywords):
                continue
            for target in self.targets.of(function, index):
                if target.function is None or target.function.ref not in names:
                    continue
                for name, args in self.targets.arguments(site, target).items():
                    param = (target.function.ref, name)
                    if param in self.wanted:
                        for arg in args:
                            self.add(param, arg.refs)

    def decorators_of(self, function: FunctionSummary) -> None:
        """A decorated function is what its decorator is called with."""
        for decorator in function.decorators:
            for ref in self.symbols.canonical(decorator):
                made = self.symbols.functions.get(ref)
                if made is not None and made.params:
                    param = (ref, made.params[0].name)
                    if param in self.wanted:
                        self.decorated.add(param)
                        self.values.setdefault(param, {})[function.ref] = None

    def add(self, param: Param, refs: tuple[Ref, ...]) -> None:
        """What a parameter receives: functions, or another parameter."""
        for ref in refs:
            cut = ref.rfind(":")
            if cut > ref.rfind("."):
                self.onward.setdefault((ref[:cut], ref[cut + 1 :]), {})[param] = None
                continue
            for each in self.symbols.canonical(ref):
                if self.is_callable(each):
                    self.values.setdefault(param, {})[each] = None

    def is_callable(self, ref: Ref) -> bool:
        """Whether a canonical reference is a function, or a class or object of the program that is called."""
        if ref in self.symbols.functions or ref.removesuffix("()") in self.symbols.classes:
            return True
        return isinstance(self.symbols.names.fact(ref), FunctionFact)


def wanted(symbols: Symbols) -> set[Param]:
    """The parameters that are called, kept or handed on."""
    found: set[Param] = set()

    def note(refs: tuple[Ref, ...]) -> None:
        for ref in refs:
            cut = ref.rfind(":")
            if cut > 0:
                end = min((i for i in (ref.find(".", cut), ref.find("[", cut)) if i > 0), default=len(ref))
                if end == len(ref) or ref[end:] == "()":
                    found.add((ref[:cut], ref[cut + 1 : end]))

    for function in symbols.functions.values():
        for site in function.calls:
            note(site.callees)
            for arg in site.args:
                note(arg.refs)
            for _, arg, _ in site.keywords:
                note(arg.refs)
        for write in function.writes:
            if write.port[0] in ("attr", "element"):
                note(write.value.refs)
    return found
