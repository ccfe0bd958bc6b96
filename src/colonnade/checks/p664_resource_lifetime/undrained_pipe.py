"""## What

A program waits for a process whose output goes into a pipe that nobody reads meanwhile.

## Why

A pipe holds a few pages. The process stops when it is full and waits for a reader, and the reader waits for the
process: both stand still for ever, as soon as the output is long enough.

## Bad

```python
import subprocess

def listing(folder):
    ls = subprocess.Popen(["ls", "-R", folder], stdout=subprocess.PIPE)
    ls.wait()
    return ls.stdout.read()
```

## Good

```python
import subprocess

def listing(folder):
    ls = subprocess.Popen(["ls", "-R", folder], stdout=subprocess.PIPE)
    output, _ = ls.communicate(timeout=60)
    return output
```

## Fix

Use `communicate`, or read to the end before `wait`.

## Limits

Only a process that is started and waited for in one function is looked at.

## References

CWE-833. Python library reference, `Popen.wait`: a warning says so.
"""

import ast
from typing import Final

from colonnade.checks.acquired import acquires, kept_as
from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, own
from colonnade.summary.point import Answer, Safe, Site, Weak

OUTPUTS: Final = ("stdout", "stderr")


def judge(node: ast.Call, site: Site) -> Answer:
    piped = [each.arg for each in node.keywords if each.arg in OUTPUTS and last_name(each.value) == "PIPE"]
    name = kept_as(node, site)
    if not piped or not name or not acquires(node, site, "process"):
        return None
    uses = [
        each
        for each in own(site.function.node, ast.Attribute)
        if isinstance(each.value, ast.Name) and each.value.id == name and each.lineno >= node.lineno
    ]
    uses.sort(key=lambda each: (each.lineno, each.col_offset))
    loads = [n for n in own(site.function.node, ast.Name) if n.id == name and isinstance(n.ctx, ast.Load)]
    first = next((each for each in uses if each.attr in ("wait", "communicate", *piped)), None)
    if first is None or len(loads) > len(uses):
        return None
    if first.attr != "wait":
        return Safe("the pipe is read first")
    if any(keyword.arg == "timeout" for call in waits(site, first) for keyword in call.keywords):
        return Safe("the wait has a bound")
    message = f"`{name}.wait()` waits for a process whose `{piped[0]}` nobody reads until then."
    return Weak(message, steps=[(first, "Waits here.")])


def waits(site: Site, method: ast.Attribute) -> list[ast.Call]:
    return [each for each in own(site.function.node, ast.Call) if each.func is method]


CHECK = Point(
    id="undrained-pipe",
    title="Wait for a process whose pipe nobody reads",
    weakness=833,
    fix="Use `communicate`, or read to the end before `wait`.",
    severity="low",
    confidence="medium",
    reasons=("the pipe is read first", "the wait has a bound"),
    nodes=(ast.Call,),
    modelled=True,
    mentions=frozenset(("pipe",)),
    judge=judge,
)
