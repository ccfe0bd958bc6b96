"""## What

A test replaces a function of a module, sets a variable of the environment, changes the directory or the path of
modules, and does not put back what was there; or it sets a fixture up by hand and does not take it down.

## Why

Every test that runs later in the same process sees the replacement: a check that it means to exercise is a stand-in
that says yes, and the test passes for the wrong reason.

## Bad

```python
# review: role=test
import unittest

import shop

class TestPay(unittest.TestCase):
    def test_pay(self):
        shop.is_allowed = lambda user: True
        self.assertTrue(shop.pay("me"))
```

## Good

```python
# review: role=test
import unittest
from unittest import mock

import shop

class TestPay(unittest.TestCase):
    @mock.patch.object(shop, "is_allowed", lambda user: True)
    def test_pay(self):
        self.assertTrue(shop.pay("me"))
```

## Fix

Patch it with something that puts it back, or register a cleanup first.

## Limits

What is put back by another class of the file, by a fixture or by a decorator is seen by its names only.

## References

CWE-459. Python library reference, `unittest.TestCase.addCleanup`.
"""

import ast
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.p664_resource_lifetime._restoring import Restoring, restoring
from colonnade.checks.syntax import dotted, everywhere, module_of, own
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.FunctionDef, site: Site) -> Answer:
    if site.role != "test" or not (
        node.name.startswith("test") or node.name in ("setUp", "setup_method", "setUpClass")
    ):
        return None
    module = module_of(site)
    return list(outcomes(node, module, imported(module)))


def outcomes(node: ast.FunctionDef, module: ast.AST, modules: frozenset[str]) -> Iterator[tuple[ast.AST, Outcome]]:
    known = modules - bound(node)
    for assign in own(node, ast.Assign):
        for target in assign.targets:
            name = replaced(target, known)
            if not name or restores(node, assign, name):
                continue
            if is_put_back(module, name, assign):
                yield assign, Safe("put back")
            else:
                yield assign, Weak(f"`{name}` stays replaced for every test that runs later.")
    yield from changes(node, module)
    for call in own(node, ast.Call):
        match call:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=fixture), attr="setUp"), args=[]) if fixture != "self":
                if any(each.attr == "cleanUp" for each in everywhere(module, ast.Attribute)):
                    yield call, Safe("put back")
                else:
                    yield call, Weak(f"What `{fixture}.setUp()` sets up is not taken down.")


def changes(node: ast.FunctionDef, module: ast.AST) -> Iterator[tuple[ast.AST, Outcome]]:
    """Calls and deletions that change what the whole process has: its environment, directory and path of modules."""
    known = restoring(module)
    for deletion in own(node, ast.Delete):
        name = next((text for each in deletion.targets if (text := replaced(each, frozenset()))), "")
        if name and (known.patches or known.environment or name in known.assigned):
            yield deletion, Safe("put back")
        elif name:
            yield deletion, Weak(f"`{name}` stays deleted for every test that runs later.")
    for call in own(node, ast.Call):
        what = CHANGES.get(dotted(call.func), "")
        if what and (known.patches or is_restored(module, what, known)):
            yield call, Safe("put back")
        elif what:
            yield call, Weak(f"The change of {what} stays for every test that runs later.")


CHANGES: Final = {
    "os.environ.update": "the environment", "os.environ.setdefault": "the environment", "os.putenv": "the environment",
    "os.chdir": "the directory", "sys.path.insert": "the path of modules", "sys.path.append": "the path of modules",
}  # fmt: skip
BACK: Final = {"the directory": ("chdir", "fchdir"), "the path of modules": ("sys.path", "syspath_prepend")}
"""What a file speaks of a second time where it puts the same back."""


def is_restored(module: ast.AST, what: str, known: Restoring) -> bool:
    """Whether the file hands on the environment, or mentions what it changes a second time."""
    if what not in BACK:
        return known.environment
    names = BACK[what]
    return sum(1 for each in everywhere(module, ast.Attribute) if dotted(each) in names or each.attr in names) > 1


def bound(function: ast.FunctionDef) -> set[str]:
    """The parameters and variables of a function."""
    names = {each.id for each in own(function, ast.Name) if isinstance(each.ctx, ast.Store)}
    return names | {each.arg for each in ast.walk(function.args) if isinstance(each, ast.arg)}


def restores(node: ast.FunctionDef, assign: ast.Assign, name: str) -> bool:
    """Whether an assignment puts back what the function has taken from the same place."""
    kept = {ast.unparse(t) for each in own(node, ast.Assign) if ast.unparse(each.value) == name for t in each.targets}
    return ast.unparse(assign.value) in kept


def replaced(target: ast.expr, modules: frozenset[str]) -> str:
    """The attribute of a module, or the variable of the environment, that an assignment replaces."""
    if isinstance(target, ast.Subscript) and dotted(target.value) in ("os.environ", "sys.modules"):
        return ast.unparse(target)
    if isinstance(target, ast.Attribute) and dotted(target.value) in modules:
        return dotted(target)
    return ""


@lru_cache(maxsize=4)
def imported(module: ast.AST) -> frozenset[str]:
    """The names under which a file knows modules."""
    return frozenset(alias.asname or alias.name for node in everywhere(module, ast.Import) for alias in node.names)


def is_put_back(module: ast.AST, name: str, place: ast.Assign) -> bool:
    """Whether another place of the file sets, deletes or restores the same."""
    owner, _, attribute = name.rpartition(".")
    known = restoring(module)
    if known.patches or name in known.deleted or any(each is not place for each in known.assigned.get(name, ())):
        return True
    if name.startswith("os.environ") and known.environment:
        return True
    return owner in known.given.get(attribute, ())


CHECK = Point(
    id="test-state-left",
    title="Replacement that a test leaves in place",
    weakness=459,
    fix="Patch it with something that puts it back, or register a cleanup first.",
    severity="low",
    confidence="medium",
    roles=("test",),
    reasons=("put back",),
    nodes=(ast.FunctionDef,),
    judge=judge,
)
