"""## What

A server binds to 0.0.0.0, `::` or the empty address.

## Why

The service can be reached over every network that the machine is attached to, also those nobody thought of.

## Bad

```python
import socket

def listen():
    server = socket.socket()
    server.bind(("0.0.0.0", 8080))
    return server
```

## Good

```python
import socket

def listen():
    server = socket.socket()
    server.bind(("127.0.0.1", 8080))
    return server
```

## Fix

Bind to the address that the service is meant for; 127.0.0.1 behind a proxy.

## Limits

Inside a container this is often intended: the container decides what is published.

## References

CWE-1327, CWE-605.
"""

from colonnade.checks.form import Call

CHECK = Call(
    id="bind-all-interfaces",
    title="Server listens on every interface",
    weakness=1327,
    alike={1327: (605,)},
    message="`{callee}` listens on every network interface.",
    fix="Bind to the address that the service is meant for; 127.0.0.1 behind a proxy.",
    severity="low",
    confidence="medium",
    uses=("bind-all",),
    reasons=("argument is safe",),
)
