"""## What

A nonce or initialisation vector is made once and used for several messages.

## Why

Two messages under one nonce and key give away how their texts differ; with GCM they give away the key of its code, so
that anybody may forge messages.

## Bad

```python
import os
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

def seal_all(key, texts):
    nonce = os.urandom(12)
    box = AESGCM(key)
    return [box.encrypt(nonce, text, None) for text in texts]
```

## Good

```python
import os
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

def seal_all(key, texts):
    box = AESGCM(key)
    sealed = []
    for text in texts:
        nonce = os.urandom(12)
        sealed.append(nonce + box.encrypt(nonce, text, None))
    return sealed
```

## Fix

Make a new one for each message.

## Limits

A nonce that is made outside the loop around its use, or kept in an attribute that only the constructor sets, is seen.

## References

CWE-323. NIST SP 800-38D, section 8.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import all_nodes, last_name, module_of, path_to, words
from colonnade.summary.point import Answer, Safe, Site, Weak

NONCES: Final = frozenset(("nonce", "iv", "vector", "initialization", "counter"))
LOOPS: Final = (ast.For, ast.AsyncFor, ast.While, ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.DictComp)


def judge(node: ast.Call, site: Site) -> Answer:
    given = next(nonces(node, site), None)
    if given is None or "decrypt" in last_name(node.func):
        return None
    if isinstance(given, ast.Attribute) and isinstance(given.value, ast.Name) and given.value.id == "self":
        made = set_by(module_of(site), given.attr)
        if made and all(name == "__init__" for name, _ in made) and not site.function.name.endswith("__init__"):
            text = f"`{site.text(given)}` is the same for every message of the object."
            return Weak(text, steps=[(made[0][1], "Made once, with the object.")])
        return Safe("made anew for each message")
    if not isinstance(given, ast.Name):
        return None
    loop = next((each for each in loops(node, site)), None)
    if loop is None:
        return Safe("made anew for each message")
    inside = {n.id for n in ast.walk(loop) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    if given.id in inside:
        return Safe("made anew for each message")
    return Weak(f"`{given.id}` is the same in each round of the loop.", steps=[(loop, "The loop.")])


def nonces(node: ast.Call, site: Site) -> Iterator[ast.expr]:
    """The arguments that a stub takes for a nonce."""
    for fact in site.facts(node):
        for position, param in enumerate(fact.params):
            if NONCES.isdisjoint(words(param.name)) or not any(use.kind == "fixed-salt" for use in param.uses):
                continue
            value = site.argument(node, param.name, position)
            if value is not None:
                yield value


def loops(node: ast.Call, site: Site) -> Iterator[ast.AST]:
    """The loops around a place, innermost first."""
    inner = [each for each in path_to(site.statements[-1], node) if isinstance(each, LOOPS)] if site.statements else []
    yield from reversed(inner)
    yield from (each for each in reversed(site.statements) if isinstance(each, LOOPS))


def set_by(module: ast.AST, attribute: str) -> list[tuple[str, ast.AST]]:
    """The functions of a file that set an attribute of this name, with the places."""
    return [
        (function.name, node)
        for function in all_nodes(module)
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
        for node in ast.walk(function)
        if isinstance(node, ast.Attribute) and node.attr == attribute and not isinstance(node.ctx, ast.Load)
    ]


CHECK = Point(
    id="nonce-reused",
    title="Nonce used for several messages",
    weakness=323,
    fix="Make a new one for each message.",
    severity="high",
    confidence="medium",
    reasons=("made anew for each message",),
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
)
