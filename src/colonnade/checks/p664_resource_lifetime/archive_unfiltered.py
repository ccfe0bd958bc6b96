"""## What

An archive is extracted without a filter that refuses members outside the target folder, links and devices.

## Why

A member's name may lead out of the folder, and a link in the archive may lead a later member out of it.

## Bad

```python
import tarfile

def unpack(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder)
```

## Good

```python
import tarfile

def unpack(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder, filter="data")
```

## Fix

Extract with `filter="data"`.

## Limits

Where the archive comes from is the business of the check archive-extraction; this one looks at the call alone. Python
3.14 has a filter by default.

## References

CWE-22. PEP 706.
"""

import ast

from colonnade.checks.form import Call
from colonnade.checks.syntax import own_nodes
from colonnade.summary.point import Answer, FunctionView, Site, Weak


def refuses_nothing(node: ast.AST, site: Site) -> Answer:
    """A filter that this module defines and that hands back every member, whatever its name."""
    if not isinstance(node, ast.Call):
        return None
    given = next((k.value for k in node.keywords if k.arg == "filter"), None)
    if not isinstance(given, ast.Name):
        return None
    module: FunctionView = site.function
    while module.parent is not None:
        module = module.parent
    body = getattr(module.node, "body", ())
    own = next((s for s in body if isinstance(s, ast.FunctionDef) and s.name == given.id), None)
    if own is None or any(is_decision(n, own) for n in own_nodes(own)):
        return None
    return Weak(f"`{site.text(node.func)}` extracts with `{given.id}`, which refuses no member.", confidence="medium")


def is_decision(node: ast.AST, own: ast.FunctionDef) -> bool:
    """Whether a filter may refuse a member here, or asks another function about it."""
    if isinstance(node, (ast.Raise, ast.If, ast.IfExp, ast.Assert, ast.Try)):
        return True
    members = {argument.arg for argument in own.args.args}
    return isinstance(node, ast.Call) and any(isinstance(a, ast.Name) and a.id in members for a in node.args)


CHECK = Call(
    id="archive-unfiltered",
    title="Archive extracted without a filter",
    weakness=22,
    message="`{callee}` extracts members without a filter.",
    fix='Extract with `filter="data"`.',
    severity="low",
    confidence="low",
    uses=("archive-unfiltered",),
    when=refuses_nothing,
    reasons=("argument is safe",),
)
