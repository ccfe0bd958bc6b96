"""## What

A password, key or token is a literal of the program: assigned, passed, compared or given as a default.

## Why

Everybody who can read the program, its history or its packages has the secret, it is the same in every installation,
and it cannot be changed without a new release.

## Bad

```python
import psycopg2

def connect():
    return psycopg2.connect(host="db", user="shop", password="T7-sunflower-91")
```

## Good

```python
import os
import psycopg2

def connect():
    return psycopg2.connect(host="db", user="shop", password=os.environ["SHOP_DB_PASSWORD"])
```

## Fix

Read it from the environment, a secret store or a file that is not part of the program, and change the one that was
published.

## Limits

What is a secret is told by the name of the variable, parameter or key, and by the shape of the text. Tests and
examples may hold theirs.

## References

CWE-798, CWE-258, CWE-259, CWE-321, CWE-1392.
"""

import ast
from collections.abc import Iterator
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.p284_access_control._literal import is_connection, is_log_in, is_told, literal, pairs
from colonnade.checks.p284_access_control._secret import (
    DEFAULT,
    EMPTY,
    FILLER,
    is_made,
    issued,
    kind_of_name,
    looks_random,
    reason_for_none,
)
from colonnade.checks.purpose import given
from colonnade.checks.statement import given as given_columns
from colonnade.checks.syntax import words
from colonnade.summary.point import Answer, Outcome, Safe, Site, Undecided, Weak

NAMES: Final = {"password": 259, "key": 321, "token": 798}
LENIENT: Final = ("test", "example")


def judge(node: ast.AST, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """The literals that one piece of syntax gives to names of secrets, and those that are secrets by their shape."""
    if isinstance(node, ast.Call):
        if site.role == "test" and not any(keyword.arg and kind_of_name(keyword.arg) for keyword in node.keywords):
            return
        yield from of_statement(node, site)
    for name, value, fallback in pairs(node):
        text = literal(value)
        if text == "" and kind_of_name(name) == "password" and (is_log_in(node) or is_connection(node)):
            yield value, lenient(site) or Weak(f"`{name}` is empty for a user that is named.", weakness=258)
        elif text is None:
            if (
                kind_of_name(name)
                and isinstance(node, (ast.Assign, ast.AnnAssign))
                and isinstance(value, (ast.Call, ast.Subscript))
            ):
                yield value, Safe("given at run time")
        elif isinstance(node, ast.Dict) and text.lower() in words(name):
            yield value, Safe("names a field")
        elif kind_of_name(name):
            yield value, outcome(name, text, fallback, site)
        else:
            if EMPTY.match(text):
                message = f"`{name or 'the call'}` is given an address with a user and an empty password."
                yield value, lenient(site) or Weak(message, weakness=258, severity="medium")
                continue
            kind = issued(text) or ("a key" if words(name)[-1:] == ("key",) and is_made(text) else "")
            if kind:
                message = f"`{name or 'the call'}` is given {kind} that is written into the program."
                weakness = 321 if "key" in kind else 798
                sure = "high" if issued(text) else "medium"
                yield value, lenient(site) or Weak(message, weakness=weakness, confidence=sure)


def of_statement(node: ast.Call, site: Site) -> Iterator[tuple[ast.AST, Outcome]]:
    """The literals that a SQL statement puts into columns of secrets, or compares those with."""
    for column, value, _ in given_columns(node, site):
        if not kind_of_name(column):
            continue
        consts = (value,) if isinstance(value, str) else site.value(value).consts
        texts = [each for each in consts or () if isinstance(each, str)]
        answers = [outcome(column, text, False, site) for text in texts]
        weak = next((each for each in answers if isinstance(each, Weak)), None)
        if answers:
            yield node if isinstance(value, str) else value, weak or answers[0]


def outcome(name: str, text: str, fallback: bool, site: Site) -> Outcome:
    reason = reason_for_none(name, text)
    if reason:
        return Safe(reason)
    if fallback and text.lower() in words(name):
        return Safe("names a field")
    kind = kind_of_name(name)
    weakness = 1392 if fallback and (text.lower() in DEFAULT or FILLER.search(text)) else NAMES[kind]
    verb = "falls back to" if fallback else "is"
    sure = "high" if looks_random(text) and not fallback else "medium"
    message = f"`{name}` {verb} a {kind} written into the program."
    return lenient(site) or Weak(message, weakness=weakness, confidence=sure, severity="medium" if fallback else "")


def lenient(site: Site) -> Safe | None:
    return Safe("test code") if site.role in LENIENT else None


def judge_use(node: ast.AST, site: Site) -> Answer:
    """Of calls whose stub says that a parameter is a key."""
    if isinstance(node, ast.Call):
        for param, argument in given(node, site, "fixed-secret"):
            consts = site.value(argument).consts if argument is not None else None
            texts = [each for each in consts or () if isinstance(each, (str, bytes)) and each]
            if texts and argument is not None and is_told(argument, site):
                return Safe("told where it is written")
            if texts and not any(word in ("public", "pem") for word in words(param.name)):
                is_password = {"password", "secret"} & set(words(param.name)) and "key" not in words(param.name)
                kind = "password" if is_password else "key"
                message = f"`{site.text(node.func)}` is given a {kind} that is written into the program."
                return lenient(site) or Weak(message, weakness=NAMES[kind], confidence="high")
            if consts is None and argument is not None and not site.value(argument).origins:
                return Undecided("value is not known")
    return Safe("given at run time")


CHECK = Call(
    id="hard-coded-credentials",
    title="Password or key written into the program",
    weakness=798,
    also=(258, 259, 321, 1392),
    message="`{callee}` is given a key that is written into the program.",
    fix=(
        "Read it from the environment, a secret store or a file that is not part of the program, and "
        "change the one that was published."
    ),
    severity="high",
    confidence="medium",
    uses=("fixed-secret",),
    nodes=(ast.Assign, ast.AnnAssign, ast.Call, ast.Dict, ast.Compare, ast.FunctionDef, ast.AsyncFunctionDef),
    judge=judge,
    when=judge_use,
    unseen="value is not seen",
    reasons=(
        "placeholder",
        "is a digest",
        "names a field",
        "is text",
        "not shaped like a secret",
        "test code",
        "given at run time",
        "told where it is written",
    ),
)
