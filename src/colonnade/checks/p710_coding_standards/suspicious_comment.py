"""## What

A comment that confesses a fault: FIXME, XXX, HACK, BUG or TODO that speaks of security or names a bug, or an assertion
that was commented out beside it.

## Why

The fault is known and stays. A test that was changed so that it passes while the fault is there keeps it from being
found again, and readers take the code below for what is meant.

## Bad

```python
def test_usage(self):
    usage = self.usage()
    # FIXME: this is bug 1234567, the usage should be given back.
    # self.assertEqual({}, usage)
    self.assertEqual({"MEMORY": 512}, usage)
```

## Good

```python
def test_usage(self):
    usage = self.usage()
    self.assertEqual({}, usage)
```

## Fix

Mend it, or move the remark to the tracker and mark the test as an expected failure.

## Limits

Only comments on lines of their own are read.

## References

CWE-546.
"""

import ast
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.p710_coding_standards._text import lines, place
from colonnade.checks.syntax import everywhere
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

MARK: Final = re.compile(rb"#.*\b(FIXME|XXX|HACK|BUG|TODO|KLUDGE)\b")
BUG: Final = re.compile(r"\b(bug|issue|cve|lp|gh|launchpad)s?\b[\s:/#-]*\d{3,}", re.I)
DANGER: Final = re.compile(
    r"\b(secur\w+|insecure\w*|unsafe|vulnerab\w+|exploit\w*|attack\w*|injection|sanitiz\w+|sanitis\w+|unauthori[sz]ed"
    r"|bypass\w*|race condition|privilege\w*|plain ?text password)",
    re.I,
)
ASSERTION: Final = re.compile(r"#\s*(self\.assert\w+\(|assert\b)")


def judge(node: ast.Module, site: Site) -> Answer:
    rows = lines(site)
    if not any(MARK.search(row) for row in rows):
        return None
    return list(outcomes(node, rows))


def outcomes(tree: ast.Module, rows: list[bytes]) -> Iterator[tuple[ast.AST, Outcome]]:
    inside = quoted(tree)
    number = 0
    while number < len(rows):
        first = number
        while number < len(rows) and rows[number].lstrip().startswith(b"#") and number + 1 not in inside:
            number += 1
        if number == first:
            number += 1
            continue
        marked = next((i for i in range(first, number) if MARK.search(rows[i])), None)
        if marked is not None:
            row = rows[marked]
            start = len(row) - len(row.lstrip())
            yield place(marked + 1, start, len(row.rstrip())), outcome([r.decode() for r in rows[first:number]])


def quoted(tree: ast.Module) -> set[int]:
    """The lines that lie inside text of several lines."""
    return {
        line
        for node in everywhere(tree, ast.Constant, ast.JoinedStr)
        if (node.end_lineno or node.lineno) > node.lineno
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }


def outcome(block: list[str]) -> Outcome:
    """What a block of comment lines confesses."""
    text = " ".join(line.strip().lstrip("#").strip() for line in block)
    assertion = any(ASSERTION.search(line) for line in block)
    bug, danger = BUG.search(text), DANGER.search(text)
    if assertion:
        named = f" ({bug[0]})" if bug else ""
        return Weak(f"The comment confesses a fault{named}, and the assertion that would show it is commented out.")
    if danger:
        return Weak(f"The comment confesses a fault and speaks of `{danger[0]}`.", severity="note", confidence="medium")
    if bug:
        return Weak(f"The comment confesses a fault that is known as {bug[0]}.", severity="note", confidence="medium")
    return Safe("no word of danger, no bug number, no assertion commented out")


CHECK = Point(
    id="suspicious-comment",
    title="Comment that confesses a fault",
    weakness=546,
    fix="Mend it, or move the remark to the tracker and mark the test as an expected failure.",
    severity="low",
    confidence="high",
    reasons=("no word of danger, no bug number, no assertion commented out",),
    nodes=(ast.Module,),
    judge=judge,
)
