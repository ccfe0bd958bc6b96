"""## What

Names of files or words from outside are refused by a list that is compared as it is written, in small letters.

## Why

Systems that open files, servers that run scripts and browsers take `shell.PHP` for `shell.php`. The list is passed by
writing a letter large.

## Bad

```python
def accept(filename):
    if filename.endswith((".php", ".exe")):
        raise ValueError(filename)
    return filename
```

## Good

```python
def accept(filename):
    if filename.lower().endswith((".php", ".exe")):
        raise ValueError(filename)
    return filename
```

## Fix

Compare after `casefold` or `lower`; better, accept the endings that are meant.

## Limits

Lists of endings of programs and pages are looked at, where the branch refuses.

## References

CWE-178.
"""

import ast
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import leaves, own_nodes
from colonnade.summary.point import Answer, Safe, Site, Weak

ENDINGS: Final = frozenset(
    (".php", ".php5", ".phtml", ".exe", ".jsp", ".asp", ".aspx", ".cgi", ".bat", ".cmd", ".com", ".scr", ".html",
     ".htm", ".svg", ".js", ".vbs", ".ps1", ".dll", ".msi", ".jar", ".sh", ".pl", ".hta")
)  # fmt: skip
FOLDS: Final = ("lower", "casefold", "upper")


def judge(node: ast.If, site: Site) -> Answer:
    for each in (node.test, *own_nodes(node.test)):
        match each:
            case ast.Call(func=ast.Attribute(value=text, attr="endswith"), args=[given]):
                pass
            case ast.Compare(left=text, ops=[ast.In()], comparators=[given]):
                pass
            case _:
                continue
        if not refuses(node, each) or not lists_endings(given, site):
            continue
        if is_folded(text, site):
            return [(node.test, Safe("compared without regard to case"))]
        message = f"`{site.text(each)}` refuses small letters alone."
        return [(node.test, Weak(message))]
    return None


def refuses(node: ast.If, test: ast.AST) -> bool:
    """Whether the branch that is taken where the test holds gives up."""
    if any(isinstance(each, ast.UnaryOp) and each.operand is test for each in ast.walk(node.test)):
        return False
    if not leaves(node.body):
        return False
    last = node.body[-1]
    if isinstance(last, ast.Raise):
        return True
    if not isinstance(last, ast.Return):
        return False
    value = last.value
    return (
        value is None
        or (isinstance(value, ast.Constant) and not value.value)
        or isinstance(value, (ast.Tuple, ast.Call))
    )


def lists_endings(node: ast.expr, site: Site) -> bool:
    elements = node.elts if isinstance(node, (ast.Tuple, ast.List, ast.Set)) else [node]
    consts = [c for each in elements for c in (site.value(each).consts or (None,))]
    texts = [c for c in consts if isinstance(c, str)]
    found = [each for each in texts if (each if each.startswith(".") else "." + each) in ENDINGS]
    return bool(texts) and len(texts) == len(consts) and 2 * len(found) > len(texts) and len(found) > 1


def is_folded(node: ast.expr, site: Site) -> bool:
    """Whether a text was made small in this function."""
    if any(isinstance(each, ast.Attribute) and each.attr in FOLDS for each in ast.walk(node)):
        return True
    name = node.id if isinstance(node, ast.Name) else ""
    return bool(name) and any(
        isinstance(each, (ast.Assign, ast.AnnAssign, ast.NamedExpr))
        and any(isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Store) for n in ast.walk(each))
        and any(isinstance(n, ast.Attribute) and n.attr in FOLDS for n in ast.walk(each))
        for each in own_nodes(site.function.node)
    )


CHECK = Point(
    id="case-sensitive-denial",
    title="Endings refused in small letters alone",
    weakness=178,
    fix="Compare after `casefold` or `lower`; better, accept the endings that are meant.",
    severity="medium",
    confidence="medium",
    reasons=("compared without regard to case",),
    nodes=(ast.If,),
    mentions=ENDINGS,
    roles=OUTSIDE_TESTS,
    judge=judge,
)
