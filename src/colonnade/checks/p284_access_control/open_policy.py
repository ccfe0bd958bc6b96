"""## What

A policy rule for an action that changes something lets everybody pass, or a view that changes something states that
nobody is asked for a permission.

## Why

The rule is what stands between a token of any project and the action. Whoever may log in at all may then delete,
resize or reassign what belongs to others.

## Bad

```python
from oslo_policy import policy

RULES = [policy.RuleDefault("volumes:delete", "@")]
```

## Good

```python
from oslo_policy import policy

RULES = [policy.RuleDefault("volumes:delete", "rule:admin_or_owner")]
```

## Fix

Name the role or the ownership that the action needs.

## Limits

Rules of actions that only read, by their names, and rules without a colon, to which others refer, may be open. That an
action refers to an open rule is not followed.

## References

CWE-862. oslo.policy documentation, Policy rule expressions.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.purpose import certain
from colonnade.checks.syntax import last_name, words
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

READING: Final = frozenset(
    ("get", "list", "show", "index", "view", "read", "detail", "details", "discoverable", "versions", "any", "all",
     "public", "everyone", "allow", "open", "default", "unauthenticated", "usage")
)  # fmt: skip


ACTS: Final = frozenset(("post", "put", "patch", "delete", "create", "update", "partial_update", "destroy"))
ACTING: Final = frozenset(("model", "create", "update", "destroy"))
"""Words of the names of base classes whose views change something."""
ENTRANCES: Final = frozenset(
    ("login", "logout", "register", "registration", "signup", "sign", "token", "refresh", "password", "reset",
     "confirm", "verify", "verification", "activate", "activation", "webhook", "hook", "callback", "contact", "auth",
     "session", "public", "health", "captcha", "newsletter", "subscribe", "feedback", "otp", "code", "invite",
     "guest")
)  # fmt: skip
"""Words of the names of views that are meant for who has not yet signed in."""


def when(node: ast.AST, site: Site) -> Answer:
    if isinstance(node, ast.Assign):
        return judge_view(node, site)
    if not isinstance(node, ast.Call):
        return None
    if not certain(node, site, "open-policy"):
        return Safe("argument is safe")
    name = site.argument(node, "name", 0)
    consts = site.value(name).consts if name is not None else None
    texts = [each for each in consts or () if isinstance(each, str)]
    if texts and all(":" not in each or READING.intersection(words(each.rpartition(":")[2])) for each in texts):
        return Safe("reads, or is meant for everybody")
    text = f"`{texts[0]}`" if len(texts) == 1 else "the action"
    return Weak(f"The rule lets everybody pass to {text}.", confidence="" if texts else "low")


def judge_view(node: ast.Assign, site: Site) -> Answer:
    """Of the permissions that the class of a view asks for."""
    view = site.function.node
    if not isinstance(view, ast.ClassDef) or not isinstance(node.value, (ast.List, ast.Tuple)):
        return None
    if any(words(last_name(each)) != ("allow", "any") for each in node.value.elts):
        return Safe("argument is safe")
    methods = {each.name for each in view.body if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef))}
    acting = {word for base in view.bases for word in words(last_name(base))} & ACTING
    if not (methods & ACTS or (acting and "read" not in {w for base in view.bases for w in words(last_name(base))})):
        return Safe("reads, or is meant for everybody")
    if ENTRANCES.intersection(words(view.name)):
        return Safe("reads, or is meant for everybody")
    if "get_permissions" in methods or any(
        isinstance(each, ast.Attribute) and each.attr in ("user", "auth", "is_authenticated") for each in ast.walk(view)
    ):
        return Undecided("the methods ask for the user themselves")
    return Weak(f"`{view.name}` changes what it answers for, and asks nobody for a permission.")


CHECK = Call(
    id="open-policy",
    title="Policy rule that lets everybody pass",
    weakness=862,
    message="The rule that `{callee}` declares lets everybody pass.",
    fix="Name the role or the ownership that the action needs.",
    severity="medium",
    confidence="medium",
    uses=("open-policy",),
    when=when,
    unseen="what the rule is for is not known",
    reasons=("argument is safe", "reads, or is meant for everybody"),
)
