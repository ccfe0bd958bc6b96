"""## What

A regular expression that decides whether a text is acceptable, and does not hold the whole text: `search` or `match`
without an anchor, an end anchored by `$`, which lets a final newline pass, or anchors under `MULTILINE`, which hold
one line of many.

## Why

`re.match("[a-z]+", name)` accepts `a; rm -rf /`. What the pattern does not speak of goes through unread.

## Bad

```python
import re

def check(name):
    if not re.match(r"[a-z0-9_]+", name):
        raise ValueError(name)
    return name
```

## Good

```python
import re

def check(name):
    if not re.fullmatch(r"[a-z0-9_]+", name):
        raise ValueError(name)
    return name
```

## Fix

Use `fullmatch`.

## Limits

Only patterns that are a chain of character classes, as a validator's are, are looked at: where their failure raises,
returns or aborts, and where a function that is named for it accepts a text. A pattern that looks for a part of a text
may leave the rest open.

## References

CWE-777, CWE-625. Python library reference, `re`.
"""

import ast
from typing import Any, Final

from colonnade.checks.form import Point
from colonnade.checks.p697_comparison._pattern import parse, pattern_of
from colonnade.checks.syntax import last_name, leaves, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

MODES: Final = ("match", "search", "fullmatch")
CLASSES: Final = frozenset(("IN", "LITERAL", "MAX_REPEAT", "MIN_REPEAT", "SUBPATTERN", "AT", "BRANCH"))
DECIDING: Final = frozenset(("valid", "validate", "check", "is", "safe", "allowed", "verify", "acceptable"))
"""Words of the names of functions whose answer accepts a text."""
MULTILINE: Final = frozenset(("MULTILINE", "M"))


def judge(node: ast.If | ast.Assert | ast.Return | ast.Call, site: Site) -> Answer:
    if isinstance(node, ast.Call):
        return judge_compiled(node, site)
    test = tested(node, site)
    if not isinstance(test, ast.Call) or not isinstance(test.func, ast.Attribute) or test.func.attr not in MODES:
        return None
    known = pattern_of(test, site)
    if known is None:
        return None
    pattern, flags = known
    mode = test.func.attr
    parsed = parse(pattern)
    if parsed is None or not is_validator(parsed):
        return None
    if mode == "fullmatch":
        return Safe("the whole text is matched")
    begins = mode == "match" or at(parsed[0]).startswith("AT_BEGINNING")
    end = at(parsed[-1])
    if not begins or not end.startswith("AT_END"):
        side = "start" if not begins else "end"
        return Weak(
            f"`{site.text(test)}` lets anything stand at the {side} of the text.", steps=[(test, "Tested here.")]
        )
    if flags & MULTILINE:
        return Weak(f"`{site.text(test)}` holds where one line of the text matches.", weakness=625)
    if end == "AT_END":
        return Weak(
            f"`{site.text(test)}` also holds for a text with a newline at its end.", severity="low", confidence="low"
        )
    return Safe("anchored at both ends")


def tested(node: ast.If | ast.Assert | ast.Return, site: Site) -> ast.expr | None:
    """What must match for a text to be accepted: ``if not T: raise``, ``assert T``, ``return bool(T)`` of a check."""
    test: ast.expr | None = node.value if isinstance(node, ast.Return) else node.test
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            return inner if isinstance(node, ast.If) and leaves(node.body) else None
        case ast.Compare(left=inner, ops=[ast.Is()], comparators=[ast.Constant(value=None)]):
            return inner if isinstance(node, ast.If) and leaves(node.body) else None
        case ast.Compare(left=inner, ops=[ast.IsNot()], comparators=[ast.Constant(value=None)]):
            test = inner
        case ast.Call(func=ast.Name(id="bool"), args=[inner]):
            test = inner
    if isinstance(node, ast.Return) and DECIDING.isdisjoint(words(site.function.name.rpartition(".")[2])):
        return None
    return accepted(node, test) if isinstance(node, ast.If) else test


def accepted(node: ast.If, test: ast.expr | None) -> ast.expr | None:
    """The test of a branch that hands back the very text that is tested, or True."""
    last = node.body[-1]
    if not isinstance(last, ast.Return) or not isinstance(test, ast.Call) or not test.args:
        return None
    if last_name(test.func) == "search":
        return None
    is_true = isinstance(last.value, ast.Constant) and last.value.value is True
    text = test.args[-1]
    is_same = isinstance(text, ast.Name) and isinstance(last.value, ast.Name) and text.id == last.value.id
    return test if is_true or is_same else None


def judge_compiled(node: ast.Call, site: Site) -> Answer:
    """Of a host name or a name with ``*`` that is made a pattern: its dots are escaped, and it must hold to the end."""
    if not node.args or "re.compile" not in site.refs(node.func) or not escapes_dots(node.args[0]):
        return None
    nodes = own_nodes(site.function.node)
    used = {each.func.attr for each in nodes if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute)}
    if "fullmatch" in used or not {"match", "search"} & used:
        return None
    return Weak(f"`{site.text(node.args[0])}` makes a name a pattern that also holds for longer names.")


def escapes_dots(node: ast.expr) -> bool:
    """Whether an expression is a text in which only characters are replaced, dots among them."""
    escaped = False
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "replace":
        first = node.args[0] if node.args else None
        escaped = escaped or (isinstance(first, ast.Constant) and first.value == ".")
        node = node.func.value
    return escaped and isinstance(node, (ast.Name, ast.Attribute, ast.Subscript))


def is_validator(parsed: list[Any]) -> bool:
    """Whether the pattern lists which characters are acceptable: classes that repeat, and not ``.``."""
    names = {str(op) for op, _ in parsed}
    return bool(parsed) and names <= CLASSES and any(str(op) == "MAX_REPEAT" for op, _ in parsed[-2:])


def at(item: Any) -> str:
    """The kind of anchor that an item of a pattern is, or the empty string."""
    return str(item[1]) if str(item[0]) == "AT" else ""


CHECK = Point(
    id="unanchored-pattern",
    title="Pattern that does not hold the whole text",
    weakness=777,
    also=(625,),
    fix="Use `fullmatch`.",
    severity="medium",
    confidence="medium",
    reasons=("the whole text is matched", "anchored at both ends"),
    nodes=(ast.If, ast.Assert, ast.Return, ast.Call),
    modelled=True,
    judge=judge,
)
