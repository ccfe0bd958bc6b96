"""## What

A dangerous piece of text is taken out of data in a way that leaves some of it: in one pass, after which what is left
may join to it again, only the first time that it occurs, or only at the start.

## Why

`....//` without its `../` is `../`. Who knows that the piece is removed writes it so that it is there afterwards.

## Bad

```python
import pathlib

def stored(folder, name):
    return pathlib.Path(folder, name.replace("../", "")).read_bytes()
```

## Good

```python
import pathlib

def stored(folder, name):
    if "/" in name or name == "..":
        raise ValueError("not a file of this folder")
    return pathlib.Path(folder, name).read_bytes()
```

## Fix

Refuse the data, or check what is left and not what came.

## Limits

Of pieces, steps to a parent directory, script elements and addresses that are scripts are known. What a pattern does
with script elements is told by markup-removed-by-pattern.

## References

CWE-182, CWE-791, CWE-793, CWE-796, CWE-797.
"""

import ast
import re
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, own_nodes, same
from colonnade.summary.point import Answer, Safe, Site, Weak

PIECE: Final = re.compile(r"\.\.\\?[/\\]|^\.\.$|^\\\.\\\.$|</?script|javascript:|vbscript:", re.IGNORECASE)
STEP: Final = re.compile(r"^\^(\\?\.){2}(\\?/|\[/\\\\\])|^\^\(\??:?(\\?\.){2}/\)")
TESTS: Final = frozenset(("startswith", "commonpath", "commonprefix", "is_relative_to", "relative_to", "basename"))


def judge(node: ast.Call | ast.If, site: Site) -> Answer:
    if isinstance(node, ast.If):
        return of_slice(node, site)
    match node:
        case ast.Call(func=ast.Attribute(attr="replace"), args=[piece, ast.Constant(value=""), *count]):
            return of_text(node, text_of(piece, site), bool(count) or bool(node.keywords), site)
        case ast.Call(func=ast.Attribute(attr="removeprefix" | "lstrip"), args=[piece]):
            return at_start(node, site) if text_of(piece, site) in ("../", "..\\", "..") else None
        case ast.Call(func=ast.Attribute(attr="sub"), args=[pattern, ast.Constant(value=""), _, *count]):
            text = text_of(pattern, site)
            if STEP.match(text):
                return at_start(node, site)
            if "script" in text:
                return None
            return of_text(node, text.replace("\\.", ".").replace("\\/", "/"), bool(count) or bool(node.keywords), site)
    return None


def text_of(node: ast.expr, site: Site) -> str:
    """The only text that an expression may be, or the empty one."""
    consts = site.value(node).consts or ()
    return consts[0] if len(consts) == 1 and isinstance(consts[0], str) else ""


def of_text(node: ast.Call, piece: str, is_counted: bool, site: Site) -> Answer:
    if not PIECE.search(piece):
        return None
    if any(isinstance(each, ast.While) for each in site.statements):
        return Safe("removed until none is left")
    if is_looked_at(node, site):
        return Safe("what is left is looked at")
    if is_counted:
        return Weak(f"`{site.text(node)}` removes the first `{piece}` and leaves the others.", weakness=793)
    if not rejoins(piece):
        return Safe("what is left does not join")
    if is_told_within(node):
        return None
    if any(is_later(each, node, piece, site) for each in own_nodes(site.function.node)):
        return Safe("a part of it is removed afterwards")
    return Weak(f"`{site.text(node)}` removes `{piece}` once, and what is left may join to it again.", weakness=182)


def rejoins(piece: str) -> bool:
    """Whether a text exists of which the piece is left when it is removed in one pass."""
    return any(piece in (piece[:at] + piece + piece[at:]).replace(piece, "") for at in range(1, len(piece)))


def is_told_within(node: ast.Call) -> bool:
    """Whether the text that the call is for is what another such removal, told by itself, has left."""
    match node:
        case ast.Call(
            func=ast.Attribute(
                value=ast.Call(
                    func=ast.Attribute(attr="replace"), args=[ast.Constant(value=str(piece)), ast.Constant(value="")]
                )
            )
        ):
            return PIECE.search(piece) is not None and rejoins(piece)
    return False


def is_later(other: ast.AST, node: ast.Call, piece: str, site: Site) -> bool:
    """Whether another call takes out, behind this one, something without which the piece cannot be."""
    match other:
        case ast.Call(func=ast.Attribute(attr="replace"), args=[part, _]) if other is not node:
            text = part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else ""
            is_behind = (other.end_lineno, other.end_col_offset) > (node.end_lineno, node.end_col_offset)
            return is_behind and bool(text) and text in piece and not rejoins(text)
    return False


def is_looked_at(node: ast.AST, site: Site) -> bool:
    """Whether something behind asks where a path leads."""
    line = getattr(node, "lineno", 0)
    return any(
        isinstance(each, ast.Call) and last_name(each.func) in TESTS and each.lineno >= line
        for each in own_nodes(site.function.node)
    )


def at_start(node: ast.Call, site: Site) -> Answer:
    if is_looked_at(node, site):
        return Safe("what is left is looked at")
    return Weak(f"`{site.text(node)}` removes a step to the parent directory at the start only.", weakness=796)


def of_slice(node: ast.If, site: Site) -> Answer:
    """Of ``if name.startswith("../"): name = name[3:]``."""
    match node:
        case ast.If(
            test=ast.Call(func=ast.Attribute(value=tested, attr="startswith"), args=[ast.Constant(value="../")]),
            body=[ast.Assign(targets=[target], value=ast.Subscript(value=cut, slice=ast.Slice(upper=None)) as rest)],
        ) if same(tested, cut) and ast.unparse(target) == ast.unparse(cut):
            if is_looked_at(rest, site):
                return [(rest, Safe("what is left is looked at"))]
            return [(rest, Weak(f"`{site.text(rest)}` removes `../` at the start only.", weakness=797))]
    return None


CHECK = Point(
    id="incomplete-removal",
    title="Dangerous text removed so that some of it stays",
    weakness=791,
    also=(182, 793, 796, 797),
    fix="Refuse the data, or check what is left and not what came.",
    severity="medium",
    confidence="medium",
    within=("path-traversal",),
    reasons=(
        "removed until none is left",
        "what is left is looked at",
        "what is left does not join",
        "a part of it is removed afterwards",
    ),
    nodes=(ast.Call, ast.If),
    callees=frozenset(("replace", "removeprefix", "lstrip", "sub")),
    judge=judge,
)
