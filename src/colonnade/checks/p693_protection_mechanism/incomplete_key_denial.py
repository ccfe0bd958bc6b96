"""## What

A key for a message authentication code is refused where it looks like a public key, by a list that does not name all
kinds of them.

## Why

A public key is no secret. Where a token names its own algorithm, whoever signs one with the public key as the shared
secret is believed, if the key's kind is not on the list.

## Bad

```python
MARKS = [b"-----BEGIN PUBLIC KEY-----", b"-----BEGIN CERTIFICATE-----", b"ssh-rsa"]

def prepare(key):
    if any(mark in key for mark in MARKS):
        raise ValueError("not a secret")
    return key
```

## Good

```python
MARKS = [b"-----BEGIN ", b"ssh-rsa", b"ssh-ed25519", b"ecdsa-sha2-"]

def prepare(key):
    if any(mark in key for mark in MARKS):
        raise ValueError("not a secret")
    return key
```

## Fix

Refuse whatever has the form of a key file, or take keys as objects whose type says for which algorithms they are.

## Limits

Lists of literals alone are looked at.

## References

CWE-347, CWE-184. RFC 8725, 2.1 Weak Signatures and Insufficient Signature Validation.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.summary.point import Answer, Safe, Site, Weak

ANY: Final = "-----begin"
KINDS: Final = ("ssh-rsa", "ssh-ed25519", "ecdsa-sha2")


def judge(node: ast.List | ast.Tuple | ast.Set, site: Site) -> Answer:
    if not 2 <= len(node.elts) <= 20 or not all(isinstance(each, ast.Constant) for each in node.elts):
        return None
    held = [text(each) for each in node.elts]
    if not any(each.startswith(ANY) and ("public" in each or each.strip() == ANY) for each in held):
        return None
    if any("private" in each for each in held):
        return None
    missing = [kind for kind in KINDS if not any(kind.startswith(each) or each.startswith(kind) for each in held)]
    if any(each.strip() == ANY for each in held) and len(missing) < len(KINDS):
        return Safe("every kind of key file is in it")
    if not missing:
        return Safe("every kind of key file is in it")
    return Weak(f"The list of public keys' marks lacks others, such as `{missing[-1]}`.")


def text(node: ast.expr) -> str:
    value = node.value if isinstance(node, ast.Constant) else ""
    return value.decode("latin-1").lower() if isinstance(value, bytes) else str(value).lower()


CHECK = Point(
    id="incomplete-key-denial",
    title="Public keys refused as secrets by a list",
    weakness=347,
    also=(184,),
    fix="Refuse whatever has the form of a key file, or take keys as objects whose type says what they are for.",
    severity="medium",
    confidence="medium",
    reasons=("every kind of key file is in it",),
    nodes=(ast.List, ast.Tuple, ast.Set),
    roles=OUTSIDE_TESTS,
    mentions=frozenset(("-----begin",)),
    judge=judge,
)
