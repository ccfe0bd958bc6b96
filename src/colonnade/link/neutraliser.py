"""Which function of the program takes the dangers out of what reaches a sink: the name behind "neutralised"."""

from collections.abc import Sequence

from colonnade.link.flow import Flows
from colonnade.summary.model import Flow, FunctionSummary


def neutraliser(flows: Flows, function: FunctionSummary, arriving: Sequence[Flow], bits: int) -> str:
    """ ": by ..." with the first function of the program that tests or cleans what arrives; empty where none does.

    bits: the dangers of the sink.
    """
    for flow in arriving:
        mask = flow.mask
        for term in flow.terms:
            left = flows.guards.proved(function, term)
            if mask & bits and not mask & left & bits:
                for target in flows.targets.of(function, term[0]):
                    if target.function is not None:
                        return f": tested by {told(flows, target.function)}"
            mask &= left
        if not mask & bits or flow.origin[0] != "call" or flow.origin[1] >= len(function.calls):
            continue
        for target in flows.targets.of(function, flow.origin[1]):
            callee = target.function
            if callee is None or not callee.params:
                continue
            own = [m for port, (m, _) in flows.result_of(callee, 0).items() if port[:2] == ("P", callee.ref)]
            if not any(m & bits for m in own):
                return f": made harmless by {told(flows, callee)}"
    return ""


def told(flows: Flows, function: FunctionSummary) -> str:
    """A function as a reader finds it: its name and file; no line, which text above it would move."""
    module = flows.symbols.module_of[function.ref]
    return f"`{function.name}` in {module.path}"
