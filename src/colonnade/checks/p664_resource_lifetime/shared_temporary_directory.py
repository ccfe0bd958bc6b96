"""## What

Files are kept directly in the directory for temporary files, or a directory there is taken over although somebody
else may have made it.

## Why

Every user may write there. Who knows the names makes them first: as files that are then read and believed, or as links
to files that are then overwritten.

## Bad

```python
import os
import tempfile

class Cache:
    def __init__(self):
        self.folder = tempfile.gettempdir()

    def path(self, key):
        return os.path.join(self.folder, "cache-" + key)
```

```python
import os

def runtime_folder(user):
    folder = "/tmp/runtime-" + user
    os.makedirs(folder, exist_ok=True)
    return folder
```

## Good

```python
import os
import tempfile

class Cache:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="cache-")

    def path(self, key):
        return os.path.join(self.folder, "cache-" + key)
```

## Fix

Make a directory of your own with `tempfile.mkdtemp`, keep caches under the user's home, or refuse a directory whose
owner or mode is another.

## Limits

A look at the directory with `lstat` or at the user's number counts as a check, whatever it asks.

## References

CWE-379, CWE-377. Python library reference, tempfile.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.p664_resource_lifetime._shared_directory import below_shared, is_shared
from colonnade.checks.syntax import handlers_around, last_name, leaves, own_nodes
from colonnade.summary.point import Answer, FunctionView, Safe, Site, Weak

MAKERS: Final = frozenset(("mkdir", "makedirs"))
OWNER: Final = frozenset(("lstat", "st_uid", "S_ISDIR", "is_symlink", "islink", "owner"))
EXISTS: Final = frozenset(("OSError", "FileExistsError", "EnvironmentError", "IOError", "Exception", "error"))


def judge(node: ast.Assign | ast.Call, site: Site) -> Answer:
    if isinstance(node, ast.Call):
        return of_making(node, site) if last_name(node.func) in MAKERS else None
    match node.targets:
        case [ast.Attribute(value=ast.Name(id="self"), attr=name)] if is_shared(node.value, site):
            ways = list(uses(name, site))
            if any(is_join(parent, child) for parent, child in ways):
                return Weak(f"`self.{name}` is the directory for temporary files itself, and names are joined to it.")
            return Safe("no names are joined to it") if ways else None
    return None


def uses(name: str, site: Site) -> Iterator[tuple[ast.AST, ast.AST]]:
    """(what it stands in, itself) of every reading of an attribute in the file."""
    view: FunctionView = site.function
    while view.parent is not None:
        view = view.parent
    for parent in ast.walk(view.node):
        for child in ast.iter_child_nodes(parent):
            if isinstance(child, ast.Attribute) and child.attr == name and isinstance(child.ctx, ast.Load):
                yield parent, child


def is_join(parent: ast.AST, child: ast.AST) -> bool:
    """Whether something is put behind a directory."""
    match parent:
        case ast.Call(func=func, args=[first, _, *_]):
            return last_name(func) in ("join", "joinpath") and first is child
        case ast.BinOp(left=left, op=ast.Div() | ast.Add() | ast.Mod()):
            return left is child
        case ast.FormattedValue():
            return True
    return False


def of_making(node: ast.Call, site: Site) -> Answer:
    """A directory that is made under a name in the shared one."""
    place = node.args[0] if node.args else None
    if isinstance(node.func, ast.Attribute) and (place is None or isinstance(place, ast.Constant)):
        path: ast.expr | None = node.func.value if place is None or isinstance(place.value, int) else place
    else:
        path = place
    if path is None or not below_shared(path, site):
        return None
    if any(last_name(each) in OWNER for each in own_nodes(site.function.node) if isinstance(each, ast.expr)):
        return Safe("its owner is looked at")
    if not tolerated(node, site):
        return Safe("a directory that is there already is refused")
    return Weak(f"`{site.text(path)}` lies where every user may write, and is taken though it is there already.")


def tolerated(node: ast.Call, site: Site) -> bool:
    """Whether it does not matter that the directory is there already."""
    for keyword in node.keywords:
        if keyword.arg == "exist_ok":
            return site.value(keyword.value).truthiness() is not False
    caught = [each for each in handlers_around(site) if each.type is None or catches_exists(each.type)]
    return any(not leaves(each.body) or len(each.body) > 1 for each in caught)


def catches_exists(node: ast.expr) -> bool:
    elements = node.elts if isinstance(node, ast.Tuple) else [node]
    return any(last_name(each) in EXISTS for each in elements)


CHECK = Point(
    id="shared-temporary-directory",
    title="Files kept where every user may write",
    weakness=379,
    also=(377,),
    fix="Make a directory of your own with `tempfile.mkdtemp`, or refuse one whose owner or mode is another.",
    severity="medium",
    confidence="medium",
    reasons=(
        "no names are joined to it",
        "its owner is looked at",
        "a directory that is there already is refused",
    ),
    nodes=(ast.Assign, ast.Call),
    callees=MAKERS,
    judge=judge,
)
