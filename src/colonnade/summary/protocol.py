"""Methods that the language calls: entering a with statement, iterating, subscripting.  Of classes that no stub knows
they are call sites for linking to settle."""

import ast
from typing import TYPE_CHECKING, Final

from colonnade.library.fact import FunctionFact, Ref
from colonnade.library.vocabulary import ALL
from colonnade.summary import container
from colonnade.summary.apply import Invocation, apply
from colonnade.summary.call import EMPTY_SITE, MAX_REF, NodeRecorder
from colonnade.summary.model import CallSite
from colonnade.summary.names import bare
from colonnade.summary.value import Value, constant, join, join_origins, union_refs

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

INSIDE: Final = ("[", ":")


def is_object(walk: "Walk", ref: Ref, anything: bool) -> bool:
    """Whether a reference may be an instance of a class of the program; `anything`: what any call gives back, too."""
    if not ref.endswith("()") or "." not in ref or any(mark in ref for mark in INSIDE):
        return False
    if ref[:-2] in walk.class_bases:
        return True
    if walk.library.has_root(ref) or walk.library.lookup(bare(ref[:-2])) is not None:
        return False
    return anything or ref[:-2].rpartition(".")[2][:1].isupper()


def implied_call(
    walk: "Walk", node: ast.AST, base: Value, method: str, args: list[tuple[Value, ast.AST]], anything: bool = False
) -> Value | None:
    """What a method that the language calls on the object gives; None where it can be no object of the program."""
    refs = tuple(f"{r}.{method}" for r in base.refs if is_object(walk, r, anything))
    if not refs:
        return None
    frame = walk.frame
    index = frame.calls.get((node, method))
    if index is None:
        index = frame.calls[node, method] = len(frame.sites)
        frame.sites.append(EMPTY_SITE)
    span = walk.span(node)
    frame.sites[index] = CallSite(
        span, refs, f"{walk.source_text(node)}.{method}", tuple(walk.freeze(v) for v, _ in args),
        tuple(walk.span(a) for _, a in args), (), walk.freeze(base), held=frame.held, caught=frame.caught, later=True
    )  # fmt: skip
    results = tuple(r + "()" for r in refs if len(r) < MAX_REF)
    return Value(None, results, {("call", index): (ALL, (), (span, None))})


def described(walk: "Walk", node: ast.AST, value: Value) -> Value:
    """An object where its text is asked for: with what the program's own ``__str__`` gives."""
    own = implied_call(walk, node, value, "__str__", [])
    return value if own is None else value.but(origins=join_origins(value.origins, own.origins))


def call_str(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """``str(x)``: its text, and what is known of a text that it is already."""
    if len(call.args) != 1:
        return None
    value = call.args[0][0]
    if value.consts is not None and all(isinstance(c, (str, int, bool)) for c in value.consts):
        return walk.joined([constant(str(c)) for c in value.consts]).but(origins=value.origins)
    kept = ("canonical-path()",) if "canonical-path()" in value.refs else ()
    origins = walk.flat(described(walk, node, value))
    return Value(None, ("str()", *kept), origins, value.prefix, none=-2, truth=value.truth)


def entered(walk: "Walk", node: ast.AST, value: Value, is_async: bool) -> Value:
    """What ``__enter__`` gives: what stubs say, what the program's own gives, else the manager itself."""
    method = "__aenter__" if is_async else "__enter__"
    refs: tuple[Ref, ...] = ()
    for ref in value.refs:
        fact = walk.names.fact(f"{ref}.{method}")
        returns = fact.returns if isinstance(fact, FunctionFact) else ()
        if returns and "None" not in returns:
            if any("[]" in r for r in returns):
                returns = walk.library.bind(returns, ref.removesuffix("()"))
            refs = union_refs(refs, tuple(r + "()" for r in returns))
        else:
            refs = union_refs(refs, (ref,))
    given = value.but(refs=refs) if refs else value
    own = implied_call(walk, node, value, method, [], anything=True)
    if own is None:
        return given
    return given.but(refs=union_refs(own.refs, given.refs), origins=join_origins(given.origins, own.origins))


def iterated(walk: "Walk", node: ast.AST, value: Value, is_async: bool = False) -> Value:
    """What iterating over a value gives."""
    element = container.element_of(walk, value)
    if value.objs and not value.refs:
        return element
    iterate, advance = ("__aiter__", "__anext__") if is_async else ("__iter__", "__next__")
    for ref in value.refs:
        if not ref.endswith("()") or "." not in ref or walk.content(value) is not None:
            continue
        for method in (iterate, advance):
            fact = walk.names.fact(f"{ref}.{method}")
            if isinstance(fact, FunctionFact) and fact.sources:
                call = Invocation(node, method, value, [], [], False)
                given = apply(walk.names, fact, call, NodeRecorder(walk, node))
                element = element.but(origins=join_origins(element.origins, given.origins))
                break
    own = implied_call(walk, node, value, iterate, [])
    if own is None:
        return element
    further = implied_call(walk, node, own, advance, [], anything=True)
    return join(own if further is None else join(own, further), element)


def subscripted(walk: "Walk", node: ast.Subscript, base: Value, key: Value) -> Value | None:
    """``base[key]`` by the program's own ``__getitem__``."""
    return implied_call(walk, node, base, "__getitem__", [(key, node.slice)])


def stored(walk: "Walk", node: ast.Subscript, base: Value, key: Value, value: Value) -> None:
    """``base[key] = value`` by the program's own ``__setitem__``."""
    implied_call(walk, node, base, "__setitem__", [(key, node.slice), (value, node)])
