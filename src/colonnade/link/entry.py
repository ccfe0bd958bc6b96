"""Entry points: functions that something outside the program calls, and what their parameters carry."""

import re
from collections.abc import Set
from typing import TYPE_CHECKING

from colonnade.library.fact import ClassFact, FunctionFact, ParamKind, Ref
from colonnade.library.knowledge import Library
from colonnade.library.vocabulary import ALL, MARKUP, governed_ref
from colonnade.link.symbol import Symbols
from colonnade.summary.apply import NUMERIC
from colonnade.summary.model import FunctionSummary, ParamSummary, SinkUse
from colonnade.summary.names import CONVENTIONS
from colonnade.summary.value import SAFE_TYPES

if TYPE_CHECKING:
    from colonnade.link.reach import Port, Trail

SOURCE_OF = {"http": "http", "rpc": "rpc", "cli": "cli"}
"""The source kind of an entry's parameters, by entry kind."""


SETTINGS = frozenset(("config", "conf", "cfg", "configuration", "settings"))
"""Names of parameters that hold what the operator has set."""


class Entries:
    """Entry kinds by function: from decorators, from callbacks handed to libraries, from overridden library methods."""

    def __init__(self, symbols: Symbols) -> None:
        self.symbols = symbols
        self.kinds: dict[Ref, str] = {}
        self.overrides: dict[Ref, FunctionFact] = {}
        self.returns: dict[Ref, tuple[str, ...]] = {}
        self.registrars: dict[tuple[str, str], FunctionFact | None] = {}
        for function in symbols.functions.values():
            self.find(function)

    def find(self, function: FunctionSummary) -> None:
        """Settles one function from its decorators and from what it overrides; and callbacks it registers."""
        for decorator in function.decorators:
            known = self.symbols.canonical(decorator)
            for ref in known or (decorator,):
                self.settle(function, self.symbols.names.fact(ref))
            if decorator.endswith("()"):
                called = self.symbols.canonical(decorator[:-2])
                for ref in called:
                    self.settle(function, self.symbols.names.fact(ref))
                if not known and not called:
                    self.settle(function, self.registrar(function, decorator[:-2].rpartition(".")[2]))
        for write in function.writes:
            if write.port[0] == "entry":
                self.callback(write.port[1], write.value.refs, *write.port[2:])
        if not function.class_ref and not function.decorators:
            self.platform(function)
        if function.class_ref:
            for base in self.symbols.names.ancestry(function.class_ref):
                if base in self.symbols.classes:
                    continue
                found = self.symbols.library.member(base, function.name.rpartition(".")[2])
                if found is not None and isinstance(found[0], FunctionFact):
                    self.overrides[function.ref] = found[0]
                    self.settle(function, found[0])
                    self.type_parameters(function, found[0])
                    break

    def platform(self, function: FunctionSummary) -> None:
        """A function of a module that a platform calls by its name, with parameters of the customary names."""
        fact = self.symbols.library.lookup(f"{CONVENTIONS}.{function.name}")
        named = tuple(param.name for param in function.params)
        if isinstance(fact, FunctionFact) and named == tuple(param.name for param in fact.params):
            self.overrides[function.ref] = fact
            self.settle(function, fact)
            self.type_parameters(function, fact)

    def registrar(self, function: FunctionSummary, name: str) -> FunctionFact | None:
        """The registering method of this name in a library that the module imports: ``app.route`` of an `app` that was
        handed in from outside."""
        module = self.symbols.module_of[function.ref]
        for root in sorted({ref.partition(".")[0] for ref in module.imports.values()}):
            key = (root, name)
            if key not in self.registrars:
                self.registrars[key] = find_registrar(self.symbols.library, root, name)
            found = self.registrars[key]
            if found is not None:
                return found
        return None

    def settle(self, function: FunctionSummary, fact: object) -> None:
        """The entry kind that a decorator or an overridden method gives."""
        if isinstance(fact, FunctionFact) and fact.entry:
            self.kinds.setdefault(function.ref, fact.entry)
            if fact.entry == "template":
                self.in_templates(function, *function.decorator_texts)
            if fact.entry_returns:
                shown = ("html",) if governed_ref(MARKUP, True) in function.decorators else ()
                self.returns[function.ref] = fact.entry_returns + shown

    def in_templates(self, function: FunctionSummary, *names: str) -> None:
        """A function that templates call by its own name, or by one that it is given."""
        for name in dict.fromkeys((function.name.rpartition(".")[2], *names)):
            held = self.symbols.templated.setdefault(name, [])
            if function not in held:
                held.append(function)

    def type_parameters(self, function: FunctionSummary, fact: FunctionFact) -> None:
        """Parameters without annotation take the types of the overridden method's."""
        for param, own in zip(fact.params, function.params[bool(function.class_ref) :], strict=False):
            if param.types and not own.refs:
                self.symbols.parameter_types[function.ref, own.name] = tuple(
                    t + "()" for t in param.types if t != "None"
                )
        self.symbols._canonical.clear()

    def callback(self, kind: str, refs: tuple[Ref, ...], given: str = "") -> None:
        """A function handed over to be called later, perhaps under a name."""
        for ref in refs:
            for target in self.symbols.canonical(ref):
                if kind == "template" and target in self.symbols.functions:
                    self.in_templates(self.symbols.functions[target], given)
                if target in self.symbols.functions:
                    self.kinds.setdefault(target, kind)
                cls = self.symbols.classes.get(target.removesuffix("()"))
                for name, method in cls.methods.items() if cls is not None else ():
                    if is_responder(kind, name):
                        self.kinds.setdefault(method, kind)

    def fixed_routes(self) -> frozenset[Ref]:
        """The entries in which the path of the request is the route itself."""
        return frozenset(
            ref for ref, kind in self.kinds.items() if kind == "http" and has_fixed_route(self.symbols.functions[ref])
        )

    def seeds(self, threat_model: str, called: Set[Ref]) -> "dict[str, list[tuple[Port, int, Trail]]]":
        """By source kind, the parameters that carry it from outside, with the dangers they can carry.

        called: the functions that the program calls itself.
        """
        out: dict[str, list[tuple[Port, int, Trail]]] = {}
        for ref, function in self.symbols.functions.items():
            module = self.symbols.module_of[ref].name
            kind = SOURCE_OF.get(self.kinds.get(ref, ""), "")
            params = function.params[1:] if function.class_ref and not function.is_static else function.params
            overridden = self.overrides.get(ref)
            for index, param in enumerate(params):
                port = ("P", ref, param.name)
                way = ((module, param.span),)
                mask = NUMERIC if is_number(function, param) or self.is_fixed(param) else ALL
                for source in stated_sources(overridden, index):
                    out.setdefault(source, []).append((port, mask, way))
                if kind and not self.has_library_type(function, param.name):
                    out.setdefault(kind, []).append((port, mask, way))
                if threat_model != "library" or param.name in SETTINGS:
                    continue
                if is_public(function) or self.is_hook(function, called):
                    out.setdefault("parameter", []).append((port, mask, way))
        return out

    def is_hook(self, function: FunctionSummary, called: Set[Ref]) -> bool:
        """Whether a private method that the program does not call is there for a base class outside to call."""
        head, _, name = function.name.rpartition(".")
        if not name.startswith("_") or name.startswith("__") or head.startswith("_") or "." in head:
            return False
        if not function.class_ref or function.ref in called or function.is_static:
            return False
        return "?" in self.symbols.ancestors(function.class_ref)

    def is_fixed(self, param: ParamSummary) -> bool:
        """Whether an entry's parameter is one of an enumeration's members, or of another class without free text."""
        kinds = [self.symbols.canonical(ref) or (ref,) for ref in param.refs]
        return bool(kinds) and all(
            each in SAFE_TYPES or self.symbols.names.is_subclass(each.removesuffix("()"), "enum.Enum")
            for found in kinds
            for each in found
        )

    def doubts(self) -> dict[tuple[str, int], tuple[str, str]]:
        """By (module, span) of an entry's parameter: the danger that is less sure of it (empty for all), and why."""
        out: dict[tuple[str, int], tuple[str, str]] = {}
        for ref, kind in self.kinds.items():
            function = self.symbols.functions[ref]
            queued = kind == "rpc" and any(last_word(each) in _TASKS for each in function.decorators)
            for param in function.params:
                place = (self.symbols.module_of[ref].name, param.span)
                if queued:
                    out[place] = ("", "what stands in the queue is what the program has put there")
                elif kind == "http" and is_segment(function, param.name):
                    out[place] = ("path", "the route takes one segment of a path, which holds no separator")
        return out

    def has_library_type(self, function: FunctionSummary, name: str) -> bool:
        """Whether a parameter is known to be an object of a modelled library, whose attributes say what they carry."""
        for ref in self.symbols.canonical(f"{function.ref}:{name}"):
            class_ref = ref.removesuffix("()")
            if "." in class_ref and class_ref not in self.symbols.classes:
                return True
        return False


def stated_sources(overridden: FunctionFact | None, index: int) -> tuple[str, ...]:
    """What a library's stub says of the parameter at this place of a method that the program overrides."""
    params = overridden.params if overridden is not None else ()
    if index < len(params):
        return params[index].sources
    rest = params[-1] if params else None
    return rest.sources if rest is not None and rest.kind in (ParamKind.VAR_POSITIONAL, ParamKind.VAR_KEYWORD) else ()


def is_public(function: FunctionSummary) -> bool:
    """Whether a caller outside the package may call it: no part of its name is private, it is not nested."""
    parts = function.name.split(".")
    if "<lambda>" in parts or any("<" in p for p in parts):
        return False
    if len(parts) > (2 if function.class_ref else 1):
        return False
    return all(not p.startswith("_") or (p.startswith("__") and p.endswith("__")) for p in parts)


def find_registrar(library: Library, root: str, name: str) -> FunctionFact | None:
    """A method of this name, of a class that the package exports, which makes its argument an entry point."""
    module = library.module(root)
    if module is None:
        return None
    for member in (*module.members, *module.aliases):
        fact = library.lookup(f"{root}.{member}")
        found = library.member(fact.name, name) if isinstance(fact, ClassFact) else None
        if found is not None and isinstance(found[0], FunctionFact) and found[0].entry:
            return found[0]
    return None


def is_number(function: FunctionSummary, param: ParamSummary) -> bool:
    """Whether a framework makes a number or the like of an entry's parameter: by its annotation or by the route."""
    if param.refs and all(ref in SAFE_TYPES for ref in param.refs):
        return True
    return any(
        re.search(rf"[<{{](?:(?:{_NUMBERS}):{param.name}|{param.name}:(?:{_NUMBERS}))[>}}]", text)
        for text in function.decorator_texts
        if param.name in text
    )


_NUMBERS = "int|float|uuid|number|date"


_TASKS = frozenset({"task", "shared_task", "periodic_task", "job", "actor"})
"""Decorators of functions that a queue of the program's own calls."""


def last_word(ref: Ref) -> str:
    return ref.removesuffix("()").rpartition(".")[2]


def is_segment(function: FunctionSummary, name: str) -> bool:
    """Whether a route gives a parameter what stands between two slashes: it has no converter that takes more."""
    text = next((each for each in function.decorator_texts if name in each), "")
    return re.search(rf"[<{{](?:(?:string|str|slug):)?{name}(?::(?:str|slug))?[>}}]", text) is not None


VERBS = frozenset({"get", "post", "put", "delete", "patch", "head", "options"})


def is_responder(kind: str, name: str) -> bool:
    """Whether a library calls this method of an object that was handed to it under an entry kind."""
    if kind == "http":
        return name.lower().removeprefix("on_").removeprefix("do_") in VERBS
    return kind == "rpc" and not name.startswith("_")


def has_fixed_route(function: FunctionSummary) -> bool:
    """Whether every route of an entry is a literal without a variable part, so that the request's path is that text."""
    routes = [text for text in function.decorator_texts if text.startswith("/")]
    return bool(routes) and not any(char in text for text in routes for char in "<{:*")


def returned_sinks(function: FunctionSummary, dangers: tuple[str, ...]) -> list[SinkUse]:
    """What an entry point gives back as a sink: text is a page, a dict or list is sent as data, a number is nothing."""
    out = []
    for whole, span in zip(function.return_values, function.return_spans, strict=True):
        parts = dict(whole.items) if "tuple()" in whole.refs else {}
        value = parts.get(0, whole)
        refs = [r for r in value.refs if r.endswith("()")]
        reason = ""
        if not value.flows:
            reason = "constant"
        elif refs and all(r in NO_PAGE for r in refs):
            reason = "number or boolean"
            if SENT in dangers and not NO_PAGE_BUT_DATA.isdisjoint(refs):
                out.append(SinkUse((SENT,), span, f"the page of `{function.name}`", "return", value, ""))
        out.append(SinkUse(dangers, span, f"the page of `{function.name}`", "return", value, reason))
    return out


NO_PAGE_BUT_DATA = frozenset({"dict()", "list()"})
NO_PAGE = NO_PAGE_BUT_DATA | {"int()", "float()", "bool()", "None()"}
SENT = "response"
"""What is in the body of an answer, whatever its form."""
