"""## What

An attribute or element of a value that may be None: `re.match(...).group()`, `os.environ.get(...).split()`.

## Why

Where the pattern does not match or the variable is not set, the program ends in `AttributeError` or `TypeError`, far
from the cause. Input that is merely unusual stops a request or a service.

## Bad

```python
import re

def port(address):
    return re.match(r".*:(\\d+)$", address).group(1)
```

## Good

```python
import re

def port(address):
    found = re.match(r".*:(\\d+)$", address)
    if found is None:
        raise ValueError(f"no port in {address!r}")
    return found.group(1)
```

## Fix

Test for None first, or give a default.

## Limits

Only values known to be possibly None are looked at; those that a default or a branch leaves None are undecided. A
name is told at its first use. Test code fails as it should.

## References

CWE-476.
"""

import ast
import re
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import (
    assigned_in,
    assigned_once,
    catches,
    conditions,
    last_name,
    module_of,
    own_nodes,
    parts,
    same,
)
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

SAMPLES: Final = ("", "a", " 0", "\n\n", "=é,")
LONGEST: Final = 60
SHORT: Final = 12
"""So long may a text be to which a pattern of the reviewed code is applied here: none takes long on it."""


def judge(node: ast.Call | ast.Attribute | ast.Subscript, site: Site) -> Answer:
    if isinstance(node, ast.Call):
        return judge_use(node.func, node.func.value, site) if isinstance(node.func, ast.Attribute) else None
    return judge_use(node, node.value, site)


def judge_use(node: ast.expr, subject: ast.expr, site: Site) -> Answer:
    value = site.value(subject)
    if not value.may_be_none or (value.consts is not None and len(value.consts) > 1) or has_default(subject, site):
        return None
    if site.role == "test":
        return Safe("a test fails where it is None")
    if catches(site, "AttributeError", "TypeError"):
        return Safe("the exception is handled here")
    known = [pair for condition in conditions(site, node) for pair in parts(*condition)]
    if value.consts == (None,) and any(says_none(*pair, subject) for pair in known):
        return Weak(f"`{site.text(subject)}` is None here, as was just found.", confidence="high")
    if any(speaks_of(test, subject) for test, _ in known):
        return Safe("tested before")
    text = site.text(subject)
    if value.consts == (None,) and is_local(subject, site):
        return Weak(f"`{text}` is None here.", confidence="high")
    maker = assigned_once(site, subject.id) if isinstance(subject, ast.Name) else subject
    if not isinstance(maker, ast.Call) or not gives_none(maker, site):
        return Undecided("may be None by a default or a branch")
    if matches_all(maker, site):
        return Safe("the pattern matches every text")
    if maker is not subject and is_later_use(node, subject, site):
        return None
    if maker is subject:
        return Weak(f"`{text}` may return None, and its result is used without a test.")
    return Weak(f"`{text}` is what `{site.text(maker)}` gave, which may be None, and no test precedes its use.")


def is_later_use(node: ast.expr, subject: ast.expr, site: Site) -> bool:
    """Whether the same name is already used as an object above, where the finding is told."""
    place = (node.lineno, node.col_offset)
    return any(
        isinstance(each, (ast.Attribute, ast.Subscript))
        and same(each.value, subject)
        and (each.lineno, each.col_offset) < place
        for each in own_nodes(site.function.node)
    )


def matches_all(call: ast.Call, site: Site) -> bool:
    """Whether the call applies a constant pattern that no text fails to match, as samples show."""
    text = compiled_text(call, site) or (call.args[0] if len(call.args) > 1 else None)
    pattern = site.value(text).consts or literal(text) if text is not None else None
    if not pattern or len(pattern) != 1 or not isinstance(pattern[0], str) or len(pattern[0]) > LONGEST:
        return False
    subject = site.value(call.args[-1]).consts
    try:
        compiled = re.compile(pattern[0])
    except (re.error, OverflowError, RecursionError):
        return False
    if subject and all(isinstance(each, str) and len(each) <= SHORT for each in subject):
        how = last_name(call.func)
        found = getattr(compiled, how) if how in ("search", "fullmatch") else compiled.match
        return all(found(each) for each in subject)
    return all(compiled.match(sample) for sample in SAMPLES)


def compiled_text(call: ast.Call, site: Site) -> ast.expr | None:
    """The text of the compiled pattern whose method a call is, where a name of the module or function holds it."""
    if not isinstance(call.func, ast.Attribute) or not isinstance(call.func.value, ast.Name):
        return None
    name = call.func.value.id
    made = assigned_once(site, name) or assigned_in(module_of(site)).get(name)
    if isinstance(made, ast.Call) and last_name(made.func) == "compile" and len(made.args) == 1 and not made.keywords:
        return made.args[0]
    return None


def literal(node: ast.expr) -> tuple[str, ...] | None:
    return (node.value,) if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def gives_none(call: ast.Call, site: Site) -> bool:
    """Whether a stub says that the call may return None."""
    return any("None" in fact.returns or None in fact.failures for fact in site.facts(call))


def is_local(subject: ast.expr, site: Site) -> bool:
    """Whether a name is assigned in this function alone, so that no other code has set it since."""
    own = list(own_nodes(site.function.node))
    if any(isinstance(each, (ast.Global, ast.Nonlocal)) for each in own) or isinstance(site.function.node, ast.Module):
        return False
    names = {each.id for each in own if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
    return isinstance(subject, ast.Name) and subject.id in names


def has_default(subject: ast.expr, site: Site) -> bool:
    """Whether the value is what a call gave that was told what to give instead of None."""
    if isinstance(subject, ast.Name):
        subject = assigned_once(site, subject.id) or subject
    if not isinstance(subject, ast.Call) or not any(
        param.name == "default" for fact in site.facts(subject) for param in fact.params
    ):
        return False
    default = site.argument(subject, "default", 1)
    return default is not None and not (isinstance(default, ast.Constant) and default.value is None)


def says_none(test: ast.expr, outcome: bool, subject: ast.expr) -> bool:
    """Whether a condition states that a name is None."""
    match test:
        case ast.Compare(left=left, ops=[ast.Is()], comparators=[ast.Constant(value=None)]):
            return outcome and same(left, subject) and isinstance(subject, ast.Name)
    return False


def speaks_of(test: ast.expr, subject: ast.expr) -> bool:
    return any(same(each, subject) for each in ast.walk(test) if isinstance(each, type(subject)))


CHECK = Point(
    id="none-dereference",
    title="Use of a value that may be None",
    weakness=476,
    fix="Test for None first, or give a default.",
    severity="low",
    confidence="medium",
    reasons=(
        "a test fails where it is None",
        "the exception is handled here",
        "tested before",
        "the pattern matches every text",
    ),
    nodes=(ast.Call, ast.Attribute, ast.Subscript),
    judge=judge,
)
