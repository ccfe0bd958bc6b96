"""## What

An address is examined by one parser and fetched by another: `urlsplit(url).hostname` or a regular expression decides
that the text is acceptable, and the same text is then handed to a client that parses it again. Or one function has a
document read by two libraries.

## Why

Parsers differ over back slashes, user names, ports, percent signs and line breaks:
`http://good.example\\@evil.example/` has one host for the one and another for the other. The text that passes the
check is sent where it should not go. Readers of documents differ over keys that come twice, large numbers and what is
no text: what one has checked is not what the other acts on.

## Bad

```python
from urllib.parse import urlsplit
from urllib.request import urlopen

def fetch(url):
    if urlsplit(url).hostname != "good.example":
        raise ValueError(url)
    return urlopen(url, timeout=3).read()
```

## Good

```python
from urllib.parse import urlsplit, urlunsplit
from urllib.request import urlopen

def fetch(url):
    parts = urlsplit(url)
    if parts.hostname != "good.example":
        raise ValueError(url)
    return urlopen(urlunsplit(("https", "good.example", parts.path, "", "")), timeout=3).read()
```

## Fix

Send to an address that is built anew from the parts that were checked.

## Limits

Only checks and readings in the same function are seen. Whether the two parsers differ for the clients in use is not
known, so findings have low confidence.

## References

CWE-436. RFC 3986, 7.6 Semantic Attacks; WHATWG URL Standard.
"""

import ast
from itertools import pairwise
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import (
    assigned_once,
    conditions,
    dotted,
    everywhere,
    last_name,
    module_of,
    own,
    path_to,
    same,
)
from colonnade.summary.point import Answer, Safe, Site, Weak

SPLITTERS: Final = ("urlparse", "urlsplit", "urlparse_cached", "match", "search", "fullmatch")
BUILDERS: Final = ("geturl", "urlunsplit", "urlunparse")


READERS: Final = frozenset(("loads", "load", "safe_load", "full_load", "fromstring", "parse", "decode", "parse_qs"))


def judge(node: ast.Call, site: Site) -> Answer:
    return judge_reading(node, site) or judge_address(node, site)


def judge_reading(node: ast.Call, site: Site) -> Answer:
    """Of a text that another library has read before, on the same way."""
    if last_name(node.func) not in READERS or not node.args or not isinstance(node.args[0], (ast.Name, ast.Attribute)):
        return None
    text = node.args[0]
    home = {ref.partition(".")[0] for ref in site.refs(node.func)}
    for other in own(site.function.node, ast.Call):
        if other is node or last_name(other.func) not in READERS or not other.args or not same(other.args[0], text):
            continue
        homes = {dotted(other.func).partition(".")[0]} & module_names(site)
        if other.lineno < node.lineno and site.facts(other):
            continue  # told there
        if homes and home and not homes & home and comes_by(site, other) and comes_by(site, node):
            message = f"`{site.text(text)}` is read by `{site.text(other.func)}` and by `{site.text(node.func)}`."
            return Weak(message, steps=[(other, "Read by another library here.")])
    return None


def module_names(site: Site) -> set[str]:
    """The packages that a module imports under their own names."""
    return {
        each.name
        for statement in everywhere(module_of(site), ast.Import)
        for each in statement.names
        if not each.asname
    }


def comes_by(site: Site, other: ast.Call) -> bool:
    """Whether control that is here has surely come by another call: it stands in no branch."""
    branches = (ast.If, ast.IfExp, ast.Try, ast.TryStar, ast.Match)
    path = path_to(site.function.node, other)
    return not any(
        isinstance(parent, branches) and child is not getattr(parent, "test", None) for parent, child in pairwise(path)
    )


def judge_address(node: ast.Call, site: Site) -> Answer:
    address = address_of(node, site)
    if address is None:
        return None
    built = assigned_once(site, address.id) if isinstance(address, ast.Name) else address
    if isinstance(built, ast.Call) and last_name(built.func) in BUILDERS:
        return Safe("the address is built from the parts that were checked")
    if not isinstance(address, (ast.Name, ast.Attribute, ast.Subscript)):
        return None
    for test, _ in conditions(site, node):
        checked = next((part for part in ast.walk(test) if examines(part, address, site)), None)
        if checked is not None:
            text = site.text(address)
            message = (
                f"`{text}` is examined by one parser and handed to `{site.text(node.func)}`, which parses it again."
            )
            return Weak(message, steps=[(test, "It is examined here.")])
    return Safe("no other parser has examined the address")


def address_of(node: ast.Call, site: Site) -> ast.expr | None:
    """The argument that the callee takes for an address to send to."""
    for fact in site.facts(node):
        for position, param in enumerate(fact.params):
            if "url" in param.sinks:
                found = site.argument(node, param.name, position)
                if found is not None:
                    return found
    return None


def examines(part: ast.AST, address: ast.expr, site: Site) -> bool:
    """Whether a part of a test is a component of the address, or an expression matched against it."""
    match part:
        case ast.Name(id=name):
            value = assigned_once(site, name)
            while isinstance(value, ast.Attribute):
                value = value.value
            return isinstance(value, ast.Call) and examines(value, address, site)
        case ast.Call(func=func, args=args):
            return last_name(func) in SPLITTERS and any(same(arg, address) for arg in args)
    return False


CHECK = Point(
    id="parser-disagreement",
    title="Address examined by one parser, sent to by another",
    weakness=436,
    fix="Send to an address that is built anew from the parts that were checked.",
    severity="low",
    confidence="low",
    reasons=("the address is built from the parts that were checked", "no other parser has examined the address"),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
)
