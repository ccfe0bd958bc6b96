"""Statements: one transfer function a node class, each ``(walk, node) -> None``, changing ``walk.env``."""

import ast
from collections.abc import Callable
from typing import Any, Final

from colonnade.summary import container, guard, resource
from colonnade.summary.answer import returned_guard
from colonnade.summary.assignment import assign, walk_annassign, walk_assign, walk_augassign
from colonnade.summary.attempt import interrupted, walk_raise, walk_try
from colonnade.summary.frame import Loop
from colonnade.summary.match import walk_match
from colonnade.summary.protocol import entered, iterated
from colonnade.summary.state import ESCAPED, Env, join_env, widen_env
from colonnade.summary.value import Value, constant, differs, join_origins
from colonnade.summary.walk import Walk

MAX_PASSES: Final = 3


def walk_expr(walk: Walk, node: ast.Expr) -> None:
    walk.eval(node.value)
    call = node.value.value if isinstance(node.value, ast.Await) else node.value
    if isinstance(call, ast.Call) and walk.env is not None:
        guard.unseen_guard(walk, call, 2)
        returned_guard(walk, call)


def walk_return(walk: Walk, node: ast.Return) -> None:
    value = walk.eval(node.value) if node.value is not None else constant(None)
    if walk.env is None:
        return
    held = resource.derived(walk, value, node.value) if node.value is not None else value
    resource.settle(walk, held, ESCAPED, "ownership passes to the caller", node)
    if walk.frame.resources and node.value is not None:
        resource.give_methods(walk, node.value)
    walk.returned(node, value)
    if isinstance(node.value, (ast.Compare, ast.BoolOp, ast.Call, ast.UnaryOp)) and value.truthiness() is None:
        walk.frame.predicates[node] = answers(walk, node.value)
    if walk.frame.finals == 0:
        walk.frame.exits.append((walk.span(node), walk.env))
    else:
        walk.frame.pending.append((walk.span(node), walk.env))
    walk.env = None


def answers(walk: Walk, test: ast.expr) -> tuple[Env | None, Env | None]:
    """The states in which a returned expression is false and in which it is true."""
    state = walk.env
    out: list[Env | None] = []
    for outcome in (False, True):
        walk.enter(dict(state) if state is not None else None)
        guard.narrow(walk, test, outcome)
        out.append(walk.env)
    walk.enter(state)
    return out[0], out[1]


def walk_if(walk: Walk, node: ast.If) -> None:
    test = walk.eval(node.test)
    walk.announce(node)
    entry = walk.env
    if entry is None:
        return
    walk.env = dict(entry)
    guard.narrow(walk, node.test, True)
    walk.body(node.body)
    after = walk.env
    walk.env = entry
    guard.narrow(walk, node.test, False)
    walk.body(node.orelse)
    walk.env = join_env(after, walk.env)
    assert test is not None


def loop(walk: Walk, node: Any, enter: Callable[[], None], leave: Callable[[Env | None], None]) -> None:
    """Walks a loop body to a fixpoint: `enter` makes the state in which the body starts, `leave` that after the test
    failed, and is given that at the end of a round; at most `MAX_PASSES` passes, the states between them widened."""
    entry = walk.env
    if entry is None:
        return
    head: Env = dict(entry)
    depth = len(walk.frame.loops)  # LIMIT(nested loops): the passes of nested loops multiply
    passes = MAX_PASSES if depth < 2 else 2 if depth < 6 else 1
    current, back = Loop(), None
    for count in range(passes + 1):
        current = Loop()
        walk.frame.loops.append(current)
        walk.enter(dict(head))
        enter()
        walk.body(node.body)
        walk.frame.loops.pop()
        back = walk.env
        for env in current.continues:
            back = join_env(back, env)
        if back is None:
            break
        last = head
        head, changed = widen_env(head, back)
        if not changed and count:
            break
        if count == passes - 1:
            head = given_up(last, head)
        elif count == passes:
            break
    walk.env = head
    leave(back)
    walk.body(node.orelse)
    for env in current.breaks:
        walk.env = join_env(walk.env, env)


def given_up(before: Env, after: Env) -> Env:
    """The state after so many passes that what still changes may be anything that is among it."""
    moving = [key for key, value in after.items() if isinstance(key, str) and is_moving(before.get(key), value)]
    origins = None
    for key in moving:
        origins = join_origins(origins, after[key].origins)
    return after | {
        key: Value(None, (), join_origins(after[key].origins, origins), objs=after[key].objs) for key in moving
    }


def is_moving(before: object, after: object) -> bool:
    """Whether a variable still changed in the last pass."""
    return isinstance(before, Value) and isinstance(after, Value) and differs(before, after)


def walk_while(walk: Walk, node: ast.While) -> None:
    def enter() -> None:
        walk.eval(node.test)
        walk.announce(node)
        guard.narrow(walk, node.test, True)

    def leave(_: Env | None) -> None:
        walk.eval(node.test)
        guard.narrow(walk, node.test, False)

    loop(walk, node, enter, leave)


def walk_for(walk: Walk, node: ast.For | ast.AsyncFor) -> None:
    source = walk.eval(node.iter)
    walk.announce(node)
    if walk.env is None:
        return
    element = iterated(walk, node.iter, source, isinstance(node, ast.AsyncFor))

    def enter() -> None:
        if walk.env is not None:
            assign(walk, node.target, element, node.iter)

    loop(walk, node, enter, lambda ends: resource.after_loop(walk, source, ends))


def walk_break(walk: Walk, node: ast.Break) -> None:
    if walk.frame.loops and walk.env is not None:
        walk.frame.loops[-1].breaks.append(walk.env)
    walk.env = None


def walk_continue(walk: Walk, node: ast.Continue) -> None:
    if walk.frame.loops and walk.env is not None:
        walk.frame.loops[-1].continues.append(walk.env)
    walk.env = None


def walk_with(walk: Walk, node: ast.With | ast.AsyncWith) -> None:
    frame = walk.frame
    held = frame.held
    managers: list[Value] = []
    for item in node.items:
        value = walk.eval(item.context_expr)
        managers.append(value)
        resource.end_block(walk, value, item.context_expr)
        name = lock_text(walk, item.context_expr, value)
        if name:
            frame.acquires[item.context_expr] = (name, walk.span(item.context_expr), frame.held)
            frame.held = (*frame.held, name)
        if item.optional_vars is not None and walk.env is not None:
            given = entered(walk, item.context_expr, value, isinstance(node, ast.AsyncWith))
            assign(walk, item.optional_vars, given, item.context_expr)
    walk.announce(node)
    log: list[tuple[Any, Any]] = []
    before = walk.env
    swallows = any("suppress" in r for v in managers for r in v.refs)
    if swallows and before is not None:
        before = dict(before)
        frame.logs.append(log)
    walk.body(node.body)
    if swallows and before is not None:
        frame.logs.pop()
        walk.env = join_env(walk.env, interrupted(before, log))
    frame.held = held


def lock_text(walk: Walk, node: ast.expr, value: Value) -> str:
    """The text of a lock that a with-item holds, or empty: by its type or by its name."""
    text = walk.source_text(node.func if isinstance(node, ast.Call) else node)
    last = text.rpartition(".")[2].lower()
    if any(r.endswith(("Lock()", "Condition()", "Semaphore()")) for r in value.refs):
        return walk.source_text(node)
    if ("lock" in last and "block" not in last and "clock" not in last) or last in ("mutex", "synchronized"):
        return walk.source_text(node)
    return ""


def walk_delete(walk: Walk, node: ast.Delete) -> None:
    for target in node.targets:
        if isinstance(target, ast.Name) and walk.env is not None:
            walk.env.pop(target.id, None)
        elif isinstance(target, ast.Attribute):
            walk.eval(target)
        elif isinstance(target, ast.Subscript):
            walk.eval(target)
            container.remove(walk, walk.value(target.value), walk.value(target.slice))


def walk_assert(walk: Walk, node: ast.Assert) -> None:
    walk.eval(node.test)
    if node.msg is not None:
        entry = dict(walk.env) if walk.env is not None else None
        walk.eval(node.msg)
        walk.env = entry
    if isinstance(node.test, ast.Tuple):
        return
    guard.narrow(walk, node.test, True)


def walk_global(walk: Walk, node: ast.Global) -> None:
    walk.frame.globals.update(node.names)


def walk_nonlocal(walk: Walk, node: ast.Nonlocal) -> None:
    walk.frame.nonlocals.update(node.names)


def walk_nothing(walk: Walk, node: ast.stmt) -> None:
    """``pass`` and what only the type checker reads."""


STATEMENTS: Final[dict[type[ast.AST], Callable[[Walk, Any], None]]] = {
    ast.Expr: walk_expr,
    ast.Assign: walk_assign,
    ast.AnnAssign: walk_annassign,
    ast.AugAssign: walk_augassign,
    ast.Return: walk_return,
    ast.Raise: walk_raise,
    ast.If: walk_if,
    ast.While: walk_while,
    ast.For: walk_for,
    ast.AsyncFor: walk_for,
    ast.Break: walk_break,
    ast.Continue: walk_continue,
    ast.With: walk_with,
    ast.AsyncWith: walk_with,
    ast.Try: walk_try,
    ast.TryStar: walk_try,
    ast.Delete: walk_delete,
    ast.Assert: walk_assert,
    ast.Global: walk_global,
    ast.Nonlocal: walk_nonlocal,
    ast.Pass: walk_nothing,
    ast.Match: walk_match,
}
SELF_ANNOUNCED: Final = frozenset(
    (ast.If, ast.While, ast.For, ast.AsyncFor, ast.With, ast.AsyncWith, ast.Try, ast.TryStar,
     ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
)  # fmt: skip
