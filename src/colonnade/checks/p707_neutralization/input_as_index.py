"""## What

A number from a request is used as the index of a list, and one of the list's two ends is not looked after.

## Why

A number beyond the end raises an exception that nobody handles. A negative one counts from the end: `-1` gives the last
entry, which the client was not to have.

## Bad

```python
from flask import request

PRIZES = ["badge", "mug", "bicycle"]

def prize():
    return PRIZES[int(request.args["number"])]
```

## Good

```python
from flask import abort, request

PRIZES = ["badge", "mug", "bicycle"]

def prize():
    number = int(request.args["number"])
    if not 0 <= number < len(PRIZES):
        abort(404)
    return PRIZES[number]
```

## Fix

Compare the number with 0 and with the length before it is used.

## Limits

Lists that are seen to be lists, and numbers that the same function has from the request.

## References

CWE-1285, CWE-839, CWE-129.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import assigned_once, catches, module_of, own_nodes
from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.summary.point import Answer, Safe, Site, Weak

MAKING: Final = frozenset(("list", "sorted", "split", "splitlines", "readlines", "tuple"))


def judge(node: ast.Subscript, site: Site) -> Answer:
    if not isinstance(node.ctx, ast.Load) or isinstance(node.slice, (ast.Slice, ast.Constant, ast.Tuple)):
        return None
    value = site.value(node.slice)
    if not value.has_type("int") or not site.sources(value) & THREAT_MODELS["remote"]:
        return None
    if not is_sequence(node.value, site):
        return None
    low, high = bounds(node, site)
    low = low or (value.low is not None and value.low >= 0)
    high = high or catches(site, "IndexError", "LookupError")
    text = site.text(node.slice)
    if low and high:
        return Safe("both ends are looked after")
    if high:
        return Weak(f"A negative `{text}` of the request counts from the end of the list.", weakness=839)
    if low:
        return Weak(f"Nothing holds `{text}` of the request below the length of the list.", confidence="high")
    return Weak(f"Nothing holds `{text}` of the request between 0 and the length of the list.", confidence="high")


def is_sequence(node: ast.expr, site: Site) -> bool:
    """Whether an expression is seen to be a list or a tuple."""
    if any(ref.partition("[")[0].removesuffix("()") in ("list", "tuple") for ref in site.value(node).refs):
        return True
    if not isinstance(node, ast.Name):
        return False
    made = assigned_once(site, node.id)
    if made is None:
        body = getattr(module_of(site), "body", ())
        given = [each.value for each in body if isinstance(each, ast.Assign) and is_name(each.targets[0], node.id)]
        made = given[0] if len(given) == 1 else None
    match made:
        case ast.List() | ast.Tuple() | ast.ListComp():
            return True
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in MAKING
    return False


def is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def bounds(node: ast.Subscript, site: Site) -> tuple[bool, bool]:
    """Whether tests above compare the index with a constant, which holds its lower end, and with something else."""
    low = high = False
    index = ast.unparse(node.slice)
    for each in own_nodes(site.function.node):
        if not isinstance(each, ast.Compare) or each.lineno > node.lineno:
            continue
        operands = [each.left, *each.comparators]
        for left, op, right in zip(operands, each.ops, operands[1:], strict=False):
            other = right if ast.unparse(left) == index else left if ast.unparse(right) == index else None
            if other is None:
                continue
            is_membership = isinstance(op, (ast.In, ast.NotIn))
            low = low or is_membership or isinstance(other, (ast.Constant, ast.UnaryOp))
            high = high or is_membership or not (isinstance(other, ast.Constant) and other.value in (0, 1))
    return low, high


CHECK = Point(
    id="input-as-index",
    title="Index from a request that is not held to the list",
    weakness=1285,
    also=(839,),
    alike={1285: (129,)},
    fix="Compare the number with 0 and with the length before it is used.",
    severity="low",
    confidence="medium",
    reasons=("both ends are looked after",),
    nodes=(ast.Subscript,),
    judge=judge,
)
