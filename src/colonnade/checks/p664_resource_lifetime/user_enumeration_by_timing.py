"""## What

A log-in that answers at once where the user does not exist, and computes a slow password hash where it does.

## Why

The answer is the same, the time is not: who measures it learns which names have accounts, and guesses passwords for
those alone.

## Bad

```python
def sign_in(name, password, users, hasher):
    user = users.find(name)
    if user is None:
        return None
    if hasher.verify(password, user.password_hash):
        return user
    return None
```

## Good

```python
def sign_in(name, password, users, hasher):
    user = users.find(name)
    if user is None:
        hasher.verify(password, hasher.of_nobody)
        return None
    if hasher.verify(password, user.password_hash):
        return user
    return None
```

## Fix

Verify the given password against the hash of nobody where there is no such user.

## Limits

Only functions that are given both a user's name and a password are looked at. That a verification is slow is told by
its name.

## References

CWE-208, CWE-204. OWASP Authentication Cheat Sheet, "Authentication and Error Messages".
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import last_name, leaves, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

PASSWORD: Final = frozenset(("password", "passwd", "pw", "passphrase", "passcode", "pwd"))
USER: Final = frozenset(("user", "username", "name", "login", "email", "account", "uid", "mail", "identifier"))
VERIFYING: Final = frozenset(("verify", "check", "checkpw", "compare", "matches", "validate", "correct", "valid"))
HASHING: Final = frozenset(
    ("hash", "hashpw", "crypt", "pbkdf2", "scrypt", "bcrypt", "argon2", "set", "make", "checkpw")
)


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    arguments = [each.arg for each in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
    secret = {each for each in arguments if not PASSWORD.isdisjoint(words(each))}
    names = {each for each in arguments if not USER.isdisjoint(words(each))} - secret
    if not secret or not names:
        return None
    found = [each for each in own_nodes(node) if isinstance(each, ast.Call) and verifies(each, secret)]
    if not found:
        return None
    users = {last_name(value) for call in found for value in owners(call)} & looked_up(node, names)
    for test in own_nodes(node):
        match test:
            case ast.If(test=asked, body=body) if leaves(body) and says_absent(asked, users):
                if any(isinstance(each, ast.Call) and is_slow(each) for part in body for each in ast.walk(part)):
                    return [(test, Safe("an unknown user takes as long"))]
                message = f"`{node.name}` leaves here for an unknown user before any password hash is computed."
                return [(test, Weak(message, [(found[0], "Known users' passwords are verified here.")]))]
    return None


def verifies(call: ast.Call, secret: set[str]) -> bool:
    """Whether a call compares the given password with a kept one."""
    given = {each.id for part in (*call.args, *call.keywords) for each in ast.walk(part) if isinstance(each, ast.Name)}
    asked = words(last_name(call.func))
    is_password = not PASSWORD.isdisjoint(words(ast.unparse(call.func))) or "verify" in asked or "checkpw" in asked
    return bool(given & secret) and not VERIFYING.isdisjoint(asked) and (is_password or bool(list(owners(call))))


def owners(call: ast.Call) -> list[ast.expr]:
    """The objects whose kept password a verification reads: ``user`` of ``user.hash`` or ``user.check_password``."""
    parts = [each for each in ast.walk(call) if isinstance(each, (ast.Attribute, ast.Subscript))]
    return [each.value for each in parts if isinstance(each.value, ast.Name)]


def looked_up(node: ast.AST, names: set[str]) -> set[str]:
    """The variables that hold what was found under the given name."""
    out = set()
    for each in own_nodes(node):
        match each:
            case ast.Assign(targets=[ast.Name(id=target)], value=value):
                used = {part.id for part in ast.walk(value) if isinstance(part, ast.Name)}
                if used & names and any(isinstance(part, ast.Call) for part in ast.walk(value)):
                    out.add(target)
    return out


def says_absent(test: ast.expr, users: set[str]) -> bool:
    """Whether a test holds where no user was found."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=ast.Name(id=name)):
            return name in users
        case ast.Compare(left=ast.Name(id=name), ops=[ast.Is() | ast.Eq()], comparators=[ast.Constant(value=None)]):
            return name in users
        case ast.BoolOp(op=ast.Or(), values=[first, *_]):
            return says_absent(first, users)
    return False


def is_slow(call: ast.Call) -> bool:
    """Whether a call's name says that it computes or verifies a hash."""
    said = set(words(last_name(call.func)))
    return bool(said & HASHING) or (bool(said & VERIFYING) and not PASSWORD.isdisjoint(said)) or "verify" in said


CHECK = Point(
    id="user-enumeration-by-timing",
    title="Time of a log-in that tells whether a user exists",
    weakness=208,
    also=(204,),
    fix="Verify the given password against the hash of nobody where there is no such user.",
    severity="low",
    confidence="medium",
    reasons=("an unknown user takes as long",),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
