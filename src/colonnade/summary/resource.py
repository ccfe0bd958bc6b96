"""Resources inside one function: acquired by a call, released by a method or ``with``, or handed on."""

import ast
from typing import TYPE_CHECKING, Any

from colonnade.summary.apply import Invocation
from colonnade.summary.model import ResourceEvent
from colonnade.summary.state import CLOSED, ESCAPED, OPEN
from colonnade.summary.value import Value

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk


def lock_name(node: ast.Call) -> str:
    """The text of the lock whose ``acquire`` is called."""
    return ast.unparse(node.func.value) if isinstance(node.func, ast.Attribute) else ""


def owned(walk: "Walk", value: Value) -> list[int]:
    """The resources of this frame that a value is or directly contains."""
    if not value.objs or not walk.frame.resources:
        return []
    found = [o for o in value.objs if o in walk.frame.resources]
    content = walk.content(value)
    if content is not None:
        for inner in content.all_values():
            found += [o for o in inner.objs if o in walk.frame.resources]
    return found


def settle(walk: "Walk", value: Value, state: int, fate: str, node: ast.AST) -> None:
    """Marks every resource in the value as released or handed on at this place."""
    if walk.env is None:
        return
    for obj in owned(walk, value):
        walk.write(-obj, state)
        acquired = walk.frame.resources[obj]
        if not acquired.fate:
            acquired.fate = fate
            acquired.end = walk.span(node)


def close_by(walk: "Walk", node: ast.Call, call: Invocation) -> None:
    """A method call that is one of the resource's releasing methods closes it."""
    closer = {fact.name for fact in walk.names.functions(walk.value(node.func).refs)} if walk.frame.resources else set()
    for value, _ in call.args if closer else ():
        if any(closer.intersection(walk.frame.resources[obj].close) for obj in owned(walk, value)):
            settle(walk, value, CLOSED, "closed on every path", node)
    if call.receiver is None or not isinstance(node.func, ast.Attribute):
        return
    for obj in owned(walk, call.receiver):
        if node.func.attr in walk.frame.resources[obj].close or node.func.attr == "__exit__":
            settle(walk, call.receiver, CLOSED, "closed on every path", node)
    held = walk.frame.held
    if node.func.attr == "release" and held:
        name = lock_name(node)
        if name in held:
            walk.frame.held = tuple(h for h in held if h != name)
            for acquired in walk.frame.resources.values():
                if acquired.kind == "lock" and not acquired.fate:
                    acquired.fate = "closed on every path"
                    acquired.end = walk.span(node)
            if walk.env is not None:
                for obj, acquired in walk.frame.resources.items():
                    if acquired.kind == "lock":
                        walk.write(-obj, CLOSED)


def put_away(walk: "Walk", node: ast.Call, call: Invocation) -> None:
    """Arguments that are resources are put into the receiver."""
    if walk.frame.resources:
        for value, _ in call.args:
            settle(walk, value, ESCAPED, "ownership passes to a container", node)


def after_call(walk: "Walk", node: ast.Call, call: Invocation, result: Value) -> None:
    """Arguments that are resources are handed on to a callee that may keep them."""
    if not walk.frame.resources:
        return
    for _, place in call.args:
        if isinstance(place, ast.Attribute):
            owner = walk.frame.values.get(place.value)
            if owner is not None and any(place.attr in walk.frame.resources[o].close for o in owned(walk, owner)):
                settle(walk, owner, ESCAPED, "ownership passes to a callee", node)
    keeps = not result.refs or any("." in r for r in result.refs)
    if not keeps:
        return
    for value, _ in call.args:
        settle(walk, value, ESCAPED, "ownership passes to a callee", node)
    for _, value, _ in call.keywords:
        settle(walk, value, ESCAPED, "ownership passes to a callee", node)


def capture(walk: "Walk", node: ast.AST) -> None:
    """A nested function that reads an open resource may keep it."""
    env = walk.env
    if env is None or not any(env.get(-obj) == OPEN for obj in walk.frame.resources):
        return
    held = {name: value for name, value in env.items() if isinstance(name, str) and is_open(walk, value)}
    for name in {each.id for each in ast.walk(node) if isinstance(each, ast.Name)} & held.keys() if held else ():
        settle(walk, held[name], ESCAPED, "ownership passes to a callee", node)


def is_open(walk: "Walk", value: Any) -> bool:
    """Whether a value is or directly contains a resource that is still open."""
    if not isinstance(value, Value) or walk.env is None:
        return False
    return any(walk.env.get(-obj) == OPEN for obj in owned(walk, value))


def events(walk: "Walk") -> list[ResourceEvent]:
    """What became of every resource of the frame, from the states at its exits."""
    frame = walk.frame
    out: list[ResourceEvent] = []
    for obj, acquired in frame.resources.items():
        fate, end = acquired.fate, acquired.end
        for span, env in frame.exits:
            state = env.get(-obj, 0)
            if state & OPEN:
                fate = "open-on-path" if state & (CLOSED | ESCAPED) or acquired.fate else "open"
                end = span
                break
        if not fate:
            fate = "no exit is reached"
        if frame.node.__class__ is ast.Module and fate.startswith("open"):
            fate = "kept for the life of the module"
        out.append(ResourceEvent(acquired.kind, acquired.span, acquired.callee, fate, end))
    return out
