"""## What

A value is put into an XML document by formatting or concatenation, without escaping.

## Why

A `<` or `&` in the value breaks the document, and a value such as `</name><role>admin</role><name>` says what only the
program was to say.

## Bad

```python
from flask import request

def order(send):
    return send(f"<order><item>{request.form['item']}</item><price>10</price></order>")
```

## Good

```python
from xml.sax.saxutils import escape

from flask import request

def order(send):
    return send(f"<order><item>{escape(request.form['item'])}</item><price>10</price></order>")
```

## Fix

Build the document with an XML library, or escape every value.

## Limits

Documents are known by their first element, which must be closed in the same text and be none of HTML's. Values that
callers hand over count in documents that declare themselves, by `<?xml` or a name space.

## References

CWE-91.
"""

import ast
import re
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.p707_neutralization._markup import BUILDING, builds_markup
from colonnade.checks.statement import HOLE, written
from colonnade.checks.syntax import assigned_once, last_name
from colonnade.library.vocabulary import BIT, THREAT_MODELS
from colonnade.summary.point import Answer, Outcome, Safe, Site, Undecided, Weak
from colonnade.summary.value import SAFE_TYPES

FIRST: Final = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<([A-Za-z][\w.:-]*)[^<>]*>")
HTML: Final = frozenset(
    ("html", "head", "body", "title", "div", "span", "p", "a", "b", "i", "u", "em", "strong", "code", "pre", "ul", "ol",
     "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th", "form", "input", "button", "select", "option",
     "textarea", "label", "script", "style", "link", "meta", "img", "h1", "h2", "h3", "h4", "h5", "h6", "br", "hr",
     "nav", "section", "article", "header", "footer", "main", "small", "sub", "sup", "font", "center", "iframe", "svg",
     "blockquote", "details", "summary", "fieldset", "legend", "abbr", "cite", "del", "ins", "mark", "kbd", "tt", "var",
     "figure", "figcaption", "video", "audio", "canvas", "object", "embed", "noscript", "aside")
)  # fmt: skip
ESCAPES: Final = frozenset(
    ("escape", "quoteattr", "quote", "quote_plus", "urlencode", "b64encode", "hexlify", "isoformat")
)


def judge(node: ast.JoinedStr | ast.BinOp | ast.Call, site: Site) -> Answer:
    found = written(node, site) if builds_markup(node) else None
    first = FIRST.match(found[0]) if found is not None else None
    if found is None or first is None or first[1].lower() in HTML or f"</{first[1]}>" not in found[0]:
        return None
    is_declared = "<?xml" in found[0] or "xmlns" in found[0]
    outcomes = [of_hole(hole, is_declared, site) for hole in found[1] if HOLE in found[0]]
    for kind in (Weak, Undecided, Safe):
        for outcome in outcomes:
            if isinstance(outcome, kind):
                return outcome
    return None


def of_hole(hole: ast.expr, is_declared: bool, site: Site) -> Outcome:
    made = assigned_once(site, hole.id) if isinstance(hole, ast.Name) else hole
    if isinstance(made, ast.Call) and any(each in last_name(made.func).lower() for each in ESCAPES):
        return Safe("escaped")
    value = site.value(hole)
    if value.consts is not None or (value.refs and all(ref in SAFE_TYPES for ref in value.refs)):
        return Safe("constant or a number")
    alive = [origin for origin, label in (value.origins or {}).items() if label[0] & BIT["html"]]
    if any(origin[0] == "source" and origin[1] in THREAT_MODELS["remote"] for origin in alive):
        return Weak(f"`{site.text(hole)}` of the request is put into an XML document as it came.", severity="medium")
    if any(origin[0] == "param" and origin[1] not in ("self", "cls") for origin in alive):
        if is_declared:
            return Weak(f"`{site.text(hole)}` is put into an XML document as callers hand it over.")
        return Undecided("what callers hand over")
    return Undecided("what is put into the document is made here")


CHECK = Point(
    id="xml-by-hand",
    title="XML document written without escaping",
    weakness=91,
    fix="Build the document with an XML library, or escape every value.",
    severity="low",
    confidence="medium",
    within=("cross-site-scripting", "page-by-hand"),
    reasons=("escaped", "constant or a number"),
    nodes=BUILDING,
    callees=frozenset(("format",)),
    judge=judge,
)
