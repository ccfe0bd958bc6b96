"""Guards that are answers: of stubbed functions, of parts of an object, of what a text contains or lies below."""

import ast
from typing import TYPE_CHECKING

from colonnade.library.fact import AttributeFact, FunctionFact
from colonnade.library.vocabulary import BIT, mask_of
from colonnade.summary.apply import Invocation, bind, is_constructor
from colonnade.summary.narrowing import change
from colonnade.summary.trait import traits_in
from colonnade.summary.trait import without as without_traits
from colonnade.summary.value import Origins, Value, mask_origins

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk


def part_guard(walk: "Walk", test: ast.expr) -> None:
    """A part of an object, say the host of a parsed URL, is empty or the program's own: what the object was made of is
    free of the dangers that a stub names there."""
    if not isinstance(test, ast.Attribute):
        return
    base = walk.frame.values.get(test.value)
    gone = 0
    for ref in base.refs if base is not None else ():
        fact = walk.names.fact(f"{ref}.{test.attr}")
        if isinstance(fact, AttributeFact) and fact.guards:
            gone |= mask_of(fact.guards)
    if not gone:
        return
    made = walk.frame.answers.get(test.value.id) if isinstance(test.value, ast.Name) else test.value
    if isinstance(made, ast.Call) and made.args:
        change(walk, made.args[0], lambda v: v.but(origins=mask_origins(v.origins, ~gone)))


def is_chosen(walk: "Walk", value: Value) -> bool:
    """Whether no client chose a value: at most the name by which the client reached the host is in it."""
    return all(o[0] == "source" and o[1] == "host" for o in walk.flat(value) or ()) or not walk.tainted(value)


def contains_guard(walk: "Walk", left: ast.expr, value: Value, op: type[ast.cmpop], right: ast.expr) -> None:
    """``".." not in name`` takes away what needs the characters; ``root in path.parents`` holds a path below a root."""
    if op is ast.NotIn and value.consts and len(value.consts) == 1:
        gone = traits_in(value.consts[0])
        if gone:
            change(walk, right, lambda v: v.but(origins=without_traits(v.origins, gone)))
    elif op is ast.In and isinstance(right, ast.Attribute) and right.attr == "parents":
        below(walk, right.value, value)


def answer_guard(walk: "Walk", test: ast.Call | ast.Attribute) -> None:
    """A call that guards its arguments, or a part of an object, and that equals something which the program chose."""
    if isinstance(test, ast.Attribute):
        part_guard(walk, test)
        return
    func = walk.frame.values.get(test.func)
    for fact in walk.names.functions(func.refs if func is not None else ()):
        guard_fact(walk, test, fact)


def common_guard(walk: "Walk", call: ast.Call, root: ast.expr, value: Value) -> None:
    """The common start of some paths is one of them, a directory that a caller chose: the others lie below it."""
    func = walk.frame.values.get(call.func)
    facts = walk.names.functions(func.refs if func is not None else ())
    if not call.args or not isinstance(call.args[0], (ast.List, ast.Tuple)):
        return
    if any("path" in fact.params[0].guards for fact in facts if fact.params):
        for path in call.args[0].elts:
            if ast.dump(path) != ast.dump(root):
                below(walk, path, value)


def returned_guard(walk: "Walk", call: ast.Call) -> None:
    """A guard that raises unless its argument is acceptable, or makes an object of it: it has returned."""
    func = walk.frame.values.get(call.func)
    facts = walk.names.functions(func.refs if func is not None else ())
    root = walk.frame.values.get(call.args[0]) if len(call.args) == 1 else None
    if not facts and root is not None and isinstance(call.func, ast.Attribute) and call.func.attr == "relative_to":
        below(walk, call.func.value, root)
    for fact in facts:
        if fact.returns != ("bool",) and (fact.raises or is_constructor(fact)):
            guard_fact(walk, call, fact)


def lessen(value: Value, gone: int) -> Value:
    """The value without these dangers; that of where a path lies goes only where the path was made canonical."""
    if gone == BIT["path"] and "canonical-path()" not in value.refs:
        gone &= ~BIT["path"]
    return value.but(origins=mask_origins(value.origins, ~gone))


def below(walk: "Walk", path: ast.expr, root: Value) -> None:
    """A path lies below a directory: once it is canonical, only who chooses the directory chooses the path."""
    seen = walk.frame.values.get(path)
    if seen is not None and ("canonical-path()" in seen.refs or is_resolved(path)):
        own = walk.flat(root) or {}
        change(walk, path, lambda v: v.but(origins=except_for(v.origins, own, ~BIT["path"])))
        if isinstance(path, ast.Name) and path.id in walk.frame.made:
            source = ast.Name(walk.frame.made[path.id], ast.Load())
            change(walk, source, lambda v: v.but(origins=except_for(v.origins, own, ~BIT["path"])))


def is_resolved(path: ast.expr) -> bool:
    """``path.resolve()``, of whatever class the path is: paths alone are asked then where they lie."""
    return isinstance(path, ast.Call) and isinstance(path.func, ast.Attribute) and path.func.attr == "resolve"


def except_for(origins: Origins | None, kept: Origins, mask: int) -> Origins | None:
    """The origins with a mask on all but those that are kept."""
    masked = mask_origins({o: label for o, label in (origins or {}).items() if o not in kept}, mask) or {}
    return {**masked, **{o: label for o, label in (origins or {}).items() if o in kept}} or None


def guard_fact(walk: "Walk", test: ast.Call, fact: FunctionFact) -> None:
    """A stubbed function that answers whether its argument (or its receiver) is acceptable."""
    values = walk.frame.values
    if fact.receiver is not None and fact.receiver.guards and isinstance(test.func, ast.Attribute):
        own = mask_of(fact.receiver.guards)
        whole = is_resolved(test.func.value)
        change(
            walk, test.func.value, lambda v: v.but(origins=mask_origins(v.origins, ~own)) if whole else lessen(v, own)
        )
    call = Invocation(test, "", None, [(values.get(a, Value()), a) for a in test.args],
                      [(k.arg or "", values.get(k.value, Value()), k.value) for k in test.keywords], False)  # fmt: skip
    for param, _, place in bind(fact, call)[0]:
        if param.guards:
            taken = mask_of(param.guards)
            change(walk, place, lambda v, taken=taken: lessen(v, taken))
