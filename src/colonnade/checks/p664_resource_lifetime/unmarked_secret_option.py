"""## What

An option of a program's configuration holds a password, a token or a key and is not declared to be secret.

## Why

The library writes all options to the log when the program starts or is asked for its state, and leaves out those that
are declared secret alone.

## Bad

```python
from oslo_config import cfg

OPTIONS = [cfg.StrOpt("admin_password", help="Password of the administrator.")]
```

## Good

```python
from oslo_config import cfg

OPTIONS = [cfg.StrOpt("admin_password", secret=True, help="Password of the administrator.")]
```

## Fix

Declare the option secret.

## Limits

That an option holds a secret is told by its name, and that it names a file with the secret by its description.

## References

CWE-532.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.p664_resource_lifetime.credential_in_log import is_secret_name
from colonnade.checks.syntax import words
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

ABOUT: Final = frozenset(
    ("regex", "pattern", "description", "function", "algorithm", "hash", "help", "length", "expiration", "ttl", "size",
     "expires", "policy", "method", "provider", "driver", "backend", "format", "iterations", "rounds", "count",
     "attempts")
)  # fmt: skip
"""Last words of names of options about secrets."""
FILE: Final = frozenset(("file", "path", "directory", "folder", "filename"))


def judge(node: ast.AST, site: Site) -> Answer:
    """Weak where the option's name is one of a secret."""
    if not isinstance(node, ast.Call):
        return None
    name = site.argument(node, "name", 0)
    consts = site.value(name).consts if name is not None else None
    if not consts or not all(isinstance(each, str) for each in consts):
        return Undecided("the option's name is not known")
    if not any(is_secret_name(str(each)) and words(str(each))[-1] not in ABOUT for each in consts):
        return Safe("no secret by its name")
    if names_file(site.argument(node, "help", -1)):
        return Safe("names a file")
    return Weak(f"`{site.text(node.func)}` declares `{consts[0]}`, an option for a secret, and not that it is secret.")


def names_file(help_: ast.expr | None) -> bool:
    """Whether the description speaks of a file."""
    texts = (n.value for n in ast.walk(help_) if isinstance(n, ast.Constant)) if help_ is not None else ()
    return any(isinstance(text, str) and not FILE.isdisjoint(words(text)) for text in texts)


CHECK = Call(
    id="unmarked-secret-option",
    title="Secret option that is not declared so",
    weakness=532,
    message="`{callee}` declares an option for a secret and not that it is secret.",
    fix="Declare the option secret.",
    severity="low",
    confidence="high",
    uses=("secret-shown",),
    when=judge,
    unseen="the option's name is not known",
    reasons=("argument is safe", "no secret by its name", "names a file"),
)
