"""Lists, dicts, sets and tuples: contents by key, and the methods of the language's containers that change them."""

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from colonnade.library.fact import Ref
from colonnade.summary.apply import Invocation
from colonnade.summary.lent import filled, with_lent
from colonnade.summary.names import is_kept
from colonnade.summary.part import ANY, keyed, starred
from colonnade.summary.state import Content
from colonnade.summary.value import NONE, TOP, Origins, Value, constant, join, join_origins

if TYPE_CHECKING:
    from colonnade.summary.walk import Walk


def make(
    walk: "Walk",
    node: ast.AST,
    kind: str,
    items: dict[Any, Value],
    rest: Value | None,
    truth: bool | None,
    keys: Value | None = None,
) -> Value:
    """A new container value of this allocation site.

    Only a tuple stays as full or empty as it was made: what a value says outlives changes of the object.
    """
    obj = walk.object_of(node)
    walk.write(obj, Content(kind, items, rest, keys=keys))
    return Value(None, (kind + "()",), None, "", (obj,), truth if kind == "tuple" else None, -2)


def taint(walk: "Walk", target: ast.expr, origins: Origins) -> None:
    """Data stored in a receiver by a call: into its contents, or into the name that holds it."""
    value = walk.frame.values.get(target)
    if value is None or walk.env is None:
        return
    added = Value(None, (), origins)
    done = False
    for obj in value.objs:
        content = walk.env.get(obj)
        if isinstance(content, Content):
            walk.write(obj, content.with_rest(added))
            done = True
    if not done and isinstance(target, ast.Name):
        walk.write(target.id, value.but(origins=join_origins(value.origins, origins)))
    elif not done and isinstance(target, ast.Subscript):
        holder, key = walk.frame.values.get(target.value), walk.frame.values.get(target.slice)
        old = element(walk, holder, key) if holder is not None else None
        new = (old or added).but(origins=join_origins(old.origins if old is not None else None, origins))
        if holder is None or not store(walk, holder, key, new):
            taint(walk, target.value, origins)


def put(walk: "Walk", holder: ast.expr, base: Value, value: Value, node: ast.AST, key: str | int | None = None) -> None:
    """What is put into a global or an attribute that is a container, under a key: linking tells who reads it."""
    if not walk.flat(value) and not any("." in r for r in value.refs):
        return
    filled(walk, base, value, node)
    refs = [ref for ref in base.refs if is_kept(ref)]
    if isinstance(holder, ast.Attribute):
        owner = walk.frame.values.get(holder.value)
        refs += [f"{r}.{holder.attr}" for r in (owner.refs if owner is not None else ()) if r.endswith("()")]
    for ref in dict.fromkeys(refs):
        if is_kept(ref):
            walk.store(("element", ref, ANY if key is None else key), value, node)


def keep(walk: "Walk", target: ast.expr, key: tuple[Any, ...], value: Value) -> bool:
    """A library object given a value under constant arguments: kept by that key, for `kept` to read.

    Only for an object that a name holds; False where it is no such.
    """
    holder = walk.frame.values.get(target)
    if holder is None or walk.env is None or not isinstance(target, ast.Name):
        return False
    if not holder.objs:
        obj = walk.object_of(target, "store")
        walk.write(obj, Content("store"))
        holder = holder.but(objs=(obj,))
        walk.write(target.id, holder)
    if len(holder.objs) != 1:
        return False
    content = walk.env.get(holder.objs[0])
    if not isinstance(content, Content) or content.kind != "store":
        return False
    walk.write(holder.objs[0], content.with_item(key, value))
    return True


def kept(walk: "Walk", receiver: Value, key: tuple[Any, ...] | None) -> Value:
    """The receiver as a call with these constant arguments sees it: with the data kept under that key alone."""
    content = walk.content(receiver)
    if content is None or content.kind != "store" or key is None or content.rest is not None:
        return receiver
    found = content.items.get(key)
    if found is None:
        return receiver
    return receiver.but(objs=(), origins=join_origins(receiver.origins, found.origins))


def element(walk: "Walk", container: Value, key: Value | None) -> Value | None:
    """What the container holds under a key (None = any), or None where its contents are not known."""
    content = walk.content(container)
    if content is None or content.kind not in ("list", "dict", "tuple", "set"):
        return None
    if key is not None and key.consts is not None and len(key.consts) == 1:
        literal = key.consts[0]
        if isinstance(literal, int) and literal < 0 and content.rest is None and content.kind != "dict":
            literal += len(content.items)
        try:
            found = content.items.get(literal)
        except TypeError:
            found = None
        if found is not None:
            return with_lent(container, found if content.rest is None else join(found, content.rest))
        if content.rest is not None:
            return with_lent(container, starred(walk, container, content.rest, key))
    values = content.all_values()
    return with_lent(container, walk.joined(values)) if values else None


def element_of(walk: "Walk", value: Value) -> Value:
    """What iterating over a value gives."""
    found = element(walk, value, None)
    if found is not None:
        content = walk.content(value)
        if content is not None and content.kind == "dict":
            return keys_of(walk, content)
        return found
    refs: tuple[Ref, ...] = ()
    for ref in value.refs:
        if ref.endswith("()"):
            elements = walk.library.element(ref[:-2])
            refs += tuple(e + "()" for e in elements) if elements else ((ref + "[]",) if "." in ref else ())
        elif is_kept(ref):
            refs += (ref + "[]",)
    return Value(None, refs[:4], keyed(walk, walk.flat(value), None))


def keys_of(walk: "Walk", content: Content) -> Value:
    """Any key of a dict; what a dict came from outside with may be in its keys, too."""
    keys = [constant(k) for k in content.items if isinstance(k, (str, int))]
    if len(keys) > 8 or len(keys) < len(content.items):
        keys = [Value()]
    if content.keys is not None:
        keys.append(content.keys)
    elif content.rest is not None:
        keys.append(Value(None, (), walk.flat(content.rest)))
    return walk.joined(keys)


def views(walk: "Walk", node: ast.Call, content: Content, name: str) -> Value:
    """``keys()``, ``values()`` and ``items()`` of a dict whose contents are known."""
    values = content.all_values()
    if name == "values":
        return make(walk, node, "list", {}, walk.joined(values) if values else None, None)
    key = keys_of(walk, content) if content.items or content.keys is not None or values else None
    if name == "keys" or key is None:
        return make(walk, node, "list", {}, key, None)
    pair = walk.object_of(node, "pair")
    walk.write(pair, Content("tuple", {0: key, 1: walk.joined(values)}))
    return make(walk, node, "list", {}, Value(None, ("tuple()",), None, "", (pair,), True, -2), None)


def store(walk: "Walk", container: Value, key: Value | None, value: Value) -> bool:
    """``container[key] = value``: a strong update where object and key are single.  False if nothing is known."""
    if walk.env is None:
        return False
    known = False
    for obj in container.objs:
        content = walk.env.get(obj)
        if not isinstance(content, Content):
            continue
        known = True
        if is_from_end(content, key):
            walk.write(obj, content.blurred().with_rest(value))
        elif key is not None and key.consts is not None and len(key.consts) == 1 and hashable(key.consts[0]):
            if len(container.objs) == 1:
                walk.write(obj, content.with_item(key.consts[0], value))
            else:
                old = content.items.get(key.consts[0])
                walk.write(obj, content.with_item(key.consts[0], value if old is None else join(old, value)))
        else:
            walk.write(obj, (content if key is None else content.with_key(key)).with_rest(value))
    return known


def is_from_end(content: Content, key: Value | None) -> bool:
    """Whether an index counts from the end of a sequence."""
    if key is None or not key.consts or content.kind == "dict":
        return False
    return any(isinstance(c, int) and c < 0 for c in key.consts)


def remove(walk: "Walk", holder: Value, key: Value) -> None:
    """``del holder[key]``."""
    for obj in holder.objs:
        content = walk.env.get(obj) if walk.env is not None else None
        if isinstance(content, Content):
            single = key.consts is not None and len(key.consts) == 1 and len(holder.objs) == 1
            walk.write(obj, content.without_item(key.consts[0]) if single and key.consts else content.blurred())


def hashable(literal: Any) -> bool:
    """Whether a literal can be a key."""
    return isinstance(literal, (str, int, float, bytes, bool, type(None)))


def append(content: Content, args: list[Value]) -> tuple[Content, Value]:
    if content.rest is not None:
        return content.with_rest(args[0]), NONE
    return content.with_item(len(content.items), args[0]), NONE


def insert(content: Content, args: list[Value]) -> tuple[Content, Value]:
    index, value = args[0], args[1]
    if content.rest is None and index.consts is not None and index.consts == (0,):
        items = {0: value, **{k + 1: v for k, v in content.items.items()}}
        return Content(content.kind, items), NONE
    return merge_all(content).with_rest(value), NONE


def pop_list(content: Content, args: list[Value]) -> tuple[Content, Value]:
    index = args[0].consts if args else (-1,)
    n = len(content.items)
    if content.rest is None and index is not None and len(index) == 1 and isinstance(index[0], int) and n:
        i = index[0] + n if index[0] < 0 else index[0]
        if i in content.items:
            taken = content.items[i]
            items = {k - (k > i): v for k, v in content.items.items() if k != i}
            return Content(content.kind, items), taken
    merged = merge_all(content)
    return merged, merged.rest if merged.rest is not None else TOP


def merge_all(content: Content) -> Content:
    """The contents without knowledge of keys."""
    merged = Content(content.kind, {}, content.rest)
    for value in content.items.values():
        merged = merged.with_rest(value)
    return merged


def clear(content: Content, args: list[Value]) -> tuple[Content, Value]:
    return Content(content.kind, {}, None), NONE


def reverse(content: Content, args: list[Value]) -> tuple[Content, Value]:
    if content.rest is None:
        n = len(content.items)
        return Content(content.kind, {n - 1 - k: v for k, v in content.items.items()}), NONE
    return merge_all(content), NONE


def add(content: Content, args: list[Value]) -> tuple[Content, Value]:
    return content.with_rest(args[0]), NONE


LIST: Final[dict[str, tuple[int, Callable[[Content, list[Value]], tuple[Content, Value]]]]] = {
    "append": (1, append),
    "insert": (2, insert),
    "pop": (0, pop_list),
    "clear": (0, clear),
    "reverse": (0, reverse),
}


def method(walk: "Walk", node: ast.Call, call: Invocation) -> Value | None:
    """The effect of a container method on contents that are known; None where it is no such call."""
    receiver = call.receiver
    if receiver is None or not receiver.objs or walk.env is None or len(receiver.objs) != 1:
        return None
    obj = receiver.objs[0]
    content = walk.env.get(obj)
    if not isinstance(content, Content):
        return None
    assert isinstance(node.func, ast.Attribute)
    name = node.func.attr
    values = [value for value, _ in call.args]
    if content.kind == "list" and name in LIST and not call.star:
        needs, effect = LIST[name]
        if len(values) >= needs:
            new, result = effect(content, values)
            walk.write(obj, new)
            return result
    if content.kind == "list" and name in ("extend",) and values:
        walk.write(obj, extend(walk, content, values[0]))
        return NONE
    if content.kind == "list" and name in ("remove", "sort"):
        walk.write(obj, merge_all(content))
        return NONE
    if content.kind == "set" and name == "add" and values:
        walk.write(obj, content.with_rest(values[0]))
        return NONE
    if content.kind == "dict":
        return dict_method(walk, obj, content, name, values, call)
    return None


def extend(walk: "Walk", content: Content, more: Value) -> Content:
    """A list's contents after ``extend``."""
    other = walk.content(more)
    if other is not None and other.rest is None and content.rest is None and other.kind in ("list", "tuple"):
        for i in range(len(other.items)):
            if i in other.items:
                content = content.with_item(len(content.items), other.items[i])
        return content
    inner = element(walk, more, None)
    return content.with_rest(inner if inner is not None else Value(None, (), walk.flat(more)))


def dict_method(
    walk: "Walk", obj: int, content: Content, name: str, values: list[Value], call: Invocation
) -> Value | None:
    """``get``, ``setdefault``, ``pop``, ``update`` and ``clear`` of a dict whose contents are known."""
    assert call.receiver is not None
    if name in ("keys", "values", "items") and not values and not call.receiver.origins:
        return views(walk, call.place, content, name)
    if name in ("get", "pop", "setdefault") and values:
        held = element(walk, call.receiver, values[0])
        key = values[0].consts
        known = (
            content.rest is None and key is not None and len(key) == 1 and hashable(key[0]) and key[0] in content.items
        )
        other = values[1] if len(values) > 1 else NONE
        if name == "pop":
            remove(walk, call.receiver, values[0])
        if name == "setdefault" and not known:
            store(walk, call.receiver, values[0], join(held, other) if held is not None else other)
        if call.receiver.origins:  # it may be another mapping: ``x or {}``
            anything = Value(None, (), call.receiver.origins)
            held = anything if held is None else join(held, anything)
        elif known and held is not None:
            return held
        return other if held is None else join(held, other.but(none=walk.span(call.place)) if other is NONE else other)
    if name == "update":
        for key_name, value, _ in call.keywords:
            content = content.with_item(key_name, value) if key_name else content.with_rest(value)
        for value in values:
            inner = walk.content(value)
            if inner is not None and inner.kind == "dict":
                for key_, item in inner.items.items():
                    content = content.with_item(key_, item)
                if inner.rest is not None:
                    content = content.with_rest(inner.rest)
                if inner.keys is not None:
                    content = content.with_key(inner.keys)
            else:
                content = content.with_rest(Value(None, (), walk.flat(value)))
        walk.write(obj, content)
        return NONE
    if name == "clear":
        walk.write(obj, Content("dict", {}, None))
        return NONE
    if name == "popitem":
        walk.write(obj, content.blurred())
    return None
