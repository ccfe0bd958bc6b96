"""## What

An operator that is valid and means something else than the line says: `=+` and `=-` for `+=` and `-=`, `^` for a power,
`~` for the negation of a boolean, and `in ("word")`, where the parentheses make no tuple.

## Why

`total =- fee` stores the negative fee, `10 ^ 6` is 12, and `~True` is -2, which is true. Nothing is raised; the wrong
number or branch goes on. `role in ("admin")` holds for `"min"`, and for the empty text.

## Bad

```python
def settle(account, fees):
    balance = account.balance
    for fee in fees:
        balance =- fee
    return balance
```

## Good

```python
def settle(account, fees):
    balance = account.balance
    for fee in fees:
        balance -= fee
    return balance
```

## Fix

Write the operator that is meant: `+=`, `-=`, `**`, `not`.

## Limits

`=-` counts where a blank follows it and none stands before the sign. Of powers, those of 2 and 10 by a constant are
known.

## References

CWE-480. Python Language Reference, 6.6 and 6.9.
"""

import ast
import re
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.syntax import assigned_once
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

SIGNED: Final = re.compile(r"[\w\])] ?=([+-]) \S")
WORD: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{2,}")
PARENTHESES: Final = re.compile(r"\bin\s*\(\s*['\"]")
BASES: Final = (2, 10)
IDENTITY: Final = (ast.Is, ast.IsNot, ast.In, ast.NotIn)


def judge(node: ast.Assign | ast.BinOp | ast.UnaryOp | ast.Compare, site: Site) -> Answer:
    match node:
        case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[ast.Constant(value=str(word)) as right]):
            return of_membership(node, right, word, site)
        case ast.Assign(targets=[ast.Name() | ast.Attribute() | ast.Subscript()], value=ast.UnaryOp(op=sign)):
            return of_sign(node, site) if isinstance(sign, (ast.UAdd, ast.USub)) else None
        case ast.BinOp(left=ast.Constant(value=int(base)), op=ast.BitXor(), right=ast.Constant(value=int(power))):
            if base in BASES and power > 1 and not is_written_in_bits(node, site):
                return Weak(f"`{site.text(node)}` is an exclusive or, which gives {base ^ power}.")
            return Safe("bits of two numbers")
        case ast.UnaryOp(op=ast.Invert(), operand=operand):
            value = site.value(operand)
            if value.has_type("bool") and is_by_element(operand, site):
                return Undecided("whether arrays are compared is not known")
            if value.has_type("bool"):
                return Weak(f"`{site.text(node)}` inverts the bits of a boolean, and both results are true.")
            return Safe("bits of a number") if value.has_type("int") else None
    return None


def of_membership(node: ast.Compare, right: ast.Constant, word: str, site: Site) -> Answer:
    """A text between parentheses, which is no tuple of one: parts of it are in it, too."""
    if not WORD.fullmatch(word) or not PARENTHESES.search(site.text(node)) or is_letter(node.left, site):
        return None
    return Weak(f"`{site.text(node)}` asks for a part of the text `{word}`, which is no tuple.", confidence="medium")


def is_letter(node: ast.expr, site: Site) -> bool:
    """Whether a single letter is looked for, by its name or by how it is read."""
    consts = site.value(node).consts
    short = isinstance(node, ast.Name) and (len(node.id) == 1 or "ch" in node.id or "letter" in node.id)
    return short or isinstance(node, ast.Subscript) or any(isinstance(c, str) and len(c) < 2 for c in consts or ())


def is_by_element(node: ast.expr, site: Site) -> bool:
    """Whether a truth may be an array of them: a comparison of what is not known compares element by element."""
    if isinstance(node, ast.Name):
        node = assigned_once(site, node.id) or node
    if not isinstance(node, ast.Compare) or any(isinstance(op, IDENTITY) for op in node.ops):
        return False
    values = [site.value(each) for each in (node.left, *node.comparators)]
    return any(value.consts is None and not all(is_builtin(ref) for ref in value.refs or ("?",)) for value in values)


def is_builtin(ref: str) -> bool:
    """Whether a reference is an instance of a builtin class."""
    return ref.endswith("()") and "." not in ref and ":" not in ref


def of_sign(node: ast.Assign, site: Site) -> Answer:
    found = SIGNED.match(site.text(node)[len(site.text(node.targets[0])) - 1 :])
    if found is None:
        return Safe("a number with a sign")
    sign = found[1]
    return Weak(f"`{site.text(node)}` assigns, and `{sign}` is the sign of the value.")


def is_written_in_bits(node: ast.BinOp, site: Site) -> bool:
    """Whether one of the numbers is not written in decimal digits."""
    return not site.text(node.left).isdigit() or not site.text(node.right).isdigit()


CHECK = Point(
    id="mistaken-operator",
    title="Operator that means something else",
    weakness=480,
    fix="Write the operator that is meant: `+=`, `-=`, `**`, `not`.",
    severity="medium",
    confidence="high",
    reasons=("bits of two numbers", "bits of a number", "a number with a sign"),
    nodes=(ast.Assign, ast.BinOp, ast.UnaryOp, ast.Compare),
    judge=judge,
)
