"""## What

The length of a message, or of a part of one, is read by `int`, which takes more than digits.

## Why

`int` takes `+5`, `-5`, `1_0`, blanks and, in base 16, `0x5`. A proxy in front that refuses or reads such a length
otherwise sees another end of the message, and what stands behind it becomes a request of its own.

## Bad

```python
def chunk_size(line):
    size, _, _ = line.partition(b";")
    return int(size, 16)
```

## Good

```python
import re

DIGITS = re.compile(rb"[0-9a-fA-F]+")

def chunk_size(line):
    size, _, _ = line.partition(b";")
    if not DIGITS.fullmatch(size):
        raise ValueError("a chunk's size has digits alone")
    return int(size, 16)
```

## Fix

Ask that the text is of digits alone before it is converted, and refuse the message otherwise.

## Limits

Sizes of chunks are known by names that speak of chunks; `Content-Length` counts in files that read chunks, too, since
those take messages apart themselves. Any test of the text by a pattern or for digits is taken to be enough.

## References

CWE-444. RFC 9112, 6.3 Message Body Length and 7.1 Chunked Transfer Coding.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import assigned_once, everywhere, module_of, own, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

CHUNKS: Final = frozenset(("chunk", "chunks", "chunked"))
ASKING: Final = frozenset(("match", "fullmatch", "search", "isdigit", "isdecimal", "isnumeric", "all", "any"))


def judge(node: ast.Call, site: Site) -> Answer:
    match node:
        case ast.Call(func=ast.Name(id="int"), args=[text, ast.Constant(value=16)]):
            if not speaks_of_chunks(node, site):
                return None
            kind = "chunk's size"
        case ast.Call(func=ast.Name(id="int"), args=[text]) if not node.keywords:
            if not is_length(text, site) or "transfer-encoding" not in headers(module_of(site)):
                return None
            kind = "message's length"
        case _:
            return None
    if site.value(text).consts is not None:
        return None
    calls = [each for each in own(site.function.node, ast.Call) if each is not node and each.lineno <= node.lineno]
    if any(asks(each, text) for each in calls) or any(is_digits(each) for each in own_nodes(site.function.node)):
        return Safe("the text is asked for digits first")
    return Weak(f"`{site.text(node)}` takes signs, blanks and underscores for a {kind}, which others refuse.")


def speaks_of_chunks(node: ast.Call, site: Site) -> bool:
    """Whether the function or class around, or a name in the statement, is called for chunks."""
    said = {word for part in site.function.ref.split(".") for word in words(part)}
    statement = site.statements[-1] if site.statements else node
    for each in ast.walk(statement) if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.Return)) else ():
        said.update(
            words(each.id if isinstance(each, ast.Name) else each.attr if isinstance(each, ast.Attribute) else "")
        )
    return bool(CHUNKS & said)


def is_length(text: ast.expr, site: Site) -> bool:
    made = assigned_once(site, text.id) if isinstance(text, ast.Name) else None
    return any("content-length" in headers(each) for each in (text, made) if each is not None)


def headers(node: ast.AST) -> set[str]:
    """The literals below a node as names of headers."""
    held = everywhere(node, ast.Constant) if isinstance(node, ast.Module) else ast.walk(node)
    out = set()
    for each in held:
        if isinstance(each, ast.Constant) and isinstance(each.value, (str, bytes)):
            value = each.value if isinstance(each.value, str) else each.value.decode("latin-1")
            out.add(value.lower().replace("_", "-").removeprefix("http-"))
    return out


def is_digits(node: ast.AST) -> bool:
    """A literal of all digits, or a name for one, with which every letter is compared."""
    match node:
        case ast.Constant(value=str(text)):
            return "0123456789" in text
        case ast.Constant(value=bytes(raw)):
            return b"0123456789" in raw
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return {"hexdigits", "digits"} & set(words(name)) != set()
    return False


def asks(call: ast.Call, text: ast.expr) -> bool:
    """Whether a call asks of what letters the text is, by a pattern or a method of its own."""
    func = call.func
    name = func.id if isinstance(func, ast.Name) else func.attr if isinstance(func, ast.Attribute) else ""
    if name not in ASKING and not name.lower().startswith(("is_", "validate", "check")):
        return False
    of = {each.id for each in ast.walk(text) if isinstance(each, ast.Name)}
    return bool(of & {each.id for each in ast.walk(call) if isinstance(each, ast.Name)})


CHECK = Point(
    id="lenient-length",
    title="Length of a message read by a lenient conversion",
    weakness=444,
    also=(1286,),
    fix="Ask that the text is of digits alone before it is converted, and refuse the message otherwise.",
    severity="medium",
    confidence="medium",
    reasons=("the text is asked for digits first",),
    nodes=(ast.Call,),
    callees=frozenset(("int",)),
    roles=OUTSIDE_TESTS,
    mentions=frozenset(("chunk",)),
    judge=judge,
)
