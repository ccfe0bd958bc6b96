"""## What

Data is encrypted with DES, Triple DES, RC2, RC4, Blowfish or CAST, or with a block cipher in ECB mode.

## Why

Short blocks and keys and biased key streams can be broken with today's means. ECB mode encrypts equal blocks to equal
blocks, so the shape of the plain text can be seen.

## Bad

```python
from Crypto.Cipher import AES

def seal(key, text):
    return AES.new(key, AES.MODE_ECB).encrypt(text)
```

## Good

```python
from Crypto.Cipher import AES

def seal(key, nonce, text):
    return AES.new(key, AES.MODE_GCM, nonce=nonce).encrypt_and_digest(text)
```

## Fix

Use AES in GCM mode or ChaCha20-Poly1305.

## Limits

A mode that is not a constant is undecided. CBC without a check of integrity is not reported.

## References

CWE-327. NIST SP 800-131A Rev. 2; NIST SP 800-38A.
"""

from colonnade.checks.form import Call

CHECK = Call(
    id="weak-cipher",
    title="Broken cipher or cipher mode",
    weakness=327,
    message="`{callee}` uses a cipher or a cipher mode that is broken.",
    fix="Use AES in GCM mode or ChaCha20-Poly1305.",
    severity="high",
    confidence="high",
    uses=("weak-cipher",),
    reasons=("argument is safe",),
)
