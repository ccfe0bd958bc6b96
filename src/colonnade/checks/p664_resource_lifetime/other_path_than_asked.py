"""## What

The file system is asked about a name in one directory, and the bare name is used afterwards.

## Why

The bare name is looked up elsewhere: in the working directory, or for a program along the search path. Another file of
that name is removed, read or run, or none is found though it was just seen.

## Bad

```python
import os

def kill_command(scripts, service, pid):
    script = service + "-kill"
    if os.path.isfile(os.path.join(scripts, script)):
        return [script, "9", str(pid)]
    return ["kill", "-9", str(pid)]
```

## Good

```python
import os

def kill_command(scripts, service, pid):
    script = os.path.join(scripts, service + "-kill")
    if os.path.isfile(script):
        return [script, "9", str(pid)]
    return ["kill", "-9", str(pid)]
```

## Fix

Join the path once, and use what was asked about.

## Limits

Names that are joined in the question itself. A list whose first element is the name is taken for a command line.

## References

CWE-706, CWE-426.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.syntax import conditions, last_name, own, parts
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.Call | ast.Return, site: Site) -> Answer:
    used = bare(node, site)
    if used is None:
        return None
    asked = False
    place: ast.expr | None = node if isinstance(node, ast.Call) else node.value
    for condition in conditions(site, place or used):
        for test, held in parts(*condition):
            if not held or not isinstance(test, ast.Call) or not site.marked(test, "file-system-check"):
                continue
            asked = asked or bool(joined(test))
            if joined(test) != used.id or stored(site.function.node, used.id, test, used):
                continue
            message = f"`{used.id}` alone is used here, and the path asked about is `{site.text(test.args[0])}`."
            return Weak(message, steps=[(test, "Asked here.")])
    return Safe("no other path was asked about") if asked else None


def bare(node: ast.Call | ast.Return, site: Site) -> ast.Name | None:
    """The name that is used as a path here: by a call that opens it, or as the program of a command line."""
    match node:
        case ast.Return(value=ast.List(elts=[ast.Name() as used, _, *_])):
            return used
        case ast.Call(args=[ast.Name() as used, *_]):
            return used if opens(node, site) else None
        case ast.Call(args=[ast.List(elts=[ast.Name() as used, _, *_]), *_]):
            starts = site.marked(node, "process-start") or last_name(node.func) in ("execute", "run")
            return used if starts else None
    return None


def opens(call: ast.Call, site: Site) -> bool:
    """Whether the first argument of a call is a path that it uses."""
    if site.marked(call, "file-system-check"):
        return False
    return any(fact.params and "path" in fact.params[0].sinks for fact in site.facts(call))


def joined(test: ast.Call) -> str:
    """The name that a question joins to a directory, or empty."""
    match test.args:
        case [ast.Call(args=[_, *_, ast.Name(id=name)], keywords=[]) as inner] if last_name(inner.func) == "join":
            return name
    return ""


def stored(function: ast.AST, name: str, test: ast.expr, used: ast.expr) -> bool:
    """Whether a name is bound anew between the question and the use."""
    stores = (each for each in own(function, ast.Name) if each.id == name and isinstance(each.ctx, ast.Store))
    return any(test.lineno <= each.lineno <= used.lineno for each in stores)


CHECK = Point(
    id="other-path-than-asked",
    title="Another path used than was asked about",
    weakness=706,
    also=(426,),
    alike={706: (426, 427)},
    fix="Join the path once, and use what was asked about.",
    severity="low",
    confidence="medium",
    reasons=("no other path was asked about",),
    nodes=(ast.Call, ast.Return),
    judge=judge,
)
