"""## What

What failed is tried again and again, at once, and without a bound.

## Why

A peer that is down is asked as fast as the processor can, by every client at the same time, and cannot come up again.
The program itself hangs where it should say that the peer is down; one that calls itself ends with its stack.

## Bad

```python
import socket

def connect(host):
    while True:
        try:
            return socket.create_connection((host, 7), timeout=5)
        except OSError:
            continue
```

## Good

```python
import socket
import time

def connect(host):
    for attempt in range(5):
        try:
            return socket.create_connection((host, 7), timeout=5)
        except OSError:
            time.sleep(2 ** attempt)
    raise OSError(host)
```

## Fix

Count the attempts, and wait longer after each.

## Limits

Handlers of errors of peers and of the system are looked at. Whatever sleeps, waits or counts in the loop is taken to
bound it.

## References

CWE-835, CWE-674. AWS Builders' Library, Timeouts, retries and backoff with jitter.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import caught_names, last_name, leaves, own, own_nodes, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

ERRORS: Final = (
    "Exception", "BaseException", "OSError", "IOError", "ConnectionError", "RequestException", "HTTPError", "URLError",
    "OperationalError", "DBConnectionError", "ClientError", "TimeoutError", "Timeout", "error",
)  # fmt: skip
WAITS: Final = frozenset(("sleep", "wait", "join", "delay", "backoff", "select", "poll", "acquire", "pause", "stop"))

Function = ast.FunctionDef | ast.AsyncFunctionDef


def judge(node: ast.While | Function, site: Site) -> Answer:
    if isinstance(node, ast.While):
        return list(of_loop(node, site)) if isinstance(node.test, ast.Constant) and node.test.value else None
    return list(of_function(node, site))


def of_loop(loop: ast.While, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """The handlers by which an endless loop begins anew, where success leaves it."""
    for tried in loop.body:
        if not isinstance(tried, ast.Try) or not any(leaves_loop(each) for each in (*tried.body, *tried.orelse)):
            continue
        for handler in tried.handlers:
            if not set(caught_names(handler)) & set(ERRORS) or leaves_at_all(handler):
                continue
            if waits(loop) or counts(loop):
                yield handler, Safe("waits or counts")
            else:
                yield handler, Weak("What failed is tried again at once, for ever.", steps=[(loop, "The loop.")])


def of_function(function: Function, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """The handlers in which a function calls itself with what it was given."""
    given = [each.arg for each in (*function.args.posonlyargs, *function.args.args) if each.arg not in ("self", "cls")]
    for tried in own(function, ast.Try):
        for handler in tried.handlers:
            for call in direct(handler):
                if last_name(call.func) != function.name or not set(caught_names(handler)) & set(ERRORS):
                    continue
                owner = call.func.value if isinstance(call.func, ast.Attribute) else None
                if owner is not None and last_name(owner) not in ("self", "cls"):
                    continue
                passed = [*call.args, *(each.value for each in call.keywords)]
                same = [each.id for each in passed if isinstance(each, ast.Name)]
                if len(same) == len(passed) and set(same) <= set(given):
                    message = f"`{function.name}` calls itself again whenever it fails, without a bound."
                    yield call, Weak(message, weakness=674)
                else:
                    yield call, Safe("waits or counts")


def direct(handler: ast.ExceptHandler) -> Iterator[ast.Call]:
    """The calls that a handler makes whatever it has caught."""
    for statement in handler.body:
        if isinstance(statement, (ast.Return, ast.Expr, ast.Assign)):
            yield from own(statement, ast.Call)


def leaves_loop(statement: ast.stmt) -> bool:
    return any(isinstance(each, (ast.Return, ast.Break)) for each in (statement, *own_nodes(statement)))


def leaves_at_all(handler: ast.ExceptHandler) -> bool:
    """Whether some way through a handler leaves the loop."""
    last = handler.body[-1] if handler.body else None
    if leaves(handler.body) and not isinstance(last, ast.Continue):
        return True
    return any(isinstance(each, (ast.Return, ast.Break, ast.Raise)) for each in own_nodes(handler))


def waits(loop: ast.While) -> bool:
    return any(not WAITS.isdisjoint(words(last_name(call.func))) for call in own(loop, ast.Call))


def counts(loop: ast.While) -> bool:
    """Whether a number or another name changes from round to round outside the statement that is tried."""
    changed = {n.id for n in own(loop, ast.Name) if isinstance(n.ctx, ast.Store)}
    return bool(own(loop, ast.AugAssign)) or any(
        isinstance(n, ast.Name) and n.id in changed and isinstance(n.ctx, ast.Load)
        for each in own(loop, ast.Try)
        for handler in each.handlers
        for n in ast.walk(handler)
        if not isinstance(n, ast.ExceptHandler)
    )


CHECK = Point(
    id="endless-retry",
    title="What failed is tried again without a bound",
    weakness=835,
    also=(674,),
    fix="Count the attempts, and wait longer after each.",
    severity="low",
    confidence="medium",
    reasons=("waits or counts",),
    nodes=(ast.While, ast.FunctionDef, ast.AsyncFunctionDef),
    mentions=frozenset(("except",)),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
