"""What is a keyed digest made on the spot: one side of a comparison that must take the same time always."""

import ast
from typing import Final

from colonnade.checks.syntax import last_name, words

ENCODING: Final = frozenset(
    ("b64encode", "urlsafe_b64encode", "hexlify", "b32encode", "encode", "decode", "tob", "bytes")
)
SIGNED: Final = frozenset(("sig", "signature", "mac", "hmac", "digest", "tag", "icv"))
SIGNING: Final = frozenset((("sign",), ("signature",), ("get", "signature"), ("make", "signature"), ("hmac",)))


def is_keyed(node: ast.expr) -> bool:
    """Whether an expression is the digest of a keyed hash: ``hmac.new(..).digest()``, or that in other letters."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Call(func=maker), attr="hexdigest" | "digest")):
            return "hmac" in words(ast.unparse(maker))
        case ast.Call(func=func, args=[inner, *_]) if last_name(func) in ENCODING:
            return is_keyed(inner)
        case ast.Call(func=ast.Attribute(value=inner, attr="decode" | "encode" | "lower" | "strip" | "rstrip")):
            return is_keyed(inner)
    return False


def is_signed(left: ast.expr, right: ast.expr) -> bool:
    """Whether a signature that is made here is compared with one that was given: ``self.sign(data) == sig``."""
    for made, given in ((left, right), (right, left)):
        if not isinstance(made, ast.Call) or words(last_name(made.func)) not in SIGNING:
            continue
        if isinstance(given, (ast.Name, ast.Attribute)) and SIGNED & set(words(last_name(given))):
            return True
    return False
