"""The match statement: patterns bind names, narrow the subject, and leave the cases that cannot be reached."""

import ast
from typing import Final

from colonnade.summary import container, guard
from colonnade.summary.narrowing import change
from colonnade.summary.state import Env, join_env
from colonnade.summary.text import fold_compare
from colonnade.summary.value import TOP, Value
from colonnade.summary.walk import Walk


def walk_match(walk: Walk, node: ast.Match) -> None:
    subject = walk.eval(node.subject)
    walk.announce(node)
    rest: Env | None = walk.env
    ends: Env | None = None
    for case in node.cases:
        if rest is None:
            break
        walk.env = dict(rest)
        fits = match_pattern(walk, case.pattern, subject, node.subject)
        if case.guard is not None and walk.env is not None:
            truth = walk.eval(case.guard).truthiness()
            rest = join_env(rest, refused(walk, case.guard))
            guard.narrow(walk, case.guard, True)
            fits = fits and truth if fits is not False else False
        if fits is False or walk.env is None:
            continue
        walk.body(case.body)
        ends = join_env(ends, walk.env)
        if fits is True:
            rest = None
    walk.env = join_env(ends, rest)


def refused(walk: Walk, test: ast.expr) -> Env | None:
    """The state in which a case's guard was false: what its pattern has bound stays bound."""
    entry = walk.env
    walk.env = dict(entry) if entry is not None else None
    guard.narrow(walk, test, False)
    after, walk.env = walk.env, entry
    return after


def match_pattern(walk: Walk, pattern: ast.pattern, subject: Value, node: ast.expr | None) -> bool | None:
    """Whether the pattern matches (None = it may); binds its names and narrows the subject's name for that outcome."""
    if isinstance(pattern, ast.MatchValue):
        return literal(walk, walk.eval(pattern.value), subject, node)
    if isinstance(pattern, ast.MatchSingleton):
        return literal(walk, Value((pattern.value,)), subject, node, ast.Is)
    if isinstance(pattern, ast.MatchAs):
        fits: bool | None = True
        if pattern.pattern is not None:
            fits = match_pattern(walk, pattern.pattern, subject, node)
        if pattern.name is not None and fits is not False:
            held = matched(walk, pattern.pattern, subject) if pattern.pattern is not None else subject
            walk.assign(ast.copy_location(ast.Name(pattern.name, ast.Store()), pattern), held, pattern)
        return fits
    if isinstance(pattern, ast.MatchOr):
        return alternatives(walk, pattern, subject, node)
    if isinstance(pattern, ast.MatchSequence):
        for i, part in enumerate(pattern.patterns):
            inner = container.element(walk, subject, Value((i,))) or container.element_of(walk, subject)
            match_pattern(walk, part, inner, None)
        return None
    if isinstance(pattern, ast.MatchStar):
        bind(walk, pattern, pattern.name, subject)
    elif isinstance(pattern, ast.MatchMapping):
        for key, part in zip(pattern.keys, pattern.patterns, strict=True):
            inner = container.element(walk, subject, walk.eval(key)) or container.element_of(walk, subject)
            match_pattern(walk, part, inner, None)
        bind(walk, pattern, pattern.rest, subject)
    elif isinstance(pattern, ast.MatchClass):
        match_class(walk, pattern, subject, node)
    return None


def matched(walk: Walk, pattern: ast.pattern, subject: Value) -> Value:
    """The subject where it has matched the pattern."""
    if isinstance(pattern, ast.MatchValue):
        wanted = walk.value(pattern.value)
        return subject.but(consts=wanted.consts, origins=None) if wanted.consts is not None else subject
    if isinstance(pattern, ast.MatchSingleton):
        return Value((pattern.value,))
    if isinstance(pattern, ast.MatchOr):
        return walk.joined([matched(walk, part, subject) for part in pattern.patterns])
    if isinstance(pattern, ast.MatchAs) and pattern.pattern is not None:
        return matched(walk, pattern.pattern, subject)
    if isinstance(pattern, ast.MatchClass):
        return guard.typed(subject, class_types(walk.value(pattern.cls)))
    return subject


def class_types(cls: Value) -> tuple[str, ...]:
    """The instances that a class pattern asks for."""
    return tuple(r + "()" for r in cls.refs if not r.endswith("()"))


SELF_MATCHING: Final = frozenset(
    {"bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple"}
)
"""The classes whose one positional pattern is matched against the object itself."""


def bind(walk: Walk, pattern: ast.pattern, name: str | None, subject: Value) -> None:
    """A name that a pattern binds to a part of the subject."""
    if name is not None:
        value = Value(None, (), walk.flat(subject))
        walk.assign(ast.copy_location(ast.Name(name, ast.Store()), pattern), value, pattern)


def literal(
    walk: Walk, wanted: Value, subject: Value, node: ast.expr | None, op: type[ast.cmpop] = ast.Eq
) -> bool | None:
    """A literal pattern: equality; for True, False and None identity."""
    if wanted.consts is not None and subject.consts is not None:
        answer = fold_compare(op, subject.consts, wanted.consts)
        if answer is not None:
            return answer
    if node is not None and wanted.consts is not None:
        change(walk, node, lambda v: v.but(consts=wanted.consts, origins=None))
    return None


def alternatives(walk: Walk, pattern: ast.MatchOr, subject: Value, node: ast.expr | None) -> bool | None:
    """``a | b``: matches if one does; the state is the join of those that may."""
    entry = walk.env
    ends: Env | None = None
    result: bool | None = False
    for part in pattern.patterns:
        walk.env = dict(entry) if entry is not None else None
        fits = match_pattern(walk, part, subject, node)
        if fits is not False:
            ends = join_env(ends, walk.env)
            result = True if fits is True else result if result is True else None
    walk.env = ends if ends is not None else entry
    return result


def match_class(walk: Walk, pattern: ast.MatchClass, subject: Value, node: ast.expr | None) -> None:
    """``Cls(...)``: an isinstance test, and parts that carry the subject's data."""
    cls = walk.eval(pattern.cls)
    types = class_types(cls)
    if node is not None and types:
        change(walk, node, lambda v: guard.typed(v, types))
    typed = guard.typed(subject, types)
    own = bool(cls.refs) and all(r in SELF_MATCHING for r in cls.refs)
    for part in pattern.patterns:
        inner = typed if own else Value(None, (), walk.flat(subject)) if walk.flat(subject) else TOP
        match_pattern(walk, part, inner, None)
    for name, part in zip(pattern.kwd_attrs, pattern.kwd_patterns, strict=True):
        place = walk.attribute_node(part, pattern.cls, name)
        match_pattern(walk, part, walk.attribute(place, typed, called=False), None)
