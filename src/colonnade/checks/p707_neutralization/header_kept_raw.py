"""## What

A response's method that sets a header keeps the value as it comes, line breaks included.

## Why

Whoever uses the class puts data into headers and trusts it to keep them headers. With `\\r\\n` in the value the client
reads further headers, or a second response, that the data's author wrote.

## Bad

```python
class Response:
    def __init__(self):
        self.headers = {}

    def set_header(self, name, value):
        self.headers[name] = str(value)
```

## Good

```python
class Response:
    def __init__(self):
        self.headers = {}

    def set_header(self, name, value):
        value = str(value)
        if "\\r" in value or "\\n" in value:
            raise ValueError("a header has one line")
        self.headers[name] = value
```

## Fix

Refuse values with a carriage return or a line feed where they are set.

## Limits

A check where headers are written is not seen. Any other function that is given the value counts as a check.

## References

CWE-113. RFC 9110, 5.5 Field Values.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

SETTERS: Final = ("set_header", "add_header", "append_header", "setheader", "addheader", "header")
KEEPING: Final = ("str", "append", "add", "setdefault", "unicode", "text_type", "bytes")
"""Functions that leave line breaks where they are."""


def judge(node: ast.FunctionDef, site: Site) -> Answer:
    if node.name not in SETTERS or "response" not in words(site.function.class_ref.rpartition(".")[2]):
        return None
    names = [each.arg for each in node.args.args[1:]]
    if len(names) < 2:
        return None
    value = names[1]
    inner = own_nodes(node)
    kept = next((each for each in inner if isinstance(each, ast.stmt) and keeps(each, value)), None)
    if kept is None:
        return None
    if any(looks(each, value) for each in inner):
        return [(kept, Safe("the value is looked at"))]
    return [(kept, Weak(f"`{node.name}` keeps `{value}` with any line break that is in it."))]


def keeps(statement: ast.stmt, value: str) -> bool:
    """``self.headers[..] = value``, or the value is appended to something of the object."""
    match statement:
        case ast.Assign(targets=[ast.Subscript(value=holder)], value=given):
            return is_own(holder) and value in names_in(given)
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=holder, attr="append" | "add"), args=[given])):
            return is_own(holder) and value in names_in(given)
    return False


def is_own(node: ast.expr) -> bool:
    return any(isinstance(each, ast.Name) and each.id == "self" for each in ast.walk(node))


def names_in(node: ast.AST) -> Iterator[str]:
    yield from (each.id for each in ast.walk(node) if isinstance(each, ast.Name))


def looks(node: ast.AST, value: str) -> bool:
    """Whether a node tests the value, or gives it to a function that may."""
    match node:
        case ast.Constant(value=str(text)):
            return text in ("\n", "\r", "\r\n", "[\r\n]")
        case ast.Call(func=func):
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
            direct = any(isinstance(each, ast.Name) and each.id == value for each in given)
            return direct and last_name(func) not in KEEPING
        case ast.Attribute(value=ast.Name(id=name), attr=attr):
            return name == value and attr not in ("encode", "decode")
    return False


CHECK = Point(
    id="header-kept-raw",
    title="Header kept with its line breaks",
    weakness=113,
    also=(93,),
    fix="Refuse values with a carriage return or a line feed where they are set.",
    severity="medium",
    confidence="low",
    reasons=("the value is looked at",),
    nodes=(ast.FunctionDef,),
    judge=judge,
)
