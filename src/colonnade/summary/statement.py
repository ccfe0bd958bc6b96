"""Statements: one transfer function a node class, each ``(walk, node) -> None``, changing ``walk.env``."""

import ast
from collections.abc import Callable
from typing import Any, Final

from colonnade.library.fact import AttributeFact
from colonnade.summary import container, guard, resource
from colonnade.summary.apply import judge_use
from colonnade.summary.call import record_sink, record_use
from colonnade.summary.expression import arithmetic, note_access
from colonnade.summary.match import walk_match
from colonnade.summary.state import CLOSED, ESCAPED, Content, Env, join_env, widen_env
from colonnade.summary.text import concat, fold_binary
from colonnade.summary.value import TOP, Value, constant, join, join_origins
from colonnade.summary.walk import Loop, Walk

MAX_PASSES: Final = 3


def walk_expr(walk: Walk, node: ast.Expr) -> None:
    walk.eval(node.value)
    call = node.value.value if isinstance(node.value, ast.Await) else node.value
    if isinstance(call, ast.Call) and walk.env is not None:
        guard.unseen_guard(walk, call, 2)


def walk_assign(walk: Walk, node: ast.Assign) -> None:
    value = walk.eval(node.value)
    if walk.env is None:
        return
    for target in node.targets:
        assign(walk, target, value, node)


def walk_annassign(walk: Walk, node: ast.AnnAssign) -> None:
    refs = walk.annotation(node.annotation)
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


def assign_name(walk: Walk, target: ast.Name, value: Value, node: ast.AST) -> None:
    frame = walk.frame
    value = walk.stepped(value, node)
    frame.values[target] = value
    name = target.id
    if name in frame.globals:
        walk.store(("name", f"{walk.module}.{name}"), value, node)
        resource.settle(walk, value, ESCAPED, "ownership passes to an attribute", node)
    elif name in frame.nonlocals and frame.parent is not None:
        walk.store(("free", frame.parent.ref, name), value, node)
    elif frame.parent is None and not frame.class_body:
        walk.assigned[name] = walk.assigned.get(name, 0) + 1
    walk.write(name, value)
    walk.announce(target)


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
            if fact.sinks:
                record_sink(walk, fact.sinks, text, name, value, target)
            for use in fact.uses:
                unsafe = judge_use(use, value, walk.contents(value))
                record_use(walk, use.kind, text, name, unsafe, value, target)
        if ref.endswith("()") and ":" not in ref and not isinstance(fact, AttributeFact):
            walk.store(("attr", ref[:-2], name), value, target)
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
    from colonnade.library.fact import FunctionFact
    from colonnade.summary.apply import Invocation, apply
    from colonnade.summary.call import NodeRecorder

    base = walk.eval(target.value)
    key = walk.eval(target.slice)
    value = walk.stepped(value, node)
    walk.frame.values[target] = value
    if isinstance(target.value, ast.Attribute):
        note_access(walk, target.value, base, True, compound=True)
    known = container.store(walk, base, key, value)
    for ref in base.refs:
        fact = walk.names.fact(ref + ".__setitem__")
        if isinstance(fact, FunctionFact) and ref not in ("dict()", "list()"):
            call = Invocation(
                target, walk.source_text(target.value), base, [(key, target.slice), (value, node)], [], False
            )
            apply(walk.names, fact, call, NodeRecorder(walk, target))
    origins = walk.flat(value)
    if not known and origins:
        container.taint(walk, target.value, origins)
        if isinstance(target.value, ast.Attribute):
            for ref in walk.frame.values.get(target.value.value, TOP).refs:
                if ref.endswith("()"):
                    walk.store(("attr", ref[:-2], target.value.attr), value, target)
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
            element = walk.element_of(value)
        assign(walk, target, element, node)


def walk_return(walk: Walk, node: ast.Return) -> None:
    value = walk.eval(node.value) if node.value is not None else constant(None)
    if walk.env is None:
        return
    resource.settle(walk, value, ESCAPED, "ownership passes to the caller", node)
    walk.returned(node, value)
    if walk.frame.finals == 0:
        walk.frame.exits.append((walk.span(node), walk.env))
    else:
        walk.frame.pending.append((walk.span(node), walk.env))
    walk.env = None


def walk_raise(walk: Walk, node: ast.Raise) -> None:
    value = walk.eval(node.exc) if node.exc is not None else TOP
    if node.cause is not None:
        walk.eval(node.cause)
    if walk.env is not None:
        for ref in value.refs[:1]:
            walk.frame.raises[node] = (ref.removesuffix("()"), walk.span(node))
        walk.end_path(node)


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


def loop(walk: Walk, node: Any, enter: Callable[[], None], leave: Callable[[], None]) -> None:
    """Walks a loop body to a fixpoint: `enter` makes the state in which the body starts, `leave` that after the test
    failed; at most `MAX_PASSES` passes, the states between them widened."""
    entry = walk.env
    if entry is None:
        return
    head: Env = dict(entry)
    passes = MAX_PASSES if len(walk.frame.loops) < 2 else 2
    current = Loop()
    for count in range(passes):
        current = Loop()
        walk.frame.loops.append(current)
        walk.env = dict(head)
        enter()
        walk.body(node.body)
        walk.frame.loops.pop()
        back = walk.env
        for env in current.continues:
            back = join_env(back, env)
        if back is None:
            break
        head, changed = widen_env(head, back)
        if not changed and count:
            break
    walk.env = head
    leave()
    walk.body(node.orelse)
    for env in current.breaks:
        walk.env = join_env(walk.env, env)


def walk_while(walk: Walk, node: ast.While) -> None:
    def enter() -> None:
        walk.eval(node.test)
        walk.announce(node)
        guard.narrow(walk, node.test, True)

    def leave() -> None:
        walk.eval(node.test)
        guard.narrow(walk, node.test, False)

    loop(walk, node, enter, leave)


def walk_for(walk: Walk, node: ast.For | ast.AsyncFor) -> None:
    source = walk.eval(node.iter)
    walk.announce(node)
    if walk.env is None:
        return
    element = walk.element_of(source)

    def enter() -> None:
        if walk.env is not None:
            assign(walk, node.target, element, node.iter)

    loop(walk, node, enter, lambda: None)


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
        resource.settle(walk, value, CLOSED, "closed by with", item.context_expr)
        name = lock_text(walk, item.context_expr, value)
        if name:
            frame.acquires[item.context_expr] = (name, walk.span(item.context_expr), frame.held)
            frame.held = (*frame.held, name)
        if item.optional_vars is not None and walk.env is not None:
            assign(walk, item.optional_vars, entered(walk, value), item.context_expr)
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


def entered(walk: Walk, value: Value) -> Value:
    """What ``__enter__`` gives: what a stub says, else the manager itself."""
    for ref in value.refs:
        for method in ("__enter__", "__aenter__"):
            fact = walk.names.fact(f"{ref}.{method}")
            returns = getattr(fact, "returns", ())
            if returns and returns != (ref.removesuffix("()"),) and "None" not in returns:
                if any("[]" in r for r in returns):
                    returns = walk.library.bind(returns, ref.removesuffix("()"))
                return value.but(refs=tuple(r + "()" for r in returns) or value.refs)
    return value


def lock_text(walk: Walk, node: ast.expr, value: Value) -> str:
    """The text of a lock that a with-item holds, or empty: by its type or by its name."""
    text = walk.source_text(node.func if isinstance(node, ast.Call) else node)
    last = text.rpartition(".")[2].lower()
    if any(r.endswith(("Lock()", "Condition()", "Semaphore()")) for r in value.refs):
        return walk.source_text(node)
    if ("lock" in last and "block" not in last and "clock" not in last) or last in ("mutex", "synchronized"):
        return walk.source_text(node)
    return ""


def interrupted(before: Env, log: list[tuple[Any, Any]]) -> Env:
    """The state when an exception may have come at any point of a body: the state before it joined with every value
    written since."""
    env = dict(before)
    for key, value in log:
        old = env.get(key)
        if old is None:
            env[key] = value
        elif old is not value:
            merged = join_env({0: old}, {0: value})
            assert merged is not None
            env[key] = merged[0]
    return env


def walk_try(walk: Walk, node: Any) -> None:
    walk.announce(node)
    frame = walk.frame
    before = dict(walk.env) if walk.env is not None else None
    if before is None:
        return
    log: list[tuple[Any, Any]] = []
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
        walk_handler(walk, handler)
        ends = join_env(ends, walk.env)
    frame.finals -= bool(node.finalbody)
    if node.finalbody:
        finish(walk, node, before, log, ends, pending)
    else:
        frame.pending = pending + frame.pending
        walk.env = ends


def finish(walk: Walk, node: Any, before: Env, log: list[Any], ends: Env | None, pending: list[Any]) -> None:
    """The finally block: walked for the normal way, and for every return that passes through it."""
    frame = walk.frame
    inner, frame.pending = frame.pending, pending
    target = frame.exits if frame.finals == 0 else frame.pending
    for span, env in inner:
        walk.env = dict(env)
        walk.body(node.finalbody)
        if walk.env is not None:
            target.append((span, walk.env))
    walk.env = ends if ends is not None else interrupted(before, log)
    normal = ends is not None
    walk.body(node.finalbody)
    if not normal:
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
        walk.write(node.name, Value(None, refs, walk.source("exception", place), none=-2))
    walk.announce(node)
    walk.body(node.body)


def walk_delete(walk: Walk, node: ast.Delete) -> None:
    for target in node.targets:
        if isinstance(target, ast.Name) and walk.env is not None:
            walk.env.pop(target.id, None)
        elif isinstance(target, (ast.Attribute, ast.Subscript)):
            walk.eval(target)


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
SELF_ANNOUNCED: Final = (ast.If, ast.While, ast.For, ast.AsyncFor, ast.With, ast.AsyncWith, ast.Try, ast.TryStar)
assert join and join_origins
