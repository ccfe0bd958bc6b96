"""## What

A generator from which secrets are drawn is seeded with a constant, the time or the process number.

## Why

Whoever knows or guesses the seed computes every secret that was drawn.

## Bad

```python
import random

def make_token():
    random.seed(1234)
    return random.getrandbits(128)
```

## Good

```python
import secrets

def make_token():
    return secrets.randbits(128)
```

## Fix

Do not seed; draw secrets from the module `secrets`.

## Limits

Seeds where no name of a secret is near are taken for repeatable tests and simulations.

## References

CWE-336, CWE-337, CWE-335.
"""

import ast

from colonnade.checks.form import Call
from colonnade.checks.p693_protection_mechanism.insecure_randomness import is_secret
from colonnade.checks.purpose import enclosing, given
from colonnade.checks.syntax import assigned_once, last_name, own_nodes
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.AST, site: Site) -> Answer:
    """Weak where the function, or a variable of it, is named like a secret."""
    if not isinstance(node, ast.Call):
        return None
    if not node.args and not node.keywords:
        return Safe("seeded by the system")
    names = enclosing(site) | {
        last_name(target)
        for each in own_nodes(site.function.node)
        if isinstance(each, ast.Assign)
        for target in each.targets
    }
    if not any(is_secret(name) for name in names):
        return Safe("not a security use")
    given_seed = [*node.args, *[keyword.value for keyword in node.keywords]][0]
    seed = site.value(given_seed)
    made = assigned_once(site, given_seed.id) if isinstance(given_seed, ast.Name) else given_seed
    if isinstance(made, ast.Call) and any(given(made, site, "few-random-bits")):
        return Safe("seeded by the system")
    return Weak("") if seed.consts else Weak("", weakness=337, confidence="medium")


CHECK = Call(
    id="fixed-seed",
    title="Generator of secrets with a known seed",
    weakness=336,
    also=(
        335,
        337,
    ),
    message="`{callee}` seeds the generator with a value that can be known.",
    fix="Do not seed; draw secrets from the module `secrets`.",
    severity="medium",
    confidence="high",
    uses=("fixed-seed",),
    when=judge,
    unseen="purpose of the generator is not seen",
    reasons=(
        "not a security use",
        "seeded by the system",
    ),
)
