"""## What

A queue is asked whether it is empty, and then waited on as if the answer still held.

## Why

Another thread may take the last entry between the two. The call that takes one then waits for an entry that nobody
puts, and the thread with it.

## Bad

```python
import queue
import threading

class Workers:
    def __init__(self, count):
        self.jobs = queue.Queue()
        for _ in range(count):
            threading.Thread(target=self.run).start()

    def run(self):
        while not self.jobs.empty():
            job = self.jobs.get()
            job()
```

## Good

```python
import queue
import threading

class Workers:
    def __init__(self, count):
        self.jobs = queue.Queue()
        for _ in range(count):
            threading.Thread(target=self.run).start()

    def run(self):
        while True:
            try:
                job = self.jobs.get_nowait()
            except queue.Empty:
                return
            job()
```

## Fix

Take an entry without waiting, and handle that there is none.

## Limits

Whether several threads take entries is not known; where there is one, the answer holds, so the confidence is low.

## References

CWE-367. Python's documentation of `queue.Queue.empty`.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.locking import lock_of
from colonnade.checks.syntax import last_name, own_nodes, same
from colonnade.summary.point import Answer, Safe, Site, Weak

SIZES = ("empty", "qsize")


def judge(node: ast.If | ast.While, site: Site) -> Answer:
    asked = next((each for each in (node.test, *own_nodes(node.test)) if is_question(each)), None)
    if not isinstance(asked, ast.Call) or not isinstance(asked.func, ast.Attribute):
        return None
    if (
        not site.function.is_async
        and asked.func.attr == "empty"
        and not isinstance(node.test, ast.UnaryOp | ast.BoolOp)
    ):
        return None
    if site.function.is_async or any(
        lock_of(item.context_expr)
        for each in site.statements
        if isinstance(each, (ast.With, ast.AsyncWith))
        for item in each.items
    ):
        return Safe("nobody comes between")
    if any(isinstance(each, ast.Try) and each.handlers for each in ast.walk(node)):
        return Safe("that there is none is handled")
    for statement in node.body:
        for each in (statement, *own_nodes(statement)):
            match each:
                case ast.Call(func=ast.Attribute(value=value, attr="get"), args=[], keywords=[]):
                    if same(value, asked.func.value):
                        message = f"`{site.text(each)}` waits for good where another thread has taken the last entry."
                        return [(each, Weak(message, steps=[(asked, "Asked here.")]))]
    return None


def is_question(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and last_name(node.func) in SIZES and not node.args


CHECK = Point(
    id="empty-then-get",
    title="Queue asked whether it is empty, then waited on",
    weakness=367,
    alike={367: (833, 835)},
    fix="Take an entry without waiting, and handle that there is none.",
    severity="low",
    confidence="low",
    reasons=("nobody comes between", "that there is none is handled"),
    roles=("production", "example", "vendored"),
    nodes=(ast.If, ast.While),
    mentions=frozenset(("empty()", "qsize()")),
    judge=judge,
)
