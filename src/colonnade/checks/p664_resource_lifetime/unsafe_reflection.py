"""## What

Data from outside the program names a module, class, function or attribute that is loaded, called or set.

## Why

Importing runs a module's code; calling what a name stands for runs functions that were never meant as an
interface, and setting attributes by name overwrites those that guard something.

## Bad

```python
from flask import request

def run(report):
    return getattr(report, request.args["format"])()
```

## Good

```python
from flask import request

FORMATS = ("csv", "json")

def run(report):
    name = request.args["format"]
    if name not in FORMATS:
        raise KeyError(name)
    return getattr(report, name)()
```

## Fix

Look the name up in a table of what may be chosen, and refuse every other.

## Limits

Reading an attribute by name is reported like setting one.

## References

CWE-470. Python library reference, importlib.import_module, getattr.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="unsafe-reflection",
    title="Module, class or attribute named by outside data",
    weakness=470,
    message="{source} names the module or attribute that `{sink}` loads or sets.",
    fix="Look the name up in a table of what may be chosen, and refuse every other.",
    severity="high",
    confidence="medium",
    sinks=("import", "attribute"),
    without=("cli", "env", "file", "database", "parameter"),
)
