"""## What

A process changes its user without having changed its groups before.

## Why

The groups of the former user stay, and after the user has changed they can no longer be given up.

## Bad

```python
import os

def drop(uid, gid):
    os.setuid(uid)
    os.setgid(gid)
```

## Good

```python
import os

def drop(uid, gid):
    os.setgroups([])
    os.setgid(gid)
    os.setuid(uid)
```

## Fix

Drop the supplementary groups, then the group, then the user (`setgroups`, `setgid`, `setuid`).

## Limits

Calls of one function are compared; groups that a caller drops are not seen. Temporary changes (`seteuid`) are left
alone.

## References

CWE-271, CWE-273. POSIX setuid(2), setgroups(2).
"""

import ast

from colonnade.checks.form import Call
from colonnade.checks.syntax import last_name, own_nodes
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak


def judge(node: ast.AST, site: Site) -> Answer:
    """By what comes before a change of the user in the same function."""
    if not isinstance(node, ast.Call):
        return Weak("")
    firsts = {fact.params[0].name for fact in site.facts(node) if fact.params}
    if firsts & {"euid"} or (node.args and site.value(node.args[0]).consts == (0,)):
        return Safe("changes for a time")
    if not firsts & {"uid", "ruid"}:
        return Safe("changes the group")
    calls = [each for each in own_nodes(site.function.node) if isinstance(each, ast.Call)]
    groups = [
        each for each in calls if last_name(each.func).endswith(("gid", "groups")) and "get" not in last_name(each.func)
    ]
    if not groups and "uid" in site.function.name.lower().rpartition(".")[2]:
        return Undecided("the caller may change the groups")
    if not groups:
        return Weak(f"`{site.text(node.func)}` changes the user, and the groups of the former one stay.")
    if all((each.lineno, each.col_offset) > (node.lineno, node.col_offset) for each in groups):
        return Weak(f"`{site.text(node.func)}` changes the user before the group.", confidence="high")
    return Safe("groups are dropped first")


CHECK = Call(
    id="incomplete-privilege-drop",
    title="Privileges are dropped in part",
    weakness=271,
    also=(273,),
    message="`{callee}` leaves rights of the former user in place.",
    fix="Drop the supplementary groups, then the group, then the user (`setgroups`, `setgid`, `setuid`).",
    severity="high",
    confidence="medium",
    uses=("privilege-drop",),
    when=judge,
    unseen="order of the calls is not seen",
    reasons=(
        "groups are dropped first",
        "changes the group",
        "changes for a time",
    ),
)
