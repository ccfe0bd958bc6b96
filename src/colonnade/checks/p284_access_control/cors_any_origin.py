"""## What

Cross-origin resource sharing is allowed for every origin.

## Why

Pages of any site can read what the service answers, and with credentials allowed what it answers to the user who
looks at them.

## Bad

```python
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)
```

## Good

```python
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example.com"], allow_credentials=True)
```

## Fix

List the origins that may read responses.

## Limits

Public data that needs no cookie may be meant for every origin. Origins that are copied from the request are not seen
here.

## References

CWE-942. Fetch Standard, CORS protocol.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks import settings
from colonnade.checks.form import Call
from colonnade.summary.point import Outcome, Safe, Site, Undecided, Weak

HEADER: Final = "access-control-allow-origin"
OF_SETTINGS: Final = settings.judge("cors-any")


def judge(node: ast.AST, site: Site) -> list[tuple[ast.AST, Outcome]]:
    """Of settings, and of the header that is set by its name."""
    return [*(OF_SETTINGS(node, site) or ()), *((value, outcome(value, site)) for value in origins(node))]


def origins(node: ast.AST) -> Iterator[ast.expr]:
    """The values given to the header: `headers[name] = value`, `set_header(name, value)`, `{name: value}`."""
    match node:
        case ast.Assign(targets=[ast.Subscript(slice=ast.Constant(value=str(name)))], value=value):
            if name.lower() == HEADER:
                yield value
        case ast.Call(args=[ast.Constant(value=str(name)), value]) if name.lower() == HEADER:
            if not (isinstance(node.func, ast.Attribute) and node.func.attr in ("get", "pop")):
                yield value
        case ast.Dict(keys=keys, values=values):
            for key, value in zip(keys, values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(key.value, str) and key.value.lower() == HEADER:
                    yield value


def outcome(node: ast.expr, site: Site) -> Outcome:
    """What the header says of a value."""
    value = site.value(node)
    if "http" in site.sources(value):
        return Weak("The origin that may read the response is copied from the request.", severity="high")
    if value.consts is None:
        return Undecided("origin is not known")
    if "*" in value.consts:
        return Weak("Pages of every origin may read the response.", severity="low")
    return Safe("one origin")


CHECK = Call(
    id="cors-any-origin",
    title="Any origin may read responses",
    weakness=942,
    message="`{callee}` lets pages of every origin read the responses.",
    fix="List the origins that may read responses.",
    severity="medium",
    confidence="medium",
    uses=("cors-any",),
    nodes=(*settings.NODES, ast.Dict),
    mentions=settings.mentions("cors-any", beside=(HEADER,)),
    judge=judge,
    reasons=(
        "argument is safe",
        "setting is safe",
        "one origin",
    ),
)
