"""Guards that stay on a flow as terms: what the callees' own summaries prove of the argument that was asked about."""

from typing import Final

from colonnade.library.vocabulary import ALL, mask_of
from colonnade.link.target import Targets
from colonnade.summary.asked import guards_by_name
from colonnade.summary.model import FunctionSummary

Term = tuple[int, int, int]
"""A call site of the function, the position of the argument, and the outcome of the test."""

MAX_GUARDS: Final = 4
"""How deep guards may ask guards."""


class Guards:
    """Answers of guards; each is kept, for the same guard stands on many flows."""

    def __init__(self, targets: Targets) -> None:
        self.targets = targets
        self._proved: dict[tuple[str, Term, int], int] = {}
        self._unseen: dict[tuple[str, Term, int], str] = {}

    def proved(self, function: FunctionSummary, term: Term, depth: int = 0) -> int:
        """The dangers that survive a guard call: what the callees' own summaries leave of the argument."""
        key = (function.ref, term, depth)
        found = self._proved.get(key)
        if found is None:
            found = self._proved[key] = self._survivors(function, term, depth)
        return found

    def unseen(self, function: FunctionSummary, term: Term, depth: int = 0) -> str:
        """Why a guard leaves the flow undecided: it is not in the reviewed code, or asks what is not understood.

        Empty where the call says nothing, or all that it asks.
        """
        key = (function.ref, term, depth)
        found = self._unseen.get(key)
        if found is None:
            found = self._unseen[key] = self._doubt(function, term, depth)
        return found

    def _doubt(self, function: FunctionSummary, term: Term, depth: int) -> str:
        index, position, outcome = term
        site = function.calls[index] if index < len(function.calls) else None
        if site is None:
            return ""
        targets = self.targets.of(function, index)
        if not targets:
            return f"`{site.text}` is not in the reviewed code" if guards_by_name(site.text) else ""
        for target in targets:
            callee = target.function
            if callee is None or position >= len(site.args):
                continue
            name = self.targets.parameter_at(site, target, position)
            if name in callee.undecided:
                return f"what `{site.text}` makes sure of is not understood"
            for param, when, _, terms in callee.proves if depth < MAX_GUARDS else ():
                for inner in terms if param == name and when == outcome else ():
                    deeper = self.unseen(callee, inner, depth + 1)
                    if deeper:
                        return deeper
        return ""

    def _survivors(self, function: FunctionSummary, term: Term, depth: int) -> int:
        index, position, outcome = term
        if index >= len(function.calls):
            return ALL
        site = function.calls[index]
        targets = self.targets.of(function, index)
        alive = 0
        for target in targets:
            mask = ALL
            if target.function is not None and position < len(site.args):
                name = self.targets.parameter_at(site, target, position)
                for param, when, left, terms in target.function.proves:
                    if param == name and when == outcome:
                        mask = left
                        for inner in terms if depth < MAX_GUARDS else ():
                            mask &= self.proved(target.function, inner, depth + 1)
            elif target.fact is not None and outcome == 1 and position < len(target.fact.params):
                mask = ALL & ~mask_of(target.fact.params[position].guards)
            alive |= mask
        return alive if targets else ALL
