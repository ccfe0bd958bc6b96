"""## What

A policy rule for an action that changes something lets everybody pass.

## Why

The rule is what stands between a token of any project and the action. Whoever may log in at all may then delete, resize
or reassign what belongs to others.

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
from colonnade.checks.syntax import words
from colonnade.summary.point import Answer, Safe, Site, Weak

READING: Final = frozenset(
    ("get", "list", "show", "index", "view", "read", "detail", "details", "discoverable", "versions", "any", "all",
     "public", "everyone", "allow", "open", "default", "unauthenticated", "usage")
)  # fmt: skip


def when(node: ast.AST, site: Site) -> Answer:
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
