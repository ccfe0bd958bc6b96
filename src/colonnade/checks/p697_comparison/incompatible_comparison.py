"""## What

An equality between values whose types can never be equal: text with a number, text with bytes, a number with a list.

## Why

Python does not complain: `==` is simply always false and `!=` always true, so the branch behind it is always or never
taken. A comparison of a request's text with a number, or of a digest's bytes with its hexadecimal text, denies everyone
or admits everyone.

## Bad

```python
def is_root(uid_text: str) -> bool:
    return uid_text.strip() == 0
```

## Good

```python
def is_root(uid_text: str) -> bool:
    return int(uid_text) == 0
```

## Fix

Convert one side to the type of the other before comparing.

## Limits

Only values whose builtin type is certain are compared; classes may define equality as they like.

## References

CWE-1024. Python Language Reference, 6.10.1 Value comparisons.
"""

import ast
from typing import Final

from colonnade.checks.form import Point
from colonnade.summary.point import Answer, Safe, Site, Weak
from colonnade.summary.value import Value

FAMILIES: Final = {
    "str()": "text", "bytes()": "bytes", "bytearray()": "bytes", "int()": "number", "float()": "number",
    "bool()": "number", "complex()": "number", "list()": "list", "tuple()": "tuple", "dict()": "dict",
    "set()": "set", "frozenset()": "set",
}  # fmt: skip
WORDS: Final = {"number": "a number", "text": "text", "bytes": "bytes"}


def judge(node: ast.Compare, site: Site) -> Answer:
    if len(node.ops) != 1 or not isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
        return None
    left, right = family(site.value(node.left)), family(site.value(node.comparators[0]))
    if not left or not right:
        return None
    if left == right:
        return Safe("both sides are of one type")
    if site.role == "test":
        return Safe("a test that values of two types differ")
    always = "false" if isinstance(node.ops[0], ast.Eq) else "true"
    sides = " with ".join(WORDS.get(each, f"a {each}") for each in (left, right))
    return Weak(f"`{site.text(node)}` compares {sides} and is always {always}.")


def family(value: Value) -> str:
    """The family of types within which equality is possible, where all that the value may be lies in one."""
    refs = {FAMILIES.get(ref.partition("[")[0].removesuffix("()") + "()", "") for ref in value.refs}
    if value.consts is not None:
        refs |= {FAMILIES.get(f"{type(c).__name__}()", "") for c in value.consts}
    return refs.pop() if len(refs) == 1 and (value.none == -2 or value.consts is not None) else ""


CHECK = Point(
    id="incompatible-comparison",
    title="Comparison of types that are never equal",
    weakness=1024,
    fix="Convert one side to the type of the other before comparing.",
    severity="medium",
    confidence="medium",
    reasons=("both sides are of one type", "a test that values of two types differ"),
    nodes=(ast.Compare,),
    judge=judge,
)
