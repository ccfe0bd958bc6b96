"""## What

The truth of a result whose failure is a true value: `if text.find(word):`, where "not found" is -1. Also the truth of
what a function gives that always gives None and tells of its failure by an exception: `if not os.chdir(path):`.

## Why

The condition holds when the word is missing and fails when the text starts with it, the reverse of what it says in both
cases. As a filter it lets pass what it was to keep out.

## Bad

```python
def is_local(address: str) -> bool:
    if address.find("127.0.0.1"):
        return True
    return False
```

## Good

```python
def is_local(address: str) -> bool:
    return "127.0.0.1" in address
```

## Fix

Use `in`, or compare with the value that means failure.

## Limits

Only calls that stand in a condition are seen, not their results kept in variables.

## References

CWE-253.
"""

import ast
from collections.abc import Iterator

from colonnade.checks.form import Point
from colonnade.checks.syntax import parts
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak


def judge(node: ast.If | ast.While | ast.IfExp | ast.Assert | ast.Compare, site: Site) -> Answer:
    return list(outcomes(node, site))


def outcomes(
    node: ast.If | ast.While | ast.IfExp | ast.Assert | ast.Compare, site: Site
) -> Iterator[tuple[ast.AST, Outcome]]:
    if isinstance(node, ast.Compare):
        if any(true_failures(each, site) for each in (node.left, *node.comparators)):
            yield node, Safe("compared with a value")
        return
    for test in operands(node.test):
        for value in true_failures(test, site):
            message = f"`{site.text(test)}` is true where it failed, for its failure is `{value!r}`."
            yield test, Weak(message)
        if gives_nothing(test, site):
            yield test, Weak(f"`{site.text(test)}` gives None whether it failed or not.")


def operands(test: ast.expr) -> Iterator[ast.expr]:
    """The expressions whose truth a condition asks for."""
    for outcome in (True, False):
        for part, _ in parts(test, outcome):
            if not isinstance(part, ast.BoolOp):
                yield part
        if not isinstance(test, ast.BoolOp):
            return


def true_failures(node: ast.expr, site: Site) -> list[object]:
    """The values by which a call says that it failed and that are true."""
    if not isinstance(node, ast.Call):
        return []
    facts = site.facts(node)
    return [value for value in facts[0].failures if value] if len(facts) == 1 else []


def gives_nothing(node: ast.expr, site: Site) -> bool:
    """Whether a call gives None and nothing else, as its stub says."""
    facts = site.facts(node) if isinstance(node, ast.Call) else []
    return len(facts) == 1 and facts[0].returns == ("None",) and not facts[0].failures


CHECK = Point(
    id="mistaken-failure-value",
    title="Failure value taken for success",
    weakness=253,
    fix="Use `in`, compare with the value that means failure, or catch the exception.",
    severity="medium",
    confidence="high",
    reasons=("compared with a value",),
    nodes=(ast.If, ast.While, ast.IfExp, ast.Assert, ast.Compare),
    judge=judge,
)
