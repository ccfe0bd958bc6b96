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

import ast

from colonnade.checks.form import Call
from colonnade.checks.purpose import certain
from colonnade.summary.point import Answer, Safe, Site


def judge(node: ast.AST, site: Site) -> Answer:
    """Safe where no signature is verified at all."""
    if isinstance(node, ast.Call) and certain(node, site, "jwt-verify-off"):
        return Safe("told by jwt-signature-off")
    return None


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
    when=judge,
    reasons=("argument is safe", "told by jwt-signature-off"),
)
