"""## What

Privileges are raised, and given back only where nothing goes wrong in between.

## Why

The statement between fails for a reason that a user can bring about (a name that exists, a full disk), the program goes
on, and whatever it does next it does with the rights of the administrator.

## Bad

```python
import os

def make_home(name, uid):
    try:
        os.seteuid(0)
        os.mkdir(f"/home/{name}")
        os.seteuid(uid)
    except OSError:
        return False
    return True
```

## Good

```python
import os

def make_home(name, uid):
    os.seteuid(0)
    try:
        os.mkdir(f"/home/{name}")
    finally:
        os.seteuid(uid)
```

## Fix

Give privileges back in a `finally`, or let a context manager raise and lower them.

## Limits

Raising and lowering are known by changes of the effective user to 0 and back, and by the names of functions.

## References

CWE-250. POSIX seteuid(2).
"""

import ast
import re
from collections.abc import Iterator, Sequence
from typing import Final

from colonnade.checks.form import Point
from colonnade.checks.handler import is_broad
from colonnade.checks.syntax import FUNCTIONS, last_name, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Undecided, Weak

RIGHTS: Final = frozenset({"privilege", "privileges", "privs", "priv", "privileged", "root", "superuser"})
UP: Final = frozenset({"raise", "elevate", "escalate", "gain", "acquire", "become", "enter", "regain", "enable"})
DOWN: Final = frozenset(
    {"lower", "drop", "release", "revoke", "relinquish", "restore", "reset", "leave", "exit", "disable", "reduce"}
)


IDS: Final = re.compile(r"(get|set|init)(e|re|res|)(uid|gid|groups)")
"""Functions that ask for or set users and groups: where one of several fails, the rights are no user's to abuse."""


def judge(node: ast.Expr, site: Site) -> Answer:
    call = node.value
    if not isinstance(call, ast.Call) or not isinstance(site.function.node, FUNCTIONS) or not raises(call, site):
        return None
    lowering = [each for each in own_nodes(site.function.node) if lowers(each, call) and is_after(each, call)]
    if not lowering:
        return Undecided("privileges are given back elsewhere")
    final = [each for block in cleanups(site) for statement in block for each in ast.walk(statement)]
    if any(each is low for each in final for low in lowering):
        return Safe("given back in a finally")
    if handled(site, call):
        return Safe("given back by every handler")
    between = [
        each
        for each in own_nodes(site.function.node)
        if isinstance(each, ast.Call) and is_after(each, call) and is_after(lowering[0], each)
    ]
    risky = next(
        (each for each in between if not any(each is low for low in lowering) and not IDS.match(last_name(each.func))),
        None,
    )
    if risky is None:
        return Safe("nothing between can fail")
    steps = [(call, "Privileges are raised."), (risky, "This may fail."), (lowering[0], "This is skipped then.")]
    message = f"`{site.text(call.func)}` raises privileges that stay raised where `{site.text(risky.func)}` fails."
    return [(call, Weak(message, steps=steps))]


def raises(call: ast.Call, site: Site) -> bool:
    """Whether a call sets the effective user to the administrator, or says that it raises privileges."""
    if site.marked(call, "privilege-drop"):
        return bool(call.args) and site.value(call.args[0]).consts == (0,)
    parts = words(last_name(call.func))
    return parts[:1] != () and parts[0] in UP and bool(RIGHTS & set(parts[1:]))


def lowers(node: ast.AST, call: ast.Call) -> bool:
    """Whether a call takes back what `call` did: by the same function with another user, or by its name."""
    if not isinstance(node, ast.Call) or node is call:
        return False
    name = last_name(node.func)
    parts = words(name)
    if name == last_name(call.func):
        return bool(node.args) and not same_argument(node, call)
    return bool(parts) and parts[0] in DOWN and bool(RIGHTS & set(parts[1:]))


def same_argument(one: ast.Call, other: ast.Call) -> bool:
    return [ast.dump(each) for each in one.args] == [ast.dump(each) for each in other.args]


def is_after(node: ast.AST, other: ast.AST) -> bool:
    """Whether a node stands behind another in the text."""
    places = [(getattr(each, "lineno", 0), getattr(each, "col_offset", 0)) for each in (node, other)]
    return places[0] > places[1]


def cleanups(site: Site) -> Iterator[Sequence[ast.stmt]]:
    """The `finally` blocks that run once control has passed the place: around it, and of later ones beside it."""
    for statement in site.statements:
        if isinstance(statement, (ast.Try, ast.TryStar)):
            yield statement.finalbody
    current = site.statements[-1]
    for owner in (site.function.node, *site.statements):
        for name in ("body", "orelse", "finalbody"):
            block = getattr(owner, name, None)
            at = next((i for i, each in enumerate(block) if each is current), -1) if isinstance(block, list) else -1
            for following in block[at + 1 :] if isinstance(block, list) and at >= 0 else ():
                if isinstance(following, (ast.Try, ast.TryStar)):
                    yield following.finalbody


def handled(site: Site, call: ast.Call) -> bool:
    """Whether every handler around the place gives privileges back, and one of them catches every error."""
    for statement in site.statements:
        if isinstance(statement, ast.Try) and statement.handlers:
            mending = [any(lowers(n, call) for s in h.body for n in ast.walk(s)) for h in statement.handlers]
            if all(mending) and any(map(is_broad, statement.handlers)):
                return True
    return False


CHECK = Point(
    id="privileges-kept-on-error",
    title="Raised privileges are kept when something fails",
    weakness=250,
    fix="Give privileges back in a `finally`, or let a context manager raise and lower them.",
    severity="high",
    confidence="medium",
    reasons=(
        "given back in a finally",
        "given back by every handler",
        "nothing between can fail",
    ),
    nodes=(ast.Expr,),
    judge=judge,
)
