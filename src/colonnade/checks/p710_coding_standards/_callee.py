"""Which arguments a resolved call may be checked against, and why another function may be called instead."""

from collections.abc import Iterator
from typing import Final

from colonnade.checks.p710_coding_standards._signature import Parameter, mismatch
from colonnade.library.fact import ClassFact, ParamKind, Ref
from colonnade.link.target import Target
from colonnade.link.view import View
from colonnade.summary.model import CallSite, ClassSummary, FunctionSummary, ModuleSummary
from colonnade.summary.point import Undecided

KEEPING: Final = frozenset(
    ("staticmethod", "classmethod", "functools.lru_cache", "functools.cache", "functools.wraps", "abc.abstractmethod",
     "contextlib.contextmanager", "contextlib.asynccontextmanager", "typing.final", "typing.override",
     "typing.no_type_check", "asyncio.coroutine")
)  # fmt: skip
RECEIVERS: Final = frozenset(("self", "cls", "mcs", "mcls", "metacls", "klass", "this", "_", "_self", "__self"))
"""Names of a first parameter that receives the object; an interface's methods have none."""


def complaint(view: View, site: CallSite, target: Target) -> str | Undecided:
    """What is wrong with the arguments for one callee, or why that cannot be said."""
    params: list[Parameter]
    if target.function is not None:
        doubt = changed(view, target.function)
        if doubt:
            return Undecided(doubt)
        doubt = unusual(target, site)
        if doubt:
            return Undecided(doubt)
        params = list(target.function.params)
        if target.bound and params and params[0].kind <= ParamKind.NORMAL:
            del params[0]
    elif target.fact is not None:
        if (
            target.fact.name.startswith("typing.")
            or not target.fact.complete
            or (site.receiver is not None and called(target) == "__new__")
        ):
            return Undecided("the signature is not known in full")
        if target.constructor and any(
            ref in view.symbols.classes for c in site.callees for ref in view.symbols.canonical(c)
        ):
            return Undecided("the class inherits its constructor from a library")
        if view.symbols.names.reworked(tuple(owners(view, site))):
            return Undecided("the class hands what it is given on to a method of its own")
        owner = view.symbols.names.fact(target.fact.name.rpartition(".")[0])
        if isinstance(owner, ClassFact) and not (target.receiver or target.constructor or target.fact.is_static):
            return Undecided("a method is called through its class")
        params = list(target.fact.params)
    else:
        return Undecided("the signature is not known in full")
    keywords = [name for name, _, _ in site.keywords if name]
    return mismatch(params, len(site.args), keywords, site.star)


def owners(view: View, site: CallSite) -> Iterator[Ref]:
    """The objects on which a method is called, as far as they are known."""
    for callee in site.callees:
        yield from view.symbols.canonical(callee.rpartition(".")[0])


def is_certain(target: Target, site: CallSite) -> bool:
    """Whether the callee is named directly or is a method of the object itself; other receivers have possible types."""
    if target.constructor:
        return any(last(callee) == last(site.text) for callee in site.callees)
    if site.receiver is None:
        return True
    if target.function is not None and not (target.function.class_ref and target.bound):
        return True
    return site.text.count(".") == 1 and site.text.startswith(("self.", "cls."))


def unusual(target: Target, site: CallSite) -> str:
    """Why it is not certain which parameter receives the first argument."""
    function = target.function
    if function is None or not function.class_ref or function.is_static or target.constructor:
        return ""
    if last(function.name) == "__new__":
        return "the first argument is not certain"
    if target.bound:
        first = function.params[0].name if function.params else ""
        return "" if first in RECEIVERS else "the first parameter does not receive the object"
    owner = site.text.rpartition(".")[0]
    return "" if owner and last(owner) == last(function.class_ref) else "a method may be called through its class"


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
        if view.find_function(ref) and home.imports.get(name, ref) != ref:
            return "the callee is a stand-in for what is imported"
    if set(site.caught) & {"TypeError", "Exception", "*"}:
        return "the error would be caught"
    return ""


def hidden(view: View, site: CallSite, target: Target) -> str:
    """Why another function than the one found may be called."""
    function = target.function
    if not target.constructor and last(site.text) not in (called(target), "__init__"):
        return "the callee goes by another name"
    owner = function.class_ref if function is not None else ""
    classes = {last(ref) for callee in site.callees for ref in view.symbols.canonical(callee)}
    if target.constructor and site.receiver is not None and owner and last(site.text) not in classes:
        return "the callee goes by another name"
    defined = view.find_class(owner) if owner else None
    if defined is not None and not target.constructor and last(site.text) in defined.attributes:
        return "the callee goes by another name"
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
            if any((each, method) in view.symbols.attributes for each in (class_ref, *view.ancestors(class_ref))):
                return "the callee goes by another name"
            if class_ref != owner and "?" in view.ancestors(class_ref):
                return "a base class is not known"
            if not target.constructor and overridden(view, site, class_ref, method):
                return "a subclass overrides it with another signature"
    return ""


def called(target: Target) -> str:
    """The name under which the callee is defined."""
    if target.function is not None:
        return last(target.function.name)
    return last(target.fact.name) if target.fact is not None else ""


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
