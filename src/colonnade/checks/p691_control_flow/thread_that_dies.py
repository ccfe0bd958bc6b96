"""## What

The loop of a background thread takes data and handles no exception of what it does with it.

## Why

The first record that is not as expected ends the thread. The program runs on without it, and nobody is told: nothing is
sent, cleaned up or watched any more.

## Bad

```python
import json
import threading

def work(jobs):
    while True:
        job = json.loads(jobs.get())
        print(job["name"])

def start(jobs):
    threading.Thread(target=work, args=(jobs,), daemon=True).start()
```

## Good

```python
import json
import logging
import threading

def work(jobs):
    while True:
        try:
            job = json.loads(jobs.get())
            print(job["name"])
        except Exception:
            logging.exception("job failed")

def start(jobs):
    threading.Thread(target=work, args=(jobs,), daemon=True).start()
```

## Fix

Handle and log exceptions in each round of the loop.

## Limits

Threads whose function stands in the same file, with an endless loop, are looked at. What may raise is a conversion, a
look-up by a constant key, or reading of data that has a form.

## References

CWE-248. Python library reference, `threading.excepthook`.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import SCOPES, all_nodes, children, everywhere, last_name, module_of, words
from colonnade.summary.point import Answer, Safe, Site, Weak

RISKY: Final = frozenset(("loads", "int", "float", "decode", "unpack", "fromhex", "strptime", "fromisoformat", "parse"))
STARTERS: Final = frozenset(("Thread", "start_new_thread", "Timer", "spawn_n", "spawn", "Process"))
FIRST: Final = frozenset(("start_new_thread", "spawn_n", "spawn"))
"""Those of them that are given the function first."""
REMOTE: Final = frozenset(
    ("request", "rest", "http", "rpc", "connect", "recv", "fetch", "execute", "query", "urlopen", "download", "poll")
)
"""Words of the names of calls that ask others, who may be gone."""


def judge(node: ast.Call, site: Site) -> Answer:
    if last_name(node.func) not in STARTERS:
        return None
    given = next((each.value for each in node.keywords if each.arg == "target"), None)
    if given is None and last_name(node.func) in FIRST and node.args:
        given = node.args[0]
    name = last_name(given) if isinstance(given, (ast.Name, ast.Attribute)) else ""
    functions = [each for each in all_nodes(module_of(site)) if isinstance(each, ast.FunctionDef) and each.name == name]
    if len(functions) != 1:
        return None
    loop = next((each for each in everywhere(functions[0], ast.While) if is_endless(each)), None)
    if loop is None:
        return None
    risk = next((each for statement in loop.body for each in unhandled(statement)), None)
    if risk is None and rests(loop):
        risk = next((each for statement in loop.body for each in unhandled(statement, remote=True)), None)
        if risk is not None:
            message = f"The first `{site.text(risk)}` that fails ends the thread that runs `{name}`."
            steps = [(node, "Started here."), (loop, "The loop that then ends.")]
            return [(risk, Weak(message, steps=steps, confidence="low"))]
    if risk is None:
        return Safe("each round handles its exceptions")
    message = f"The first `{site.text(risk)}` that raises ends the thread that runs `{name}`."
    return Weak(message, steps=[(risk, "May raise on data."), (loop, "The loop that then ends.")])


def is_endless(loop: ast.While) -> bool:
    return isinstance(loop.test, ast.Constant) and bool(loop.test.value)


def rests(loop: ast.While) -> bool:
    """Whether a loop does its work now and then: it sleeps or waits between."""
    return any(isinstance(each, ast.Call) and last_name(each.func) in ("sleep", "wait") for each in ast.walk(loop))


def unhandled(node: ast.AST, remote: bool = False) -> Iterator[ast.AST]:
    """The places below a node that may raise on data, or that ask others, outside any ``try`` with handlers."""
    if isinstance(node, SCOPES):
        return
    if isinstance(node, ast.Try) and node.handlers:
        for each in (*node.orelse, *node.finalbody):
            yield from unhandled(each, remote)
        return
    if isinstance(node, ast.Call) and (asks_others(node) if remote else may_raise_on_data(node)):
        yield node
    for child in children(node):
        yield from unhandled(child, remote)


def asks_others(call: ast.Call) -> bool:
    return not REMOTE.isdisjoint(words(last_name(call.func)))


def may_raise_on_data(call: ast.Call) -> bool:
    return last_name(call.func) in RISKY and not all(isinstance(each, ast.Constant) for each in call.args)


CHECK = Point(
    id="thread-that-dies",
    title="Background thread that ends at the first error",
    weakness=248,
    fix="Handle and log exceptions in each round of the loop.",
    severity="low",
    confidence="medium",
    reasons=("each round handles its exceptions",),
    nodes=(ast.Call,),
    callees=STARTERS,
    roles=OUTSIDE_TESTS,
    judge=judge,
)
