"""## What

The rule for new passwords lets short ones pass, or the list of rules is empty.

## Why

Passwords of few letters are guessed, and found from a stolen hash within seconds. NIST SP 800-63B asks for eight
characters at the least.

## Bad

```python
def sign_up(users, name, password):
    if len(password) < 5:
        raise ValueError("the password is too short")
    users.add(name, password)
```

## Good

```python
def sign_up(users, name, password):
    if len(password) < 12:
        raise ValueError("the password is too short")
    users.add(name, password)
```

## Fix

Ask for at least eight characters, better twelve, and refuse passwords that are known to have leaked.

## Limits

A rule is seen where a length is compared, in the bounds of a field, and in the list of a framework's validators. Where
there is no rule at all nothing is said.

## References

CWE-521. NIST SP 800-63B, 5.1.1.2. OWASP Application Security Verification Standard 4.0, 2.1.1.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks import settings
from colonnade.checks.form import OUTSIDE_TESTS, Call
from colonnade.checks.p284_access_control._claim import refuses
from colonnade.checks.p284_access_control._operand import operands
from colonnade.checks.syntax import children, last_name, own_nodes, words
from colonnade.summary.point import Answer, Safe, Site, Weak

PASSWORD: Final = frozenset({"password", "passwd", "pwd", "password1", "password2", "passphrase", "passwort"})
LEAST: Final = 8
ENOUGH: Final = "eight characters or more"
ANY: Final = "asks whether there is one"
USE: Final = "weak-password-rule"


def judge(node: ast.AST, site: Site) -> Answer:
    match node:
        case ast.If(test=test) if refuses(node):
            return [(each, outcome(least, site.text(each))) for each, least in compared(test, shortest=False)]
        case ast.Return(value=ast.expr() as value) | ast.Assert(test=value):
            return [(each, outcome(least, site.text(each))) for each, least in compared(value, shortest=True)]
        case ast.Dict():
            return validator(node)
        case ast.Assign(targets=[target], value=value):
            return [*unset(node, site), *fields(last_name(target), value)]
        case ast.AnnAssign(target=target, annotation=annotation, value=value):
            found = [*unset(node, site), *fields(last_name(target), annotation)]
            return found + (fields(last_name(target), value) if value is not None else [])
    return None


def outcome(least: int, text: str) -> Safe | Weak:
    """What it means that passwords of this length pass."""
    if least >= LEAST:
        return Safe(ENOUGH)
    return Safe(ANY) if least <= 1 else Weak(f"A password of {least} characters is accepted (`{text}`).")


def is_password(name: str) -> bool:
    return bool(PASSWORD & set(words(name)[-1:])) and "old" not in words(name)


def compared(test: ast.expr, shortest: bool) -> Iterator[tuple[ast.Compare, int]]:
    """Each comparison of a password's length, with the least length on its good side.

    shortest: the comparison holds for good passwords (``return len(p) >= 8``), not for bad ones (``if len(p) < 8``).
    """
    for each in operands(test):
        if not isinstance(each, ast.Compare):
            continue
        sides = [each.left, *each.comparators]
        for left, op, right in zip(sides, each.ops, sides[1:], strict=False):
            if measures(left) and (bound := number(right)) is not None:
                wanted: tuple[type[ast.cmpop], type[ast.cmpop]] = (ast.GtE, ast.Gt) if shortest else (ast.Lt, ast.LtE)
            elif measures(right) and (bound := number(left)) is not None:
                wanted = (ast.LtE, ast.Lt) if shortest else (ast.Gt, ast.GtE)
            else:
                continue
            if isinstance(op, wanted):
                yield each, bound + isinstance(op, wanted[1])


def measures(node: ast.expr) -> bool:
    """Whether an expression is the length of a password."""
    return (
        isinstance(node, ast.Call)
        and last_name(node.func) == "len"
        and any(is_password(last_name(a)) for a in node.args)
    )


def number(node: ast.expr) -> int | None:
    return node.value if isinstance(node, ast.Constant) and type(node.value) is int else None


def validator(node: ast.Dict) -> Answer:
    """The bound in the options of a validator whose name speaks of passwords."""
    entries = {k.value: v for k, v in zip(node.keys, node.values, strict=True) if isinstance(k, ast.Constant)}
    match entries.get("NAME"), entries.get("OPTIONS"):
        case ast.Constant(value=str(name)), ast.Dict(keys=keys, values=values) if "password" in name:
            for key, value in zip(keys, values, strict=True):
                least = number(value)
                if isinstance(key, ast.Constant) and key.value == "min_length" and least is not None:
                    return [(node, outcome(least, f"min_length: {least}"))]
    return None


def fields(name: str, value: ast.expr) -> list[tuple[ast.AST, Safe | Weak]]:
    """The least length in what a field of a form or record for a password is declared with."""
    if not is_password(name):
        return []
    found: list[tuple[ast.AST, Safe | Weak]] = []
    for each in (value, *own_nodes(value)):
        if isinstance(each, ast.Call):
            for keyword in each.keywords:
                is_bound = keyword.arg == "min_length" or (keyword.arg == "min" and "length" in words(last_name(each)))
                if is_bound and (least := number(keyword.value)) is not None:
                    found.append((keyword.value, outcome(least, f"{keyword.arg}={least}")))
    return found


def unset(node: ast.Assign | ast.AnnAssign, site: Site) -> Iterator[tuple[ast.AST, Safe | Weak]]:
    """A setting that lists the rules for passwords."""
    for place, name, value in settings.assigned(node, site):
        if any(use.kind == USE for use in settings.known().get(name, ())) and isinstance(value, (ast.List, ast.Tuple)):
            if children(value):
                yield place, Safe("rules are listed")
            else:
                sure = "low" if settings.holds_defaults(site) else "medium"
                yield place, Weak(f"`{name}` is empty: every password is accepted.", confidence=sure)


CHECK = Call(
    id="weak-password-rule",
    title="Short passwords are accepted",
    weakness=521,
    message="Passwords that are easy to guess are accepted.",
    fix="Ask for at least eight characters, better twelve, and refuse passwords that are known to have leaked.",
    severity="medium",
    confidence="high",
    uses=(USE,),
    reasons=(ENOUGH, ANY, "rules are listed"),
    nodes=(ast.If, ast.Return, ast.Assert, ast.Dict, ast.Assign, ast.AnnAssign),
    mentions=settings.mentions(USE, beside=tuple(PASSWORD)),
    roles=OUTSIDE_TESTS,
    judge=judge,
)
