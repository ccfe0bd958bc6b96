"""Parts of objects across functions: what a function puts under a key of what it returns, what a caller lends so.

Answers for origins that carry a key (`summary.part`): who made the object is asked what it put there, and only where
nobody tells, the data of the whole object counts.
"""

from typing import TYPE_CHECKING, Any, Final

import msgspec

from colonnade.library.fact import Ref
from colonnade.library.vocabulary import ALL
from colonnade.link.apart import is_seen
from colonnade.link.reach import MAX_DEPTH, Port, Reach, add, merge
from colonnade.summary.apply import NUMERIC
from colonnade.summary.model import Arg, CallSite, Flow, FunctionSummary, ModuleSummary
from colonnade.summary.part import ANY, part
from colonnade.summary.value import SAFE_TYPES

if TYPE_CHECKING:
    from colonnade.link.flow import Flows
    from colonnade.link.link import Linked
    from colonnade.link.symbol import Symbols


def picked(value: Arg, key: Any) -> tuple[Flow, ...]:
    """The flows of what stands under a key of a value: those of that item where the items are known."""
    if not holds_by(value, key):
        flows = value.flows
        attribute = isinstance(key, str) and key.startswith(".")
        if attribute and value.items:  # what other attributes hold is not in this one
            apart = {flow.origin for name, item in value.items if str(name).startswith(".") for flow in item.flows}
            flows = tuple(flow for flow in flows if flow.origin not in apart)
        plain = tuple(Flow(part(flow.origin, key), flow.mask, flow.terms, flow.steps) for flow in flows)
        if not attribute:
            return plain
        named = (flow for flow in flows if flow.origin[0] == "ref")
        return (*plain, *(Flow(("ref", f.origin[1] + key), f.mask, f.terms, f.steps) for f in named))
    items = dict(value.items)
    told = {flow.origin for item in items.values() for flow in item.flows}
    beside = (flow for flow in value.flows if flow.origin not in told)
    rest = items.get(ANY)
    return (*(items[key].flows if key in items else ()), *(rest.flows if rest is not None else ()), *beside)


def got(site: CallSite) -> CallSite:
    """The call ``x.get("key")`` as one of an `x` of which that key alone counts."""
    name = site.text.rpartition(".")[2]
    if name not in TAKING or site.receiver is None or not site.args:
        return site
    consts = site.args[0].consts
    if consts is None or len(consts) != 1 or not isinstance(consts[0], str):
        return site
    whole = site.receiver
    return msgspec.structs.replace(site, receiver=msgspec.structs.replace(whole, flows=picked(whole, consts[0])))


TAKING: Final = ("get", "pop", "setdefault")


def held_at(arg: Arg, key: Any) -> Arg:
    """An argument as the star that receives it holds it: under its place or its name."""
    return Arg(arg.flows, ("dict()" if isinstance(key, str) else "tuple()",), items=((key, arg),)) if key != "" else arg


def holds_by(value: Arg, key: Any) -> bool:
    """Whether it is known what a value holds under keys of this kind."""
    if not value.items:
        return False
    if isinstance(key, str) and key.startswith("."):
        return any(name == key for name, _ in value.items)
    kinds = ("dict()",) if isinstance(key, str) else ("tuple()", "list()", "dict()")
    return any(ref in kinds for ref in value.refs)


def held_under(flows: "Flows", reach: Reach, origin: tuple[Any, ...]) -> Reach:
    """What globals and attributes hold under the key that an origin names, as ports of their own."""
    if len(origin) < 3 or origin[2] == ANY:
        return reach
    out = {(*port, origin[2]) if port[0] in ("A", "N") else port: found for port, found in reach.items()}
    flows.keyed.update((port, None) for port in out if port[0] in ("A", "N"))
    return out


def of_call(
    flows: "Flows", function: FunctionSummary, index: int, key: Any, depth: int, iterated: bool = False
) -> Reach:
    """What stands under a key of a call's result, or of each element of it."""
    if (
        key == ANY
        or index >= len(function.calls)
        or function.ref in flows.held
        or function.ref in flows.own.within
        or not flows.targets.of(function, index)
    ):
        return flows.call_result(function, index, depth)
    place = (function.ref, index, (key, iterated))
    known = flows.parts.get(place)
    if known is not None:
        return known
    out = flows.parts[place] = {}
    site = function.calls[index]
    for target in flows.targets.of(function, index):
        callee = target.function
        if target.record is not None:
            merge(out, of_record(flows.symbols, target.record, key))
        elif target.constructor and callee is not None and isinstance(key, str) and key.startswith("."):
            merge(out, flows.attribute(callee.class_ref, key[1:], depth))
        elif (
            callee is None
            or target.constructor
            or flows.targets.goes_through(site, target)
            or (iterated and not callee.is_generator)
        ):
            flows.from_target(out, function, index, site, target, depth)
        else:
            flows.substitute(out, function, site, target, of_result(flows, callee, key, depth + 1), depth)
    return out


def of_result(flows: "Flows", callee: FunctionSummary, key: Any, depth: int) -> Reach:
    """What stands under a key of what a function returns, in its own ports."""
    known = flows.part_results.get((callee.ref, key))
    if known is not None:
        return known
    out = flows.part_results[callee.ref, key] = {}
    if depth < MAX_DEPTH:
        for value in callee.return_values:
            merge(out, flows.expand(callee, picked(value, key), depth))
    return out


# ---- objects made of their fields ------------------------------------------------------------------------------------

Record = tuple[Ref, tuple[str, ...], bool]
"""(a class, its fields in order, whether that is the order of a call's arguments)."""


def record_of(symbols: "Symbols", class_ref: Ref) -> Record | None:
    """A class whose objects are made of their fields, which no function of the program receives; else None."""
    own = [ref for ref in symbols.names.ancestry(class_ref) if ref in symbols.classes]
    fields: dict[str, None] = {}
    ordered = False
    for ref in reversed(own):
        cls = symbols.classes[ref]
        if "__init__" in cls.methods or "__new__" in cls.methods or any("metaclass" in k for k in cls.keywords):
            return None
        named = cls.fields or (tuple(cls.attributes) if cls.decorators else ())
        fields.update(dict.fromkeys(named))
        ordered = ordered or bool(cls.decorators) or any(base.endswith("NamedTuple") for base in cls.bases)
    apart = ("BaseException", "enum.Enum")
    if not fields or any(symbols.names.is_subclass(class_ref, each) for each in apart):
        return None
    return class_ref, tuple(fields), ordered


def of_record(symbols: "Symbols", record: Record, key: Any) -> Reach:
    """What stands in a field of such an object: an attribute, a key or a place."""
    ref, fields, _ = record
    is_attribute = isinstance(key, str) and key.startswith(".")
    name = key[1:] if is_attribute else key if key in fields else ""
    if isinstance(key, int) and key < len(fields):
        name = fields[key]
    if not name:
        return whole(symbols, record)
    return {("A", symbols.attribute_owner(ref, name), name): (ALL, ())}


def whole(symbols: "Symbols", record: Record) -> Reach:
    """What such an object carries as a whole."""
    out: Reach = {}
    for name in record[1]:
        add(out, ("A", symbols.attribute_owner(record[0], name), name), ALL, ())
    return out


def made_of(flows: "Flows", function: FunctionSummary, site: CallSite, record: Record, depth: int) -> Reach:
    """What an object carries that a call makes: what the call gives its fields, and of the others what any holds."""
    out: Reach = {}
    named = given(flows.symbols, site, record) if not site.star else {}
    for name in record[1]:
        for arg, mask in named.get(name, ()):
            for port, (alive, way) in flows.expand(function, arg.flows, depth + 1).items():
                add(out, port, alive & mask, way)
        if name not in named:
            add(out, ("A", flows.symbols.attribute_owner(record[0], name), name), ALL, ())
    return out


def given(symbols: "Symbols", site: CallSite, record: Record) -> dict[str, list[tuple[Arg, int]]]:
    """The arguments of a call by the field that they become, with the dangers that its type leaves."""
    ref, fields, ordered = record
    out: dict[str, list[tuple[Arg, int]]] = {}

    def put(name: str, arg: Arg) -> None:
        typed = next((cls.attributes[name].refs for base in symbols.names.ancestry(ref)
                      if (cls := symbols.classes.get(base)) is not None and name in cls.attributes), ())  # fmt: skip
        checked = len(symbols.names.ancestry(ref)) > 1 and bool(typed) and all(each in SAFE_TYPES for each in typed)
        out.setdefault(name, []).append((arg, NUMERIC if checked else ALL))

    for i, arg in enumerate(site.args):
        known = ordered and i < len(fields) and not any(star <= i for star in site.stars)
        for name in (fields[i],) if known else fields:
            put(name, arg)
    for name, arg, _ in site.keywords:
        for each in (name,) if name in fields else fields:
            put(each, arg)
    return out


# ---- edges -----------------------------------------------------------------------------------------------------------


def connect(linked: "Linked") -> None:
    """The edges to what stands under a key, as far as what stands there may reach a sink.

    From the sinks back: of every port that is met, what flows into it.
    """
    setters = {setter.ref for setter in linked.symbols.setters.values()}
    into: dict[Port, list[Port]] = {}
    for source, edges in linked.edges.items():
        for destination, _, _ in edges:
            into.setdefault(destination, []).append(source)
    met: dict[Port, None] = {}
    for places in linked.sinks.values():
        for _, function, sink in places:
            met.update(dict.fromkeys(linked.flows.expand(function, sink.value.flows)))
    todo = list(met)
    while todo:
        port = todo.pop()
        sources = into.get(port, [])
        if port in linked.flows.keyed:
            sources = [*sources, *(lent(linked, port, setters) if port[0] == "P" else kept(linked, port))]
        new = [each for each in dict.fromkeys(sources) if each not in met]
        met.update(dict.fromkeys(new))
        todo += new


def lent(linked: "Linked", port: Port, setters: set[Ref]) -> list[Port]:
    """Makes the edges to what a parameter holds under a key; the ports from which they come."""
    sources: list[Port] = []
    linked.keyed.setdefault(port[:3], []).append(port)
    if port[1] in setters:
        linked.edges.setdefault(port[:3], []).append((port, ALL, ()))
        sources.append(port[:3])
    for module, caller, span, named, own in linked.given.get(port[1], ()):
        for arg in named.get(port[2], ()):
            reach = linked.flows.expand(caller, picked(arg, port[3]))
            reach = {p: f for p, f in reach.items() if not own or p[:2] != ("P", own)}
            linked.edge(reach, port, ((module.name, span),))
            sources += reach
    return sources


def kept(linked: "Linked", port: Port) -> list[Port]:
    """Makes the edges to what a global or an attribute holds under a key; the ports from which they come."""
    flows, whole, key = linked.flows, port[:-1], port[-1]
    if linked.written is None:
        linked.written = {}
        for port_, function, arg, mask in flows.made:
            linked.written.setdefault(port_, []).append((function, arg, None, mask))
        for module, function in linked.functions():
            for write in function.writes:
                place = linked.destination(write.port)
                if place is not None and is_seen(linked.symbols, module, place):
                    linked.written.setdefault(place, []).append((function, write.value, None, ALL))
                elif write.port[0] == "element":
                    for each in linked.symbols.kept_ports(write.port[1]):
                        linked.written.setdefault(each, []).append((function, write.value, write.port[2], ALL))
    sources: list[Port] = []
    for function, arg, under, mask in linked.written.get(whole, ()):
        if under in (None, ANY, key):
            reach = flows.expand(function, picked(arg, key) if under is None else arg.flows)
            reach = {p: (alive & mask, way) for p, (alive, way) in reach.items() if alive & mask}
            linked.edge(reach, port, ())
            sources += reach
    return sources


def construct(
    linked: "Linked", module: ModuleSummary, function: FunctionSummary, site: CallSite, record: Record
) -> None:
    """The edges from the arguments of a call to the fields of the object that it makes."""
    for name, args in given(linked.symbols, site, record).items():
        port = ("A", linked.symbols.attribute_owner(record[0], name), name)
        for arg, mask in args:
            linked.flows.made.append((port, function, arg, mask))
            reach = linked.flows.expand(function, arg.flows)
            linked.edge({p: (alive & mask, way) for p, (alive, way) in reach.items() if alive & mask}, port,
                        ((module.name, site.span),))  # fmt: skip
