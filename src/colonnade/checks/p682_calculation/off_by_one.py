"""## What

An index that is one past the end of a sequence: `items[len(items)]`, or `items[i]` in a loop over
`range(len(items) + 1)`, or `items[i + 1]` in one over `range(len(items))`.

## Why

The last index of a sequence is its length less one. The access raises `IndexError`, at the end of every loop or on the
only input that was not tried.

## Bad

```python
def total(prices):
    result = 0
    for i in range(len(prices) + 1):
        result += prices[i]
    return result
```

## Good

```python
def total(prices):
    result = 0
    for price in prices:
        result += price
    return result
```

## Fix

Loop over the sequence itself, or use `range(len(items))`; the last element is `items[-1]`.

## Limits

Only indices that are written in terms of the same sequence's length are looked at.

## References

CWE-193.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.syntax import catches, conditions, dotted, parts, same
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak


def judge(node: ast.Subscript, site: Site) -> Answer:
    if isinstance(node.slice, ast.Slice) or not isinstance(node.value, (ast.Name, ast.Attribute)):
        return None
    if catches(site, "IndexError", "LookupError"):
        return None
    if isinstance(node.slice, ast.Name):
        return judge_loop(node, node.slice, site)
    match node.slice:
        case ast.BinOp(left=ast.Name() as index, op=ast.Add(), right=ast.Constant(value=int(shift))) if shift > 0:
            return judge_loop(node, index, site, shift)
    beyond = excess(node.slice, node.value)
    if beyond is None:
        return None
    if beyond < 0:
        return Safe("index is below the length")
    is_sequence = site.value(node.value).has_type("list", "tuple", "str", "bytes")
    if not is_sequence and not isinstance(node.ctx, ast.Load):
        return Undecided("a mapping may grow by its length")
    message = f"The index `{site.text(node.slice)}` is past the last element of `{site.text(node.value)}`."
    return Weak(message, confidence="high" if is_sequence else "medium")


def judge_loop(node: ast.Subscript, index: ast.Name, site: Site, shift: int = 0) -> Answer:
    """Of an index that a loop counts; shift: what is added to it."""
    loop = next(
        (s for s in reversed(site.statements) if isinstance(s, ast.For) and same(s.target, stored(index))), None
    )
    if loop is not None and any(changes(each, index) for each in loop.body):
        return None
    if loop is None:
        return judge_while(node, index, site) if not shift else None
    if not isinstance(loop.iter, ast.Call) or dotted(loop.iter.func) != "range":
        return None
    stop = loop.iter.args[0] if len(loop.iter.args) == 1 else loop.iter.args[1]
    beyond = excess(stop, node.value)
    if beyond is None:
        return None
    beyond += shift
    if beyond <= 0 or len(loop.iter.args) == 3:
        return Safe("loop ends before the length")
    if any(speaks_of(test, index) for condition in conditions(site, node) for test, _ in parts(*condition)):
        return Safe("index is tested before use")
    message = f"`{site.text(node.slice)}` reaches the length of `{site.text(node.value)}` in the loop's last round."
    return Weak(message, steps=[(loop.iter, f"The range ends before `{site.text(stop)}`.")])


def judge_while(node: ast.Subscript, index: ast.Name, site: Site) -> Answer:
    """Of an index that is used before the loop changes it, and that the loop's own condition bounds."""
    loops = [each for each in site.statements if isinstance(each, ast.While)]
    bound = bound_of(loops[-1].test, index) if loops else None
    if bound is None:
        return None
    stop, shift = bound
    beyond = excess(stop, node.value)
    if beyond is None or any(changes(each, index) for each in before(loops[-1], site)):
        return None
    if beyond + shift <= 0:
        return Safe("loop ends before the length")
    tests = [test for condition in conditions(site, node) for test, _ in parts(*condition)]
    if any(speaks_of(test, index) for test in tests if test is not loops[-1].test):
        return Safe("index is tested before use")
    message = f"`{index.id}` reaches the length of `{site.text(node.value)}` in the loop's last round."
    return Weak(message, steps=[(loops[-1].test, "The loop runs while this holds.")])


def bound_of(test: ast.expr, index: ast.Name) -> tuple[ast.expr, int] | None:
    """What a condition keeps the index below, and by how much it may reach it: ``i <= n`` is (n, 1)."""
    match test:
        case ast.Compare(left=ast.Name(id=name), ops=[ast.Lt() | ast.LtE() as op], comparators=[stop]):
            return (stop, int(isinstance(op, ast.LtE))) if name == index.id else None
        case ast.Compare(left=stop, ops=[ast.Gt() | ast.GtE() as op], comparators=[ast.Name(id=name)]):
            return (stop, int(isinstance(op, ast.GtE))) if name == index.id else None
    return None


def before(loop: ast.While, site: Site) -> list[ast.stmt]:
    """The statements of a loop's body that stand before the point, with the one around it."""
    at = site.statements.index(loop) + 1
    current = site.statements[at] if at < len(site.statements) else None
    place = next((i for i, each in enumerate(loop.body) if each is current), -1)
    plain = isinstance(current, (ast.Assign, ast.AugAssign, ast.Expr, ast.Return))
    return loop.body[: place + (not plain)]


def changes(statement: ast.stmt, index: ast.Name) -> bool:
    return any(
        isinstance(each, ast.Name) and each.id == index.id and isinstance(each.ctx, ast.Store)
        for each in ast.walk(statement)
    )


def stored(name: ast.Name) -> ast.Name:
    """The name as a loop's target has it."""
    return ast.Name(id=name.id, ctx=ast.Store())


def speaks_of(test: ast.expr, index: ast.Name) -> bool:
    return any(isinstance(n, ast.Name) and n.id == index.id for n in ast.walk(test))


def excess(node: ast.expr, sequence: ast.expr) -> int | None:
    """How far an expression lies above the sequence's length, or None where it does not speak of it."""
    match node:
        case ast.Call(func=ast.Name(id="len"), args=[inner], keywords=[]) if same(inner, sequence):
            return 0
        case ast.BinOp(op=ast.Add() | ast.Sub() as op, left=left, right=ast.Constant(value=int(shift))):
            inner_excess = excess(left, sequence)
            if inner_excess is not None:
                return inner_excess + (shift if isinstance(op, ast.Add) else -shift)
    return None


CHECK = Point(
    id="off-by-one",
    title="Index one past the end of a sequence",
    weakness=193,
    fix="Loop over the sequence itself, or end the range at `len(items)`.",
    severity="medium",
    confidence="high",
    reasons=(
        "index is below the length",
        "loop ends before the length",
        "index is tested before use",
    ),
    nodes=(ast.Subscript,),
    judge=judge,
)
