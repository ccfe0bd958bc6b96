"""## What

A text is cleaned or checked first, and Unicode normalisation, which turns other characters into `<`, `'`, `/` or `.`,
comes afterwards; or a text is refused by a comparison, and its letters are made small behind that.

## Why

`<` has a full-width twin, U+FF1C, which is no angle bracket and passes; normalised with NFKC it is one. `ADMIN` is not
`admin`, passes the list of names that are not to be had, and is looked up as `admin`.

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

Cleaning functions are told by their names; what they do is looked at in their own code only. Refusals are comparisons
whose branch raises, in the same function.

## References

CWE-180, CWE-178. Unicode Standard Annex 15; Unicode Technical Report 36, 3.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import FUNCTIONS, last_name, own, own_nodes, parts, words
from colonnade.summary.point import Answer, Safe, Site, Weak

FORMS: Final = frozenset({"NFKC", "NFKD"})
CLEANING: Final = frozenset(
    words("sanitize sanitise sanitizer clean cleanse escape filter strip validate check verify secure quote")
)

DENIED: Final = frozenset(
    words("banned blocked denied forbidden reserved disallowed blacklist blocklist denylist taken")
)
"""Words of the names of lists of what is refused."""
FOLDS: Final = ("lower", "upper", "casefold")


def judge(node: ast.Call, site: Site) -> Answer:
    return judge_refusal(node, site) or judge_cleaning(node, site)


def judge_refusal(node: ast.Call, site: Site) -> Answer:
    """Of a text that was compared and refused before it is put into another form."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=fold), args=[]) if fold in FOLDS:
            done, weakness = "put into other letters", 178
        case ast.Call(func=ast.Attribute(attr="normalize"), args=[ast.Constant(), ast.Name(id=name)]):
            done, weakness = "normalised", 180
        case _:
            return None
    if isinstance(site.statements[-1] if site.statements else None, (ast.If, ast.While, ast.Raise)):
        return None
    for each in own(site.function.node, ast.If):
        if each.lineno >= node.lineno or not isinstance(each.body[-1], ast.Raise) or each.orelse:
            continue
        for part, held in parts(each.test, False):
            if not held and refuses(part, name, site):
                message = f"`{name}` is {done} after `{site.text(part)}` has let other forms of it pass."
                return Weak(message, steps=[(part, "Refused here.")], weakness=weakness)
    return None


def refuses(test: ast.expr, name: str, site: Site) -> bool:
    """Whether a test asks whether the named text is one of some that have letters."""
    match test:
        case ast.Compare(left=ast.Name(id=tested), ops=[ast.Eq()], comparators=[ast.Constant(value=str(text))]):
            return tested == name and any(map(str.isalpha, text))
        case ast.Compare(left=ast.Name(id=tested), ops=[ast.In()], comparators=[listed]):
            denied = words(last_name(listed))
            texts = listed.elts if isinstance(listed, (ast.Tuple, ast.List, ast.Set)) else []
            lettered = [each for each in texts if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            return tested == name and (bool(DENIED.intersection(denied)) or (bool(lettered) and lettered == texts))
    return False


def judge_cleaning(node: ast.Call, site: Site) -> Answer:
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
    also=(178,),
    fix="Normalise before the text is looked at.",
    severity="medium",
    confidence="medium",
    reasons=("normalised first", "cleaned afterwards"),
    nodes=(ast.Call,),
    callees=frozenset(("normalize", *FOLDS)),
    judge=judge,
)
