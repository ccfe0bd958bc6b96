"""Resources inside one function: acquired by a call, released by a method or ``with``, or handed on."""

import ast
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from colonnade.library.fact import FunctionFact
from colonnade.summary.apply import Invocation
from colonnade.summary.borrow import Borrower, is_private, keeps, made_of, may_remove
from colonnade.summary.model import ResourceEvent
from colonnade.summary.state import CLOSED, ESCAPED, OPEN, Env
from colonnade.summary.value import Value

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk


LAZY: Final = frozenset(("memoryview", "iter", "map", "filter", "zip", "enumerate", "reversed"))
"""What the language's functions of these names give draws from their argument later."""


CONNECTED: Final = ("connection", "session", "server")
OPENING: Final = ("cursor", "channel", "get_database", "get_collection", "makefile")
"""Methods of connections that give another object which works only while the connection is open."""


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
            deeper = walk.content(inner) if inner.objs else None
            for each in deeper.all_values() if deeper is not None and deeper.kind == "tuple" else ():
                found += [o for o in each.objs if o in walk.frame.resources]
    return found


def owned_at(walk: "Walk", value: Value, place: ast.AST) -> list[int]:
    """The same of an expression; a text that is made of a resource's path stands for it."""
    found = owned(walk, value)
    return list(dict.fromkeys([*found, *made_of(walk, place)])) if walk.frame.names_held else found


def derived(walk: "Walk", value: Value, place: ast.AST) -> Value:
    """The value of an expression, which stands for the resources of whose paths, or by way of which, it is made."""
    if isinstance(place, ast.Call) and isinstance(place.func, ast.Attribute) and place.func.attr in OPENING:
        return part(walk, walk.value(place.func.value), value)
    if value.objs:
        return value
    if isinstance(place, ast.Attribute) and place.attr == "name":
        held = walk.frame.resources
        return value.but(
            objs=tuple(o for o in walk.value(place.value).objs if o in held and held[o].kind == "temporary")
        )
    return value.but(objs=tuple(dict.fromkeys(made_of(walk, place)))) if walk.frame.names_held else value


def part(walk: "Walk", owner: Value, value: Value) -> Value:
    """What a connection gives access to, which stands for the connection: a database of a client."""
    resources = walk.frame.resources
    objs = [o for o in owner.objs if o in resources and resources[o].kind in CONNECTED] if resources else ()
    return value.but(objs=tuple(dict.fromkeys((*value.objs, *objs)))) if objs else value


def settle(walk: "Walk", value: Value, state: int, fate: str, node: ast.AST) -> None:
    """Marks every resource in the value as released or handed on at this place."""
    settle_each(walk, owned(walk, value), state, fate, node)


def settle_each(walk: "Walk", objs: Iterable[int], state: int, fate: str, node: ast.AST) -> None:
    """The same of these resources."""
    if walk.env is None:
        return
    for obj in objs:
        walk.write(-obj, state)
        acquired = walk.frame.resources[obj]
        if not acquired.fate:
            acquired.fate = fate
            acquired.end = walk.span(node)


def end_block(walk: "Walk", value: Value, node: ast.AST) -> None:
    """A ``with`` statement closes what it enters, unless its end is only that of a transaction."""
    ended = [obj for obj in owned(walk, value) if walk.frame.resources[obj].fact.block]
    settle_each(walk, ended, CLOSED, "closed by with", node)


def close_by(walk: "Walk", node: ast.Call, call: Invocation) -> None:
    """A method call that is one of the resource's releasing methods closes it."""
    resources = walk.frame.resources
    closer = {fact.name for fact in walk.names.functions(walk.value(node.func).refs)} if resources else set()
    for value, place in call.args if closer else ():
        ended = [obj for obj in owned_at(walk, value, place) if closer.intersection(resources[obj].close)]
        settle_each(walk, ended, CLOSED, "closed on every path", node)
    if call.receiver is None or not isinstance(node.func, ast.Attribute):
        return
    for obj in owned_at(walk, call.receiver, node.func.value):
        close = resources[obj].close
        if resources[obj].is_name:
            close = tuple(each.rpartition(".")[2] for each in close)
        if node.func.attr in close or node.func.attr == "__exit__":
            settle_each(walk, [obj], CLOSED, "closed on every path", node)
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
    """Arguments that are resources are put into the receiver; a list that nobody else sees still has to be emptied."""
    if not walk.frame.resources:
        return
    holder = node.func.value if isinstance(node.func, ast.Attribute) else None
    for value, place in call.args:
        objs = owned_at(walk, value, place)
        direct = isinstance(holder, ast.Name) and all(obj in value.objs for obj in objs)
        if direct and objs and is_known(walk, call.receiver) and is_private(walk.frame.node, holder.id):  # type: ignore[union-attr]
            continue
        settle_each(walk, objs, ESCAPED, "ownership passes to a container", node)


def is_known(walk: "Walk", holder: Value | None) -> bool:
    """Whether a value is one list, dictionary or set that this function has made."""
    if holder is None or len(holder.objs) != 1 or holder.objs[0] in walk.frame.stars:
        return False
    content = walk.content(holder)
    return content is not None and content.kind in ("list", "dict", "set")


def within(walk: "Walk", value: Value, depth: int = 3) -> list[int]:
    """The resources that a value contains, those in pairs and lists inside of it among them."""
    content = walk.content(value) if walk.frame.resources and depth else None
    inner = (
        [obj for each in content.all_values() for obj in within(walk, each, depth - 1)] if content is not None else []
    )
    return list(dict.fromkeys([*owned(walk, value), *inner]))


def after_loop(walk: "Walk", source: Value, ends: Env | None) -> None:
    """What a loop over a container did to the resources in it, which are as many as its rounds.

    ends: the state at the end of a round.
    """
    for obj in within(walk, source) if walk.env is not None and ends is not None else ():
        walk.write(-obj, ends.get(-obj, 0) if ends is not None else 0)


def after_call(walk: "Walk", node: ast.Call, call: Invocation, result: Value) -> None:
    """Arguments that are resources are handed on to a callee that may keep them."""
    if not walk.frame.resources:
        return
    for place in (*(place for _, place in call.args), *(place for _, _, place in call.keywords)):
        if isinstance(place, ast.Attribute):
            owner = walk.frame.values.get(place.value)
            if owner is not None and gives_method(walk, owner, place.attr):
                settle(walk, owner, ESCAPED, "ownership passes to a callee", node)
    for i, (value, place) in enumerate(call.args):
        hand_on(walk, node, call, result, value, place, i)
    for name, value, place in call.keywords:
        hand_on(walk, node, call, result, value, place, name)


def gives_method(walk: "Walk", owner: Value, name: str) -> bool:
    """Whether an attribute is a method of a resource, by which its receiver holds it."""
    held = owned(walk, owner)
    if any(name in walk.frame.resources[obj].close for obj in held):
        return True
    return bool(held) and any(isinstance(walk.names.fact(f"{ref}.{name}"), FunctionFact) for ref in owner.refs)


def give_methods(walk: "Walk", node: ast.expr) -> None:
    """Who is given a method of a resource, alone or beside other things, has the resource."""
    parts = node.elts if isinstance(node, (ast.Tuple, ast.List)) else [node]
    for each in parts:
        owner = walk.value(each.value) if isinstance(each, ast.Attribute) else None
        if isinstance(each, ast.Attribute) and owner is not None and gives_method(walk, owner, each.attr):
            settle(walk, owner, ESCAPED, "ownership passes to the caller", node)


def hand_on(
    walk: "Walk", node: ast.Call, call: Invocation, result: Value, value: Value, place: ast.AST, where: int | str
) -> None:
    """One argument is handed to a callee, which may keep the resources in it."""
    objs = owned_at(walk, value, place)
    if not objs:
        return
    refs = walk.value(node.func).refs
    facts = walk.names.functions(refs)
    for obj in objs:
        acquired = walk.frame.resources[obj]
        if facts:
            kept = any(keeps(fact, True) for fact in facts) if acquired.is_name else may_keep(result)
            kept = kept if not acquired.is_name or not is_command(facts) else may_remove(node, facts)
            kept = kept and (acquired.is_name or not all(fact.whole for fact in facts))
            kept = kept or (not LAZY.isdisjoint(refs) and not is_gone_through(walk, node))
            kept = kept or (acquired.is_name and gives_function(walk, call))
        else:
            kept = may_keep(result) and not (
                not call.star and Borrower(walk, acquired.close, acquired.is_name).borrows(refs, where)
            )
        if kept:
            settle_each(walk, [obj], ESCAPED, "ownership passes to a callee", node)


def is_gone_through(walk: "Walk", node: ast.Call) -> bool:
    """Whether a loop goes over what a call gives."""
    statement = walk.frame.statements[-1] if walk.frame.statements else None
    return isinstance(statement, (ast.For, ast.AsyncFor)) and statement.iter is node


def may_keep(result: Value) -> bool:
    """Whether what a call gives may hold on to its arguments."""
    return not result.refs or any("." in ref for ref in result.refs)


def is_command(facts: list[FunctionFact]) -> bool:
    return any("process-start" in fact.marks for fact in facts)


def gives_function(walk: "Walk", call: Invocation) -> bool:
    """Whether a function goes with an argument, which may be called with it later."""
    values = [*(value for value, _ in call.args), *(value for _, value, _ in call.keywords)]
    return any("." in ref and not ref.endswith("()") and ":" not in ref for value in values for ref in value.refs)


def under(walk: "Walk", test: ast.expr, outcome: bool) -> None:
    """A resource that is held only where a test holds is not held where it does not."""
    if walk.env is None:
        return
    text = ""
    for obj, acquired in walk.frame.resources.items():
        if acquired.conditions and walk.env.get(-obj, 0) & OPEN:
            text = text or ast.unparse(test)
            if acquired.conditions.get(text, outcome) is not outcome:
                walk.env[-obj] &= ~OPEN


def stands_for(walk: "Walk", name: ast.expr, other: Value) -> None:
    """A name that is the same as something else, which is no resource, holds none that it may hold elsewhere."""
    value = walk.env.get(name.id) if isinstance(name, ast.Name) and walk.env is not None else None
    if isinstance(value, Value) and not owned(walk, other):
        for obj in owned(walk, value):
            walk.env[-obj] = walk.env.get(-obj, 0) & ~OPEN  # type: ignore[index,union-attr]


def has_ended(walk: "Walk", call: ast.Call) -> None:
    """An answer that is not None says that what was asked has ended."""
    if not isinstance(call.func, ast.Attribute) or walk.env is None:
        return
    value = walk.frame.values.get(call.func.value)
    for obj in owned(walk, value) if value is not None else ():
        if call.func.attr in walk.frame.resources[obj].fact.until:
            settle_each(walk, [obj], CLOSED, "closed on every path", call)


def absent(walk: "Walk", test: ast.Call) -> None:
    """A file that is not there need not be removed."""
    places = [*test.args, test.func.value] if isinstance(test.func, ast.Attribute) else test.args
    env = walk.env or {}
    for obj in {obj for place in places for obj in made_of(walk, place) if -obj in env}:
        env[-obj] &= ~OPEN


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
