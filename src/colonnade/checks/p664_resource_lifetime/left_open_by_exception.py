"""## What

A file, connection, process, temporary directory or lock that is given back at the end of a function, and not where
something raises in between.

## Why

The way that errors take is the way on which resources are lost. A lock that is not released stops every thread that
comes after; descriptors and connections run out just when the service that fails is asked again and again.

## Bad

```python
import socket

def ask(host, question):
    peer = socket.create_connection((host, 7), timeout=5)
    peer.sendall(question)
    answer = peer.recv(512)
    peer.close()
    return answer
```

## Good

```python
import socket

def ask(host, question):
    with socket.create_connection((host, 7), timeout=5) as peer:
        peer.sendall(question)
        return peer.recv(512)
```

## Fix

Use a `with` statement, or give it back in a `finally`.

## Limits

The resource must be acquired and given back in one block. Only calls, `await` and `yield` are taken to raise. What
CPython closes by itself once nothing refers to it any more is told as a note.

## References

CWE-460, CWE-772. Python Language Reference, 8.5 The with statement.
"""

import ast
from collections.abc import Iterator, Sequence
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import COMPOUND, FUNCTIONS, blocks, dotted, last_name, own_nodes, words
from colonnade.library.fact import ResourceFact
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

SEVERITIES: Final = {
    **dict.fromkeys(("file", "archive", "mapping", "session", "cursor"), "note"),
    **dict.fromkeys(("socket", "connection", "descriptor", "process", "temporary", "loop", "server"), "low"),
    "lock": "medium",
}
MEMORY: Final = frozenset(("io.BytesIO()", "io.StringIO()", "_io.BytesIO()", "_io.StringIO()"))
QUIET: Final = frozenset(
    ("debug", "info", "warning", "isinstance", "len", "print", "str", "append", "monotonic", "time", "settimeout",
     "setsockopt", "range", "is_set")
)  # fmt: skip
"""Last names of callees that are not taken to raise."""


def judge(node: ast.Call, site: Site) -> Answer:
    if not site.statements:
        return None
    resource = next((fact.resource for fact in site.facts(node) if fact.resource is not None), None)
    if resource is None or resource.kind not in SEVERITIES:
        return None
    if any(MEMORY.intersection(site.refs(each)) for each in (*node.args, *(k.value for k in node.keywords))):
        return Safe("it is over bytes in memory")
    match site.statements[-1]:
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if value is node:
            return outcome(site, name, resource)
        case ast.Assign(targets=[ast.Tuple(elts=[ast.Name(id=number), ast.Name(id=path)])], value=value) if (
            value is node and resource.name is not None
        ):
            of_number = outcome(site, number, resource)
            return of_number if isinstance(of_number, Weak) else outcome(site, path, resource.name) or of_number
        case ast.Expr(value=value) if (
            value is node and resource.kind == "lock" and isinstance(node.func, ast.Attribute)
        ):
            return outcome(site, ast.unparse(node.func.value), resource)
    return None


def outcome(site: Site, held: str, resource: ResourceFact) -> Outcome | None:
    """What becomes of what a name holds, where one of the statements behind raises."""
    rest = following(site)
    tails = frozenset(each.rpartition(".")[2] for each in resource.close)
    index, closed = next(((i, c) for i, s in enumerate(rest) if (c := closing(s, held, tails)) is not None), (-1, None))
    if closed is None:
        return None
    around = [*cleanups(site.statements), *cleanups(rest[:index])]
    if any(gives_back(each, held, tails) for each in around):
        return Safe("given back when something raises")
    risk = next((place for each in rest[:index] for place in risky(each, held)), None)
    if risk is None:
        return Safe("nothing between can raise")
    left = "is left behind" if resource.kind == "temporary" else "stays open"
    what = "the lock stays taken" if resource.kind == "lock" else f"`{held}` {left}"
    message = f"Where `{site.text(risk)}` raises, {what}."
    steps = [(risk, "May raise."), (closed, "Given back here when nothing raises.")]
    return Weak(message, steps=steps, severity=SEVERITIES[resource.kind])


def following(site: Site) -> Sequence[ast.stmt]:
    """The statements behind the current one in its block."""
    current = site.statements[-1]
    parents: list[ast.AST] = [site.function.node, *site.statements[:-1]]
    for block in blocks(parents[-1]):
        for index, each in enumerate(block):
            if each is current:
                return block[index + 1 :]
    return ()


def closing(statement: ast.stmt, held: str, tails: frozenset[str]) -> ast.Call | None:
    """The call by which a statement gives the resource back: ``x.close()`` or ``os.close(x)``."""
    match statement:
        case ast.Expr(value=ast.Call() as call) | ast.Assign(value=ast.Call() as call):
            pass
        case ast.Expr(value=ast.Await(value=ast.Call() as call)):
            pass
        case _:
            return None
    if last_name(call.func) not in tails:
        return None
    if isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == held:
        return call
    return call if call.args and dotted(call.args[0]) == held else None


def cleanups(statements: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """What runs where something in these statements raises."""
    for each in statements:
        if isinstance(each, (ast.Try, ast.TryStar)):
            yield from each.finalbody
            for handler in each.handlers:
                yield from handler.body
        elif isinstance(each, (ast.With, ast.AsyncWith)):
            yield from (ast.Expr(item.context_expr) for item in each.items)


def gives_back(statement: ast.stmt, held: str, tails: frozenset[str]) -> bool:
    """Whether a statement of a clean-up speaks of the resource, or calls something that may give it back."""
    return any(
        (isinstance(each, (ast.Name, ast.Attribute)) and dotted(each) == held)
        or (isinstance(each, ast.Call) and not tails.isdisjoint(words(last_name(each.func))))
        for each in own_nodes(statement)
    )


def risky(statement: ast.stmt, held: str) -> Iterator[ast.AST]:
    """The places of a statement that may raise while the resource is held; none where it is handed on there."""
    if isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
        return
    if isinstance(statement, COMPOUND) and any(
        closing(each, held, frozenset(("close", "release"))) for each in inner(statement)
    ):
        return
    for each in own_nodes(statement):
        if isinstance(each, (ast.Yield, ast.YieldFrom, ast.Await)) or (
            isinstance(each, ast.Call) and last_name(each.func) not in QUIET
        ):
            yield each


def inner(statement: ast.stmt) -> Iterator[ast.stmt]:
    return (each for each in own_nodes(statement) if isinstance(each, ast.stmt))


CHECK = Point(
    id="left-open-by-exception",
    title="Resource left open where something raises",
    weakness=460,
    also=(772,),
    fix="Use a `with` statement, or give it back in a `finally`.",
    severity="low",
    confidence="medium",
    once_a_file=True,
    reasons=("given back when something raises", "nothing between can raise", "it is over bytes in memory"),
    nodes=(ast.Call,),
    modelled=True,
    roles=OUTSIDE_TESTS,
    judge=judge,
)
