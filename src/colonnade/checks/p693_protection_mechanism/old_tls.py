"""## What

A TLS context allows SSL 2, SSL 3, TLS 1.0 or TLS 1.1.

## Why

These versions have known attacks that recover cookies and passwords, and a peer on the way can force their use where
both sides allow them.

## Bad

```python
import ssl

def context():
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1)
```

## Good

```python
import ssl

def context():
    made = ssl.create_default_context()
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    return made
```

## Fix

Allow TLS 1.2 and later only; a default context does.

## Limits

What options clear or set bit by bit is not followed.

## References

CWE-327, CWE-757. RFC 8996; RFC 7568.
"""

from colonnade.checks.form import Call

CHECK = Call(
    id="old-tls",
    title="Broken version of TLS or SSL",
    weakness=327,
    also=(757,),
    message="`{callee}` allows a version of TLS or SSL that is broken.",
    fix="Allow TLS 1.2 and later only; a default context does.",
    severity="high",
    confidence="high",
    uses=("tls-old-version",),
    reasons=("argument is safe",),
)
