"""## What

A function changes a setting of the process or an attribute of an object for a time, and puts the old value back by a
statement that is not reached when something between raises.

## Why

After the first error the program goes on in the wrong directory, with the wrong mask for new files, or with its output
going elsewhere, and fails or harms in places that have nothing to do with it.

## Bad

```python
import os

def packed(folder, pack):
    before = os.getcwd()
    os.chdir(folder)
    pack(".")
    os.chdir(before)
```

## Good

```python
import os

def packed(folder, pack):
    before = os.getcwd()
    os.chdir(folder)
    try:
        pack(".")
    finally:
        os.chdir(before)
```

## Fix

Put the old value back in a `finally`, or use a context manager that does.

## Limits

The value must be kept, changed and put back by statements of one block. An object's own attributes and entries of local
collections are not looked at: they mostly end with the work that failed.

## References

CWE-460.
"""

import ast
from collections.abc import Iterator, Sequence
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import SCOPES, last_name, own_blocks, own_nodes, same
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

RAISING: Final = (ast.Call, ast.Yield, ast.YieldFrom, ast.Await)
SELF_RESTORING: Final = frozenset(("umask", "signal", "setlocale", "settrace", "setprofile", "set_wakeup_fd"))
PAIRS: Final = {"getcwd": "chdir", "cwd": "chdir", "getcwdb": "chdir"}


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    return [each for block in own_blocks(node) for each in of_block(block, site)]


def of_block(block: Sequence[ast.stmt], site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    for index, statement in enumerate(block):
        match statement:
            case ast.Assign(targets=[ast.Name(id=kept)], value=value) if is_lasting(value):
                rest = block[index + 1 :]
            case _:
                continue
        if not any(gives_back(each, kept) for each in rest):
            continue
        start = 0 if is_changing(value) else next((i + 1 for i, s in enumerate(rest) if changes(s, value, kept)), None)
        if start is None:
            continue
        for at, each in enumerate(rest[start:], start):
            if restores(each, value, kept):
                between = rest[start:at]
                if any(may_raise(one) for one in between):
                    text = f"`{site.text(each)}` is not reached when something before it raises."
                    changed = statement if start == 0 else rest[start - 1]
                    yield each, Weak(text, steps=[(changed, "Changed here.")])
                else:
                    yield each, Safe("nothing between can raise")
                break
            if isinstance(each, ast.Try) and any(restores(one, value, kept) for one in each.finalbody):
                yield each, Safe("put back in a finally")
                break


def gives_back(statement: ast.stmt, kept: str) -> bool:
    """Whether a statement, or what a ``try`` does at its end, hands the kept value on."""
    match statement:
        case ast.Assign(value=new) | ast.Expr(value=ast.Call(args=[*_, new])):
            return is_name(new, kept)
        case ast.Try(finalbody=last):
            return any(gives_back(each, kept) for each in last)
    return False


def is_lasting(value: ast.expr) -> bool:
    """Whether what is read outlives the work that fails: what an object keeps of its own for the time of a walk, or
    an entry of a local collection, mostly goes with it."""
    match value:
        case ast.Attribute(value=ast.Name(id="self" | "cls")) | ast.Subscript(value=ast.Name()):
            return False
    return isinstance(value, (ast.Attribute, ast.Subscript, ast.Call))


def is_changing(value: ast.expr) -> bool:
    """Whether the call that gives the old value has set a new one."""
    return isinstance(value, ast.Call) and last_name(value.func) in SELF_RESTORING and bool(value.args)


def changes(statement: ast.stmt, value: ast.expr, kept: str) -> bool:
    """Whether a statement gives what `value` reads another value than the one that is kept."""
    match statement:
        case ast.Assign(targets=[target], value=new) if isinstance(value, (ast.Attribute, ast.Subscript)):
            return reads(target, value) and not is_name(new, kept)
        case ast.Expr(value=ast.Call(args=[*_, new]) as call):
            return sets(call, value) and not is_name(new, kept)
    return False


def restores(statement: ast.stmt, value: ast.expr, kept: str) -> bool:
    """Whether a statement puts the kept value back."""
    match statement:
        case ast.Assign(targets=[target], value=new) if isinstance(value, (ast.Attribute, ast.Subscript)):
            return is_name(new, kept) and reads(target, value)
        case ast.Expr(value=ast.Call(args=[*_, new]) as call):
            return is_name(new, kept) and sets(call, value)
    return False


def reads(target: ast.expr, value: ast.expr) -> bool:
    return ast.unparse(target) == ast.unparse(value)


def is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def sets(call: ast.Call, value: ast.expr) -> bool:
    """Whether a call sets what another call, which gave the old value, reads."""
    if not isinstance(value, ast.Call):
        return False
    given, set_ = last_name(value.func), last_name(call.func)
    if given in SELF_RESTORING:
        return given == set_ and same(value.func, call.func)
    if PAIRS.get(given) == set_:
        return True
    is_pair = given.startswith("get") and set_ == "set" + given[3:] and given != "get"
    return (
        is_pair
        and isinstance(value.func, ast.Attribute)
        and isinstance(call.func, ast.Attribute)
        and (same(value.func.value, call.func.value))
    )


def may_raise(statement: ast.stmt) -> bool:
    return not isinstance(statement, SCOPES) and any(isinstance(each, RAISING) for each in own_nodes(statement))


CHECK = Point(
    id="state-not-restored",
    title="Setting that is not put back when something raises",
    weakness=460,
    fix="Put the old value back in a `finally`, or use a context manager that does.",
    severity="low",
    confidence="medium",
    reasons=("nothing between can raise", "put back in a finally"),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    judge=judge,
)
