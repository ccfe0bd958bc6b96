"""## What

A page lacks the guard that most pages of its module have: the decorator that lets only known users in.

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

Guards are known by the words of decorators' names; a guard around all pages (a middleware, a blueprint's hook) is not
seen, nor one that reads the session in the page's body without a call that names it. Methods of handler classes are
siblings of one another; a class that says anything about guards itself is left to that.

## References

CWE-306, CWE-862. OWASP Authorization Cheat Sheet.
"""

from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Missing
from colonnade.checks.syntax import words
from colonnade.link.program import Program
from colonnade.summary.model import FunctionSummary, ModuleSummary
from colonnade.summary.point import Outcome, Safe, Undecided, Weak

ASKING: Final = frozenset(
    ("login", "auth", "authenticated", "authentication", "authenticate", "authorize", "authorise", "authorized", "jwt",
     "permission", "permissions", "protected", "admin", "staff", "role", "roles", "superuser", "token", "signed")
)  # fmt: skip
USERS: Final = frozenset(("user", "owner", "principal", "identity", "account", "credentials", "member", "viewer"))
OPEN: Final = frozenset(
    ("login", "logout", "signin", "signout", "signup", "register", "registration", "index", "home", "health", "healthz",
     "ping", "status", "static", "favicon", "robots", "public", "about", "error", "callback", "reset", "forgot", "main",
     "webhook", "version", "docs", "contact", "welcome", "root", "oauth", "authorize", "token", "password", "verify")
)  # fmt: skip
FOR_ALL: Final = frozenset(("decorators", "dispatch", "prepare", "mixin"))
"""Words of the names by which a class says what holds for all its methods."""
HOOKS: Final = (("before",), ("after",), ("teardown",), ("errorhandler",), ("context",))
"""First words of decorators that run a function around pages."""
LEAST: Final = 2
"""How many siblings must have a guard for its absence to mean something."""


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    for module in program.modules.values():
        entries = [each for each in module.functions if program.entry(each) == "http" and not is_hook(each)]
        pages = [each for each in entries if not each.class_ref]
        methods = [each for each in entries if each.class_ref and not guarded_as_class(program, each.class_ref)]
        for siblings in (pages, methods):
            guarded = [each for each in siblings if guard(each) >= 0]
            if len(guarded) >= LEAST:
                for function in siblings:
                    yield module, function.span, function.name, judge(module, function, guarded, len(siblings))


def is_hook(function: FunctionSummary) -> bool:
    """Whether a decorator makes it run around pages: it is none itself."""
    return any(words(called(ref))[:1] in HOOKS for ref in function.decorators)


def guarded_as_class(program: Program, class_ref: str) -> bool:
    """Whether a class, or one that it is made from, speaks of guards for all its methods, or may do so unseen."""
    ancestors = program.ancestors(class_ref)
    if "?" in ancestors:
        return True
    for ref in (class_ref, *ancestors):
        known = program.find_class(ref)
        said = [called(ref), *(called(each) for each in known.decorators)] if known is not None else [called(ref)]
        said += list(known.attributes) + list(known.methods) if known is not None else []
        if any(not (ASKING | FOR_ALL).isdisjoint(words(each)) for each in said):
            return True
    return False


def judge(module: ModuleSummary, function: FunctionSummary, guarded: list[FunctionSummary], entries: int) -> Outcome:
    """The outcome of one page beside its guarded siblings."""
    index = guard(function)
    if index >= 0:
        return Safe(f"guarded by `{called(function.decorators[index])}`")
    name = function.name if function.class_ref else function.name.rpartition(".")[2]
    if not OPEN.isdisjoint((*words(name), *(word for text in function.decorator_texts for word in words(text)))):
        return Safe("open by its name")
    if asks(function):
        return Safe("asks for the user itself")
    if 2 * len(guarded) < entries:
        return Undecided("fewer than half of the module's pages are guarded")
    steps = [(module, each.decorator_calls[guard(each)], f"`{each.name}` has the guard.") for each in guarded[:3]]
    return Weak(
        f"`{name}` lacks the guard that {len(guarded)} of the {entries} pages of its module have.",
        steps=steps,  # type: ignore[arg-type]
        confidence="medium" if 4 * len(guarded) >= 3 * entries else "low",
    )


def guard(function: FunctionSummary) -> int:
    """Which of a function's decorators asks who the client is, or -1."""
    if len(function.decorators) != len(function.decorator_calls):
        return -1
    return next((i for i, ref in enumerate(function.decorators) if not ASKING.isdisjoint(words(called(ref)))), -1)


def called(ref: str) -> str:
    """The last name of a decorator."""
    return ref.removesuffix("()").rpartition(".")[2]


def asks(function: FunctionSummary) -> bool:
    """Whether the page's own calls, checks or parameters speak of the user."""
    names = [site.text for site in function.calls] + [param.name for param in function.params]
    asked = any(use.use == "auth-check" for use in function.uses)
    return asked or any(not (ASKING | USERS).isdisjoint(words(part)) for name in names for part in name.split("."))


CHECK = Missing(
    id="missing-authentication",
    title="Page without the guard of its siblings",
    weakness=306,
    also=(862,),
    fix="Put the siblings' guard on the page, or say by its name that it is open to all.",
    severity="high",
    confidence="medium",
    reasons=("guarded by {}", "open by its name", "asks for the user itself"),
    decide=decide,
)
