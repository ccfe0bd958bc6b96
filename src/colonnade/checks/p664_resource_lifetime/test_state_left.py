"""## What

A test replaces a function of a module, or sets a variable of the environment, and does not put back what was there; or
it sets a fixture up by hand and does not take it down.

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

from colonnade.checks.form import Point
from colonnade.checks.syntax import dotted, everywhere, module_of, nodes_of, own
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
    for call in own(node, ast.Call):
        match call:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=fixture), attr="setUp"), args=[]) if fixture != "self":
                if any(each.attr == "cleanUp" for each in everywhere(module, ast.Attribute)):
                    yield call, Safe("put back")
                else:
                    yield call, Weak(f"What `{fixture}.setUp()` sets up is not taken down.")


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
    if isinstance(target, ast.Subscript) and dotted(target.value) == "os.environ":
        return ast.unparse(target)
    if isinstance(target, ast.Attribute) and dotted(target.value) in modules:
        return dotted(target)
    return ""


@lru_cache(maxsize=4)
def imported(module: ast.AST) -> frozenset[str]:
    """The names under which a file knows modules."""
    return frozenset(alias.asname or alias.name for node in everywhere(module, ast.Import) for alias in node.names)


class Restoring:
    """What a file puts back: the texts that it assigns, deletes and hands to calls."""

    def __init__(self, module: ast.AST) -> None:
        self.assigned: dict[str, list[ast.Assign]] = {}
        for node in everywhere(module, ast.Assign):
            if not isinstance(node.value, (ast.Lambda, ast.Constant)):
                for target in node.targets:
                    if isinstance(target, (ast.Attribute, ast.Subscript)):
                        self.assigned.setdefault(ast.unparse(target), []).append(node)
        self.deleted = {ast.unparse(target) for node in everywhere(module, ast.Delete) for target in node.targets}
        self.given: dict[str, set[str]] = {}
        self.environment = False
        for call in everywhere(module, ast.Call):
            self.note(call)
        if any(each.attr == "environ" for each in everywhere(module, ast.Attribute)):
            self.environment = any(hands_environment(call) for call in everywhere(module, ast.Call))
        self.patches = any(each.arg == "monkeypatch" for each in everywhere(module, ast.arg))

    def note(self, call: ast.Call) -> None:
        """What a call is given: the owner of an attribute with its name."""
        names = {dotted(each) for each in call.args if isinstance(each, (ast.Name, ast.Attribute))} - {""}
        for each in call.args if names else ():
            if isinstance(each, ast.Constant) and isinstance(each.value, str):
                self.given.setdefault(each.value, set()).update(names)


def hands_environment(call: ast.Call) -> bool:
    """Whether a call is given the environment, or is one of its methods."""
    given = [inner for each in call.args for inner in nodes_of(each)]
    return any(dotted(each) == "os.environ" for each in (*given, getattr(call.func, "value", call)))


@lru_cache(maxsize=4)
def restoring(module: ast.AST) -> Restoring:
    """The same of a file, for its functions one after the other."""
    return Restoring(module)


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
