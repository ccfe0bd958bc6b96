"""Names: what a name means where it is read, through the scopes of the language."""

from typing import TYPE_CHECKING

from colonnade.library.fact import AttributeFact, ClassFact, FunctionFact, Ref
from colonnade.library.vocabulary import ALL, carried
from colonnade.summary.frame import Frame
from colonnade.summary.value import Origins, Value, constant

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk


def lookup(walk: "Walk", name: str) -> Value:
    """The value of a name: local, of an enclosing function, global, builtin."""
    frame: Frame | None = walk.frame
    if walk.env is not None and frame is not None and name not in frame.globals:
        found = walk.env.get(name)
        if found is not None:
            return found  # type: ignore[no-any-return]
    assert frame is not None
    if frame.class_body and frame.parent is not None:
        owner, outside = frame, frame.parent
        while outside.class_body and outside.parent is not None:  # a class body sees no names of the class around it
            owner, outside = outside, outside.parent
        around = owner.outside.get(name)
        if isinstance(around, Value):
            return (
                global_value(walk, name, around)
                if outside.parent is None and not outside.class_body
                else captured_value(walk, outside, name, around)
            )
    outer = frame.parent
    while outer is not None and outer.parent is not None:
        if not outer.class_body:
            found = outer.final.get(name)
            if isinstance(found, Value):
                outer.captured.add(name)
                return captured_value(walk, outer, name, found)
        outer = outer.parent
    if frame.parent is not None or frame.class_body:
        found = walk.globals.get(name)
        if isinstance(found, Value):
            return global_value(walk, name, found)
    return builtin(walk, name)


def captured_value(walk: "Walk", outer: Frame, name: str, found: Value) -> Value:
    """A variable of an enclosing function: its data comes through a port of that function."""
    if found.origins or found.objs:
        walk.frame.parent_reads.add((outer.ref, name))
        return Value(None, found.refs, {("free", outer.ref, name): (ALL, (), None)})
    return found


def global_value(walk: "Walk", name: str, found: Value) -> Value:
    """A global read inside a function: a constant only where it is bound once and never from a function."""
    once = walk.assigned.get(name, 0) <= 1 and name not in walk.global_written
    if once and not found.origins and not found.objs:
        return found
    if found.origins and all(origin[0] == "ref" for origin in found.origins):
        return found  # imported: its references mean the same in every frame
    dotted = f"{walk.module}.{name}"
    refs = (*found.refs, dotted) if found.objs else found.refs
    return Value(None, refs, {("name", dotted): (ALL, (), None)}, objs=())


def builtin(walk: "Walk", name: str) -> Value:
    """A builtin, or a name that only a star import can bind."""
    if name in walk.global_written:
        dotted = f"{walk.module}.{name}"  # bound by a function alone
        return Value(None, (dotted,), {("name", dotted): (ALL, (), None)})
    if walk.star_imports and walk.names.fact(name) is None:
        return Value(None, tuple(f"{m}.{name}" for m in walk.star_imports[:2]))
    return Value(None, (name,), none=-2)


def imported(walk: "Walk", ref: Ref) -> Value:
    """The value of an imported reference."""
    fact = walk.names.fact(ref)
    if isinstance(fact, FunctionFact):
        return Value(None, (fact.name,), none=-2, truth=True)
    if isinstance(fact, ClassFact):
        return Value(None, (fact.name,), none=-2, truth=True)
    if isinstance(fact, AttributeFact):
        refs = tuple(t + "()" for t in fact.types if t != "None")
        origins: Origins = {}
        for kind in fact.sources:
            origins[
                "source", kind, walk.span(walk.frame.statements[-1] if walk.frame.statements else walk.frame.node)
            ] = (carried(kind, fact.sources), (), None)
        if fact.has_value and isinstance(fact.value, (int, str, bool, float)):
            return constant(fact.value).but(refs=(*refs, fact.name))
        return Value(None, (*refs, fact.name), origins or None)
    if walk.library.has_root(ref):
        return Value(None, (ref,), none=-2)
    return Value(None, (ref,), {("ref", ref): (ALL, (), None)})
