"""Assignments: to names, attributes, elements and patterns of them."""

import ast

from colonnade.library.fact import AttributeFact, ClassFact, FunctionFact, Ref
from colonnade.library.vocabulary import ALL
from colonnade.summary import container, resource
from colonnade.summary.annotation import annotated
from colonnade.summary.answer import returned_guard
from colonnade.summary.apply import Invocation, apply, governed, turned
from colonnade.summary.call import NodeRecorder
from colonnade.summary.expression import note_access
from colonnade.summary.frame import Frame
from colonnade.summary.lent import filled
from colonnade.summary.media import is_header, redeclare
from colonnade.summary.names import bare
from colonnade.summary.operation import arithmetic
from colonnade.summary.part import key_of, keyed
from colonnade.summary.protocol import stored
from colonnade.summary.record import record_sink, record_use
from colonnade.summary.state import ESCAPED, Content
from colonnade.summary.text import concat, fold_binary
from colonnade.summary.value import UNKNOWN_REF, Value, constant, join_origins, union_refs
from colonnade.summary.walk import Walk


def walk_assign(walk: Walk, node: ast.Assign) -> None:
    value = walk.eval(node.value)
    if walk.env is None:
        return
    value = resource.derived(walk, value, node.value)
    for target in node.targets:
        assign(walk, target, value, node)
    if isinstance(node.value, ast.Call):
        returned_guard(walk, node.value)
    made = node.targets[0], node.value
    if isinstance(made[0], ast.Name) and isinstance(made[1], ast.Call) and made[0].id not in asked(made[1]):
        walk.frame.answers[made[0].id] = made[1]
        argument = made[1].args[0] if made[1].args else None
        if isinstance(argument, ast.Name):
            walk.frame.made[made[0].id] = argument.id


def walk_annassign(walk: Walk, node: ast.AnnAssign) -> None:
    refs = annotated(walk, node.annotation)
    if node.value is None:
        if isinstance(node.target, ast.Name) and walk.env is not None and walk.frame.class_body:
            walk.fields.append(node.target.id)
            if refs:
                walk.field_types[node.target.id] = Value(None, refs)
        return
    value = walk.eval(node.value)
    if walk.frame.class_body and isinstance(node.target, ast.Name):
        walk.fields.append(node.target.id)
    if refs and not value.refs:
        value = value.but(refs=refs)
    if walk.env is not None:
        assign(walk, node.target, value, node)


def walk_augassign(walk: Walk, node: ast.AugAssign) -> None:
    old = walk.eval(node.target)
    right = walk.eval(node.value)
    op = type(node.op)
    value: Value | None = None
    if old.consts is not None and right.consts is not None:
        folded = fold_binary(op, old.consts, right.consts)
        if folded is not None:
            value = walk.joined([constant(c) for c in folded])
    if value is None and op is ast.Add and old.objs:
        for obj in old.objs:
            content = walk.env.get(obj) if walk.env is not None else None
            if isinstance(content, Content) and content.kind == "list":
                walk.write(obj, container.extend(walk, content, right))
                value = old
    if value is None and op is ast.Add and ("str()" in old.refs or old.prefix or "str()" in right.refs):
        value = concat([old, right])
    if value is None:
        value = arithmetic(walk, op, old, right)
    if walk.env is not None:
        if isinstance(node.target, ast.Attribute):
            note_access(walk, node.target, old, True, compound=True)
        assign(walk, node.target, value, node, compound=True)


def assign(walk: Walk, target: ast.expr, value: Value, node: ast.AST, compound: bool = False) -> None:
    """Binds a target to a value; `node` is the place named as the step."""
    if walk.env is None:
        return
    if isinstance(target, ast.Name):
        assign_name(walk, target, value, node)
    elif isinstance(target, ast.Attribute):
        assign_attribute(walk, target, walk.eval(target.value), value, node, compound)
    elif isinstance(target, ast.Subscript):
        assign_subscript(walk, target, value, node)
    elif isinstance(target, (ast.Tuple, ast.List)):
        assign_sequence(walk, target.elts, value, node)
    elif isinstance(target, ast.Starred):
        assign(walk, target.value, Value(None, ("list()",), walk.flat(value)), node)


def is_library(walk: Walk, ref: Ref) -> bool:
    """Whether a reference is to an instance of a class that stubs know, or to a module that they know."""
    if not ref.endswith("()"):
        return ":" not in ref and walk.library.module(ref) is not None
    return "." in ref and isinstance(walk.library.lookup(bare(ref[:-2])), ClassFact)


def is_unknown(walk: Walk, value: Value) -> bool:
    """Whether nothing is known of an object but the references by which linking may still know it."""
    if value.consts is not None or value.objs:
        return False
    return not any(r.endswith("()") and walk.library.lookup(bare(r[:-2])) is not None for r in value.refs)


def asked(call: ast.Call) -> set[str]:
    """The names that a call asks about: those in its arguments and its receiver."""
    parts = [*call.args, call.func.value] if isinstance(call.func, ast.Attribute) else call.args
    return {each.id for part in parts for each in ast.walk(part) if isinstance(each, ast.Name)}


def assign_name(walk: Walk, target: ast.Name, value: Value, node: ast.AST) -> None:
    frame = walk.frame
    value = walk.stepped(value, node)
    name = target.id
    if name.lower() in walk.conventional and is_unknown(walk, value):
        value = value.but(refs=(*value.refs, f"?{name.lower()}()"))
    frame.values[target] = value
    if frame.answers:
        frame.answers = {held: call for held, call in frame.answers.items() if held != name and name not in asked(call)}
    if frame.made:
        frame.made = {made: of for made, of in frame.made.items() if name not in (made, of)}
    if name in frame.globals:
        walk.store(("name", f"{walk.module}.{name}"), value, node)
        resource.settle(walk, value, ESCAPED, "ownership passes to an attribute", node)
    elif name in frame.nonlocals:
        owner = owner_of(frame, name)
        if owner is not None:
            walk.store(("free", owner.ref, name), value, node)
            value = shared_name(owner, name, value)
    elif frame.parent is None and not frame.class_body:
        walk.assigned[name] = walk.assigned.get(name, 0) + 1
    if (frame.node, name) in walk.shared:
        value = shared_name(frame, name, value)
        frame.captured.add(name)
    if walk.env is not None:
        walk.env.pop(("media", name), None)
    walk.write(name, value)
    walk.announce(target)


def owner_of(frame: Frame, name: str) -> Frame | None:
    """The enclosing function whose variable a nonlocal name is."""
    outer = frame.parent
    while outer is not None and outer.parent is not None:
        if not outer.class_body and name in outer.final:
            return outer
        outer = outer.parent
    return None


def shared_name(owner: Frame, name: str, value: Value) -> Value:
    """A variable that other functions assign, too: after any call it may hold what they gave it."""
    origins = join_origins(value.origins, {("free", owner.ref, name): (ALL, (), None)})
    return Value(None, union_refs((UNKNOWN_REF,), value.refs), origins, objs=value.objs)


def assign_attribute(
    walk: Walk, target: ast.Attribute, base: Value, value: Value, node: ast.AST, compound: bool
) -> None:
    assert walk.env is not None
    name = target.attr
    value = walk.stepped(value, target)
    walk.frame.values[target] = value
    note_access(walk, target, base, True, compound)
    for ref in base.refs:
        fact = walk.names.fact(f"{ref}.{name}")
        if isinstance(fact, AttributeFact):
            text = walk.source_text(target)
            if fact.media:
                redeclare(walk, target.value, value)
            if fact.sinks:
                dangers, state = turned(fact.sinks, {}, [], base)
                record_sink(walk, dangers, text, name, governed(value, state), target)
            for use in fact.uses:
                unsafe = walk.is_use(use, value)
                record_use(walk, use.kind, text, name, unsafe, value, target)
        if ref.endswith("()") and ":" not in ref and not isinstance(fact, AttributeFact):
            walk.store(("attr", ref[:-2], name), value, target)
            known = walk.attribute_types.get((ref[:-2], name), ())
            types = tuple(r for r in value.refs if is_library(walk, r))
            if types:
                walk.attribute_types[ref[:-2], name] = union_refs(known, types)
    filled(walk, base, value, node)
    for obj in base.objs:
        content = walk.env.get(obj)
        if isinstance(content, Content):
            walk.write(obj, content.with_item("." + name, value))
    if not base.objs and isinstance(target.value, ast.Name):
        obj = walk.object_of(target.value, "instance")
        walk.write(obj, Content("instance", {"." + name: value}))
        walk.write(target.value.id, base.but(objs=(obj,)))
    resource.settle(walk, value, ESCAPED, "ownership passes to an attribute", node)
    walk.announce(target)


def assign_subscript(walk: Walk, target: ast.Subscript, value: Value, node: ast.AST) -> None:
    base = walk.eval(target.value)
    key = walk.eval(target.slice)
    value = walk.stepped(value, node)
    walk.frame.values[target] = value
    if isinstance(target.value, ast.Attribute):
        note_access(walk, target.value, base, True, compound=True)
    known = container.store(walk, base, key, value)
    if key.consts and all(map(is_header, key.consts)) and "dict()" not in base.refs:
        redeclare(walk, target.value.value if isinstance(target.value, ast.Attribute) else target.value, value)
    for ref in base.refs:
        fact = walk.names.fact(ref + ".__setitem__")
        if isinstance(fact, FunctionFact) and ref not in ("dict()", "list()"):
            call = Invocation(
                target, walk.source_text(target.value), base, [(key, target.slice), (value, node)], [], False
            )
            apply(walk.names, fact, call, NodeRecorder(walk, target))
    if not known:
        stored(walk, target, base, key, value)
    container.put(walk, target.value, base, value, node, key_of(key))
    origins = walk.flat(value)
    if not known and origins:
        container.taint(walk, target.value, origins)
    resource.settle(walk, value, ESCAPED, "ownership passes to a container", node)
    walk.announce(target)


def assign_sequence(walk: Walk, targets: list[ast.expr], value: Value, node: ast.AST) -> None:
    content = walk.content(value)
    star = next((i for i, t in enumerate(targets) if isinstance(t, ast.Starred)), None)
    for i, target in enumerate(targets):
        element: Value | None = None
        if content is not None and content.rest is None and content.kind in ("list", "tuple"):
            if star is None or i < star:
                element = content.items.get(i)
            elif i > star:
                element = content.items.get(len(content.items) - (len(targets) - i))
        if element is None:
            element = container.element_of(walk, value)
            if star is None and content is None:
                element = element.but(origins=keyed(walk, walk.flat(value), constant(i)))
        assign(walk, target, element, node)
