"""## What

A parser is told to load the external entities of the documents that it reads.

## Why

An external entity is the content of a file or an address of the document's choice. As soon as a document comes from
elsewhere, whoever wrote it reads what the program can read.

## Bad

```python
import xml.sax
import xml.sax.handler

def read(path):
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    parser.parse(path)
```

## Good

```python
import xml.sax
import xml.sax.handler

def read(path):
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, False)
    parser.parse(path)
```

## Fix

Leave the feature off, or install a resolver that answers from a fixed set of files.

## Limits

The feature is known by its name; a resolver that is installed beside it is not looked at.

## References

CWE-611. Python library reference, xml.sax.handler: feature_external_ges.
"""

import ast

from colonnade.checks.form import Call
from colonnade.checks.syntax import last_name
from colonnade.summary.point import Answer, Safe, Site


def when(node: ast.AST, site: Site) -> Answer:
    """Only features whose name speaks of external entities count."""
    feature = site.argument(node, "name", 0) if isinstance(node, ast.Call) else None
    if feature is None:
        return None
    names = [str(c) for c in site.value(feature).consts or ()] or [last_name(feature)]
    return None if any("external" in name for name in names) else Safe("another feature")


CHECK = Call(
    id="external-entities-on",
    title="Parser told to load external entities",
    weakness=611,
    message="`{callee}` makes the parser load external entities.",
    fix="Leave the feature off, or install a resolver that answers from a fixed set of files.",
    severity="medium",
    uses=("external-entities",),
    when=when,
    reasons=("argument is safe", "another feature"),
)
