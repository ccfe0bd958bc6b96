"""## What

A value is encoded before it is put into a page, and the encoding is not the one for the place: escaped for text and put
into a script, an event attribute, an address or an attribute without quotes, or written as JSON between script tags.

## Why

Escaping keeps `<` and quotes away. A script needs neither, `javascript:` has none, a blank ends an attribute without
quotes, and the browser undoes the escaping of an event attribute before it runs it. JSON lets `</script>` through.

## Bad

```python
import json

def page(settings):
    return f"<h1>Map</h1><script>start({json.dumps(settings)})</script>"
```

## Good

```python
import html
import json

def page(settings):
    data = html.escape(json.dumps(settings))
    return f'<h1>Map</h1><div id="map" data-settings="{data}"></div>'
```

## Fix

Put the value into a quoted attribute and read it from there, or encode it for the script.

## Limits

Encoders are told by their names. An address counts where the request is seen to state it.

## References

CWE-838, CWE-83. OWASP Cross Site Scripting Prevention Cheat Sheet.
"""

import ast
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p707_neutralization._markup import BUILDING, builds_markup
from colonnade.checks.statement import HOLE, written
from colonnade.checks.syntax import assigned_once, last_name
from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

ESCAPES: Final = frozenset(("escape", "html_escape", "escape_html", "conditional_escape", "xhtml_escape"))
ATTRIBUTE: Final = re.compile(r"""<[^<>]*?([\w:-]+)\s*=\s*(?:(?P<quote>["'])(?:(?!(?P=quote))[^<>])*|[^\s"'<>]*)$""")
ADDRESS: Final = re.compile(r"""\b(href|src|action|formaction)\s*=\s*["']?$""", re.IGNORECASE)
TAG: Final = re.compile(r"<[a-z!/]", re.IGNORECASE)


def judge(node: ast.JoinedStr | ast.BinOp | ast.Call, site: Site) -> Answer:
    found = written(node, site) if builds_markup(node) else None
    if found is None or HOLE not in found[0] or not TAG.search(found[0]):
        return None
    return list(of_holes(*found, site))


def of_holes(text: str, holes: list[ast.expr], site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    at = -1
    for hole in holes:
        at = text.find(HOLE, at + 1)
        if at < 0:
            return
        call = hole
        if isinstance(hole, ast.Name):
            call = assigned_once(site, hole.id) or hole
        if not isinstance(call, ast.Call) or not call.args:
            continue
        if last_name(call.func) in ESCAPES:
            yield hole, of_escaped(call, text[:at].replace(HOLE, "x"), site)
        elif last_name(call.func) == "dumps" and in_script(text[:at]) and site.value(call.args[0]).consts is None:
            yield hole, Weak(f"`{site.text(call)}` stands in a script, which a `</script>` in the data ends.")


def of_escaped(call: ast.Call, before: str, site: Site) -> Outcome:
    text = site.text(call)
    if in_script(before):
        if re.search(r"""["'][^"'\n]*$""", before.rpartition("<script")[2].rpartition("\n")[2]):
            return Safe("between quotes that it encodes")
        return Weak(f"`{text}` is encoded for text and stands in a script.")
    attribute = ATTRIBUTE.search(before)
    if attribute is None:
        return Safe("encoded for its place")
    name = attribute[1].lower()
    if name.startswith("on"):
        return Weak(f"`{text}` is encoded for text and stands in `{name}`, which runs it decoded.", weakness=83)
    if not attribute["quote"]:
        return Weak(f"`{text}` stands in the attribute `{name}` without quotes, which a blank ends.")
    if any(keyword.arg == "quote" and is_false(keyword.value) for keyword in call.keywords):
        return Weak(f"`{text}` leaves quotes as they are and stands between them in `{name}`.")
    if ADDRESS.search(before) and site.sources(site.value(call.args[0])) & THREAT_MODELS["remote"]:
        return Weak(
            f"`{text}` is an address of the request in `{name}`, and may begin with `javascript:`.", weakness=83
        )
    return Safe("encoded for its place")


def in_script(before: str) -> bool:
    """Whether the place behind a text is inside a script element."""
    lower = before.lower()
    start = lower.rfind("<script")
    return start > lower.rfind("</script") and ">" in lower[start:]


def is_false(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and not node.value


CHECK = Point(
    id="encoded-for-elsewhere",
    title="Value encoded for another place of the page",
    weakness=838,
    also=(83,),
    fix="Put the value into a quoted attribute and read it from there, or encode it for the script.",
    severity="medium",
    confidence="medium",
    within=("page-by-hand", "cross-site-scripting"),
    reasons=("encoded for its place", "between quotes that it encodes"),
    nodes=BUILDING,
    callees=frozenset(("format",)),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
