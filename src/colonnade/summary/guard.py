"""Guards: what the outcome of a test says of the names in it."""

import ast
from typing import TYPE_CHECKING, Any, Final

from colonnade.library.vocabulary import ALL, BIT
from colonnade.summary import resource
from colonnade.summary.answer import (
    answer_guard,
    below,
    common_guard,
    contains_guard,
    guard_fact,
    is_chosen,
    part_guard,
)
from colonnade.summary.apply import NUMERIC, is_below
from colonnade.summary.language import CONSISTING
from colonnade.summary.lookup import is_allow_list, looked_up
from colonnade.summary.names import bare
from colonnade.summary.narrowing import change
from colonnade.summary.pattern import alive_in, dangers_after_match, dangers_after_no_match
from colonnade.summary.question import are_single, asked_again, held_answer, listed, one_of, over_elements, set_of
from colonnade.summary.state import CLOSED, OPEN, Env, join_env
from colonnade.summary.text import HOST_BITS, after_prefix
from colonnade.summary.trait import without as without_traits
from colonnade.summary.value import SAFE_TYPES, Value, mask_origins, same_constant, with_term

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

FLIP: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
SWAP: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Eq: ast.Eq, ast.NotEq: ast.NotEq, ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE, ast.GtE: ast.LtE,
    ast.Is: ast.Is, ast.IsNot: ast.IsNot,
}  # fmt: skip


def refine(value: Value, outcome: bool) -> Value:
    """The value where its truthiness is known to be `outcome`; what is empty or None carries no data."""
    consts = value.consts
    if consts is not None:
        consts = tuple(c for c in consts if bool(c) is outcome)
        if not consts:
            consts = None
    none = -2 if outcome else value.none
    return value.but(consts=consts, truth=outcome, none=none, origins=value.origins if outcome else None)


def narrow(walk: "Walk", test: ast.expr, outcome: bool) -> None:
    """Changes the current state to that in which `test` has given `outcome`; it becomes None where that cannot be.

    The test has just been evaluated, so that the values of its parts are at hand.
    """
    if walk.env is None:
        return
    truth = walk.frame.values.get(test)
    if truth is not None and truth.truthiness() not in (None, outcome):
        walk.env = None
        return
    if walk.frame.resources:
        resource.under(walk, test, outcome)
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        narrow(walk, test.operand, not outcome)
    elif isinstance(test, ast.BoolOp):
        if isinstance(test.op, ast.And) is outcome:
            for operand in test.values:
                narrow(walk, operand, outcome)
        else:
            narrow_any(walk, test.values, outcome)
    elif isinstance(test, ast.Compare):
        if len(test.ops) == 1:
            op = type(test.ops[0]) if outcome else FLIP[type(test.ops[0])]
            narrow_compare(walk, test.left, op, test.comparators[0])
        elif outcome:
            left = test.left
            for each, right in zip(test.ops, test.comparators, strict=True):
                narrow_compare(walk, left, type(each), right)
                left = right
    elif isinstance(test, ast.Call):
        narrow_call(walk, test, outcome)
    elif isinstance(test, ast.NamedExpr):
        narrow(walk, test.value, outcome)
        change(walk, test.target, lambda v: refine(v, outcome))
    elif isinstance(test, (ast.Name, ast.Attribute, ast.Subscript)):
        held = held_answer(walk, test) if isinstance(test, ast.Name) else None
        if held is not None:
            narrow_call(walk, held, outcome)
        change(walk, test, lambda v: refine(v, outcome))
        if not outcome:
            part_guard(walk, test)
            nothing_held(walk, test)


def narrow_any(walk: "Walk", operands: list[ast.expr], outcome: bool) -> None:
    """A conjunction is false, or a disjunction true: one of its operands is, and each before it is not."""
    ends: Env | None = None
    for operand in operands:
        if walk.env is None:
            break
        before = dict(walk.env)
        narrow(walk, operand, outcome)
        ends = join_env(ends, walk.env)
        walk.env = before
        narrow(walk, operand, not outcome)
    walk.env = ends


def clean(value: Value) -> Value:
    """The value when it is known to equal something that no attacker chose."""
    return value.but(origins=None)


def narrow_compare(walk: "Walk", left: ast.expr, op: type[ast.cmpop], right: ast.expr) -> None:
    """Both sides of one comparison that holds."""
    values = walk.frame.values
    lv, rv = values.get(left), values.get(right)
    if lv is None or rv is None:
        return
    if isinstance(left, ast.Name) and left.id in walk.frame.characters:
        one_of(walk, left, op, rv)
        return
    if op is ast.Is and walk.frame.resources:
        resource.stands_for(walk, left, rv)
    again = asked_again(left, op, rv)
    if again is not None:
        call = held_answer(walk, left) if isinstance(left, ast.Name) else left
        if isinstance(call, ast.NamedExpr):
            call = call.value
        if isinstance(call, ast.Call):
            narrow_call(walk, call, again)
            if again and walk.frame.resources:
                resource.has_ended(walk, call)
    if op is ast.LtE:
        set_of(walk, left, right)
    if op in (ast.Lt, ast.LtE) and isinstance(left, ast.BinOp) and isinstance(left.op, ast.Add):
        for part, rest in ((left.left, left.right), (left.right, left.left)):
            if is_not_negative(walk, rest):
                bound(walk, part, op, rv)
    one_side(walk, left, lv, op, rv)
    swapped = SWAP.get(op)
    if swapped is not None:
        one_side(walk, right, rv, swapped, lv)
    contains_guard(walk, left, lv, op, right)
    for side, other, root in ((left, rv, right), (right, lv, left)):
        if op is ast.Eq or (op is ast.In and side is left):
            asked = walk.frame.answers.get(side.id, side) if isinstance(side, ast.Name) else side
            if isinstance(asked, (ast.Call, ast.Attribute)) and (is_chosen(walk, other) or is_allow_list(root)):
                answer_guard(walk, asked)
            elif isinstance(asked, ast.Call) and op is ast.Eq:
                common_guard(walk, asked, root, other)
    least = min_int(rv)
    if op in (ast.Gt, ast.GtE, ast.NotEq) and isinstance(left, ast.Call) and least is not None and left.args:
        # len(x) > 0 says that x is not empty
        is_len = isinstance(left.func, ast.Name) and left.func.id == "len"
        if is_len and (least >= 1 or op is not ast.GtE) and least >= 0:
            change(walk, left.args[0], lambda v: refine(v, True))


def nothing_held(walk: "Walk", target: ast.expr) -> None:
    """A name that is empty or None names no resource: what it may hold elsewhere was not acquired on this path."""
    value = walk.env.get(target.id) if isinstance(target, ast.Name) and walk.env is not None else None
    if isinstance(value, Value) and walk.env is not None:
        for obj in resource.owned(walk, value):
            if walk.env.get(-obj, 0) & OPEN:
                walk.env[-obj] &= ~OPEN


def is_not_negative(walk: "Walk", node: ast.expr) -> bool:
    """Whether a number is certainly none below zero: a length, or one that is known to be bounded so."""
    value = walk.frame.values.get(node)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "len":
        return True
    return value is not None and is_below(value, 0) is False


def min_int(value: Value) -> int | None:
    """The smallest of integer constants."""
    if value.consts and all(isinstance(c, int) for c in value.consts):
        return int(min(value.consts))
    return None


def one_side(walk: "Walk", target: ast.expr, value: Value, op: type[ast.cmpop], other: Value) -> None:
    """What ``target op other`` says of the target."""
    if op in (ast.Is, ast.Eq) and other.consts == (None,):
        change(walk, target, lambda v: v.but(consts=(None,), none=-1, origins=None))
        nothing_held(walk, target)
    elif op in (ast.IsNot, ast.NotEq) and other.consts == (None,):
        change(walk, target, lambda v: v.but(none=-2, consts=without(v.consts, (None,))))
    elif op is ast.Eq or op is ast.Is:
        if not walk.tainted(other):
            consts = other.consts
            change(walk, target, lambda v: clean(v).but(consts=consts if consts is not None else v.consts, none=-2))
    elif op is ast.NotEq or op is ast.IsNot:
        if other.consts is not None and len(other.consts) == 1:
            gone = other.consts
            change(walk, target, lambda v: v.but(consts=without(v.consts, gone), truth=not_empty(v, gone[0])))
    elif op is ast.In:
        chars = listed(walk, other)
        if chars is not None and "str()" not in other.refs and are_single(walk, other):
            alive = alive_in(chars) & ~NUMERIC
            change(walk, target, lambda v: v.but(origins=mask_origins(v.origins, alive)))
        elif allowed(walk, other):
            change(walk, target, clean)
    elif op in (ast.Gt, ast.GtE, ast.Lt, ast.LtE):
        bound(walk, target, op, other)


def allowed(walk: "Walk", container: Value) -> bool:
    """Whether membership in the container means equality with something the program chose."""
    if container.consts is not None and all(isinstance(c, str) for c in container.consts):
        return False  # a substring test
    if "str()" in container.refs:
        return False
    origins = walk.flat(container)
    return not any(o[0] in ("param", "source") for o in origins or ())


def bound(walk: "Walk", target: ast.expr, op: type[ast.cmpop], other: Value) -> None:
    """Numeric bounds from a comparison with constants."""
    if other.consts and all(isinstance(c, (int, float)) for c in other.consts):
        if op in (ast.Gt, ast.GtE):
            low = min(other.consts)
            if op is ast.Gt and isinstance(low, int):
                low += 1
            change(walk, target, lambda v: v.but(low=low if v.low is None else max(low, v.low)))
        else:
            high = max(other.consts)
            if op is ast.Lt and isinstance(high, int):
                high -= 1
            small = ~BIT["size"]
            change(walk, target, lambda v: v.but(high=high if v.high is None else min(high, v.high),
                                                 origins=mask_origins(v.origins, small)))  # fmt: skip
    elif op in (ast.Lt, ast.LtE) and not walk.tainted(other):
        change(walk, target, lambda v: v.but(origins=mask_origins(v.origins, ~BIT["size"])))


def not_empty(value: Value, other: Any) -> bool | None:
    """The truthiness of a value not equal to a literal: true for a number that is not 0, a text that is not empty."""
    is_zero = other == 0 and not isinstance(other, (bool, str)) and value.has_type("int", "float")
    is_blank = other == "" and value.has_type("str")
    return True if (is_zero or is_blank) and value.none == -2 else value.truth


def without(consts: tuple[Any, ...] | None, gone: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """The constants that remain; None where none does."""
    if consts is None:
        return None
    left = tuple(c for c in consts if not any(same_constant(c, g) for g in gone))
    return left or None


def narrow_call(walk: "Walk", test: ast.Call, outcome: bool) -> None:
    """A call as a test: isinstance, stubbed guards, text tests, and calls that only linking can see."""
    values = walk.frame.values
    func = values.get(test.func)
    refs = func.refs if func is not None else ()
    acquired = walk.objects.get((test, "resource"))
    if acquired is not None and not outcome and walk.env is not None and -acquired in walk.env:
        walk.env[-acquired] = CLOSED
    if "isinstance" in refs and len(test.args) == 2:
        if outcome:
            types = types_named(values.get(test.args[1]), walk)
            change(walk, test.args[0], lambda v: typed(v, types))
        return
    if "callable" in refs or "hasattr" in refs:
        return
    if "bool" in refs and len(test.args) == 1:
        narrow(walk, test.args[0], outcome)
        return
    if ("all" if outcome else "any") in refs and len(test.args) == 1:
        over_elements(walk, test, outcome, narrow)
        return
    if isinstance(test.func, ast.Attribute):
        text_guard(walk, test, test.func, outcome)
    facts = walk.names.functions(refs)
    if facts:
        for fact in facts if outcome else []:
            guard_fact(walk, test, fact)
        if not outcome and walk.frame.names_held and any("file-system-check" in fact.marks for fact in facts):
            resource.absent(walk, test)
        pattern_guard(walk, test, refs, outcome)
    else:
        unseen_guard(walk, test, 1 if outcome else 0)
        if outcome:
            looked_up(walk, test)


def types_named(value: Value | None, walk: "Walk") -> tuple[str, ...]:
    """The classes that the second argument of isinstance names."""
    if value is None:
        return ()
    refs = list(value.refs)
    content = walk.content(value)
    if content is not None:
        refs = [r for inner in content.all_values() for r in inner.refs]
    return tuple(r + "()" for r in refs if not r.endswith("()"))


def typed(value: Value, types: tuple[str, ...]) -> Value:
    """The value when it is an instance of one of these classes."""
    if not types:
        return value.but(none=-2)
    origins = value.origins
    if all(t in SAFE_TYPES for t in types):
        origins = mask_origins(origins, NUMERIC)
    return value.but(refs=types, none=-2, origins=origins)


def text_guard(walk: "Walk", test: ast.Call, func: ast.Attribute, outcome: bool) -> None:
    """Methods of text and paths that answer a question about it."""
    name = func.attr
    if name == "issubset" and outcome and test.args:
        set_of(walk, func.value, test.args[0])
    start = walk.frame.values.get(test.args[0]) if test.args else None
    if name == "startswith" and start is not None and start.consts:
        prefix_guard(walk, func.value, start.consts, outcome)
    if not outcome:
        if name == "isabs" and test.args:
            change(walk, test.args[0], lambda v: v.but(origins=without_traits(v.origins, ("^/",))))
        elif name == "is_absolute":
            change(walk, func.value, lambda v: v.but(origins=without_traits(v.origins, ("^/",))))
        return
    if name in CONSISTING:
        change(walk, func.value, lambda v: v.but(origins=mask_origins(v.origins, NUMERIC)))
    elif name in ("startswith", "is_relative_to") and start is not None:
        below(walk, func.value, start)
        if name == "startswith" and start.consts is None and not walk.tainted(start):
            change(walk, func.value, lambda v: v.but(origins=mask_origins(v.origins, ~HOST_BITS)))


def prefix_guard(walk: "Walk", text: ast.expr, starts: tuple[Any, ...], outcome: bool) -> None:
    """What a literal start, or its absence, takes away."""
    if outcome:
        gone = ALL
        for start in starts:
            gone &= after_prefix(start) if isinstance(start, str) else 0
        if gone:
            change(walk, text, lambda v: v.but(origins=mask_origins(v.origins, ~gone)))
    elif "/" in starts:
        change(walk, text, lambda v: v.but(origins=without_traits(v.origins, ("^/",))))
    elif ".." in starts:  # a canonical path has its steps to the parent at the start
        seen = walk.frame.values.get(text)
        if seen is not None and "canonical-path()" in seen.refs:
            change(walk, text, lambda v: v.but(origins=without_traits(v.origins, ("..",))))


def pattern_guard(walk: "Walk", test: ast.Call, refs: tuple[str, ...], outcome: bool) -> None:
    """A regular expression whose pattern is known: the dangers that no text with this answer can carry are gone."""
    values = walk.frame.values
    for ref in refs:
        made, _, mode = ref.rpartition(".")
        owner = bare(made.removesuffix("()"))
        if mode not in ("match", "fullmatch", "search"):
            continue
        pattern: Value | None
        if ref == f"re.{mode}" and len(test.args) >= 2:
            pattern, subject = values.get(test.args[0]), test.args[1]
        elif owner == "re.Pattern" and test.args and isinstance(test.func, ast.Attribute):
            receiver = values.get(test.func.value)
            pattern, subject = receiver, test.args[0]
        else:
            continue
        if pattern is None:
            continue
        text = pattern.consts[0] if pattern.consts and len(pattern.consts) == 1 else pattern.prefix
        if isinstance(text, str) and text:
            alive = dangers_after_match(text, mode) if outcome else dangers_after_no_match(text, mode)
            change(walk, subject, lambda v, alive=alive: v.but(origins=mask_origins(v.origins, alive)))


def unseen_guard(walk: "Walk", test: ast.Call, outcome: int) -> None:
    """A guard whose callee is not seen here: the flow keeps a term that linking replaces by what the callee proves."""
    site = walk.frame.calls.get(test)
    if site is None:
        return
    for i, argument in enumerate(test.args):
        term = (site, i, outcome)
        for name in parts(argument):
            change(walk, name, lambda v, term=term: with_term(v, term))


def parts(argument: ast.expr) -> list[ast.Name]:
    """The names that an argument is, or is put together of: what is asked of a whole path is asked of its parts."""
    match argument:
        case ast.Name():
            return [argument]
        case ast.BinOp(left=left, right=right, op=ast.Div() | ast.Add()):
            return [*parts(left), *parts(right)]
        case ast.JoinedStr(values=values):
            return [name for each in values if isinstance(each, ast.FormattedValue) for name in parts(each.value)]
        case ast.Call(func=ast.Attribute(attr="join"), args=[_, *_] as given) if not argument.keywords:
            return [name for each in given for name in parts(each)]
    return []
