"""## What

A message is decrypted, and an error of its padding is told apart from other errors.

## Why

Whoever can send messages that he has changed, and sees which of them have a valid padding, reads the whole text byte
by byte with some hundred messages for each, without the key.

## Bad

```python
from Crypto.Cipher import AES
from Crypto.Util.Padding import unpad

def opened(key, message):
    cipher = AES.new(key, AES.MODE_CBC, message[:16])
    try:
        return unpad(cipher.decrypt(message[16:]), 16)
    except ValueError:
        raise ValueError("bad padding")
```

## Good

```python
import hmac
from Crypto.Cipher import AES
from Crypto.Util.Padding import unpad

def opened(key, mac_key, message):
    code = hmac.digest(mac_key, message[:-32], "sha256")
    if not hmac.compare_digest(code, message[-32:]):
        raise ValueError("not opened")
    cipher = AES.new(key, AES.MODE_CBC, message[:16])
    return unpad(cipher.decrypt(message[16:-32]), 16)
```

## Fix

Use a mode that authenticates, or check a code over the ciphertext before it is decrypted; give one answer to all
errors.

## Limits

Padding is told by the names of what removes it, and that an error is told apart by a text that speaks of it. Whether
the answer is seen by others is not known. Differences in time are not seen.

## References

CWE-203, CWE-649. S. Vaudenay, Security Flaws Induced by CBC Padding, 2002.
"""

import ast
from typing import Final, TypeVar

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p693_protection_mechanism.cipher_without_integrity import CODES
from colonnade.checks.syntax import assigned_once, last_name, own, words
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

REMOVES: Final = frozenset(("unpad", "unpadder", "depad", "unpadding", "depadding"))
DECRYPTS: Final = frozenset(("decrypt", "decryptor", "decrypted", "decipher", "cipher"))

N = TypeVar("N", bound=ast.AST)


def judge(node: ast.Try, site: Site) -> Answer:
    removal = next((each for each in inside(node.body, ast.Call) if removes(each, site)), None)
    if removal is None or not node.handlers:
        return None
    function = site.function.node
    spoken = (*own(function, ast.Name), *own(function, ast.Attribute))
    named = {word for each in spoken for word in words(last_name(each))}
    if not named & DECRYPTS:
        return None
    if named & CODES:
        return Safe("a code is checked, too")
    telling = next((each for handler in node.handlers for each in answers(handler)), None)
    if telling is None:
        return Undecided("whether the error is told apart is not known")
    message = f"An error in `{site.text(removal)}` is told apart from other errors."
    return [(telling, Weak(message, steps=[(removal, "The padding is removed here.")]))]


def removes(call: ast.Call, site: Site) -> bool:
    """Whether a call removes a padding."""
    said = [last_name(call.func)]
    if isinstance(call.func, ast.Attribute):
        owner = call.func.value
        made = assigned_once(site, owner.id) if isinstance(owner, ast.Name) else None
        said += [last_name(owner), last_name(made) if made is not None else ""]
    return not REMOVES.isdisjoint(word for each in said for word in words(each))


def answers(handler: ast.ExceptHandler) -> list[ast.stmt]:
    """The answers of a handler whose text speaks of the padding."""
    return [
        each
        for each in (*inside(handler.body, ast.Return), *inside(handler.body, ast.Raise))
        if any("padd" in str(part.value).lower() for part in ast.walk(each) if isinstance(part, ast.Constant))
        or any("padding" in words(part.id) for part in ast.walk(each) if isinstance(part, ast.Name))
    ]


def inside(body: list[ast.stmt], kind: type[N]) -> list[N]:
    return [each for statement in body for each in ast.walk(statement) if isinstance(each, kind)]


CHECK = Point(
    id="padding-oracle",
    title="Error of a padding that is told apart",
    weakness=203,
    also=(649,),
    alike={203: (649,)},
    fix="Use a mode that authenticates, or check a code before decrypting; give one answer to all errors.",
    severity="medium",
    confidence="medium",
    reasons=("a code is checked, too",),
    nodes=(ast.Try,),
    mentions=frozenset(("unpad", "depad")),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
