"""## What

Scripts are taken out of HTML by a regular expression.

## Why

What a browser takes for a script has more spellings than a pattern: `<script/x>`, an end tag with a blank or an
attribute, `onerror`, and what is left of `<scr<script>ipt>` once the inner tag is gone. The text is then shown as if it
were clean.

## Bad

```python
import re

def clean(comment):
    return re.sub(r"<script>.*?</script>", "", comment)
```

## Good

```python
import html

def clean(comment):
    return html.escape(comment)
```

## Fix

Escape the text, or give it to a sanitizer that parses HTML and lets named elements through.

## Limits

Patterns that name script elements; a pattern that only looks for them is no point.

## References

CWE-116, CWE-184. OWASP XSS Filter Evasion Cheat Sheet.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import assigned_once, last_name
from colonnade.summary.point import Answer, Safe, Site, Weak

REPLACING: Final = frozenset({"sub", "subn"})
SCRIPT: Final = ("<script", "/script", "<\\s*script", "?\\s*script", "?script")


def judge(node: ast.Call, site: Site) -> Answer:
    if last_name(node.func) not in REPLACING or not isinstance(node.func, ast.Attribute):
        return None
    sources = [*node.args[:1], node.func.value, *(k.value for k in node.keywords if k.arg == "pattern")]
    patterns = [text for each in sources for text in texts(each, site)]
    if not patterns:
        return None
    if not any(part in text.lower() for text in patterns for part in SCRIPT):
        return Safe("no script is named")
    return Weak(f"`{site.text(node.func)}` takes scripts out of HTML by a pattern, which other spellings pass.")


def texts(node: ast.expr, site: Site) -> list[str]:
    """The constant texts that a pattern may be: given, or those of the call that compiled it."""
    if isinstance(node, ast.Name):
        made = assigned_once(site, node.id)
        node = made if isinstance(made, ast.Call) else node
    if isinstance(node, ast.Call):
        return [text for each in node.args[:1] for text in texts(each, site)]
    return [each for each in site.value(node).consts or () if isinstance(each, str)]


CHECK = Point(
    id="markup-removed-by-pattern",
    title="Scripts removed from HTML by a pattern",
    weakness=116,
    also=(184,),
    alike={116: (184,)},
    fix="Escape the text, or give it to a sanitizer that parses HTML and lets named elements through.",
    severity="medium",
    confidence="medium",
    reasons=("no script is named",),
    nodes=(ast.Call,),
    callees=REPLACING,
    judge=judge,
)
