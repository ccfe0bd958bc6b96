"""Containers and objects that a call is given and may fill: what the callee put into them is an origin of its own.

``("out", site, argument)`` stands for it in the caller; in the callee it is a write to the port ``("out", parameter)``.
"""

import ast
from typing import TYPE_CHECKING, Final

from colonnade.library.vocabulary import ALL
from colonnade.summary.state import Content
from colonnade.summary.value import Origins, Value, join_origins

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

MAX_LENT: Final = 4
"""To how many calls a container may be lent before the further ones are believed to leave it as it is."""


def lend(walk: "Walk", node: ast.Call, index: int) -> None:
    """After a call that linking settles: its arguments may hold what the callee put into them."""
    if walk.env is None:
        return
    places: list[tuple[int | str, ast.expr]] = [*enumerate(node.args)]
    places += [(k.arg, k.value) for k in node.keywords if k.arg]
    for position, place in places:
        value = walk.env.get(place.id) if isinstance(place, ast.Name) else None
        if not isinstance(place, ast.Name) or not isinstance(value, Value) or not is_own(walk, value):
            continue
        lent = sum(origin[0] == "out" for origin in value.origins or ())
        if lent < MAX_LENT:
            origin: Origins = {("out", index, position): (ALL, (), (walk.span(node), None))}
            walk.write(place.id, value.but(origins=join_origins(value.origins, origin)))


def is_own(walk: "Walk", value: Value) -> bool:
    """Whether a value is a container or an object that this function has made or filled."""
    if not value.objs:
        return any(r.endswith("()") and r[:-2] in walk.class_bases for r in value.refs)
    assert walk.env is not None
    held = [walk.env.get(obj) for obj in value.objs]
    return all(isinstance(each, Content) and each.kind in ("list", "dict", "set", "instance") for each in held)


def filled(walk: "Walk", base: Value, value: Value, node: ast.AST) -> None:
    """A parameter is given something to hold: whoever lent it has it afterwards."""
    for origin in base.origins or ():
        if origin[0] == "param" and origin[2:] == ("",) and walk.flat(value):
            walk.store(("out", origin[1]), value, node)


def with_lent(container: Value, found: Value) -> Value:
    """A part of a container with what calls may have put there."""
    origins: Origins = {o: label for o, label in (container.origins or {}).items() if o[0] == "out"}
    return found.but(origins=join_origins(found.origins, origins)) if origins else found
