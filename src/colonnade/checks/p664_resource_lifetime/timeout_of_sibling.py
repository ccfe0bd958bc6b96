"""## What

The same call stands twice in a function or class, once under a time limit and once without.

## Why

Somebody knew that the peer may never answer. On the other way, mostly the one after an error, the program still waits
for good.

## Bad

```python
from eventlet import timeout

def login(session, other, user, password):
    try:
        with timeout.Timeout(10):
            session.login_with_password(user, password)
    except ConnectionError:
        other.login_with_password(user, password)
```

## Good

```python
from eventlet import timeout

def login(session, other, user, password):
    try:
        with timeout.Timeout(10):
            session.login_with_password(user, password)
    except ConnectionError:
        with timeout.Timeout(10):
            other.login_with_password(user, password)
```

## Fix

Put the call under the same limit.

## Limits

Limits of a `with` alone. What the call waits for is not known.

## References

CWE-1088.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.syntax import everywhere, last_name, own_nodes, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

QUICK = frozenset(
    ("append", "get", "add", "format", "join", "items", "keys", "values", "debug", "info", "warning", "sleep")
)


def judge(node: ast.Module, site: Site) -> Answer:
    return list(outcomes(node))


def outcomes(node: ast.Module) -> Iterator[tuple[ast.AST, Outcome]]:
    limited: dict[str, tuple[ast.stmt, int]] = {}
    inside: set[int] = set()
    blocks: list[ast.With | ast.AsyncWith] = [*everywhere(node, ast.With), *everywhere(node, ast.AsyncWith)]
    for block in blocks:
        if not any(limits(item.context_expr) for item in block.items):
            continue
        inside.update(id(each) for statement in block.body for each in (statement, *own_nodes(statement)))
        call = getattr(block.body[0], "value", None) if len(block.body) == 1 else None
        call = call.value if isinstance(call, ast.Await) else call
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            limited.setdefault(call.func.attr, (block, len(call.args)))
    for call in everywhere(node, ast.Call):
        name = last_name(call.func) if isinstance(call.func, ast.Attribute) else ""
        if name not in limited or name in QUICK or len(call.args) != limited[name][1] or not call.args:
            continue
        if id(call) in inside:
            yield call, Safe("under a limit")
        elif not any(keyword.arg and "timeout" in keyword.arg for keyword in call.keywords):
            message = f"`{name}` has no time limit here, and has one at line {limited[name][0].lineno}."
            yield call, Weak(message, steps=[(limited[name][0], "Under a limit here.")])


def limits(context: ast.expr) -> bool:
    """Whether a context manager ends what takes too long."""
    parts = words(last_name(context)) if isinstance(context, ast.Call) else ()
    return "timeout" in parts or parts[-2:] == ("time", "limit")


CHECK = Point(
    id="timeout-of-sibling",
    title="Call without the time limit of its twin",
    weakness=1088,
    fix="Put the call under the same limit.",
    severity="low",
    confidence="low",
    reasons=("under a limit",),
    roles=("production", "example", "vendored"),
    nodes=(ast.Module,),
    mentions=frozenset(("timeout(", "time_limit(")),
    judge=judge,
)
