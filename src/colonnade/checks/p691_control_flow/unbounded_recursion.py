"""## What

A function that calls itself before anything could stop it, or that is given a client's data and follows it as deep as
that goes.

## Why

Each call takes a frame until the interpreter's limit is reached; the function then ends in `RecursionError`, or with a
raised limit in a crash of the process.

## Bad

```python
def depth(node):
    below = depth(node.child)
    return below + 1
```

## Good

```python
def depth(node):
    if node is None:
        return 0
    return depth(node.child) + 1
```

## Fix

Test for the end of the structure, or count the depth, before calling again.

## Limits

How deep the data of a recursive function is cannot be told from its code; such functions are undecided unless they
count their depth, or are given data of a request where that is made.

## References

CWE-674.
"""

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import SCOPES, everywhere, module_of, own, own_nodes, path_to, words
from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.summary.point import Answer, Outcome, Safe, Site, Undecided, Weak

DEPTH: Final = frozenset(("depth", "level", "limit", "maxdepth", "recursion", "retries", "attempts", "tries", "indent"))
CHOICES: Final = (ast.If, ast.While, ast.For, ast.AsyncFor, ast.Try, ast.TryStar, ast.Match, ast.IfExp, ast.BoolOp,
    ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.With, ast.AsyncWith)  # fmt: skip
Function = ast.FunctionDef | ast.AsyncFunctionDef


REMOTE: Final = THREAT_MODELS["remote"]


def judge(node: ast.AST, site: Site) -> Answer:
    return [*outcomes(node), *given_data(node, site)]


def given_data(node: ast.AST, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """The calls by which a function gives a client's data to one that follows it as deep as it goes."""
    known = deep(module_of(site))
    if not known or site.role == "test" or not isinstance(node, Function) or node.name in known:
        return
    for call in own(node, ast.Call):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name in known and any(REMOTE.intersection(site.sources(site.value(each))) for each in call.args):
            message = f"`{name}` goes as deep as a client's data is nested, and counts nothing."
            steps = [(known[name], "Calls itself on a part of its argument.")]
            yield call, Weak(message, steps=steps, severity="low", confidence="medium")


@lru_cache(maxsize=4)
def deep(module: ast.AST) -> dict[str, ast.AST]:
    """The functions of a module that call themselves on parts of what they are given, and do not count; the calls."""
    if any(each.id == "RecursionError" for each in everywhere(module, ast.Name)):
        return {}
    out: dict[str, ast.AST] = {}
    for each in own(module, ast.FunctionDef):
        if isinstance(judge_function(each, is_method=False), Undecided):
            out[each.name] = next(call for call in own(each, ast.Call) if calls_itself(call, each, False))
    return out


def outcomes(node: ast.AST) -> Iterator[tuple[ast.AST, Outcome]]:
    """One outcome for each recursive function that is defined directly in a module, class or function."""
    for each in own(node, ast.FunctionDef, ast.AsyncFunctionDef):
        outcome = judge_function(each, is_method=isinstance(node, ast.ClassDef))
        if outcome is not None:
            yield each, outcome


def judge_function(node: Function, is_method: bool) -> Outcome | None:
    if not any(calls_itself(each, node, is_method) for each in own(node, ast.Call)):
        return None
    body = [statement for statement in node.body if not isinstance(statement, SCOPES)]
    calls = [(s, each) for s in body for each in own(s, ast.Call) if calls_itself(each, node, is_method)]
    if not calls:
        return None
    if any(not DEPTH.isdisjoint(words(each.arg)) for each in ast.walk(node.args) if isinstance(each, ast.arg)):
        return Safe("counts its depth")
    statement, call = calls[0]
    before = node.body[: node.body.index(statement)]
    is_choice = any(isinstance(each, CHOICES) for each in path_to(statement, call))
    is_lazy = bool(own(node, ast.Yield, ast.YieldFrom))
    if is_choice or is_lazy or any(may_leave(each) for each in before):
        return Undecided("how deep the recursion goes depends on its data")
    return Weak(f"`{node.name}` calls itself on every path.")


def calls_itself(node: ast.Call, function: Function, is_method: bool) -> bool:
    match node.func:
        case ast.Name(id=name):
            return name == function.name and not is_method and not rebinds(function)
        case ast.Attribute(value=ast.Name(id="self" | "cls"), attr=name):
            return name == function.name and is_method and not function.decorator_list and not rebinds(function)
    return False


def rebinds(function: Function) -> bool:
    """Whether the function's name means something else inside of it."""
    return any(
        isinstance(each, (ast.Import, ast.ImportFrom))
        or (isinstance(each, ast.Name) and each.id == function.name and isinstance(each.ctx, ast.Store))
        or (isinstance(each, ast.Attribute) and each.attr == function.name and isinstance(each.ctx, ast.Store))
        or (isinstance(each, ast.arg) and each.arg == function.name)
        for each in ast.walk(function)
    )


def may_leave(statement: ast.stmt) -> bool:
    return any(
        isinstance(each, (ast.Return, ast.Raise, ast.Assert, *CHOICES)) for each in (statement, *own_nodes(statement))
    )


CHECK = Point(
    id="unbounded-recursion",
    title="Recursion without an end",
    weakness=674,
    fix="Test for the end of the structure, or count the depth, before calling again.",
    severity="medium",
    confidence="high",
    reasons=("counts its depth",),
    nodes=(ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef),
    judge=judge,
)
