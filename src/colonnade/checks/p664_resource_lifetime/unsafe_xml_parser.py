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

A resolver installed beside the option is not looked at. What such a parser then reads is told by xml-external-entity,
which also tells of parsers made without the option where older versions of the library resolve entities by default.

## References

CWE-611, CWE-776. Python library reference, XML Processing Modules: XML security.
"""

import ast

from colonnade.checks.form import Call
from colonnade.summary.point import Answer, Site, Undecided, Weak

USE = "unsafe-xml-parser"


def by_default(node: ast.AST, site: Site) -> Answer:
    """A parser that is unsafe by its defaults alone is so in some versions of its library; a stated option decides.

    Where it is kept for the whole module, whatever the module is given is parsed with it.
    """
    if not isinstance(node, ast.Call) or any(k.arg is None for k in node.keywords):
        return None
    given = {k.arg: site.value(k.value) for k in node.keywords}
    options = [(p.name, u) for fact in site.facts(node) for p in fact.params for u in p.uses if u.kind == USE]
    stated = [site.is_use(use, given[name]) for name, use in options if name in given]
    if not options or any(answer is not False for answer in stated):
        return None
    if site.function.name == "<module>":
        callee = site.text(node.func)
        return Weak(f"`{callee}` keeps its defaults, which in older versions resolve entities.", confidence="low")
    return Undecided("the default depends on the version")


CHECK = Call(
    id="unsafe-xml-parser",
    title="XML parser made with an unsafe option",
    weakness=611,
    also=(776,),
    message="`{callee}` is given `{argument}` = {value}, with which documents reach beyond themselves.",
    fix="Leave entity resolution, DTD loading and network access off, and the limits in place.",
    severity="medium",
    confidence="medium",
    uses=(USE,),
    when=by_default,
    reasons=("argument is safe",),
)
