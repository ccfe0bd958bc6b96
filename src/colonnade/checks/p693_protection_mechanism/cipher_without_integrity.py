"""## What

Data is encrypted in a mode that hides it and does not protect it against changes, and the file computes no code over
it.

## Why

Who may change the ciphertext changes the text: bits flip where he wants them in counter mode, and with chained blocks
the answers to changed messages give the whole text away (a padding oracle).

## Bad

```python
import os
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

def seal(key, text):
    start = os.urandom(16)
    cipher = Cipher(algorithms.AES(key), modes.CTR(start)).encryptor()
    return start + cipher.update(text) + cipher.finalize()
```

## Good

```python
import os
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

def seal(key, text):
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, text, None)
```

## Fix

Use a mode that authenticates, such as GCM, or add a code over the ciphertext and check it before decrypting.

## Limits

A function that speaks of a message authentication code or a signature, in the same class or among those that call this
one or are called by it, is taken to protect it; where others of the file do, confidence is low. Whether another file
does is not known; where the format is given by a protocol, the protocol may protect it.

## References

CWE-353. NIST SP 800-38A and 800-38D.
"""

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.syntax import everywhere, last_name, module_of, words
from colonnade.summary.point import Answer, Safe, Site, Weak

CODES: Final = frozenset(("hmac", "mac", "cmac", "poly1305", "gcm", "signature", "sign", "verify", "tag", "digest"))


def when(node: ast.AST, site: Site) -> Answer:
    if site.role == "test":
        return Safe("a code protects it")
    module = module_of(site)
    text = site.text(node.func) if isinstance(node, ast.Call) else "the mode"
    if any(speaks_of_code(each) for each in around(module, site.function.node)):
        return Safe("a code protects it")
    if speaks_of_code(module):
        message = f"What `{text}` encrypts can be changed by others, and no function around it would tell."
        return Weak(message, severity="low", confidence="low")
    return Weak(f"What `{text}` encrypts can be changed by others, and nothing in the file would tell.")


def around(module: ast.AST, function: ast.AST) -> Iterator[ast.AST]:
    """A function, its class, and the functions of the file that call it or that it calls."""
    yield function
    name = getattr(function, "name", "")
    called = names_in(function)
    for each in everywhere(module, ast.FunctionDef):
        if each.name in called or name in names_in(each):
            yield each
    for owner in everywhere(module, ast.ClassDef):
        if function in owner.body or owner.name in called:
            yield owner


@lru_cache(maxsize=512)
def names_in(node: ast.AST) -> frozenset[str]:
    """The names and attributes that stand in a piece of code, parameters too."""
    inside = list(ast.walk(node))
    spoken = {last_name(each) for each in inside if isinstance(each, (ast.Name, ast.Attribute))}
    return frozenset(spoken | {each.arg for each in inside if isinstance(each, ast.arg)})


def speaks_of_code(node: ast.AST) -> bool:
    return any(not CODES.isdisjoint(words(name)) for name in names_in(node))


CHECK = Call(
    id="cipher-without-integrity",
    title="Encryption that does not notice changes",
    weakness=353,
    message="What `{callee}` encrypts can be changed by others, and nothing in the file would tell.",
    fix="Use a mode that authenticates, such as GCM, or check a code over the ciphertext before decrypting.",
    severity="medium",
    confidence="medium",
    uses=("unauthenticated-mode",),
    when=when,
    unseen="whether a code protects it is not known",
    once_a_file=True,
    reasons=("a code protects it",),
)
