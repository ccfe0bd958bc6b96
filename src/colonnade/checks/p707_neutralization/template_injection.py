"""## What

Data from outside the program becomes part of the source text of a template.

## Why

Template languages evaluate expressions: the data can read the configuration and secrets of the program and in most
engines reach arbitrary Python objects.

## Bad

```python
from flask import render_template_string, request

def hello():
    return render_template_string("Hello " + request.args["name"])
```

## Good

```python
from flask import render_template_string, request

def hello():
    return render_template_string("Hello {{ name }}", name=request.args["name"])
```

## Fix

Keep the template constant and pass the data to it as a variable.

## Limits

Templates that users store and that are read back from a database count only under a threat model that distrusts
it.

## References

CWE-1336. Jinja documentation, Sandbox: Security Considerations.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="template-injection",
    title="Template injection",
    weakness=1336,
    message="{source} becomes part of the template source that `{sink}` compiles.",
    fix="Keep the template constant and pass the data to it as a variable.",
    severity="critical",
    confidence="high",
    sinks=("template",),
)
