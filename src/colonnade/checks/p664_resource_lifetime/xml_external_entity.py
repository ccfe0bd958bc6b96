"""## What

An XML document from outside the program is parsed by a parser that loads external entities.

## Why

An external entity reads a local file or requests an address from inside the network, and the answer appears in the
document.

## Bad

```python
from flask import request
from lxml import etree

def order():
    return etree.fromstring(request.get_data())
```

## Good

```python
from flask import request
from lxml import etree

def order():
    parser = etree.XMLParser(resolve_entities=False)
    return etree.fromstring(request.get_data(), parser)
```

## Fix

Switch entity resolution and network access off on the parser, or use a parser that refuses entity declarations.

## Limits

Newer versions of some parsers no longer load external entities by default; which version will run is not known.
The parsers of the standard library do so only when told to, and are left to xml-entity-expansion otherwise.

## References

CWE-611. Python library reference, XML Processing Modules: XML security.
"""

from colonnade.checks.form import ATTACKER, Flow

CHECK = Flow(
    id="xml-external-entity",
    title="XML external entities",
    weakness=611,
    message="{source} is parsed by `{sink}`, which resolves external entities.",
    fix=(
        "Switch entity resolution and network access off on the parser, or use a parser that refuses entity "
        "declarations."
    ),
    severity="high",
    confidence="medium",
    sinks=("xml",),
    sources=(*ATTACKER, "file"),
    doubted=("file",),  # documents in files come from elsewhere more often than other files do
)
