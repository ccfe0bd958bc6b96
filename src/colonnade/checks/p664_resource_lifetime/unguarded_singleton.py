"""## What

The only object of a class is made by the first who asks for it, without a lock.

## Why

Two threads that ask at once both find none and both make one. They go on with different objects, and whatever the
second constructor starts or registers is there twice.

## Bad

```python
import threading

class Manager:
    _instance = None

    @classmethod
    def get_instance(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance
```

## Good

```python
import threading

class Manager:
    _instance = None
    _lock = threading.Lock()

    @classmethod
    def get_instance(cls):
        with cls._lock:
            if cls._instance is None:
                cls._instance = cls()
        return cls._instance
```

## Fix

Make it under a lock, or when the module is loaded.

## Limits

Attributes of a class that is asked through `cls` or its name, and variables of modules that speak of threads. Whether
the first call comes before threads are started is not known, so the confidence is low.

## References

CWE-543, CWE-366.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.locking import called_under_lock, imported, lock_of
from colonnade.checks.syntax import last_name, module_of, own, words
from colonnade.summary.point import Answer, Safe, Site, Weak

AROUND: Final = frozenset(("threading", "eventlet", "greenthread", "lockutils", "concurrent", "threadgroup", "futures"))
PLAIN: Final = frozenset(("dict", "list", "set", "getLogger", "compile", "int", "str", "frozenset", "tuple", "getenv"))


def judge(node: ast.If, site: Site) -> Answer:
    function = site.function.node
    if not isinstance(function, (ast.FunctionDef,)) or site.function.is_async:
        return None
    kept = asked(node.test)
    given = next((each for each in node.body if isinstance(each, ast.Assign) and kept is not None
                  and ast.unparse(each.targets[0]) == ast.unparse(kept)), None)  # fmt: skip
    if kept is None or given is None or not isinstance(given.value, ast.Call) or last_name(given.value) in PLAIN:
        return None
    module = module_of(site)
    if not is_shared(kept, function) or not (is_only(kept) or AROUND & imported(module)):
        return None
    held = called_under_lock(module) if isinstance(module, ast.Module) else set()
    blocks = (each for each in site.statements if isinstance(each, ast.With))
    locked = any(lock_of(item.context_expr) for each in blocks for item in each.items)
    if locked or any(lock_of(each) for each in function.decorator_list) or function.name in held:
        return [(given, Safe("made under a lock"))]
    if any(isinstance(each, ast.With) for each in node.body) or any(
        lock_of(i.context_expr) for i in own(function, ast.withitem)
    ):
        return [(given, Safe("made under a lock"))]
    message = f"`{site.text(kept)}` is made by whoever asks first, and two threads that ask at once make two."
    return [(given, Weak(message, steps=[(node.test, "Asked here.")]))]


def asked(test: ast.expr) -> ast.expr | None:
    """What is not there yet where a condition holds."""
    match test:
        case ast.Compare(left=left, ops=[ast.Is()], comparators=[ast.Constant(value=None)]):
            return left
        case ast.UnaryOp(op=ast.Not(), operand=ast.Name() | ast.Attribute() as inner):
            return inner
    return None


def is_shared(kept: ast.expr, function: ast.AST) -> bool:
    """Whether an expression is an attribute of a class, or a variable of the module that the function sets."""
    match kept:
        case ast.Attribute(value=ast.Name(id=owner)):
            return owner == "cls" or owner[:1].isupper()
        case ast.Name(id=name):
            return any(name in each.names for each in own(function, ast.Global))
    return False


def is_only(kept: ast.expr) -> bool:
    return not {"instance", "singleton"}.isdisjoint(words(last_name(kept)))


CHECK = Point(
    id="unguarded-singleton",
    title="Only object made without a lock",
    weakness=543,
    also=(366,),
    alike={543: (366, 362, 609)},
    fix="Make it under a lock, or when the module is loaded.",
    severity="low",
    confidence="low",
    reasons=("made under a lock",),
    roles=("production", "example", "vendored"),
    nodes=(ast.If,),
    judge=judge,
)
