"""## What

A function that carries out commands asks in some branches whether the user may, and in another does not.

## Why

The branch without the question does for anybody what the others do for those who may. Whoever knows the command's name
needs no log-in.

## Bad

```python
def dispatch(command, user, args):
    if command == "fetch":
        if is_authenticated(user):
            send_file(args)
    elif command == "remove":
        remove_file(args)
```

## Good

```python
def dispatch(command, user, args):
    if not is_authenticated(user):
        return
    if command == "fetch":
        send_file(args)
    elif command == "remove":
        remove_file(args)
```

## Fix

Ask once, before the branches.

## Limits

Questions are known by the words of what they call or read. That a called function asks by itself is not seen.
Commands for those who are not logged in yet are known by their names.

## References

CWE-862, CWE-841.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import OUTSIDE_TESTS, Point
from colonnade.checks.purpose import ingredients, word_set
from colonnade.checks.syntax import FUNCTIONS, conditions, last_name, own_nodes, words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Weak

ASKING: Final = frozenset(
    words(
        "authenticated authorized authorised permitted permission permissions privilege privileges allowed admin "
        "superuser owner owns access logged authenticate authorize authorise"
    )
)
OPEN: Final = frozenset(
    words(
        "login logon signin register signup help quit exit logout bye hello helo ehlo ping noop version status user "
        "pass password auth about info usage capabilities capability starttls reset"
    )
)

Branch = tuple[str, ast.If]


def judge(node: ast.If, site: Site) -> Iterator[tuple[ast.AST, Outcome]] | Answer:
    """Asked at the first branch for all."""
    function = site.function.node
    subject = asked_for(node)
    if not isinstance(function, FUNCTIONS) or subject is None or site.role == "test":
        return None
    branches = [(found[1], each) for each in own_nodes(function) if isinstance(each, ast.If)
                and (found := asked_for(each)) is not None and found[0] == subject[0]]  # fmt: skip
    if len(branches) < 2 or branches[0][1] is not node:
        return None
    guarded = [each for each in branches if asks(each[1])]
    if not guarded:
        return None
    if any(ASKING & word_set(ingredients(test)) for test, _ in conditions(site, node.test)):
        return [(node.test, Safe("asked before the branches"))]
    return list(judged(branches, guarded, site))


def judged(branches: list[Branch], guarded: list[Branch], site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    for text, branch in branches:
        if any(branch is each for _, each in guarded):
            yield branch.test, Safe("asked in the branch")
        elif OPEN & set(words(text)):
            yield branch.test, Safe("for those who are not logged in")
        else:
            call = next((n for s in branch.body for n in ast.walk(s) if isinstance(n, ast.Call)), None)
            if call is not None and not ASKING & set(words(last_name(call.func))):
                steps = [(guarded[0][1].test, "In this branch the user's right is asked for.")]
                message = f"`{text}` calls `{site.text(call.func)}` without the question that `{guarded[0][0]}` asks."
                yield branch.test, Weak(message, steps=steps)


def asked_for(node: ast.If) -> tuple[str, str] | None:
    """The name that is compared with a text, and the text."""
    match node.test:
        case ast.Compare(left=ast.Name(id=name), ops=[ast.Eq()], comparators=[ast.Constant(value=str(text))]):
            return name, text
    return None


def asks(branch: ast.If) -> bool:
    """Whether everything that the branch does is under a test of the user's right."""
    tests = [each for each in branch.body if isinstance(each, ast.If)]
    return bool(tests) and ASKING & word_set(ingredients(tests[0].test)) != frozenset()


CHECK = Point(
    id="unguarded-branch",
    title="Command carried out without the others' check",
    weakness=862,
    also=(841,),
    alike={862: (841,)},
    fix="Ask once, before the branches.",
    severity="high",
    confidence="medium",
    reasons=("asked before the branches", "asked in the branch", "for those who are not logged in"),
    nodes=(ast.If,),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
