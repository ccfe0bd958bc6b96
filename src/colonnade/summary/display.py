"""Displays and comprehensions: lists, tuples, sets, dicts, and text with expressions in it."""

import ast
from collections.abc import Callable
from typing import Any

from colonnade.summary import container, guard
from colonnade.summary.formatting import converted, spec_conversion
from colonnade.summary.protocol import described, iterated
from colonnade.summary.record import record_page
from colonnade.summary.state import Env
from colonnade.summary.text import concat
from colonnade.summary.value import (
    TOP,
    Origins,
    Value,
    join,
    join_origins,
)
from colonnade.summary.walk import Walk


def eval_joined(walk: Walk, node: ast.JoinedStr) -> Value:
    text = concat([walk.eval(v) for v in node.values])
    pattern = "".join(str(v.value) for v in node.values if isinstance(v, ast.Constant))
    record_page(walk, pattern, text, node)
    return text


def eval_formatted(walk: Walk, node: Any) -> Value:
    value = described(walk, node, walk.eval(node.value))
    spec = walk.eval(node.format_spec) if node.format_spec is not None else None
    conversion = chr(node.conversion) if node.conversion > 0 else ""
    if spec is not None:
        text = spec.consts[0] if spec.consts and isinstance(spec.consts[0], str) else " "
        conversion = spec_conversion(conversion, text)
    return converted(value.but(origins=walk.flat(value)), conversion)


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
                inner = container.element_of(walk, walk.eval(element.value))
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
    keys: Value | None = None
    for key_node, value_node in zip(node.keys, node.values, strict=True):
        key = walk.eval(key_node) if key_node is not None else None
        value = walk.eval(value_node)
        if key is None:
            content = walk.content(value)
            if content is not None and content.kind == "dict":
                items.update(content.items)
                value_rest = content.rest
                keys = joined_keys(keys, content.keys)
            else:
                value_rest = Value(None, (), walk.flat(value))
            if value_rest is not None:
                rest = value_rest if rest is None else join(rest, value_rest)
        elif key.consts is not None and len(key.consts) == 1 and container.hashable(key.consts[0]) and len(items) < 64:
            items[key.consts[0]] = value
        else:
            rest = value if rest is None else join(rest, value)
            keys = joined_keys(keys, key)
    if walk.env is None:
        return TOP
    return container.make(walk, node, "dict", items, rest, True if items else None if rest else False, keys)


def joined_keys(keys: Value | None, more: Value | None) -> Value | None:
    """What is known of some keys and of others."""
    return more if keys is None else keys if more is None else join(keys, more)


def comprehension(kind: str) -> Callable[[Walk, Any], Value]:
    """The transfer function of a comprehension: its own scope, one pass over its generators."""

    def evaluate(walk: Walk, node: Any) -> Value:
        entry = walk.env
        if entry is None:
            return TOP
        walk.enter(dict(entry))
        for generator in node.generators:
            source = walk.eval(generator.iter)
            if walk.ended():
                break
            element = iterated(walk, generator.iter, source, bool(generator.is_async))
            walk.assign(generator.target, element, generator.iter)
            for test in generator.ifs:
                walk.eval(test)
                guard.narrow(walk, test, True)
                if walk.ended():
                    break
        inner: Value | None = None
        keys: Value | None = None
        if not walk.ended():
            if kind == "dict":
                keys = walk.eval(node.key)
            inner = walk.eval(node.value if kind == "dict" else node.elt)
        walk.enter(outside(walk, walk.env, entry))
        return container.make(walk, node, kind, {}, inner, None if inner is not None else False, keys)

    return evaluate


def outside(walk: Walk, env: Env | None, entry: Env) -> Env:
    """The state after a comprehension: its names are gone but those that ``:=`` has bound, what it did to objects
    stays."""
    if env is None:
        return dict(entry)
    names = {key: value for key, value in entry.items() if isinstance(key, str)}
    for name in walk.frame.named:
        after, before = env.get(name), names.get(name)
        if isinstance(after, Value):
            names[name] = join(before, after) if isinstance(before, Value) else after
    return {key: value for key, value in env.items() if not isinstance(key, str)} | names
