"""## What

A coroutine function is called without `await`, and what it gives is asked for its truth or compared as if it were the
result; it is put into a name that is never read, or only asked for its truth; or a library's is called as a statement.

## Why

A coroutine object is always true and equal to nothing. A check of rights that is not awaited lets everybody in, and its
body never runs.

## Bad

```python
async def is_allowed(user):
    return user.is_admin

async def delete(user, entry):
    if is_allowed(user):
        entry.delete()
```

## Good

```python
async def is_allowed(user):
    return user.is_admin

async def delete(user, entry):
    if await is_allowed(user):
        entry.delete()
```

## Fix

Write `await` before the call.

## Limits

Functions of the same file, methods of the same class, and libraries' coroutine functions are known. Of the program's
own as a statement, `missing-await` tells.

## References

CWE-670. Python Language Reference, 6.4 Await expression.
"""

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeVar, overload

from colonnade.checks.form import Point
from colonnade.checks.syntax import everywhere, module_of, own
from colonnade.summary.drop import is_dropped
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

N = TypeVar("N", bound=ast.expr)
Names = tuple[frozenset[str], dict[ast.AST, frozenset[str]]]


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Call, site: Site) -> Answer:
    if isinstance(node, ast.Call):
        return of_library(node, site)
    plain, of_class = coroutines(module_of(site))
    methods = of_class.get(node, frozenset())
    if not plain and not methods:
        return None
    out: list[tuple[ast.AST, Outcome]] = []
    for call, how in places(node):
        match call.func:
            case ast.Name(id=name) if name in plain:
                pass
            case ast.Attribute(value=ast.Name(id="self" | "cls"), attr=name) if name in methods:
                pass
            case _:
                continue
        out.append((call, Weak(f"`{site.text(call)}` is a coroutine, not its result, and {how}.")))
    if not out and own(node, ast.Await):
        out.append((node, Safe("awaited where the result is used")))
    return out


def of_library(node: ast.Call, site: Site) -> Answer:
    """A call of what a stub says is a coroutine function, as a statement or where its truth is asked for."""
    statement = site.statements[-1] if site.statements else None
    test = getattr(statement, "test", None)
    if is_dropped(statement, node):
        how = "is never awaited, so nothing of it happens"
    elif test is not None and any(each is node for each in asked(test)):
        how = "is always true"
    else:
        return None
    facts = site.facts(node)
    if not facts or not all(fact.is_async for fact in facts):
        return None
    return Weak(f"`{site.text(node)}` is a coroutine, not its result, and {how}.")


def places(function: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """The calls whose result is asked for where it stands, with what that means."""
    for each in own(function, ast.If, ast.While, ast.IfExp, ast.Assert):
        yield from ((call, "is always true") for call in asked(each.test))  # type: ignore[attr-defined]
    for compare in own(function, ast.Compare):
        for side in (compare.left, *compare.comparators):
            if isinstance(side, ast.Call) and not isinstance(compare.ops[0], (ast.Is, ast.IsNot)):
                yield side, "is equal to nothing"
    for part in own(function, ast.comprehension):
        yield from ((call, "is always true") for test in part.ifs for call in asked(test))
    read = {n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
    read -= judged_only(function)
    for assign in own(function, ast.Assign):
        match assign:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call) if name not in read and name != "_":
                yield call, "is never awaited"


def judged_only(function: ast.AST) -> set[str]:
    """The names of a function that are read only to ask for their truth."""
    tests = [each.test for each in (*own(function, ast.If, ast.While), *own(function, ast.IfExp, ast.Assert))]
    judged = [each for test in tests for each in asked(test, ast.Name)]
    loads = [n for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)]
    return {each.id for each in judged} - {each.id for each in loads if all(each is not other for other in judged)}


@overload
def asked(test: ast.expr) -> Iterator[ast.Call]: ...
@overload
def asked(test: ast.expr, kind: type[N]) -> Iterator[N]: ...
def asked(test: ast.expr, kind: type[ast.expr] = ast.Call) -> Iterator[ast.expr]:
    """The calls, or names, whose truth decides a condition."""
    match test:
        case _ if isinstance(test, kind):
            yield test
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            yield from asked(inner, kind)
        case ast.BoolOp(values=values):
            for value in values:
                yield from asked(value, kind)


@lru_cache(maxsize=4)
def coroutines(module: ast.AST) -> Names:
    """The coroutine functions of a module by name, and by method those of its class."""
    body = getattr(module, "body", ())
    plain = [each for each in body if isinstance(each, ast.AsyncFunctionDef) and is_plain(each)]
    others = {each.name for each in body if isinstance(each, ast.FunctionDef)}
    of_class: dict[ast.AST, frozenset[str]] = {}
    for owner in everywhere(module, ast.ClassDef):
        names = frozenset(each.name for each in owner.body if isinstance(each, ast.AsyncFunctionDef) and is_plain(each))
        for method in owner.body if names else ():
            of_class[method] = names
    return frozenset(each.name for each in plain) - others, of_class


def is_plain(node: ast.AsyncFunctionDef) -> bool:
    """Whether a call gives a coroutine: no generator, and no decorator that may make something else of it."""
    return not node.decorator_list and not own(node, ast.Yield)


CHECK = Point(
    id="coroutine-as-result",
    title="Coroutine taken for its result",
    weakness=670,
    fix="Write `await` before the call.",
    severity="high",
    confidence="high",
    reasons=("awaited where the result is used",),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef, ast.Call),
    modelled=True,
    mentions=frozenset(("async def",)),
    judge=judge,
)
