"""## What

Data from outside the program becomes part of a page without being encoded for HTML.

## Why

A browser runs script in the data with the rights of whoever opens the page: it reads and does what that user can.

## Bad

```python
from flask import Flask, request

app = Flask(__name__)

@app.route("/hello")
def hello():
    return "<p>Hello " + request.args["name"] + "</p>"
```

## Good

```python
from html import escape
from flask import Flask, request

app = Flask(__name__)

@app.route("/hello")
def hello():
    return "<p>Hello " + escape(request.args["name"]) + "</p>"
```

## Fix

Render pages with an engine that escapes by default, or escape the value with `html.escape` where it enters the
page. In a template quote every attribute, and give data to scripts as JSON.

## Limits

Templates of Jinja2 and Django are read where they lie in a folder of templates, each value for the place in the page
where it stands; their line statements and the templates of other engines are not. In pages that a program puts together
itself, whether an escaped value stands inside a script or an unquoted attribute is not looked at.

## References

CWE-79. OWASP Cross Site Scripting Prevention Cheat Sheet.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="cross-site-scripting",
    title="Cross-site scripting",
    weakness=79,
    also=(80,),
    message="{source} reaches {sink} as HTML without being escaped.",
    fix=(
        "Render pages with an engine that escapes by default, or escape the value with `html.escape` where it "
        "enters the page. In a template quote every attribute, and give data to scripts as JSON."
    ),
    severity="high",
    confidence="high",
    sinks=("html", "css", "link"),
    without=("cli", "env", "parameter"),
    stored=("database",),
)
