"""## What

A template engine is set up without escaping what it writes into HTML.

## Why

A value that holds markup becomes part of the page, and a script in it runs with the rights of the user who looks at
it.

## Bad

```python
from jinja2 import Environment, FileSystemLoader

pages = Environment(loader=FileSystemLoader("pages"))
```

## Good

```python
from jinja2 import Environment, FileSystemLoader, select_autoescape

pages = Environment(loader=FileSystemLoader("pages"), autoescape=select_autoescape())
```

## Fix

Switch autoescaping on (`autoescape=True` or `select_autoescape()`).

## Limits

Templates that produce no HTML need no escaping; whether they do is not known here.

## References

CWE-79, CWE-116.
"""

import ast
import re
from typing import Final

from colonnade.checks import settings
from colonnade.checks.form import Call
from colonnade.checks.remark import lines
from colonnade.summary.point import Answer, Safe, Site, Weak

TAG: Final = re.compile("<[a-zA-Z!/]")


def writes_markup(node: ast.AST, site: Site) -> Answer:
    """Safe where the template itself is given and holds no tag."""
    if isinstance(node, ast.Call) and node.args:
        texts = site.value(node.args[0]).consts
        if texts and all(isinstance(each, str) and not TAG.search(each) and "\n" in each for each in texts):
            return Safe("template holds no markup")
    stated = isinstance(node, ast.Call) and any(each.arg in ("autoescape", None) for each in node.keywords)
    if not stated and not any(b"html" in row.lower() for row in lines(site)):
        return Weak("", confidence="low")  # programs make configuration and code from templates, too
    return None


CHECK = Call(
    id="autoescape-off",
    title="Template output is not escaped",
    weakness=79,
    also=(116,),
    message="`{callee}` writes values into pages as they are.",
    fix="Switch autoescaping on (`autoescape=True` or `select_autoescape()`).",
    severity="medium",
    confidence="medium",
    uses=("autoescape-off",),
    when=writes_markup,
    nodes=settings.NODES,
    judge=settings.judge("autoescape-off"),
    mentions=settings.mentions("autoescape-off"),
    reasons=("argument is safe", "setting is safe", "template holds no markup"),
)
