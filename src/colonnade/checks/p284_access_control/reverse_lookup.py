"""## What

The name to which a peer's address resolves decides whether the peer is served.

## Why

Who owns an address also writes the record that gives it a name, and may call it `admin.example.com`. Answers can be
forged on the way, too.

## Bad

```python
import socket

def serve(connection, address):
    host, _, _ = socket.gethostbyaddr(address[0])
    if not host.endswith(".example.com"):
        raise PermissionError(host)
    connection.sendall(b"welcome")
```

## Good

```python
import hmac

def serve(connection, token, expected):
    if not hmac.compare_digest(token, expected):
        raise PermissionError("wrong token")
    connection.sendall(b"welcome")
```

## Fix

Ask for a credential. Where the name must count, resolve it again and compare the addresses.

## Limits

The decision is looked for in the function that asks for the name.

## References

CWE-350. RFC 1912, 2.1.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.p284_access_control._claim import is_fixed, refuses
from colonnade.checks.syntax import last_name, own_nodes, path_to, words
from colonnade.summary.point import Answer, Safe, Site, Weak

AGAIN: Final = frozenset({"gethostbyname", "getaddrinfo", "resolve", "lookup"})
"""Words in names of functions that look an address up by its name."""
PARTS: Final = frozenset({"startswith", "endswith", "__eq__", "fullmatch", "match"})


def judge(node: ast.AST, site: Site) -> Answer:
    if not isinstance(node, ast.Call) or not site.statements:
        return None
    if not node.args and not node.keywords:
        return Safe("the program's own name")
    held = names_of(node, site)
    for each in own_nodes(site.function.node):
        is_lookup = isinstance(each, ast.Call) and each is not node and AGAIN & set(words(last_name(each)))
        if is_lookup and any(mentions(argument, node, held) for argument in getattr(each, "args", ())):
            return Safe("looked up again")
    for test in decisions(site.function.node):
        for part in (test, *own_nodes(test)):
            if compares(part, node, held, site):
                return Weak(f"`{site.text(part)}` decides by the name that the peer's address resolves to.")
    return Safe("decides nothing")


def names_of(node: ast.Call, site: Site) -> set[str]:
    """The variables that hold the name, directly or changed, in this function."""
    held: set[str] = set()
    for statement in own_nodes(site.function.node):
        if isinstance(statement, ast.Assign) and mentions(statement.value, node, held):
            for target in statement.targets:
                elements = target.elts[:1] if isinstance(target, (ast.Tuple, ast.List)) else [target]
                held.update(each.id for each in elements if isinstance(each, ast.Name))
    return held


def mentions(where: ast.AST, node: ast.Call, held: set[str]) -> bool:
    """Whether an expression is the name, or something made of it."""
    return bool(path_to(where, node)) or any(isinstance(e, ast.Name) and e.id in held for e in ast.walk(where))


def decisions(function: ast.AST) -> Iterator[ast.expr]:
    """The tests of a function that keep somebody out, and the answers that it returns."""
    for each in own_nodes(function):
        if isinstance(each, ast.If) and refuses(each):
            yield each.test
        elif isinstance(each, ast.Return) and each.value is not None:
            yield each.value


def compares(part: ast.AST, node: ast.Call, held: set[str], site: Site) -> bool:
    """Whether the name is compared with one that the program knows."""
    match part:
        case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq() | ast.In() | ast.NotIn()], comparators=[right]):
            sides = ((left, right), (right, left))
            return any(mentions(a, node, held) and is_known(b, site) for a, b in sides)
        case ast.Call(func=ast.Attribute(value=value, attr=name), args=[other]) if name in PARTS:
            return mentions(value, node, held) and is_known(other, site)
    return False


def is_known(node: ast.expr, site: Site) -> bool:
    """Whether an expression is text of the program, or what its configuration lists."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and len(node.value) > 1
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return bool(node.elts) and all(is_known(each, site) for each in node.elts)
    return is_fixed(node, site) or isinstance(node, ast.Attribute)


CHECK = Call(
    id="reverse-lookup",
    title="Access granted by the name of an address",
    weakness=350,
    message="`{callee}` gives a name that the owner of the address has chosen.",
    fix="Ask for a credential. Where the name must count, resolve it again and compare the addresses.",
    severity="medium",
    confidence="medium",
    uses=("reverse-name",),
    when=judge,
    unseen="what is done with the name is not seen",
    reasons=("decides nothing", "looked up again", "the program's own name"),
)
