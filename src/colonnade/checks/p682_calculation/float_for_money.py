"""## What

Binary floating point used for an amount of money: `float(price)`, a float literal multiplied with, added to or
subtracted from something named as money, `int(price * 100)`, or such a product that is rounded to cents.

## Why

A float cannot hold 0.10, and `int(19.99 * 100)` is 1998. Rounding errors add up over lines of an invoice, and totals
that should be equal are not; a client who may choose quantities can collect the differences.

## Bad

```python
def with_tax(price):
    return float(price) * 1.19
```

## Good

```python
from decimal import Decimal

def with_tax(price):
    return Decimal(price) * Decimal("1.19")
```

## Fix

Use `decimal.Decimal` built from text, or whole cents as `int`.

## Limits

Money is recognised by the words of a name: price, amount of money, balance, salary, currency and the like.

## References

CWE-1339. Python library reference, `decimal`; Tutorial, 15. Floating-Point Arithmetic.
"""

import ast
from itertools import pairwise

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, words
from colonnade.summary.point import Answer, Safe, Site, Weak

MONEY = frozenset(
    ("price", "prices", "balance", "salary", "payment", "invoice", "refund", "deposit", "payout", "wage", "subtotal",
     "money", "cents", "dollars", "euros", "vat", "fee", "fees", "revenue", "cashback")
)  # fmt: skip
PAIRS = frozenset(
    (("total", "cost"), ("total", "amount"), ("unit", "cost"), ("amount", "due"), ("tax", "amount"), ("order", "total"))
)
NOT_MONEY = frozenset(
    ("count", "id", "ids", "index", "len", "load", "rate", "ratio", "weight", "percent", "factor", "type", "date",
     "time", "key", "name", "status", "loader", "balancer", "score", "color", "field", "column", "model")
)  # fmt: skip
AMOUNTS = frozenset(("amount", "tax", "discount", "commission"))
"""Words that name money where it is rounded to two places."""
ARITHMETIC = (ast.Add, ast.Sub, ast.Mult, ast.Div)


def is_money(node: ast.expr) -> bool:
    """Whether an expression is named as an amount of money."""
    names = words(last_name(node))
    if not names or NOT_MONEY.intersection(names):
        return False
    return bool(MONEY.intersection(names)) or any(pair in PAIRS for pair in pairwise(names))


def judge(node: ast.BinOp | ast.Call, site: Site) -> Answer:
    if isinstance(node, ast.Call):
        return judge_conversion(node, site)
    if not isinstance(node.op, ARITHMETIC):
        return None
    sides = (node.left, node.right)
    money = next((side for side in sides if is_money(side)), None)
    if money is None or isinstance(money, ast.Call):
        return None
    if any(is_exact(site, side) for side in sides):
        return Safe("exact decimal or integer arithmetic")
    for side in sides:
        if is_float(site, side):
            what = "itself a float" if side is money else f"combined with the float `{site.text(side)}`"
            return Weak(f"`{site.text(money)}`, an amount of money by its name, is {what}.")
    return Safe("no float takes part")


def judge_conversion(node: ast.Call, site: Site) -> Answer:
    match node:
        case ast.Call(func=ast.Name(id="int"), args=[ast.BinOp(left=left, op=ast.Mult(), right=right)]):
            if is_hundred(right) and is_money(left) and not is_exact(site, left):
                return Weak(f"`{site.text(node)}` cuts off what a float is short of a cent.")
            return None
        case ast.Call(func=ast.Name(id="round"), args=[ast.BinOp(left=left, op=ast.Mult(), right=right), places]):
            rate = next((each for each in (left, right) if is_float(site, each)), None)
            amount = left if rate is right else right
            if rate is None or not isinstance(places, ast.Constant) or places.value != 2 or is_exact(site, amount):
                return None
            if not is_money(amount) and AMOUNTS.isdisjoint(words(last_name(amount))):
                return None
            return Weak(
                f"`{site.text(amount)}`, an amount of money by its name, is rounded to cents as a binary float."
            )
    if not isinstance(node.func, ast.Name) or len(node.args) != 1:
        return None
    if node.func.id == "float" and is_money(node.args[0]):
        return Weak(f"`{site.text(node.args[0])}`, an amount of money by its name, is converted to a binary float.")
    return None


def is_hundred(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value in (100, 1000)


def is_float(site: Site, node: ast.expr) -> bool:
    """Whether a side is certainly a float that no whole number could stand for."""
    consts = site.value(node).consts
    if consts:
        return all(isinstance(c, float) and not c.is_integer() for c in consts)
    return "float()" in site.value(node).refs


def is_exact(site: Site, node: ast.expr) -> bool:
    value = site.value(node)
    return any(ref.rpartition(".")[2] in ("Decimal()", "Fraction()", "int()") for ref in value.refs) and not any(
        isinstance(c, float) for c in value.consts or ()
    )


CHECK = Point(
    id="float-for-money",
    title="Binary floating point used for money",
    weakness=1339,
    fix="Use `decimal.Decimal` built from text, or whole cents as `int`.",
    severity="low",
    confidence="medium",
    reasons=("exact decimal or integer arithmetic", "no float takes part"),
    nodes=(ast.BinOp, ast.Call),
    callees=frozenset(("float", "int", "round")),
    judge=judge,
)
