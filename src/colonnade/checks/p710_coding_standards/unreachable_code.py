"""## What

A statement behind one that is never passed: a `return`, `raise`, `continue` or `break`, an `if` or `match` whose every
branch ends so, a `try` of which each way ends so, a `while True` without `break`, or a call that does not return.

## Why

It never runs. Where it is a check, a cleanup or a log of what was done, the code reads as if it did.

## Bad

```python
def remove(user, item):
    return item.delete()
    user.require("remove")
```

## Good

```python
def remove(user, item):
    user.require("remove")
    return item.delete()
```

## Fix

Move it before the exit, or remove it.

## Limits

Of calls, those count of which a stub says that they never return. What ends inside a `with` statement does not, for
the context manager may swallow an exception. A `yield` that makes a function a generator is safe.

## References

CWE-561.
"""

import ast
from collections.abc import Iterator
from itertools import pairwise

from colonnade.checks.ending import comes_back
from colonnade.checks.form import Point
from colonnade.checks.syntax import EXITS, last_name, own, own_blocks, own_nodes
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    found = list(outcomes(node, site))
    return found or Safe("no statement follows an exit")


def outcomes(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    for block in own_blocks(node):
        for before, after in pairwise(block):
            word = exit_of(before, site)
            if word:
                yield after, decide(word, before, after)


def exit_of(statement: ast.stmt, site: Site) -> str:
    """What keeps control from passing a statement, as the message names it; empty where it may pass."""
    match statement:
        case ast.Return() | ast.Raise() | ast.Continue() | ast.Break():
            return f"a `{type(statement).__name__.lower()}` precedes it"
        case ast.If(body=body, orelse=orelse) if ends(body, site) and ends(orelse, site):
            return "both branches of the `if` before it leave"
        case ast.Match(cases=cases) if is_total(cases[-1]) and all(ends(each.body, site) for each in cases):
            return "every case of the `match` before it leaves"
        case ast.While(test=ast.Constant(value=value)) if value and not breaks(statement):
            return "the loop before it has no `break`"
        case ast.Try() | ast.TryStar():
            ways = [statement.body, *(handler.body for handler in statement.handlers)]
            if ends(statement.orelse, site) and statement.orelse:
                ways[0] = statement.orelse
            if all(ends(way, site) for way in ways):
                return "every way through the `try` before it leaves"
        case ast.Expr(value=ast.Call() as call) if not comes_back(statement):
            facts = site.facts(call)
            if facts and all(fact.noreturn for fact in facts):
                return f"`{site.text(call.func)}` does not return"
    return ""


def ends(block: list[ast.stmt], site: Site) -> bool:
    return bool(block) and bool(exit_of(block[-1], site))


def is_total(case: ast.match_case) -> bool:
    return case.guard is None and isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None


def breaks(loop: ast.While) -> bool:
    """Whether a ``break`` of this loop stands in it."""
    loops = own(loop, ast.For, ast.AsyncFor) + own(loop, ast.While)
    inner = {id(each) for other in loops for statement in other.body for each in within(statement)}
    return any(id(each) not in inner for each in own(loop, ast.Break))


def within(statement: ast.stmt) -> tuple[ast.AST, ...]:
    return (statement, *own_nodes(statement))


def decide(why: str, before: ast.stmt, after: ast.stmt) -> Outcome:
    if isinstance(after, ast.Expr) and isinstance(after.value, (ast.Yield, ast.YieldFrom)):
        return Safe("makes the function a generator")
    if isinstance(after, ast.Pass) or (isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)):
        return Safe("does nothing")
    plain = isinstance(before, EXITS)
    if not plain and (
        isinstance(after, (ast.Assert, ast.Raise)) or last_name(getattr(after, "value", after)) == "assert_never"
    ):
        return Safe("says that it is never reached")
    severity = "note" if isinstance(after, EXITS) else ""
    return Weak(f"It never runs, for {why}.", steps=[(before, "The exit.")], severity=severity)


CHECK = Point(
    id="unreachable-code",
    title="Statement that never runs",
    weakness=561,
    fix="Move it before the exit, or remove it.",
    severity="low",
    confidence="high",
    reasons=(
        "no statement follows an exit",
        "makes the function a generator",
        "does nothing",
        "says that it is never reached",
    ),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    judge=judge,
)
