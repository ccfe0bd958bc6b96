"""## What

A class of tests replaces `setUp` or `tearDown` of its base class and does not call it.

## Why

What the base class sets up for all its tests, and what it takes down behind them, is left out: patches stay in place,
connections stay open, and the tests that run later meet what this one has left.

## Bad

```python
# review: role=test
import unittest

class StoreTest(unittest.TestCase):
    def setUp(self):
        self.store = open_store()

    def tearDown(self):
        self.store.close()

class ReaderTest(StoreTest):
    def tearDown(self):
        remove_files()

def open_store(): ...
def remove_files(): ...
```

## Good

```python
# review: role=test
import unittest

class StoreTest(unittest.TestCase):
    def setUp(self):
        self.store = open_store()

    def tearDown(self):
        self.store.close()

class ReaderTest(StoreTest):
    def tearDown(self):
        remove_files()
        super().tearDown()

def open_store(): ...
def remove_files(): ...
```

## Fix

Call the method of the base class: first in `setUp`, last in `tearDown`.

## Limits

The base class must stand in the reviewed code, and its method do something. A method that does by itself all that its
base does is told, too.

## References

CWE-459, CWE-909. Python library reference, `unittest.TestCase.setUp`.
"""

from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Linked
from colonnade.link.program import Program
from colonnade.summary.model import FunctionSummary, ModuleSummary
from colonnade.summary.point import Outcome, Safe, Weak

NAMES: Final = {
    **dict.fromkeys(("tearDown", "tearDownClass", "asyncTearDown"), 459),
    **dict.fromkeys(("setUp", "setUpClass", "asyncSetUp"), 909),
}


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    for module, each in program.classes():
        if module.role != "test" or NAMES.keys().isdisjoint(each.methods):
            continue
        ancestors = program.ancestors(each.ref)
        for name in (known for known in NAMES if known in each.methods):
            method = program.find_function(each.methods[name])
            base = overridden(program, ancestors, name)
            if method is None or base is None or not acts(base, name):
                continue
            if calls(method, name):
                yield module, method.span, method.name, Safe("calls that of its base class")
                continue
            if stand_in(method):
                continue
            message = f"`{method.name}` does not call `{base.name}`, which it replaces."
            yield module, method.span, method.name, Weak(message, weakness=NAMES[name])


def overridden(program: Program, ancestors: tuple[str, ...], name: str) -> FunctionSummary | None:
    """The nearest method of the program that is replaced; None where it is not certain which."""
    for ancestor in ancestors:
        owner = program.find_class(ancestor)
        if owner is None:
            if ancestor == "?":
                return None
        elif name in owner.methods:
            return program.find_function(owner.methods[name])
    return None


def acts(base: FunctionSummary, name: str) -> bool:
    """Whether a method does more than to call that of its own base class."""
    others = [call for call in base.calls if last(call.text) != name]
    return bool(others or base.uses or any(access.write for access in base.accesses))


def calls(method: FunctionSummary, name: str) -> bool:
    """Whether a method calls one of its name of another class, or does so through a helper of the same words."""
    return any(last(call.text) == name and not call.text.startswith("self.") for call in method.calls)


def stand_in(method: FunctionSummary) -> bool:
    """Whether a method does nothing or skips the tests: it is there to leave out what the base class does."""
    skips = method.never_returns or any(last(call.text) == "skipTest" for call in method.calls)
    return skips or not (method.calls or method.accesses or method.uses or method.writes)


def last(name: str) -> str:
    return name.rpartition(".")[2]


CHECK = Linked(
    id="fixture-not-called",
    title="Set-up or clean-up of a base class left out",
    weakness=459,
    also=(909,),
    fix="Call the method of the base class: first in `setUp`, last in `tearDown`.",
    severity="low",
    confidence="medium",
    roles=("test",),
    reasons=("calls that of its base class",),
    decide=decide,
)
