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
     "attempts", "plugin", "store", "name", "type", "class", "id")
)  # fmt: skip
"""Last words of names of options about secrets."""
ADDRESSES: Final = frozenset(("connection", "url", "uri", "dsn"))
ACCOUNTS: Final = frozenset(("database", "sqlalchemy", "broker", "credentials", "password"))
"""What an address that a help text speaks of has a password for."""
KEYS: Final = frozenset(("encryption", "encrypt", "hex", "secret", "cryptographic", "signing", "hmac"))
FILE: Final = frozenset(("file", "path", "directory", "folder", "filename"))


def judge(node: ast.AST, site: Site) -> Answer:
    """Weak where the option's name is one of a secret."""
    if not isinstance(node, ast.Call):
        return None
    name = site.argument(node, "name", 0)
    consts = site.value(name).consts if name is not None else None
    if not consts or not all(isinstance(each, str) for each in consts):
        return Undecided("the option's name is not known")
    told = site.argument(node, "help", -1)
    described = any(is_described(str(each), told) for each in consts)
    if not described and not any(is_secret_name(str(each)) and words(str(each))[-1] not in ABOUT for each in consts):
        return Safe("no secret by its name")
    if names_file(told):
        return Safe("names a file")
    if described:
        message = f"`{site.text(node.func)}` declares `{consts[0]}`, which its description says holds a secret."
        return Weak(message, confidence="medium")
    return Weak(f"`{site.text(node.func)}` declares `{consts[0]}`, an option for a secret, and not that it is secret.")


def is_described(name: str, help_: ast.expr | None) -> bool:
    """Whether the description of an option says that an address has a password in it, or that a key is secret."""
    last = words(name)[-1:]
    speaks = {word for text in texts(help_) for word in words(text)}
    if not ADDRESSES.isdisjoint(last):
        return bool(ACCOUNTS & speaks) and not {"http", "https", "table", "endpoint"} & speaks
    return last == ("key",) and bool(KEYS & speaks)


def texts(help_: ast.expr | None) -> list[str]:
    nodes = ast.walk(help_) if help_ is not None else ()
    return [each.value for each in nodes if isinstance(each, ast.Constant) and isinstance(each.value, str)]


def names_file(help_: ast.expr | None) -> bool:
    """Whether the description speaks of a file."""
    return any(not FILE.isdisjoint(words(text)) for text in texts(help_))


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
