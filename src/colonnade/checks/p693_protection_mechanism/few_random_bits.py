"""## What

A secret, or the seed of a generator that makes secrets, is drawn from so few random bits that all can be tried.

## Why

Two random bytes have 65,536 values: an attacker who tries them all has the token, or has the seed and with it every
number that is drawn afterwards.

## Bad

```python
import secrets

def reset_token():
    return secrets.token_hex(2)
```

## Good

```python
import secrets

def reset_token():
    return secrets.token_hex(16)
```

## Fix

Draw at least 16 bytes (128 bits).

## Limits

What the bits are for is told by the names around the call. Less than 8 bytes count as few for a secret, less than 16
for a seed.

## References

CWE-334, CWE-339, CWE-331. OWASP Session Management Cheat Sheet, Session ID entropy.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.p693_protection_mechanism.insecure_randomness import is_secret
from colonnade.checks.purpose import destinations, enclosing, given
from colonnade.checks.syntax import last_name, words
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

SHORT: Final = frozenset({"otp", "totp", "pin", "captcha", "voucher", "salt", "nonce", "iv"})
"""Secrets that are short on purpose, for tries are counted, and values that are public."""
SEED: Final = 339


def judge(node: ast.AST, site: Site) -> Answer:
    """By the number that is drawn, where a name on the result's way is one of a secret or a seed."""
    if not isinstance(node, ast.Call):
        return None
    for param, argument in given(node, site, "few-random-bits"):
        if argument is None:
            return Safe("enough are drawn")
        numbers = [each for each in site.value(argument).consts or () if isinstance(each, int)]
        enough = next(use.below or 0 for use in param.uses if use.kind == "few-random-bits")
        if not numbers:
            return Undecided("number is not known")
        to = destinations(node, site)
        if any("seed" in words(name) for name in to):
            return (
                Weak(message(node, site, "a seed"), weakness=SEED)
                if max(numbers) < enough
                else Safe("enough are drawn")
            )
        secret = next((name for name in sorted(to | enclosing(site)) if is_secret(name)), "")
        if not secret or SHORT & set(words(secret)):
            return Safe("not a secret")
        sure = "" if secret in direct(node, site) else "medium"
        return (
            Weak(message(node, site, f"`{secret}`"), confidence=sure)
            if 2 * max(numbers) < enough
            else Safe("enough are drawn")
        )
    return None


def direct(node: ast.Call, site: Site) -> set[str]:
    """The names that the very statement gives the bits, or the function that does nothing but return them."""
    match site.statements[-1]:
        case ast.Assign(targets=targets):
            return {last_name(each) for each in targets}
        case ast.AnnAssign(target=target):
            return {last_name(target)}
        case ast.Return():
            return {site.function.name.rpartition(".")[2]}
    return destinations(node, site)


def message(node: ast.Call, site: Site, what: str) -> str:
    return f"`{site.text(node)}` draws so few random bits for {what} that all their values can be tried."


CHECK = Call(
    id="few-random-bits",
    title="Secret of too few random bits",
    weakness=334,
    also=(331, SEED),
    alike={334: (331,), SEED: (331,)},
    fix="Draw at least 16 bytes (128 bits).",
    severity="medium",
    confidence="high",
    uses=("few-random-bits",),
    when=judge,
    unseen="purpose of the bits is not seen",
    reasons=("argument is safe", "enough are drawn", "not a secret"),
)
