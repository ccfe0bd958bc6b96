"""## What

A digest is computed by MD2, MD4, MD5, SHA-1 or RIPEMD-160.

## Why

Two inputs with one digest can be made at will, so a signature, a check of integrity or a token built on it can be
forged.

## Bad

```python
import hashlib

def signature(secret, text):
    return hashlib.md5(secret + text).hexdigest()
```

## Good

```python
import hmac

def signature(secret, text):
    return hmac.new(secret, text, "sha256").hexdigest()
```

## Fix

Use SHA-256 or better, or say `usedforsecurity=False` where nothing depends on it.

## Limits

The purpose is read from the names around the call. Names such as etag, cache or checksum make it no security use;
names such as token or signature make it one; where no name tells, the finding is low. In a class
that is called after the digest, findings have medium confidence.

## References

CWE-328, CWE-327; of passwords CWE-916 and, without a salt, CWE-759. RFC 6151; RFC 6194.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.p693_protection_mechanism._digest import NO_SALT, QUICK, of_password
from colonnade.checks.purpose import certain, destinations, enclosing, ingredients, word_set
from colonnade.checks.syntax import last_name, words
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

SECRET: Final = frozenset(
    words(
        "password passwd pwd passphrase secret token signature sign signed signing verify auth authentication "
        "credential credentials session sid hmac otp nonce csrf cert certificate login apikey license licence"
    )
)
OTHER: Final = frozenset(
    words(
        "etag cache cached caching checksum checksums md5sum sha1sum sum filename file files path dedup dedupe "
        "duplicate color colour gravatar avatar bucket shard partition short suffix prefix version revision unique "
        "changed change modified lock index table column template thumb thumbnail image ident uid uuid slug label "
        "node ring weight blob tree commit content mtime size tag fingerprint"
    )
)
"""Words of names that tell a purpose for which collisions made by an attacker matter, and for which they do not."""


RANDOM: Final = frozenset(("urandom", "getrandom", "token_bytes", "token_hex", "randbytes", "uuid4"))
"""Functions whose results nobody can choose, so that nobody can make two that collide."""


def is_named(node: ast.Call, site: Site) -> bool:
    """Whether the class around the call is called after the digest: it is there to offer that one."""
    owner = site.function.class_ref.rpartition(".")[2].lower().replace("_", "")
    digest = last_name(node.func).lower()
    return digest != "new" and digest in owner


def asks_size(node: ast.AST, site: Site) -> bool:
    """Whether only the size or name of the digest is asked for."""
    for each in ast.walk(site.statements[-1]) if site.statements else ():
        if isinstance(each, ast.Attribute) and each.value is node:
            return each.attr.endswith(("size", "name"))
    return False


def judge(node: ast.AST, site: Site) -> Answer:
    """Safe where names tell of no security use; how sure a finding is where they tell of one, or nothing."""
    if not isinstance(node, ast.Call):
        return Weak("")
    if not certain(node, site, "weak-hash"):
        return Undecided("name of the digest is not known")
    made = word_set(destinations(node, site))
    near = made | word_set(set().union(*map(ingredients, [*node.args, *node.keywords])))
    if any(param.name in ("key", "salt") for fact in site.facts(node) for param in fact.params):
        return Weak("", severity="low", confidence="low")
    named = "medium" if is_named(node, site) or len(site.refs(node.func)) > 1 else ""
    weakness = of_password(node, site)
    if weakness:
        salt = " without a salt" if weakness == NO_SALT else ""
        message = f"`{site.text(node.func)}` makes a broken, quick digest of a password{salt}."
        return Weak(message, weakness=QUICK, confidence=named, alike=(weakness,))
    if asks_size(node, site):
        return Safe("not a security use")
    if not RANDOM.isdisjoint(last_name(each) for each in ast.walk(node) if isinstance(each, ast.Call)):
        return Safe("random data is digested")
    if SECRET & near:
        return Weak("", confidence=named or ("" if SECRET & made else "medium"))
    around = word_set(enclosing(site))
    if OTHER & (near | around):
        return Safe("not a security use")
    return Weak("", severity="low", confidence="medium" if SECRET & around else "low")


CHECK = Call(
    id="weak-hash",
    title="Digest that is broken for security uses",
    weakness=328,
    also=(327, 916),
    alike={328: (327,), 916: (328, 327, 522)},
    message="`{callee}` computes a digest for which collisions are known.",
    fix="Use SHA-256 or better, or say `usedforsecurity=False` where nothing depends on it.",
    severity="medium",
    confidence="high",
    uses=("weak-hash",),
    when=judge,
    unseen="purpose of the digest is not seen",
    reasons=(
        "argument is safe",
        "not a security use",
        "random data is digested",
    ),
)
