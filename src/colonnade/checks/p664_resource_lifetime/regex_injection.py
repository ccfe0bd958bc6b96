"""## What

Data from outside the program becomes part of the pattern of a regular expression.

## Why

A pattern such as `(a+)+$` takes exponential time on a short text and holds the worker until it is killed; a
pattern used as a check can be made to accept anything.

## Bad

```python
import re
from flask import request

def search(lines):
    return [line for line in lines if re.search(request.args["pattern"], line)]
```

## Good

```python
import re
from flask import request

def search(lines):
    return [line for line in lines if re.search(re.escape(request.args["text"]), line)]
```

## Fix

Escape the data with `re.escape`, or search for it as plain text.

## Limits

Engines without backtracking do not have the first weakness; which engine a module wraps is not known.

## References

CWE-1333. Python library reference, re.escape.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="regex-injection",
    title="Regular expression from outside",
    weakness=1333,
    alike={1333: (405,)},
    message="{source} becomes part of the regular expression that `{sink}` compiles.",
    fix="Escape the data with `re.escape`, or search for it as plain text.",
    severity="medium",
    confidence="high",
    sinks=("regex",),
    without=("cli", "env", "file", "database", "parameter"),
)
