"""## What

A loader is told, by an argument or by its default, to build any object that the data names.

## Why

As long as the file is the program's own nothing happens. The day it can be written by someone else, a configuration
file or a cache runs code; and a loader for plain values reads the same files.

## Bad

```python
import yaml

def settings(path):
    with open(path) as file:
        return yaml.load(file, Loader=yaml.UnsafeLoader)
```

## Good

```python
import yaml

def settings(path):
    with open(path) as file:
        return yaml.load(file, Loader=yaml.SafeLoader)
```

## Fix

Choose the loader or the option that builds plain values only.

## Limits

Loaders that have no safe form are left to unsafe-deserialisation, which asks where the data comes from.

## References

CWE-502. PyYAML documentation, Loading YAML.
"""

import ast

from colonnade.checks.form import Call
from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.summary.point import Answer, Safe, Site


def when(node: ast.AST, site: Site) -> Answer:
    """Data from outside, and loaders without a safe form, are another check's business."""
    if not isinstance(node, ast.Call):
        return None
    given = [*node.args, *(keyword.value for keyword in node.keywords)]
    outside = any(site.sources(site.value(each)) & THREAT_MODELS["remote"] for each in given)
    if outside or site.marked(node, "unsafe-deserialiser"):
        return Safe("the origin of the data decides")
    return None


CHECK = Call(
    id="unsafe-loader",
    title="Loader told to build any object",
    weakness=502,
    message="`{callee}` builds any object that the data names, for its `{argument}` is no safe one.",
    fix="Choose the loader or the option that builds plain values only.",
    severity="medium",
    confidence="medium",
    uses=("unsafe-deserialiser",),
    when=when,
    reasons=("argument is safe", "the origin of the data decides"),
)
