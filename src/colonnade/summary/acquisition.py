"""Acquisitions: calls whose result is a resource, and under which conditions of the function it is held."""

import ast
from collections.abc import Iterator
from typing import Any, Final

from colonnade.library.fact import FunctionFact, ResourceFact
from colonnade.summary import container, resource
from colonnade.summary.apply import Invocation
from colonnade.summary.frame import Acquired
from colonnade.summary.state import OPEN
from colonnade.summary.value import Value
from colonnade.summary.walk import Walk

CONSTANT_CLASSES: Final = ("str", "int", "float", "bool", "bytes", "complex")
TEXTS: Final = frozenset(("str()", "bytes()"))
MEMORY: Final = frozenset(("io.BytesIO()", "io.StringIO()", "_io.BytesIO()", "_io.StringIO()"))


def acquire(walk: Walk, node: ast.Call, call: Invocation, fact: FunctionFact, value: Value) -> Value:
    """The result as a resource in the state OPEN."""
    held = fact.resource
    assert held is not None
    if is_lent(walk, node, held):
        return value
    if value.refs and value.refs[0].startswith("tuple["):
        return acquire_each(walk, node, call, held, value)
    left = held.name if held.name is not None and any(stays(each) for each in node.keywords) else None
    held = left or held
    obj = walk.object_of(node, "resource")
    lock = resource.lock_name(node) if held.kind == "lock" else ""
    if lock:
        walk.frame.acquires[node] = (lock, walk.span(node), walk.frame.held)
        walk.frame.held = (*walk.frame.held, lock)
    hold(walk, obj, node, call, held, left is not None or (bool(value.refs) and TEXTS.issuperset(value.refs)))
    return value.but(objs=(obj,))


def stays(keyword: ast.keyword) -> bool:
    """Whether an argument says that a file stays when it is closed."""
    return keyword.arg == "delete" and isinstance(keyword.value, ast.Constant) and keyword.value.value is False


def hold(walk: Walk, obj: int, node: ast.Call, call: Invocation, held: ResourceFact, is_name: bool) -> None:
    """Notes a resource of this frame, and that it is open."""
    if obj not in walk.frame.resources:
        walk.frame.resources[obj] = Acquired(held, call.callee, walk.span(node), is_name, dict(conditions(walk)))
        walk.frame.names_held |= is_name
    if walk.env is not None:
        walk.write(-obj, OPEN)


def acquire_each(walk: Walk, node: ast.Call, call: Invocation, held: ResourceFact, value: Value) -> Value:
    """A tuple of resources: each element that a releasing method or function takes is one by itself."""
    if walk.env is None:
        return value
    items: dict[Any, Value] = {}
    for i, kind in enumerate(value.refs[0][len("tuple[") : -len("]()")].split(",")):
        given = Value(None, () if kind == "?" else (kind + "()",), value.origins, none=-2)
        closing = tuple(c for c in held.close if kind != "?" and (("." in c) or walk.names.fact(f"{kind}().{c}")))
        if closing and (kind == "int" or kind not in CONSTANT_CLASSES):
            obj = walk.object_of(node, f"resource {i}")
            hold(walk, obj, node, call, ResourceFact(held.kind, closing), False)
            given = given.but(objs=(obj,))
        elif kind == "str" and held.name is not None:
            obj = walk.object_of(node, f"resource {i}")
            hold(walk, obj, node, call, held.name, True)
            given = given.but(objs=(obj,))
        items[i] = given
    return container.make(walk, node, "tuple", items, None, True).but(refs=value.refs, origins=value.origins)


def is_lent(walk: Walk, node: ast.Call, held: ResourceFact) -> bool:
    """Whether what is opened lies in memory, or reads from a stream that is closed by itself."""
    if held.kind not in ("file", "archive"):
        return False
    modes = [each.value for each in node.keywords if each.arg == "mode"] + node.args[1:2]
    if any(not reads_only(walk.value(mode)) for mode in modes):
        return False
    given = [*node.args[:1], *(each.value for each in node.keywords if each.arg in ("file", "fileobj", "buffer"))]
    if any(is_stream(walk, walk.value(each)) for each in given):
        return True
    lent = [walk.value(each.value) for each in node.keywords if each.arg == "fileobj"]
    return any(each.consts is None for each in lent)


def is_stream(walk: Walk, value: Value) -> bool:
    """Whether a value is a stream in memory, one that this function has opened, or an object of the file's classes."""
    if MEMORY.intersection(value.refs) or any(not walk.frame.resources[o].is_name for o in resource.owned(walk, value)):
        return True
    return bool(value.refs) and all(ref.endswith("()") and ref[:-2] in walk.class_bases for ref in value.refs)


def reads_only(mode: Value) -> bool:
    """Whether a mode is none that writes: what is written is complete only once it was closed."""
    return all(isinstance(each, str) and not set(each).intersection("wax+") for each in mode.consts or (None,))


def conditions(walk: Walk) -> Iterator[tuple[str, bool]]:
    """The tests that hold, and the flags that are set, where the current statement runs.

    None that asks about what this block binds: the test is then of what was there before.
    """
    statements = walk.frame.statements
    around: list[ast.AST] = [walk.frame.node, *statements]
    bound: set[str] = set()
    for parent, child in reversed(list(zip(around, statements, strict=False))):
        for field in ("body", "orelse"):
            block = getattr(parent, field, None)
            if not isinstance(block, list) or not any(each is child for each in block):
                continue
            for each in block:
                match each:
                    case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=bool() as flag)):
                        if child is statements[-1]:
                            yield name, flag
                    case ast.Assign() | ast.AnnAssign():
                        bound |= {n.id for n in ast.walk(each) if isinstance(n, ast.Name) and not is_read(n)}
            if isinstance(parent, ast.If):
                yield from held_tests(parent.test, field == "body", bound)


def held_tests(test: ast.expr, outcome: bool, bound: set[str]) -> Iterator[tuple[str, bool]]:
    """The parts of a test with their outcomes, where it had this one."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield from held_tests(operand, not outcome, bound)
        case ast.BoolOp(op=op, values=values):
            if isinstance(op, ast.And) is outcome:
                for value in values:
                    yield from held_tests(value, outcome, bound)
        case _ if not any(isinstance(each, ast.Name) and each.id in bound for each in ast.walk(test)):
            yield ast.unparse(test), outcome


def is_read(name: ast.Name) -> bool:
    return isinstance(name.ctx, ast.Load)
