"""## What

What is raised is no exception, or is caught by no handler that was meant: `raise NotImplemented`, `raise "text"`,
`except A or B`, `return NotImplementedError`; or the end of an iterator comes out of a generator.

## Why

Another exception comes out than the one that was written. Handlers for it do not run: a failure that was to be handled
ends the request or the thread.

## Bad

```python
def convert(text):
    try:
        return int(text)
    except ValueError or TypeError:
        return 0
```

## Good

```python
def convert(text):
    try:
        return int(text)
    except (ValueError, TypeError):
        return 0
```

## Fix

Raise `NotImplementedError` or another class of exceptions; name several classes in a tuple; end a generator with
`return`.

## Limits

Names that are assigned something else are not looked up.

## References

CWE-248. PEP 479.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.syntax import FUNCTIONS, assigned_once, catches, everywhere, last_name, module_of, own
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.Raise | ast.ExceptHandler | ast.Return | ast.Call, site: Site) -> Answer:
    if isinstance(node, ast.ExceptHandler):
        return of_handler(node, site)
    if isinstance(node, ast.Return):
        return of_return(node, site)
    if isinstance(node, ast.Call):
        return of_next(node, site)
    match node.exc:
        case ast.Name(id="NotImplemented") | ast.Call(func=ast.Name(id="NotImplemented")):
            return Weak("`NotImplemented` is no exception: a `TypeError` is raised in its place.")
        case ast.Constant(value=str()) | ast.JoinedStr() | ast.BinOp(op=ast.Mod(), left=ast.Constant(value=str())):
            return Weak(f"`{site.text(node)}` raises a text, which is a `TypeError`.")
        case ast.Name(id="StopIteration") | ast.Call(func=ast.Name(id="StopIteration")):
            if is_generator(site.function.node):
                return Weak("A generator that raises `StopIteration` gives its caller a `RuntimeError`.")
        case None:
            return None
    return Safe("an exception")


def of_handler(node: ast.ExceptHandler, site: Site) -> Answer:
    if isinstance(node.type, ast.BoolOp):
        first = node.type.values[0 if isinstance(node.type.op, ast.Or) else -1]
        return [(node.type, Weak(f"`{site.text(node.type)}` is `{site.text(first)}` alone: the other is not caught."))]
    return None


def of_return(node: ast.Return, site: Site) -> Answer:
    """Of a method that gives back the exception by which it should say that it is not there."""
    match node.value:
        case ast.Name(id="NotImplementedError") | ast.Call(func=ast.Name(id="NotImplementedError")):
            if any(is_raised(each, site.function.name) for each in everywhere(module_of(site), ast.Raise)):
                return Safe("an exception")
            return Weak(f"`{site.text(node)}` gives the exception back, which counts as true, and raises nothing.")
    return None


def is_raised(node: ast.Raise, name: str) -> bool:
    """Whether what a function of this name makes is raised."""
    return isinstance(node.exc, ast.Call) and last_name(node.exc.func) == name.rpartition(".")[2]


def of_next(node: ast.Call, site: Site) -> Answer:
    """Of ``next(x)`` without a default in a generator, where nothing catches the end."""
    if not isinstance(node.func, ast.Name) or len(node.args) != 1 or site.role == "test":
        return None
    source = node.args[0]
    if not isinstance(source, ast.Name) or not is_generator(site.function.node):
        return None
    made = assigned_once(site, source.id)
    given = getattr(site.function.node, "args", None)
    is_given = given is not None and any(each.arg == source.id for each in ast.walk(given) if isinstance(each, ast.arg))
    if not is_given and (made is None or any(is_endless(each) for each in ast.walk(made))):
        return None
    if catches(site, "StopIteration", "RuntimeError"):
        return Safe("the end is handled")
    message = f"Where `{site.text(node)}` finds no more, the generator gives its caller a `RuntimeError`."
    return Weak(message, severity="note", confidence="medium")


def is_endless(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and last_name(node.func) in ("count", "cycle", "repeat")


def is_generator(function: ast.AST) -> bool:
    if not isinstance(function, FUNCTIONS):
        return False
    return bool(own(function, ast.Yield, ast.YieldFrom))


CHECK = Point(
    id="mistaken-raise",
    title="Exception that is none, or is not caught",
    weakness=248,
    fix="Raise a class of exceptions; name several classes in a tuple.",
    severity="low",
    confidence="high",
    reasons=("an exception", "the end is handled"),
    nodes=(ast.Raise, ast.ExceptHandler, ast.Return, ast.Call),
    callees=frozenset(("next",)),
    judge=judge,
)
