"""## What

That a function has given None is found out by using its result and catching the `AttributeError` or `TypeError` of it.

## Why

The handler takes every other slip in the `try`, a misspelt attribute or a wrong argument, for the missing result, and
the program goes on as if there had been nothing to find.

## Bad

```python
import re

def version(text):
    try:
        return re.search(r"version (\\d+)", text).group(1)
    except AttributeError:
        return ""
```

## Good

```python
import re

def version(text):
    found = re.search(r"version (\\d+)", text)
    return found.group(1) if found else ""
```

## Fix

Keep the result and test it with `is None`.

## Limits

Functions whose signature says that they may give None.

## References

CWE-395.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.handler import raises, statement_of
from colonnade.checks.syntax import caught_names, own_nodes
from colonnade.summary.point import Answer, Safe, Site, Weak

OF_NONE: Final = frozenset(("AttributeError", "TypeError"))


def judge(node: ast.ExceptHandler, site: Site) -> Answer:
    caught = caught_names(node)
    statement = statement_of(node, site)
    if statement is None or not OF_NONE.issuperset(caught):
        return None
    if raises(node):
        return Safe("raised again")
    inside = [each for one in statement.body for each in (one, *own_nodes(one))]
    calls = [call for each in inside if (call := used_call(each, caught)) is not None]
    used = next((call for call in calls if may_give_none(call, site)), None)
    if used is None:
        return Safe("asks what the object can do")
    message = f"`{', '.join(caught)}` is caught to find out that `{site.text(used)}` is None."
    return Weak(message, steps=[(used, "May be None.")])


def used_call(node: ast.AST, caught: tuple[str, ...]) -> ast.Call | None:
    """The call of whose result an attribute or an element is read, so that None raises one of these."""
    match node:
        case ast.Attribute(value=ast.Call() as call) if "AttributeError" in caught:
            return call
        case ast.Subscript(value=ast.Call() as call) if "TypeError" in caught:
            return call
    return None


def may_give_none(call: ast.Call, site: Site) -> bool:
    facts = site.facts(call)
    return bool(facts) and all("None" in fact.returns and len(fact.returns) > 1 for fact in facts)


CHECK = Point(
    id="none-by-exception",
    title="None found out by the exception that it causes",
    weakness=395,
    fix="Keep the result and test it with `is None`.",
    severity="low",
    confidence="medium",
    reasons=("raised again", "asks what the object can do"),
    nodes=(ast.ExceptHandler,),
    judge=judge,
)
