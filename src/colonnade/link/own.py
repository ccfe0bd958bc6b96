"""Calls on the object itself: what a method gives depends on the class of the object on which it was called.

``self.get()`` in a mixin may reach the `get` of any class that has the mixin; called through an object of one class, it
reaches that class's alone.  So results of methods that call what classes override are asked for by class.
"""

from typing import TYPE_CHECKING

from colonnade.library.fact import Ref
from colonnade.link.reach import Reach
from colonnade.summary.model import CallSite, FunctionSummary

if TYPE_CHECKING:
    from colonnade.link.flow import Flows
    from colonnade.link.target import Target


class Own:
    """The results of methods by the class of their object."""

    def __init__(self, flows: "Flows") -> None:
        self.flows = flows
        self.within: dict[Ref, Ref] = {}
        """Functions that are looked at as methods of one class's objects, with that class."""
        self._results: dict[tuple[Ref, Ref], Reach | None] = {}
        self._varies: dict[Ref, bool] = {}

    def forget(self) -> None:
        """Drops the results, which rested on others that were not finished."""
        self._results.clear()

    def result(self, function: FunctionSummary, site: CallSite, callee: FunctionSummary, depth: int) -> Reach:
        """What a call of a method gives, for the class of the object where that is known."""
        receiver = self.receiver(function, site) if callee.class_ref else ""
        if not receiver or receiver == callee.class_ref or not self.varies(callee):
            return self.flows.result_of(callee, depth + 1)
        key = (callee.ref, receiver)
        known = self._results.get(key)
        if known is not None:
            return known
        if key in self._results or callee.ref in self.within:  # it is being asked for
            return self.flows.result_of(callee, depth + 1)
        self._results[key] = None
        self.within[callee.ref] = receiver
        found = self._results[key] = self.flows.expand(callee, callee.returns.flows, depth + 1)
        del self.within[callee.ref]
        return found

    def receiver(self, function: FunctionSummary, site: CallSite) -> Ref:
        """The class of the object on which a call is made: the caller's own, or one that is known; else empty."""
        if is_own(function, site):
            return self.within.get(function.ref, function.class_ref)
        symbols = self.flows.symbols
        owners = {
            ref.removesuffix("()")
            for callee in site.callees
            for ref in symbols.canonical(callee.rpartition(".")[0])
            if ref.endswith("()")
        }
        one = next(iter(owners)) if len(owners) == 1 else ""
        return one if one in symbols.classes else ""

    def varies(self, method: FunctionSummary) -> bool:
        """Whether what a method gives hangs on what a class overrides: it calls such a method on the object itself."""
        known = self._varies.get(method.ref)
        if known is None:
            self._varies[method.ref] = False
            known = self._varies[method.ref] = any(
                target.override or (target.function is not None and self.varies(target.function))
                for index, site in enumerate(method.calls)
                if is_own(method, site)
                for target in self.flows.targets.of(method, index)
            )
        return known

    def narrowed(self, function: FunctionSummary, site: CallSite, targets: list["Target"]) -> list["Target"]:
        """The targets of a call that an object of the class has which is looked at."""
        receiver = self.within.get(function.ref, "")
        if not receiver or not is_own(function, site) or len(targets) < 2:
            return targets
        symbols = self.flows.symbols
        name = site.text.rpartition(".")[2]
        line = [symbols.classes[c] for c in symbols.names.ancestry(receiver) if c in symbols.classes]
        own = next((cls.methods[name] for cls in line if name in cls.methods), "")
        below = {symbols.classes[c].methods.get(name, "") for c in self.flows.targets.below(receiver)}
        left = [t for t in targets if t.function is None or t.function.ref == own or t.function.ref in below]
        return left or targets


def is_own(function: FunctionSummary, site: CallSite) -> bool:
    """Whether a method calls another on its own object."""
    owner = site.text.rpartition(".")[0]
    return bool(function.class_ref and function.params) and owner in (function.params[0].name, "super()")
