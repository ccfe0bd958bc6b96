"""## What

RSA encryption or decryption uses PKCS #1 v1.5 padding, or none.

## Why

Whoever can learn whether a cipher text decrypts to correct padding, by an error or by time, can decrypt messages
without the key.

## Bad

```python
from cryptography.hazmat.primitives.asymmetric import padding

def seal(public_key, text):
    return public_key.encrypt(text, padding.PKCS1v15())
```

## Good

```python
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

def seal(public_key, text):
    digest = hashes.SHA256()
    return public_key.encrypt(text, padding.OAEP(mgf=padding.MGF1(algorithm=digest), algorithm=digest, label=None))
```

## Fix

Encrypt with OAEP padding.

## Limits

Whether the padding encrypts or signs is told by the method that receives it in the same statement; a padding that is
kept in a variable is undecided.

## References

CWE-780. RFC 8017, 7.1 and 7.2.
"""

import ast

from colonnade.checks.form import Call
from colonnade.checks.syntax import last_name, path_to
from colonnade.summary.point import Answer, Safe, Site, Undecided


def judge(node: ast.AST, site: Site) -> Answer:
    """Weak inside a call that encrypts or decrypts, and where a cipher is made of it; safe inside one that signs."""
    if isinstance(node, ast.Call) and site.marked(node, "padded-cipher"):
        return None
    for parent in reversed(path_to(site.statements[-1], node)[:-1]):
        if isinstance(parent, ast.Call):
            method = last_name(parent.func)
            if method.endswith(("crypt", "crypter", "encryption", "decryption")):
                return None
            if method in ("sign", "verify", "signer", "verifier", "recover_data_from_signature"):
                return Safe("pads a signature")
    return Undecided("what is padded is not known")


CHECK = Call(
    id="weak-padding",
    title="Encryption with a padding that leaks",
    weakness=780,
    message="`{callee}` pads what RSA encrypts in the way of PKCS #1 v1.5.",
    fix="Encrypt with OAEP padding.",
    severity="medium",
    confidence="high",
    uses=("weak-padding", "padded-cipher"),
    when=judge,
    reasons=("pads a signature",),
)
