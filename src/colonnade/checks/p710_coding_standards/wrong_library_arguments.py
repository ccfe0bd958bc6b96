"""## What

A call of a library function with too many arguments, too few, an unknown name, or one given twice.

## Why

The call raises `TypeError` when it is reached. In the report of an error, in a cleanup or behind a rarely set option it
is found only in production, and hides what it should have told or done.

## Bad

```python
import os

def clear(path):
    os.remove(path, True)
```

## Good

```python
import os

def clear(path):
    os.remove(path)
```

## Fix

Give the arguments that the library's signature has.

## Limits

Only functions whose whole signature is known are checked, against the versions that the stubs describe.

## References

CWE-628, CWE-685. Python Language Reference, 6.3.4 Calls.
"""

import ast
import builtins

from colonnade.checks.form import Point
from colonnade.checks.p710_coding_standards._signature import mismatch
from colonnade.checks.syntax import catches
from colonnade.library.fact import FunctionFact
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak


def judge(node: ast.Call, site: Site) -> Answer:
    facts = site.facts(node)
    if not facts:
        return None
    if any(not fact.complete or fact.name.startswith("typing.") for fact in facts):
        return Undecided("the signature is not known in full")
    refs = site.refs(node.func)
    if len(refs) > len(facts) or any(is_through_class(ref, fact) for ref in refs for fact in facts):
        return Undecided("the callee is not certain")
    keywords = [keyword.arg for keyword in node.keywords if keyword.arg]
    unpacks = any(isinstance(arg, ast.Starred) for arg in node.args) or len(keywords) < len(node.keywords)
    wrong = [mismatch(fact.params, len(node.args), keywords, unpacks) for fact in facts]
    if "" in wrong:
        return Undecided("arguments are unpacked") if unpacks else Safe("arguments agree with the signature")
    if any("." in ref.rpartition(".")[0] for ref in refs if not ref.rpartition(".")[0].endswith("()")) and "" in (
        mismatch(fact.params, len(node.args) - 1, keywords, unpacks) for fact in facts
    ):
        return Undecided("the callee is not certain")
    if catches(site, "TypeError") or is_expected(site):
        return Undecided("the error would be caught")
    return Weak(f"`{site.text(node.func)}` {wrong[0]}.", weakness=685 if "positional" in wrong[0] else 0)


def is_through_class(ref: str, fact: FunctionFact) -> bool:
    """Whether a method is called on its class, so that the object is among the arguments."""
    owner = ref.rpartition(".")[0]
    if not owner or owner.endswith("()") or fact.is_static or fact.is_classmethod:
        return False
    return hasattr(builtins, owner) or ref.endswith(".__new__") or owner.rpartition(".")[2][:1].isupper()


def is_expected(site: Site) -> bool:
    """Whether a test expects the error: the call stands in a ``with`` that names ``TypeError``."""
    return any(
        isinstance(node, ast.Name) and node.id == "TypeError"
        for statement in site.statements
        if isinstance(statement, ast.With)
        for item in statement.items
        for node in ast.walk(item)
    )


CHECK = Point(
    id="wrong-library-arguments",
    title="Call that the library's signature does not accept",
    weakness=628,
    also=(685,),
    fix="Give the arguments that the library's signature has.",
    severity="medium",
    confidence="high",
    reasons=("arguments agree with the signature",),
    nodes=(ast.Call,),
    judge=judge,
)
