"""## What

Text from outside (an option, a variable of the environment, a field of a request) is read as a boolean by asking
whether it is empty.

## Why

`bool("false")`, `bool("0")` and `bool("no")` are true. Who switches a feature off has it on, and a debug mode or a
skipped check that was meant to be off by default runs.

## Bad

```python
import os

VERIFY_OFF = bool(os.environ.get("VERIFY_OFF", "false"))
```

## Good

```python
import os

VERIFY_OFF = os.environ.get("VERIFY_OFF", "false").lower() in ("1", "true", "yes")
```

## Fix

Compare the text with the words that mean yes; give command line options `action="store_true"`.

## Limits

Where no default is given, the question may be whether the variable is set at all; that is taken for intended.

## References

CWE-115. Python library reference, Truth Value Testing; `argparse`, type.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import all_nodes, last_name, module_of
from colonnade.summary.point import Answer, Safe, Site, Weak

CONVERTING: Final = frozenset({"add_argument", "get", "getlist"})
"""Methods that turn each text by the function that they are given as `type`."""
READING: Final = frozenset({"get", "getenv"})
OUTSIDE: Final = frozenset({"env", "http", "cli", "file", "host"})


def judge(node: ast.AST, site: Site) -> Answer:
    match node:
        case ast.Call(func=ast.Attribute(attr=name), keywords=keywords) if name in CONVERTING:
            return [converted(node, each.value, site) for each in keywords if each.arg == "type"]
        case ast.Call(func=ast.Name(id="bool"), args=[ast.Call() as read], keywords=[]):
            return list(asked(node, read, site))
        case ast.If(test=test) | ast.IfExp(test=test):
            inner = test.operand if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not) else test
            return list(asked(inner, inner, site)) if isinstance(inner, ast.Call) else None
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as read) if name.isupper():
            if isinstance(site.function.node, ast.Module) and isinstance(default(read), bool):
                return list(kept(read, name, site))
    return None


def converted(node: ast.Call, kind: ast.expr, site: Site) -> tuple[ast.AST, Safe | Weak]:
    """What a method's `type` does to the text."""
    if isinstance(kind, ast.Name) and kind.id == "bool":
        return node, Weak(f"`{site.text(node)}` takes every text but the empty one for true, `false` too.")
    return node, Safe("converted otherwise")


def asked(node: ast.AST, read: ast.Call, site: Site) -> Iterator[tuple[ast.AST, Safe | Weak]]:
    """What it means to ask whether the text that was read is empty."""
    if not is_text(read, site):
        return
    given = default(read)
    if not given and (given is not False or node is read):
        yield node, Safe("asks whether it is given")
    elif isinstance(given, str):
        yield node, Weak(f"`{site.text(read)}` is true for every text, for its default {given!r} too.")
    else:
        yield node, Weak(f"`{site.text(read)}` is true for the text `false`.", confidence="medium")


def kept(read: ast.Call, name: str, site: Site) -> Iterator[tuple[ast.AST, Safe | Weak]]:
    """A setting whose default is a boolean and which is text where it is given."""
    if not is_text(read, site):
        return
    for each in all_nodes(module_of(site)):
        operands = [each.left, *each.comparators] if isinstance(each, ast.Compare) else []
        if isinstance(each, ast.Call):
            operands = [*each.args]
        if any(isinstance(operand, ast.Name) and operand.id == name for operand in operands):
            yield read, Safe("converted otherwise")
            return
    yield read, Weak(f"`{name}` is true where the text `false` is given.", confidence="medium")


def is_text(read: ast.Call, site: Site) -> bool:
    """Whether a call reads text from outside."""
    value = site.value(read)
    return last_name(read.func) in READING and "str()" in value.refs and bool(OUTSIDE & site.sources(value))


def default(read: ast.Call) -> object:
    """The literal that is given for a text that is missing; None for anything else."""
    stated = [each.value for each in read.keywords if each.arg in ("default", "fallback")] or read.args[1:2]
    return stated[0].value if stated and isinstance(stated[0], ast.Constant) else None


CHECK = Point(
    id="text-as-boolean",
    title="Text taken for a boolean",
    weakness=115,
    fix='Compare the text with the words that mean yes; give command line options `action="store_true"`.',
    severity="low",
    confidence="high",
    reasons=("converted otherwise", "asks whether it is given"),
    nodes=(ast.Call, ast.If, ast.IfExp, ast.Assign),
    callees=CONVERTING | {"bool"},
    judge=judge,
)
