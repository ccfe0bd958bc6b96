"""## What

A file or directory is created or changed so that every user of the system may write it, or the mask that withholds
this is cleared.

## Why

Another user can replace a program, a configuration or data that this program trusts.

## Bad

```python
import os

def publish(path):
    os.chmod(path, 0o777)
```

## Good

```python
import os

def publish(path):
    os.chmod(path, 0o750)
```

## Fix

Give write permission to the owner alone (0o600, 0o700, umask 0o077).

## Limits

The mode that a call has by default is masked by the process's umask and is not reported. A sticky directory (0o1777)
is.

## References

CWE-732, CWE-276. POSIX chmod(2), umask(2).
"""

import ast
import re
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.purpose import given
from colonnade.checks.syntax import last_name, own_nodes, same
from colonnade.summary.point import Answer, Safe, Site, Weak

RUNNING: Final = frozenset(("execute", "run", "call", "check_call", "run_command"))
"""Names of functions of a project that start a process."""


def within(modes: tuple[object, ...] | None) -> bool:
    """Whether all modes are made of permissions alone, which a umask takes away."""
    return bool(modes) and all(isinstance(mode, int) and mode & ~0o777 == 0 for mode in modes or ())


def is_restored(node: ast.AST, site: Site) -> bool:
    """Whether the former mask, which the call gives back, is set again by a call of the same function."""
    match site.statements[-1] if site.statements else None:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=func) as value) if value is node:
            for each in own_nodes(site.function.node):
                match each:
                    case ast.Call(func=other, args=[ast.Name(id=given_name)]) if given_name == name and same(
                        func, other
                    ):
                        return True
    return False


def judge(node: ast.AST, site: Site) -> Answer:
    """Safe where the call creates a file, as its mode (not a mask) may be left out: the process's umask masks it."""
    if isinstance(node, ast.Call):
        for param, argument in given(node, site, "world-writable"):
            if (
                "mask" not in param.name
                and param.optional
                and (argument is None or within(site.value(argument).consts))
            ):
                return Safe("masked by the umask")
    if is_restored(node, site):
        return Safe("restored")
    return None


def by_command(node: ast.Call, site: Site) -> Answer:
    """Weak where the command line of a started process changes the mode: ``"chmod", "777", path``."""
    words = next((each.elts for each in node.args if isinstance(each, (ast.List, ast.Tuple))), node.args)
    texts = [each.value if isinstance(each, ast.Constant) else None for each in words]
    facts = site.facts(node)
    known = any({"command", "shell"} & set(param.sinks) for fact in facts for param in fact.params)
    if "chmod" not in texts or not (known or (not facts and last_name(node.func) in RUNNING)):
        return None
    mode = next((str(each) for each in texts[texts.index("chmod") + 1 :] if each and not str(each).startswith("-")), "")
    if (mode.isdigit() and int(mode[-1]) & 2) or re.fullmatch(r"(.*,)?[ugoa]*[ao][ugoa]*\+\w*w\w*(,.*)?", mode):
        message = f"`chmod` leaves a file or directory writable by every user (the mode is {mode})."
        return Weak(message, confidence="" if known else "medium")
    return Safe("argument is safe") if mode else None


CHECK = Call(
    id="world-writable-file",
    title="File that everyone may change",
    weakness=732,
    also=(276,),
    message="`{callee}` leaves a file or directory writable by every user (`{argument}` is {value}).",
    fix="Give write permission to the owner alone (0o600, 0o700, umask 0o077).",
    severity="medium",
    confidence="high",
    uses=("world-writable",),
    when=judge,
    nodes=(ast.Call,),
    mentions=frozenset(("chmod",)),
    judge=by_command,
    reasons=("argument is safe", "masked by the umask", "restored"),
)
