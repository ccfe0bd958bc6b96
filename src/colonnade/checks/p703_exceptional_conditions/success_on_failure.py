"""## What

A handler of an exception ends the program with the status of success, or answers that all went well.

## Why

Whoever called has no other sign than the status: a job that failed counts as done, the next step of a pipeline takes
its output, the client forgets what it wanted to have stored.

## Bad

```python
import sys

def main(archive, orders):
    try:
        archive.write(orders)
    except OSError as error:
        print(f"not written: {error}")
        sys.exit(0)
```

## Good

```python
import sys

def main(archive, orders):
    try:
        archive.write(orders)
    except OSError as error:
        sys.exit(f"not written: {error}")
```

## Fix

End with a status other than 0, or answer with an error.

## Limits

Ends and answers that stand in the handler itself. What a handler decides by a test of its own is not looked at.

## References

CWE-392. POSIX, 2.8.2 Exit Status for Commands.
"""

import ast
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.handler import raises, statement_of, tells
from colonnade.checks.syntax import caught_names, last_name, leaves, own_blocks
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

ENDS: Final = frozenset(
    ("KeyboardInterrupt", "BrokenPipeError", "EOFError", "SystemExit", "GeneratorExit", "StopIteration",
     "CancelledError", "ConnectionResetError", "QuitException", "Quit", "Exit", "BdbQuit")
)  # fmt: skip
DONE: Final = re.compile(r"\s*(Successfully|[A-Z][a-z]+ed|Done)\b")
"""How a message begins that tells that something was done."""
GOOD: Final = {"success": (True,), "ok": (True,), "status": ("ok", "success"), "result": ("ok", "success")}


def judge(node: ast.ExceptHandler, site: Site) -> Answer:
    outcomes = [(each, outcome) for each in node.body if (outcome := of_statement(each, node, site)) is not None]
    return [*outcomes, *of_message(node, site)] or None


def of_message(handler: ast.ExceptHandler, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """The message behind a ``try`` that tells that all is done, where a handler has told of the failure and goes on."""
    statement = statement_of(handler, site)
    if statement is None or statement.orelse or leaves(handler.body) or raises(handler) or not tells(handler):
        return
    block = next((each for each in own_blocks(site.function.node) if any(one is statement for one in each)), [])
    later = block[block.index(statement) + 1 :][:1] if block else []
    for each in later:
        match each:
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr="debug" | "info" | "audit"), args=[text, *_]) as call):
                written = next((one.value for one in ast.walk(text) if isinstance(one, ast.Constant)), None)
                if isinstance(written, str) and DONE.match(written):
                    yield (
                        call,
                        Weak("The message that it is done is written after the failure as well.", confidence="low"),
                    )


def of_statement(statement: ast.stmt, handler: ast.ExceptHandler, site: Site) -> Outcome | None:
    match statement:
        case ast.Return(value=ast.expr() as answer):
            return of_answer(answer, site)
        case ast.Expr(value=ast.Call(func=func, args=args)) if is_exit(func):
            pass
        case ast.Raise(exc=ast.Call(func=ast.Name(id="SystemExit"), args=args)):
            pass
        case ast.Raise(exc=ast.Name(id="SystemExit")):
            args = []
        case _:
            return None
    if ENDS.intersection(caught_names(handler)):
        return Safe("the user or the peer has ended it")
    if all(isinstance(each, ast.Constant) and each.value in (0, None) for each in args[:1]):
        what = f"`{site.text(handler.type)}`" if handler.type is not None else "every exception"
        return Weak(f"The handler of {what} ends the program with the status of success.")
    return Safe("ends with another status")


def is_exit(func: ast.expr) -> bool:
    return last_name(func) in ("exit", "_exit") or (isinstance(func, ast.Name) and func.id == "quit")


def of_answer(answer: ast.expr, site: Site) -> Outcome | None:
    stated = [(name, value) for name, value in entries(answer) if name in GOOD]
    if not stated:
        return None
    if all(isinstance(value, ast.Constant) and value.value in GOOD[name] for name, value in stated):
        return Weak(f"The handler answers the failure with `{stated[0][0]}: {site.text(stated[0][1])}`.")
    return Safe("answers that it failed")


def entries(answer: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    """The named parts of an answer: of a dictionary, or of the keywords of the call that makes it."""
    match answer:
        case ast.Dict(keys=keys, values=values):
            for key, value in zip(keys, values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    yield key.value, value
        case ast.Tuple(elts=[first, *_]):
            yield from entries(first)
        case ast.Call(args=args, keywords=keywords) if "json" in last_name(answer.func).lower():
            for each in args[:1]:
                yield from entries(each)
            for keyword in keywords:
                if keyword.arg:
                    yield keyword.arg, keyword.value


CHECK = Point(
    id="success-on-failure",
    title="Failure reported as success",
    weakness=392,
    fix="End with a status other than 0, or answer with an error.",
    severity="low",
    confidence="medium",
    reasons=("the user or the peer has ended it", "ends with another status", "answers that it failed"),
    nodes=(ast.ExceptHandler,),
    judge=judge,
)
