"""## What

Modules, programs or files are looked for first where others may put theirs: in the working directory, in one that every
user may write, or in a directory that a caller names.

## Why

Whoever can write there puts a file of the same name, and it is imported, or read and obeyed, in place of the real one.

## Bad

```python
import importlib
import os
import sys

def load(path):
    sys.path.insert(0, os.path.dirname(path))
    return importlib.import_module(os.path.basename(path)[:-3])
```

## Good

```python
import importlib.util

def load(path):
    spec = importlib.util.spec_from_file_location("plugin", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
```

## Fix

Load the one file that is meant by its path. Look for files in directories that only the owner can write, and leave the
working directory out.

## Limits

Whether the directory is writable for others is not known. Programs that work on the directory they are started in do
this on purpose.

## References

CWE-427. Python library reference, sys.path; Python setup and usage, `-P`.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.p664_resource_lifetime._shared_directory import SHARED
from colonnade.checks.syntax import FUNCTIONS, last_name, own_nodes
from colonnade.summary.point import Answer, Safe, Site, Weak

HERE = ("", ".")
SEARCHED = ("PATH", "LD_LIBRARY_PATH", "LD_PRELOAD", "PYTHONPATH")
"""Variables of the environment that say where programs, libraries and modules are looked for."""
OWN = ("__file__", "__path__")


def judge(node: ast.Call | ast.For | ast.Assign, site: Site) -> Answer:
    if isinstance(node, ast.For):
        return of_search(node, site)
    match node:
        case ast.Call(func=ast.Attribute(value=where, attr="insert"), args=[ast.Constant(value=0), first]):
            return of_import(node, first, site) if "sys.path" in site.refs(where) else None
        case ast.Assign(targets=[ast.Subscript(value=where, slice=ast.Constant(value=str(name)))]) if name in SEARCHED:
            return of_variable(node, name, site) if "os.environ" in site.refs(where) else None
        case ast.Assign(
            targets=[ast.Subscript(value=where, slice=ast.Slice(lower=None | ast.Constant(value=0)))],
            value=ast.List(elts=[first, *_]),
        ):
            return of_import(node, first, site) if "sys.path" in site.refs(where) else None
    return None


def of_variable(node: ast.Assign, name: str, site: Site) -> Answer:
    """A search path of the environment, of which the directory that is searched first is known."""
    value = site.value(node.value)
    texts = [each for each in value.consts or (value.prefix,) if isinstance(each, str)]
    known = [each.partition(":")[0] for each in texts if ":" in each or value.is_constant]
    if not known:
        return None
    if not all(each in HERE or f"{each}/".startswith(SHARED) for each in known):
        return Safe("the program's own directory")
    return Weak(f"`{known[0]}` is searched first for what `{name}` leads to.", weakness=426, confidence="medium")


def of_import(node: ast.AST, first: ast.expr, site: Site) -> Answer:
    """A directory put at the front of the import path."""
    value = site.value(first)
    if value.prefix.startswith(SHARED) or any(f"{each}/".startswith(SHARED) for each in value.consts or ()):
        message = f"`{site.text(node)}` lets modules of a directory that every user may write come before all others."
        return Weak(message, confidence="medium")
    if any(isinstance(each, ast.Name) and each.id in OWN for each in ast.walk(first)):
        return Safe("the program's own directory")
    if value.consts is not None and not any(c in HERE for c in value.consts):
        return Safe("the program's own directory")
    if value.consts is not None or is_working_directory(first, site):
        return Weak(f"`{site.text(node)}` lets modules of the working directory come before all others.")
    if any(origin[0] in ("param", "source") for origin in value.origins or ()):
        return Weak(f"`{site.text(node)}` lets modules beside a file that a caller names come before all others.")
    return None


def of_search(node: ast.For, site: Site) -> Answer:
    """A search through directories of which the working directory comes first."""
    places = displayed(node.iter, site)
    if len(places) < 2 or not is_working_directory(places[0], site) or not isinstance(node.target, ast.Name):
        return None
    joins = (n for n in own_nodes(node) if isinstance(n, (ast.Call, ast.BinOp)) and joins_to(n, node.target.id))
    if next(joins, None) is None:
        return None
    return Weak(f"`{site.text(places[0])}` is searched before `{site.text(places[1])}`.")


def displayed(places: ast.expr, site: Site) -> list[ast.expr]:
    """The elements of a list that stands here, or that the function assigns to this name, once."""
    function = site.function.node
    if isinstance(places, ast.Name) and isinstance(function, FUNCTIONS):
        given = [
            n.value
            for n in own_nodes(function)
            if isinstance(n, ast.Assign) and any(isinstance(t, ast.Name) and t.id == places.id for t in n.targets)
        ]
        return displayed(given[0], site) if len(given) == 1 and not isinstance(given[0], ast.Name) else []
    return places.elts if isinstance(places, (ast.List, ast.Tuple)) else []


def is_working_directory(place: ast.expr, site: Site) -> bool:
    """Whether an expression asks for the directory in which the program was started."""
    return isinstance(place, ast.Call) and site.marked(place, "working-directory")


def joins_to(node: ast.AST, name: str) -> bool:
    """Whether something is put below the directory of this name."""
    match node:
        case ast.Call(func=func, args=[ast.Name(id=first), _, *_]):
            return first == name and last_name(func) == "join"
        case ast.Call(func=ast.Attribute(value=ast.Name(id=first), attr="joinpath")):
            return first == name
        case ast.BinOp(op=ast.Div(), left=ast.Name(id=first)):
            return first == name
    return False


CHECK = Point(
    id="untrusted-search-path",
    title="Untrusted directory searched first",
    weakness=427,
    also=(426,),
    fix="Load the one file that is meant by its path; leave the working directory out of the search.",
    severity="medium",
    confidence="low",
    reasons=("the program's own directory",),
    nodes=(ast.Call, ast.For, ast.Assign),
    callees=frozenset(("insert",)),
    judge=judge,
)
