"""## What

A stored password is kept, or compared with the one that was typed, as plain text.

## Why

Whoever reads the store, a backup or a log has the passwords of all users, here and wherever else they use them.

## Bad

```python
def sign_in(user, password):
    return user.password == password
```

## Good

```python
from werkzeug.security import check_password_hash

def sign_in(user, password):
    return check_password_hash(user.password, password)
```

## Fix

Keep a password hash (Argon2, scrypt, bcrypt, PBKDF2) and verify against it.

## Limits

That both sides are passwords is told by their names. A column that holds a hash under the name of password is taken
for one where the other side is hashed.

## References

CWE-256, CWE-257.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Call
from colonnade.checks.statement import given
from colonnade.checks.syntax import last_name, own_nodes, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

PASSWORD: Final = frozenset({"password", "passwd", "pwd", "passphrase"})
DIGEST: Final = frozenset(
    {"hash", "hashed", "digest", "hexdigest", "encrypted", "crypt", "encoded", "hashpw", "md5", "sha256", "enc"}
)
DERIVING: Final = frozenset(
    {"derive", "encrypt", "generate", "make", "sha", "sha1", "sha512", "blake2b", "scrypt", "kdf"}
)
KEEPING: Final = frozenset({"create", "insert", "insert_one", "insert_many", "get_or_create", "update_or_create"})
AGAIN: Final = frozenset(
    words(
        "confirm confirmation confirmed repeat repeated again retype retyped verify verification re 2 two second "
        "check old new original current first 1 one"
    )
)


def judge(node: ast.Compare, site: Site) -> Answer:
    """Of comparisons for equality with a stored password."""
    if len(node.ops) != 1 or not isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
        return None
    left, right = node.left, node.comparators[0]
    names = [name_words(left), name_words(right)]
    if not all(PASSWORD & each for each in names) or any(isinstance(side, ast.Constant) for side in (left, right)):
        return None
    if any(DIGEST & each for each in names) or any(
        isinstance(side, ast.Call) and DIGEST & called(side) for side in (left, right)
    ):
        return Safe("compared as a digest")
    if site.function.name.rpartition(".")[2] in ("__eq__", "__ne__"):
        return None
    if is_digested(left, site) or is_digested(right, site):
        return Safe("compared as a digest")
    if any(AGAIN & each for each in names) or (names[0] == names[1] == PASSWORD & names[0] and not stored(left, right)):
        return Safe("two entries of one form")
    if not stored(left, right):
        return Safe("two entries of one form")
    return Weak(f"`{site.text(node)}` compares a stored password as plain text.")


def judge_any(node: ast.AST, site: Site) -> Answer:
    """Comparisons, and records that are given what a request holds under the name of a password."""
    match node:
        case ast.Compare():
            return judge(node, site)
        case ast.Call(func=func, keywords=keywords) if last_name(func) in KEEPING:
            return kept([(k.arg or "", k.value) for k in keywords], site)
        case ast.Call():
            return list(in_statement(node, site))
        case ast.Assign(targets=[ast.Subscript()], value=ast.Dict(keys=keys, values=values)):
            return kept([(str(getattr(k, "value", "")), v) for k, v in zip(keys, values, strict=True)], site)
    return None


def kept(fields: list[tuple[str, ast.expr]], site: Site) -> Answer:
    """Of a record's fields with their values."""
    for name, value in fields:
        is_plain = isinstance(value, (ast.Name, ast.Subscript, ast.Attribute))
        if name.lower() in PASSWORD and is_plain and is_of_request(value, site) and not is_digested(value, site):
            return Weak(f"`{site.text(value)}` is kept as it was typed, under the name of `{name}`.")
    return None


def in_statement(node: ast.Call, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """Of a SQL statement that puts a password into a column, or compares the column with it."""
    for column, value, _ in given(node, site):
        parts = set(words(column))
        if isinstance(value, str) or not PASSWORD & parts or (DIGEST | AGAIN) & parts:
            continue
        if not isinstance(value, (ast.Name, ast.Subscript, ast.Attribute)):
            continue
        if not PASSWORD & name_words(value) or (DIGEST | AGAIN) & name_words(value) or is_digested(value, site):
            continue
        severity = "" if is_of_request(value, site) else "medium"
        message = f"`{site.text(value)}` goes into the column `{column}`, or is compared with it, as plain text."
        yield value, Weak(message, severity=severity)


def is_of_request(node: ast.expr, site: Site) -> bool:
    """Whether a value comes from a request, known as such or by the name of the parameter."""
    value = site.value(node)
    named = any(origin[:2] == ("param", "request") for origin in value.origins or ())
    return named or "http" in site.sources(value)


def is_digested(node: ast.expr, site: Site) -> bool:
    """Whether a name is given the result of a call that digests, anywhere in the function."""
    return isinstance(node, ast.Name) and any(
        isinstance(each, ast.Assign)
        and any(isinstance(target, ast.Name) and target.id == node.id for target in each.targets)
        and any(isinstance(inner, ast.Call) and (DIGEST | DERIVING) & called(inner) for inner in ast.walk(each.value))
        for each in own_nodes(site.function.node)
    )


def stored(left: ast.expr, right: ast.expr) -> bool:
    """Whether one side is kept in an object, a row or a table, and the other is not of the same."""
    owners = [ast.unparse(s.value) if isinstance(s, (ast.Attribute, ast.Subscript)) else "" for s in (left, right)]
    return owners[0] != owners[1]


def name_words(node: ast.expr) -> set[str]:
    """The words by which an expression calls its value; `password2` is ("password", "2")."""
    found = set(words(last_name(node)))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
        first = node.args[0]
        found |= set(words(first.value)) if isinstance(first, ast.Constant) and isinstance(first.value, str) else set()
    if isinstance(node, ast.Attribute) and node.attr == "data":
        found |= set(words(last_name(node.value)))
    for word in list(found):
        if word[-1:].isdigit() and not word.isdigit():
            found |= {word.rstrip("0123456789"), word[-1]}
    return found


def called(call: ast.Call) -> set[str]:
    return {word for each in ast.walk(call) if isinstance(each, ast.Call) for word in words(last_name(each.func))}


CHECK = Call(
    id="plain-text-password",
    title="Password kept as plain text",
    weakness=256,
    also=(257,),
    message="`{callee}` keeps a password as plain text.",
    fix="Keep a password hash (Argon2, scrypt, bcrypt, PBKDF2) and verify against it.",
    severity="high",
    confidence="medium",
    once_a_file=True,
    uses=("password-plain",),
    nodes=(ast.Compare, ast.Call, ast.Assign),
    mentions=PASSWORD,
    roles=OUTSIDE_TESTS,
    judge=judge_any,
    reasons=(
        "compared as a digest",
        "two entries of one form",
    ),
)
