"""## What

A JSON web token is read without verifying its signature, or made without one.

## Why

Anyone can write a token that names any user and any right.

## Bad

```python
import jwt

def user(token, key):
    return jwt.decode(token, key, algorithms=["HS256"], options={"verify_signature": False})["sub"]
```

## Good

```python
import jwt

def user(token, key):
    return jwt.decode(token, key, algorithms=["HS256"])["sub"]
```

## Fix

Verify every token with the key and the algorithms that the issuer uses.

## Limits

A token that is read once unverified to find its key and verified afterwards is reported at the first read.

## References

CWE-347. RFC 8725, 3.1 and 3.2.
"""

from colonnade.checks.form import Call

CHECK = Call(
    id="jwt-signature-off",
    title="Token's signature is not verified",
    weakness=347,
    message="`{callee}` makes or reads a token without a signature.",
    fix="Verify every token with the key and the algorithms that the issuer uses.",
    severity="critical",
    confidence="high",
    uses=("jwt-verify-off",),
    reasons=("argument is safe",),
)
