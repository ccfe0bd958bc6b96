"""## What

A call whose arguments do not fit the function it reaches: too many, too few, an unknown name, or one given twice.

## Why

The call raises `TypeError` when it is reached. On a path that is rarely taken, such as the report of a failure, the
error is found by the user, hides the failure it should have told of, and ends the request or the job.

## Bad

```python
def refund(order, amount):
    return order - amount

def cancel(order):
    return refund(order, order, "cancelled")
```

## Good

```python
def refund(order, amount, reason=""):
    return order - amount

def cancel(order):
    return refund(order, order, "cancelled")
```

## Fix

Give the arguments that the signature has. A message is formatted before it is handed over: `fail("%s" % name)`.

## Limits

Functions under a decorator that may change their signature, and calls that unpack `*` or `**`, are undecided. Calls of
which the callee is not known are no points.

## References

CWE-628, CWE-685. Python Language Reference, 6.3.4 Calls.
"""

from collections.abc import Iterator
from typing import Any, Final, cast

from colonnade.checks.form import Linked
from colonnade.checks.p710_coding_standards._callee import complaint, hidden, is_certain, rebound
from colonnade.link.program import Program
from colonnade.link.view import View
from colonnade.summary.model import CallSite, FunctionSummary, ModuleSummary
from colonnade.summary.point import Outcome, Safe, Undecided, Weak

AGREES: Final = Safe("arguments agree with the signature")


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    view = cast(View, program)
    for module, function in program.functions():
        for site in function.calls:
            if site.later:
                continue  # a library makes the call and may add arguments
            outcome = judge(view, module, function, site)
            if outcome is not None:
                yield module, site.span, function.name, outcome


def judge(view: View, module: ModuleSummary, function: FunctionSummary, site: CallSite) -> Outcome | None:
    targets = [target for target in view.dispatch(function, site) if target.function or target.fact]
    if not targets:
        return None
    if any(target.function is not None and "<partial" in target.function.name for target in targets):
        return Undecided("the callee goes by another name")
    complaints = [(target, complaint(view, site, target)) for target in targets]
    if any(wrong == "" for _, wrong in complaints):
        return Undecided("arguments are unpacked") if site.star else AGREES
    doubts = [wrong for _, wrong in complaints if isinstance(wrong, Undecided)]
    if doubts:
        return doubts[0]
    if len(targets) < len(site.callees):
        return Undecided("the callee is one of several")
    target, wrong = complaints[0]
    doubt = rebound(view, module, site) or hidden(view, site, target)
    if doubt:
        return Undecided(doubt)
    steps: Any = ()
    if target.function is not None:
        home = view.symbols.module_of[target.function.ref]
        steps = [(home, target.function.span, f"`{target.function.name}` is defined here.")]
    return Weak(
        f"`{site.text}` {wrong}.",
        steps=steps,
        weakness=685 if "positional" in str(wrong) else 0,
        confidence="" if module.role != "test" and is_certain(target, site) else "medium",
    )


CHECK = Linked(
    id="wrong-arguments",
    title="Call that the function's signature does not accept",
    weakness=628,
    also=(685,),
    fix="Give the arguments that the signature has.",
    severity="medium",
    confidence="high",
    reasons=("arguments agree with the signature",),
    decide=decide,
)
