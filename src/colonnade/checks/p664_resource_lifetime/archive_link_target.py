"""## What

A link in an archive is made on disk, and nothing looks at where it points.

## Why

The link's own name lies in the target folder and passes every check of names; what is then written or read through it
lies wherever the archive says.

## Bad

```python
import tarfile

def unpack(archive, folder):
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if member.issym():
                tar.extract(member, folder)
```

## Good

```python
import os
import tarfile

def unpack(archive, folder):
    root = os.path.realpath(folder)
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if member.issym():
                target = os.path.realpath(os.path.join(root, os.path.dirname(member.name), member.linkname))
                if os.path.commonpath([root, target]) != root:
                    raise ValueError(member.name)
                tar.extract(member, folder, filter="tar")
```

## Fix

Resolve the link's target and refuse links that leave the folder, leave links out, or extract with `filter="data"`.

## Limits

Links are known by the question whether a member is one (`issym`, `islnk`), and by their target's name (`linkname`).

## References

CWE-59, CWE-61. PEP 706.
"""

import ast
from collections.abc import Iterator, Sequence
from itertools import pairwise

from colonnade.checks.form import Point
from colonnade.checks.syntax import last_name, own_nodes, parts, words
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

ASKED = ("issym", "islnk")
MAKING = frozenset(("extract", "symlink", "link", "makelink"))
GUARDING = frozenset(
    ("safe", "check", "validate", "valid", "verify", "within", "inside", "in", "is", "ensure", "target")
)


def judge(node: ast.Call, site: Site) -> Answer:
    said = words(last_name(node.func))
    if MAKING.isdisjoint(said) or "find" in said or not node.args:
        return None
    if any(keyword.arg == "filter" for keyword in node.keywords):
        return None
    member = linked(node) or asked_member(node, site.statements)
    if not member:
        return None
    if any(looks_at(each, member, node) for each in own_nodes(site.function.node)):
        return Safe("the link's target is looked at")
    if is_handed_in(member, site):
        return Undecided("the caller hands the member over")
    return Weak(f"`{site.text(node.func)}` makes the link `{member}` of an archive, wherever it points.")


def is_handed_in(member: str, site: Site) -> bool:
    """Whether the member is a parameter of a method: an archive's own making of links."""
    arguments = getattr(site.function.node, "args", None)
    return bool(site.function.class_ref) and arguments is not None and member in {each.arg for each in arguments.args}


def linked(node: ast.Call) -> str:
    """The member whose target a call is given: ``symlink(member.linkname, path)``."""
    match node.args[0]:
        case ast.Attribute(value=ast.Name(id=name), attr="linkname"):
            return name
    return ""


def asked_member(node: ast.Call, statements: Sequence[ast.stmt]) -> str:
    """The member that a call is given where a test says that it is a link."""
    given = {each.id for each in node.args if isinstance(each, ast.Name)}
    for statement, inner in pairwise(statements):
        if isinstance(statement, ast.If) and any(inner is each for each in statement.body):
            for test, outcome in parts(statement.test, True):
                if outcome and (found := asked_of(test) & given):
                    return min(found)
    return ""


def asked_of(test: ast.expr) -> set[str]:
    """The names of which a test says that they are links."""
    calls = [each for each in ast.walk(test) if isinstance(each, ast.Call)]
    return {
        each.func.value.id
        for each in calls
        if isinstance(each.func, ast.Attribute) and each.func.attr in ASKED and isinstance(each.func.value, ast.Name)
    }


def looks_at(each: ast.AST, member: str, made: ast.Call) -> bool:
    """Whether a node reads the member's target, or asks a function about the member, elsewhere than in the making."""
    match each:
        case ast.Compare() | ast.Call() if each is not made:
            targets = [part for part in ast.walk(each) if is_target(part, member)]
            if targets and not any(part is target for part in ast.walk(made) for target in targets):
                return True
    match each:
        case ast.If(test=test) | ast.IfExp(test=test) | ast.Assert(test=test):
            return any(is_question(part, member) for part in ast.walk(test))
        case ast.Expr(value=ast.Call() as call):
            return is_question(call, member)
    return False


def is_target(node: ast.AST, member: str) -> bool:
    match node:
        case ast.Attribute(value=ast.Name(id=name), attr="linkname" | "linkpath"):
            return name == member
    return False


def is_question(node: ast.AST, member: str) -> bool:
    """Whether a call is given the member and says by its name that it answers for it."""
    if not isinstance(node, ast.Call) or GUARDING.isdisjoint(words(last_name(node.func))):
        return False
    return any(name == member for part in node.args for name in names(part))


def names(node: ast.AST) -> Iterator[str]:
    yield from (each.id for each in ast.walk(node) if isinstance(each, ast.Name))


CHECK = Point(
    id="archive-link-target",
    title="Link of an archive made wherever it points",
    weakness=59,
    also=(61, 22),
    fix='Resolve the target and refuse links that leave the folder, leave links out, or extract with `filter="data"`.',
    severity="high",
    confidence="medium",
    reasons=("the link's target is looked at",),
    nodes=(ast.Call,),
    mentions=frozenset(("linkname", *ASKED)),
    judge=judge,
)
