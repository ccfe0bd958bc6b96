"""## What

A host, address or revision that a function is given becomes an operand of a program with options that run commands, and
nothing says that it does not begin with a dash.

## Why

`ssh -oProxyCommand=...` and `git clone --upload-pack=...` start what the option says. An operand that begins with a
dash is such an option, with or without a shell.

## Bad

```python
import subprocess

def connect(host, command):
    subprocess.run(["ssh", host, command], check=True)
```

## Good

```python
import subprocess

def connect(host, command):
    if host.startswith("-"):
        raise ValueError(host)
    subprocess.run(["ssh", host, command], check=True)
```

## Fix

Refuse operands that begin with a dash, or put `--` before them where the program knows it.

## Limits

A few programs are known, and operands by the names of parameters; one right behind an option is taken for its value.
Any function that is given the operand in a test, or alone, counts as a check.

## References

CWE-88. The advisories of version control systems of August 2017 on ssh addresses.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.syntax import assigned_once, own_nodes, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

PROGRAMS: Final = frozenset(("ssh", "scp", "sftp", "plink", "git", "hg", "svn", "bzr", "rsync"))
OPERANDS: Final = frozenset(
    ("host", "hostname", "url", "uri", "repo", "repository", "remote", "ref", "rev", "revision", "branch", "checkout",
     "tag", "address", "server", "source", "target", "destination")
)  # fmt: skip


def judge(node: ast.List | ast.Tuple | ast.Call, site: Site) -> Answer:
    function = site.function.node
    if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return None
    given = {each.arg for each in (*function.args.args, *function.args.kwonlyargs) if OPERANDS & {*words(each.arg)}}
    if isinstance(node, ast.Call):
        return list(appended(node, given, site))
    return list(listed(node, given, site)) if program_of(node) else None


def program_of(node: ast.expr | None) -> str:
    """The known program that a command line starts, or nothing."""
    match node:
        case ast.List(elts=[ast.Constant(value=str(name)), *_]) | ast.Tuple(elts=[ast.Constant(value=str(name)), *_]):
            return name if name in PROGRAMS else ""
    return ""


def listed(node: ast.List | ast.Tuple, given: set[str], site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """The operands of a command line that is written at once."""
    before: object = ""
    ended = False
    for each in node.elts[1:]:
        if isinstance(each, ast.Name) and each.id in given:
            is_value = isinstance(before, str) and before[:1] == "-"
            if ended or not is_value:
                yield each, Safe("options end before it") if ended else outcome(each, node.elts[0], site)
        before = each.value if isinstance(each, ast.Constant) else None
        ended = ended or before == "--"


def appended(node: ast.Call, given: set[str], site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """An operand that is put behind a command line: ``line.append(host)``."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=line), attr="append"), args=[ast.Name() as operand]):
            start = assigned_once(site, line)
            if operand.id in given and isinstance(start, (ast.List, ast.Tuple)) and program_of(start):
                yield operand, outcome(operand, start.elts[0], site)


def outcome(operand: ast.Name, program: ast.expr, site: Site) -> Outcome:
    if any(looks(each, operand.id) for each in own_nodes(site.function.node)):
        return Safe("it is looked at")
    return Weak(f"`{operand.id}` is an operand of {site.text(program)}, and an option where it begins with a dash.")


def looks(node: ast.AST, name: str) -> bool:
    """Whether a node asks how the operand begins, or asks a function about it."""
    match node:
        case ast.Attribute(value=ast.Name(id=owner), attr="startswith" | "isalnum" | "isidentifier"):
            return owner == name
        case ast.Compare(left=ast.Subscript(value=ast.Name(id=owner))):
            return owner == name
        case ast.If(test=test) | ast.Assert(test=test):
            calls = [each for each in ast.walk(test) if isinstance(each, ast.Call)]
            return any(
                isinstance(argument, ast.Name) and argument.id == name for each in calls for argument in each.args
            )
        case ast.Expr(value=ast.Call(func=ast.Name(), args=[ast.Name(id=argument)])):
            return argument == name
    return False


CHECK = Point(
    id="operand-as-option",
    title="Operand that may be an option of the program",
    weakness=88,
    fix="Refuse operands that begin with a dash, or put `--` before them where the program knows it.",
    severity="low",
    confidence="medium",
    reasons=("options end before it", "it is looked at"),
    nodes=(ast.List, ast.Tuple, ast.Call),
    callees=frozenset(("append",)),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
