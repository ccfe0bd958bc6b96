"""## What

A password, token or key becomes an argument of a program, part of an address, or is written to a file as it is.

## Why

Every user of the machine sees the arguments of programs. Addresses stand in the logs of servers and proxies on the
way. A file outlives what it was written for, and is copied, backed up and packed with the rest.

## Bad

```python
import subprocess

def dump(password):
    subprocess.run(["mysqldump", "--password=" + password, "shop"], check=True)
```

## Good

```python
import os
import subprocess

def dump(password):
    subprocess.run(["mysqldump", "shop"], check=True, env={**os.environ, "MYSQL_PWD": password})
```

## Fix

Hand it over by a file that only the program may read, by standard input or the environment; send it in a header; keep
it encrypted.

## Limits

That a value is a secret is told by its name.

## References

CWE-214, CWE-598, CWE-313.
"""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p664_resource_lifetime.credential_in_log import is_secret, is_secret_name, shown
from colonnade.checks.syntax import assigned_once
from colonnade.summary.point import Answer, Safe, Site, Weak

WRITERS: Final = frozenset(("write", "writelines", "write_text", "dump"))
FIELD: Final = re.compile(r"(?:^|[?&])([\w-]+)=?$")
QUERIES: Final = frozenset(("token", "key", "api_key", "apikey", "access_token", "auth_token", "auth"))
"""Fields of addresses that hold a secret, beside those whose name says so everywhere."""
HOW: Final = {
    214: "becomes an argument of the program, which every user of the machine sees",
    598: "becomes part of the address, which logs on the way keep",
    313: "is written to a file as it is",
}


def judge(node: ast.Call, site: Site) -> Answer:
    weakness = kind_of(node, site)
    if not weakness:
        return None
    for part in exposed(node, site, weakness):
        value = site.value(part)
        if not value.has_type("bool", "int", "float") and not value.is_constant:
            severity = "low" if weakness == 313 else ""
            confidence = "low" if weakness == 313 or not is_secret(part) else ""
            message = f"`{site.text(part)}` {HOW[weakness]}."
            return Weak(message, weakness=weakness, severity=severity, confidence=confidence)
    return Safe("nothing named as a secret")


def kind_of(node: ast.Call, site: Site) -> int:
    """The weakness that a secret in the arguments of a call would be, or 0."""
    facts = site.facts(node)
    sinks = {kind for fact in facts for param in fact.params for kind in param.sinks}
    if sinks & {"command", "shell"}:
        return 214
    if "url" in sinks:
        return 598
    writes = isinstance(node.func, ast.Attribute) and node.func.attr in WRITERS
    return 313 if writes and any(ref.startswith("io.") for each in places(node) for ref in site.refs(each)) else 0


def places(node: ast.Call) -> Iterator[ast.expr]:
    """What a call may write to: its receiver and its last argument."""
    if isinstance(node.func, ast.Attribute):
        yield node.func.value
    if len(node.args) > 1:
        yield node.args[1]


def exposed(node: ast.Call, site: Site, weakness: int) -> Iterator[ast.expr]:
    """The names of secrets whose value becomes part of what is exposed."""
    given = node.args[:1]
    for each in given:
        value = assigned_once(site, each.id) if isinstance(each, ast.Name) else each
        if value is None:
            value = each
        if isinstance(value, ast.Name) and weakness != 313:
            continue
        pieces = list(in_order(value)) if weakness == 598 else []
        yield from (
            part for before, part in pairwise(pieces) if names_secret(before) and not isinstance(part, ast.Constant)
        )
        for part in shown([value]):
            if is_secret(part):
                yield part
        if isinstance(value, ast.Dict):
            for key, inner in zip(value.keys, value.values, strict=True):
                named = isinstance(key, ast.Constant) and isinstance(key.value, str) and is_secret_name(key.value)
                if named and isinstance(inner, (ast.Name, ast.Attribute, ast.Subscript)):
                    yield inner
    if weakness == 598:
        for each in (keyword.value for keyword in node.keywords if keyword.arg == "params"):
            yield from (inner for key, inner in entries(each) if names_secret(key))


def entries(node: ast.expr) -> Iterator[tuple[ast.expr, ast.expr]]:
    """The entries of a dictionary whose values are not written here."""
    for key, value in zip(node.keys, node.values, strict=True) if isinstance(node, ast.Dict) else ():
        if key is not None and isinstance(value, (ast.Name, ast.Attribute, ast.Subscript)):
            yield key, value


def in_order(node: ast.expr) -> Iterator[ast.expr]:
    """The pieces of a text, from left to right."""
    match node:
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            yield from (*in_order(left), *in_order(right))
        case ast.JoinedStr(values=values):
            yield from (each.value if isinstance(each, ast.FormattedValue) else each for each in values)
        case _:
            yield node


def names_secret(node: ast.expr) -> bool:
    """Whether a piece of an address ends with the name of a field for a secret, or is the name itself."""
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return False
    field = FIELD.search(node.value)
    return field is not None and (is_secret_name(field[1]) or field[1].lower() in QUERIES)


CHECK = Point(
    id="credential-exposed",
    title="Credential in arguments, addresses or files",
    weakness=214,
    also=(598, 313),
    fix="Hand it over by a file that only the program may read, by standard input or the environment, or in a header.",
    severity="medium",
    confidence="medium",
    reasons=("nothing named as a secret",),
    nodes=(ast.Call,),
    modelled=True,
    roles=OUTSIDE_TESTS,
    judge=judge,
)
