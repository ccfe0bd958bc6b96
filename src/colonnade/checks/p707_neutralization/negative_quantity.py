"""## What

A quantity from a request is multiplied with a price, or added to or taken from a balance or stock, and nothing asks
whether it is negative.

## Why

A client who orders -3 pieces is paid for them, and who transfers -100 takes 100.

## Bad

```python
from flask import request

def order(item):
    quantity = int(request.form["quantity"])
    return {"total": item.price * quantity}
```

## Good

```python
from flask import abort, request

def order(item):
    quantity = int(request.form["quantity"])
    if not 1 <= quantity <= 100:
        abort(400)
    return {"total": item.price * quantity}
```

## Fix

Compare the quantity with the least and the greatest that make sense.

## Limits

Prices, balances and stocks are told by their names. A validation that a form or another function has done is not seen.

## References

CWE-1284.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

PRICES: Final = frozenset(("price", "prices", "cost", "fee", "rate", "fare"))
STORES: Final = frozenset(("balance", "stock", "inventory", "credit", "credits", "points", "funds", "wallet", "coins"))
LEAST: Final = frozenset(("min", "minimum", "least", "lowest", "zero"))


def judge(node: ast.BinOp | ast.AugAssign, site: Site) -> Answer:
    for quantity, other in sides(node):
        value = site.value(quantity)
        if other is None or not value.has_type("int", "float", "decimal.Decimal") or "http" not in site.sources(value):
            continue
        if value.low is not None and value.low >= 0:
            return Safe("never negative")
        if is_asked_about(quantity, site):
            return Safe("a test asks about it")
        return Weak(f"`{site.text(quantity)}` of the request may be negative, and counts against `{site.text(other)}`.")
    return None


def sides(node: ast.BinOp | ast.AugAssign) -> Iterator[tuple[ast.expr, ast.expr | None]]:
    """What may be the quantity, with what it counts against, or None where that is no price or store."""
    match node:
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            yield right, named(left, PRICES)
            yield left, named(right, PRICES)
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub(), right=right):
            yield right, named(left, STORES)
        case ast.AugAssign(target=target, op=ast.Add() | ast.Sub(), value=value):
            yield value, named(target, STORES)


def named(node: ast.expr, among: frozenset[str]) -> ast.expr | None:
    return node if not among.isdisjoint(words(last_name(node))) else None


def is_asked_about(node: ast.expr, site: Site) -> bool:
    """Whether the function compares the number with a least one, or gives it to a function whose answer it tests.

    A comparison with what there is, ``amount > balance``, lets the negative pass.
    """
    text = ast.unparse(node)
    for each in own_nodes(site.function.node):
        match each:
            case ast.Compare(left=left, ops=ops, comparators=others):
                operands = [left, *others]
                if any(ast.unparse(one) == text for one in operands) and (
                    any(is_least(one) for one in operands) or any(isinstance(op, (ast.In, ast.NotIn)) for op in ops)
                ):
                    return True
            case ast.If(test=test) | ast.Assert(test=test) | ast.IfExp(test=test) if not isinstance(test, ast.Compare):
                calls = [one for one in ast.walk(test) if isinstance(one, ast.Call)]
                if any(ast.unparse(argument) == text for call in calls for argument in call.args):
                    return True
    return False


def is_least(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) or not LEAST.isdisjoint(words(last_name(node)))


CHECK = Point(
    id="negative-quantity",
    title="Quantity from a request that may be negative",
    weakness=1284,
    fix="Compare the quantity with the least and the greatest that make sense.",
    severity="medium",
    confidence="medium",
    reasons=("never negative", "a test asks about it"),
    nodes=(ast.BinOp, ast.AugAssign),
    judge=judge,
)
