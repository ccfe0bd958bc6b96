"""## What

A TLS connection validates the certificate's chain, but not that it was issued for the host that was asked for.

## Why

Whoever owns any valid certificate can stand in for the host.

## Bad

```python
import ssl

def context():
    made = ssl.create_default_context()
    made.check_hostname = False
    return made
```

## Good

```python
import ssl

def context():
    return ssl.create_default_context(cafile="/etc/ssl/our-authority.pem")
```

## Fix

Leave the check of the host name on.

## Limits

A value from configuration is undecided.

## References

CWE-297. RFC 9525.
"""

import ast
import re
from typing import Final

from colonnade.checks import settings
from colonnade.checks.form import Call
from colonnade.checks.purpose import ingredients, word_set
from colonnade.checks.remark import above, lines
from colonnade.checks.syntax import conditions, words
from colonnade.summary.point import Answer, Safe, Site, Weak

ASKED: Final = frozenset(("insecure", "unverified", "unsafe", "noverify", "untrusted"))

ABOUT: Final = re.compile(rb"verif|validat|trust|permissive|self.signed|certificate|check", re.IGNORECASE)


def is_explained(node: ast.AST, site: Site) -> bool:
    """Whether a comment above the statement, or above those before it in a row, speaks of checks."""
    rows, line = lines(site), getattr(node, "lineno", 1)
    while line > 1 and (b".check_hostname" in rows[line - 2] or b".verify_mode" in rows[line - 2]):
        line -= 1
    return ABOUT.search(above(line, site)) is not None


def is_server(keyword: ast.keyword, site: Site) -> bool:
    """Whether a keyword says that the program is the server: it is the other side that checks."""
    return keyword.arg == "server_side" and site.value(keyword.value).truthiness() is True


def optional(node: ast.AST, site: Site) -> Answer:
    """Less sure where a branch sets it on an object, or in a function whose name says that nothing is checked, or
    behind a switch of such a name: whoever calls may have asked for that, and the rest is strict."""
    if isinstance(node, ast.Call) and any(is_server(each, site) for each in node.keywords):
        return Safe("argument is safe")
    if not ASKED.isdisjoint(words(site.function.name.rpartition(".")[2])):
        return Weak("", confidence="medium")
    if any(not ASKED.isdisjoint(word_set(ingredients(test))) for test, _ in conditions(site, node)):
        return Weak("", confidence="medium")
    if is_explained(node, site):
        return Weak("", confidence="medium")
    match site.statements[-1] if site.statements else None:
        case ast.Assign(targets=[ast.Attribute()]) if not isinstance(node, ast.Call):
            if any(isinstance(each, ast.If) for each in site.statements):
                return Weak("", confidence="medium")
    return None


CHECK = Call(
    id="host-name-check-off",
    title="Host name of the certificate is not checked",
    weakness=297,
    message="`{callee}` accepts a certificate that was issued for another host.",
    fix="Leave the check of the host name on.",
    severity="high",
    confidence="high",
    uses=("host-name-check-off",),
    when=optional,
    nodes=settings.NODES,
    judge=settings.judge("host-name-check-off"),
    mentions=settings.mentions("host-name-check-off"),
    reasons=("argument is safe", "setting is safe"),
)
