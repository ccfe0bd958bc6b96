"""## What

An XML parser is made with an option that resolves entities, loads DTDs, reaches the network or lifts its limits.

## Why

Whoever writes a document that such a parser reads can read files of the program, send requests from its host, or take
its memory. The options are rarely needed and are forgotten when documents begin to come from elsewhere.

## Bad

```python
from lxml import etree

def read(path):
    return etree.parse(path, etree.XMLParser(resolve_entities=True))
```

## Good

```python
from lxml import etree

def read(path):
    return etree.parse(path, etree.XMLParser(resolve_entities=False))
```

## Fix

Leave entity resolution, DTD loading and network access off, and the limits in place.

## Limits

A resolver installed beside the option is not looked at. What such a parser then reads is told by xml-external-entity.

## References

CWE-611, CWE-776. Python library reference, XML Processing Modules: XML security.
"""

from colonnade.checks.form import Call

CHECK = Call(
    id="unsafe-xml-parser",
    title="XML parser made with an unsafe option",
    weakness=611,
    also=(776,),
    message="`{callee}` is given `{argument}` = {value}, with which documents reach beyond themselves.",
    fix="Leave entity resolution, DTD loading and network access off, and the limits in place.",
    severity="medium",
    confidence="medium",
    uses=("unsafe-xml-parser",),
    reasons=("argument is safe",),
)
