"""## What

The list of host names for which requests are answered allows every name.

## Why

The Host header is the client's word. Links in mails and cached pages that are built from it lead to the attacker's
host.

## Bad

```python
from starlette.applications import Starlette
from starlette.middleware.trustedhost import TrustedHostMiddleware

app = TrustedHostMiddleware(Starlette(), allowed_hosts=["*"])
```

## Good

```python
from starlette.applications import Starlette
from starlette.middleware.trustedhost import TrustedHostMiddleware

app = TrustedHostMiddleware(Starlette(), allowed_hosts=["shop.example.com"])
```

## Fix

List the host names under which the service is reached.

## Limits

A proxy that checks the name is not seen.

## References

CWE-346.
"""

from colonnade.checks import settings
from colonnade.checks.form import Call

CHECK = Call(
    id="host-allow-any",
    title="Any host name is accepted",
    weakness=346,
    message="`{callee}` accepts requests for every host name.",
    fix="List the host names under which the service is reached.",
    severity="low",
    confidence="high",
    uses=("host-allow-any",),
    nodes=settings.NODES,
    judge=settings.judge("host-allow-any"),
    mentions=settings.mentions("host-allow-any"),
    reasons=(
        "argument is safe",
        "setting is safe",
    ),
)
