"""Where a finding stands when a sink's argument is a parameter of a wrapper: at the calls that build the text.

``def query(sql): cursor.execute(sql)`` is no place to mend; each call that writes the beginning of the statement and
lets outside data into it is.  Data that is handed through as it came stays with the sink.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from colonnade.library.vocabulary import BIT
from colonnade.link.outcome import FlowOutcome
from colonnade.summary.model import Arg, FunctionSummary, ModuleSummary, SinkUse

if TYPE_CHECKING:
    from colonnade.link.link import Linked

MAX_WRAPPERS: Final = 3

Built = tuple[ModuleSummary, FunctionSummary, SinkUse]


def handed_through(value: Arg) -> str:
    """The parameter that a value is, unchanged; empty where it is more than that."""
    if len(value.flows) != 1 or value.prefix or value.consts is not None:
        return ""
    kind, name, *path = value.flows[0].origin
    return str(name) if kind == "param" and path == [""] else ""


def is_part(value: Arg) -> bool:
    """Whether text of the program stands beside all data in a value, though its start is not known."""
    return not any(flow.mask & BIT["whole"] for flow in value.flows)


def built_calls(linked: "Linked", function: FunctionSummary, sink: SinkUse, depth: int = 0) -> tuple[list[Built], bool]:
    """(the calls that build the text of a wrapper's sink, each as a sink point; whether other data comes in too)."""
    name = handed_through(sink.value)
    if not name or depth > MAX_WRAPPERS:
        return [], True
    out: list[Built] = []
    others = False
    named = function.name.rpartition(".")[2]
    extends = (
        sink.callee == f"super().{named}"
    )  # an override that hands on: what is given to it is given to the library
    callee = f"self.{named}" if extends else sink.callee
    for module, caller, site in linked.program.callers(function):
        if caller is function:
            continue  # what calls itself with its own argument adds nothing
        for target in linked.program.dispatch(caller, site):
            if target.function is not function:
                continue
            for arg in linked.targets.arguments(site, target).get(name, ()):
                point = SinkUse(sink.dangers, site.span, callee, sink.name, arg)
                if arg.flows and (arg.prefix or is_part(arg) or (extends and not handed_through(arg))):
                    out.append((module, caller, point))
                elif handed_through(arg):
                    deeper, more = built_calls(linked, caller, point, depth + 1)
                    out += deeper
                    others = others or more
                elif arg.flows:
                    others = True
    return out, others


def outcomes(
    linked: "Linked", module: ModuleSummary, function: FunctionSummary, sink: SinkUse, kinds: list[str],
    sources: frozenset[str],
) -> Iterator[FlowOutcome]:  # fmt: skip
    """The outcomes of one sink point: at the calls that build its text, and at the sink for all other data.

    A template is a text that is built: its holes are where to mend.
    """
    built, others = built_calls(linked, function, sink) if not function.ref.startswith("/") else ([], True)
    if not built or others:
        yield linked.judge(module, function, sink, kinds, sources)
        if not built:
            return
    for place, caller, point in built:
        found = linked.judge(place, caller, point, kinds, sources)
        end = (module, sink.span, f"handed on to `{sink.callee}`")
        steps = (*found.steps[:-1], end) if found.status == 1 else found.steps
        yield FlowOutcome(
            found.module, found.function, found.sink, found.status, found.reason, found.source, steps,
            found.confidence, found.assumptions,
        )  # fmt: skip
