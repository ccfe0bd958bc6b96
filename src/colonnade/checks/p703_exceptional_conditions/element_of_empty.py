"""## What

An element is taken by its number, or the next of an iterator, where there may be none, and the case is not answered.

## Why

`IndexError` or `StopIteration` comes up in the case that is merely unusual: nothing matched, a line was blank, a part
was left out. Inside a generator the latter ends the loop of somebody else.

## Bad

```python
def backing_file(report):
    lines = [line.split("actual path: ")[1] for line in report if line.startswith("backing file: ")]
    return lines
```

## Good

```python
def backing_file(report):
    lines = [line.split("actual path: ")[1] for line in report if "actual path: " in line]
    return lines
```

## Fix

Ask whether there is one first, or say what counts where there is none: `next(each, None)`.

## Limits

Lists that a condition filters, searches whose answer may be empty, and texts that are split at a mark for which nobody
looked are followed within one function.

## References

CWE-754, CWE-129. PEP 479.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p703_exceptional_conditions._empty import excused, is_counted, spoken
from colonnade.checks.syntax import (
    assigned_once,
    catches,
    conditions,
    last_name,
    own_blocks,
    parts,
    words,
)
from colonnade.summary.point import Answer, Safe, Site, Weak

SEARCHES: Final = frozenset(
    ("findall", "glob", "iglob", "listdir", "xpath", "cssselect", "getElementsByTagName", "find_all", "splitlines")
)
"""What gives a list of as many elements as it finds."""
WALKS: Final = SEARCHES | {"walk", "iterdir", "scandir", "finditer", "rglob", "filter"}
"""What goes through as many as it finds."""
LISTS: Final = frozenset(("list", "all", "find", "findall", "search", "filter", "query", "xpath", "glob", "matches"))
"""Words in the names of what gives a list."""


def judge(node: ast.Subscript | ast.Call | ast.If, site: Site) -> Answer:
    match node:
        case ast.If():
            return of_late_test(node, site)
        case ast.Call(func=ast.Name(id="next"), args=[only]) if not node.keywords:
            return of_next(node, only, site)
        case ast.Subscript(value=owner, slice=ast.Constant(value=int(index)), ctx=ast.Load()):
            return of_element(node, owner, index, site)
        case ast.Subscript(value=owner, slice=ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=1))):
            return of_element(node, owner, -1, site)
    return None


def of_element(node: ast.Subscript, owner: ast.expr, index: int, site: Site) -> Answer:
    made = (assigned_once(site, owner.id) if isinstance(owner, ast.Name) else None) or owner
    match made:
        case ast.Call(
            func=ast.Attribute(value=text, attr="split" | "rsplit"), args=[ast.Constant(value=str(mark)), *_]
        ):
            return of_split(node, text, mark, index, site) if index > 0 else None
        case ast.ListComp(generators=[ast.comprehension(ifs=[_, *_])]):
            what = "the condition is met by none"
        case ast.Call() if last_name(made.func) in SEARCHES or is_listed(made):
            what = "nothing is found"
        case _:
            return None
    safe = excused(node, owner, site, "IndexError", "LookupError")
    return safe or Weak(f"`{site.text(node)}` raises IndexError where {what}.", confidence="low")


def is_listed(node: ast.expr) -> bool:
    """Whether a list is made of what a search goes through."""
    match node:
        case ast.Call(func=ast.Name(id="list" | "sorted"), args=[ast.Call(func=func)]):
            return last_name(func) in WALKS
    return False


def of_next(node: ast.Call, only: ast.expr, site: Site) -> Answer:
    match only:
        case ast.GeneratorExp(generators=[ast.comprehension(ifs=[_, *_])]):
            safe = excused(node, only, site, "StopIteration")
            return safe or Weak("`next` raises StopIteration where the condition is met by none.", confidence="low")
        case ast.Call(func=func) if last_name(func) in WALKS:
            safe = excused(node, only, site, "StopIteration")
            return safe or Weak("`next` raises StopIteration where nothing is found.", confidence="low")
    return None


def of_split(node: ast.Subscript, text: ast.expr, mark: str, index: int, site: Site) -> Answer:
    """The answer for a part behind a mark, where a condition speaks of the text and of another mark."""
    if catches(site, "IndexError", "LookupError"):
        return Safe("the exception is handled here")
    known = [pair for condition in conditions(site, node) for pair in parts(*condition)]
    marks = [each for test, outcome in known if outcome for each in spoken(test, text)]
    if not marks:
        return None
    if any(mark in each or each in mark for each in marks) or is_counted(known):
        return Safe("tested before")
    return Weak(f"`{site.text(node)}` raises IndexError where there is no {mark!r}; the test is for {marks[0]!r}.")


def of_late_test(node: ast.If, site: Site) -> Answer:
    """The answer for a condition that asks whether there is one when the first has been taken."""
    match node.test:
        case ast.UnaryOp(op=ast.Not(), operand=ast.Name(id=name)):
            pass
        case ast.Compare(left=ast.Name(id=name), ops=[ast.Is()], comparators=[ast.Constant(value=None)]):
            pass
        case _:
            return None
    above = previous(node, site)
    match above:
        case ast.Assign(
            targets=[ast.Name(id=given)],
            value=ast.Subscript(value=ast.Call(func=func), slice=ast.Constant(value=0)) as taken,
        ) if given == name and LISTS.intersection(words(ast.unparse(func))):
            if catches(site, "IndexError", "LookupError"):
                return [(taken, Safe("the exception is handled here"))]
            message = f"The first is taken of what `{site.text(func)}` gives, and only then asked whether there is one."
            return [(taken, Weak(message, steps=[(node.test, "Asked here.")]))]
    return None


def previous(node: ast.stmt, site: Site) -> ast.stmt | None:
    """The statement above one in its block."""
    block = next((each for each in own_blocks(site.function.node) if any(one is node for one in each)), [])
    index = next((i for i, each in enumerate(block) if each is node), 0)
    return block[index - 1] if index else None


CHECK = Point(
    id="element-of-empty",
    title="Element of what may be empty",
    weakness=754,
    alike={754: (129,)},
    fix="Ask whether there is one first, or say what counts where there is none.",
    severity="low",
    confidence="medium",
    reasons=("tested before", "the exception is handled here"),
    nodes=(ast.Subscript, ast.Call, ast.If),
    callees=frozenset(("next",)),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
