"""Expressions: one transfer function a node class, each ``(walk, node) -> Value``."""

import ast
from collections.abc import Callable
from typing import Any, Final

from colonnade.library.fact import AttributeFact, ClassFact, FunctionFact, Ref
from colonnade.library.vocabulary import ALL, carried
from colonnade.summary import container, resource
from colonnade.summary.again import aware
from colonnade.summary.apply import Invocation, apply
from colonnade.summary.call import NodeRecorder, eval_call
from colonnade.summary.display import comprehension, eval_dict, eval_formatted, eval_joined, sequence
from colonnade.summary.lent import with_lent
from colonnade.summary.model import AttributeAccess
from colonnade.summary.names import element_ref, is_kept
from colonnade.summary.operation import eval_binop, eval_boolop, eval_compare, eval_ifexp, eval_unary
from colonnade.summary.part import ANY, keyed, parts
from colonnade.summary.part import part as part_of
from colonnade.summary.protocol import subscripted
from colonnade.summary.record import record_use
from colonnade.summary.scope import lookup
from colonnade.summary.state import Content
from colonnade.summary.value import (
    TOP,
    Origins,
    Value,
    constant,
    join_origins,
    mask_origins,
    union_refs,
)
from colonnade.summary.walk import Walk


def eval_constant(walk: Walk, node: ast.Constant) -> Value:
    return constant(node.value) if node.value is not Ellipsis else TOP


def eval_name(walk: Walk, node: ast.Name) -> Value:
    return lookup(walk, node.id)


def eval_attribute(walk: Walk, node: ast.Attribute) -> Value:
    return attribute(walk, node, walk.eval(node.value), False)


def attribute(walk: Walk, node: ast.Attribute, base: Value, called: bool) -> Value:
    """``base.name``: from known contents, from stubs, else symbolically."""
    name = node.attr
    if base.objs and walk.env is not None:
        for obj in base.objs:
            content = walk.env.get(obj)
            if content is not None and "." + name in content.items:
                note_access(walk, node, base, False)
                return with_lent(base, content.items["." + name])
    refs = tuple(f"{r}.{name}" for r in base.refs if len(r) < 160)
    for ref in refs:
        fact = walk.names.fact(ref)
        if fact is not None:
            return from_fact(walk, node, base, fact, ref)
    if called:
        return Value(None, refs, base.origins)
    note_access(walk, node, base, False)
    origins = attribute_origins(walk, node, base, refs)
    for ref in base.refs:
        owner = ref.removesuffix("()")
        text = walk.class_texts[owner].get(name) if owner in walk.class_texts else None
        if text is not None:
            return Value(None, ("str()", *refs), None, text, none=-2, truth=True)
        refs = (*walk.attribute_types.get((owner, name), ()), *refs)
    return Value(None, refs, origins)


def from_fact(walk: Walk, node: ast.Attribute, base: Value, fact: Any, ref: str) -> Value:
    """The value of an attribute that a stub describes."""
    if isinstance(fact, ClassFact):
        return Value(None, (fact.name,), none=-2)
    if isinstance(fact, FunctionFact):
        if fact.is_property:
            return apply(walk.names, fact, Invocation(node, node.attr, base, [], [], False), NodeRecorder(walk, node))
        return Value(None, (ref if "()" in ref else fact.name,), base.origins, none=-2)
    assert isinstance(fact, AttributeFact)
    for mark in fact.marks:
        record_use(walk, mark, walk.source_text(node), "", True, None, node)
    origins = base.origins
    if fact.sources:
        origins = None
    for kind in fact.sources:
        origins = join_origins(origins, mask_origins(walk.source(kind, node), carried(kind, fact.sources)))
    types = fact.types
    if any("[]" in t for t in types) and base.refs:
        types = walk.library.bind(types, base.refs[0].removesuffix("()"))
    own = tuple(t + "()" for t in types if t != "None")
    if fact.has_value and isinstance(fact.value, (int, str, bool, float)):
        return constant(fact.value).but(refs=(*own, ref))
    named = own if "()" in ref else (*own, fact.name)
    return Value(None, named or (ref,), origins, none=walk.span(node) if "None" in types else -1)


def attribute_origins(walk: Walk, node: ast.Attribute, base: Value, refs: tuple[str, ...]) -> Origins | None:
    """Where an unknown attribute's data comes from: a parameter's path, and the reference that linking reads."""
    span = walk.span(node)
    origins: Origins = {}
    for origin, label in (base.origins or {}).items():
        origins[part_of(origin, "." + node.attr)] = label
    for ref in refs:
        if ":" not in ref:
            origins["ref", ref] = (ALL, (), (span, None))
    return origins or None


def note_access(walk: Walk, node: ast.Attribute, base: Value, write: bool, compound: bool = False) -> None:
    """A read or write of an attribute of ``self``."""
    frame = walk.frame
    if isinstance(node.value, ast.Name) and node.value.id == frame.self_name and frame.self_name:
        frame.accesses[node] = AttributeAccess(node.attr, walk.span(node), write, compound, frame.held)


def eval_element(walk: Walk, node: ast.Subscript) -> Value:
    """An element; of a connection, one that stands for it."""
    value = eval_subscript(walk, node)
    return resource.part(walk, walk.value(node.value), value)


def eval_subscript(walk: Walk, node: ast.Subscript) -> Value:
    base = walk.eval(node.value)
    if isinstance(node.slice, ast.Slice):
        eval_slice(walk, node.slice)
        if base.consts is not None:
            return Value(None, base.refs, base.origins, none=-2)
        return base.but(origins=parts(base.origins, ANY), truth=None, prefix="", none=-2)
    key = walk.eval(node.slice)
    found = container.element(walk, base, key)
    if found is not None:
        return found
    if base.consts and key.consts and len(base.consts) * len(key.consts) <= 8:
        try:
            return walk.joined([constant(b[k]) for b in base.consts for k in key.consts])
        except Exception:
            return TOP
    for ref in base.refs:
        fact = walk.names.fact(ref + ".__getitem__")
        if isinstance(fact, FunctionFact):
            call = Invocation(node, "[]", base, [(key, node.slice)], [], False)
            value = apply(walk.names, fact, call, NodeRecorder(walk, node)).but(none=-2)
            if "." not in ref:
                value = value.but(origins=keyed(walk, value.origins, key))
            return value.but(refs=union_refs(value.refs, kept_elements(walk, base, key)))
    own = subscripted(walk, node, base, key)
    if own is not None:
        return own.but(origins=join_origins(own.origins, keyed(walk, walk.flat(base), key)))
    elements = tuple(e for e in (element_ref(r) for r in base.refs) if e)
    refs = elements or tuple(r + "[]" for r in base.refs if r.endswith("()") and "." in r and len(r) < 120)
    return Value(None, refs + kept_elements(walk, base, key), keyed(walk, walk.flat(base), key))


def kept_elements(walk: Walk, base: Value, key: Value) -> tuple[Ref, ...]:
    """References to what a global or an attribute that is a container holds: under a constant key of this file's own
    what stands there, else all that linking finds."""
    out: tuple[Ref, ...] = ()
    for ref in base.refs:
        if is_kept(ref):
            owner, _, name = ref.rpartition(".")
            held = walk.globals.get(name) if owner == walk.module and key.consts and len(key.consts) == 1 else None
            content = walk.globals.get(held.objs[0]) if isinstance(held, Value) and held.objs else None
            found = content.items.get(key.only) if isinstance(content, Content) else None
            out += found.refs if found is not None else (ref + "[]",)
    return out


def eval_slice(walk: Walk, node: ast.Slice) -> Value:
    for part in (node.lower, node.upper, node.step):
        if part is not None:
            walk.eval(part)
    return TOP


def eval_lambda(walk: Walk, node: ast.Lambda) -> Value:
    return walk.define_lambda(node)


def eval_named(walk: Walk, node: ast.NamedExpr) -> Value:
    value = walk.eval(node.value)
    walk.frame.named.add(node.target.id)
    walk.assign(node.target, value, node)
    return value


def eval_await(walk: Walk, node: ast.Await) -> Value:
    walk.awaited.add(node.value)
    value = walk.eval(node.value)
    return value


def eval_yield(walk: Walk, node: ast.Yield) -> Value:
    walk.frame.is_generator = True
    if node.value is not None:
        value = walk.eval(node.value)
        walk.returned(node, value)
    return TOP


def eval_yield_from(walk: Walk, node: ast.YieldFrom) -> Value:
    walk.frame.is_generator = True
    value = walk.eval(node.value)
    walk.returned(node, value)
    return TOP


def eval_starred(walk: Walk, node: ast.Starred) -> Value:
    return walk.eval(node.value)


EXPRESSIONS: Final[dict[type[ast.AST], Callable[[Walk, Any], Value]]] = {
    ast.Constant: eval_constant,
    ast.Name: eval_name,
    ast.Attribute: eval_attribute,
    ast.Subscript: aware(eval_element),
    ast.Slice: eval_slice,
    ast.Call: aware(eval_call),
    ast.BinOp: eval_binop,
    ast.UnaryOp: eval_unary,
    ast.BoolOp: eval_boolop,
    ast.Compare: eval_compare,
    ast.IfExp: eval_ifexp,
    ast.JoinedStr: eval_joined,
    ast.FormattedValue: eval_formatted,
    ast.List: sequence("list"),
    ast.Tuple: sequence("tuple"),
    ast.Set: sequence("set"),
    ast.Dict: eval_dict,
    ast.ListComp: comprehension("list"),
    ast.SetComp: comprehension("set"),
    ast.GeneratorExp: comprehension("list"),
    ast.DictComp: comprehension("dict"),
    ast.Lambda: eval_lambda,
    ast.NamedExpr: eval_named,
    ast.Await: eval_await,
    ast.Yield: eval_yield,
    ast.YieldFrom: eval_yield_from,
    ast.Starred: eval_starred,
}
