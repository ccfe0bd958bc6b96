"""## What

A handler makes a redirect and does not return it, so that the code behind it runs and its answer is sent.

## Why

The redirect was to send an unknown user to the login page. The handler goes on and shows or changes what it was to
protect.

## Bad

```python
from flask import redirect, session

def accounts(store):
    if "user" not in session:
        redirect("/login")
    return store.accounts()
```

## Good

```python
from flask import redirect, session

def accounts(store):
    if "user" not in session:
        return redirect("/login")
    return store.accounts()
```

## Fix

Return the response right where it is made, or return behind the call where the framework sends it by itself.

## Limits

Only functions that are known to redirect are seen.

## References

CWE-698.
"""

import ast
from itertools import pairwise

from colonnade.checks.form import Point
from colonnade.checks.syntax import EXITS, blocks, innermost
from colonnade.summary.drop import is_dropped
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.Call, site: Site) -> Answer:
    facts = [fact for fact in site.facts(node) if any("redirect" in param.sinks for param in fact.params)]
    if not facts or not site.statements:
        return None
    statement = innermost(site)
    if not is_dropped(statement, node):
        return Safe("the response is used")
    if all(fact.returns == ("None",) for fact in facts):
        if goes_on(site):
            return Weak(f"`{site.text(node)}` answers the request, and the function goes on.", confidence="medium")
        return Safe("the function ends behind it")
    if not all(fact.returns and "None" not in fact.returns for fact in facts):
        return Safe("the function ends behind it") if not goes_on(site) else None
    if not goes_on(site, says=True):
        return Safe("the function ends behind it")
    return Weak(f"`{site.text(node)}` makes a response that is thrown away, and the function goes on.")


def goes_on(site: Site, *, says: bool = False) -> bool:
    """Whether a statement other than a jump is executed behind the current one.  says: the return of a value counts."""
    chain = [site.function.node, *site.statements]
    for parent, child in reversed(list(pairwise(chain))):
        for block in blocks(parent):
            index = next((i for i, each in enumerate(block) if each is child), -1)
            if index >= 0 and index + 1 < len(block):
                behind = block[index + 1]
                if says and isinstance(behind, ast.Return):
                    return behind.value is not None and not (
                        isinstance(behind.value, ast.Constant) and not behind.value.value
                    )
                return not isinstance(behind, EXITS)
    return False


CHECK = Point(
    id="discarded-redirect",
    title="Execution goes on behind a redirect",
    weakness=698,
    fix="Return the response right where it is made.",
    severity="high",
    confidence="high",
    reasons=("the response is used", "the function ends behind it"),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
)
