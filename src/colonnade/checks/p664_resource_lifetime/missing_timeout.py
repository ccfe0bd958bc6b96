"""## What

A call waits for another machine, and no timeout ends the wait.

## Why

A peer that does not answer holds the thread, its connection and what it has locked for as long as it likes.

## Bad

```python
import requests

def price(url):
    return requests.get(url).json()
```

## Good

```python
import requests

def price(url):
    return requests.get(url, timeout=(3, 10)).json()
```

## Fix

Pass a timeout.

## Limits

A default that is set for all sockets elsewhere is not seen.

## References

CWE-1088.
"""

import ast

from colonnade.checks.form import Call
from colonnade.checks.purpose import given
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.AST, site: Site) -> Answer:
    """Safe for the wait for a child process; less sure where the object may be of a class of the program, too, which
    may have a bound of its own; else as the stub says."""
    if not isinstance(node, ast.Call):
        return None
    local = any({"command", "shell"} & set(param.sinks) for fact in site.facts(node) for param in fact.params)
    demanded = any(not param.has_default for param, _ in given(node, site, "no-timeout"))
    if local and not demanded:
        return Safe("waits for a local process")
    if any(isinstance(each, ast.Constant) for _, each in given(node, site, "no-timeout") if each is not None):
        return Weak("", confidence="medium")  # who writes None means it
    classes = (
        [ref for ref in site.refs(node.func.value) if ref.endswith("()")]
        if isinstance(node.func, ast.Attribute)
        else []
    )
    return Weak("", confidence="medium") if len(classes) > len(site.facts(node)) else None


CHECK = Call(
    id="missing-timeout",
    title="Wait for a peer without a bound",
    weakness=1088,
    message="`{callee}` waits for its peer without a bound.",
    fix="Pass a timeout.",
    severity="low",
    confidence="high",
    once_a_file=True,
    uses=("no-timeout",),
    when=judge,
    reasons=(
        "argument is safe",
        "waits for a local process",
    ),
)
