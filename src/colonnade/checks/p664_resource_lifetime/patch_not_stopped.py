"""## What

A test starts a patch and does not stop it.

## Why

The replaced function stays replaced for every test that runs later in the same process: a check that a later test means
to exercise is a mock that says yes.

## Bad

```python
from unittest import mock

def test_denied(client):
    patcher = mock.patch("shop.is_allowed", return_value=False)
    patcher.start()
    assert client.get("/").status_code == 403
```

## Good

```python
from unittest import mock

def test_denied(client):
    with mock.patch("shop.is_allowed", return_value=False):
        assert client.get("/").status_code == 403
```

## Fix

Use the patch as a context manager or decorator, or register `stop` as a cleanup right after `start`.

## Limits

What a base class in another project stops is not known: patches of its subclasses are undecided. An object that is
handed on, kept in an attribute or container, or returned, is taken to be stopped by its new owner.

## References

CWE-459. Python library reference, `unittest.mock`: patch methods start and stop.
"""

from collections.abc import Iterator

from colonnade.checks.form import Missing
from colonnade.link.program import Program
from colonnade.summary.model import FunctionSummary, ModuleSummary, ResourceEvent
from colonnade.summary.point import Outcome, Safe, Undecided, Weak


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    stopping = {
        function.class_ref or module.name
        for module, function in program.functions()
        if any(use.use == "patches-stopped" for use in function.uses)
    }
    for module, function in program.functions():
        for event in function.resources:
            if event.kind == "patch":
                outcome = judge(program, module, function, event, stopping)
                yield module, event.span, function.name, outcome


def judge(
    program: Program, module: ModuleSummary, function: FunctionSummary, event: ResourceEvent, stopping: set[str]
) -> Outcome:
    """What becomes of one patch; stopping: the classes and modules that stop all that are started."""
    if not event.fate.startswith("open"):
        return Safe(event.fate)
    owner = program.find_class(function.class_ref) if function.class_ref else None
    ancestors = program.ancestors(owner.ref) if owner is not None else ()
    if not stopping.isdisjoint((module.name, function.class_ref, *ancestors)):
        return Safe("all that are started are stopped")
    if any(is_foreign(program, ancestor) for ancestor in ancestors):
        return Undecided("a base class may stop all that are started")
    message = f"The patch that `{event.callee}` makes is started and not stopped on every path out of the function."
    steps = [(module, event.end, "left while it is in place")] if event.end >= 0 else []
    return Weak(message, steps=steps)  # type: ignore[arg-type]


def is_foreign(program: Program, ancestor: str) -> bool:
    """Whether a base class is neither of the program nor one that does no more than to run tests."""
    return program.find_class(ancestor) is None and not ancestor.startswith(("unittest.", "object"))


CHECK = Missing(
    id="patch-not-stopped",
    title="Patch that a test does not stop",
    weakness=459,
    fix="Use the patch as a context manager or decorator, or register `stop` as a cleanup right after `start`.",
    severity="low",
    confidence="medium",
    uses=("patches-stopped",),
    reasons=(
        "closed by with",
        "closed on every path",
        "all that are started are stopped",
        "ownership passes to the caller",
        "ownership passes to an attribute",
        "ownership passes to a container",
        "ownership passes to a callee",
    ),
    decide=decide,
)
