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

from colonnade.checks import settings
from colonnade.checks.form import Call

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
    nodes=settings.NODES,
    judge=settings.judge("autoescape-off"),
    reasons=("argument is safe", "setting is safe"),
)
