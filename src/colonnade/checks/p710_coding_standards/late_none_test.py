"""## What

A value is used as an object, and the same function tests it for None in a place where that comes too late: behind the
use, or before it without any consequence for it.

## Why

Who wrote the test knew that the value may be None. On that way the use raises `AttributeError` or `TypeError` before
the test is reached, and the answer that was written for the case is never given.

## Bad

```python
def limit_of(quota):
    if quota.limit < 0 or quota.limit is None:
        return "unlimited"
    return str(quota.limit)
```

## Good

```python
def limit_of(quota):
    if quota.limit is None or quota.limit < 0:
        return "unlimited"
    return str(quota.limit)
```

## Fix

Test first and use the value behind the test; take the test away where None cannot be.

## Limits

Uses and tests of one block of statements are compared, with nothing between them that gives the value anew.

## References

CWE-476. D. Engler et al.: Bugs as Deviant Behavior, 2001.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.ending import comes_back
from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.p710_coding_standards._belief import (
    Use,
    asks,
    binds,
    changes,
    excused,
    is_asked_before,
    is_subject,
    tested,
    unconditional,
    uses,
)
from colonnade.checks.p710_coding_standards._branch import branches
from colonnade.checks.syntax import assigned_in, last_name, leaves, own, own_blocks
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

Found = tuple[ast.AST, Outcome]


def judge(node: ast.FunctionDef | ast.AsyncFunctionDef, site: Site) -> Answer:
    found = [*in_one_test(node, site)]
    for block in own_blocks(node):
        for index, statement in enumerate(block):
            if isinstance(statement, ast.If):
                found += behind(block, index, statement, node, site)
                found += before(block, index, statement, node, site)
            elif isinstance(statement, ast.Assign):
                found += beside(block, index, statement, site)
    return found


def in_one_test(function: ast.AST, site: Site) -> Iterator[Found]:
    """Uses in an operand of ``and`` or ``or`` before the operand that tests."""
    for node in own(function, ast.BoolOp):
        for index, operand in enumerate(node.values[1:], 1):
            for subject, certain in tested(operand):
                if not certain and not is_asked_for(subject, operand, function):
                    continue
                use = next((use for each in node.values[:index] for use in uses(each, subject)), None)
                if use is None or is_asked_before(function, subject, use):
                    yield operand, Safe("tested before")
                else:
                    text = site.text(subject)
                    yield use.node, Weak(f"`{text}` is {use.how} before the same condition asks whether it is None.")


def is_asked_for(subject: ast.expr, operand: ast.expr, function: ast.AST) -> bool:
    """Whether an operand is nothing but a name that holds what a dictionary gave, or None."""
    made = assigned_in(function).get(subject.id) if isinstance(subject, ast.Name) and operand is subject else None
    return isinstance(made, ast.Call) and last_name(made.func) == "get" and len(made.args) == 1


def behind(block: list[ast.stmt], index: int, test: ast.If, function: ast.AST, site: Site) -> Iterator[Found]:
    """Uses in statements of the same block above a test, and at the ends of the branches right above it."""
    for subject, certain in tested(test.test):
        refuses = isinstance(test.test, ast.UnaryOp) and leaves(test.body)
        if certain or refuses:
            yield from above(block[:index], subject, certain, test, function, site)
        if index and isinstance(block[index - 1], ast.If) and (certain or isinstance(subject, ast.Name)):
            for branch in branches(block[index - 1]):
                yield from above(branch, subject, certain, test, function, site)


def above(
    statements: list[ast.stmt], subject: ast.expr, certain: bool, test: ast.If, function: ast.AST, site: Site
) -> Iterator[Found]:
    for earlier in reversed(statements):
        use = next((use for each in unconditional(earlier) for use in uses(each, subject, certain)), None)
        if binds(earlier, subject) or (use is None and changes(earlier, subject)):
            return
        if use is None:
            continue
        if is_asked_before(function, subject, use) or excused(function, use.node):
            yield test.test, Safe("tested before")
        else:
            yield use.node, told(use, subject, test, certain, site)
        return


def told(use: Use, subject: ast.expr, test: ast.If, certain: bool, site: Site) -> Weak:
    message = f"`{site.text(subject)}` is {use.how} here, and tested for None behind it."
    return Weak(message, steps=[(test.test, "Tested here.")], confidence="medium" if certain else "low")


def before(block: list[ast.stmt], index: int, test: ast.If, function: ast.AST, site: Site) -> Iterator[Found]:
    """Uses in statements of the same block below a test from which the way with None comes back."""
    subject, way = none_way(test)
    if subject is None or leaves(way) or not all(comes_back(each) for each in way):
        return
    if any(changes(each, subject) for each in way) or any(binds(each, subject) for each in (*test.body, *test.orelse)):
        return
    for later in block[index + 1 :]:
        use = next((use for each in unconditional(later) for use in uses(each, subject)), None)
        if use is not None and not excused(function, use.node):
            message = f"`{site.text(subject)}` is {use.how} here, though it may be None behind the test."
            yield use.node, Weak(message, steps=[(test.test, "Tested here; both ways go on.")])
            return
        if changes(later, subject) or asks(later, subject):
            return


def beside(block: list[ast.stmt], index: int, given: ast.Assign, site: Site) -> Iterator[Found]:
    """Uses in statements below one that says what counts where there is nothing, of what may be nothing itself."""
    match given:
        case ast.Assign(
            targets=[ast.Name(id=name)], value=ast.BoolOp(op=ast.Or(), values=[ast.Name() as subject, ast.Call()])
        ):
            pass
        case _:
            return
    if name == subject.id:
        return
    for later in block[index + 1 :]:
        use = next((use for each in unconditional(later) for use in uses(each, subject, False)), None)
        if use is not None:
            message = f"`{subject.id}` is {use.how} here, though `{name}` was made in its place where it may be None."
            yield use.node, Weak(message, steps=[(given.value, "Replaced here.")])
            return
        if binds(later, subject) or asks(later, subject):
            return


def none_way(test: ast.If) -> tuple[ast.expr | None, list[ast.stmt]]:
    """What a condition asks for None and nothing else, and the statements of the way with None."""
    match test.test:
        case ast.Compare(left=left, ops=[op], comparators=[ast.Constant(value=None)]) if is_subject(left):
            if isinstance(op, ast.Is):
                return left, test.body
            if isinstance(op, ast.IsNot):
                return left, test.orelse
    return None, []


CHECK = Point(
    id="late-none-test",
    title="Test for None behind the use",
    weakness=476,
    fix="Test first and use the value behind the test; take the test away where None cannot be.",
    severity="low",
    confidence="medium",
    reasons=("tested before",),
    within=("none-dereference", "none-of-own-function"),
    nodes=(ast.FunctionDef, ast.AsyncFunctionDef),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
