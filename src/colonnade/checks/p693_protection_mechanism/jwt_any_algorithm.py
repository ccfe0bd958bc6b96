"""## What

A JSON web token is verified without stating which algorithms are accepted.

## Why

The algorithm is then read from the token itself: an attacker names `none`, or an HMAC with the public key as its
secret.

## Bad

```python
import jwt

def user(token, key):
    return jwt.decode(token, key)["sub"]
```

## Good

```python
import jwt

def user(token, key):
    return jwt.decode(token, key, algorithms=["RS256"])["sub"]
```

## Fix

Give the list of algorithms that the issuer uses.

## Limits

A list that mixes HMAC and public-key algorithms is not reported.

## References

CWE-347, CWE-757. RFC 8725, 2.1 and 3.1.
"""

from colonnade.checks.form import Call

CHECK = Call(
    id="jwt-any-algorithm",
    title="Token names its own algorithm",
    weakness=347,
    also=(757,),
    message="`{callee}` leaves the choice of the algorithm to the token.",
    fix="Give the list of algorithms that the issuer uses.",
    severity="high",
    confidence="high",
    uses=("jwt-any-algorithm",),
    reasons=("argument is safe",),
)
