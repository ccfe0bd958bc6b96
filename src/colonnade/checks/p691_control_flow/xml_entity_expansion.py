"""## What

An XML document from outside the program is parsed by a parser that expands the entities declared in it.

## Why

Entities that are made of entities grow exponentially: a document of a few hundred bytes takes gigabytes of memory
and ends the process.

## Bad

```python
from xml.etree import ElementTree
from flask import request

def order():
    return ElementTree.fromstring(request.get_data())
```

## Good

```python
import defusedxml.ElementTree
from flask import request

def order():
    return defusedxml.ElementTree.fromstring(request.get_data())
```

## Fix

Parse with a parser that refuses entity declarations.

## Limits

Expat 2.4.1 and later stop runaway expansion; which version is linked at run time is not known.

## References

CWE-776. Python library reference, XML Processing Modules: XML security.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="xml-entity-expansion",
    title="XML entity expansion",
    weakness=776,
    message="{source} is parsed by `{sink}`, which expands the entities that the document declares.",
    fix="Parse with a parser that refuses entity declarations.",
    severity="low",
    confidence="medium",
    sinks=("xml-expansion",),
    without=("cli", "env"),
    guessed=("parameter",),
)
