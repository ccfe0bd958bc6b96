"""Expressions: one transfer function a node class, each ``(walk, node) -> Value``."""

import ast
from collections.abc import Callable
from typing import Any, Final

from colonnade.library.fact import AttributeFact, ClassFact, FunctionFact
from colonnade.library.vocabulary import ALL
from colonnade.summary import container, guard
from colonnade.summary.apply import NUMERIC, Invocation, apply
from colonnade.summary.call import NodeRecorder, eval_call
from colonnade.summary.names import element_ref
from colonnade.summary.state import join_env
from colonnade.summary.text import concat, fold_binary, fold_compare
from colonnade.summary.value import (
    BOOL,
    FALSE,
    FLOAT,
    INT,
    TOP,
    TRUE,
    Origins,
    Value,
    constant,
    join,
    join_origins,
    mask_origins,
    union_refs,
)
from colonnade.summary.walk import Walk


def eval_constant(walk: Walk, node: ast.Constant) -> Value:
    return constant(node.value) if node.value is not Ellipsis else TOP


def eval_name(walk: Walk, node: ast.Name) -> Value:
    return walk.lookup(node.id)


def eval_attribute(walk: Walk, node: ast.Attribute) -> Value:
    return attribute(walk, node, walk.eval(node.value), False)


def attribute(walk: Walk, node: ast.Attribute, base: Value, called: bool) -> Value:
    """``base.name``: from known contents, from stubs, else symbolically."""
    name = node.attr
    if base.objs and walk.env is not None:
        for obj in base.objs:
            content = walk.env.get(obj)
            if content is not None and "." + name in content.items:
                note_access(walk, node, base, False)
                return content.items["." + name]  # type: ignore[no-any-return]
    refs = tuple(f"{r}.{name}" for r in base.refs if len(r) < 160)
    for ref in refs:
        fact = walk.names.fact(ref)
        if fact is not None:
            return from_fact(walk, node, base, fact, ref)
    if called:
        return Value(None, refs, base.origins)
    note_access(walk, node, base, False)
    return Value(None, refs, attribute_origins(walk, node, base, refs))


def from_fact(walk: Walk, node: ast.Attribute, base: Value, fact: Any, ref: str) -> Value:
    """The value of an attribute that a stub describes."""
    if isinstance(fact, ClassFact):
        return Value(None, (fact.name,), none=-2)
    if isinstance(fact, FunctionFact):
        if fact.is_property:
            return apply(walk.names, fact, Invocation(node, node.attr, base, [], [], False), NodeRecorder(walk, node))
        return Value(None, (ref if "()" in ref else fact.name,), base.origins, none=-2)
    assert isinstance(fact, AttributeFact)
    origins = base.origins
    for kind in fact.sources:
        origins = join_origins(None, walk.source(kind, node))
    types = fact.types
    if any("[]" in t for t in types) and base.refs:
        types = walk.library.bind(types, base.refs[0].removesuffix("()"))
    own = tuple(t + "()" for t in types if t != "None")
    if fact.has_value and isinstance(fact.value, (int, str, bool, float)):
        return constant(fact.value).but(refs=(*own, ref))
    return Value(None, (*own, ref) if not own else own, origins, none=walk.span(node) if "None" in types else -1)


def attribute_origins(walk: Walk, node: ast.Attribute, base: Value, refs: tuple[str, ...]) -> Origins | None:
    """Where an unknown attribute's data comes from: a parameter's path, and the symbolic reference that linking reads."""
    span = walk.span(node)
    origins: Origins = {}
    for origin, label in (base.origins or {}).items():
        if origin[0] == "param" and origin[2] == "":
            origins["param", origin[1], node.attr] = label
        else:
            origins[origin] = label
    for ref in refs:
        if ":" not in ref:
            origins["ref", ref] = (ALL, (), (span, None))
    return origins or None


def note_access(walk: Walk, node: ast.Attribute, base: Value, write: bool, compound: bool = False) -> None:
    """A read or write of an attribute of ``self``."""
    from colonnade.summary.model import AttributeAccess

    frame = walk.frame
    if isinstance(node.value, ast.Name) and node.value.id == frame.self_name and frame.self_name:
        frame.accesses[node] = AttributeAccess(node.attr, walk.span(node), write, compound, frame.held)


def eval_subscript(walk: Walk, node: ast.Subscript) -> Value:
    base = walk.eval(node.value)
    if isinstance(node.slice, ast.Slice):
        eval_slice(walk, node.slice)
        if base.consts is not None:
            return Value(None, base.refs, base.origins, none=-2)
        return base.but(objs=base.objs, truth=None, prefix="", none=-2)
    key = walk.eval(node.slice)
    found = container.element(walk, base, key)
    if found is not None:
        return found
    if base.consts and key.consts and len(base.consts) * len(key.consts) <= 8:
        try:
            return walk.joined([constant(b[k]) for b in base.consts for k in key.consts])
        except Exception:
            return TOP
    for ref in base.refs:
        fact = walk.names.fact(ref + ".__getitem__")
        if isinstance(fact, FunctionFact):
            call = Invocation(node, "[]", base, [(key, node.slice)], [], False)
            return apply(walk.names, fact, call, NodeRecorder(walk, node)).but(none=-2)
    elements = tuple(e for e in (element_ref(r) for r in base.refs) if e)
    refs = elements or tuple(r + "[]" for r in base.refs if r.endswith("()") and "." in r and len(r) < 120)
    return Value(None, refs, walk.flat(base))


def eval_slice(walk: Walk, node: ast.Slice) -> Value:
    for part in (node.lower, node.upper, node.step):
        if part is not None:
            walk.eval(part)
    return TOP


def eval_binop(walk: Walk, node: ast.BinOp) -> Value:
    left = walk.eval(node.left)
    right = walk.eval(node.right)
    op = type(node.op)
    if left.consts is not None and right.consts is not None:
        folded = fold_binary(op, left.consts, right.consts)
        if folded is not None:
            return walk.joined([constant(c) for c in folded])
    if op is ast.Add and (is_text(left) or is_text(right)):
        return concat([left, right.but(origins=walk.flat(right))])
    if op is ast.Mod and (is_text(left) or left.prefix):
        return percent(walk, left, right)
    return arithmetic(walk, op, left, right)


def is_text(value: Value) -> bool:
    """Whether the value is certainly text."""
    return bool(value.prefix) or "str()" in value.refs


def percent(walk: Walk, left: Value, right: Value) -> Value:
    """``pattern % data``."""
    head = left.prefix.partition("%")[0]
    content = walk.content(right)
    if content is not None and content.kind == "tuple" and content.rest is None:
        data: Origins | None = None
        for inner in content.all_values():
            own = walk.flat(inner)
            if own and inner.refs and all(r in ("int()", "float()", "bool()") for r in inner.refs):
                own = mask_origins(own, NUMERIC)
            data = join_origins(data, own)
    else:
        data = walk.flat(right)
    text = concat([Value((head,), ("str()",), None, head), Value(None, ("str()",), data)])
    return text.but(origins=join_origins(left.origins, text.origins), consts=None)


def arithmetic(walk: Walk, op: type[ast.operator], left: Value, right: Value) -> Value:
    """Numbers, lists and whatever defines the operator."""
    origins = join_origins(walk.flat(left), walk.flat(right))
    numbers = left.has_type("int()", "int", "bool") and right.has_type("int()", "int", "bool")
    if op is ast.Div and (numbers or left.has_type("float", "int") or right.has_type("float")):
        return FLOAT.but(origins=mask_origins(origins, NUMERIC)) if origins else FLOAT
    if numbers:
        low = None
        if op in (ast.Add, ast.Mult) and left.low is not None and right.low is not None and left.low >= 0 <= right.low:
            low = left.low + right.low if op is ast.Add else left.low * right.low
        elif op is ast.Add:
            lows = [x.low if x.low is not None else min(x.consts) if x.consts else None for x in (left, right)]
            if lows[0] is not None and lows[1] is not None:
                low = lows[0] + lows[1]
        return Value(None, ("int()",), mask_origins(origins, NUMERIC), low=low, none=-2)
    if left.has_type("float", "int", "bool") and right.has_type("float", "int", "bool"):
        return FLOAT.but(origins=mask_origins(origins, NUMERIC)) if origins else FLOAT
    refs = union_refs(left.refs, right.refs) if op is not ast.BitOr else ()
    return Value(None, tuple(r for r in refs if r.endswith("()")), origins, none=-2)


def eval_unary(walk: Walk, node: ast.UnaryOp) -> Value:
    value = walk.eval(node.operand)
    if isinstance(node.op, ast.Not):
        truth = value.truthiness()
        return BOOL if truth is None else FALSE if truth else TRUE
    if value.consts is not None and all(isinstance(c, (int, float)) for c in value.consts):
        if isinstance(node.op, ast.USub):
            return walk.joined([constant(-c) for c in value.consts])
        if isinstance(node.op, ast.UAdd):
            return value
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
            walk.env = dict(entry)
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
    if isinstance(op, (ast.In, ast.NotIn)) and left.consts is not None:
        content = walk.content(right)
        if content is not None and content.rest is None and len(left.consts) == 1:
            if content.kind == "dict" and not walk.frame.loops:
                return (left.consts[0] in content.items) is isinstance(op, ast.In)
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


def eval_joined(walk: Walk, node: ast.JoinedStr) -> Value:
    return concat([walk.eval(v) for v in node.values])


def eval_formatted(walk: Walk, node: Any) -> Value:
    value = walk.eval(node.value)
    if node.format_spec is not None:
        walk.eval(node.format_spec)
    if value.refs and all(r in ("int()", "float()", "bool()") for r in value.refs):
        return Value(value.consts, ("str()",), mask_origins(value.origins, NUMERIC))
    return value.but(origins=walk.flat(value), refs=("str()",), objs=())


def eval_template(walk: Walk, node: Any) -> Value:
    """A template string keeps its parts apart; its data is that of its interpolations."""
    origins: Origins | None = None
    for part in node.values:
        origins = join_origins(origins, walk.flat(walk.eval(part)))
    return Value(None, ("string.templatelib.Template()",), origins, none=-2)


def sequence(kind: str) -> Callable[[Walk, Any], Value]:
    """The transfer function of a list, tuple or set display."""

    def evaluate(walk: Walk, node: Any) -> Value:
        items: dict[Any, Value] = {}
        rest: Value | None = None
        for element in node.elts:
            if isinstance(element, ast.Starred):
                inner = walk.element_of(walk.eval(element.value))
                rest = inner if rest is None else join(rest, inner)
            else:
                value = walk.eval(element)
                if rest is None and kind != "set":
                    items[len(items)] = value
                else:
                    rest = value if rest is None else join(rest, value)
        if len(items) > 64:
            rest = join(walk.joined(list(items.values())), rest if rest is not None else next(iter(items.values())))
            items = {}
        if walk.env is None:
            return TOP
        truth = bool(node.elts) if not rest else True if items else None
        return container.make(walk, node, kind, items, rest, truth)

    return evaluate


def eval_dict(walk: Walk, node: ast.Dict) -> Value:
    items: dict[Any, Value] = {}
    rest: Value | None = None
    for key_node, value_node in zip(node.keys, node.values, strict=True):
        key = walk.eval(key_node) if key_node is not None else None
        value = walk.eval(value_node)
        if key is None:
            content = walk.content(value)
            if content is not None and content.kind == "dict":
                items.update(content.items)
                value_rest = content.rest
            else:
                value_rest = Value(None, (), walk.flat(value))
            if value_rest is not None:
                rest = value_rest if rest is None else join(rest, value_rest)
        elif key.consts is not None and len(key.consts) == 1 and container.hashable(key.consts[0]) and len(items) < 64:
            items[key.consts[0]] = value
        else:
            rest = value if rest is None else join(rest, value)
    if walk.env is None:
        return TOP
    return container.make(walk, node, "dict", items, rest, True if items else None if rest else False)


def comprehension(kind: str) -> Callable[[Walk, Any], Value]:
    """The transfer function of a comprehension: its own scope, one pass over its generators."""

    def evaluate(walk: Walk, node: Any) -> Value:
        entry = walk.env
        if entry is None:
            return TOP
        walk.env = dict(entry)
        for generator in node.generators:
            source = walk.eval(generator.iter)
            if walk.env is None:
                break
            walk.assign(generator.target, walk.element_of(source), generator.iter)
            for test in generator.ifs:
                walk.eval(test)
                guard.narrow(walk, test, True)
                if walk.env is None:
                    break
        inner: Value | None = None
        if walk.env is not None:
            if kind == "dict":
                walk.eval(node.key)
                inner = walk.eval(node.value)
            else:
                inner = walk.eval(node.elt)
            kept = {k: v for k, v in walk.env.items() if not isinstance(k, str) or k in entry}
            for name in [k for k in kept if isinstance(k, str)]:
                kept[name] = entry[name]
            walk.env = kept
        else:
            walk.env = dict(entry)
        return container.make(walk, node, kind, {}, inner, None if inner is not None else False)

    return evaluate


def eval_lambda(walk: Walk, node: ast.Lambda) -> Value:
    return walk.define_lambda(node)


def eval_named(walk: Walk, node: ast.NamedExpr) -> Value:
    value = walk.eval(node.value)
    walk.assign(node.target, value, node)
    return value


def eval_await(walk: Walk, node: ast.Await) -> Value:
    walk.awaited.add(node.value)
    value = walk.eval(node.value)
    return value


def eval_yield(walk: Walk, node: ast.Yield) -> Value:
    walk.frame.is_generator = True
    if node.value is not None:
        value = walk.eval(node.value)
        walk.returned(node, value)
    return TOP


def eval_yield_from(walk: Walk, node: ast.YieldFrom) -> Value:
    walk.frame.is_generator = True
    value = walk.eval(node.value)
    walk.returned(node, value)
    return TOP


def eval_starred(walk: Walk, node: ast.Starred) -> Value:
    return walk.eval(node.value)


EXPRESSIONS: Final[dict[type[ast.AST], Callable[[Walk, Any], Value]]] = {
    ast.Constant: eval_constant,
    ast.Name: eval_name,
    ast.Attribute: eval_attribute,
    ast.Subscript: eval_subscript,
    ast.Slice: eval_slice,
    ast.Call: eval_call,
    ast.BinOp: eval_binop,
    ast.UnaryOp: eval_unary,
    ast.BoolOp: eval_boolop,
    ast.Compare: eval_compare,
    ast.IfExp: eval_ifexp,
    ast.JoinedStr: eval_joined,
    ast.FormattedValue: eval_formatted,
    ast.List: sequence("list"),
    ast.Tuple: sequence("tuple"),
    ast.Set: sequence("set"),
    ast.Dict: eval_dict,
    ast.ListComp: comprehension("list"),
    ast.SetComp: comprehension("set"),
    ast.GeneratorExp: comprehension("list"),
    ast.DictComp: comprehension("dict"),
    ast.Lambda: eval_lambda,
    ast.NamedExpr: eval_named,
    ast.Await: eval_await,
    ast.Yield: eval_yield,
    ast.YieldFrom: eval_yield_from,
    ast.Starred: eval_starred,
}
assert INT
