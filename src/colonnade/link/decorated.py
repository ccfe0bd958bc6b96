"""Functions behind wrappers: a call of a decorated function goes through the function that its decorator put around it.

``def d(f): def w(*args): return f(*args); return w`` is seen where it stands: what a caller gives is bound to the
parameters of `w`, what `w` gives to `f` is said in them, and so is what `w` makes of the result.  Calls match: what one
caller gives comes to the function that it called, not to all that have the same decorator.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from colonnade.library.fact import ParamKind, Ref
from colonnade.link.part import held_at, picked
from colonnade.link.reach import Reach, add
from colonnade.link.symbol import Symbols
from colonnade.summary.model import Arg, CallSite, Flow, FunctionSummary

if TYPE_CHECKING:
    from colonnade.link.flow import Flows
    from colonnade.link.target import Target

NOTHING = Arg()


class Decorated:
    """The wrappers around the functions of the program, outermost first."""

    def __init__(self, symbols: Symbols) -> None:
        self.symbols = symbols
        self.inner: set[Ref] = set()
        """The references by which wrappers call what they are put around; what these name is not wrapped again."""
        self._calls: dict[Ref, tuple[int, ...]] = {}
        self._made: dict[Ref, FunctionSummary | None] = {}
        self._around: dict[Ref, tuple[FunctionSummary, ...]] = {}
        for function in symbols.functions.values():
            if function.decorators:
                self.around(function)

    def around(self, function: FunctionSummary) -> tuple[FunctionSummary, ...]:
        """The wrappers that a call of the function goes through."""
        if not function.decorators:
            return ()
        known = self._around.get(function.ref)
        if known is None:
            self._around[function.ref] = ()
            made = [self.made_by(ref) for decorator in function.decorators for ref in self.symbols.canonical(decorator)]
            known = self._around[function.ref] = tuple(each for each in made if each is not None)
        return known

    def calls(self, wrapper: Ref) -> tuple[int, ...]:
        """The call sites of a wrapper at which it calls what it is put around."""
        return self._calls.get(wrapper, ())

    def made_by(self, decorator: Ref) -> FunctionSummary | None:
        """The function that a decorator of the program gives back in place of the one it is given."""
        if decorator not in self._made:
            self._made[decorator] = self._find(decorator)
        return self._made[decorator]

    def _find(self, ref: Ref) -> FunctionSummary | None:
        decorator = self.symbols.functions.get(ref)
        if decorator is None or not decorator.params or (decorator.class_ref and not decorator.is_static):
            return None
        held = f"{ref}:{decorator.params[0].name}"
        given = [self.symbols.functions.get(each) for each in decorator.return_refs if each.startswith(ref + ".")]
        wrappers = [each for each in given if each is not None and any(held in site.callees for site in each.calls)]
        if len(wrappers) != 1 or len(given) != 1:
            return None
        self.inner.add(held)
        self._calls[wrappers[0].ref] = tuple(i for i, site in enumerate(wrappers[0].calls) if held in site.callees)
        return wrappers[0]


Named = dict[str, list[Arg]]


def first(site: CallSite, bound: bool) -> CallSite:
    """A call as the outermost wrapper sees it: with the object on which it is made as its first argument."""
    if not bound:
        return site
    args = (site.receiver or NOTHING, *site.args)
    return msgspec.structs.replace(site, args=args, arg_spans=(site.span, *site.arg_spans))


def received(wrapper: FunctionSummary, site: CallSite) -> Named:
    """The arguments that each parameter of a wrapper receives, those for its stars in order."""
    positional = [p.name for p in wrapper.params if p.kind <= ParamKind.NORMAL]
    named = {p.name for p in wrapper.params if p.kind in (ParamKind.NORMAL, ParamKind.KEYWORD)}
    star = next((p.name for p in wrapper.params if p.kind == ParamKind.VAR_POSITIONAL), "")
    double = next((p.name for p in wrapper.params if p.kind == ParamKind.VAR_KEYWORD), "")
    out: Named = {}
    for i, arg in enumerate(site.args):
        if i < len(positional):
            out.setdefault(positional[i], []).append(arg)
        else:
            out.setdefault(star, []).append(held_at(arg, i - len(positional)))
    for name, arg, _ in site.keywords:
        out.setdefault(name if name in named else double, []).append(arg if name in named else held_at(arg, name))
    return out


def handed_on(flows: "Flows", wrapper: FunctionSummary, inner: CallSite, site: CallSite) -> CallSite:
    """The call that a wrapper makes when it is called so, its arguments said as the caller's."""
    given = received(wrapper, site)
    kinds = {p.name: p.kind for p in wrapper.params}
    positional = sum(p.kind <= ParamKind.NORMAL for p in wrapper.params)
    named = {p.name for p in wrapper.params if p.kind in (ParamKind.NORMAL, ParamKind.KEYWORD)}
    args: list[Arg] = []
    for i, arg in enumerate(inner.args):
        mask = whole(flows, wrapper, arg, kinds, ParamKind.VAR_POSITIONAL) if i in inner.stars else None
        args += [masked(each, mask) for each in site.args[positional:]] if mask else [said(flows, wrapper, arg, given)]
    keywords: list[tuple[str, Arg, int]] = []
    for name, arg, _ in inner.keywords:
        mask = whole(flows, wrapper, arg, kinds, ParamKind.VAR_KEYWORD) if not name else None
        if mask:
            keywords += [(key, masked(each, mask), span) for key, each, span in site.keywords if key not in named]
        elif name:
            keywords.append((name, said(flows, wrapper, arg, given), site.span))
    return CallSite(site.span, (), site.text, tuple(args), (site.span,) * len(args), tuple(keywords))


def whole(flows: "Flows", wrapper: FunctionSummary, arg: Arg, kinds: dict[str, int], kind: ParamKind) -> int | None:
    """The dangers that a starred argument lets through of what the wrapper's own star received; None where it is not
    among it."""
    for port, (mask, _) in flows.expand(wrapper, arg.flows).items():
        if port[:2] == ("P", wrapper.ref) and len(port) == 3 and kinds.get(port[2]) == kind:
            return mask
    return None


def masked(arg: Arg, mask: int) -> Arg:
    """An argument with only these dangers alive."""
    if all(not flow.mask & ~mask for flow in arg.flows):
        return arg
    left = (Flow(flow.origin, flow.mask & mask, flow.terms, flow.steps) for flow in arg.flows)
    return Arg(tuple(flow for flow in left if flow.mask), arg.refs, items=arg.items)


def said(flows: "Flows", wrapper: FunctionSummary, arg: Arg, given: Named) -> Arg:
    """An argument that a wrapper gives, in the caller's terms; what it has from elsewhere is told in the wrapper."""
    if (
        len(arg.flows) == 1
        and arg.flows[0].origin[0] == "param"
        and arg.flows[0].origin[2:] == ("",)
        and not arg.prefix
    ):
        one = given.get(arg.flows[0].origin[1], ())
        reach = flows.expand(wrapper, arg.flows)
        mask = next((alive for alive, _ in reach.values()), 0)
        return masked(one[0], mask) if len(one) == 1 else merged([masked(each, mask) for each in one])
    out: list[Arg] = []
    for port, (mask, _) in flows.expand(wrapper, arg.flows).items():
        if port[:2] == ("P", wrapper.ref):
            held = given.get(port[2], ())
            out += [masked(each if len(port) == 3 else Arg(picked(each, port[3])), mask) for each in held]
    made = merged(out)
    return Arg(made.flows, prefix=arg.prefix) if made.flows else NOTHING


def merged(args: list[Arg]) -> Arg:
    """The data of all."""
    return Arg(tuple(flow for arg in args for flow in arg.flows))


def calls_through(flows: "Flows", site: CallSite, target: "Target") -> Iterator[list[CallSite]]:
    """The calls that follow from one: of each wrapper, and at last of the function itself."""
    chains = [[first(site, target.bound)]]
    for wrapper in target.wrappers:
        chains = [
            [*chain, handed_on(flows, wrapper, wrapper.calls[index], chain[-1])]
            for chain in chains
            for index in flows.targets.decorated.calls(wrapper.ref)[:2]
        ]
    yield from chains[:4]


def result(flows: "Flows", function: FunctionSummary, site: CallSite, target: "Target", depth: int) -> Reach:
    """What a call of a decorated function gives, in the ports of the caller."""
    out: Reach = {}
    for chain in calls_through(flows, site, target):
        at: Reach = flows.result_of(target.function, depth + 1) if target.function is not None else {}
        at = replaced(flows, function, at, target.function, flows.targets.bind(chain[-1], target), depth)
        for wrapper, call in zip(reversed(target.wrappers), reversed(chain[:-1]), strict=True):
            above: Reach = {}
            own = replaced(flows, function, flows.around(wrapper, depth), wrapper, received(wrapper, call), depth)
            for port, (mask, way) in own.items():
                if port[:2] == ("W", wrapper.ref):
                    for source, (alive, through) in at.items():
                        add(above, source, alive & mask, through + way)
                else:
                    add(above, port, mask, way)
            at = above
        for port, (mask, way) in at.items():
            add(out, port, mask, way)
    return out


def replaced(
    flows: "Flows", function: FunctionSummary, reach: Reach, callee: FunctionSummary | None, given: Named, depth: int
) -> Reach:
    """A reach with the parameters of a function replaced by what they receive."""
    out: Reach = {}
    for port, (mask, way) in reach.items():
        if callee is not None and port[:2] == ("P", callee.ref):
            for arg in given.get(port[2], ()):
                held = arg.flows if len(port) == 3 else picked(arg, port[3])
                for source, (alive, before) in flows.expand(function, held, depth + 1).items():
                    add(out, source, alive & mask, before + way)
        else:
            add(out, port, mask, way)
    return out
