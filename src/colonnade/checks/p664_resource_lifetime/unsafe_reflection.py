"""## What

Data from outside the program names a module, class, function or attribute that is loaded, called or set.

## Why

Importing runs a module's code; calling what a name stands for runs functions that were never meant as an
interface, and setting attributes by name overwrites those that guard something.

## Bad

```python
import importlib
from flask import request

def run():
    return importlib.import_module(request.args["plugin"]).main()
```

## Good

```python
import importlib
from flask import request

PLUGINS = ("plugin_a", "plugin_b")

def run():
    name = request.args["plugin"]
    if name not in PLUGINS:
        raise KeyError(name)
    return importlib.import_module(name).main()
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
)
