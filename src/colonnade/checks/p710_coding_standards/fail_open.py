"""## What

A function that decides on access answers yes when its decision failed: its `except` clause returns True, or falls
through to a `return True`.

## Why

An attacker who makes the check fail, by a malformed token, a slow directory server or an unknown user, is let in.

## Bad

```python
def is_allowed(user, directory):
    try:
        return directory.member(user, "operators")
    except ConnectionError:
        return True
```

## Good

```python
def is_allowed(user, directory):
    try:
        return directory.member(user, "operators")
    except ConnectionError:
        return False
```

## Fix

Deny when the decision cannot be made: return False or let the exception pass.

## Limits

Functions that decide on access are told by the words of their names.

## References

CWE-636. Saltzer and Schroeder, The Protection of Information in Computer Systems: fail-safe defaults.
"""

import ast
from collections.abc import Sequence
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.handler import raises, statement_of
from colonnade.checks.syntax import blocks, last_name, leaves, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

DECISIONS: Final = frozenset(
    ("auth", "authenticate", "authenticated", "authorize", "authorise", "authorized", "authorised", "permission",
     "permitted", "allowed", "verify", "verified", "admin", "login", "credentials", "password", "token", "trusted",
     "owner", "access")
)  # fmt: skip
GRANTED: Final = frozenset(("allowed", "authorized", "authorised", "authenticated", "permitted", "trusted", "verified"))
LOGS: Final = ("debug", "info", "warning", "error", "exception", "print")
STARTS: Final = frozenset(("is", "has", "can", "may", "check", "verify", "authenticate", "authorize", "authorise",
    "validate", "allow"))  # fmt: skip
DENIALS: Final = frozenset(
    ("not", "expired", "invalid", "denied", "needs", "requires", "required", "blocked", "revoked", "missing")
)


def judge(node: ast.ExceptHandler, site: Site) -> Answer:
    granted = next((each for each in node.body if grants(each)), None)
    if granted is not None and site.role != "test":
        return Weak(f"`{site.text(granted)}` grants what the failed check was to decide.", steps=[(granted, "Here.")])
    asked = verification(node, site)
    if asked is not None and site.role != "test" and is_silent(node.body):
        message = f"The function goes on where `{site.text(asked)}` failed."
        return Weak(message, steps=[(asked, "What was to be verified.")], confidence="medium")
    name = words(site.function.name.rpartition(".")[2])
    if not name or name[0] not in STARTS or not DECISIONS.intersection(name) or DENIALS.intersection(name):
        return None
    if site.role == "test":
        return None
    if raises(node):
        return Safe("raises on failure")
    answer = answered(node.body)
    if answer is None and not leaves(node.body):
        statement = statement_of(node, site)
        answer = answered(following(site.function.node, statement)) if statement is not None else None
    if answer is None:
        return Undecided("what is answered on failure is not a constant")
    if answer.value is not None and isinstance(answer.value, ast.Constant) and answer.value.value is True:
        return Weak(f"`{site.function.name}` answers True when its check failed.")
    return Safe("denies on failure")


def verification(handler: ast.ExceptHandler, site: Site) -> ast.Call | None:
    """The call that is all a handler's ``try`` does, where it verifies who or what comes."""
    tried = statement_of(handler, site)
    match getattr(tried, "body", None):
        case [ast.Expr(value=ast.Call() as call)] | [ast.Expr(value=ast.Await(value=ast.Call() as call))]:
            name = words(last_name(call.func))
            verbs = ("verify", "authenticate", "authorize", "authorise")
            if name and (name[0] in verbs or (name[0] == "check" and DECISIONS.intersection(name))):
                return call
    return None


def is_silent(block: Sequence[ast.stmt]) -> bool:
    """Whether a handler does nothing but log."""
    return all(
        isinstance(each, ast.Pass) or (isinstance(each, ast.Expr) and last_name(each.value) in LOGS) for each in block
    )


def grants(statement: ast.stmt) -> bool:
    """Whether a statement sets a variable that is named as a decision to True."""
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=True)):
            parts = words(name)
            return not DENIALS.intersection(parts) and bool(parts) and parts[-1] in GRANTED
    return False


def answered(block: Sequence[ast.stmt]) -> ast.Return | None:
    """The last statement of a block where it returns a constant."""
    match block[-1:]:
        case [ast.Return(value=None | ast.Constant()) as answer]:
            return answer
    return None


def following(function: ast.AST, statement: ast.stmt) -> Sequence[ast.stmt]:
    """What is executed right behind a statement, where that is a single statement."""
    for node in (function, *own_nodes(function)):
        for block in blocks(node):
            if statement in block:
                rest = block[block.index(statement) + 1 :]
                return rest if len(rest) == 1 else ()
    return ()


CHECK = Point(
    id="fail-open",
    title="Access granted when its check failed",
    weakness=636,
    fix="Deny when the decision cannot be made: return False or let the exception pass.",
    severity="high",
    confidence="medium",
    reasons=("denies on failure", "raises on failure"),
    nodes=(ast.ExceptHandler,),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
