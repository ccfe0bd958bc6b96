"""## What

A file in a directory that every user may write is opened for writing under a name that can be known before.

## Why

Another user puts a link or a file there first: the program then overwrites what the link points to, or reads what was
planted.

## Bad

```python
def report(lines):
    with open("/tmp/report.txt", "w") as file:
        file.writelines(lines)
```

## Good

```python
import tempfile

def report(lines):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as file:
        file.writelines(lines)
    return file.name
```

## Fix

Use `tempfile.mkstemp`, `NamedTemporaryFile` or `TemporaryDirectory`.

## Limits

Paths are seen where their start is known at the call. A fixed name needs an account on the machine and is refused by
kernels that protect links in shared directories, so it is told with low severity.

## References

CWE-377, CWE-379. Python library reference, tempfile.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.p664_resource_lifetime._shared_directory import SHARED, below_shared, is_foreseen
from colonnade.summary.point import Answer, Safe, Site, Weak

WRITING: Final = frozenset("wa+")
WRITERS: Final = frozenset(("write_text", "write_bytes"))
WEAK: Final = Weak(
    "A fixed name is opened for writing in a directory that every user may write.", severity="low", confidence="medium"
)


def judge(node: ast.Call, site: Site) -> Answer:
    """Of calls that open or write a file whose path lies in a shared directory under a name that can be told."""
    given = [*node.args[:2], *(keyword.value for keyword in node.keywords)]
    if isinstance(node.func, ast.Attribute):
        given.append(node.func.value)
    if not any(is_taken(each, site) for each in given):
        return None
    for fact in site.facts(node):
        names = [param.name for param in fact.params]
        if isinstance(node.func, ast.Attribute) and node.func.attr in WRITERS and fact.receiver is not None:
            return WEAK if is_taken(node.func.value, site) else None
        if fact.resource is None or fact.resource.kind != "file" or "mode" not in names:
            continue
        path = next((i for i, param in enumerate(fact.params) if "path" in param.sinks), -1)
        argument = site.argument(node, names[path], path) if path >= 0 else None
        if argument is None and fact.receiver is not None and isinstance(node.func, ast.Attribute):
            argument = node.func.value
        if argument is None or not is_taken(argument, site):
            return None
        mode = site.argument(node, "mode", names.index("mode"))
        modes = site.value(mode).consts if mode is not None else ("r",)
        letters = "".join(each for each in modes or () if isinstance(each, str))
        if "x" in letters:
            return Safe("created exclusively")
        return WEAK if WRITING & set(letters) else Safe("only read")
    return None


def is_taken(path: ast.expr, site: Site) -> bool:
    """Whether another user may have made the file of this path beforehand."""
    if site.value(path).prefix.startswith(SHARED):
        return True
    return (
        isinstance(path, (ast.Name, ast.Call, ast.BinOp, ast.JoinedStr))
        and below_shared(path, site)
        and is_foreseen(path, site)
    )


CHECK = Call(
    id="insecure-temporary-file",
    title="Temporary file with a name that can be taken",
    weakness=377,
    also=(379,),
    message="`{callee}` makes a temporary name that another user can take before it is used.",
    fix="Use `tempfile.mkstemp`, `NamedTemporaryFile` or `TemporaryDirectory`.",
    severity="medium",
    confidence="high",
    uses=("temp-race",),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
    reasons=(
        "created exclusively",
        "only read",
    ),
)
