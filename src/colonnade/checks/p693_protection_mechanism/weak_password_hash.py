"""## What

A password is kept as a plain digest, or is stretched by too few rounds.

## Why

Whoever gets hold of the table of digests tries thousands of millions of passwords a second, and most are found.

## Bad

```python
import hashlib

def keep(user, password):
    user.password_hash = hashlib.sha256(password.encode()).hexdigest()
```

## Good

```python
import hashlib
import os

def keep(user, password):
    user.salt = os.urandom(16)
    user.password_hash = hashlib.pbkdf2_hmac("sha256", password.encode(), user.salt, 600_000)
```

## Fix

Hash passwords with Argon2, scrypt, bcrypt (cost 12) or PBKDF2 with 600,000 rounds, each with its own salt.

## Limits

That a digest is one of a password is told by the names around the call. Broken digests (MD5, SHA-1) are told by the
check weak-hash.

## References

CWE-916, CWE-759. NIST SP 800-63B, 5.1.1.2; OWASP Password Storage Cheat Sheet.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.p693_protection_mechanism._digest import NO_SALT, PASSWORD, of_password
from colonnade.checks.purpose import certain, destinations, given, word_set
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

ROUNDS: Final = 100_000
"""Fewer rounds of PBKDF2 are too few; far more are advised."""
COST: Final = 10
"""Numbers below `EXPONENT` are exponents of two, as bcrypt takes them."""
EXPONENT: Final = 32


def judge(node: ast.AST, site: Site) -> Answer:
    """By the number of rounds where the call takes one, else by whether a password is digested."""
    if not isinstance(node, ast.Call):
        return None
    for param, argument in given(node, site, "weak-iterations"):
        rounds = (param.default,) if argument is None else site.value(argument).consts
        if not rounds or not all(isinstance(each, int) for each in rounds):
            return Undecided("number of rounds is not known")
        least = min(rounds)
        if least < COST or EXPONENT <= least < ROUNDS:
            return Weak(f"`{site.text(node.func)}` stretches a password by {least} rounds.", confidence="high")
        return Safe("stretched enough")
    if certain(node, site, "weak-hash"):
        return Safe("told by weak-hash")
    weakness = of_password(node, site)
    if weakness:
        salt = " without a salt" if weakness == NO_SALT else ""
        return Weak(f"`{site.text(node.func)}` makes a quick digest of a password{salt}.", alike=(weakness,))
    if PASSWORD & word_set(destinations(node, site)):
        return Weak(f"`{site.text(node.func)}` makes a quick digest of a password.", confidence="medium")
    return Safe("not a password")


CHECK = Call(
    id="weak-password-hash",
    title="Password hashed too fast",
    weakness=916,
    alike={916: (328, 522)},
    message="`{callee}` stretches a password too little.",
    fix=("Hash passwords with Argon2, scrypt, bcrypt (cost 12) or PBKDF2 with 600,000 rounds, each with its own salt."),
    severity="high",
    confidence="high",
    uses=(
        "weak-iterations",
        "fast-digest",
    ),
    when=judge,
    unseen="purpose of the digest is not seen",
    reasons=(
        "not a password",
        "told by weak-hash",
        "stretched enough",
    ),
)
