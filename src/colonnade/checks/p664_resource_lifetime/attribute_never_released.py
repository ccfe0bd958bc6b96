"""## What

A file, process, temporary directory or patch that an object keeps in an attribute, in a class that never gives it
back.

## Why

Each object of the class takes one and keeps it. A server that makes such objects for its clients runs out of
descriptors, processes or disk; a patch of a test stays in place for all tests that come after.

## Bad

```python
import os

class Journal:
    def __init__(self, path):
        self._file = os.open(path, os.O_WRONLY)

    def write(self, line):
        os.write(self._file, line)
```

## Good

```python
import os

class Journal:
    def __init__(self, path):
        self._file = os.open(path, os.O_WRONLY)

    def write(self, line):
        os.write(self._file, line)

    def close(self):
        os.close(self._file)
```

## Fix

Give the class a `close` that gives back what it holds, and an `__exit__` that calls it; in a test, add a cleanup.

## Limits

A class with base classes is undecided, for they may give it back. Attributes that are handed on, or whose owner is
closed elsewhere in the file, are taken to be given back there. Of a public attribute it is a note.

## References

CWE-772, CWE-459. Python Language Reference, 3.3.9 With Statement Context Managers.
"""

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import all_nodes, everywhere, last_name, module_of, words
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

KINDS: Final = {
    "file": 772, "socket": 772, "process": 772, "pool": 772, "loop": 772, "descriptor": 772, "archive": 772,
    "connection": 772, "mapping": 772,
    "temporary": 459, "patch": 459,
}  # fmt: skip
TEST_BASES: Final = ("TestCase", "object", "ABC", "IsolatedAsyncioTestCase")
USES: Final = frozenset(
    ("read", "readline", "readlines", "write", "writelines", "flush", "seek", "tell", "fileno", "poll", "pid", "name",
     "stdin", "stdout", "stderr", "submit", "map", "apply_async", "send", "sendall", "sendto", "recv", "recvfrom",
     "connect", "settimeout", "bind", "listen", "accept", "setsockopt", "start", "run_until_complete", "run_forever",
     "call_soon_threadsafe", "namelist", "open", "getnames", "is_alive", "send_signal", "returncode", "execute",
     "executemany", "commit", "rollback", "cursor")
)  # fmt: skip
"""What is done with a resource that keeps it where it is."""
PATHS: Final = frozenset(
    (
        "join",
        "exists",
        "isdir",
        "isfile",
        "listdir",
        "scandir",
        "makedirs",
        "mkdir",
        "Path",
        "abspath",
        "realpath",
        "open",
    )
)
"""Functions that work with the path of a temporary directory, and do not remove it."""
ENDS: Final = frozenset(
    ("close", "closed", "aclose", "stop", "shutdown", "cleanup", "clean", "clear", "release", "quit", "exit", "dispose",
     "terminate", "teardown", "tear", "del", "end", "finish", "kill", "disconnect", "detach", "reset", "remove", "free",
     "delete", "join", "unload", "abort", "cancel", "destroy", "unmount", "rotate", "done")
)  # fmt: skip
"""Words of names of methods by which an object is ended."""


def judge(node: ast.Call, site: Site) -> Answer:
    resource = next((fact.resource for fact in site.facts(node) if fact.resource is not None), None)
    if resource is None or resource.kind not in KINDS or not site.statements:
        return None
    match site.statements[-1]:
        case ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=attribute) as target]) as given:
            pass
        case _:
            return None
    owner = classes(module_of(site)).get(site.function.node) if given.value is node else None
    if owner is None or (resource.kind == "patch" and "start" not in chained(site, attribute)):
        return None
    if any(last_name(base) not in TEST_BASES for base in owner.bases) or owner.keywords or owner.decorator_list:
        return Undecided("a base class may give it back")
    tails = frozenset(each.rpartition(".")[2] for each in resource.close)
    if is_released(module_of(site), owner, attribute, tails, USES | PATHS if "str()" in site.refs(node) else USES):
        return Safe("given back or handed on")
    message = f"`{site.text(target)}` is never given back by `{owner.name}`."
    if not attribute.startswith("_") and not owner.name.startswith("_") and resource.kind != "patch":
        if any(not ENDS.isdisjoint(words(each.name)) for each in everywhere(owner, ast.FunctionDef)):
            return Undecided("others may give it back")
        return Weak(message, weakness=KINDS[resource.kind], severity="note", confidence="low")
    return Weak(message, weakness=KINDS[resource.kind])


@lru_cache(maxsize=4)
def classes(module: ast.AST) -> dict[ast.AST, ast.ClassDef]:
    """The class of each method of a module."""
    return {each: node for node in all_nodes(module) if isinstance(node, ast.ClassDef) for each in node.body}


def chained(site: Site, attribute: str) -> set[str]:
    """The methods that are called on what an attribute of this name holds."""
    return {
        node.attr
        for node in all_nodes(module_of(site))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute) and node.value.attr == attribute
    }


def strange(module: ast.AST, owner: ast.ClassDef, attribute: str) -> Iterator[ast.AST]:
    """What classes that have nothing to do with the owner do with an attribute of their own of this name."""
    kin = {owner.name, *(last_name(base) for base in owner.bases)} - {*TEST_BASES}
    for each in everywhere(module, ast.ClassDef):
        if kin.isdisjoint((each.name, *(last_name(base) for base in each.bases))):
            for node in everywhere(each, ast.Attribute):
                if node.attr == attribute and last_name(node.value) == "self":
                    yield node


def is_released(
    module: ast.AST, owner: ast.ClassDef, attribute: str, tails: frozenset[str], keeping: frozenset[str]
) -> bool:
    """Whether the attribute is closed anywhere in the file, or used in a way that may do so."""
    others = set(strange(module, owner, attribute))
    used: set[int] = {id(node) for node in others}
    for node in all_nodes(module):
        if getattr(node, "value", None) in others:
            continue
        if isinstance(node, ast.Attribute) and is_attribute(node.value, attribute):
            if node.attr in tails:
                return True
            if node.attr in keeping:
                used.add(id(node.value))
        elif isinstance(node, ast.Call):
            for each in node.args:
                if is_attribute(each, attribute) and each not in others:
                    if last_name(node.func) in tails:
                        return True
                    if last_name(node.func) in keeping:
                        used.add(id(each))
        elif isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)) and is_attribute(node.iter, attribute):
            used.add(id(node.iter))
        elif (isinstance(node, ast.Constant) and node.value == attribute) or is_attribute(node, "stopall"):
            return True
    return any(
        is_attribute(node, attribute) and id(node) not in used
        for node in all_nodes(module)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load)
    )


def is_attribute(node: ast.AST, attribute: str) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == attribute


CHECK = Point(
    id="attribute-never-released",
    title="Resource kept by an object that never gives it back",
    weakness=772,
    also=(459,),
    fix="Give the class a `close` that gives back what it holds; in a test, add a cleanup.",
    severity="low",
    confidence="medium",
    reasons=("given back or handed on",),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
)
