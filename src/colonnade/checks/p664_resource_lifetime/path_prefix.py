"""## What

Whether a path lies below a directory is decided by the characters with which it begins.

## Why

`/srv/data-old/x` begins with `/srv/data` and does not lie below it: files of a neighbouring directory pass the test.
`relative_to` compares parts and leaves `..` within the path where it is: a test for `..` at the start finds none.

## Bad

```python
import os

def member_path(folder, name):
    root = os.path.abspath(folder)
    path = os.path.abspath(os.path.join(root, name))
    if not path.startswith(root):
        raise ValueError(name)
    return path
```

## Good

```python
import os

def member_path(folder, name):
    root = os.path.abspath(folder)
    path = os.path.abspath(os.path.join(root, name))
    if os.path.commonpath([root, path]) != root:
        raise ValueError(name)
    return path
```

## Fix

Compare whole parts of the path (`is_relative_to`, `commonpath`), or put a separator at the end of the root.

## Limits

A root is known for one where this function makes it canonical; a separator that was put there elsewhere is not seen.

## References

CWE-22, CWE-187. Python library reference, os.path.commonprefix: "may return invalid paths".
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, own
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

CANONICAL = "canonical-path()"


def judge(node: ast.Call | ast.Compare, site: Site) -> Answer:
    match node:
        case ast.Call(func=ast.Attribute(value=path, attr="startswith"), args=[ast.Constant(value=".." | "../")]):
            return of_relative(node, path, site)
        case ast.Call(func=ast.Attribute(value=path, attr="startswith"), args=[root]):
            return of_start(node, path, root, site)
        case ast.Compare(ops=[ast.Eq() | ast.NotEq()]):
            return list(of_prefix(node, site))
    return None


def of_start(node: ast.Call, path: ast.expr, root: ast.expr, site: Site) -> Answer:
    """``path.startswith(root)`` of a canonical path."""
    fixed = site.value(root).consts
    closed = isinstance(path, ast.BinOp) and isinstance(path.op, ast.Add) and last_name(path.right) == "sep"
    if isinstance(path, ast.BinOp) and isinstance(path.op, ast.Add):  # a separator behind the path changes nothing
        path = path.left
    if not (closed or CANONICAL in site.value(path).refs) or isinstance(root, ast.Constant):
        return None
    if fixed and not all(str(each).startswith("/") for each in fixed):
        return None
    if ends_at_boundary(root) or (fixed and all(str(each).endswith("/") for each in fixed)):
        return Safe("the root ends at a separator")
    if not fixed and CANONICAL not in site.value(root).refs:
        return None
    return Weak(f"`{site.text(node)}` also holds for neighbours whose names begin like `{site.text(root)}`.")


def of_relative(node: ast.Call, path: ast.expr, site: Site) -> Answer:
    """``str(path.relative_to(root)).startswith("..")``."""
    match path:
        case ast.Call(func=ast.Name(id="str") | ast.Attribute(attr="fspath"), args=[inner]):
            path = inner
        case ast.Call(func=ast.Attribute(value=inner, attr="as_posix")):
            path = inner
    match path:
        case ast.Call(func=ast.Attribute(value=whole, attr="relative_to")):
            if CANONICAL in site.value(whole).refs:
                return Safe("the path has no `..` in it")
            return Weak(f"`{site.text(node)}` is never so: `relative_to` leaves `..` where it is, within the path.")
    return None


def of_prefix(node: ast.Compare, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """A common prefix of characters compared with a path."""
    for each, other in ((node.left, node.comparators[0]), (node.comparators[0], node.left)):
        side = made(each, site)
        if not isinstance(side, ast.Call) or not site.marked(side, "character-prefix") or not side.args:
            continue
        paths = side.args[0].elts if isinstance(side.args[0], (ast.List, ast.Tuple)) else []
        if any(ends_at_boundary(path) for path in paths) or ends_at_boundary(other):
            yield node, Safe("the root ends at a separator")
        elif any(CANONICAL in site.value(path).refs for path in paths):
            yield node, Weak(f"`{site.text(side)}` compares characters: neighbours of `{site.text(other)}` pass.")


def made(node: ast.expr, site: Site) -> ast.expr:
    """What a name was made by, where the function assigns it once."""
    if not isinstance(node, ast.Name):
        return node
    values = [each.value for each in own(site.function.node, ast.Assign) if names(each, node.id)]
    return values[0] if len(values) == 1 else node


def names(each: ast.Assign, name: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target in each.targets)


def ends_at_boundary(root: ast.expr) -> bool:
    """Whether something is put at the end of the root: a separator, or an empty last part."""
    match root:
        case ast.BinOp(op=ast.Add()) | ast.JoinedStr():
            return True
        case ast.Call(func=func, args=[*_, ast.Constant(value="")]):
            return last_name(func) == "join"
    return False


CHECK = Point(
    id="path-prefix",
    title="Path below a directory by its first characters",
    weakness=22,
    also=(187,),
    fix="Compare whole parts of the path (`is_relative_to`, `commonpath`), or put a separator at the end of the root.",
    severity="medium",
    confidence="medium",
    reasons=("the root ends at a separator", "the path has no `..` in it"),
    nodes=(ast.Call, ast.Compare),
    callees=frozenset(("startswith",)),
    judge=judge,
)
