"""``partial(f, x)``: a function of its own, which calls `f` with `x` first and with whatever it is given."""

import ast
from typing import TYPE_CHECKING

from colonnade.library.fact import ParamKind
from colonnade.library.vocabulary import ALL
from colonnade.summary.apply import Invocation
from colonnade.summary.model import Arg, CallSite, Flow, FunctionSummary, ParamSummary
from colonnade.summary.value import Value

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk


def call_partial(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """The value is the new function; what is given now comes to it through ports, as defaults do."""
    if not call.args:
        return None
    callee = call.args[0][0]
    if not callee.refs or call.star:
        return Value(None, (), walk.flat(walk.joined([v for v, _ in call.args])), none=-2)
    if len(call.args) == 1 and not call.keywords:
        return Value(None, callee.refs, callee.origins, none=-2)
    ref = walk.lambdas.get(node)
    if ref is None:
        ref = walk.lambdas[node] = f"{walk.module}.{walk.frame.name}.<partial {len(walk.lambdas)}>"
        walk.functions.append(FunctionSummary(ref, ref, -1, ()))
    place = next(i for i, each in enumerate(walk.functions) if each.ref == ref)
    walk.functions[place] = made(walk, node, call, ref)
    return Value(None, (ref,), none=-2, truth=True)


def made(walk: "Walk", node: ast.Call, call: Invocation, ref: str) -> FunctionSummary:
    """The function: its one call, whose first arguments are those given now."""
    span = walk.span(node)
    args = [given(walk, ref, str(i), value, place) for i, (value, place) in enumerate(call.args[1:])]
    named = [(name, given(walk, ref, name, value, place), span) for name, value, place in call.keywords]
    rest, others = (Arg((Flow(("param", name, ""), ALL),)) for name in ("args", "kwargs"))
    site = CallSite(
        span, call.args[0][0].refs, walk.source_text(call.args[0][1]), (*args, rest), (span,) * (len(args) + 1),
        (*named, ("", others, span)), star=True, stars=(len(args),)
    )  # fmt: skip
    result = Arg((Flow(("call", 0), ALL, (), (span,)),), tuple(r + "()" for r in site.callees))
    params = (
        ParamSummary("args", int(ParamKind.VAR_POSITIONAL), True, (), span),
        ParamSummary("kwargs", int(ParamKind.VAR_KEYWORD), True, (), span),
    )
    name = ref.removeprefix(walk.module + ".")
    return FunctionSummary(
        ref, name, span, params, returns=result, return_values=(result,), return_spans=(span,),
        return_refs=result.refs, calls=(site,)
    )  # fmt: skip


def given(walk: "Walk", ref: str, name: str, value: Value, place: ast.AST) -> Arg:
    """An argument given now, as the new function sees it."""
    frozen: Arg = walk.freeze(value)
    if not frozen.flows:
        return frozen
    walk.store(("free", ref, "=" + name), value, place)
    return Arg((Flow(("free", ref, "=" + name), ALL),), frozen.refs, frozen.consts, frozen.prefix, frozen.none)
