"""## What

A handler asks the exception that it caught for an attribute or a method that its class does not have.

## Why

`AttributeError` replaces the failure that was to be answered: the client gets a general error, the log tells of the
wrong fault, and the rest of the handler is not done.

## Bad

```python
def resize(server, size):
    try:
        server.resize(size)
    except NotImplementedError as error:
        return 501, error.format_message()
    return 202, ""
```

## Good

```python
def resize(server, size):
    try:
        server.resize(size)
    except NotImplementedError as error:
        return 501, str(error)
    return 202, ""
```

## Fix

Use `str()` of it, or catch the class that has the attribute.

## Limits

Classes of Python itself are known. A handler of `Exception` may be meant for one class that has the attribute, so this
is told with less confidence, and not where something asks for the class or the attribute first.

## References

CWE-248. Python library reference, Built-in Exceptions.
"""

import ast
import builtins
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.handler import own
from colonnade.checks.syntax import caught_names
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

BROAD: Final = frozenset(("Exception", "BaseException", "StandardError"))
ASKS: Final = frozenset(("hasattr", "isinstance", "getattr", "type", "issubclass", "setattr"))
OLD: Final = frozenset(("OSError", "IOError", "EnvironmentError", "WindowsError"))
"""Any library's error may be one of these, with more attributes."""


def judge(node: ast.ExceptHandler, site: Site) -> Answer:
    if node.name is None:
        return None
    return list(of_handler(node, node.name, site))


def of_handler(handler: ast.ExceptHandler, name: str, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    classes = [kind for each in caught_names(handler) if (kind := known(each)) is not None]
    inside = list(own(handler))
    if len(classes) != len(caught_names(handler)) or any(is_bound(each, name) for each in inside):
        return
    for each in inside:
        match each:
            case ast.Attribute(value=ast.Name(id=used), attr=attr, ctx=ast.Load()) if used == name:
                lacking = next((kind for kind in classes if not hasattr(kind, attr)), None)
                if lacking is None:
                    continue
                if is_asked(inside, name) or is_handled(handler, each, site):
                    yield each, Safe("asked for first")
                else:
                    yield each, told(lacking, attr, site.text(each))


def known(name: str) -> type[BaseException] | None:
    """The class of Python itself that has this name."""
    kind = getattr(builtins, name, None)
    return kind if isinstance(kind, type) and issubclass(kind, BaseException) else None


def told(kind: type[BaseException], attr: str, text: str) -> Weak:
    doubt = kind.__name__ in BROAD or kind is OSError
    message = f"`{kind.__name__}` has no `{attr}`, so `{text}` raises AttributeError in the handler."
    return Weak(message, confidence=("medium" if attr == "message" else "low") if doubt else "")


def is_bound(node: ast.AST, name: str) -> bool:
    """Whether a node gives the name or its attributes something else."""
    match node:
        case ast.Name(id=bound, ctx=ast.Store()) | ast.Attribute(value=ast.Name(id=bound), ctx=ast.Store()):
            return bound == name
    return False


def is_asked(inside: list[ast.AST], name: str) -> bool:
    """Whether the handler asks for the class or the attributes of the exception."""
    return any(
        isinstance(each, ast.Call)
        and isinstance(each.func, ast.Name)
        and each.func.id in ASKS
        and any(isinstance(arg, ast.Name) and arg.id == name for arg in each.args)
        for each in inside
    )


def is_handled(handler: ast.ExceptHandler, node: ast.AST, site: Site) -> bool:
    """Whether a ``try`` inside the handler stands around the place."""
    return any(
        isinstance(each, ast.Try) and each.lineno <= getattr(node, "lineno", 0) <= (each.end_lineno or 0)
        for each in own(handler)
    )


CHECK = Point(
    id="exception-attribute",
    title="Attribute that the caught exception lacks",
    weakness=248,
    fix="Use `str()` of it, or catch the class that has the attribute.",
    severity="low",
    confidence="high",
    reasons=("asked for first",),
    nodes=(ast.ExceptHandler,),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
