"""Flows across calls: from the origins inside functions to ports, and the closure of the port graph.

Returns are composed with matched call and return (a function's result is expressed in its own parameters and in ports
that every function shares); parameters, attributes, globals and captured variables are nodes of one graph over which
the dangers of each source kind are propagated to a fixpoint.  Masks only grow, so both closures end.
"""

from typing import Any

from colonnade.library.fact import AttributeFact, FunctionFact, Ref
from colonnade.library.vocabulary import ALL, carried
from colonnade.link import decorated, part
from colonnade.link.guard import Guards
from colonnade.link.own import Own
from colonnade.link.reach import MAX_DEPTH, Port, Reach, Trail, add, merge
from colonnade.link.recorder import Extra, SpanRecorder
from colonnade.link.target import Target, Targets, is_convention
from colonnade.summary.apply import Invocation, apply
from colonnade.summary.asked import guards_by_name, selects
from colonnade.summary.compact import steps_of, thaw
from colonnade.summary.model import Arg, CallSite, Flow, FunctionSummary
from colonnade.summary.part import ANY
from colonnade.summary.value import Origins


class Flows:
    """The return summaries and the expansion of origins to ports."""

    def __init__(self, targets: Targets, fixed_routes: frozenset[Ref]) -> None:
        self.targets = targets
        self.guards = Guards(targets)
        targets.flows = self
        self.fixed_routes = fixed_routes
        self.symbols = targets.symbols
        self.returns: dict[Ref, Reach] = {}
        self.extra: dict[Ref, Extra] = {}
        self.results: dict[tuple[Ref, int], Reach] = {}
        self.fillings: dict[tuple[Ref, str], Reach] = {}
        self.lents: dict[tuple[Ref, int, int | str], Reach] = {}
        self.open: set[Ref] = set()
        self.cut: set[Ref] = set()
        """Functions whose result rests on one that was not finished."""
        self.before: dict[Ref, Reach] = {}
        self.wrapped: dict[Ref, Reach] = {}
        self.made: list[tuple[Port, FunctionSummary, Arg, int]] = []
        """What calls put into the fields of objects."""
        self.keyed: dict[Port, None] = {}
        """The parts of parameters that anything asks for."""
        self.parts: dict[tuple[Ref, int, Any], Reach] = {}
        self.part_results: dict[tuple[Ref, Any], Reach] = {}
        self.held: set[Ref] = set()
        """Wrappers of which it is asked what they make of what their function gives, whichever that is."""
        self.own = Own(self)
        self.applied: dict[tuple[Ref, int, str], Origins | None] = {}

    def run(self) -> None:
        """Computes all return summaries; functions in cycles a second and third time."""
        for function in self.symbols.functions.values():
            self.result_of(function, 0)
        for _ in range(2):
            if not self.cut:
                break
            again, self.cut = self.cut, set()
            self.results.clear()
            for unsure in (self.wrapped, self.parts, self.part_results, self.lents):
                unsure.clear()
            self.own.forget()
            self.before = {ref: self.returns.pop(ref, {}) for ref in sorted(again)}
            for ref in sorted(again):
                self.result_of(self.symbols.functions[ref], 0)
        self.results.clear()

    def result_of(self, function: FunctionSummary, depth: int) -> Reach:
        """What the function's result carries, in ports."""
        known = self.returns.get(function.ref)
        if known is not None:
            return known
        if function.ref in self.open or depth > MAX_DEPTH:
            self.cut |= self.open | {function.ref}
            return self.before.get(function.ref, {})
        self.open.add(function.ref)
        reach = self.expand(function, function.returns.flows, depth)
        self.open.discard(function.ref)
        self.returns[function.ref] = reach
        return reach

    def around(self, wrapper: FunctionSummary, depth: int) -> Reach:
        """What a wrapper's result carries, what its function gave standing for itself."""
        known = self.wrapped.get(wrapper.ref)
        if known is None:
            self.wrapped[wrapper.ref] = {}
            self.held.add(wrapper.ref)
            known = self.wrapped[wrapper.ref] = self.expand(wrapper, wrapper.returns.flows, depth + 1)
            self.held.discard(wrapper.ref)
        return known

    def expand(self, function: FunctionSummary, flows: tuple[Flow, ...], depth: int = 0) -> Reach:
        """The ports that these flows of a function come from, with the dangers alive and the way."""
        module = self.symbols.module_of[function.ref].name
        out: Reach = {}
        for flow in flows:
            mask = flow.mask
            unseen = ""
            for term in flow.terms:
                mask &= self.guards.proved(function, term)
                unseen = unseen or self.guards.unseen(function, term)
            if not mask:
                continue
            if unseen:
                add(out, ("U", unseen), mask, ())
                continue
            trail: Trail = tuple((module, s) for s in flow.steps)
            for port, (alive, way) in self.ports(function, flow.origin, depth).items():
                add(out, port, alive & mask, way + trail)
        return out

    def ports(self, function: FunctionSummary, origin: tuple[Any, ...], depth: int) -> Reach:
        """The ports of one origin."""
        kind = origin[0]
        if kind == "param":
            if len(origin) > 3 and origin[3] != ANY:
                return self.asked(function, origin[1], origin[3])
            return self.parameter(function, origin[1], origin[2], depth)
        if kind == "source" and origin[1] == "route" and function.ref in self.fixed_routes:
            return {}
        if kind == "source":
            return {("S", origin[1]): (ALL, ())}
        if kind == "call":
            if len(origin) > 2:
                return part.of_call(self, function, origin[1], origin[-1], depth, len(origin) > 3)
            return self.call_result(function, origin[1], depth)
        if kind == "attr":
            return {("A", self.symbols.attribute_owner(origin[1], origin[2]), origin[2]): (ALL, ())}
        if kind == "name":
            return part.held_under(self, {("N", origin[1]): (ALL, ())}, origin)
        if kind == "free":
            return {("F", origin[1], origin[2]): (ALL, ())}
        if kind == "out":
            return self.lent(function, origin[1], origin[2], depth)
        if kind == "ref":
            return part.held_under(self, self.reference(origin[1], depth), origin)
        return {("U", origin[1]): (ALL, ())}

    def asked(self, function: FunctionSummary, name: str, key: Any) -> Reach:
        """A part of a parameter, as a port of its own."""
        port = ("P", function.ref, name, key)
        self.keyed[port] = None
        return {port: (ALL, ())}

    def parameter(self, function: FunctionSummary, name: str, path: str, depth: int) -> Reach:
        """A parameter, or one attribute of it where its class says what that is."""
        if path:
            for ref in self.symbols.canonical(f"{function.ref}:{name}"):
                class_ref = ref.removesuffix("()")
                if class_ref in self.symbols.classes:
                    return {**self.attribute(class_ref, path, depth), **self.asked(function, name, "." + path)}
                fact = self.symbols.names.fact(f"{ref}.{path}")
                if isinstance(fact, AttributeFact):
                    return {("S", kind): (carried(kind, fact.sources), ()) for kind in fact.sources}
                if isinstance(fact, FunctionFact) and fact.is_property:
                    return {("S", kind): (carried(kind, fact.sources), ()) for kind in fact.sources}
                if fact is None and function.ref.startswith("/"):
                    return {}  # a page sees what the program put into the library's object, not the client
            return self.asked(function, name, "." + path)
        return {("P", function.ref, name): (ALL, ())}

    def attribute(self, class_ref: Ref, name: str, depth: int) -> Reach:
        """An attribute of the program's objects: what is kept in it, or what the function behind it gives."""
        getter = self.symbols.getter(class_ref, name)
        if getter is None:
            return {("A", self.symbols.attribute_owner(class_ref, name), name): (ALL, ())}
        reach = self.result_of(getter, depth + 1)
        return {port: found for port, found in reach.items() if port[:2] != ("P", getter.ref)}

    def reference(self, ref: Ref, depth: int) -> Reach:
        """The data of what a symbolic reference names."""
        fact = self.symbols.names.fact(ref)
        if isinstance(fact, AttributeFact):
            return {("S", kind): (carried(kind, fact.sources), ()) for kind in fact.sources}
        cut = ref.rfind(".")
        if cut < 0:
            return {}
        owner, name = ref[:cut], ref[cut + 1 :]
        out: Reach = {}
        for each in self.symbols.canonical(owner):
            class_ref = each.removesuffix("()")
            if class_ref in self.symbols.classes:
                merge(out, self.attribute(class_ref, name, depth))
            elif each in self.symbols.modules:
                add(out, ("N", self.global_name(each, name)), ALL, ())
            else:
                found = self.symbols.names.fact(f"{each}.{name}")
                if isinstance(found, AttributeFact):
                    for kind in found.sources:
                        add(out, ("S", kind), carried(kind, found.sources), ())
        return out

    def global_name(self, module: str, name: str, depth: int = 0) -> str:
        """The dotted name under which a global's data is kept, through re-exports."""
        summary = self.symbols.modules[module]
        target = summary.imports.get(name)
        if target and depth < 8 and target != f"{module}.{name}":
            owner, _, last = target.rpartition(".")
            if owner in self.symbols.modules:
                return self.global_name(owner, last, depth + 1)
        return f"{module}.{name}"

    # ---- calls ---------------------------------------------------------------------------------------------------

    def call_result(self, function: FunctionSummary, index: int, depth: int) -> Reach:
        """What the result of a call site carries."""
        held = function.ref in self.held
        if held and index in self.targets.decorated.calls(function.ref):
            return {("W", function.ref, index): (ALL, ())}
        key = (function.ref + "!" if held else function.ref + self.own.within.get(function.ref, ""), index)
        known = self.results.get(key)
        if known is not None:
            return known
        self.results[key] = {}
        if index >= len(function.calls):
            return {("U", "value of another function's frame"): (ALL, ())}
        site = function.calls[index]
        out: Reach = {}
        targets = self.own.narrowed(function, site, self.targets.of(function, index))
        for target in targets:
            self.from_target(out, function, index, site, target, depth)
        if not targets:
            self.from_unknown(out, function, site, depth)
        self.results[key] = out
        return out

    def from_target(
        self, out: Reach, function: FunctionSummary, index: int, site: CallSite, target: Target, depth: int
    ) -> None:
        """Adds what one callee's result carries."""
        if target.record is not None:
            merge(out, part.made_of(self, function, site, target.record, depth))
        elif target.function is not None:
            self.from_function(out, function, site, target, depth)
        elif target.fact is not None:
            origins = self.apply_stub(function, index, site, target)
            for origin, (mask, terms, chain) in (origins or {}).items():
                flow = Flow(origin, mask, terms, steps_of(chain))
                merge(out, self.expand(function, (flow,), depth + 1))

    def from_function(self, out: Reach, function: FunctionSummary, site: CallSite, target: Target, depth: int) -> None:
        """The callee's result with its parameters replaced by the arguments."""
        callee = target.function
        assert callee is not None
        if target.constructor:
            return
        if self.targets.goes_through(site, target):
            merge(out, decorated.result(self, function, site, target, depth))
            return
        self.substitute(out, function, site, target, self.own.result(function, site, callee, depth), depth)

    def substitute(
        self, out: Reach, function: FunctionSummary, site: CallSite, target: Target, reach: Reach, depth: int
    ) -> None:
        """Adds what is said in a callee's ports, its parameters replaced by the arguments of a call."""
        callee = target.function
        assert callee is not None
        module = self.symbols.module_of[function.ref].name
        for port, (mask, way) in reach.items():
            if port[0] == "P" and port[1] == callee.ref:
                for arg in self.targets.arguments(site, target).get(port[2], ()):
                    given = arg.flows if len(port) == 3 else part.picked(arg, port[3])
                    for source, (alive, first) in self.expand(function, given, depth + 1).items():
                        add(out, source, alive & mask, (*first, (module, site.span), *way))
            else:
                add(out, port, mask, way)

    def lent(self, function: FunctionSummary, index: int, position: int | str, depth: int) -> Reach:
        """What the callees of a call put into one of its arguments."""
        known = self.lents.get((function.ref, index, position))
        if known is not None:
            return known
        out = self.lents[function.ref, index, position] = {}
        site = function.calls[index] if index < len(function.calls) else None
        for target in self.targets.of(function, index) if site is not None else ():
            if target.function is not None and site is not None and depth < MAX_DEPTH:
                at = self.targets.parameter_at(site, target, position) if isinstance(position, int) else position
                self.substitute(out, function, site, target, self.filled(target.function, at, depth + 1), depth)
        return out

    def filled(self, function: FunctionSummary, name: str, depth: int) -> Reach:
        """What a function puts into one of its parameters, itself or by handing it on."""
        known = self.fillings.get((function.ref, name))
        if known is not None:
            return known
        out = self.fillings[function.ref, name] = {}
        for write in function.writes:
            if write.port == ("out", name):
                merge(out, self.expand(function, write.value.flows, depth))
        for index, site in enumerate(function.calls):
            places: list[tuple[int | str, Arg]] = [*enumerate(site.args)]
            places += [(key, arg) for key, arg, _ in site.keywords if key]
            for position, arg in places:
                if [flow.origin for flow in arg.flows] == [("param", name, "")]:
                    merge(out, self.lent(function, index, position, depth + 1))
        return out

    def from_unknown(self, out: Reach, function: FunctionSummary, site: CallSite, depth: int) -> None:
        """ASSUME(unknown-callee): a callee that is not known gives back what it was given.

        A method named like one of text's is taken for it.
        """
        if guards_by_name(site.text):
            add(out, ("U", f"`{site.text}` is not in the reviewed code"), ALL, ())
            return
        if site.later and site.receiver is not None:
            return  # the language asks the object, which goes on to carry what it does
        site = part.got(site)
        flows = [f for arg in site.args for f in arg.flows] + [f for _, arg, _ in site.keywords for f in arg.flows]
        if site.receiver is not None and selects(site.text):
            flows.clear()
        if site.receiver is not None:
            flows += site.receiver.flows
        merge(out, self.expand(function, tuple(flows), depth + 1))
        name = site.text.rpartition(".")[2]
        if site.receiver is None or self.symbols.names.fact(f"str().{name}") is None:
            add(out, ("U", f"callee unknown: {site.text or 'computed'}"), ALL, ())

    def apply_stub(self, function: FunctionSummary, index: int, site: CallSite, target: Target) -> Origins | None:
        """The origins of a stubbed callee's result; its sinks and uses are kept once."""
        assert target.fact is not None
        key = (function.ref, index, target.fact.name)
        if key in self.applied:
            return self.applied[key]
        self.applied[key] = None
        site = part.got(site)
        receiver = thaw(site.receiver) if site.receiver is not None else None
        if receiver is not None and target.receiver:
            receiver = receiver.but(refs=(target.receiver,))
        call = Invocation(
            site.span,
            site.text,
            receiver,
            [(thaw(a), s) for a, s in zip(site.args, site.arg_spans, strict=True)],
            [(n, thaw(a), s) for n, a, s in site.keywords],
            site.star,
        )
        owners = (each for callee in site.callees for each in self.symbols.canonical(callee.rpartition(".")[0]))
        call.reworked = receiver is not None and (
            self.symbols.names.reworked(tuple(owners)) or target.receiver.removesuffix("()") in self.symbols.patched
        )
        extra = self.extra.setdefault(function.ref, Extra())
        name = target.fact.name.split(".")[1] if is_convention(target.fact.name) else ""
        assumption = f"the object is what its name `{name}` says" if name else ""
        value = apply(
            self.symbols.names,
            target.fact,
            call,
            SpanRecorder(extra, assumption, len(self.targets.of(function, index)) > 1),
        )
        self.applied[key] = value.origins
        return value.origins
