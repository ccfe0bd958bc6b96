"""## What

A file, connection or other resource that is used after it was closed.

## Why

The use raises. Behind an error or at the end of a job it is seen only in production, and what should have been written
or sent is lost.

## Bad

```python
def save(path, rows):
    handle = open(path, "w")
    handle.write(rows[0])
    handle.close()
    handle.write(rows[1])
```

## Good

```python
def save(path, rows):
    with open(path, "w") as handle:
        handle.write(rows[0])
        handle.write(rows[1])
```

## Fix

Close it after its last use, or use it in a `with` statement.

## Limits

Only uses behind the close in the same block, and behind the `with` that closed it, are seen.

## References

CWE-672.
"""

import ast
from collections.abc import Iterator, Sequence
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import leaves, own, own_blocks, own_nodes
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

USES: Final = (
    "read", "readline", "readlines", "write", "writelines", "seek", "send", "sendall", "recv", "execute", "executemany",
    "fetchone", "fetchall", "commit", "rollback", "cursor", "flush", "namelist", "extractall", "sendmail",
)  # fmt: skip
ENDED: Final = {
    "shutdown": ("submit", "map"), "terminate": ("apply", "apply_async", "map", "imap", "starmap"), "close": USES,
}  # fmt: skip
"""By the method that ends it, what cannot be done any more."""
BLOCKS: Final = {
    **dict.fromkeys(("file", "archive", "temporary", "socket", "connection", "cursor"), USES),
    "pool": ("submit", *ENDED["terminate"]),
}
"""The same by the kind of what a ``with`` statement has closed."""
Closed = tuple[str, ast.AST, tuple[str, ...]]


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    drawn = drawn_from(node)
    return [each for block in own_blocks(node) for each in of_block(block, drawn, site)]


def drawn_from(function: ast.AST) -> dict[str, list[str]]:
    """The names of what was drawn from each name, and ends with it: ``rows = store.cursor()``."""
    out: dict[str, list[str]] = {}
    for each in own(function, ast.Assign):
        match each:
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Attribute(value=ast.Name(id=giver), attr="cursor"))
            ):
                out.setdefault(giver, []).append(name)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.GeneratorExp(generators=[over])):
                if isinstance(over.iter, ast.Name):
                    out.setdefault(over.iter.id, []).append(name)
    return out


def of_block(block: Sequence[ast.stmt], drawn: dict[str, list[str]], site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    for index, statement in enumerate(block):
        for name, closed, uses in closes(statement, site):
            used = next_use(name, block[index + 1 :], uses)
            lazy = next(
                (use for each in drawn.get(name, ()) if (use := next_use(each, block[index + 1 :], USES, True))), None
            )
            if used is None and lazy is not None:
                message = f"`{ast.unparse(lazy)}` draws from `{name}`, which was closed before."
                yield lazy, Weak(message, steps=[(closed, "Closed here.")])
                continue
            if used is not None:
                message = f"`{name}.{used.func.attr}` uses what was closed before."  # type: ignore[attr-defined]
                yield used, Weak(message, steps=[(closed, "Closed here.")])
            else:
                yield closed, Safe("closed and not used again")


def closes(statement: ast.stmt, site: Site) -> Iterator[Closed]:
    """The names that a statement leaves closed, each with the place where that is done, and what is not done then."""
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attr), args=[]) as call):
            if attr in ENDED:
                yield name, call, ENDED[attr]
        case ast.With(items=items) | ast.AsyncWith(items=items):
            for item in items:
                match item:
                    case ast.withitem(context_expr=ast.Call() as call, optional_vars=ast.Name(id=name) as target):
                        held = next((fact.resource for fact in site.facts(call) if fact.resource is not None), None)
                        if held is not None and held.block and held.kind in BLOCKS:
                            yield name, target, BLOCKS[held.kind]
        case ast.If(body=body, orelse=[]) if not leaves(body):
            for inner in body:
                yield from closes(inner, site) if isinstance(inner, ast.Expr) else ()


def next_use(name: str, rest: Sequence[ast.stmt], uses: tuple[str, ...] = USES, drawn: bool = False) -> ast.Call | None:
    """The first use of the name behind, unless it is bound again or opened before.

    drawn: the name is of something that is drawn from; handing it on is a use.
    """
    for statement in rest:
        for node in (statement, *own_nodes(statement)):
            if isinstance(node, ast.Name) and node.id == name and not isinstance(node.ctx, ast.Load):
                return None
            if (
                drawn
                and isinstance(node, ast.Call)
                and any(isinstance(a, ast.Name) and a.id == name for a in node.args)
            ):
                return node
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                owner = node.func.value
                if isinstance(owner, ast.Name) and owner.id == name:
                    return node if node.func.attr in uses else None
            if isinstance(node, (ast.If, ast.Try, ast.While, ast.Return, ast.Raise)) and node is not statement:
                return None
        if any(isinstance(node, ast.Name) and node.id == name for node in own_nodes(statement)):
            return None
    return None


CHECK = Point(
    id="use-after-close",
    title="Resource used after it was closed",
    weakness=672,
    fix="Close it after its last use, or use it in a `with` statement.",
    severity="medium",
    confidence="medium",
    reasons=("closed and not used again",),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    judge=judge,
)
