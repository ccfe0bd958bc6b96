"""## What

A socket, connection, client session or server that is opened and not closed on some path out of the function.

## Why

Both ends keep a port, a thread and memory for it. Whoever can have the path taken again and again uses up the pool, and
the service answers nobody any more.

## Bad

```python
import socket

def probe(host):
    peer = socket.create_connection((host, 80), timeout=3)
    return peer.recv(64)
```

## Good

```python
import socket

def probe(host):
    with socket.create_connection((host, 80), timeout=3) as peer:
        return peer.recv(64)
```

## Fix

Use it in a `with` statement, or close it in a `finally`.

## Limits

An object that is handed to a function of another file, kept in an attribute or a container that others see, or
returned, is taken to be released by its new owner. A `with` statement over a connection of SQLite or PostgreSQL is a
transaction, and does not close it.

## References

CWE-772, CWE-404.
"""

from colonnade.checks.form import Lifecycle

CHECK = Lifecycle(
    id="unclosed-connection",
    title="Connection that is not closed on every path",
    weakness=772,
    also=(404,),
    message="the {kind} that `{callee}` gives is not closed on every path out of the function",
    fix="Use it in a `with` statement, or close it in a `finally`.",
    severity="low",
    confidence="high",
    once_a_file=True,
    resources=("connection", "socket", "session", "server"),
)
