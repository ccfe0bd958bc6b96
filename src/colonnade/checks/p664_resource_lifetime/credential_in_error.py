"""## What

A password, token or key becomes part of the text of an exception.

## Why

The text of an exception goes where nobody thinks of secrets: into logs, trackers of errors and answers to clients.

## Bad

```python
def connect(user, password):
    if len(password) < 8:
        raise ValueError(f"the password {password} of {user} is too short")
```

## Good

```python
def connect(user, password):
    if len(password) < 8:
        raise ValueError(f"the password of {user} is too short")
```

## Fix

Say what is wrong with it, without the secret itself.

## Limits

That a value is a secret is told by its name.

## References

CWE-209. OWASP Error Handling Cheat Sheet.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p664_resource_lifetime.credential_in_log import is_secret, shown
from colonnade.checks.syntax import last_name, words
from colonnade.summary.point import Answer, Safe, Site, Weak

MESSAGES: Final = frozenset(("messages", "errors", "texts", "labels"))


def judge(node: ast.Raise, site: Site) -> Answer:
    if not isinstance(node.exc, ast.Call):
        return None
    given = [*node.exc.args, *(each.value for each in node.exc.keywords)]
    if not given:
        return None
    for part in shown([each for each in given if not isinstance(each, (ast.Name, ast.Attribute))]):
        value = site.value(part)
        if (
            is_secret(part)
            and not is_message(part)
            and not value.has_type("bool", "int", "float")
            and not value.is_constant
        ):
            return Weak(f"`{site.text(part)}` becomes part of the text of the exception.")
    return Safe("nothing named as a secret")


def is_message(node: ast.expr) -> bool:
    """Whether an expression takes a text out of a table of messages."""
    return isinstance(node, ast.Subscript) and not MESSAGES.isdisjoint(words(last_name(node.value)))


CHECK = Point(
    id="credential-in-error",
    title="Credential in the text of an exception",
    weakness=209,
    fix="Say what is wrong with it, without the secret itself.",
    severity="low",
    confidence="medium",
    reasons=("nothing named as a secret",),
    nodes=(ast.Raise,),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
