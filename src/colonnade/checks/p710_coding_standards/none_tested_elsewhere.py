"""## What

An attribute, or what a call gives, is used as an object without a test, while other functions of the file test the same
for None.

## Why

Who wrote the other functions met the case. Here it ends in `AttributeError` or `TypeError`, where something is gone,
not yet there, or has been stopped.

## Bad

```python
class Events:
    def __init__(self):
        self.waiting = {}

    def add(self, name, event):
        if self.waiting is None:
            raise RuntimeError("stopped")
        self.waiting[name] = event

    def stop(self):
        for event in self.waiting.values():
            event.cancel()
        self.waiting = None
```

## Good

```python
class Events:
    def __init__(self):
        self.waiting = {}

    def add(self, name, event):
        if self.waiting is None:
            raise RuntimeError("stopped")
        self.waiting[name] = event

    def stop(self):
        if self.waiting is None:
            return
        for event in self.waiting.values():
            event.cancel()
        self.waiting = None
```

## Fix

Test here as well, or see to it that it cannot be None.

## Limits

What reads alike is taken for the same. It is told where those who test are not fewer than those who do not.

## References

CWE-476. D. Engler et al.: Bugs as Deviant Behavior, 2001.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator
from typing import Final, NamedTuple

from colonnade.checks.form import Point
from colonnade.checks.p710_coding_standards._belief import OF_CONTAINERS, excused, mentioned, tested, tests_in
from colonnade.checks.syntax import SCOPES, assigned_in, dotted, leaves, own
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

Function = ast.FunctionDef | ast.AsyncFunctionDef
COMMON: Final = frozenset(("get", "pop", "match", "search", "find", "fullmatch", "getattr", "next", "group", "read"))
"""Calls that say in another way what they give, or give something else each time."""


class Held(NamedTuple):
    """What one function does with one thing.  test, use: where it does so first; None where it does not."""

    function: Function
    test: ast.expr | None
    use: ast.expr | None
    certain: bool
    """Whether the test asks for None itself, or the use is one that nothing else but None refuses."""


def judge(node: ast.Module, site: Site) -> Answer:
    return list(of_module(node, site)) if site.role != "test" else None


def of_module(module: ast.Module, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    beliefs: dict[str, list[Held]] = defaultdict(list)
    for function, owner in outermost(module):
        for key, held in of_function(function, owner):
            beliefs[key].append(held)
    for key, found in beliefs.items():
        testing = [each for each in found if each.test is not None]
        certain = any(each.certain for each in testing)
        using = [each for each in found if each.test is None and each.use is not None and (certain or each.certain)]
        if not testing or len(using) > len(testing):
            continue
        first = testing[0]
        for each in using:
            if each.use is not None and first.test is not None:
                message = f"`{site.text(each.use)}` is used without the test for None that `{first.function.name}` has."
                sure = "medium" if len(testing) > 1 and not key.endswith("()") else "low"
                yield each.use, Weak(message, steps=[(first.test, "Tested for None here.")], confidence=sure)
        for each in testing:
            if each.test is not None:
                yield each.test, Safe("tested here")


def outermost(node: ast.AST, owner: str = "") -> Iterator[tuple[Function, str]]:
    """The functions that no function is around, each with the name of its class."""
    for each in ast.iter_child_nodes(node):
        if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield each, owner
        elif isinstance(each, ast.ClassDef):
            yield from outermost(each, each.name)
        elif isinstance(each, (ast.stmt, ast.ExceptHandler)):
            yield from outermost(each, owner)


def of_function(function: Function, owner: str) -> Iterator[tuple[str, Held]]:
    """What a function does with attributes and results, under keys that they have in other functions, too."""
    keys = keys_of(function, owner)
    asked: dict[str, ast.expr | None] = {}
    sure: set[str] = set()
    for test in (test for scope in ast.walk(function) if isinstance(scope, SCOPES) for test in tests_in(scope)):
        for text in mentioned(test):
            if text in keys:
                asked.setdefault(keys[text], None)
        for subject, certain in tested(test):
            key = keys.get(dotted(subject))
            if key is not None and (certain or is_answered(test, function)):
                asked[key] = asked.get(key) or test
                sure |= {key} if certain else set()
    used: dict[str, tuple[ast.expr, bool]] = {}
    made = assigned_in(function)
    for each in own(function, ast.Attribute, ast.Subscript):
        key = keys.get(dotted(each.value))
        if key is not None and key not in asked and not excused(function, each):
            alias = made.get(each.value.id) if isinstance(each.value, ast.Name) else None
            plain = isinstance(each, ast.Attribute) and each.attr not in OF_CONTAINERS
            used.setdefault(key, (alias if isinstance(alias, ast.Attribute) else each, plain))
    for key, answer in asked.items():
        if answer is not None:
            yield key, Held(function, answer, None, key in sure)
    for key, (use, plain) in used.items():
        yield key, Held(function, None, use, plain)


def keys_of(function: Function, owner: str) -> dict[str, str]:
    """By the text that stands for it: the key of a thing that the function reads and does not make itself."""
    keys = {}
    bound = {dotted(each) for each in own(function, ast.Attribute) if isinstance(each.ctx, ast.Store)}
    bound -= {dotted(target) for each in own(function, ast.Assign) if is_none(each.value) for target in each.targets}
    for each in own(function, ast.Attribute):
        text = dotted(each)
        if text.count(".") == 1 and text not in bound:
            keys[text] = f"{owner}.{text}" if text.startswith("self.") else text
    for name, value in assigned_in(function).items():
        if dotted(value) in keys:
            keys[name] = keys[dotted(value)]
        elif isinstance(value, ast.Call) and "." in (called := dotted(value.func)):
            if called.rpartition(".")[2] in COMMON:
                continue
            keys[name] = f"{owner}.{called}()" if called.startswith("self.") else f"{called}()"
    return keys


def is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def is_answered(test: ast.expr, function: Function) -> bool:
    """Whether a condition on a value itself leaves where it is empty, or uses it where it is not."""
    for each in own(function, ast.If):
        if each.test is test and isinstance(test, ast.Attribute):
            used = [one for part in each.body for one in ast.walk(part) if isinstance(one, ast.Attribute)]
            return any(dotted(one.value) == dotted(test) for one in used)
        if each.test is test:
            return isinstance(test, ast.UnaryOp) and leaves(each.body)
    return False


CHECK = Point(
    id="none-tested-elsewhere",
    title="No test for None where others have one",
    weakness=476,
    fix="Test here as well, or see to it that it cannot be None.",
    severity="low",
    confidence="low",
    once_a_file=True,
    within=("none-dereference", "none-of-own-function", "late-none-test"),
    reasons=("tested here",),
    nodes=(ast.Module,),
    mentions=frozenset(("none", "if not")),
    judge=judge,
)
