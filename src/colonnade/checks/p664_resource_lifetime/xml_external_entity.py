"""## What

An XML document from outside the program is parsed by a parser that processes its entity declarations.

## Why

An external entity reads a local file or requests an address from inside the network, and the answer appears in the
document; nested entities expand to gigabytes.

## Bad

```python
from flask import request
from lxml import etree

def order():
    return etree.fromstring(request.get_data())
```

## Good

```python
import defusedxml.ElementTree
from flask import request

def order():
    return defusedxml.ElementTree.fromstring(request.get_data())
```

## Fix

Parse with a parser that refuses entity declarations, or switch off entity resolution and network access on it.

## Limits

Parsers of newer versions resist one attack or the other; the version that will run is not known, so all that do by
default are reported alike.

## References

CWE-611, CWE-776. Python library reference, XML Processing Modules: XML security.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="xml-external-entity",
    title="XML external entities",
    weakness=611,
    also=(776,),
    message="{source} is parsed by `{sink}`, which processes entity declarations.",
    fix=(
        "Parse with a parser that refuses entity declarations, or switch off entity resolution and network access"
        " on it."
    ),
    severity="high",
    confidence="medium",
    sinks=("xml",),
)
