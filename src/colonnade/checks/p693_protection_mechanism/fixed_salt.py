"""## What

A salt, nonce or initialisation vector is a constant of the program.

## Why

With one salt, equal passwords have equal digests, and one table serves to break them all. With one nonce or
initialisation vector, equal texts can be recognised and stream modes lose their secrecy.

## Bad

```python
import hashlib

def digest(password):
    return hashlib.pbkdf2_hmac("sha256", password, b"pepper and salt", 600_000)
```

## Good

```python
import hashlib
import os

def digest(password):
    salt = os.urandom(16)
    return salt + hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)
```

## Fix

Make a new random value for each use (`secrets.token_bytes`, `os.urandom`) and keep it beside the result.

## Limits

A value that is derived from the input is not looked into. Values from parameters are undecided.

## References

CWE-760, CWE-759, CWE-329, CWE-323. NIST SP 800-132; NIST SP 800-38D, 8.
"""

import ast

from colonnade.checks.form import Call
from colonnade.checks.purpose import given
from colonnade.checks.syntax import words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Undecided, Weak


def judge(node: ast.AST, site: Site) -> Answer:
    """The worst of what the call is given as salt, nonce or vector."""
    answers: list[Outcome] = []
    if isinstance(node, ast.Call):
        for param, argument in given(node, site, "fixed-salt"):
            if argument is not None:
                answers.append(outcome(node, param.name, argument, site))
    weak = [each for each in answers if isinstance(each, Weak)]
    return weak[0] if weak else answers[0] if answers else Safe("argument is safe")


def outcome(call: ast.Call, name: str, argument: ast.expr, site: Site) -> Outcome:
    value = site.value(argument)
    if value.consts == (None,):
        return Safe("argument is safe")
    if value.consts or literal(argument):
        is_salt = "salt" in words(name)
        empty = value.consts is not None and not any(value.consts)
        weakness = (759 if empty else 760) if is_salt else 323 if "nonce" in words(name) else 329
        return Weak(f"`{site.text(call.func)}` is given a constant as {name}.", weakness=weakness)
    if any(origin[0] in ("call", "source") for origin in value.origins or ()) or (value.refs and not value.origins):
        return Safe("made at run time")
    return Undecided(f"value of `{name}` is not known")


def literal(node: ast.expr) -> bool:
    """Whether an expression is made of literals alone: `b"\\0" * 16`, `bytes(16)`, `"salt".encode()`."""
    match node:
        case ast.Constant(value=value):
            return value is not None
        case ast.BinOp(left=left, right=right):
            return literal(left) and literal(right)
        case ast.Call(func=ast.Name(id="bytes" | "bytearray"), args=args):
            return all(literal(each) for each in args)
        case ast.Call(func=ast.Attribute(value=base, attr="encode" | "fromhex"), args=args):
            return literal(base) or (isinstance(base, ast.Name) and base.id == "bytes" and all(map(literal, args)))
    return False


CHECK = Call(
    id="fixed-salt",
    title="Constant salt, nonce or initialisation vector",
    weakness=760,
    also=(
        329,
        759,
        323,
    ),
    message="`{callee}` is given a constant as {argument}.",
    fix="Make a new random value for each use (`secrets.token_bytes`, `os.urandom`) and keep it beside the result.",
    severity="high",
    confidence="high",
    uses=("fixed-salt",),
    when=judge,
    unseen="value is not seen",
    reasons=(
        "made at run time",
        "argument is safe",
    ),
)
