"""What linking says of the points whose answer needs the whole program."""

import msgspec

from colonnade.summary.model import FunctionSummary, ModuleSummary, ResourceEvent, SinkUse, Use

TraceStep = tuple[ModuleSummary, int, str]
"""(module, span index, note): one step of evidence somewhere in the program."""


class FlowOutcome(msgspec.Struct, frozen=True):
    """One sink point under one set of sources.  status: 0 safe, 1 weak, 2 undecided."""

    module: ModuleSummary
    function: FunctionSummary
    sink: SinkUse
    status: int
    reason: str
    source: str = ""
    """The source kind that reaches it, where weak."""
    steps: tuple[TraceStep, ...] = ()
    """From the source to the sink; the last step is the sink itself."""
    confidence: str = ""
    """Lowered where the way rests on assumptions; empty = the check's own."""
    assumptions: tuple[str, ...] = ()


class UsePoint(msgspec.Struct, frozen=True):
    """One point of a use kind, local or found by linking."""

    module: ModuleSummary
    function: FunctionSummary
    use: Use


class ResourcePoint(msgspec.Struct, frozen=True):
    """One acquisition.  status 0 safe, 1 weak, 2 undecided."""

    module: ModuleSummary
    function: FunctionSummary
    event: ResourceEvent
    status: int
    reason: str
    steps: tuple[TraceStep, ...] = ()
