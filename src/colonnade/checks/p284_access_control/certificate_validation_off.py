"""## What

A TLS connection is made without validating the certificate of the peer.

## Why

Anyone on the way can answer with a certificate of their own, read what is sent and change what comes back.

## Bad

```python
import requests

def balance(url):
    return requests.get(url, verify=False, timeout=5).json()
```

## Good

```python
import requests

def balance(url):
    return requests.get(url, verify="/etc/ssl/our-authority.pem", timeout=5).json()
```

## Fix

Leave validation on; trust a private authority by passing its certificate.

## Limits

A value from configuration is undecided. A context that is made lax and tightened afterwards is reported at the place
where it is made.

## References

CWE-295. RFC 5280, 6. Python library reference, ssl.create_default_context.
"""

import ast
from typing import Final

from colonnade.checks import settings
from colonnade.checks.form import Call
from colonnade.checks.p284_access_control.host_name_check_off import optional
from colonnade.checks.syntax import own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

LOCATING: Final = frozenset({"locations", "paths", "depth"})
OWN: Final = frozenset({"certificate", "cert", "privatekey"})
"""Words of methods that say where authorities are kept, and of those that give an object a certificate to show."""


def tightened(node: ast.AST, site: Site) -> Answer:
    """Safe for an object whose validation is set by a later assignment or call: that one is a point of its own."""
    match site.statements[-1] if site.statements else None:
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if value is node:
            for each in own_nodes(site.function.node):
                match each:
                    case ast.Attribute(value=ast.Name(id=base), attr=attr) if base == name:
                        if "verify" in words(attr) and not LOCATING.intersection(words(attr)):
                            return Safe("set afterwards")
                        if OWN.intersection(words(attr)):
                            return Undecided("context with a certificate of its own, as a server's")
            if is_fresh(node, site):
                is_used = any(uses(each, name) for each in own_nodes(site.function.node))
                return Weak("", confidence="medium") if is_used else Undecided("what the context is for is not seen")
        case ast.Assign(targets=[ast.Attribute()], value=value) if value is node and is_fresh(node, site):
            return Undecided("validation may be set where the object is used")
    if isinstance(node, ast.Call) and is_chosen(node, site):
        return Weak("", confidence="medium")
    return optional(node, site)


def is_chosen(call: ast.Call, site: Site) -> bool:
    """Whether a value is one of several, which something else chooses."""
    places = [*call.args, *(keyword.value for keyword in call.keywords)]
    kept = any(isinstance(each, ast.Subscript) and len(site.value(each).refs) > 1 for each in places)
    return kept or any(len(site.value(each).consts or ()) > 1 for each in call.args)


def uses(node: ast.AST, name: str) -> bool:
    """Whether a node gives the object to the caller, or to a connection over something."""
    match node:
        case ast.Return(value=ast.Name(id=given)):
            return given == name
        case ast.Call(args=[*args]):
            is_given = any(isinstance(each, ast.Name) and each.id == name for each in args)
            return is_given and not any(isinstance(each, ast.Constant) for each in args)
    return False


def is_fresh(node: ast.AST, site: Site) -> bool:
    """Whether the call makes an object that validates nothing until it is told to."""
    return isinstance(node, ast.Call) and site.marked(node, "tls-verification-off")


CHECK = Call(
    id="certificate-validation-off",
    title="Certificate is not validated",
    weakness=295,
    message="`{callee}` does not validate the peer's certificate.",
    fix="Leave validation on; trust a private authority by passing its certificate.",
    severity="high",
    confidence="high",
    uses=("tls-verification-off",),
    when=tightened,
    nodes=settings.NODES,
    judge=settings.judge("tls-verification-off"),
    mentions=settings.mentions("tls-verification-off"),
    reasons=("argument is safe", "setting is safe", "set afterwards"),
)
