"""## What

A name that is used and that nothing in the file, nor the language, ever binds.

## Why

The use raises `NameError`. In a handler, a cleanup or a rare branch it is found only when that branch is needed, and
then it takes the place of what should have been done or told.

## Bad

```python
def close(connection):
    try:
        connection.close()
    except OSError:
        LOG.warning("cannot close")
```

## Good

```python
import logging

LOG = logging.getLogger(__name__)

def close(connection):
    try:
        connection.close()
    except OSError:
        LOG.warning("cannot close")
```

## Fix

Import or define the name.

## Limits

A name that a scope binds anywhere counts as bound everywhere in it. Annotations are not read.

## References

CWE-457. Python Language Reference, 4.2.2 Resolution of names.
"""

import ast
import builtins
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.p664_resource_lifetime._scope import strays
from colonnade.checks.syntax import caught_names, everywhere, last_name
from colonnade.source import syntax
from colonnade.summary.point import Answer, Outcome, Safe, Site, Undecided, Weak

GIVEN: Final = frozenset(dir(builtins)) | {
    "__file__", "__name__", "__path__", "__doc__", "__spec__", "__loader__", "__package__", "__builtins__", "__class__",
    "__module__", "__qualname__", "__annotations__", "__dict__", "WindowsError", "reveal_type", "__cached__",
}  # fmt: skip
OLD: Final = frozenset(
    ("unicode", "xrange", "basestring", "long", "raw_input", "reduce", "file", "cmp", "unichr", "execfile",
     "reload", "buffer", "apply", "intern")
)  # fmt: skip
"""Names of Python 2, which a file for both may use behind a test of the version."""
TRANSLATORS: Final = frozenset(("_", "N_", "ngettext"))
"""What `gettext.install` puts among the builtins."""


BINDING: Final = tuple(
    kind
    for kind in (
        *(ast.Name, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.arg, ast.alias, ast.ExceptHandler),
        *(ast.MatchAs, ast.MatchStar, ast.MatchMapping, ast.Global, ast.Nonlocal, ast.ImportFrom),
        *(getattr(syntax, name) for name in ("TypeVar", "ParamSpec", "TypeVarTuple")),
    )
)
"""The kinds of nodes that bind names."""


def judge(node: ast.Module, site: Site) -> Answer:
    if any(alias.name == "*" for each in everywhere(node, ast.ImportFrom) for alias in each.names):
        return Undecided("a star import may bind it")
    used = [each for each in everywhere(node, ast.Name) if isinstance(each.ctx, ast.Load)]
    if not used:
        return None
    known = {name for each in everywhere(node, *BINDING) for name in bound(each)}
    lacking = [each for each in used if each.id not in known and each.id not in GIVEN]
    local = [each for each in strays(node, frozenset(BINDING), bound) if each.id in known and each.id not in GIVEN]
    lacking = sorted((*lacking, *local), key=lambda each: (each.lineno, each.col_offset))
    if lacking:
        unread = annotations(node) | expecting(node)
        lacking = [each for each in lacking if each not in unread]
    newer = by_version(node) if lacking else set()
    is_dynamic = bool(known & {"exec", "globals", "locals"}) or any(n.id in ("exec", "globals", "vars") for n in used)
    return list(outcomes(lacking, is_dynamic, newer, known)) or Safe(
        "every name is bound in the file or given by the language"
    )


def annotations(tree: ast.Module) -> set[ast.AST]:
    """The nodes inside annotations, which need not be evaluated."""
    holders = everywhere(tree, ast.arg, ast.AnnAssign, ast.FunctionDef, ast.AsyncFunctionDef)
    roots = [getattr(n, name, None) for n in holders for name in ("annotation", "returns")]
    return {inner for root in roots if isinstance(root, ast.AST) for inner in ast.walk(root)}


def expecting(tree: ast.Module) -> set[ast.AST]:
    """The nodes of which a handler catches that a name is not bound: the program asks whether it is."""
    return {
        inner
        for n in everywhere(tree, ast.Try)
        if any("NameError" in caught_names(handler) for handler in n.handlers)
        for statement in n.body
        for inner in ast.walk(statement)
    }


def by_version(tree: ast.Module) -> set[ast.AST]:
    """The nodes of branches for a version of the language, which may have names that this one has not."""
    return {
        inner
        for n in everywhere(tree, ast.If, ast.IfExp)
        if any(last_name(each) in ("version_info", "hexversion") for each in ast.walk(n.test))
        for inner in ast.walk(n)
    }


def outcomes(
    lacking: list[ast.Name], is_dynamic: bool, newer: set[ast.AST], known: set[str]
) -> Iterator[tuple[ast.AST, Outcome]]:
    for name in lacking:
        if name in newer:
            yield name, Undecided("a name of another version")
        elif is_dynamic:
            yield name, Undecided("names may be bound while the program runs")
        elif name.id in OLD:
            yield name, Undecided("a name of Python 2")
        elif name.id in TRANSLATORS:
            yield name, Undecided("gettext may have installed it")
        elif name.id in known:
            yield name, Weak(f"`{name.id}` is bound in other functions or classes alone.")
        else:
            yield name, Weak(f"`{name.id}` is bound nowhere.")


def bound(node: ast.AST) -> Iterator[str]:
    """The names that a node binds."""
    match node:
        case ast.Name(id=name) if not isinstance(node.ctx, ast.Load):
            yield name
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.arg(arg=name):
            yield name
        case ast.alias(name=name, asname=alias):
            yield alias or name.partition(".")[0]
        case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
            yield name
        case ast.MatchMapping(rest=str(name)):
            yield name
        case ast.Global(names=names) | ast.Nonlocal(names=names):
            yield from names
        case _ if type(node).__name__ in ("TypeVar", "ParamSpec", "TypeVarTuple"):
            yield getattr(node, "name", "")


CHECK = Point(
    id="undefined-name",
    title="Name that nothing binds",
    weakness=457,
    fix="Import or define the name.",
    severity="medium",
    confidence="high",
    lone=True,
    reasons=("every name is bound in the file or given by the language",),
    nodes=(ast.Module,),
    judge=judge,
)
