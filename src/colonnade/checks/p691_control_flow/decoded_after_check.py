"""## What

A text is checked for what it must not contain, and then decoded, or rid of some characters.

## Why

`%2e%2e%2f` has no `..` in it until it is decoded, and `.\\0.` none until the NUL is taken out. What the check was to
keep away comes to be behind it.

## Bad

```python
from urllib.parse import unquote

def stored(folder, name):
    if ".." in name:
        raise ValueError(name)
    name = unquote(name)
    return (folder / name).read_bytes()
```

## Good

```python
from urllib.parse import unquote

def stored(folder, name):
    name = unquote(name)
    if ".." in name:
        raise ValueError(name)
    return (folder / name).read_bytes()
```

## Fix

Decode and clean first, then check.

## Limits

Checks in the same function that ask for a text that must not be there. Unicode normalisation is told by
late-normalisation.

## References

CWE-179, CWE-181.
"""

import ast
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import conditions, last_name, own_nodes, parts
from colonnade.summary.point import Answer, Safe, Site, Weak

DECODES: Final = frozenset(
    (
        "unquote",
        "unquote_plus",
        "unquote_to_bytes",
        "unescape",
        "b64decode",
        "urlsafe_b64decode",
        "fromhex",
        "unhexlify",
    )
)
DANGEROUS: Final = re.compile(r"""\.\.|[<>'";|`\\]|://|^//$|--|/\*|script|select|union""", re.IGNORECASE)


def judge(node: ast.Call, site: Site) -> Answer:
    subject, taken, done = changed(node)
    if not subject:
        return None
    weakness = 181 if taken else 179
    denied = [
        (test, text)
        for each, outcome in conditions(site, node)
        for part, held in parts(each, outcome)
        for test, text in denials(part, held, subject)
        if weakness == 179 or (len(text) > 1 and text not in taken)
    ]
    if not denied:
        later = [text for each in behind(node, site) for _, text in denials(each, None, subject)]
        return Safe("checked afterwards") if later else None
    target = target_of(node, site) or subject
    if any(True for each in behind(node, site) for _ in denials(each, None, target)):
        return Safe("checked again afterwards")
    test, text = denied[0]
    message = f"`{subject}` is {done} after it was seen to have no `{text}`, which may be in the result."
    return Weak(message, steps=[(test, "Checked here.")], weakness=weakness)


def changed(node: ast.Call) -> tuple[str, str, str]:
    """The name of the text that a call decodes or filters, what the latter takes out, and which of both in words."""
    match node:
        case ast.Call(args=[ast.Name(id=name), *_]) if last_name(node.func) in DECODES:
            return name, "", "decoded"
        case ast.Call(
            func=ast.Attribute(value=ast.Name(id=name), attr="replace"),
            args=[ast.Constant(value=str(taken)), ast.Constant(value="")],
        ) if taken:
            return name, taken, "rid of characters"
        case ast.Call(func=ast.Attribute(attr="sub"), args=[pattern, ast.Constant(value=""), ast.Name(id=name)]):
            return name, ast.unparse(pattern), "rid of characters"
    return "", "", ""


def denials(test: ast.expr, outcome: bool | None, name: str) -> Iterator[tuple[ast.expr, str]]:
    """The dangerous text that a test, with this outcome or with any (None), says the named text not to have."""
    match test:
        case ast.Compare(
            left=ast.Constant(value=str(text)), ops=[ast.In() | ast.NotIn() as op], comparators=[ast.Name(id=tested)]
        ):
            denies = outcome is None or outcome is isinstance(op, ast.NotIn)
            if denies and tested == name and DANGEROUS.search(text):
                yield test, text
        case ast.Call(
            func=ast.Attribute(value=ast.Name(id=tested), attr="startswith"), args=[ast.Constant(value=str(text))]
        ) if not outcome and tested == name and DANGEROUS.search(text):
            yield test, text


def behind(node: ast.Call, site: Site) -> Iterator[ast.expr]:
    """The expressions that are evaluated behind a call, as far as lines tell."""
    for each in own_nodes(site.function.node):
        if isinstance(each, ast.expr) and each.lineno > (node.end_lineno or node.lineno):
            yield each


def target_of(node: ast.Call, site: Site) -> str:
    """The name that is given what the current statement makes."""
    match site.statements[-1:]:
        case [ast.Assign(targets=[ast.Name(id=name)])]:
            return name
    return ""


CHECK = Point(
    id="decoded-after-check",
    title="Text decoded or filtered after it was checked",
    weakness=179,
    also=(181,),
    fix="Decode and clean first, then check.",
    severity="medium",
    confidence="medium",
    reasons=("checked afterwards", "checked again afterwards"),
    nodes=(ast.Call,),
    callees=DECODES | {"replace", "sub"},
    roles=OUTSIDE_TESTS,
    judge=judge,
)
