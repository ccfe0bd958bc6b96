"""## What

Credentials are looked up for a host that was cut out of an address's network location at its first colon.

## Why

A network location may begin with a user name: of `http://good.example:@evil.example/` the part before the first colon
is `good.example`, and the request with its credentials goes to `evil.example`.

## Bad

```python
from netrc import netrc
from urllib.parse import urlsplit

def login_for(url):
    host = urlsplit(url).netloc.split(":")[0]
    return netrc().authenticators(host)
```

## Good

```python
from netrc import netrc
from urllib.parse import urlsplit

def login_for(url):
    host = urlsplit(url).hostname
    return netrc().authenticators(host)
```

## Fix

Use the parser's `hostname`.

## Limits

The look-up is told by its name, in the same function.

## References

CWE-522. RFC 3986, 3.2 Authority.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.purpose import destinations, word_set
from colonnade.summary.point import Answer, Safe, Site, Weak

CREDENTIALS: Final = frozenset(
    ("authenticators", "credentials", "credential", "password", "passwords", "auth", "login")
)


def judge(node: ast.Subscript, site: Site) -> Answer:
    match node:
        case ast.Subscript(
            value=ast.Call(
                func=ast.Attribute(value=ast.Attribute(attr="netloc") as location, attr="split" | "partition")
            ),
            slice=ast.Constant(value=0),
        ):
            used = sorted(CREDENTIALS & word_set(destinations(node, site)))
            if not used:
                return Safe("not used for credentials")
            message = f"`{site.text(node)}` is a user name where `{site.text(location)}` has one, not the host."
            return Weak(message)
    return None


CHECK = Point(
    id="credentials-by-netloc",
    title="Credentials looked up for a part of an address",
    weakness=522,
    fix="Use the parser's `hostname`.",
    severity="high",
    confidence="medium",
    reasons=("not used for credentials",),
    nodes=(ast.Subscript,),
    judge=judge,
)
