"""## What

A function of the same file, or a dictionary that is asked for a key, gives None in some cases, and what it gives is
used without a test.

## Why

`AttributeError` or `TypeError` comes up where the result is used, in the case that the function was written to answer.
A client who can bring it about ends the request, or the thread.

## Bad

```python
def find(users, name):
    for user in users:
        if user.name == name:
            return user
    return None

def mail_of(users, name):
    return find(users, name).mail
```

## Good

```python
def find(users, name):
    for user in users:
        if user.name == name:
            return user
    return None

def mail_of(users, name):
    user = find(users, name)
    return user.mail if user is not None else ""
```

## Fix

Test for None first, or have the function raise.

## Limits

Functions that return None in one place and something else in another count, also inside a tuple, and names that are
assigned once and never tested.

## References

CWE-476.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.p710_coding_standards._belief import mentioned
from colonnade.checks.p710_coding_standards._given import ALL, may_give_none, unpacked
from colonnade.checks.syntax import assigned_once, catches, conditions, module_of, own, parts, same
from colonnade.summary.point import Answer, Safe, Site, Weak

USED: Final = (ast.Name, ast.Call)


def judge(node: ast.Call | ast.Attribute | ast.Subscript | ast.Compare, site: Site) -> Answer:
    if isinstance(node, ast.Compare):
        container = node.comparators[0]
        searched = isinstance(node.ops[0], (ast.In, ast.NotIn)) and isinstance(container, ast.Name)
        return judge_subject(node, container, site) if searched and site.role != "test" else None
    if isinstance(node, ast.Call):
        func = node.func
        return judge_use(func, site) if isinstance(func, ast.Attribute) and isinstance(func.value, USED) else None
    return judge_use(node, site)


def judge_use(node: ast.Attribute | ast.Subscript, site: Site) -> Answer:
    if site.role == "test" or not isinstance(node.ctx, ast.Load):
        return None
    return judge_subject(node, node.value, site)


def judge_subject(node: ast.expr, subject: ast.expr, site: Site) -> Answer:
    if not isinstance(subject, USED):
        return None
    if isinstance(subject, ast.Name) and (subject.id in ("self", "cls") or subject.id.isupper()):
        return None
    maker = assigned_once(site, subject.id) if isinstance(subject, ast.Name) else subject
    at = ALL
    if maker is None and isinstance(subject, ast.Name):
        maker, at = unpacked(site.function.node).get(subject.id, (None, ALL))
    if not isinstance(maker, ast.Call):
        return None
    plain, methods = may_give_none(module_of(site), at)
    if maker is subject and is_bare_get(maker, site):
        if catches(site, "AttributeError", "TypeError"):
            return Safe("the exception is handled here")
        if asks_for(maker, site, node):
            return Safe("tested before")
        return Weak(f"`{site.text(maker)}` is None where the key is not there, and is used without a test.")
    match maker.func:
        case ast.Name(id=name) if name in plain:
            place = plain[name]
        case ast.Attribute(value=ast.Name(id="self"), attr=name) if name in methods:
            place = methods[name]
        case _:
            return None
    if isinstance(subject, ast.Name) and is_asked(subject, site, node):
        return Safe("tested before")
    if catches(site, "AttributeError", "TypeError"):
        return Safe("the exception is handled here")
    if isinstance(subject, ast.Name) and is_used_above(node, subject, site):
        return None
    message = f"`{name}` may return None, and `{site.text(node)}` uses what it gives without a test."
    return Weak(message, steps=[(place, "Returns None here.")])


def is_bare_get(call: ast.Call, site: Site) -> bool:
    """Whether a call takes a key out of a dictionary and gives nothing in its place."""
    match call:
        case ast.Call(func=ast.Attribute(value=owner, attr="get"), args=[ast.Constant(value=str())], keywords=[]):
            value = site.value(owner)
            return value.has_type("dict") and all(ref.startswith("dict") for ref in value.refs)
    return False


def asks_for(call: ast.Call, site: Site, node: ast.expr) -> bool:
    """Whether a condition at the place speaks of the dictionary, or something puts the key in."""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else call
    known = [test for condition in conditions(site, node) for test, _ in parts(*condition)]
    changed = [each.value for each in own(site.function.node, ast.Subscript) if isinstance(each.ctx, ast.Store)]
    return any(same(each, owner) for test in known for each in ast.walk(test)) or any(
        same(each, owner) for each in changed
    )


def is_asked(subject: ast.Name, site: Site, node: ast.expr) -> bool:
    """Whether any condition of the function speaks of a name."""
    tests = [test for condition in conditions(site, node) for test, _ in parts(*condition)]
    tests += [each.test for each in own(site.function.node, ast.If)]
    tests += [each.test for each in own(site.function.node, ast.Assert)]
    return any(subject.id in mentioned(test) for test in tests)


def is_used_above(node: ast.expr, subject: ast.Name, site: Site) -> bool:
    return any(
        isinstance(each.value, ast.Name) and each.value.id == subject.id and each.lineno < node.lineno
        for each in own(site.function.node, ast.Attribute, ast.Subscript)
    )


CHECK = Point(
    id="none-of-own-function",
    title="None of the program's own function used",
    weakness=476,
    fix="Test for None first, or have the function raise.",
    severity="low",
    confidence="medium",
    within=("none-dereference",),
    reasons=("tested before", "the exception is handled here"),
    nodes=(ast.Call, ast.Attribute, ast.Subscript, ast.Compare),
    mentions=frozenset(("return",)),
    judge=judge,
)
