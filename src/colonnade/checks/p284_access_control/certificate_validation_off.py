"""## What

A TLS connection is made without validating the certificate of the peer.

## Why

Anyone on the way can answer with a certificate of their own, read what is sent and change what comes back.

## Bad

```python
import requests

def balance(url):
    return requests.get(url, verify=False, timeout=5).json()
```

## Good

```python
import requests

def balance(url):
    return requests.get(url, verify="/etc/ssl/our-authority.pem", timeout=5).json()
```

## Fix

Leave validation on; trust a private authority by passing its certificate.

## Limits

A value from configuration is undecided. A context that is made lax and tightened afterwards is reported at the place
where it is made.

## References

CWE-295. RFC 5280, 6. Python library reference, ssl.create_default_context.
"""

from colonnade.checks import settings
from colonnade.checks.form import Call

CHECK = Call(
    id="certificate-validation-off",
    title="Certificate is not validated",
    weakness=295,
    message="`{callee}` does not validate the peer's certificate.",
    fix="Leave validation on; trust a private authority by passing its certificate.",
    severity="high",
    confidence="high",
    uses=("tls-verification-off",),
    nodes=settings.NODES,
    judge=settings.judge("tls-verification-off"),
    reasons=("argument is safe", "setting is safe"),
)
