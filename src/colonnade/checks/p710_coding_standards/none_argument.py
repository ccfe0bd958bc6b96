"""## What

What may be None is given to a function of the language that refuses it: `int(os.environ.get("PORT"))`.

## Why

`TypeError` comes up where the variable is not set, the file not found or nothing matched, and speaks of types and not
of what is missing.

## Bad

```python
import os

def port():
    return int(os.environ.get("PORT"))
```

## Good

```python
import os

def port():
    return int(os.environ.get("PORT", "8080"))
```

## Fix

Give a default, or test for None first.

## Limits

Results of calls of which it is known that they may be None.

## References

CWE-476.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import assigned_once, catches, conditions, own, parts
from colonnade.summary.point import Answer, Safe, Site, Weak

REFUSING: Final = frozenset(("int", "float", "len", "open", "ord", "sorted", "sum", "max", "min"))
PATHS: Final = ("os.path.", "posixpath.", "ntpath.")
ALLOWING: Final = ("os.path.lexists", "os.path.exists", "os.path.isfile", "os.path.isdir")
"""They raise, too, but are asked by those who do not know what they have."""


def judge(node: ast.Call, site: Site) -> Answer:
    if not node.args or isinstance(node.args[0], ast.Starred):
        return None
    if not any(ref in REFUSING or (ref.startswith(PATHS) and ref not in ALLOWING) for ref in site.refs(node.func)):
        return None
    given = node.args[0]
    maker = assigned_once(site, given.id) if isinstance(given, ast.Name) else given
    if not isinstance(maker, ast.Call) or not site.value(given).may_be_none or has_default(maker, site):
        return None
    if not any("None" in fact.returns or None in fact.failures for fact in site.facts(maker)):
        return None
    if catches(site, "TypeError"):
        return Safe("the exception is handled here")
    if is_asked(given, node, site):
        return Safe("tested before")
    message = f"`{site.text(maker)}` may give None, which `{site.text(node.func)}` refuses."
    known = (
        isinstance(maker.func, ast.Attribute) and maker.func.attr == "get" and "environ" not in site.text(maker.func)
    )
    return Weak(message, confidence="low" if known else "")


def has_default(maker: ast.Call, site: Site) -> bool:
    """Whether a call is told what to give instead of None."""
    if not any(param.name == "default" for fact in site.facts(maker) for param in fact.params):
        return False
    default = site.argument(maker, "default", 1)
    return default is not None and not (isinstance(default, ast.Constant) and default.value is None)


def is_asked(given: ast.expr, node: ast.Call, site: Site) -> bool:
    """Whether a condition of the function speaks of what is given, or of the variable that it is taken from."""
    wanted = {ast.unparse(given)}
    if isinstance(given, ast.Call):
        wanted |= {ast.unparse(arg) for arg in given.args if isinstance(arg, ast.Constant)}
    tests = [test for condition in conditions(site, node) for test, _ in parts(*condition)]
    tests += [each.test for each in own(site.function.node, ast.If, ast.Assert)]
    return any(ast.unparse(each) in wanted for test in tests for each in ast.walk(test) if isinstance(each, ast.expr))


CHECK = Point(
    id="none-argument",
    title="None given where a value is needed",
    weakness=476,
    fix="Give a default, or test for None first.",
    severity="low",
    confidence="medium",
    reasons=("tested before", "the exception is handled here"),
    nodes=(ast.Call,),
    callees=REFUSING
    | {"join", "abspath", "realpath", "dirname", "basename", "split", "splitext", "expanduser", "normpath"},
    roles=OUTSIDE_TESTS,
    judge=judge,
)
