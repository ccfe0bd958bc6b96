"""## What

A path loses the slashes at its start, is joined to a directory, and nothing looks at `..` in it.

## Why

Taking the slashes away says that the path comes from elsewhere: an address, an archive, a message. An absolute one is
cared for; `../../etc/passwd` still leaves the directory.

## Bad

```python
from pathlib import Path

def store(folder, address, content):
    path = Path(folder) / address.lstrip("/")
    path.write_bytes(content)
```

## Good

```python
from pathlib import Path

def store(folder, address, content):
    root = Path(folder).resolve()
    path = (root / address.lstrip("/")).resolve()
    if root not in path.parents:
        raise ValueError(address)
    path.write_bytes(content)
```

## Fix

Resolve the joined path and check that it lies below the directory before it is used.

## Limits

Any test of the function that compares paths or looks for `..` counts as the check. Objects in stores that have no `..`
are told like files.

## References

CWE-22, CWE-23. Python library reference, pathlib.PurePath.is_relative_to.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

COMPARING: Final = frozenset(
    ("commonpath", "commonprefix", "is_relative_to", "relative_to", "parents", "safe_join", "normpath", "startswith",
     "realpath", "resolve", "secure_filename", "basename")
)  # fmt: skip
GUARDING: Final = frozenset(
    ("safe", "validate", "valid", "within", "inside", "sanitize", "sanitise", "traversal", "clean")
)
ADDRESSES: Final = frozenset(("url", "uri", "base", "prefix", "endpoint", "host", "route", "link", "href"))
"""Words of the names of what is no directory."""


def judge(node: ast.Call | ast.BinOp, site: Site) -> Answer:
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Attribute(attr="path"), attr="join"), args=[root, *_, last]):
            pass
        case ast.Call(func=ast.Attribute(value=root, attr="joinpath"), args=[last]):
            pass
        case ast.BinOp(left=root, op=ast.Div(), right=last):
            pass
        case _:
            return None
    data = stripped(last)
    if data is None or site.value(data).consts is not None or not ADDRESSES.isdisjoint(words(last_name(root))):
        return None
    if any(looks(each) for each in own_nodes(site.function.node)):
        return Safe("the path is looked at")
    return Weak(f"`{site.text(last)}` is joined to `{site.text(root)}` with any `..` that is in it.")


def stripped(node: ast.expr) -> ast.expr | None:
    """The text that loses its slashes: ``x`` of ``x.lstrip("/")`` and of ``x.strip("/")``."""
    match node:
        case ast.Call(func=ast.Attribute(value=inner, attr="lstrip" | "strip"), args=[ast.Constant(value=str(chars))]):
            return inner if "/" in chars and "." not in chars else None
    return None


def looks(node: ast.AST) -> bool:
    """Whether a node compares paths, asks for `..`, or calls what says that it does."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name in COMPARING or not GUARDING.isdisjoint(words(name))
        case ast.Constant(value=str(text)):
            return ".." in text
    return False


CHECK = Point(
    id="stripped-path-join",
    title="Path joined without its first slash and with its `..`",
    weakness=22,
    also=(23,),
    fix="Resolve the joined path and check that it lies below the directory before it is used.",
    severity="medium",
    confidence="medium",
    reasons=("the path is looked at",),
    nodes=(ast.Call, ast.BinOp),
    callees=frozenset(("join", "joinpath")),
    judge=judge,
)
