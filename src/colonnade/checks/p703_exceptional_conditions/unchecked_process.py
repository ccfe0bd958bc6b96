"""## What

A program is started and its exit status looked at by nobody: `subprocess.run` without `check`, `subprocess.call` or
`os.system` with the result thrown away.

## Why

The status is the only sign that the program failed. A backup that was not written, a firewall rule that was refused or
a signature that did not verify is taken as done.

## Bad

```python
import subprocess

def lock_down(rule):
    subprocess.run(["nft", "add", "rule", rule])
```

## Good

```python
import subprocess

def lock_down(rule):
    subprocess.run(["nft", "add", "rule", rule], check=True)
```

## Fix

Give `check=True`, or test `returncode` and act on it.

## Limits

A result that is returned or handed on is taken as looked at there.

## References

CWE-252. Python library reference, `subprocess`.
"""

import ast
from typing import Final

from colonnade.checks.acquired import acquires, kept_as
from colonnade.checks.form import Call
from colonnade.checks.purpose import certain
from colonnade.checks.syntax import last_name, own, own_nodes
from colonnade.summary.drop import is_dropped
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

STATUS: Final = ("returncode", "check_returncode")
OUTPUT: Final = ("stdout", "stderr", "output")
SCREEN: Final = frozenset(("clear", "cls", "reset", "tput", "title", "color", "stty sane"))
"""Commands that change how the terminal looks and nothing else."""


def when(node: ast.AST, site: Site) -> Answer:
    if not isinstance(node, ast.Call):
        return None
    check = next((keyword.value for keyword in node.keywords if keyword.arg == "check"), None)
    if check is not None:
        consts = site.value(check).consts
        if consts is None:
            return Undecided("the value of `check` is not known")
        if all(consts):
            return Safe("argument is safe")
    if not certain(node, site, "unchecked-process"):
        return Undecided("whether the call checks the status is not known")
    match site.statements[-1] if site.statements else None:
        case ast.Expr() as statement if is_dropped(statement, node):
            if check is not None:
                return Safe("the failure is ignored on purpose")
            if changes_screen(node, site):
                return Safe("changes the screen alone")
            return Weak(f"Nobody looks at the exit status of `{site.text(node.func)}`.")
    name = kept_as(node, site)
    return judge_name(node, name, site) if name else Safe("the result is used")


def changes_screen(node: ast.Call, site: Site) -> bool:
    """Whether all that is run is known, and is a command for the terminal's looks."""
    command = node.args[0] if node.args else None
    if isinstance(command, (ast.List, ast.Tuple)) and command.elts:
        command = command.elts[0]
    texts = site.value(command).consts if command is not None else None
    return bool(texts) and all(
        isinstance(text, str) and (text in SCREEN or text.partition(" ")[0] in SCREEN) for text in texts or ()
    )


def judge(node: ast.Call, site: Site) -> Answer:
    """Of a process that is started, waited for, and whose status nobody reads."""
    name = kept_as(node, site)
    if not name or site.role == "test" or not acquires(node, site, "process"):
        return None
    function = site.function.node
    uses = [n for n in ast.walk(function) if isinstance(n, ast.Attribute) and last_name(n.value) == name]
    read = [n for n in ast.walk(function) if isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Load)]
    if not {"wait", "communicate"} & {each.attr for each in uses} or isinstance(function, ast.Module):
        return None
    if {"returncode", "poll"} & {each.attr for each in uses}:
        return Safe("the status is tested")
    dropped = {id(each.value.func) for each in own(function, ast.Expr) if isinstance(each.value, ast.Call)}
    if len(read) > len(uses) or any(each.attr == "wait" and id(each) not in dropped for each in uses):
        return Safe("the result is used")
    return Weak(f"`{name}` is waited for, and nobody looks at its exit status.", confidence="medium")


def judge_name(node: ast.Call, name: str, site: Site) -> Answer:
    """The outcome where the result is put into a variable."""
    function = site.function.node
    read = [n for n in ast.walk(function) if isinstance(n, ast.Name) and n.id == name and isinstance(n.ctx, ast.Load)]
    seen = [
        n for n in ast.walk(function)
        if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name) and n.value.id == name
    ]  # fmt: skip
    if any(each.attr in STATUS for each in seen):
        return Safe("the status is tested")
    if len(read) > len(seen):
        return Safe("the result is used")
    if seen and all(each.attr in OUTPUT for each in seen):
        message = f"The output of `{site.text(node.func)}` is used, and its exit status is not."
        return Weak(message, confidence="medium")
    if not read and isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) and not is_outer(function, name):
        return Weak(f"`{name}` holds the exit status of `{site.text(node.func)}`, and is not read.")
    return Safe("the result is used")


def is_outer(function: ast.AST, name: str) -> bool:
    return any(isinstance(n, (ast.Global, ast.Nonlocal)) and name in n.names for n in own_nodes(function))


CHECK = Call(
    id="unchecked-process",
    title="Exit status of a process not checked",
    weakness=252,
    message="Nobody looks at the exit status of `{callee}`.",
    fix="Give `check=True`, or test `returncode` and act on it.",
    severity="low",
    confidence="high",
    uses=("unchecked-process",),
    when=when,
    nodes=(ast.Call,),
    modelled=True,
    judge=judge,
    unseen="whether the result is looked at is not known",
    reasons=(
        "argument is safe",
        "the status is tested",
        "the result is used",
        "the failure is ignored on purpose",
        "changes the screen alone",
    ),
)
