"""## What

A library's public function writes a whole HTML page as text and puts what its caller gives into it unescaped.

## Why

Callers hand on what they were sent. A tag in it becomes a tag of the page, and its script runs in the reader's browser.

## Bad

```python
# review: threat-model=library
def moved(address):
    return "<html><body><a href='%s'>moved</a></body></html>" % address
```

## Good

```python
# review: threat-model=library
from html import escape

def moved(address):
    return "<html><body><a href='%s'>moved</a></body></html>" % escape(address)
```

## Fix

Escape the value with `html.escape` where it enters the page, or render a template that escapes.

## Limits

Pieces of pages are not looked at: who puts them together may escape them. What requests carry is the business of
cross-site-scripting.

## References

CWE-79. Python library reference, html.escape.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="page-by-hand",
    title="HTML page written without escaping",
    weakness=79,
    also=(80,),
    message="{source} is put into {sink} without being escaped.",
    fix="Escape the value with `html.escape` where it enters the page, or render a template that escapes.",
    severity="medium",
    confidence="medium",
    sinks=("page",),
    sources=("parameter",),
    reasons=("neutralised for this use", "no attacker-controlled data reaches it"),
)
