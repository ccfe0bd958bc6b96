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
from colonnade.checks.p710_coding_standards._signature import Parameter, mismatch
from colonnade.library.fact import ClassFact, Ref
from colonnade.link.program import Program
from colonnade.link.target import Target
from colonnade.link.view import View
from colonnade.summary.model import CallSite, ClassSummary, FunctionSummary, ModuleSummary
from colonnade.summary.point import Outcome, Safe, Undecided, Weak

KEEPING: Final = frozenset(
    ("staticmethod", "classmethod", "functools.lru_cache", "functools.cache", "functools.wraps", "abc.abstractmethod",
     "contextlib.contextmanager", "contextlib.asynccontextmanager", "typing.final", "typing.override",
     "typing.no_type_check", "asyncio.coroutine")
)  # fmt: skip
AGREES: Final = Safe("arguments agree with the signature")


def decide(program: Program) -> Iterator[tuple[ModuleSummary, int, str, Outcome]]:
    view = cast(View, program)
    for module, function in program.functions():
        for site in function.calls:
            outcome = judge(view, module, function, site)
            if outcome is not None:
                yield module, site.span, function.name, outcome


def judge(view: View, module: ModuleSummary, function: FunctionSummary, site: CallSite) -> Outcome | None:
    targets = [target for target in view.dispatch(function, site) if target.function or target.fact]
    if not targets:
        return None
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
    weakness = 685 if "positional" in str(wrong) else 0
    if target.function is None:
        return Weak(f"`{site.text}` {wrong}.", weakness=weakness)
    home = view.symbols.module_of[target.function.ref]
    steps = [(home, target.function.span, f"`{target.function.name}` is defined here.")]
    return Weak(f"`{site.text}` {wrong}.", steps=cast(Any, steps), weakness=weakness)


def complaint(view: View, site: CallSite, target: Target) -> str | Undecided:
    """What is wrong with the arguments for one callee, or why that cannot be said."""
    params: list[Parameter]
    if target.function is not None:
        doubt = changed(view, target.function)
        if doubt:
            return Undecided(doubt)
        params = list(target.function.params[1:] if target.bound else target.function.params)
    elif target.fact is not None:
        if not target.fact.complete:
            return Undecided("the signature is not known in full")
        owner = view.symbols.names.fact(target.fact.name.rpartition(".")[0])
        if isinstance(owner, ClassFact) and not (target.receiver or target.constructor or target.fact.is_static):
            return Undecided("a method is called through its class")
        params = list(target.fact.params)
    else:
        return Undecided("the signature is not known in full")
    keywords = [name for name, _, _ in site.keywords if name]
    return mismatch(params, len(site.args), keywords, site.star)


def changed(view: View, function: FunctionSummary) -> str:
    """Why the signature as written may not be the one that is called."""
    if len(function.decorators) < len(function.decorator_calls):
        return "a decorator may change the signature"
    for ref in function.decorators:
        if ref.removesuffix("()") not in KEEPING:
            return "a decorator may change the signature"
    if "#" in function.ref or view.find_function(f"{function.ref}#1") is not None:
        return "the function is defined more than once"
    return ""


def rebound(view: View, module: ModuleSummary, site: CallSite) -> str:
    """Why the callee's name may stand for something made from the function: ``f = partial(g, 1)``."""
    names = [(module, site.text)]
    for callee in site.callees:
        owner, _, name = callee.rpartition(".")
        if owner in view.modules:
            names.append((view.modules[owner], name))
    for home, name in names:
        ref = f"{home.name}.{name}"
        known = view.find_function(ref) or view.find_class(ref) or name in home.imports
        if name in home.names and not known:
            return "the callee goes by another name"
    if set(site.caught) & {"TypeError", "Exception", "*"}:
        return "the error would be caught"
    return ""


def hidden(view: View, site: CallSite, target: Target) -> str:
    """Why another function than the one found may be called."""
    function = target.function
    if function is not None and not target.constructor and last(site.text) != last(function.name):
        return "the callee goes by another name"
    owner = function.class_ref if function is not None else ""
    method = last(function.name) if function is not None else ""
    for callee in site.callees:
        for ref in view.symbols.canonical(callee if target.constructor else callee.rpartition(".")[0]):
            class_ref = ref.removesuffix("()")
            cls = view.find_class(class_ref)
            if cls is None:
                continue
            if target.constructor and (
                cls.keywords or any("__new__" in each.methods for each in line(view, class_ref))
            ):
                return "the class may make its objects in another way"
            if class_ref != owner and "?" in view.ancestors(class_ref):
                return "a base class is not known"
            if not target.constructor and overridden(view, site, class_ref, method):
                return "a subclass overrides it with another signature"
    return ""


def last(name: str) -> str:
    return name.rpartition(".")[2]


def line(view: View, class_ref: Ref) -> Iterator[ClassSummary]:
    """A class and those of its bases that are in the program."""
    for ref in (class_ref, *view.ancestors(class_ref)):
        cls = view.find_class(ref)
        if cls is not None:
            yield cls


def overridden(view: View, site: CallSite, class_ref: Ref, method: str) -> bool:
    """Whether a class below has a method of that name that takes the arguments."""
    below = list(view.symbols.subclasses.get(class_ref, ()))
    for ref in below:
        below += [each for each in view.symbols.subclasses.get(ref, ()) if each not in below]
        cls = view.find_class(ref)
        function = view.find_function(cls.methods.get(method, "")) if cls is not None else None
        if function is not None:
            target = Target(function, None, not function.is_static)
            if complaint(view, site, target) == "" or changed(view, function):
                return True
    return False


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
