"""## What

An `except` clause that catches every error, by `Exception`, `BaseException` or no class at all, and neither raises it
again nor records it.

## Why

The handler was written for one failure and answers for all of them: a misspelt name, a full disk or a refused
permission takes the branch that was meant for "not found". A bare clause also catches `KeyboardInterrupt` and
`SystemExit`, so the program cannot be stopped.

## Bad

```python
def balance(account, ledger):
    try:
        return ledger[account].total()
    except Exception:
        account = ledger.first()
        return account.total()
```

## Good

```python
def balance(account, ledger):
    try:
        return ledger[account].total()
    except KeyError:
        return ledger.first().total()
```

## Fix

Name the classes that the code in the `try` is expected to raise; let the rest pass on to the caller.

## Limits

What counts as a record is told by names: a call such as `log.warning` or `report`, or a use of the caught exception.
Findings are of low confidence where a comment explains the handler, and of medium confidence where the `try` holds
little but a call of code that is not known, whose errors nobody can name.

## References

CWE-396. Python Tutorial, 8.3 Handling Exceptions.
"""

import ast

from colonnade.checks.form import Point
from colonnade.checks.handler import (
    certainty,
    is_broad,
    is_cleanup,
    is_import,
    is_silent,
    is_told_apart,
    lets_stop,
    raises,
    statement_of,
    tells,
    uses_exception,
)
from colonnade.checks.syntax import caught_names, module_of
from colonnade.summary.point import Answer, Safe, Site, Weak


def judge(node: ast.ExceptHandler, site: Site) -> Answer:
    if not is_broad(node):
        return Safe("specific exception type")
    if raises(node, module_of(site)):
        return Safe("raised again")
    statement = statement_of(node, site)
    if is_told_apart(statement):
        return Safe("the exception is recorded or answered")
    if is_import(statement):
        return Safe("fallback for an import")
    if is_silent(node) and node.type is not None and is_cleanup(statement, site):
        return Safe("cleanup that may fail")
    everything = "BaseException" in caught_names(node) and not lets_stop(node, site)
    if uses_exception(node) or tells(node):
        return Safe("the exception is recorded or answered")
    if node.type is None:
        return Weak("A bare `except` catches every exception, the request to stop the program included.")
    what = "every exception, the request to stop included" if everything else "every error, expected or not"
    message = f"`{site.text(node.type)}` catches {what}, and the handler does not say which it was."
    return Weak(message, confidence=certainty(node, site))


CHECK = Point(
    id="over-broad-exception",
    title="Handler for every exception",
    weakness=396,
    fix="Name the classes that the code is expected to raise, or record the exception and raise it again.",
    severity="low",
    confidence="high",
    once_a_file=True,
    within=("swallowed-exception",),
    reasons=(
        "specific exception type",
        "raised again",
        "fallback for an import",
        "the exception is recorded or answered",
        "cleanup that may fail",
    ),
    nodes=(ast.ExceptHandler,),
    judge=judge,
)
