"""## What

A method that the language itself calls takes another number of arguments than it is given: `__exit__(self)`.

## Why

Leaving the `with`, or comparing, printing or indexing the object, raises `TypeError`. A `with` is left that way on
every path, so what it was to guard is not undone, and the error of the body is hidden.

## Bad

```python
class NoLimit:
    def __enter__(self):
        return self

    def __exit__(self):
        return None
```

## Good

```python
class NoLimit:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return None
```

## Fix

Take the arguments that the language gives.

## Limits

Methods with decorators are left alone.

## References

CWE-685. Python Language Reference, 3.3 Special method names.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

GIVEN: Final = (
    dict.fromkeys(("exit", "aexit"), 3)
    | dict.fromkeys(("setitem", "setattr", "set", "get", "set_name"), 2)
    | dict.fromkeys(("getitem", "delitem", "getattr", "getattribute", "delattr", "contains", "missing", "delete"), 1)
    | dict.fromkeys(("eq", "ne", "lt", "le", "gt", "ge", "add", "sub", "mul", "and", "or", "xor", "format"), 1)
    | dict.fromkeys(
        ("enter", "aenter", "len", "iter", "next", "aiter", "anext", "str", "repr", "hash", "bool", "del"), 0
    )
    | dict.fromkeys(("int", "float", "index", "await", "reversed", "neg", "invert", "bytes", "dir", "bool"), 0)
)
"""How many arguments the language gives behind ``self``."""
MEANING: Final = {"exit": "class, value and trace of the exception", "aexit": "class, value and trace of the exception"}


def judge(node: ast.ClassDef, site: Site) -> Answer:
    return list(of_class(node))


def of_class(owner: ast.ClassDef) -> Iterator[tuple[ast.AST, Outcome]]:
    for method in owner.body:
        if not isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)) or method.decorator_list:
            continue
        name = method.name.removeprefix("__").removesuffix("__")
        given = GIVEN.get(name)
        if given is None or len(name) + 4 != len(method.name):
            continue
        args = method.args
        most = len(args.posonlyargs) + len(args.args)
        least = most - len(args.defaults)
        needed = any(default is None for default in args.kw_defaults)
        if least <= given + 1 and (args.vararg is not None or given + 1 <= most) and not needed:
            yield method, Safe("takes what the language gives")
        else:
            what = f" ({MEANING[name]})" if name in MEANING else ""
            yield method, Weak(f"`{method.name}` is given {given} {noun(given)}{what} and takes {said(least, most)}.")


def noun(count: int) -> str:
    return f"argument{'' if count == 1 else 's'} behind `self`"


def said(least: int, most: int) -> str:
    """How many arguments behind ``self`` a method takes."""
    low, high = max(least - 1, 0), max(most - 1, 0)
    return (str(high) if high else "none") if low == high else f"{low} to {high}"


CHECK = Point(
    id="special-method",
    title="Method of the language with wrong arguments",
    weakness=685,
    fix="Take the arguments that the language gives.",
    severity="low",
    confidence="high",
    reasons=("takes what the language gives",),
    nodes=(ast.ClassDef,),
    judge=judge,
)
