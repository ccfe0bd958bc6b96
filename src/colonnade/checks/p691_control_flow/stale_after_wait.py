"""## What

A coroutine or thread asks for an attribute, waits, and then changes the attribute as if
the answer still held.

## Why

While it waits, others run, and may have made the same decision: two take the last place, an account is overdrawn.

## Bad

```python
class Account:
    async def withdraw(self, amount, bank):
        if self.balance >= amount:
            await bank.pay_out(amount)
            self.balance -= amount
```

## Good

```python
class Account:
    async def withdraw(self, amount, bank):
        if self.balance >= amount:
            self.balance -= amount
            await bank.pay_out(amount)
```

## Fix

Change it before waiting, or hold a lock over the question and the change.

## Limits

Only a question in an `if` and a change in its body that builds on the old value are looked at. A thread is one whose
function stands in the same file, and waits where it sleeps. A
flag that is set to a constant before the wait takes part in the answer and is not seen as a lock.

## References

CWE-367. Python library reference, Developing with asyncio.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.locking import names_lock, started
from colonnade.checks.syntax import last_name, module_of, own_nodes
from colonnade.summary.point import Answer, Safe, Site, Weak

CHANGES: Final = frozenset(("append", "add", "pop", "remove", "discard", "popleft", "setdefault"))


def judge(node: ast.If, site: Site) -> Answer:
    waits = awaits if site.function.is_async else sleeps
    if is_locked(site) or not (
        site.function.is_async or site.function.name.rpartition(".")[2] in started(module_of(site))
    ):
        return None
    asked = {name for each in (node.test, *own_nodes(node.test)) if (name := own_name(each))}
    if not asked:
        return None
    first = next((each for each in walk(node.body) if waits(each)), None)
    if first is None:
        return None
    before = {name for each in walk(node.body) if place(each) < place(first) for name, _ in changes(each)}
    for each in walk(node.body):
        for name, relative in changes(each):
            if name in asked and name not in before and relative and place(each) > place(first):
                message = f"`self.{name}` is changed after waiting, by an answer that may no longer hold."
                return [(each, Weak(message, steps=[(node.test, "Asked here."), (first, "Others run meanwhile.")]))]
    return Safe("changed before waiting, or not at all")


def awaits(node: ast.AST) -> bool:
    return isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith))


def sleeps(node: ast.AST) -> bool:
    """Whether another thread, a green one too, surely comes up here."""
    return isinstance(node, ast.Call) and last_name(node.func) == "sleep"


def is_locked(site: Site) -> bool:
    """Whether a lock is held around the place."""
    return any(
        names_lock(last_name(item.context_expr))
        for each in site.statements
        if isinstance(each, (ast.With, ast.AsyncWith))
        for item in each.items
    )


def own_name(node: ast.AST) -> str:
    """The name of an attribute of the object itself, or empty."""
    own = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self"
    return node.attr if own and isinstance(node, ast.Attribute) else ""


def walk(block: list[ast.stmt]) -> Iterator[ast.AST]:
    """The nodes of a block in the order in which they stand, without those under a lock."""
    for statement in block:
        held = isinstance(statement, (ast.With, ast.AsyncWith)) and any(
            names_lock(last_name(item.context_expr)) for item in statement.items
        )
        if not held:
            yield statement
            yield from own_nodes(statement)


def place(node: ast.AST) -> tuple[int, int]:
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def changes(node: ast.AST) -> Iterator[tuple[str, bool]]:
    """The attributes of the object that a node changes, and whether the new value builds on the old one."""
    match node:
        case ast.AugAssign(target=target):
            yield own_name(target), True
        case ast.Assign(targets=[target], value=value):
            yield own_name(target), any(own_name(each) for each in own_nodes(value))
        case ast.Call(func=ast.Attribute(value=owner, attr=attr)) if attr in CHANGES:
            yield own_name(owner), attr in ("pop", "remove", "popleft")
        case ast.Delete(targets=[ast.Subscript(value=owner)]):
            yield own_name(owner), True


CHECK = Point(
    id="stale-after-wait",
    title="Change by an answer from before a wait",
    weakness=367,
    fix="Change it before waiting, or hold a lock over the question and the change.",
    severity="low",
    confidence="medium",
    reasons=("changed before waiting, or not at all",),
    nodes=(ast.If,),
    mentions=frozenset(("async def", "spawn", "target=", "submit")),
    judge=judge,
)
