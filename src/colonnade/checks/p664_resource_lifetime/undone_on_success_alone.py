"""## What

One call does something, and another at the end of the same block undoes it. Where a call in between fails it stays
done.

## Why

The mount stays mounted, the machine paused, the reservation taken. The error is told; what it left behind is found
weeks later.

## Bad

```python
def copy_files(disk, target, files):
    disk.mount(target)
    for name in files:
        disk.copy(name, target)
    disk.unmount(target)
```

## Good

```python
def copy_files(disk, target, files):
    disk.mount(target)
    try:
        for name in files:
            disk.copy(name, target)
    finally:
        disk.unmount(target)
```

## Fix

Put the work into a `try` and what undoes it into `finally`.

## Limits

What undoes what is told by the names of the two calls, of one object and with the same first argument. Whether the
work in between can fail is not known, so the finding is of low confidence.

## References

CWE-460, CWE-459.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import FUNCTIONS, last_name, own, own_blocks, own_nodes, same, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

PAIRS: Final = {
    "mount": ("umount", "unmount"), "attach": ("detach",), "suspend": ("resume",), "pause": ("unpause", "resume"),
    "plug": ("unplug",), "allocate": ("deallocate", "release", "free"), "reserve": ("release", "unreserve"),
    "disable": ("enable",), "lock": ("unlock",), "connect": ("disconnect",), "freeze": ("thaw", "unfreeze"),
    "quiesce": ("unquiesce",), "map": ("unmap",), "mask": ("unmask",), "block": ("unblock",), "bind": ("unbind",),
    "stop": ("start",), "start": ("stop",), "acquire": ("release",), "open": ("close",), "setup": ("teardown",),
    "login": ("logout",),
}  # fmt: skip
KNOWN: Final = frozenset(("open", "acquire", "lock"))
"""Verbs of resources that other checks follow."""
WATCHES: Final = frozenset(("watch", "stopwatch", "timer", "sw", "profiler", "tracer"))
"""What measures, and is of no use when the work has failed."""


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    return list(outcomes(node))


def outcomes(function: ast.AST) -> Iterator[tuple[ast.AST, Outcome]]:
    guarded = {id(each) for each in own(function, ast.Try) if each.finalbody}
    for block in own_blocks(function):
        calls = [alone(each) for each in block]
        for i, first in enumerate(calls):
            if first is None or PAIRS.keys().isdisjoint(words(last_name(first.func))):
                continue
            for j in range(i + 1, len(block)):
                undone = next((end for end in undoings(block[j]) if undoes(first, end)), None)
                if undone is None:
                    continue
                if id(block[j]) in guarded:
                    yield first, Safe("undone in any case")
                elif (between := work(block[i + 1 : j])) is not None and calls[j] is undone:
                    message = f"`{ast.unparse(undone)}` undoes this, and is left out where what stands between fails."
                    steps = [(between, "Where this fails,"), (undone, "this is not reached.")]
                    yield first, Weak(message, steps=steps)
                break


def alone(statement: ast.stmt) -> ast.Call | None:
    """The call of which a statement consists."""
    match statement:
        case ast.Expr(value=ast.Call() as call) | ast.Expr(value=ast.Await(value=ast.Call() as call)):
            return call
    return None


def undoings(statement: ast.stmt) -> Iterator[ast.Call]:
    if isinstance(statement, ast.Try):
        for each in statement.finalbody:
            yield from (n for n in (each, *own_nodes(each)) if isinstance(n, ast.Call))
    elif (call := alone(statement)) is not None:
        yield call


def undoes(first: ast.Call, end: ast.Call) -> bool:
    """Whether the second call takes back the first: of the same object, the same thing, with the same argument."""
    if not isinstance(first.func, ast.Attribute) or not isinstance(end.func, ast.Attribute):
        return False
    if not are_opposites(words(first.func.attr), words(end.func.attr)):
        return False
    if not same(first.func.value, end.func.value) or isinstance(first.func.value, ast.Call):
        return False
    if not all(any(same(a, b) for b in first.args) for a in end.args):
        return False
    if first.args and not end.args and not isinstance(first.func.value, ast.Name):
        return False
    return WATCHES.isdisjoint(words(last_name(first.func.value)))


def are_opposites(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two names differ in a verb and its opposite alone."""
    for i, verb in enumerate(one):
        for opposite in PAIRS.get(verb, ()):
            if (*one[:i], opposite, *one[i + 1 :]) == two:
                return not (len(one) == 1 and verb in KNOWN)
    return False


def work(block: list[ast.stmt]) -> ast.Call | None:
    """The first call of statements that is more than a message to a log."""
    for statement in block:
        for each in (statement, *own_nodes(statement)):
            if isinstance(each, ast.Return):
                return None
            name = ast.unparse(each.func).lower() if isinstance(each, ast.Call) else "log"
            if isinstance(each, ast.Call) and "log" not in name and "sleep" not in name:
                return each
    return None


CHECK = Point(
    id="undone-on-success-alone",
    title="Undone where nothing fails, and not else",
    weakness=460,
    also=(459,),
    alike={460: (459, 772)},
    fix="Put the work into a `try` and what undoes it into `finally`.",
    severity="low",
    confidence="low",
    within=("left-open-by-exception",),
    reasons=("undone in any case",),
    roles=("production", "example", "vendored"),
    nodes=FUNCTIONS[:2],
    judge=judge,
)
