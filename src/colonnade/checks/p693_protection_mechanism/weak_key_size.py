"""## What

A key for RSA, DSA or Diffie-Hellman has fewer than 2048 bits, or a curve fewer than 224.

## Why

Shorter keys have been factored or are within reach of a determined attacker, who then reads and signs what the key
protects.

## Bad

```python
from cryptography.hazmat.primitives.asymmetric import rsa

def make():
    return rsa.generate_private_key(public_exponent=65537, key_size=1024)
```

## Good

```python
from cryptography.hazmat.primitives.asymmetric import rsa

def make():
    return rsa.generate_private_key(public_exponent=65537, key_size=3072)
```

## Fix

Use RSA, DSA and DH keys of 3072 bits or more (2048 at least), and curves of 256 bits.

## Limits

A size that is not a constant is undecided.

## References

CWE-326. NIST SP 800-57 Part 1 Rev. 5, 5.6.1.
"""

from colonnade.checks.form import Call

CHECK = Call(
    id="weak-key-size",
    title="Key that is too short",
    weakness=326,
    message="`{callee}` makes a key that is too short.",
    fix="Use RSA, DSA and DH keys of 3072 bits or more (2048 at least), and curves of 256 bits.",
    severity="medium",
    confidence="high",
    uses=("weak-key-size",),
    reasons=("argument is safe",),
)
