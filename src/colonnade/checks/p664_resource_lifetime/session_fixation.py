"""## What

A log-in writes the user into the session that the client came with, and the session keeps its identifier.

## Why

An attacker opens a session, makes the victim use its identifier, and waits: once the victim has logged in, the session
is the attacker's, too.

## Bad

```python
from aiohttp_session import get_session

from .models import find_user


async def login(request):
    session = await get_session(request)
    session["user_id"] = find_user(await request.post()).id
```

## Good

```python
from aiohttp_session import new_session

from .models import find_user


async def login(request):
    session = await new_session(request)
    session["user_id"] = find_user(await request.post()).id
```

## Fix

Give the session a new identifier, or make a new session, before the user is written into it.

## Limits

Sessions are judged where a stub says that the server keeps them under an identifier; one that lies in a signed cookie
has none to fix.

## References

CWE-384. OWASP Session Management Cheat Sheet.
"""

from collections.abc import Iterator

from colonnade.checks.access.facts import facts_of
from colonnade.checks.access.observe import OBSERVERS
from colonnade.checks.access.routes import APART, reach
from colonnade.checks.form import Missing
from colonnade.link.program import Program
from colonnade.summary.model import ModuleSummary
from colonnade.summary.point import Outcome, Safe, Weak


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    for module, function in program.functions():
        noted = facts_of(function)
        kept = [use for use in function.uses if use.use in ("kept-session", "session-renewed")]
        if module.role in APART or noted.facts.starts < 0 or not kept:
            continue
        place = noted.place(noted.facts.starts)
        if any(each.facts.renews for each in reach(program, module, function)) or any(
            use.use == "session-renewed" for use in kept
        ):
            yield module, place, function.name, Safe("the session is renewed")
        elif not noted.facts.written:
            continue
        else:
            message = (
                f"`{function.name}` writes the user into the session that the client came with, and never renews it."
            )
            steps = [(module, kept[0].span, "The client's session.")]
            yield module, place, function.name, Weak(message, steps=steps)  # type: ignore[arg-type]


CHECK = Missing(
    id="session-fixation",
    title="Session kept over a log-in",
    weakness=384,
    fix="Give the session a new identifier, or make a new session, before the user is written into it.",
    severity="medium",
    confidence="medium",
    reasons=("the session is renewed",),
    decide=decide,
    uses=("kept-session", "session-renewed"),
    observers=OBSERVERS,
)
