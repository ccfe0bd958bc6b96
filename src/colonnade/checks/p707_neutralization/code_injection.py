"""## What

Data from outside the program is evaluated, executed or compiled as Python code.

## Why

The data can do whatever the program can. Taking builtins away does not help: attributes of any literal lead back
to them.

## Bad

```python
from flask import request

def total():
    return {"total": eval(request.args["sum"])}
```

## Good

```python
import ast
from flask import request

def total():
    return {"total": sum(ast.literal_eval(request.args["numbers"]))}
```

## Fix

Read data with a parser made for it (`ast.literal_eval`, `json.loads`), and choose behaviour from a table of
functions.

## Limits

Code that is written to a file and imported later is not followed.

## References

CWE-95, CWE-94. Python library reference, eval, exec, ast.literal_eval.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="code-injection",
    title="Code injection",
    weakness=95,
    also=(94,),
    message="{source} is run as Python code by `{sink}`.",
    fix=(
        "Read data with a parser made for it (`ast.literal_eval`, `json.loads`), and choose behaviour from a "
        "table of functions."
    ),
    severity="critical",
    confidence="high",
    sinks=("code",),
)
