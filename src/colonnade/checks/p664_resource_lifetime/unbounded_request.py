"""## What

The limit of a request's body is switched off, or the body is read whole from its stream.

## Why

One client can fill the memory or the disk of the service.

## Bad

```python
from werkzeug.wrappers import Request

def body(environ):
    asked = Request(environ)
    asked.max_content_length = None
    return asked.get_data()
```

## Good

```python
from werkzeug.wrappers import Request

def body(environ):
    asked = Request(environ)
    asked.max_content_length = 1_000_000
    return asked.get_data()
```

## Fix

State the largest body that the handler needs.

## Limits

A limit that a server in front or the application's settings set is not seen; so a stream that is read whole is told
with low confidence, and not in a file that speaks of the length of bodies.

## References

CWE-770. PEP 3333, Input and Error Streams.
"""

import ast
from functools import lru_cache
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.syntax import everywhere, module_of
from colonnade.summary.point import Answer, Safe, Site, Weak

STREAMS: Final = ("typing.IO", "io.", "typing.BinaryIO")
LENGTHS: Final = ("content_length", "content-length", "max_body", "body_size", "max_size", "maxbytes", "max_bytes")


def judge(node: ast.Call, site: Site) -> Answer:
    """A stream of a request that is read to its end at once."""
    if not isinstance(node.func, ast.Attribute) or node.args or node.keywords or site.role == "test":
        return None
    stream = node.func.value
    of_server = isinstance(stream, ast.Subscript) and getattr(stream.slice, "value", None) == "wsgi.input"
    value = site.value(stream)
    if not of_server and not (any(ref.startswith(STREAMS) for ref in value.refs) and "http" in site.sources(value)):
        return None
    if speaks_of_length(module_of(site)):
        return Safe("the file speaks of the length of bodies")
    message = f"`{site.text(node)}` reads a body of any size into memory."
    return Weak(message, confidence="medium" if of_server else "low")


@lru_cache(maxsize=4)
def speaks_of_length(module: ast.AST) -> bool:
    """Whether a file names the length of requests anywhere: it may compare it, or set a limit of the framework."""
    names = (each.attr for each in everywhere(module, ast.Attribute))
    texts = (each.value for each in everywhere(module, ast.Constant) if isinstance(each.value, str))
    said = (*names, *texts, *(each.id for each in everywhere(module, ast.Name)))
    return any(length in each.lower() for each in said for length in LENGTHS if len(each) < 60)


CHECK = Call(
    id="unbounded-request",
    title="Request body without a limit",
    weakness=770,
    message="`{callee}` takes away the limit of a request's size.",
    fix="State the largest body that the handler needs.",
    severity="low",
    confidence="high",
    uses=("no-limit",),
    nodes=(ast.Call,),
    callees=frozenset(("read",)),
    judge=judge,
    reasons=("argument is safe", "the file speaks of the length of bodies"),
)
