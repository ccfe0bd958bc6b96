"""## What

An exception is made as a statement of its own: `ValueError("no such account")` without `raise`.

## Why

The object is made and thrown away. The case that the program meant to refuse goes on as if it were allowed.

## Bad

```python
def withdraw(account, amount):
    if amount > account.balance:
        ValueError("not enough money")
    account.balance -= amount
```

## Good

```python
def withdraw(account, amount):
    if amount > account.balance:
        raise ValueError("not enough money")
    account.balance -= amount
```

## Fix

Write `raise` before it.

## Limits

A class of another file is taken for an exception by its name alone, and such a finding is less certain.

## References

CWE-390. Python Language Reference, 7.8 The raise statement.
"""

import ast
import builtins
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import dotted, everywhere, last_name, module_of, words
from colonnade.summary.point import Answer, Safe, Site, Weak

EXCEPTIONS: Final = frozenset(("exceptions", "exception", "errors"))
"""Words in the names of modules that hold nothing but classes of exceptions."""


def judge(node: ast.Expr | ast.Raise, site: Site) -> Answer:
    if isinstance(node, ast.Raise):
        return Safe("it is raised") if isinstance(node.exc, ast.Call) else None
    made = node.value
    if not isinstance(made, ast.Call) or site.role == "test":
        return None
    sure = is_exception(made, site)
    if sure or is_named_so(made.func) or is_of_exceptions(made.func, site):
        return Weak(f"`{site.text(made)}` makes an exception that nobody raises.", confidence="" if sure else "medium")
    return None


def is_exception(made: ast.Call, site: Site) -> bool:
    """Whether the call makes an exception of a builtin class or of one that derives from one."""
    kind = getattr(builtins, dotted(made.func), None)
    if isinstance(kind, type):
        return issubclass(kind, BaseException)
    return any(site.is_subclass(ref, of) for ref in site.refs(made.func) for of in ("Exception", "BaseException"))


def is_named_so(func: ast.expr) -> bool:
    """Whether the name is that of an exception class."""
    name = last_name(func)
    return name[:1].isupper() and name.endswith(("Exception", "Error"))


def is_of_exceptions(func: ast.expr, site: Site) -> bool:
    """Whether a class is taken from a module of exceptions, by the name under which it was imported."""
    if not isinstance(func, ast.Attribute) or not func.attr[:1].isupper() or not isinstance(func.value, ast.Name):
        return False
    return any(
        (alias.asname or alias.name) == func.value.id
        and not EXCEPTIONS.isdisjoint(words(alias.name.rpartition(".")[2]))
        for each in everywhere(module_of(site), ast.ImportFrom, ast.Import)
        for alias in each.names
    )


CHECK = Point(
    id="exception-not-raised",
    title="Exception that is made and not raised",
    weakness=390,
    fix="Write `raise` before it.",
    severity="medium",
    confidence="high",
    reasons=("it is raised",),
    nodes=(ast.Expr, ast.Raise),
    judge=judge,
)
