"""## What

A connection is made by a protocol without encryption: HTTP, FTP, Telnet and the like.

## Why

Anyone on the way can read and change what is sent, passwords and cookies with it.

## Bad

```python
import requests

def rates():
    return requests.get("http://rates.shop-bank.net/today", timeout=5).json()
```

## Good

```python
import requests

def rates():
    return requests.get("https://rates.shop-bank.net/today", timeout=5).json()
```

## Fix

Use the protocol over TLS (HTTPS, SMTPS, FTPS, SFTP, LDAPS).

## Limits

An address is seen where its start is known at the call. A connection that is encrypted later (STARTTLS) is reported
where it is made.

## References

CWE-319.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.purpose import is_loopback
from colonnade.summary.point import Answer, Safe, Site, Weak

PLAIN: Final = ("http://", "ftp://", "ws://", "ldap://", "telnet://")
SEALED: Final = ("https://", "ftps://", "sftp://", "wss://", "ldaps://")


def judge(node: ast.AST, site: Site) -> Answer:
    """A marked call is safe where its first argument is this machine."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "__init__":
        return Safe("left to the caller")
    if isinstance(node, ast.Call) and node.args:
        hosts = site.value(node.args[0]).consts
        if hosts and all(isinstance(host, str) and is_loopback(host.partition(":")[0]) for host in hosts):
            return Safe("loopback peer")
    return Weak("")


def judge_address(node: ast.Call, site: Site) -> Answer:
    """Of calls that send a request to an address whose scheme is known."""
    given = [*node.args[:2], *(keyword.value for keyword in node.keywords)]
    if not any("://" in site.value(each).prefix for each in given):
        return None
    for fact in site.facts(node):
        for position, param in enumerate(fact.params):
            if "url" not in param.sinks:
                continue
            argument = site.argument(node, param.name, position)
            address = site.value(argument).prefix if argument is not None else ""
            if address.startswith(SEALED):
                return Safe("encrypted")
            if address.startswith(PLAIN):
                host = address.partition("://")[2].partition("/")[0].rpartition("@")[2].partition(":")[0]
                if not host:
                    return None
                if is_loopback(host):
                    return Safe("loopback peer")
                return Weak(f"`{site.text(node.func)}` sends a request to `{host}` without encryption.")
    return None


CHECK = Call(
    id="clear-text-transport",
    title="Data sent without encryption",
    weakness=319,
    message="`{callee}` talks to its peer without encryption.",
    fix="Use the protocol over TLS (HTTPS, SMTPS, FTPS, SFTP, LDAPS).",
    severity="low",
    confidence="medium",
    uses=("clear-text",),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge_address,
    when=judge,
    unseen="peer is not seen",
    reasons=(
        "loopback peer",
        "encrypted",
        "left to the caller",
    ),
)
