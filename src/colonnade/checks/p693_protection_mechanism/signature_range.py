"""## What

A signature of two numbers is verified, and nothing says that both lie between 1 and the order of the group.

## Why

With zero, or with a multiple of the order, for one of the numbers the equation holds for any message: everybody can
sign.

## Bad

```python
def verify(digest, signature, key):
    r, s = signature
    inverse = pow(s, -1, key.order)
    point = key.generator * (digest * inverse % key.order) + key.point * (r * inverse % key.order)
    return point.x % key.order == r
```

## Good

```python
def verify(digest, signature, key):
    r, s = signature
    if not 0 < r < key.order or not 0 < s < key.order:
        return False
    inverse = pow(s, -1, key.order)
    point = key.generator * (digest * inverse % key.order) + key.point * (r * inverse % key.order)
    return point.x % key.order == r
```

## Fix

Refuse signatures whose numbers are not between 1 and the order less one, or leave verification to a library.

## Limits

The two numbers are known by their customary names, `r` and `s`, and by the inverse of the second.

## References

CWE-347. FIPS 186-5, 6.4.2.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

HALVES = frozenset("rs")
CHECKING = frozenset(("check", "valid", "validate", "range", "ensure", "verify", "between", "in"))


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    if {"verify", "verifies", "validate", "check"}.isdisjoint(words(node.name)):
        return None
    inner = own_nodes(node)
    read = {last_name(each) for each in inner if isinstance(each, (ast.Name, ast.Attribute, ast.Subscript))}
    inverse = next((each for each in inner if isinstance(each, ast.Call) and is_inverse_of_s(each)), None)
    if inverse is None or not read >= HALVES:
        return None
    if set(bounded(inner)) >= HALVES:
        return [(inverse, Safe("both numbers are compared with bounds"))]
    message = f"`{site.text(inverse)}` is computed for a signature whose numbers nothing says to lie in the range."
    return [(inverse, Weak(message))]


def is_inverse_of_s(call: ast.Call) -> bool:
    """``inverse(s, n)``, ``pow(s, -1, n)``, ``pow(s, n - 2, n)``."""
    if not call.args or last_name(call.args[0]) != "s" or isinstance(call.args[0], ast.Call):
        return False
    if last_name(call.func) == "pow":
        return len(call.args) == 3
    return any(word in ("inv", "inverse", "modinv", "invert", "invmod") for word in words(last_name(call.func)))


def bounded(inner: tuple[ast.AST, ...]) -> Iterator[str]:
    """The numbers that are compared by order, or handed to a function that answers for them."""
    for each in inner:
        if (
            isinstance(each, ast.Compare)
            and any(isinstance(op, (ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn)) for op in each.ops)
        ) or (isinstance(each, ast.Call) and not CHECKING.isdisjoint(words(last_name(each.func)))):
            yield from names(each)


def names(node: ast.AST) -> Iterator[str]:
    """The last names of what stands in an expression."""
    for each in ast.walk(node):
        if isinstance(each, (ast.Name, ast.Attribute, ast.Subscript)):
            yield last_name(each)


CHECK = Point(
    id="signature-range",
    title="Signature whose numbers are not held to their range",
    weakness=347,
    fix="Refuse signatures whose numbers are not between 1 and the order less one, or leave it to a library.",
    severity="high",
    confidence="medium",
    reasons=("both numbers are compared with bounds",),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    judge=judge,
)
