"""## What

A program's start loads what protects it, such as keys, certificates, rules or an audit log, and when that fails it
writes a line and goes on.

## Why

The service then runs without its protection, or with what was set before, and nobody is asked whether it should.

## Bad

```python
import logging

def main(server, path):
    try:
        server.load_permissions(path)
    except OSError:
        logging.warning("no permissions in %s", path)
    server.serve()
```

## Good

```python
import logging
import sys

def main(server, path):
    try:
        server.load_permissions(path)
    except OSError:
        logging.error("no permissions in %s", path)
        sys.exit(1)
    server.serve()
```

## Fix

End the program, or fall back to what denies everything.

## Limits

What is loaded is told by names, and the start of a program by the names of functions, module level included. The
loading must be the last thing that the `try` does: what is behind it there is not done either.

## References

CWE-455.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.handler import is_import, own, raises, statement_of
from colonnade.checks.syntax import caught_names, last_name, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

STARTS: Final = frozenset(
    ("main", "init", "initialize", "initialise", "setup", "start", "startup", "configure", "bootstrap", "app", "boot")
)
LOADS: Final = frozenset(
    ("load", "read", "init", "initialize", "setup", "enable", "configure", "install", "apply", "drop", "parse", "enter")
)
PROTECTING: Final = frozenset(
    ("policy", "policies", "acl", "acls", "permission", "permissions", "auth", "authentication", "authorization",
     "allowlist", "whitelist", "blocklist", "blacklist", "denylist", "certificate", "certificates", "cert", "certs",
     "tls", "ssl", "secret", "secrets", "credentials", "seccomp", "sandbox", "firewall", "privileges", "audit",
     "encryption")
)  # fmt: skip
ENDS: Final = frozenset(("exit", "quit", "abort", "fail", "die", "stop", "shutdown"))
ABSENT: Final = frozenset(
    ("KeyboardInterrupt", "SystemExit", "FileNotFoundError", "KeyError", "NotImplementedError", "AttributeError")
)


def judge(node: ast.ExceptHandler, site: Site) -> Answer:
    name = site.function.name.rpartition(".")[2]
    if name != "<module>" and STARTS.isdisjoint(words(name)):
        return None
    statement = statement_of(node, site)
    if statement is None or is_import(statement) or ABSENT.issuperset(caught_names(node)):
        return None
    inside = [statement.body[-1], *own_nodes(statement.body[-1])]
    call = next((each for each in inside if isinstance(each, ast.Call) and is_protection(each)), None)
    if call is None:
        return None
    if raises(node) or any(leaves(each) for each in own(node)):
        return Safe("ends or raises")
    if any(isinstance(each, (ast.Assign, ast.AugAssign)) for each in own(node)):
        return Safe("something else is set")
    return Weak(f"The start goes on when `{site.text(call)}` has failed.", steps=[(call, "May raise.")])


def is_protection(call: ast.Call) -> bool:
    """Whether a call loads, or switches on, what protects the program."""
    name = words(last_name(call.func))
    return not LOADS.isdisjoint(name) and not PROTECTING.isdisjoint(name)


def leaves(node: ast.AST) -> bool:
    match node:
        case ast.Return() | ast.Continue():
            return True
        case ast.Call(func=func):
            return not ENDS.isdisjoint(words(last_name(func)))
    return False


CHECK = Point(
    id="failed-start-up",
    title="Start that goes on without its protection",
    weakness=455,
    fix="End the program, or fall back to what denies everything.",
    severity="medium",
    confidence="medium",
    within=("swallowed-exception", "fail-open"),
    reasons=("ends or raises", "something else is set"),
    nodes=(ast.ExceptHandler,),
    judge=judge,
)
