"""Operators: arithmetic, text building, comparison and the operators that choose a path."""

import ast
from typing import Final

from colonnade.library.fact import FunctionFact
from colonnade.summary import guard
from colonnade.summary.apply import NUMERIC, Invocation, apply
from colonnade.summary.call import NodeRecorder
from colonnade.summary.formatting import assembled, percent_parts
from colonnade.summary.protocol import implied_call
from colonnade.summary.record import record_page, record_sink
from colonnade.summary.state import join_env
from colonnade.summary.text import concat, fold_binary, fold_compare
from colonnade.summary.trait import below, part_of_more
from colonnade.summary.value import (
    BOOL,
    FALSE,
    FLOAT,
    TOP,
    TRUE,
    Value,
    constant,
    join,
    join_origins,
    least,
    mask_origins,
    union_refs,
)
from colonnade.summary.walk import Walk


def eval_binop(walk: Walk, node: ast.BinOp) -> Value:
    left = walk.eval(node.left)
    right = walk.eval(node.right)
    op = type(node.op)
    if left.consts is not None and right.consts is not None:
        folded = fold_binary(op, left.consts, right.consts)
        if folded is not None:
            return walk.joined([constant(c) for c in folded])
    given = operated(walk, node, left, right)
    if given is not None:
        return given
    if op is ast.Add and (is_text(left) or is_text(right)):
        return concat([*(parts_of(walk, node.left) or [left]), right.but(origins=walk.flat(right))])
    if op is ast.Mod and (is_text(left) or left.prefix or "bytes()" in left.refs):
        return percent(walk, node, left, right)
    return arithmetic(walk, op, left, right)


OPERATORS: Final = {
    ast.Add: ("__add__", "__radd__", "+"),
    ast.Mod: ("__mod__", "__rmod__", "%"),
    ast.Mult: ("__mul__", "__rmul__", "*"),
}
"""The methods by which an object takes part in an operation, as its left and right side, and how that is written."""


def operated(walk: Walk, node: ast.BinOp, left: Value, right: Value) -> Value | None:
    """What an operation gives of which an object of a library or of the program says what it does; else None."""
    written = OPERATORS.get(type(node.op))
    if written is None:
        return None
    for base, method, other, place in ((left, written[0], right, node.right), (right, written[1], left, node.left)):
        for ref in base.refs:
            is_plain = "." not in ref
            if not ref.endswith("()") or (is_plain and not isinstance(node.op, ast.Mult)):
                continue
            fact = walk.names.fact(f"{ref}.{method}")
            if isinstance(fact, FunctionFact) and any(p.sanitizes or p.sinks for p in fact.params):
                call = Invocation(node, written[2], base, [(other, place)], [], False)
                value = apply(walk.names, fact, call, NodeRecorder(walk, node))
                if not is_plain:
                    return value
        own = implied_call(walk, node, base, method, [(other, place)])
        if own is not None:
            both = part_of_more(join_origins(walk.flat(left), walk.flat(right)))
            return own.but(origins=join_origins(own.origins, both))
    return None


MAX_PARTS: Final = 12


def parts_of(walk: Walk, node: ast.expr) -> list[Value]:
    """The texts that a chain of additions puts together, in order; empty for what is no such chain."""
    parts: list[Value] = []
    while isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and len(parts) < MAX_PARTS:
        if not is_text(walk.value(node)):
            return []
        right = walk.value(node.right)
        parts.append(right.but(origins=walk.flat(right)))
        node = node.left
    if not parts or (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add)):
        return []
    return [walk.value(node), *reversed(parts)]


def is_text(value: Value) -> bool:
    """Whether the value is certainly text."""
    return bool(value.prefix) or "str()" in value.refs


def percent(walk: Walk, node: ast.BinOp, left: Value, right: Value) -> Value:
    """``pattern % data``."""
    if left.origins:
        record_sink(walk, ("format",), "%", "pattern", left, node)
    whole = right.but(origins=walk.flat(right), refs=right.refs, objs=())
    pattern = left.consts[0] if left.consts and len(left.consts) == 1 else None
    is_bytes = isinstance(pattern, bytes)
    if isinstance(pattern, bytes):
        pattern = pattern.decode("latin-1")
    if not isinstance(pattern, str):
        head = left.prefix.partition("%")[0]
        text = concat([Value((head,), ("str()",), None, head), whole.but(refs=("str()",), consts=None, prefix="")])
        return text.but(origins=join_origins(left.origins, text.origins), consts=None)
    content = walk.content(right)
    values: dict[str | int, Value] = {}
    if content is None or content.kind not in ("tuple", "dict"):
        values = {0: whole}
    elif content.rest is None:
        values = {name_of(k): v.but(origins=walk.flat(v)) for k, v in content.items.items()}
    text = concat(assembled(percent_parts(pattern), values, Value(None, (), walk.flat(right))))
    record_page(walk, pattern, text, node)
    return text.but(consts=None, refs=("bytes()",), prefix="") if is_bytes else text.but(consts=None)


def name_of(key: object) -> str | int:
    """A key as the parts of a pattern name it."""
    return key.decode("latin-1") if isinstance(key, bytes) else key if isinstance(key, (str, int)) else ""


def arithmetic(walk: Walk, op: type[ast.operator], left: Value, right: Value) -> Value:
    """Numbers, lists and whatever defines the operator."""
    second = walk.flat(right)
    origins = part_of_more(join_origins(walk.flat(left), below(second) if op is ast.Div else second))
    numbers = left.has_type("int()", "int", "bool") and right.has_type("int()", "int", "bool")
    if op is ast.Div and (numbers or left.has_type("float", "int") or right.has_type("float")):
        return FLOAT.but(origins=mask_origins(origins, NUMERIC)) if origins else FLOAT
    if numbers:
        low = None
        if op in (ast.Add, ast.Mult) and left.low is not None and right.low is not None and left.low >= 0 <= right.low:
            low = left.low + right.low if op is ast.Add else left.low * right.low
        elif op is ast.Add:
            lows = [least(left), least(right)]
            if lows[0] is not None and lows[1] is not None:
                low = lows[0] + lows[1]
        high = greatest(op, left, right)
        return Value(
            None, ("int()",), mask_origins(origins, NUMERIC), low=low if high is None else 0, high=high, none=-2
        )
    if left.has_type("float", "int", "bool") and right.has_type("float", "int", "bool"):
        return FLOAT.but(origins=mask_origins(origins, NUMERIC)) if origins else FLOAT
    refs = union_refs(left.refs, right.refs) if op is not ast.BitOr else ()
    return Value(None, tuple(r for r in refs if r.endswith("()")), origins, none=-2)


def greatest(op: type[ast.operator], left: Value, right: Value) -> float | None:
    """The greatest number that a mask or a remainder leaves, where it leaves none below zero."""
    for side in (right, left) if op is ast.BitAnd else (right,) if op is ast.Mod else ():
        numbers = [each for each in side.consts or (None,) if isinstance(each, int) and each > 0]
        if len(numbers) == len(side.consts or (None,)):
            return max(numbers) - (op is ast.Mod)
    return None


def eval_unary(walk: Walk, node: ast.UnaryOp) -> Value:
    value = walk.eval(node.operand)
    if isinstance(node.op, ast.Not):
        truth = value.truthiness()
        return BOOL if truth is None else FALSE if truth else TRUE
    if value.consts is not None and all(isinstance(c, (int, float)) for c in value.consts):
        if isinstance(node.op, ast.USub):
            return walk.joined([constant(-c) for c in value.consts])
        if isinstance(node.op, ast.UAdd):
            return walk.joined([constant(+c) for c in value.consts])
    return Value(None, value.refs, value.origins, none=-2)


def eval_boolop(walk: Walk, node: ast.BoolOp) -> Value:
    """Each operand is evaluated where those before it let it be reached; the value is one of the operands'."""
    is_and = isinstance(node.op, ast.And)
    before = walk.env
    result: Value | None = None
    exits = None
    for i, operand in enumerate(node.values):
        value = walk.eval(operand)
        last = i == len(node.values) - 1
        truth = value.truthiness()
        if not last and truth is not None and truth is not is_and:
            result = value if result is None else join(result, value)
            break
        if not last and truth is None:
            ends = guard.refine(value, not is_and)
            result = ends if result is None else join(result, ends)
        elif last:
            result = value if result is None else join(result, value)
        if not last:
            entry = walk.env
            if entry is None:
                break
            exits = join_env(exits, entry)
            walk.enter(dict(entry))
            guard.narrow(walk, operand, is_and)
            if walk.env is None:
                break
    walk.env = join_env(exits, walk.env) if before is not None else None
    return result if result is not None else TOP


def eval_compare(walk: Walk, node: ast.Compare) -> Value:
    left = walk.eval(node.left)
    answer: bool | None = True
    for op, comparator in zip(node.ops, node.comparators, strict=True):
        right = walk.eval(comparator)
        one = compare(walk, op, left, right)
        if one is False:
            answer = False
        elif one is None and answer is True:
            answer = None
        left = right
    return BOOL if answer is None else TRUE if answer else FALSE


def compare(walk: Walk, op: ast.cmpop, left: Value, right: Value) -> bool | None:
    """The answer of one comparison where it is decided."""
    if left.consts is not None and right.consts is not None:
        return fold_compare(type(op), left.consts, right.consts)
    if isinstance(op, (ast.In, ast.NotIn)) and left.consts is not None and not right.origins:
        content = walk.content(right)
        if content is not None and content.rest is None and len(left.consts) == 1:
            if content.kind == "dict" and not walk.frame.loops:
                there = left.consts[0] in content.items
                return (there is isinstance(op, ast.In)) if content.exact or not there else None
            values = content.all_values()
            if content.kind in ("list", "tuple") and all(v.consts and len(v.consts) == 1 for v in values):
                return any(v.only == left.consts[0] for v in values) is isinstance(op, ast.In)
    if right.consts == (None,) and isinstance(op, (ast.Is, ast.IsNot)) and left.none == -2:
        return isinstance(op, ast.IsNot)
    return None


def eval_ifexp(walk: Walk, node: ast.IfExp) -> Value:
    test = walk.eval(node.test)
    truth = test.truthiness()
    entry = walk.env
    if entry is None:
        return TOP
    values: list[Value] = []
    ends = None
    for outcome, branch in ((True, node.body), (False, node.orelse)):
        if truth is not None and truth is not outcome:
            continue
        walk.env = dict(entry)
        guard.narrow(walk, node.test, outcome)
        if walk.env is not None:
            values.append(walk.eval(branch))
            ends = join_env(ends, walk.env)
    walk.env = ends if ends is not None else entry
    return walk.joined(values)
