"""## What

An HTTP message is delimited more loosely than by the standard: the transfer coding is looked for as a part of the
header, unknown codings are passed over, one line is dropped for a whole trailer, or parameters are separated by `;`
too.

## Why

A proxy or cache in front takes the message to end, or its parameters to be, somewhere else. What it takes for a body
this program takes for the next request, which nobody in front has checked.

## Bad

```python
def is_chunked(headers):
    return "chunked" in headers.get("transfer-encoding", "").lower()
```

## Good

```python
def is_chunked(headers):
    coding = headers.get("transfer-encoding", "identity").lower()
    if coding not in ("chunked", "identity"):
        raise ValueError(coding)
    return coding == "chunked"
```

## Fix

Compare the whole coding and refuse others; read the trailer up to its empty line; separate parameters by `&` alone.

## Limits

Only code that names the header, reads sizes of chunks in base 16, or splits parameters itself is looked at.

## References

CWE-444. RFC 9112, 6 Message Body and 7.1 Chunked Transfer Coding; WHATWG URL Standard, 5.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import assigned_once, conditions, leaves, own_nodes
from colonnade.summary.point import Answer, Safe, Site, Weak

HEADER: Final = "transfer-encoding"
HEXADECIMAL: Final = 16


def judge(node: ast.Compare | ast.If | ast.Call, site: Site) -> Answer:
    if isinstance(node, ast.If):
        return judge_coding(node, site) or judge_trailer(node, site)
    if isinstance(node, ast.Compare):
        return judge_part(node, site)
    return judge_separator(node, site)


def judge_part(node: ast.Compare, site: Site) -> Answer:
    """Of ``"chunked" in headers["transfer-encoding"]``."""
    if not is_chunked(node.left) or len(node.ops) != 1 or not isinstance(node.ops[0], (ast.In, ast.NotIn)):
        return None
    if not is_text(node.comparators[0]) or not any(speaks(node.comparators[0], site)):
        return None
    return Weak(f"`{site.text(node)}` holds for every coding with this word in its name, whatever it is.")


def judge_coding(node: ast.If, site: Site) -> Answer:
    """Of ``if coding == "chunked"``: another coding must have a branch of its own."""
    if not isinstance(node.test, ast.Compare) or not isinstance(node.test.ops[0], ast.Eq) or leaves(node.body):
        return None
    sides = (node.test.left, node.test.comparators[0])
    coding = next((side for side, other in (sides, sides[::-1]) if is_chunked(other)), None)
    if coding is None:
        return None
    around = (test for test, held in conditions(site, node.test) if held)
    if not any(speaks(coding, site)) and not any(hit for test in around for hit in speaks(test, site)):
        return None
    if node.orelse:
        return Safe("other codings have a branch of their own")
    return [(node.test, Weak(f"Transfer codings for which `{site.text(node.test)}` is false are passed over."))]


def judge_trailer(node: ast.If, site: Site) -> Answer:
    """Of ``if size == 0: file.readline()`` behind the size of a chunk."""
    match node:
        case ast.If(
            test=ast.Compare(left=size, ops=[ast.Eq()], comparators=[ast.Constant(value=0)]),
            body=[ast.Expr(value=ast.Call(func=ast.Attribute() as callee) as call), *_],
        ):
            if not any(is_size(each, size) for each in own_nodes(site.function.node)):
                return None
            if callee.attr == "readline" and not call.args:
                return [(call, Weak(f"`{site.text(call)}` drops one line, where a trailer of several may follow."))]
            return Safe("the trailer is read by a function")
    return None


def judge_separator(node: ast.Call, site: Site) -> Answer:
    match node:
        case ast.Call(func=ast.Attribute(attr="replace"), args=[ast.Constant(value=";"), ast.Constant(value="&")]):
            if any(is_split(each) for each in own_nodes(site.function.node)):
                return Weak("Parameters are separated by `;` as by `&`, which a cache in front does not do.")
    return None


def is_text(node: ast.expr) -> bool:
    """Whether an expression is the header's text as it stands, not what a parser made of it."""
    match node:
        case ast.Call(func=ast.Attribute(value=inner, attr="lower" | "strip" | "casefold" | "decode" | "upper")):
            return is_text(inner)
        case ast.Call(func=ast.Attribute(attr="get" | "getheader" | "get_header")):
            return True
    return isinstance(node, (ast.Name, ast.Subscript))


def is_split(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(attr="split"), args=[ast.Constant(value="&"), *_]):
            return True
    return False


def is_size(node: ast.AST, size: ast.expr) -> bool:
    """Whether a statement makes the size from digits of base 16."""
    match node:
        case ast.Assign(targets=[target], value=ast.Call(args=[_, ast.Constant(value=base)])):
            return base == HEXADECIMAL and ast.unparse(target) == ast.unparse(size)
    return False


def is_chunked(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value in ("chunked", b"chunked")


def speaks(node: ast.expr, site: Site) -> Iterator[bool]:
    """True for every mention of the header in an expression, or in what its names are assigned from."""
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and isinstance(each.value, (str, bytes)):
            text = each.value if isinstance(each.value, str) else each.value.decode("latin-1")
            if text.lower().replace("_", "-").endswith(HEADER):
                yield True
        elif isinstance(each, ast.Name):
            made = assigned_once(site, each.id)
            if made is not None and not any(isinstance(n, ast.Name) and n.id == each.id for n in ast.walk(made)):
                yield from (True for n in ast.walk(made) if isinstance(n, ast.Constant)
                            and str(n.value).lower().replace("_", "-") == HEADER)  # fmt: skip


CHECK = Point(
    id="message-framing",
    title="HTTP message delimited more loosely than by the standard",
    weakness=444,
    fix="Compare the whole coding and refuse others; read the trailer up to its empty line; "
    "separate parameters by `&` alone.",
    severity="medium",
    confidence="medium",
    reasons=("other codings have a branch of their own", "the trailer is read by a function"),
    nodes=(ast.Compare, ast.If, ast.Call),
    callees=frozenset(("replace",)),
    judge=judge,
)
