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

Only functions whose whole signature is known are checked, against the versions that the stubs describe. Calls in a
branch that asks for the version or platform are undecided, and so are those inside the library itself.

## References

CWE-628, CWE-685. Python Language Reference, 6.3.4 Calls.
"""

import ast
import builtins
from collections.abc import Collection, Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.p710_coding_standards._receiver import is_annotated, is_kept_anew
from colonnade.checks.p710_coding_standards._signature import mismatch
from colonnade.checks.syntax import catches, everywhere, last_name, module_of, path_to
from colonnade.library.fact import FunctionFact
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

VERSION: Final = frozenset(("version_info", "hexversion", "python_version_tuple", "PY2", "PY3", "platform"))
TEXT: Final = ("encoding", "errors", "newline")


def judge(node: ast.Call, site: Site) -> Answer:
    facts = site.facts(node)
    if not facts:
        return None
    if any(not fact.complete or fact.name.startswith("typing.") or is_inherited(fact) for fact in facts):
        return Undecided("the signature is not known in full")
    refs = site.refs(node.func)
    if len(refs) > len(facts) or any(is_through_class(ref, fact) for ref in refs for fact in facts):
        return Undecided("the callee is not certain")
    if isinstance(node.func, ast.Call) or any(site.is_subclass(ref, "enum.Enum") for ref in refs):
        return Undecided("the callee is not certain")
    if is_kept_anew(node, site, facts):
        return Undecided("the callee is not certain")
    keywords = [keyword.arg for keyword in node.keywords if keyword.arg]
    unpacks = any(isinstance(arg, ast.Starred) for arg in node.args) or len(keywords) < len(node.keywords)
    wrong = [mismatch(fact.params, len(node.args), keywords, unpacks) for fact in facts]
    if "" in wrong:
        refused = next((name for fact in facts for name in refused_in_binary(node, fact, site)), None)
        if refused is not None:
            return Weak(f"`{site.text(node.func)}` always fails: a file opened in binary mode takes no `{refused}`.")
        return Undecided("arguments are unpacked") if unpacks else Safe("arguments agree with the signature")
    if any(is_inside_class(ref) for ref in refs) and "" in (
        mismatch(fact.params, len(node.args) - 1, keywords, unpacks) for fact in facts
    ):
        return Undecided("the callee is not certain")
    if catches(site, "TypeError") or is_expected(site):
        return Undecided("the error would be caught")
    doubt = elsewhere(node, site, facts)
    if doubt:
        return Undecided(doubt)
    sure = "medium" if is_annotated(node.func, site) else ""
    message = f"`{site.text(node.func)}` {wrong[0]}."
    return Weak(message, weakness=685 if "positional" in wrong[0] else 0, confidence=sure)


def elsewhere(node: ast.Call, site: Site, facts: list[FunctionFact]) -> str:
    """Why the call is not to be held against the version that the stubs describe, or the empty string."""
    packages = {fact.name.partition(".")[0] for fact in facts}
    if not packages.isdisjoint(site.module.split(".")):
        return "the library itself is reviewed"
    tree = module_of(site)
    compared = {last_name(t) for s in everywhere(tree, ast.Assign) if is_version(s.value)
                for t in s.targets}  # fmt: skip
    for each in path_to(tree, node):
        if isinstance(each, ast.If) and is_version(each.test, compared):
            return "the branch asks for the version"
    return ""


def is_version(test: ast.expr, compared: Collection[str] = ()) -> bool:
    """Whether an expression asks for the version or platform, itself or by a name of `compared`."""
    names = {last_name(each) for each in ast.walk(test)}
    return not names.isdisjoint(VERSION) or not names.isdisjoint(compared)


def refused_in_binary(node: ast.Call, fact: FunctionFact, site: Site) -> Iterator[str]:
    """The arguments about text that are given where the mode, a constant, says that the file holds bytes."""
    names = [param.name for param in fact.params]
    if not {"mode", *TEXT}.issubset(names):
        return
    mode = site.argument(node, "mode", names.index("mode"))
    modes = site.value(mode).consts if mode is not None else None
    if not modes or not all(isinstance(each, str) and "b" in each for each in modes):
        return
    for name in TEXT:
        given = site.argument(node, name, names.index(name))
        if given is not None and site.value(given).none == -2:
            yield name


def is_inherited(fact: FunctionFact) -> bool:
    """Whether a constructor is stated for a base alone: a stub may leave out what the class itself adds to it."""
    owner, _, name = fact.name.rpartition(".")
    return name in ("__init__", "__new__") and bool(fact.returns) and owner not in fact.returns


def is_inside_class(ref: str) -> bool:
    """Whether a name may be one of a class in a module, and not of the module itself."""
    owner, _, name = ref.rpartition(".")
    return "." in owner and not owner.endswith("()") and not name[:1].isupper()


def is_through_class(ref: str, fact: FunctionFact) -> bool:
    """Whether a method is called on its class, so that the object is among the arguments."""
    owner = ref.rpartition(".")[0]
    if not owner or owner.endswith("()"):
        return False
    if ref.endswith(".__new__"):
        return True
    if fact.is_static or fact.is_classmethod:
        return False
    return hasattr(builtins, owner) or owner.rpartition(".")[2][:1].isupper()


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
    modelled=True,
    judge=judge,
)
