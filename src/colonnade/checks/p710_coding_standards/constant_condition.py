"""## What

A condition that is always true or always false: `role == "admin" or "root"`, `x == 1 and x == 2`,
`x != 1 or x != 2`, an assertion of a tuple, a value compared with itself, a test for None behind another that has
decided it.

## Why

The branch is always or never taken. Where the condition was to keep someone out, everyone passes, or nobody.

## Bad

```python
def may_enter(role):
    return role == "admin" or "root"
```

## Good

```python
def may_enter(role):
    return role in ("admin", "root")
```

## Fix

Write each comparison in full, or use `in`.

## Limits

Conditions that are written as a constant, such as `while True`, are meant so. `x != x` asks for a NaN. Whether
something is None counts as decided where a condition of the same function about the same name has decided it.

## References

CWE-570, CWE-571.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import conditions, parts, same
from colonnade.summary.point import Answer, Safe, Site, Weak

FALSE, TRUE = 570, 571


def judge(node: ast.BoolOp | ast.Assert | ast.Compare, site: Site) -> Answer:
    if isinstance(node, ast.Assert):
        if isinstance(node.test, ast.Tuple) and node.test.elts:
            return Weak("The assertion is of a tuple, which is always true.", weakness=TRUE, severity="medium")
        return None
    if isinstance(node, ast.Compare):
        return of_itself(node, site)
    for value in node.values[1:]:
        if isinstance(value, ast.Constant) and compares(node.values[0]) and isinstance(value.value, (str, int)):
            if isinstance(value.value, bool) or not value.value or isinstance(node.op, ast.And):
                continue
            return Weak(f"`{site.text(node)}` is always true, for `{site.text(value)}` is.", weakness=TRUE)
    word = contradiction(node)
    if word:
        weakness = FALSE if word == "false" else TRUE
        return Weak(f"`{site.text(node)}` is always {word}.", weakness=weakness)
    return Safe("the parts do not decide each other") if any(compares(value) for value in node.values) else None


def decided(node: ast.Compare, site: Site) -> Answer:
    """Of a test for None, the whole of a condition, that an earlier condition about the same thing decides."""
    statement = site.statements[-1] if site.statements else None
    if not isinstance(statement, (ast.If, ast.While)) or statement.test is not node:
        return None
    if not isinstance(node.left, (ast.Name, ast.Attribute)) or site.value(node.left).none != -2:
        return None
    consts = site.value(node).consts
    if consts is None or len(consts) != 1 or not isinstance(consts[0], bool):
        return None
    for test, outcome in conditions(site, node):
        for part, held in parts(test, outcome):
            if excludes_none(part, held, node.left):
                word, weakness = ("true", TRUE) if consts[0] else ("false", FALSE)
                message = f"`{site.text(node)}` is always {word}: an earlier condition has excluded None."
                return Weak(message, steps=[(part, "Decided here.")], weakness=weakness, severity="low")
    return None


def excludes_none(test: ast.expr, outcome: bool, subject: ast.expr) -> bool:
    """Whether a test that came out so says that the subject is not None."""
    match test:
        case ast.Compare(left=left, ops=[ast.Is() | ast.IsNot() as op], comparators=[ast.Constant(value=None)]):
            return same(left, subject) and outcome is isinstance(op, ast.IsNot)
    return outcome and same(test, subject)


def of_itself(node: ast.Compare, site: Site) -> Answer:
    if len(node.ops) != 1:
        return None
    if isinstance(node.ops[0], (ast.Is, ast.IsNot)) and isinstance(node.comparators[0], ast.Constant):
        return decided(node, site) if node.comparators[0].value is None else None
    if not same(node.left, node.comparators[0]):
        return None
    if not isinstance(node.left, (ast.Name, ast.Attribute)) or site.role == "test":
        return None
    if isinstance(node.ops[0], (ast.Eq, ast.NotEq)) and (isinstance(node.left, ast.Name) or is_number(node.left, site)):
        return Safe("asks for a number that is not one")
    if isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
        word, weakness = ("true", TRUE) if isinstance(node.ops[0], ast.Eq) else ("false", FALSE)
        sure = "high" if site.function.name.endswith(("__eq__", "__ne__")) else "medium"
        message = f"`{site.text(node)}` compares a value with itself and is always {word}."
        return Weak(message, weakness=weakness, confidence=sure)
    word = "true" if isinstance(node.ops[0], (ast.LtE, ast.GtE, ast.Is)) else "false"
    weakness = FALSE if word == "false" else TRUE
    return Weak(f"`{site.text(node)}` compares a value with itself and is always {word}.", weakness=weakness)


def is_number(node: ast.expr, site: Site) -> bool:
    """Whether an attribute may be a number that is not one: it is not among others that are compared so."""
    return "float()" in site.value(node).refs


def compares(node: ast.expr) -> bool:
    return isinstance(node, ast.Compare)


def contradiction(node: ast.BoolOp) -> str:
    """``true`` or ``false`` where two parts decide the whole, else the empty string."""
    wanted = ast.Eq if isinstance(node.op, ast.And) else ast.NotEq
    word = "false" if isinstance(node.op, ast.And) else "true"
    seen: list[tuple[ast.expr, object]] = []
    for subject, literal in equalities(node, wanted):
        if any(same(subject, other) and literal != value and is_plain(subject) for other, value in seen):
            return word
        seen.append((subject, literal))
    parts = [value for value in node.values if is_plain(value)]
    negated = [v.operand for v in node.values if isinstance(v, ast.UnaryOp) and isinstance(v.op, ast.Not)]
    return word if any(same(part, other) for part in parts for other in negated) else ""


def equalities(node: ast.BoolOp, wanted: type[ast.cmpop]) -> Iterator[tuple[ast.expr, object]]:
    for value in node.values:
        match value:
            case ast.Compare(left=left, ops=[op], comparators=[ast.Constant(value=literal)]) if isinstance(op, wanted):
                yield left, literal


def is_plain(node: ast.expr) -> bool:
    """Whether an expression gives the same value each time: no call in it."""
    return isinstance(node, (ast.Name, ast.Attribute, ast.Subscript)) and not any(
        isinstance(n, (ast.Call, ast.Await)) for n in ast.walk(node)
    )


CHECK = Point(
    id="constant-condition",
    title="Condition that is always true or always false",
    weakness=571,
    also=(570,),
    fix="Write each comparison in full, or use `in`.",
    severity="medium",
    confidence="high",
    reasons=("the parts do not decide each other", "asks for a number that is not one"),
    nodes=(ast.BoolOp, ast.Assert, ast.Compare),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
