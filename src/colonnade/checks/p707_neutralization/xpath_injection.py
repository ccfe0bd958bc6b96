"""## What

Data from outside the program becomes part of an XPath or XQuery expression.

## Why

A quote in the data ends the literal it stands in: the rest changes which nodes are selected, so that a check of a
name and password in a document passes, or the whole document can be read.

## Bad

```python
from flask import request
from lxml import etree

def find(tree: etree._ElementTree):
    return tree.xpath("//user[name='" + request.args["name"] + "']")
```

## Good

```python
from flask import request
from lxml import etree

def find(tree: etree._ElementTree):
    return tree.xpath("//user[name=$name]", name=request.args["name"])
```

## Fix

Pass values as XPath variables, or compare them with a strict pattern first.

## Limits

The small path language of `xml.etree` can only select; it is reported alike.

## References

CWE-643. XML Path Language 1.0, section 3.1. lxml documentation, XPath: variables.
"""

from colonnade.checks.form import Flow

CHECK = Flow(
    id="xpath-injection",
    title="XPath injection",
    weakness=643,
    message="{source} becomes part of the XPath expression that `{sink}` evaluates.",
    fix="Pass values as XPath variables, or compare them with a strict pattern first.",
    severity="high",
    confidence="high",
    sinks=("xpath",),
)
