"""## What

Text that is put together from values is declared to need no escaping.

## Why

A value that holds markup becomes part of the page; a script in it runs with the rights of the user who looks at it.

## Bad

```python
from markupsafe import Markup

def greet(name):
    return Markup("<b>" + name + "</b>")
```

## Good

```python
from markupsafe import Markup, escape

def greet(name):
    return Markup("<b>") + escape(name) + Markup("</b>")
```

## Fix

Let the template escape the value, or use `format_html` or `escape` for each part.

## Limits

Where the values come from is the business of the check cross-site-scripting; this one looks at how the text is put
together.

## References

CWE-79.
"""

import ast

from colonnade.checks.form import Call
from colonnade.checks.syntax import last_name
from colonnade.library.vocabulary import BIT
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak
from colonnade.summary.value import Value


def judge(node: ast.AST, site: Site) -> Answer:
    """By how the first argument is put together."""
    if not isinstance(node, ast.Call) or not node.args:
        return Safe("constant")
    text = node.args[0]
    if site.value(text).consts is not None:
        return Safe("constant")
    parts = [part for part in varying(text) if site.value(part).consts is None]
    if not parts:
        return Safe("constant")
    if all("escape" in last_name(part).lower() or is_escaped(site.value(part)) for part in parts):
        return Safe("parts are escaped")
    if parts == [text]:
        return Undecided("text comes from elsewhere")
    return Weak("")


def is_escaped(value: Value) -> bool:
    """Whether no data in a value can still be read as markup."""
    origins = value.origins or {}
    return bool(origins) and not any(label[0] & BIT["html"] for label in origins.values())


def varying(node: ast.expr) -> list[ast.expr]:
    """The parts of a text that are no literals."""
    match node:
        case ast.Constant():
            return []
        case ast.BinOp(left=left, right=right):
            return varying(left) + varying(right)
        case ast.Tuple(elts=elements):
            return [part for each in elements for part in varying(each)]
        case ast.JoinedStr(values=values):
            return [v.value for v in values if isinstance(v, ast.FormattedValue)]
        case ast.Call(func=ast.Attribute(value=base, attr="format"), args=args, keywords=keywords):
            return [*varying(base), *args, *(keyword.value for keyword in keywords)]
        case ast.Call(func=ast.Attribute(value=base, attr="join"), args=[joined]):
            return [*varying(base), joined]
    return [node]


CHECK = Call(
    id="trusted-markup",
    title="Text declared to be safe markup",
    weakness=79,
    message="`{callee}` declares text to be safe markup that is put together from values.",
    fix="Let the template escape the value, or use `format_html` or `escape` for each part.",
    severity="medium",
    confidence="low",
    uses=("mark-safe",),
    when=judge,
    unseen="text is not seen",
    reasons=(
        "constant",
        "parts are escaped",
    ),
)
