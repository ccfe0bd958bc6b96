"""Acquisitions: calls whose result is a resource, and under which conditions of the function it is held."""

import ast
from collections.abc import Iterator
from typing import Any, Final

from colonnade.library.fact import FunctionFact, Ref, ResourceFact
from colonnade.summary import container, resource
from colonnade.summary.apply import Invocation
from colonnade.summary.borrow import Borrower, body_of, is_lazy
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


GIVEN: Final = ("file", "archive", "connection", "socket", "process", "mapping")
"""Kinds of resources that are followed out of the function that opens them."""


def acquire_through(walk: Walk, node: ast.Call, call: Invocation, refs: tuple[Ref, ...], value: Value) -> Value:
    """The result of a function of the file, as a resource where it gives back one that it has opened."""
    ref = refs[0].replace("()", "") if len(refs) == 1 else ""
    if ref not in walk.bodies or walk.env is None:
        return value
    if ref not in walk.openers:
        walk.openers[ref] = opened_by(walk, walk.bodies[ref])
    held = walk.openers[ref]
    if held is None:
        return value
    obj = walk.object_of(node, "resource")
    hold(walk, obj, node, call, held, False)
    return value.but(objs=(obj,))


def opened_by(walk: Walk, function: ast.AST) -> ResourceFact | None:
    """The resource that each call of a function opens and gives back; None where it may do anything else."""
    if not isinstance(function, ast.FunctionDef) or function.decorator_list or is_lazy(function):
        return None
    nodes = list(body_of(function).parents)
    returned = [each.value for each in nodes if isinstance(each, ast.Return)]
    if len(returned) != 1 or any(isinstance(each, (ast.Global, ast.Nonlocal)) for each in nodes):
        return None
    made: ast.expr | None = returned[0]
    if isinstance(made, ast.Name):
        uses = body_of(function).names[made.id]
        given = [body_of(function).parents[each] for each in uses if isinstance(each.ctx, ast.Store)]
        handed = [each for each in uses if isinstance(each.ctx, ast.Load) and not is_receiver(function, each)]
        made = given[0].value if len(given) == 1 and isinstance(given[0], ast.Assign) and len(handed) == 1 else None
    if not isinstance(made, ast.Call):
        return None
    ref = Borrower(walk, (), False).reference(made.func)
    facts = walk.names.functions((ref,)) if ref and ref not in walk.bodies else []
    held = facts[0].resource if len(facts) == 1 else None
    return held if held is not None and held.kind in GIVEN else None


def is_receiver(function: ast.AST, name: ast.Name) -> bool:
    """Whether a name is only asked for one of its attributes."""
    return isinstance(body_of(function).parents[name], ast.Attribute)


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
