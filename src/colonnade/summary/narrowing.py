"""Replacing what is known of a name, an attribute or an element by what a test leaves of it."""

import ast
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk

KEEPING: Final = ("lower", "upper", "strip", "lstrip", "rstrip", "casefold", "resolve", "absolute", "as_posix")
"""Methods that give back their receiver's text or path in another form."""


READING: Final = frozenset({"str", "int", "float"})
"""Types that give back what a text or a number says: a test of the result is one of the argument."""


def change(walk: "Walk", target: ast.expr, how: Any) -> None:
    """Replaces the value of a name (or of a known attribute or element) by what a guard leaves of it."""
    if walk.env is None:
        return
    if isinstance(target, ast.NamedExpr):
        target = target.target
    if isinstance(target, ast.Call):
        same = unwrapped(walk, target)
        if same is not None:
            change(walk, same, how)
        return
    if isinstance(target, (ast.List, ast.Tuple)):
        for element in target.elts:
            change(walk, element, how)
        return
    if isinstance(target, ast.Name):
        old = walk.env.get(target.id)
        if old is None:
            old = walk.frame.values.get(target)
        if old is not None:
            walk.env[target.id] = how(old)
        return
    value = walk.frame.values.get(target)
    if value is None:
        return
    if isinstance(target, ast.Attribute):
        holder, key = walk.frame.values.get(target.value), "." + target.attr
    elif isinstance(target, ast.Subscript):
        holder = walk.frame.values.get(target.value)
        index = walk.frame.values.get(target.slice)
        if index is None or index.consts is None or len(index.consts) != 1:
            return
        key = index.consts[0]
    else:
        return
    if holder is not None and len(holder.objs) == 1:
        content = walk.env.get(holder.objs[0])
        if content is not None and content.items.get(key) is not None:
            walk.env[holder.objs[0]] = content.with_item(key, how(content.items[key]))


def unwrapped(walk: "Walk", call: ast.Call) -> ast.expr | None:
    """The expression whose text or path a call gives back in another form: what a test of the result is about."""
    func = walk.frame.values.get(call.func)
    refs = func.refs if func is not None else ()
    if isinstance(call.func, ast.Attribute) and call.func.attr in KEEPING:
        return call.func.value
    marks = {mark for fact in walk.names.functions(refs) for mark in fact.marks}
    if "joined-address" in marks and len(call.args) > 1:
        return call.args[1]
    canonical = "canonical-path" in marks
    return call.args[0] if call.args and (canonical or not READING.isdisjoint(refs)) else None
