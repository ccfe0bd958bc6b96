"""## What

A flag says that a value is known, and is set before the value is.

## Why

Whoever asks in between finds the flag set and takes what was there before: another thread now and then, and everybody
for good where the work in between fails.

## Bad

```python
_known = False
_answer = None

def answer(ask):
    global _known, _answer
    if _known:
        return _answer
    _known = True
    _answer = ask()
    return _answer
```

## Good

```python
_known = False
_answer = None

def answer(ask):
    global _known, _answer
    if _known:
        return _answer
    _answer = ask()
    _known = True
    return _answer
```

## Fix

Set the flag last, or ask the value itself whether it is known.

## Limits

A function that returns the value at once where the flag is set, and sets both.

## References

CWE-366.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.locking import lock_of
from colonnade.checks.syntax import own, same
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.FunctionDef, site: Site) -> Answer:
    if any(lock_of(each) for each in node.decorator_list) or any(
        lock_of(i.context_expr) for i in own(node, ast.withitem)
    ):
        return None
    return list(outcomes(node, site))


def outcomes(node: ast.FunctionDef, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    shared = {name for each in own(node, ast.Global) for name in each.names}
    for asked in own(node, ast.If):
        match asked:
            case ast.If(test=flag, body=[*_, ast.Return(value=value)]) if is_shared(flag, shared) and value is not None:
                if not is_shared(value, shared) or same(flag, value):
                    continue
            case _:
                continue
        sets = [each for each in own(node, ast.Assign) if each.lineno > asked.lineno]
        raised = next((each for each in sets if same_place(each.targets[0], flag) and is_true(each.value)), None)
        given = [each for each in sets if same_place(each.targets[0], value)]
        if raised is None or not given:
            continue
        if given[0].lineno < raised.lineno:
            yield raised, Safe("the value is set first")
        elif any(isinstance(each, ast.Call) for each in ast.walk(given[0].value)):
            message = f"`{site.text(flag)}` says from here on that `{site.text(value)}` is known, which is set below."
            yield raised, Weak(message, steps=[(asked, "Taken at its word here."), (given[0], "Set here.")])


def is_shared(node: ast.expr, names: set[str]) -> bool:
    """Whether an expression is a variable of the module that the function sets, or an attribute of its object."""
    if isinstance(node, ast.Name):
        return node.id in names
    return isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")


def same_place(target: ast.expr, read: ast.expr) -> bool:
    return ast.unparse(target) == ast.unparse(read)


def is_true(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is True


CHECK = Point(
    id="flag-before-value",
    title="Flag set before the value it speaks of",
    weakness=366,
    also=(909,),
    fix="Set the flag last, or ask the value itself whether it is known.",
    severity="low",
    confidence="medium",
    reasons=("the value is set first",),
    nodes=(ast.FunctionDef,),
    judge=judge,
)
