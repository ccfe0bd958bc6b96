"""## What

A text is cleaned or checked first, and Unicode normalisation, which turns other characters into `<`, `'`, `/` or `.`,
comes afterwards.

## Why

`<` has a full-width twin, U+FF1C, which is no angle bracket and passes; normalised with NFKC it is one.

## Bad

```python
import re
import unicodedata

def clean_title(text):
    text = re.sub(r"<[^>]*>", "", text)
    return unicodedata.normalize("NFKC", text)
```

## Good

```python
import re
import unicodedata

def clean_title(text):
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"<[^>]*>", "", text)
```

## Fix

Normalise before the text is looked at.

## Limits

Cleaning functions are told by their names; what they do is looked at in their own code only.

## References

CWE-180. Unicode Standard Annex 15; Unicode Technical Report 36, 3.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import FUNCTIONS, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

FORMS: Final = frozenset({"NFKC", "NFKD"})
CLEANING: Final = frozenset(
    words("sanitize sanitise sanitizer clean cleanse escape filter strip validate check verify secure quote")
)


def judge(node: ast.Call, site: Site) -> Answer:
    function = site.function.node
    match node:
        case ast.Call(func=ast.Attribute(attr="normalize") | ast.Name(id="normalize"), args=[form, ast.Name(id=name)]):
            if not isinstance(form, ast.Constant) or form.value not in FORMS or not isinstance(function, FUNCTIONS):
                return None
        case _:
            return None
    if not CLEANING & set(words(site.function.name.rpartition(".")[2])):
        return None
    nodes = own_nodes(function)
    here = next((i for i, each in enumerate(nodes) if each is node), len(nodes))
    before = next((each for each in nodes[:here] if changes(each, name)), None)
    if before is None:
        return Safe("normalised first")
    if any(changes(each, name) for each in nodes[here:]):
        return Safe("cleaned afterwards")
    message = f"`{name}` is normalised after it was cleaned, and characters that were taken out may come back."
    return Weak(message, steps=[(before, "Cleaned here.")])


def changes(node: ast.AST, name: str) -> bool:
    """Whether an assignment gives the name what a function, other than a conversion or normalisation, made of it."""
    match node:
        case ast.Assign(targets=[ast.Name(id=target)], value=ast.Call() as call) if target == name:
            made = call.func
        case ast.Return(value=ast.Call() as call):
            made = call.func
        case _:
            return False
    callee = made.attr if isinstance(made, ast.Attribute) else made.id if isinstance(made, ast.Name) else ""
    mentioned = any(isinstance(each, ast.Name) and each.id == name for each in ast.walk(call))
    return mentioned and callee not in ("normalize", "str", "decode", "lower", "casefold", "strip")


CHECK = Point(
    id="late-normalisation",
    title="Text normalised after it was cleaned",
    weakness=180,
    fix="Normalise before the text is looked at.",
    severity="medium",
    confidence="medium",
    reasons=("normalised first", "cleaned afterwards"),
    nodes=(ast.Call,),
    callees=frozenset(("normalize",)),
    judge=judge,
)
