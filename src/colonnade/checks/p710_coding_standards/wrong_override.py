"""## What

A method overrides one of a base class, of the program or of a library, and does not accept the calls that are made of
it.

## Why

A call that is written for the base class raises `TypeError` when the object is of the other class, often in a branch
that no test takes.

## Bad

```python
class Driver:
    def attach(self, volume, host):
        return volume

class Remote(Driver):
    def attach(self, volume):
        return volume

def plug(driver: Driver):
    driver.attach("a", "b")
```

## Good

```python
class Driver:
    def attach(self, volume, host):
        return volume

class Remote(Driver):
    def attach(self, volume, host):
        return volume

def plug(driver: Driver):
    driver.attach("a", "b")
```

## Fix

Accept what the base class accepts; give further parameters defaults.

## Limits

Constructors, private methods, and methods with decorators are left alone. Names of parameters are not compared, their
number is. Whether a call gives the optional arguments that an override lacks is not asked.

## References

CWE-628. B. Liskov, J. Wing: A behavioral notion of subtyping, 1994.
"""

from collections import defaultdict
from collections.abc import Iterator

from colonnade.checks.form import Linked
from colonnade.checks.p710_coding_standards._inherited import arity, called_by_library, judge_foreign, last, of_library
from colonnade.library.fact import ParamKind
from colonnade.link.program import Program
from colonnade.summary.model import FunctionSummary, ModuleSummary
from colonnade.summary.point import Outcome, Safe, Undecided, Weak


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    overrides: dict[str, list[tuple[ModuleSummary, FunctionSummary, Outcome]]] = defaultdict(list)
    bases: dict[str, FunctionSummary] = {}
    for module, each in program.classes():
        if module.role == "test":
            continue
        ancestors = program.ancestors(each.ref)
        for name, ref in each.methods.items():
            if name.startswith(("_", "init")):
                continue
            method = program.find_function(ref)
            base = overridden(program, ancestors, name)
            foreign = of_library(program, ancestors, name) if base is None and method is not None else None
            if method is not None and foreign is not None and is_plain(method) and called_by_library(foreign):
                yield module, method.span, method.name, judge_foreign(method, foreign)
            if method is None or base is None or last(base.name) != name or not (is_plain(method) and is_plain(base)):
                continue
            bases[base.ref] = base
            overrides[base.ref].append((module, method, judge(method, base)))
    for ref, found in overrides.items():
        stale = agreed(found)
        for module, method, outcome in found:
            yield (
                module,
                method.span,
                method.name,
                Undecided("all overrides agree on other arguments") if stale else outcome,
            )
        if not stale:
            continue
        home = next((module for module in program.modules.values() if bases[ref] in module.functions), None)
        if home is not None:
            message = f"Each of the {len(found)} overrides of `{bases[ref].name}` takes other arguments than it states."
            yield home, bases[ref].span, bases[ref].name, Weak(message)


def agreed(found: list[tuple[ModuleSummary, FunctionSummary, Outcome]]) -> bool:
    """Whether several overrides all take the same arguments, which the base class does not: it is out of date."""
    taken = {arity(method) for _, method, _ in found}
    return len(found) > 1 and len(taken) == 1 and all(isinstance(outcome, Weak) for _, _, outcome in found)


def overridden(program: Program, ancestors: tuple[str, ...], name: str) -> FunctionSummary | None:
    """The nearest method of the program that is overridden."""
    for ancestor in ancestors:
        owner = program.find_class(ancestor)
        if owner is not None and name in owner.methods:
            return program.find_function(owner.methods[name])
    return None


def is_plain(method: FunctionSummary) -> bool:
    return not (
        method.decorators or method.decorator_calls or method.is_static or method.is_classmethod or method.is_property
    )


def judge(method: FunctionSummary, base: FunctionSummary) -> Outcome:
    if is_open(base):
        return Safe("the base class states no signature")
    least, most = arity(base)
    needed, accepted = arity(method)
    if needed > most:
        return Weak(f"`{method.name}` needs {needed} arguments, and `{base.name}`, which it overrides, takes {most}.")
    if accepted < least:
        return Weak(
            f"`{method.name}` takes {accepted} arguments, and `{base.name}`, which it overrides, needs {least}."
        )
    lacking = named(base) - named(method, True)
    if lacking and not any(each.kind == ParamKind.VAR_KEYWORD for each in method.params):
        return Weak(f"`{method.name}` has no `{min(lacking)}=`, which `{base.name}` needs.")
    if needed > least or accepted < most:
        return Undecided("calls that use the optional arguments of the base class are refused")
    return Safe("accepts what the base class accepts")


def is_open(method: FunctionSummary) -> bool:
    """Whether a method states no signature: it accepts whatever it is given, or does nothing by itself."""
    if not (method.calls or method.return_spans or method.accesses or method.writes or method.raises):
        return True
    return any(each.kind in (ParamKind.VAR_POSITIONAL, ParamKind.VAR_KEYWORD) for each in method.params)


def named(method: FunctionSummary, optional: bool = False) -> set[str]:
    """The parameters that must be given by name; optional: all that can be given by name."""
    if optional:
        return {each.name for each in method.params}
    return {each.name for each in method.params if each.kind == ParamKind.KEYWORD and not each.optional}


CHECK = Linked(
    id="wrong-override",
    title="Override that refuses calls of the base class",
    weakness=628,
    fix="Accept what the base class accepts; give further parameters defaults.",
    severity="low",
    confidence="medium",
    reasons=("accepts what the base class accepts", "the base class states no signature"),
    decide=decide,
)
