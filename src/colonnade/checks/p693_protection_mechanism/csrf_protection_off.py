"""## What

A view is exempted from the protection against cross-site request forgery, or the protection is switched off for the
application.

## Why

A page of another site can then send requests that change state with the cookies of the user who looks at it.

## Bad

```python
from django.views.decorators.csrf import csrf_exempt

@csrf_exempt
def transfer(request):
    request.user.account.pay(request.POST["to"], request.POST["amount"])
```

## Good

```python
from django.views.decorators.csrf import csrf_protect

@csrf_protect
def transfer(request):
    request.user.account.pay(request.POST["to"], request.POST["amount"])
```

## Fix

Leave the protection on; authenticate programs by a header instead of a cookie.

## Limits

Who sends the request is asked for by words such as user, session, cookie and login; an exempted view in which none of
them stands does no more for a forged request than for the attacker's own, which is told with low severity. That a view
changes nothing is seen where all it calls is known to read and to render.

## References

CWE-352.
"""

import ast
import builtins
from typing import Final

from colonnade.checks import settings
from colonnade.checks.form import Call
from colonnade.checks.syntax import all_nodes, last_name, words
from colonnade.summary.point import Answer, Safe, Site, Weak

SENDERS: Final = frozenset(
    ("user", "session", "sessions", "cookie", "cookies", "login", "auth", "authenticate", "authenticated",
     "authentication", "authorized", "authorised", "permission", "account", "identity", "member", "staff", "admin")
)  # fmt: skip
READING: Final = frozenset(
    ("render", "redirect", "response", "json", "jsonify", "template", "get", "getlist", "keys", "items", "values",
     "all", "first", "last", "exists", "count", "filter", "exclude", "order", "reverse", "url", "format", "join",
     "split", "strip", "lower", "upper", "encode", "decode", "startswith", "endswith", "replace", "loads", "dumps",
     "now", "today", "info", "debug", "warning", "error", "exception", "http", "404")
)  # fmt: skip
ACTING: Final = frozenset(("eval", "exec", "compile", "open", "setattr", "delattr", "__import__"))
BUILTINS: Final = frozenset(dir(builtins)) - ACTING


def judge_view(node: ast.AST, site: Site) -> Answer:
    """Of a decorator that exempts a view: whether a forged request gets an attacker anything."""
    view = next((each for each in reversed(site.statements) if node in getattr(each, "decorator_list", ())), None)
    if not isinstance(view, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return None
    inside = [inner for statement in view.body for inner in all_nodes(statement)]
    if not any(changes(inner) for inner in inside):
        return Safe("the view changes nothing")
    if knows_sender(view, inside):
        return None
    return Weak(
        f"`{site.text(node)}` exempts a view from the protection, and nothing in it asks who sends the request.",
        severity="low",
    )


def changes(node: ast.AST) -> bool:
    """Whether a node assigns to what lives longer than the request, or calls what is not known to read alone."""
    match node:
        case ast.Assign(targets=targets):
            return any(isinstance(target, (ast.Attribute, ast.Subscript)) for target in targets)
        case ast.AugAssign(target=ast.Attribute() | ast.Subscript()) | ast.Delete():
            return True
        case ast.Call(func=func):
            name = last_name(func)
            return name not in BUILTINS and READING.isdisjoint(words(name))
    return False


def knows_sender(view: ast.FunctionDef | ast.AsyncFunctionDef, inside: list[ast.AST]) -> bool:
    """Whether a decorator or the body speaks of who sends the request."""
    nodes = [*inside, *(inner for each in view.decorator_list for inner in all_nodes(each))]
    named = (
        inner.id if isinstance(inner, ast.Name) else inner.attr
        for inner in nodes
        if isinstance(inner, (ast.Name, ast.Attribute))
    )
    return any(SENDERS.intersection(words(name)) for name in named)


CHECK = Call(
    id="csrf-protection-off",
    title="Protection against forged requests is off",
    weakness=352,
    message="`{callee}` switches off the protection against cross-site request forgery.",
    fix="Leave the protection on; authenticate programs by a header instead of a cookie.",
    severity="medium",
    once_a_file=True,
    confidence="medium",
    uses=("csrf-off",),
    when=judge_view,
    nodes=settings.NODES,
    judge=settings.judge("csrf-off"),
    mentions=settings.mentions("csrf-off"),
    reasons=(
        "argument is safe",
        "setting is safe",
        "the view changes nothing",
    ),
)
