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

Only data read from a file in the same function counts; of loaders that have no safe form it is told with low
confidence, since who may write the file is not known. Other data is left to unsafe-deserialisation.

## References

CWE-502. PyYAML documentation, Loading YAML.
"""

import ast

from colonnade.checks.form import Call
from colonnade.library.fact import Ref
from colonnade.summary.point import Answer, Safe, Site, Weak


def when(node: ast.AST, site: Site) -> Answer:
    """Only what is read from a file counts: data from elsewhere is the business of unsafe-deserialisation."""
    if not isinstance(node, ast.Call):
        return None
    given = [site.value(each) for each in (*node.args, *(keyword.value for keyword in node.keywords))]
    from_file = any("file" in site.sources(value) or is_file(value.refs) for value in given)
    if not from_file:
        return Safe("the origin of the data decides")
    if site.marked(node, "unsafe-deserialiser"):
        message = f"`{site.text(node.func)}` builds any object that a file names, whoever wrote it."
        return Weak(message, severity="low", confidence="low")
    return None


def is_file(refs: tuple[Ref, ...]) -> bool:
    return any(ref.startswith("io.") for ref in refs)


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
