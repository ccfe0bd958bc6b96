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
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.syntax import last_name, own
from colonnade.library.fact import Ref
from colonnade.summary.point import Answer, Safe, Site, Weak

SIGNED: Final = frozenset(("compare_digest", "constant_time_compare", "verify", "verify_signature", "unsign"))
"""Calls that answer whether a signature is right."""


def when(node: ast.AST, site: Site) -> Answer:
    """Only what is read from a file counts: data from elsewhere is the business of unsafe-deserialisation."""
    if not isinstance(node, ast.Call):
        return None
    given = [site.value(each) for each in (*node.args, *(keyword.value for keyword in node.keywords))]
    from_file = any("file" in site.sources(value) or is_file(value.refs) for value in given)
    if not from_file:
        marked = site.marked(node, "unsafe-deserialiser")
        return Safe("the origin of the data decides") if marked else of_other_data(node, site)
    if site.marked(node, "unsafe-deserialiser"):
        around = (each for each in own(site.function.node, ast.Call) if each.lineno < node.lineno)
        if any(last_name(each.func) in SIGNED for each in around):
            return Safe("a signature is checked first")
        message = f"`{site.text(node.func)}` builds any object that a file names, whoever wrote it."
        return Weak(message, severity="low", confidence="low")
    return None


def of_other_data(node: ast.Call, site: Site) -> Answer:
    """Of data that comes from a parameter or another call: what the program writes itself needs no such loader."""
    named = next((each for each in (*node.args[1:], *(k.value for k in node.keywords)) if is_class(each)), None)
    data = node.args[0] if node.args else None
    given = site.value(data) if data is not None else None
    if named is None or given is None or given.is_constant or site.sources(given) or site.role == "test":
        return Safe("the origin of the data decides")
    message = f"`{site.text(node.func)}` is told by `{site.text(named)}` to build any object that the data names."
    return Weak(message, severity="low", confidence="low")


def is_class(node: ast.expr) -> bool:
    """Whether an argument names a class."""
    return isinstance(node, (ast.Name, ast.Attribute)) and last_name(node)[:1].isupper()


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
    within=("unsafe-deserialisation",),
    when=when,
    reasons=("argument is safe", "the origin of the data decides", "a signature is checked first"),
)
