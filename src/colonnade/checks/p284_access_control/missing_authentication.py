"""## What

A page lacks what lets only known users in: the guard that most pages of its module have, or, where it changes stored
data of a program that signs users in, any question for the user.

## Why

Who adds a page copies a neighbour and forgets a line. The page works, and it works for everybody.

## Bad

```python
from flask import Flask
from flask_login import login_required

app = Flask(__name__)

@app.route("/orders")
@login_required
def orders():
    return "orders"

@app.route("/orders/export")
@login_required
def export():
    return "all orders"

@app.route("/orders/purge", methods=["POST"])
def purge():
    return "gone"
```

## Good

```python
from flask import Flask
from flask_login import login_required

app = Flask(__name__)

@app.route("/orders")
@login_required
def orders():
    return "orders"

@app.route("/orders/purge", methods=["POST"])
@login_required
def purge():
    return "gone"
```

## Fix

Put the siblings' guard on the page, or say by its name that it is open to all.

## Limits

What counts as a guard: decorators and dependencies (those of the program by what their bodies test, others by the words
of their names), hooks and middleware that refuse, base classes that speak of guards, and any test of the user in the
page or in what it calls. Whether the guard asks for the right permission is not seen. A page that no sibling speaks for
is reported where it changes stored data of a program that signs users in, with low confidence.

## References

CWE-306, CWE-862. OWASP Authorization Cheat Sheet.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from colonnade.checks.access.observe import OBSERVERS
from colonnade.checks.access.routes import WRITING, Place, Route, group, is_open, routes
from colonnade.checks.form import Missing
from colonnade.checks.syntax import words
from colonnade.library import access
from colonnade.link.program import Program
from colonnade.summary.model import ModuleSummary
from colonnade.summary.point import Outcome, Safe, Undecided, Weak

TEXT: Final = frozenset(name for name in dir(str) if not name.startswith("_"))
LEAST: Final = 2
"""How many siblings must have a guard for its absence to mean something."""
DROPPING: Final = frozenset(("drop_all", "DROP", "TRUNCATE"))
"""What no page that only reads does on the way."""
SHOWN: Final = frozenset(("html", "page", "response", "template", "redirect", "log", "header", "session"))
"""Dangers of what a page shows."""


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    siblings: dict[tuple[str, bool], list[Route]] = defaultdict(list)
    apps: dict[str, list[Route]] = defaultdict(list)
    for route in routes(program):
        siblings[route.module.name, bool(route.function.class_ref)].append(route)
        apps[group(program, route.module)].append(route)
    for of_module in siblings.values():
        for route in of_module:
            outcome = judge(route, of_module, apps[group(program, route.module)])
            yield route.module, route.function.span, route.function.name, outcome


def judge(route: Route, siblings: list[Route], app: list[Route]) -> Outcome:
    """The outcome of one page beside its siblings and the other pages of its application."""
    if route.guard is not None:
        return Safe(route.guard.text)
    reason = free(route)
    if reason:
        return Safe(reason)
    guarded = [each for each in siblings if each.guard is not None and not is_open(each)]
    alike = len(guarded) + sum(each.guard is None and not free(each) for each in siblings)
    changed = route.changes()
    if changed is not None and not route.writes and changed[0] not in DROPPING:
        changed = None
    acts = changed is not None or WRITING.issuperset(route.methods or "?")
    enough = 2 * len(guarded) >= alike if acts else 3 * len(guarded) >= 2 * alike
    if len(guarded) >= LEAST and enough:
        return beside(route, guarded, alike)
    logins = [each for each in app if each.starts() is not None]
    if changed is not None and logins:
        return unasked(route, changed, logins[0])
    if changed is not None and changed[0] in access.REMOVING and not any(each.guard for each in app):
        return Weak(
            f"`{route.name}` takes stored data away (`{changed[0]}`), and no page of its program asks for the user.",
            steps=[(*changed[1], "Data is taken away.")],  # type: ignore[list-item]
            severity="medium",
            confidence="low",
        )
    return Undecided("nothing says who may open it")


def free(route: Route) -> str:
    """Why everybody may open a page, or nothing."""
    if is_open(route) or route.starts() is not None or (route.facts.password and route.facts.speaks < 0):
        return "open by its name or by what it does"
    if route.verifies() is not None:
        return "verifies a password or a code itself"
    return "the same for everybody" if is_same_for_all(route) else ""


def is_same_for_all(route: Route) -> bool:
    """Whether a page calls nothing but what renders and what takes texts apart: it shows the same to everybody."""
    function = route.function
    if not WRITING.isdisjoint(route.methods) and "GET" not in route.methods:
        return False
    if any(param.name not in access.BEARERS | {"self", "cls", "response", "resp"} for param in function.params):
        return False
    if any(not SHOWN.issuperset(sink.dangers) for sink in function.sinks) or route.changes() is not None:
        return False
    return all(is_plain(call.text) for call in function.calls)


def is_plain(text: str) -> bool:
    callee = text.partition("(")[0].split(".")
    return callee[0] in access.BEARERS or callee[-1] in TEXT or not access.RENDERING.isdisjoint(words(callee[-1]))


def beside(route: Route, guarded: list[Route], siblings: int) -> Weak:
    steps = [(each.guard.module, each.guard.span, f"`{each.name}` has a guard.") for each in guarded[:3] if each.guard]
    return Weak(
        f"`{route.name}` lacks the guard that {len(guarded)} of the {siblings} pages of its module have.",
        steps=steps,  # type: ignore[arg-type]
        confidence="medium" if 4 * len(guarded) >= 3 * siblings else "low",
    )


def unasked(route: Route, changed: tuple[str, Place], login: Route) -> Weak:
    """Of a page that changes data in a program that signs users in."""
    start = login.starts()
    assert start is not None
    return Weak(
        f"`{route.name}` changes stored data (`{changed[0]}`) and asks for no user; `{login.name}` signs users in.",
        steps=[(*start, "A user is signed in."), (*changed[1], "Data is changed.")],  # type: ignore[list-item]
        weakness=862,
        confidence="low",
    )


CHECK = Missing(
    id="missing-authentication",
    title="Page without the guard that it needs",
    weakness=306,
    also=(862,),
    fix="Put the siblings' guard on the page, or say by its name that it is open to all.",
    severity="high",
    confidence="medium",
    reasons=(
        "guarded by {}",
        "asks for the user itself",
        "open by its name or by what it does",
        "verifies a password or a code itself",
        "the same for everybody",
    ),
    decide=decide,
    uses=("auth-check", "session-start"),
    observers=OBSERVERS,
)
