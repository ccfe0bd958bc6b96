"""## What

A TLS context allows SSL 2, SSL 3, TLS 1.0 or TLS 1.1.

## Why

These versions have known attacks that recover cookies and passwords, and a peer on the way can force their use where
both sides allow them.

## Bad

```python
import ssl

def context():
    return ssl.SSLContext(ssl.PROTOCOL_TLSv1)
```

## Good

```python
import ssl

def context():
    made = ssl.create_default_context()
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    return made
```

## Fix

Allow TLS 1.2 and later only; a default context does.

## Limits

Options are known by their names: clearing one that says no to a broken version allows it.

## References

CWE-327, CWE-757. RFC 8996; RFC 7568.
"""

import ast
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.syntax import conditions, last_name, words
from colonnade.summary.point import Outcome, Safe, Site, Weak

NAMED: Final = re.compile(r"ssl|tls|^all$", re.IGNORECASE)
BROKEN: Final = (("no", "sslv2"), ("no", "sslv3"), ("no", "tlsv1"), ("no", "tlsv1", "1"))


def judge(node: ast.AugAssign, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """Of options that say no to a version: set, or cleared by ``options &= ~OP_NO_...``."""
    clears = isinstance(node.op, ast.BitAnd) and isinstance(node.value, ast.UnaryOp)
    if "options" not in words(last_name(node.target)) or not (clears or isinstance(node.op, ast.BitOr)):
        return
    refused = [each for each in ast.walk(node.value) if refuses(each)]
    if refused and clears:
        message = f"`{site.text(node)}` clears the option that refuses a broken version of TLS or SSL."
        yield node, Weak(message, confidence="medium" if is_asked_for(node, site) else "")
    elif refused:
        yield node, Safe("argument is safe")


def is_asked_for(node: ast.AST, site: Site) -> bool:
    """Whether a test names the version: whoever sets up the program has asked for it."""
    tested = (each for test, _ in conditions(site, node) for each in ast.walk(test))
    texts = (each.value for each in tested if isinstance(each, ast.Constant))
    return any(isinstance(text, str) and NAMED.search(text) for text in texts)


def refuses(node: ast.AST) -> bool:
    """Whether a name is that of an option which says no to a broken version."""
    said = words(last_name(node)) if isinstance(node, (ast.Name, ast.Attribute)) else ()
    return any(said[-len(each) :] == each for each in BROKEN)


CHECK = Call(
    id="old-tls",
    title="Broken version of TLS or SSL",
    weakness=327,
    also=(757,),
    message="`{callee}` allows a version of TLS or SSL that is broken.",
    fix="Allow TLS 1.2 and later only; a default context does.",
    severity="high",
    confidence="high",
    uses=("tls-old-version",),
    nodes=(ast.AugAssign,),
    judge=judge,
    reasons=("argument is safe",),
)
