"""## What

A list, dict or set is changed in size by the loop that goes over it.

## Why

A list skips the element behind each one that is removed, so a filter leaves in what it was to take out. A dict or set
raises `RuntimeError` in the middle of the work.

## Bad

```python
def without_expired(sessions):
    for session in sessions:
        if session.expired:
            sessions.remove(session)
    return sessions
```

## Good

```python
def without_expired(sessions):
    return [session for session in sessions if not session.expired]
```

## Fix

Build a new collection, or loop over a copy: `for item in list(items)`.

## Limits

Only collections that the loop names as it changes them are seen, not ones changed under another name. A collection of
unknown class may bear the change: such a finding has medium confidence.

## References

CWE-670. Python Tutorial, 4.2 for Statements.
"""

import ast
import re
from collections.abc import Iterator, Sequence
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import SCOPES, blocks, last_name, leaves, same
from colonnade.summary.point import Answer, Safe, Site, Weak

SIZING: Final = frozenset(("remove", "pop", "popitem", "clear", "discard", "insert", "del"))
BUILTIN: Final = ("list", "dict", "set", "collections.deque", "bytearray")
"""Collections that cannot bear it; others may."""
VIEWS: Final = frozenset(("keys", "items", "values", "iteritems", "iterkeys", "itervalues"))
GOING: Final = re.compile(r"(?:iter|view)[a-z]{3,7}s")
"""Functions that go through the dict they are given."""


def judge(node: ast.For, site: Site) -> Answer:
    subject, is_view = node.iter, False
    match subject:
        case ast.Call(func=ast.Attribute(value=inner, attr=attr), args=[], keywords=[]) if attr in VIEWS:
            subject, is_view = inner, True
        case ast.Call(func=ast.Name(id="enumerate"), args=[inner, *_]):
            subject = inner
        case ast.Call(func=func, args=[inner]) if GOING.fullmatch(last_name(func)):
            subject, is_view = inner, True
    by_name = isinstance(subject, ast.Subscript) and isinstance(subject.slice, ast.Constant)
    if not (isinstance(subject, (ast.Name, ast.Attribute)) or by_name) or (
        isinstance(subject, ast.Name) and subject.id == "self"
    ):
        return Safe("the loop goes over a value of its own")
    change = next(changes(node.body, subject), None)
    if change is None:
        ended = next(changes(node.body, subject, ended=True), None)
        return Safe("the loop keeps the size of the collection" if ended is None else "the change ends the loop")
    if any(isinstance(each, ast.Name) and same_target(each, subject) for each in ast.walk(node) if each is not subject):
        return Safe("the loop keeps the size of the collection")
    what = "dict" if is_view else "collection"
    message = f"The loop changes `{site.text(subject)}`, the {what} that it goes over: `{site.text(change)}`."
    sure = site.value(subject).has_type(*BUILTIN)
    return Weak(message, confidence="" if sure else "medium")


def same_target(node: ast.Name, subject: ast.expr) -> bool:
    return isinstance(subject, ast.Name) and node.id == subject.id and isinstance(node.ctx, ast.Store)


def changes(block: Sequence[ast.stmt], subject: ast.expr, *, ended: bool = False) -> Iterator[ast.AST]:
    """The places that change the size of a collection after which the loop goes on; with `ended` the others too."""
    if not ended and leaves(block) and not isinstance(block[-1], ast.Continue):
        return
    for statement in block:
        match statement:
            case ast.Delete(targets=[ast.Subscript(value=value)]) if same(value, subject):
                yield statement
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=value, attr=attr)) as call) if same(value, subject):
                if attr in SIZING:
                    yield call
        if not isinstance(statement, SCOPES):
            for inner in blocks(statement):
                yield from changes(inner, subject, ended=ended)


CHECK = Point(
    id="mutation-while-iterating",
    title="Collection changed by the loop over it",
    weakness=670,
    fix="Build a new collection, or loop over a copy such as `list(items)`.",
    severity="low",
    confidence="high",
    reasons=(
        "the loop goes over a value of its own",
        "the loop keeps the size of the collection",
        "the change ends the loop",
    ),
    nodes=(ast.For,),
    judge=judge,
)
