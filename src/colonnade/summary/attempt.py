"""try, raise and handlers: the states in which an exception may find the program."""

import ast
from typing import Any, Final

from colonnade.summary.state import CLOSED, OPEN, Env, join_env
from colonnade.summary.value import TOP, Value
from colonnade.summary.walk import Walk


def walk_raise(walk: Walk, node: ast.Raise) -> None:
    value = walk.eval(node.exc) if node.exc is not None else TOP
    if node.cause is not None:
        walk.eval(node.cause)
    if walk.env is not None:
        for ref in value.refs[:1]:
            walk.frame.raises[node] = (ref.removesuffix("()"), walk.span(node))
        walk.end_path(node)


def walk_try(walk: Walk, node: Any) -> None:
    walk.announce(node)
    frame = walk.frame
    before = dict(walk.env) if walk.env is not None else None
    if before is None:
        return
    log: list[tuple[Any, Any]] = []
    whole: list[tuple[Any, Any]] = []
    if node.finalbody:
        frame.logs.append(whole)
    frame.logs.append(log)
    caught = frame.caught
    frame.caught = (*caught, *caught_by(walk, node))
    pending, frame.pending = frame.pending, []
    frame.finals += bool(node.finalbody)
    walk.body(node.body)
    frame.logs.pop()
    frame.caught = caught
    walk.body(node.orelse)
    ends = walk.env
    for handler in node.handlers:
        walk.env = interrupted(before, log)
        if len(node.body) == 1:
            given_back(walk.env, log)
        walk_handler(walk, handler)
        ends = join_env(ends, walk.env)
    frame.finals -= bool(node.finalbody)
    if node.finalbody:
        frame.logs.pop()
        finish(walk, node, before, whole, ends, pending)
    else:
        frame.pending = pending + frame.pending
        walk.env = ends


MAX_FINALS: Final = 3


def finish(walk: Walk, node: Any, before: Env, log: list[Any], ends: Env | None, pending: list[Any]) -> None:
    """The finally block: walked for an exception, for every return that passes through it, and for the normal way.

    LIMIT(nested finally): one inside `MAX_FINALS` others is walked once, for all ways together.
    """
    frame = walk.frame
    inner, frame.pending = frame.pending, pending
    target = frame.exits if frame.finals == 0 else frame.pending
    raised = interrupted(before, log)
    frame.finishing += 1
    if frame.finishing > MAX_FINALS:
        for span, env in inner:
            raised = join_env(raised, env) or raised
            target.append((span, env))
        walk.env = join_env(ends, raised)
        walk.body(node.finalbody)
    else:
        held = frame.held
        walk.env = raised
        walk.body(node.finalbody)
        for span, env in inner:
            walk.env, frame.held = dict(env), held
            walk.body(node.finalbody)
            if walk.env is not None:
                target.append((span, walk.env))
        frame.held = held
        walk.env = ends
        walk.body(node.finalbody)
    frame.finishing -= 1
    if ends is None:
        walk.env = None


def caught_by(walk: Walk, node: Any) -> list[str]:
    """The exception classes that the handlers of a try statement name; ``*`` for a bare one."""
    found: list[str] = []
    for handler in node.handlers:
        if handler.type is None:
            found.append("*")
            continue
        types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
        for each in types:
            found += walk.eval(each).refs[:1] or [walk.source_text(each)]
    return found


def walk_handler(walk: Walk, node: ast.ExceptHandler) -> None:
    if node.name and walk.env is not None:
        types = walk.eval(node.type).refs if node.type is not None else ()
        place = node.type if node.type is not None else node
        refs = tuple(t + "()" for t in types) or ("Exception()",)
        told = walk.source("exception", place) if catches_foreign(walk, node) else None
        walk.write(node.name, Value(None, refs, told, none=-2))
    walk.announce(node)
    walk.body(node.body)


def interrupted(before: Env, log: list[tuple[Any, Any]]) -> Env:
    """The state when an exception may have come at any point of a body: the state before it joined with every value
    written since."""
    env = dict(before)
    for key, value in log:
        if type(value) is int and value == OPEN and not before.get(key, 0) & OPEN:
            continue  # what the body itself acquired: an exception between acquiring and releasing is not counted
        old = env.get(key)
        if old is None:
            env[key] = value
        elif old is not value:
            merged = join_env({0: old}, {0: value})
            assert merged is not None
            env[key] = merged[0]
    return env


def given_back(env: Env, log: list[tuple[Any, Any]]) -> None:
    """A release that was tried alone and failed: there is nothing more to be done for what it was to release."""
    for key, value in log:
        if type(value) is int and value == CLOSED:
            env[key] = CLOSED


def catches_foreign(walk: Walk, node: ast.ExceptHandler) -> bool:
    """Whether a handler catches what a library raises; the text of the program's own exceptions is meant to be told."""
    if node.type is None:
        return True
    types = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    return any(walk.library.lookup(ref) is not None for each in types for ref in walk.value(each).refs)
