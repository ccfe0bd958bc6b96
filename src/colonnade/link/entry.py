"""Entry points: functions that something outside the program calls, and what their parameters carry."""

from typing import TYPE_CHECKING

from colonnade.library.fact import FunctionFact, Ref
from colonnade.link.symbol import Symbols
from colonnade.summary.model import FunctionSummary

if TYPE_CHECKING:
    from colonnade.link.flow import Flows, Port, Trail

SOURCE_OF = {"http": "http", "rpc": "rpc", "cli": "cli"}
"""The source kind of an entry's parameters, by entry kind."""


class Entries:
    """Entry kinds by function: from decorators, from callbacks handed to libraries, from overridden library methods."""

    def __init__(self, symbols: Symbols) -> None:
        self.symbols = symbols
        self.kinds: dict[Ref, str] = {}
        self.overrides: dict[Ref, FunctionFact] = {}
        self.returns: dict[Ref, tuple[str, ...]] = {}
        for function in symbols.functions.values():
            self.find(function)

    def find(self, function: FunctionSummary) -> None:
        """Settles one function from its decorators and from what it overrides; and callbacks it registers."""
        for decorator in function.decorators:
            for ref in self.symbols.canonical(decorator) or (decorator,):
                self.settle(function, self.symbols.names.fact(ref))
        for write in function.writes:
            if write.port[0] == "entry":
                self.callback(write.port[1], write.value.refs)
        if function.class_ref:
            for base in self.symbols.names.ancestry(function.class_ref):
                if base in self.symbols.classes:
                    continue
                found = self.symbols.library.member(base, function.name.rpartition(".")[2])
                if found is not None and isinstance(found[0], FunctionFact):
                    self.overrides[function.ref] = found[0]
                    self.settle(function, found[0])
                    self.type_parameters(function, found[0])
                    break

    def settle(self, function: FunctionSummary, fact: object) -> None:
        """The entry kind that a decorator or an overridden method gives."""
        if isinstance(fact, FunctionFact) and fact.entry:
            self.kinds.setdefault(function.ref, fact.entry)
            if fact.entry_returns:
                self.returns[function.ref] = fact.entry_returns

    def type_parameters(self, function: FunctionSummary, fact: FunctionFact) -> None:
        """Parameters without annotation take the types of the overridden method's."""
        for param, own in zip(fact.params, function.params[1:], strict=False):
            if param.types and not own.refs:
                self.symbols.parameter_types[function.ref, own.name] = tuple(
                    t + "()" for t in param.types if t != "None"
                )
        self.symbols._canonical.clear()

    def callback(self, kind: str, refs: tuple[Ref, ...]) -> None:
        """A function handed over to be called later."""
        for ref in refs:
            for target in self.symbols.canonical(ref):
                if target in self.symbols.functions:
                    self.kinds.setdefault(target, kind)

    def seeds(self, flows: "Flows", threat_model: str) -> "dict[str, list[tuple[Port, Trail]]]":
        """By source kind, the parameters that carry it from outside."""
        out: dict[str, list[tuple[Port, Trail]]] = {}
        for ref, function in self.symbols.functions.items():
            module = self.symbols.module_of[ref].name
            kind = SOURCE_OF.get(self.kinds.get(ref, ""), "")
            params = function.params[1:] if function.class_ref and not function.is_static else function.params
            overridden = self.overrides.get(ref)
            for index, param in enumerate(params):
                port = ("P", ref, param.name)
                way = ((module, param.span),)
                if kind and not self.has_library_type(function, param.name):
                    out.setdefault(kind, []).append((port, way))
                if overridden is not None and index < len(overridden.params):
                    pass
                if threat_model == "library" and is_public(function):
                    out.setdefault("parameter", []).append((port, way))
        return out

    def has_library_type(self, function: FunctionSummary, name: str) -> bool:
        """Whether a parameter is known to be an object of a modelled library, whose attributes say what they carry."""
        for ref in self.symbols.canonical(f"{function.ref}:{name}"):
            class_ref = ref.removesuffix("()")
            if "." in class_ref and class_ref not in self.symbols.classes:
                return True
        return False


def is_public(function: FunctionSummary) -> bool:
    """Whether a caller outside the package may call it: no part of its name is private, it is not nested."""
    parts = function.name.split(".")
    if "<lambda>" in parts or any("<" in p for p in parts):
        return False
    if len(parts) > (2 if function.class_ref else 1):
        return False
    return all(not p.startswith("_") or (p.startswith("__") and p.endswith("__")) for p in parts)
