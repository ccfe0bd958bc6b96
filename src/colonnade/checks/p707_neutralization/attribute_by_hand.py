"""## What

A function that escapes some of what it puts into markup writes a parameter into a tag's attribute as it came.

## Why

A quote in the value ends the attribute, and what stands behind it becomes attributes of its own, scripts among them.
That other values are escaped shows that the text is markup and that its values are not trusted.

## Bad

```python
from html import escape

def link(address, text, target):
    attributes = ' target="%s"' % target
    return '<a href="%s"%s>%s</a>' % (escape(address), attributes, escape(text))
```

## Good

```python
from html import escape

def link(address, text, target):
    attributes = ' target="%s"' % escape(target)
    return '<a href="%s"%s>%s</a>' % (escape(address), attributes, escape(text))
```

## Fix

Escape the value where it enters the attribute.

## Limits

Attributes are known by a quote that follows an equals sign. Functions that escape nothing are left to other checks.

## References

CWE-79. OWASP Cross Site Scripting Prevention Cheat Sheet, HTML Attribute Contexts.
"""

import ast
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import last_name, own
from colonnade.library.vocabulary import BIT
from colonnade.summary.point import Answer, Safe, Site, Weak

OPENS: Final = re.compile(r"""(?:^|[\s<\w])[a-zA-Z][\w-]*=["']$""")
HOLE: Final = re.compile(r"%[sr]|%\((\w+)\)[sr]|\{\w*\}")
ESCAPED: Final = "what enters the attribute is escaped"


def judge(node: ast.BinOp | ast.JoinedStr | ast.Call, site: Site) -> Answer:
    held = list(values(node))
    if not held or not any("escape" in last_name(each.func).lower() for each in own(site.function.node, ast.Call)):
        return None
    given = [(value, site.value(value)) for value in held]
    given = [(value, known) for value, known in given if not known.has_type("int", "float", "bool")]
    masks = {value: [label[0] for origin, label in (known.origins or {}).items() if origin[0] == "param"]
             for value, known in given}  # fmt: skip
    raw = next((value for value, labels in masks.items() if any(mask & BIT["html"] for mask in labels)), None)
    if raw is not None:
        return Weak(f"`{site.text(raw)}` enters an attribute of a tag as it came; other values are escaped.")
    return Safe(ESCAPED) if any(masks.values()) else None


def values(node: ast.expr) -> Iterator[ast.expr]:
    """The expressions that a text puts between the quotes of attributes."""
    match node:
        case ast.JoinedStr(values=parts):
            before = ""
            for part in parts:
                if isinstance(part, ast.FormattedValue) and OPENS.search(before):
                    yield part.value
                before = str(part.value) if isinstance(part, ast.Constant) else ""
        case ast.BinOp(op=ast.Mod(), left=ast.Constant(value=str(text)), right=right):
            given = right.elts if isinstance(right, ast.Tuple) else [right]
            yield from (value for value, start in zip(given, holes(text), strict=False) if OPENS.search(start))
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format"), args=args) if args:
            yield from (value for value, start in zip(args, holes(text), strict=False) if OPENS.search(start))


def holes(text: str) -> list[str]:
    """What stands before each place of a text that is filled in."""
    return [text[: hole.start()] for hole in HOLE.finditer(text)]


CHECK = Point(
    id="attribute-by-hand",
    title="Attribute of a tag written without escaping",
    weakness=79,
    also=(83,),
    fix="Escape the value where it enters the attribute.",
    severity="medium",
    confidence="medium",
    reasons=(ESCAPED,),
    nodes=(ast.BinOp, ast.JoinedStr, ast.Call),
    callees=frozenset(("format",)),
    roles=OUTSIDE_TESTS,
    mentions=frozenset(("escape",)),
    judge=judge,
)
