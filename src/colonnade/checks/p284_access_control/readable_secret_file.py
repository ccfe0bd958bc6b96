"""## What

A file for secrets is created with the permissions that files have by default, or is closed to others only after it was
created.

## Why

By default every user of the system may read a new file. One who opens it before `chmod` keeps reading afterwards.

## Bad

```python
import json
import os

def save_credentials(path, credentials):
    with open(path, "w") as file:
        json.dump(credentials, file)
    os.chmod(path, 0o600)
```

## Good

```python
import json
import os

def save_credentials(path, credentials):
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(descriptor, "w") as file:
        json.dump(credentials, file)
```

## Fix

Create the file with its mode: `os.open` with 0o600, or an `opener` that does so.

## Limits

That a file holds secrets is told by its name, by the names of the function and class around it, or by a later `chmod`
to the owner alone.

## References

CWE-276. Python library reference, `os.open` and `open`.
"""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.purpose import enclosing
from colonnade.checks.syntax import last_name, own_nodes, same, words
from colonnade.summary.point import Answer, Safe, Site, Weak

SECRETS: Final = frozenset(("secret", "secrets", "credential", "credentials", "password", "passwords", "passwd"))
PAIRS: Final = frozenset((("private", "key"), ("api", "key"), ("access", "token"), ("refresh", "token")))
MAKING: Final = frozenset(("create", "generate", "write", "save", "store", "dump", "make"))
KINDS: Final = frozenset(("name", "type", "count", "policy", "hint", "template", "list"))
OTHERS: Final = 0o077
READ_WRITE: Final = 0o600
NAMED: Final = re.compile(r"(?<![0-9])0?[67]00$")
"""The end of a constant's name that tells a mode: ``o600``."""


def judge(node: ast.Call, site: Site) -> Answer:
    if site.role == "test":
        return None
    for fact in site.facts(node):
        names = [param.name for param in fact.params]
        path = next((i for i, param in enumerate(fact.params) if "path" in param.sinks), -1)
        if path < 0 or "mode" not in names:
            continue
        argument = site.argument(node, names[path], path)
        mode = site.argument(node, "mode", names.index("mode"))
        if argument is None or mode is None:
            return None
        if "opener" in names:
            return judge_open(node, argument, mode, site)
        if fact.returns == ("None",) and not fact.params[names.index("mode")].optional:
            return judge_chmod(node, argument, mode, site)
    return None


def judge_open(node: ast.Call, path: ast.expr, mode: ast.expr, site: Site) -> Answer:
    """Of a file opened for writing whose name, function or class says that it holds secrets."""
    if not creates(mode, site) or not any(is_secret(name) for name in (*enclosing(site), *names_of(path, site))):
        return None
    if site.value(path).has_type("int") or any(keyword.arg == "opener" for keyword in node.keywords):
        return Safe("created with a mode")
    if any(isinstance(each, ast.Call) and is_mode(last_name(each.func)) for each in own_nodes(site.function.node)):
        return Safe("the mode is set in the same function")
    return Weak(f"`{site.text(path)}`, a file for secrets, may be read by every user once it is created.")


def judge_chmod(node: ast.Call, path: ast.expr, mode: ast.expr, site: Site) -> Answer:
    """Of permissions that are withdrawn from a file that the same function has created."""
    modes = site.value(mode).consts
    if not all(isinstance(m, int) and m & OTHERS == 0 and m & ~0o100 == READ_WRITE for m in modes or ()):
        return None
    if not modes and not NAMED.search(last_name(mode)):
        return None
    opened = None
    for each in own_nodes(site.function.node):
        if each is node:
            break
        if not isinstance(each, ast.Call):
            continue
        if last_name(each.func) in ("umask", "mkstemp") or any(word.arg == "opener" for word in each.keywords):
            return Safe("created with a mode")
        manner = site.argument(each, "mode", 1)
        if each.args and same(each.args[0], path) and (manner is not None or each.keywords):
            opened = each if manner is not None and creates(manner, site) and len(each.args) <= 2 else opened
            if last_name(each.func) == "open" and opened is not each:
                return Safe("created with a mode")
    making = MAKING & set(words(site.function.name.rpartition(".")[2]))
    if opened is None and not making:
        return None
    steps = [(opened, "Created here, for everyone to read.")] if opened is not None else []
    message = f"`{site.text(path)}` is closed to other users only after it was created."
    return Weak(message, steps=steps, severity="low", confidence="" if opened is not None else "low")


def creates(mode: ast.expr, site: Site) -> bool:
    """Whether a mode of `open` creates the file."""
    consts = site.value(mode).consts
    return bool(consts) and all(isinstance(each, str) and set("wax") & set(each) for each in consts or ())


def names_of(path: ast.expr, site: Site) -> Iterator[str]:
    """The names and literal texts that a path is made of."""
    for each in ast.walk(path):
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield each.value
        elif isinstance(each, ast.expr):
            yield last_name(each)


def is_secret(name: str) -> bool:
    parts = words(name)
    if KINDS & set(parts):
        return False
    return bool(SECRETS & set(parts)) or any(pair in PAIRS for pair in pairwise(parts))


def is_mode(name: str) -> bool:
    return name.lstrip("f") in ("chmod", "umask")


CHECK = Point(
    id="readable-secret-file",
    title="Secret file created for everyone to read",
    weakness=276,
    fix="Create the file with its mode: `os.open` with 0o600, or an `opener` that does so.",
    severity="medium",
    confidence="medium",
    reasons=("created with a mode", "the mode is set in the same function"),
    nodes=(ast.Call,),
    modelled=True,
    roles=OUTSIDE_TESTS,
    judge=judge,
)
