"""## What

A password is kept in an encoding, such as base64, that anyone can read back.

## Why

An encoding has no key. Whoever sees the table, the file or the log decodes every password in it.

## Bad

```python
import base64

def enroll(account, password):
    account.password = base64.b64encode(password.encode())
```

## Good

```python
import hashlib
import os

def enroll(account, password):
    account.salt = os.urandom(16)
    account.password = hashlib.scrypt(password.encode(), salt=account.salt, n=16384, r=8, p=1)
```

## Fix

Keep a password hash (Argon2, scrypt, bcrypt, PBKDF2); encrypt with a key what must be read back.

## Limits

Passwords are known by names. What goes into an `Authorization` header is encoded so by the protocol.

## References

CWE-261. RFC 4648, 12.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.purpose import destinations, ingredients, word_set
from colonnade.checks.syntax import last_name, path_to, words
from colonnade.summary.point import Answer, Safe, Site, Weak

PASSWORD: Final = frozenset({"password", "passwd", "pwd", "passphrase", "pw"})
SENT: Final = frozenset(words("auth authorization authorisation basic header headers proxy plain sasl request digest"))
MADE: Final = frozenset(
    words("hash hashed digest crypt encrypt encrypted encryptor cipher ciphertext derive kdf sealed")
)
"""Words of names that tell that the password goes to a server in the form that a protocol asks for, and that what is
encoded is no password any more."""


def judge(node: ast.AST, site: Site) -> Answer:
    """Weak where a password is encoded to be kept, or what is decoded is compared with one."""
    if not isinstance(node, ast.Call) or not node.args or not site.statements:
        return None
    inside = word_set(ingredients(node.args[0]))
    other = compared(node, site)
    if other is not None and PASSWORD & word_set(ingredients(other)):
        if MADE & (inside | word_set(ingredients(other))):
            return Safe("a digest or ciphertext")
        return Weak(f"`{site.text(node)}` reads back a password that is kept in an encoding.")
    to = destinations(node, site)
    if not PASSWORD & inside:
        return Safe("not a password")
    if MADE & inside:
        return Safe("a digest or ciphertext")
    if SENT & word_set(to):
        return Safe("form of a protocol")
    kept = sorted(name for name in to if PASSWORD & set(words(name)))
    if "decode" in last_name(node.func) or not kept:
        return Safe("not kept")
    return Weak(f"`{site.text(node)}` is kept as `{kept[0]}`, and anyone can read it back.", confidence="medium")


def compared(node: ast.Call, site: Site) -> ast.expr | None:
    """What the result, or its text, is compared with."""
    for parent in reversed(path_to(site.statements[-1], node)):
        match parent:
            case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq()], comparators=[right]):
                return right if any(each is node for each in ast.walk(left)) else left
    return None


CHECK = Call(
    id="encoded-password",
    title="Password kept in an encoding",
    weakness=261,
    message="`{callee}` encodes a password, and anyone can read it back.",
    fix="Keep a password hash (Argon2, scrypt, bcrypt, PBKDF2); encrypt with a key what must be read back.",
    severity="medium",
    confidence="high",
    uses=("reversible-encoding",),
    when=judge,
    unseen="what is encoded is not seen",
    reasons=("not a password", "a digest or ciphertext", "form of a protocol", "not kept"),
)
