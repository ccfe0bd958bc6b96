"""## What

A digest, signature, token or password compared with `==` or `!=`.

## Why

The comparison ends at the first byte that differs. Over many requests its time tells an attacker how much of a guess is
right, and a signature can be found byte by byte.

## Bad

```python
import hashlib
import hmac

def is_signed(key, body, signature):
    return hmac.new(key, body, hashlib.sha256).hexdigest() == signature
```

## Good

```python
import hashlib
import hmac

def is_signed(key, body, signature):
    return hmac.compare_digest(hmac.new(key, body, hashlib.sha256).hexdigest(), signature)
```

## Fix

Use `hmac.compare_digest`.

## Limits

Secrets are recognised by what computed them or by their name. Comparisons with literals and of lengths are no points.

## References

CWE-208, CWE-385. Python library reference, `hmac.compare_digest`.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.p664_resource_lifetime._keyed import is_keyed, is_signed
from colonnade.checks.p664_resource_lifetime._piecewise import part_by_part
from colonnade.checks.syntax import assigned_once, last_name, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

SECRETS: Final = frozenset(("signature", "hmac", "csrf", "otp", "apikey", "password", "passwd", "pwd", "pw", "secret"))
TOKENS: Final = frozenset(("access", "auth", "reset", "api", "expected", "csrf", "session", "bearer"))
PAIRS: Final = frozenset((("api", "key"), ("secret", "key"), *((name, "token") for name in TOKENS)))
CREDENTIALS: Final = frozenset(
    (*PAIRS, ("basic", "auth"), ("api", "keys"), ("access", "tokens"), ("auth", "tokens"), ("api", "tokens"),
     ("shared", "secret"), ("shared", "secrets"))
)  # fmt: skip
NOT_SECRETS: Final = frozenset(
    ("type", "name", "id", "kind", "count", "len", "length", "algorithm", "version", "field", "status", "method", "url",
     "address", "addr", "path", "file", "confirm", "confirmation", "repeat", "again", "params", "function", "inspect")
)  # fmt: skip
PASSWORDS: Final = frozenset(("password", "passwd"))
AGAIN: Final = frozenset(
    ("confirm", "confirmation", "confirmed", "repeat", "repeated", "again", "retype", "control", "new", "old", "verify")
)
COMPARED: Final = "digest-compare"


def judge(node: ast.Compare | ast.Call, site: Site) -> Answer:
    if isinstance(node, ast.Call):
        return Safe("compared in constant time") if site.marked(node, COMPARED) else None
    if len(node.ops) != 1:
        return None
    sides = (node.left, node.comparators[0])
    if isinstance(node.ops[0], (ast.In, ast.NotIn)):
        return judge_membership(node, site)
    if not isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
        return None
    pair = part_by_part(node, site, is_secret)
    if pair:
        return Weak(f"`{pair}` is compared part by part, and the time tells how much is right.", confidence="medium")
    computed = next((side for side in sides if is_keyed(side) or is_signed(*sides)), None)
    named = next((side for side in sides if is_secret(side)), None)
    if computed is None and (named is None or is_lone_password(*(origin_of(side, site) for side in sides))):
        return None
    if any(is_plain(side, site) for side in sides):
        return Safe("compared with a literal or nothing")
    if site.role == "test":
        return Safe("an assertion of a test")
    if computed is None and any(is_digested(side, site) for side in sides):
        return Safe("both sides are digests of a password")
    if computed is not None:
        return Weak(f"`{site.text(node)}` compares a keyed digest, and its time tells how much of it is right.")
    if is_confirmation(*sides):
        return Safe("both sides come from the same form")
    return Weak(f"`{site.text(node)}` compares secrets, and its time tells how much is right.", confidence="low")


def judge_membership(node: ast.Compare, site: Site) -> Answer:
    """Of looking a credential up among those that are accepted, which compares one after the other."""
    given, accepted = node.left, node.comparators[0]
    if not isinstance(given, (ast.Name, ast.Attribute)) or not isinstance(accepted, (ast.Name, ast.Attribute)):
        return None
    ends = [words(last_name(each))[-2:] for each in (given, accepted)]
    if ends[0] not in CREDENTIALS or ends[1] not in CREDENTIALS or site.value(accepted).has_type("set", "dict"):
        return None
    if site.role == "test":
        return Safe("an assertion of a test")
    return Weak(f"`{site.text(node)}` compares credentials, and its time tells how much is right.", confidence="low")


def is_secret(node: ast.expr) -> bool:
    """Whether an expression is named as a secret, or is a tuple or a text with one in it: ``f"Bearer {token}"``."""
    match node:
        case ast.Tuple(elts=parts) | ast.JoinedStr(values=parts):
            return any(is_secret(each) for each in parts)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return is_secret(left) or is_secret(right)
        case ast.FormattedValue(value=inner):
            return is_secret(inner)
    if not isinstance(node, (ast.Name, ast.Attribute, ast.Subscript)):
        return False
    names = words(last_name(node))
    if not names or NOT_SECRETS.intersection(names):
        return False
    return names[-1].rstrip("0123456789") in SECRETS or names[-2:] in PAIRS


def origin_of(side: ast.expr, site: Site) -> ast.expr:
    """What a local name is assigned, where that is one place: `data` of ``data = form["password"]``."""
    value = assigned_once(site, side.id) if isinstance(side, ast.Name) else None
    return value if isinstance(value, (ast.Attribute, ast.Subscript)) else side


def is_lone_password(left: ast.expr, right: ast.expr) -> bool:
    """Whether one side is a password and the other is named as no secret: an entry of a word list, any text."""
    said = [called(left), called(right)]
    return any(not names & SECRETS for names in said) and any(names & PASSWORDS for names in said)


def called(node: ast.expr) -> set[str]:
    """The words by which an expression calls its value, those of a key that it is looked up by included."""
    if isinstance(node, ast.Tuple):
        return {word for each in node.elts for word in called(each)} | {"secret"}
    found = set(words(last_name(node)))
    if isinstance(node, ast.Call):
        found |= {word for each in node.args if isinstance(each, ast.Constant) for word in words(str(each.value))}
        found |= {word for each in node.args if not isinstance(each, ast.Constant) for word in words(last_name(each))}
    return {word.rstrip("0123456789") for word in found} | ({"secret"} if "credentials" in found else set())


def is_digested(node: ast.expr, site: Site) -> bool:
    """Whether a password's name is given an unkeyed digest, of whose bytes nobody who guesses has the say."""
    return (
        isinstance(node, ast.Name)
        and bool(called(node) & PASSWORDS)
        and any(
            isinstance(each, ast.Assign)
            and any(isinstance(target, ast.Name) and target.id == node.id for target in each.targets)
            and last_name(each.value) in ("digest", "hexdigest")
            for each in own_nodes(site.function.node)
        )
    )


def is_plain(node: ast.expr, site: Site) -> bool:
    return isinstance(node, ast.Constant) or site.value(node).is_constant


def is_confirmation(left: ast.expr, right: ast.expr) -> bool:
    """Whether one side repeats the other: ``password1 == password2``, ``password != confirm_password``."""
    one, other = last_name(left), last_name(right)
    alike = one.rstrip("0123456789_") == other.rstrip("0123456789_") and one != other
    return alike or bool(AGAIN & (called(left) | called(right)))


CHECK = Point(
    id="timing-unsafe-comparison",
    title="Secret compared in a time that depends on it",
    weakness=208,
    alike={208: (385,)},
    fix="Use `hmac.compare_digest`.",
    severity="medium",
    confidence="high",
    within=("plain-text-password",),
    reasons=(
        "compared in constant time",
        "compared with a literal or nothing",
        "an assertion of a test",
        "both sides come from the same form",
        "both sides are digests of a password",
    ),
    nodes=(ast.Compare, ast.Call),
    modelled=True,
    judge=judge,
)
