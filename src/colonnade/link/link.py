"""Linking: the facade of floor 2, from summaries to answers over the whole program."""

from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from colonnade.library.fact import Ref
from colonnade.library.knowledge import Library
from colonnade.library.vocabulary import ALIVE_AS, ALL, BIT, SOURCES
from colonnade.link import part, wrapper
from colonnade.link.apart import is_seen, is_within
from colonnade.link.belief import Beliefs
from colonnade.link.decorated import calls_through, received
from colonnade.link.entry import Entries, returned_sinks
from colonnade.link.flow import Flows
from colonnade.link.neutraliser import neutraliser
from colonnade.link.note import Notes
from colonnade.link.outcome import FlowOutcome, ResourcePoint, TraceStep, UsePoint
from colonnade.link.passed import Passed
from colonnade.link.reach import Port, Reach, Trail
from colonnade.link.recorder import Extra
from colonnade.link.sibling import with_siblings
from colonnade.link.symbol import Symbols
from colonnade.link.target import Target, Targets
from colonnade.link.template import with_templates
from colonnade.link.view import View
from colonnade.summary.model import Arg, CallSite, FunctionSummary, ModuleSummary, ResourceEvent, SinkUse, Use, Write

Edge = tuple[Port, int, Trail]
Arrival = tuple[int, Port | None, Trail]
"""(dangers that came, the port they came from, the way between)."""


STATED = frozenset(
    {"sql", "shell", "command", "path", "url", "redirect", "header", "regex", "import", "attribute", "size"}
)
"""The dangers for which a parameter of a public function that is used as a whole is what the function is for."""
DOUBTED = {"parameter": "path", "member": "path", "route": "redirect"}
"""Sources with the danger that is less certain of them: paths are often kept below a directory by whoever calls, out of
sight; the path of a request names another host only where its route takes any path."""
STORED = frozenset({"database"})
"""Sources that are told only where no other is."""
UNKNOWN = "?"
"""Stands for a source kind: what callees give back of which nothing is known."""
OWN = frozenset(("secret", "exception", "random"))
"""Sources that are no attacker's: what a program should not let out."""
LONG, FARTHEST = 12, 18
"""Steps beyond which a flow is less certain, and not decided: objects that meet many things carry all."""

Point = TypeVar("Point")
Place = tuple[ModuleSummary, FunctionSummary, Point]


class Linked:
    """The linked program: ask for the outcomes of flows, uses and resources, or for the program itself."""

    def __init__(self, modules: Sequence[ModuleSummary], library: Library, threat_model: str) -> None:
        self.modules = sorted(with_templates(with_siblings(modules, library)), key=lambda m: m.path)
        self.symbols = Symbols(self.modules, library)
        self.targets = Targets(self.symbols)
        self.entries = Entries(self.symbols)
        Passed(self.symbols, self.targets).run()
        self.flows = Flows(self.targets, self.entries.fixed_routes())
        self.flows.run()
        self.edges: dict[Port, list[Edge]] = {}
        self.called: set[Ref] = set()
        self.given: dict[Ref, list[tuple[ModuleSummary, FunctionSummary, int, dict[str, list[Arg]], Ref]]] = {}
        """The calls that reach a function, with what its parameters receive."""
        self.keyed: dict[Port, list[Port]] = {}
        """Parameters with the parts of them that are ports of their own."""
        self.connect()
        self.notes = Notes()
        self.seeds = self.entries.seeds(threat_model, self.called)
        self.arrivals: dict[str, dict[Port, list[Arrival]]] = {}
        self.sinks: dict[str, list[Place[SinkUse]]] = {}
        self.use_places: dict[str, list[Place[Use]]] = {}
        self.resource_places: dict[str, list[Place[ResourceEvent]]] = {}
        self.beliefs = Beliefs(self.symbols, self.targets, self.entries)
        self.written: dict[Port, list[tuple[FunctionSummary, Arg, Any, int]]] | None = None
        self.index()
        part.connect(self)
        self.program = View(self.symbols, self.targets, self.entries)

    def index(self) -> None:
        """The points by kind, each list in the order of the program."""
        for module, function in self.functions():
            extra = self.flows.extra.get(function.ref)
            whole = self.symbols.functions.get(function.ref) is function
            for sink in (*function.sinks, *(extra.sinks if extra else ())) if whole else ():
                for danger in sink.dangers:
                    self.sinks.setdefault(danger, []).append((module, function, sink))
            for use in (*function.uses, *(extra.uses if extra else ())):
                self.use_places.setdefault(use.use, []).append((module, function, use))
            for event in function.resources:
                self.resource_places.setdefault(event.kind, []).append((module, function, event))

    # ---- the port graph ----------------------------------------------------------------------------------------

    def connect(self) -> None:
        """The edges between ports: arguments to parameters, writes to attributes, globals and captured variables."""
        wrapped: list[tuple[ModuleSummary, FunctionSummary, CallSite, Target]] = []
        for module, function in self.functions():
            inner = self.targets.decorated.calls(function.ref)
            for index, site in enumerate(function.calls):
                for target in self.targets.of(function, index):
                    if target.function is not None and is_within(self.symbols, module, target.function.ref):
                        if index in inner:
                            wrapped.append((module, function, site, target))
                        else:
                            self.call(module, function, site, target)
                    elif target.record is not None and is_within(self.symbols, module, target.record[0]):
                        part.construct(self, module, function, site, target.record)
                    elif target.fact is not None:
                        self.flows.apply_stub(function, index, site, target)
                        for page, given in self.targets.templates.rendered(site, target.fact, module.path):
                            self.give(module, function, site.span, page.ref, given)
            for page, span, given in self.targets.templates.returned(function, module.path):
                self.give(module, function, span, page.ref, given)
            for write in function.writes:
                destination = self.destination(write.port)
                if write.port[0] == "attr" and self.symbols.setters:
                    self.set_property(function, write)
                if destination is not None and not is_seen(self.symbols, module, destination):
                    continue
                if destination is not None and write.value.flows:
                    self.edge(self.flows.expand(function, write.value.flows), destination, ())
                elif write.port[0] == "element" and write.value.flows:
                    sources = self.flows.expand(function, write.value.flows)
                    for place in self.symbols.kept_ports(write.port[1]):
                        self.edge(sources, place, ())
        direct = frozenset(self.called)
        for module, function, site, target in wrapped:
            if target.function is not None:
                own = "" if function.ref in direct else function.ref
                given = self.targets.arguments(site, target)
                self.give(module, function, site.span, target.function.ref, given, own)
        for extra in self.flows.extra.values():
            for kind, refs in extra.callbacks:
                self.entries.callback(kind, refs)
        for ref, dangers in sorted(self.entries.returns.items()):
            self.flows.extra.setdefault(ref, Extra()).sinks += returned_sinks(self.symbols.functions[ref], dangers)

    def call(self, module: ModuleSummary, function: FunctionSummary, site: CallSite, target: Target) -> None:
        """The edges of one call of a function, through the wrappers around it."""
        assert target.function is not None
        if self.targets.goes_through(site, target):
            for chain in calls_through(self.flows, site, target):
                for wrapper, at in zip(target.wrappers, chain, strict=False):
                    self.give(module, function, site.span, wrapper.ref, received(wrapper, at), through=True)
        self.give(module, function, site.span, target.function.ref, self.targets.arguments(site, target))

    def give(
        self, module: ModuleSummary, function: FunctionSummary, span: int, callee: Ref, given: dict[str, list[Arg]],
        own: Ref = "", through: bool = False,
    ) -> None:  # fmt: skip
        """The edges of one call at a place: from what the arguments carry to the callee's parameters.

        own: a function whose parameters are told elsewhere.  through: the callee is a wrapper around what is called.
        """
        if not through:
            self.called.add(callee)
        self.given.setdefault(callee, []).append((module, function, span, given, own))
        for name, args in given.items():
            for arg in args:
                if arg.flows:
                    reach = self.flows.expand(function, arg.flows)
                    if own:
                        reach = {port: found for port, found in reach.items() if port[:2] != ("P", own)}
                    self.edge(reach, ("P", callee, name), ((module.name, span),))

    def set_property(self, function: FunctionSummary, write: Write) -> None:
        """An assignment to an attribute that a function of its class receives."""
        for base in self.symbols.names.ancestry(write.port[1]):
            setter = self.symbols.setters.get((base, write.port[2]))
            if setter is not None and len(setter.params) > 1:
                self.called.add(setter.ref)
                self.edge(self.flows.expand(function, write.value.flows), ("P", setter.ref, setter.params[1].name), ())
                return

    def destination(self, port: Port) -> Port | None:
        """The graph's port of a write."""
        if port[0] == "attr":
            return ("A", self.symbols.attribute_owner(port[1], port[2]), port[2])
        if port[0] == "name":
            return ("N", port[1])
        if port[0] == "free":
            return ("F", port[1], port[2])
        return None

    def edge(self, sources: Reach, port: Port, step: Trail) -> None:
        """Edges from all ports that reach into one."""
        for source, (mask, way) in sources.items():
            if source != port:
                self.edges.setdefault(source, []).append((port, mask, way + step))

    def arrivals_of(self, kind: str) -> dict[Port, list[Arrival]]:
        """For every port, how data of one source kind arrives there; breadth first, so that the first way is short."""
        if kind in self.arrivals:
            return self.arrivals[kind]
        arrived: dict[Port, list[Arrival]] = {}
        total: dict[Port, int] = {}
        queue: deque[tuple[Port, int]] = deque()

        def arrive(port: Port, mask: int, source: Port | None, way: Trail) -> None:
            new = mask & ~total.get(port, 0)
            if new:
                total[port] = total.get(port, 0) | new
                arrived.setdefault(port, []).append((new, source, way))
                queue.append((port, new))

        for port, mask, way in self.starts(kind):
            arrive(port, mask, None, way)
        while queue:
            port, mask = queue.popleft()
            for destination, through, way in self.edges.get(port, ()):
                arrive(destination, mask & through, port, way)
        self.arrivals[kind] = arrived
        return arrived

    def starts(self, kind: str) -> list[tuple[Port, int, Trail]]:
        """The ports where data of a source kind comes in; of `UNKNOWN` those of which nobody knows what they carry."""
        if kind == UNKNOWN:
            return [(port, ALL, ()) for port in self.edges if port[0] == "U"]
        seeds = self.seeds.get(kind, ())
        parts = [(inner, mask, way) for port, mask, way in seeds for inner in self.keyed.get(port, ())]
        return [(("S", kind), ALL, ()), *seeds, *parts]

    def unknown_in(self, reached: Reach, bits: int) -> str:
        """Why it is not known what comes by way of an attribute, a global or a parameter; empty where all is known."""
        for port, (mask, _) in reached.items():
            seen: set[Port] = set()
            at: Port | None = port if mask & bits else None
            while at is not None and at not in seen:
                seen.add(at)
                arrived = [source for came, source, _ in self.arrivals_of(UNKNOWN).get(at, ()) if came & mask & bits]
                if not arrived:
                    break
                if arrived[0] is None:
                    return str(at[1])
                at = arrived[0]
        return ""

    def way(self, kind: str, port: Port, bit: int) -> Trail:
        """The steps by which a danger of one source kind came to a port."""
        arrived = self.arrivals_of(kind)
        steps: Trail = ()
        seen: set[Port] = set()
        current: Port | None = port
        while current is not None and current not in seen:
            seen.add(current)
            for mask, source, way in arrived.get(current, ()):
                if mask & bit:
                    steps = way + steps
                    current = source
                    break
            else:
                break
        return steps

    # ---- answers -----------------------------------------------------------------------------------------------

    def functions(self) -> Iterator[tuple[ModuleSummary, FunctionSummary]]:
        """Every function of the program in a fixed order."""
        for module in self.modules:
            for function in module.functions:
                yield module, function

    def flow_outcomes(self, dangers: tuple[str, ...], sources: frozenset[str]) -> Iterator[FlowOutcome]:
        """The outcome of every sink point of these kinds, for data of these sources."""
        found = {id(place[2]): place for danger in dangers for place in self.sinks.get(danger, ())}
        for module, function, sink in found.values():
            kinds = sorted(set(dangers).intersection(sink.dangers))
            yield from wrapper.outcomes(self, module, function, sink, kinds, sources)

    def judge(
        self, module: ModuleSummary, function: FunctionSummary, sink: SinkUse, kinds: list[str], sources: frozenset[str]
    ) -> FlowOutcome:
        """One sink point."""
        if sink.reason:
            return FlowOutcome(module, function, sink, 0, sink.reason)
        bits = 0
        for kind in kinds:
            bits |= BIT[ALIVE_AS.get(kind, kind)]
        reached = self.flows.expand(function, sink.value.flows)
        waiting = ""
        unknown: list[str] = [sink.assumption] if sink.assumption else []
        unknown += [p[1] for p, (m, _) in reached.items() if p[0] == "U" and m & bits]
        alive = False
        rooted = "path" in kinds and self.is_rooted(reached)
        ordered = sorted(sources, key=lambda kind: (kind in STORED, kind))
        for port, (mask, way) in reached.items():
            if not mask & bits:
                continue
            alive = True
            for source in ordered:
                for came, before, _ in self.arrivals_of(source).get(port, ()):
                    if source == "parameter" and came & mask & BIT["whole"] and set(kinds) <= STATED:
                        waiting = waiting or "the caller states the whole of it"
                    elif source == "parameter" and "path" in kinds and (rooted or before is not None):
                        waiting = waiting or "the caller states where it begins"
                    elif source == "parameter" and "process-id" in kinds and before is not None:
                        waiting = waiting or "the object keeps the number of a process of its own"
                    elif source == "exception" and port[0] == "A" and self.is_exception(port[1]):
                        waiting = waiting or "one class keeps the texts of many exceptions"
                    elif came & mask & bits:
                        bit = lowest(came & mask & bits)
                        trail = self.way(source, port, bit) + way
                        steps = self.steps(trail, module, sink, SOURCES[source])
                        if len(steps) > FARTHEST:
                            waiting = waiting or f"a way of more than {FARTHEST} steps"
                            continue
                        unknown += [why for why in self.beliefs.on(trail, kinds) if why not in unknown]
                        doubtful = unknown or len(steps) > LONG or DOUBTED.get(source, "") in kinds
                        confidence = "medium" if doubtful else ""
                        return FlowOutcome(module, function, sink, 1, "", source, steps, confidence, tuple(unknown[:3]))
            if port[0] == "P" and not waiting and port[1] not in self.called:
                name = self.symbols.functions[port[1]].name if port[1] in self.symbols.functions else port[1]
                waiting = f"parameter `{port[2]}` of `{name}`: no caller in the reviewed code"
        if not reached and not sink.value.flows:
            return FlowOutcome(module, function, sink, 0, "constant")
        if not alive:
            by = neutraliser(self.flows, function, sink.value.flows, bits)
            return FlowOutcome(module, function, sink, 0, f"neutralised for this use{by}")
        if waiting:
            return FlowOutcome(module, function, sink, 2, waiting)
        if unknown:
            return FlowOutcome(module, function, sink, 2, unknown[0])
        missing = self.unknown_in(reached, bits)
        if missing:
            return FlowOutcome(module, function, sink, 2, missing)
        reason = "no such data reaches it" if sources <= OWN else "no attacker-controlled data reaches it"
        return FlowOutcome(module, function, sink, 0, reason)

    def is_exception(self, class_ref: Ref) -> bool:
        """Whether a class of the program is one of exceptions."""
        return self.symbols.names.is_subclass(class_ref, "BaseException")

    def is_rooted(self, reached: Reach) -> bool:
        """Whether a caller decides where a path begins: then it is theirs, whatever else is put behind."""
        needed = BIT["path"] | BIT["root"]
        return any(
            came & mask & needed == needed
            for port, (mask, _) in reached.items()
            for came, _, _ in self.arrivals_of("parameter").get(port, ())
        )

    def steps(self, trail: Trail, module: ModuleSummary, sink: SinkUse, source: str) -> tuple[TraceStep, ...]:
        """The evidence: each place once in a row, a note for what it is."""
        places = [*trail]
        if not places or places[-1] != (module.name, sink.span):
            places.append((module.name, sink.span))
        out: list[TraceStep] = []
        last: tuple[str, int] | None = None
        for i, place in enumerate(places):
            if place == last:
                continue
            last = place
            summary = self.symbols.modules.get(place[0])
            if summary is None:
                continue
            if i == len(places) - 1:
                note = f"reaches {sink.callee if '`' in sink.callee else f'`{sink.callee}`'}"
            else:
                note = self.notes.of(summary, place[1])
                note = f"{source}: {note}" if i == 0 and note.startswith("parameter") else note if i else source
            out.append((summary, place[1], note))
        return tuple(out)

    def uses(self, kinds: tuple[str, ...]) -> Iterator[UsePoint]:
        """The points of these use kinds."""
        for kind in kinds:
            for module, function, use in self.use_places.get(kind, ()):
                yield UsePoint(module, function, use)

    def resources(self, kinds: tuple[str, ...]) -> Iterator[ResourcePoint]:
        """The acquisitions of these resource kinds."""
        for kind in kinds:
            for module, function, event in self.resource_places.get(kind, ()):
                weak = event.fate.startswith("open")
                steps: tuple[TraceStep, ...] = ()
                if weak and event.end >= 0:
                    steps = ((module, event.span, "acquired"), (module, event.end, "left while it is open"))
                yield ResourcePoint(module, function, event, 1 if weak else 0, event.fate, steps)


def lowest(mask: int) -> int:
    """The lowest set bit."""
    return mask & -mask


def link(modules: Sequence[ModuleSummary], library: Library, threat_model: str) -> Linked:
    """The linked program of these summaries."""
    return Linked(modules, library, threat_model)
