"""## What

A connection is upgraded to TLS, and what was read before stays in the reader's buffer.

## Why

Somebody on the way puts commands behind the request to start TLS. They arrive in clear and wait in the buffer; after
the handshake they are executed as if the authenticated peer had sent them.

## Bad

```python
class Session:
    def connection_made(self, transport):
        self.reader._transport = transport
        self.writer._transport = transport
```

## Good

```python
class Session:
    def connection_made(self, transport):
        self.reader._buffer.clear()
        self.reader._transport = transport
        self.writer._transport = transport
```

## Fix

Drop what was read before the handshake, or close the connection where something was.

## Limits

Only the customary way of asyncio's streams is known: a reader that is given a new transport.

## References

CWE-349. RFC 3207, 4.2. N. Poddebniak and others, "Why TLS is better without STARTTLS", 2021.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.Assign, site: Site) -> Answer:
    for target in node.targets:
        match target:
            case ast.Attribute(attr="_transport", value=ast.Name() | ast.Attribute() as owner) if "reader" in words(
                last_name(owner)
            ):
                if isinstance(node.value, ast.Constant):
                    return None
                inner = own_nodes(site.function.node)
                if any(isinstance(each, ast.Attribute) and each.attr == "_buffer" for each in inner):
                    return Safe("what was read before is dropped")
                return Weak(f"`{site.text(owner)}` goes on with a new transport and keeps what it had read before.")
    return None


CHECK = Point(
    id="plain-text-before-tls",
    title="Data read in clear that is used after TLS has started",
    weakness=349,
    fix="Drop what was read before the handshake, or close the connection where something was.",
    severity="medium",
    confidence="medium",
    reasons=("what was read before is dropped",),
    nodes=(ast.Assign,),
    judge=judge,
)
