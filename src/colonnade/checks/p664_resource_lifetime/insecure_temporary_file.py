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
from colonnade.summary.point import Answer, Safe, Site, Weak

SHARED: Final = ("/tmp/", "/var/tmp/", "/dev/shm/")
WRITING: Final = frozenset("wa+")


def judge(node: ast.Call, site: Site) -> Answer:
    """Of calls that open a file whose path starts in a shared directory."""
    given = [*node.args[:2], *(keyword.value for keyword in node.keywords)]
    if not any(site.value(each).prefix.startswith(SHARED) for each in given):
        return None
    for fact in site.facts(node):
        names = [param.name for param in fact.params]
        if fact.resource is None or fact.resource.kind != "file" or "mode" not in names:
            continue
        path = next((i for i, param in enumerate(fact.params) if "path" in param.sinks), -1)
        if path < 0:
            continue
        argument = site.argument(node, names[path], path)
        if argument is None or not site.value(argument).prefix.startswith(SHARED):
            return None
        mode = site.argument(node, "mode", names.index("mode"))
        modes = site.value(mode).consts if mode is not None else ("r",)
        letters = "".join(each for each in modes or () if isinstance(each, str))
        if "x" in letters:
            return Safe("created exclusively")
        if WRITING & set(letters):
            return Weak(
                "A fixed name is opened for writing in a directory that every user may write.",
                severity="low",
                confidence="medium",
            )
        return Safe("only read")
    return None


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
