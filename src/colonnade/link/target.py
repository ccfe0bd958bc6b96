"""Dispatch: what a call site may reach, and which argument each parameter receives."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from colonnade.library.fact import ClassFact, FunctionFact, ParamKind, Ref
from colonnade.link.decorated import Decorated, calls_through
from colonnade.link.foreign import is_foreign
from colonnade.link.part import Record, held_at, record_of
from colonnade.link.symbol import Symbols, merge
from colonnade.link.template import Templates, context_arguments, is_page
from colonnade.source.template import PSEUDO
from colonnade.summary.model import Arg, CallSite, FunctionSummary
from colonnade.summary.names import CONVENTIONS
from colonnade.summary.part import ANY

if TYPE_CHECKING:
    from colonnade.link.flow import Flows


class Target:
    """One callee of a call site.  `bound`: the first parameter is not among the arguments."""

    __slots__ = ("bound", "constructor", "fact", "function", "guessed", "override", "received", "receiver", "record",
                 "wrappers")  # fmt: skip

    def __init__(
        self,
        function: FunctionSummary | None,
        fact: FunctionFact | None,
        bound: bool,
        constructor: bool = False,
        receiver: Ref = "",
    ) -> None:
        self.function = function
        self.fact = fact
        self.bound = bound
        self.constructor = constructor
        self.receiver = receiver
        self.override = False
        """Whether it is a subclass's method, which the object may have instead."""
        self.guessed = False
        """Whether only the method's name leads to it: nothing is known of the object."""
        self.received: dict[str, list[Arg]] | None = None
        self.record: Record | None = None
        """The fields of the object that the call makes of its arguments."""
        self.wrappers: tuple[FunctionSummary, ...] = ()
        """The functions of decorators that a call goes through first, outermost first."""


def is_convention(ref: Ref) -> bool:
    """Whether a fact is what an object of a conventional name is taken for."""
    return ref.startswith(CONVENTIONS + ".")


def unpacked(site: CallSite) -> tuple[Sequence[Arg], Sequence[tuple[str, Arg, int]], Sequence[Arg], Sequence[Arg]]:
    """(positional arguments, keywords, what may be any further positional argument, what may be any keyword)."""
    args: list[Arg] = []
    keywords: list[tuple[str, Arg, int]] = []
    further: list[Arg] = []
    spread: list[Arg] = []
    for i, arg in enumerate(site.args):
        if i not in site.stars:
            (further if further else args).append(arg)
        elif arg.items and "dict()" not in arg.refs:
            (further if further else args).extend(inner for _, inner in arg.items)
        else:
            further.append(arg)
    for name, arg, span in site.keywords:
        if name:
            keywords.append((name, arg, span))
        elif arg.items:
            keywords += [(str(key), inner, span) for key, inner in arg.items if key != ANY]
            spread += [inner for key, inner in arg.items if key == ANY]
        else:
            spread.append(arg)
    return args, keywords, further, spread


def takes_context(function: FunctionSummary) -> bool:
    """Whether a template gives a function of its own something first that no tag states."""
    return bool(function.params) and function.params[0].name == "context"


MAX_STRANGERS: Final = 2
MAX_FAMILY: Final = 24
"""How many classes may share a method's name for a call on an unknown object to reach them all."""
BUILTINS: Final = ("str", "bytes", "list", "dict", "set", "int", "float", "io.TextIOWrapper", "object")


def fits(method: FunctionSummary, site: CallSite) -> bool:
    """Whether a method accepts the arguments of a call on an instance."""
    params = method.params[1:]
    if site.star:
        return True
    positional = [p for p in params if p.kind <= ParamKind.NORMAL]
    takes_any = any(p.kind == ParamKind.VAR_POSITIONAL for p in params)
    names = {p.name for p in params}
    takes_names = any(p.kind == ParamKind.VAR_KEYWORD for p in params)
    if len(site.args) > len(positional) and not takes_any:
        return False
    given = {name for name, _, _ in site.keywords}
    if given - names and not takes_names:
        return False
    required = [p.name for p in positional if not p.optional]
    return all(name in given for name in required[len(site.args) :])


class Targets:
    """The callees of every call site, memoised."""

    def __init__(self, symbols: Symbols) -> None:
        self.symbols = symbols
        self._found: dict[tuple[Ref, int], list[Target]] = {}
        self._named: dict[str, list[FunctionSummary]] | None = None
        self._own: dict[str, bool] = {}
        self._records: dict[Ref, Record | None] = {}
        self.templates = Templates(symbols)
        self.decorated = Decorated(symbols)
        self.flows: Flows | None = None
        """Set once what passes through wrappers can be said."""

    def of(self, function: FunctionSummary, index: int) -> list[Target]:
        """What call site `index` of the function may reach; empty where it is not known."""
        key = (function.ref, index)
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._find(function, function.calls[index])
        return found

    def _find(self, function: FunctionSummary, site: CallSite) -> list[Target]:
        out: list[Target] = []
        seen: set[Ref] = set()
        for callee in site.callees:
            own = self._in_templates(callee) if callee.startswith(("/", PSEUDO)) else ()
            if own:
                out += [self._method(each, takes_context(each)) for each in own]
                continue
            if callee.startswith("/"):
                near = self.symbols.module_of[function.ref]
                out += [Target(each, None, False) for each in self.templates.find(callee, near.path)]
                continue
            for ref in self._named_by(callee):
                if ref in seen:
                    continue
                seen.add(ref)
                target = self._target(callee, ref)
                if target is not None:
                    out.append(target)
        self._override(function, site, out)
        sure = [target for target in out if target.fact is None or not is_convention(target.fact.name)]
        return sure or out or self._by_name(function, site)

    def _in_templates(self, callee: Ref) -> Sequence[FunctionSummary]:
        """The functions of the program that a template's filter, tag or function of this name is."""
        cut = callee.rfind(":")
        name = callee[cut + 1 :] if cut > callee.rfind(".") else callee.removeprefix(PSEUDO + ".")
        return self.symbols.templated.get(name, ())

    def _override(self, function: FunctionSummary, site: CallSite, out: list[Target]) -> None:
        """Adds the methods of subclasses that a call on the object itself, or of an abstract method, may reach."""
        owner, _, name = site.text.rpartition(".")
        own = bool(function.class_ref and function.params) and owner == function.params[0].name
        found = [t.function for t in out if t.function is not None and t.function.class_ref and not t.constructor]
        if not found or not (own or any(each.is_abstract for each in found)):
            return
        classes = self.below(function.class_ref if own else found[0].class_ref)
        refs = dict.fromkeys(
            self.symbols.classes[c].methods.get(name, "") for c in classes if c in self.symbols.classes
        )
        methods = [self.symbols.functions[ref] for ref in refs if ref in self.symbols.functions]
        tested = self.symbols.module_of[function.ref].role == "test"
        methods = [m for m in methods if tested or self.symbols.module_of[m.ref].role != "test"]
        if len(methods) <= MAX_FAMILY:
            known = {each.ref for each in found}
            for method in methods:
                if method.ref not in known:
                    out.append(self._method(method, not method.is_static))
                    out[-1].override = True

    def _named_by(self, callee: Ref) -> tuple[Ref, ...]:
        """What a callee's reference names: all that is passed as a parameter, put into a container, or begins so."""
        symbols = self.symbols
        cut = callee.rfind(":")
        if cut > callee.rfind("."):
            return merge(symbols.canonical(callee), symbols.passed.get((callee[:cut], callee[cut + 1 :]), ()))
        if callee.endswith("[]"):
            held = [c for e in symbols.elements(callee[:-2])[:MAX_FAMILY] for c in symbols.canonical(e)]
            return merge(symbols.canonical(callee), held)
        if callee.endswith("*"):
            owner, _, start = callee[:-1].rpartition(".")
            return merge((), [m for each in symbols.canonical(owner) for m in self._starting(each, start)])
        return symbols.canonical(callee)

    def _starting(self, owner: Ref, start: str) -> list[Ref]:
        """The methods of a class, of its bases and of its subclasses whose name starts so."""
        symbols = self.symbols
        classes = [*symbols.names.ancestry(owner.removesuffix("()")), *self.below(owner.removesuffix("()"))]
        found = [ref for c in classes if c in symbols.classes for name, ref in symbols.classes[c].methods.items()
                 if name.startswith(start)]  # fmt: skip
        return found[:MAX_FAMILY]

    def below(self, class_ref: Ref) -> list[Ref]:
        """The classes of the program that derive from a class, nearest first."""
        out: list[Ref] = []
        todo = [*self.symbols.subclasses.get(class_ref, ())]
        while todo:
            ref = todo.pop(0)
            if ref not in out:
                out.append(ref)
                todo += self.symbols.subclasses.get(ref, ())
        return out

    def forget_unknown(self) -> None:
        """Drops the call sites that reached nothing: something more has become known."""
        self._found = {key: found for key, found in self._found.items() if found}

    def _by_name(self, function: FunctionSummary, site: CallSite) -> list[Target]:
        """The program's methods of this name, where the receiver is not known and they are few or of one family."""
        name = site.text.rpartition(".")[2]
        methods = self._methods().get(name)
        if site.receiver is None or not methods or len(name) < 3 or name.startswith("__") or not self._is_own(name):
            return []
        if any(is_foreign(self.symbols, callee.rpartition(".")[0]) for callee in site.callees):
            return []
        tested = self.symbols.module_of[function.ref].role == "test"
        found = [m for m in methods if fits(m, site) and (tested or self.symbols.module_of[m.ref].role != "test")]
        owners = {method.class_ref for method in found}
        if not 1 <= len(owners) <= MAX_FAMILY:
            return []
        if len(owners) > MAX_STRANGERS:
            families = [set(self.symbols.names.ancestry(owner)) & self.symbols.classes.keys() for owner in owners]
            if not set.intersection(*families):
                return []
        out = [self._method(method, True) for method in found]
        for target in out:
            target.guessed = True
        return out

    def _method(self, method: FunctionSummary, bound: bool) -> Target:
        target = Target(method, None, bound)
        target.wrappers = self.decorated.around(method)
        return target

    def _is_own(self, name: str) -> bool:
        """Whether no builtin type has a method of this name."""
        known = self._own.get(name)
        if known is None:
            known = self._own[name] = not any(self.symbols.library.member(kind, name) for kind in BUILTINS)
        return known

    def _methods(self) -> dict[str, list[FunctionSummary]]:
        if self._named is None:
            self._named = {}
            for function in self.symbols.functions.values():
                if function.class_ref and not function.is_static:
                    self._named.setdefault(function.name.rpartition(".")[2], []).append(function)
        return self._named

    def _target(self, callee: Ref, ref: Ref) -> Target | None:
        symbols = self.symbols
        function = symbols.functions.get(ref)
        if function is not None:
            target = Target(function, None, self._is_bound(callee, function))
            target.wrappers = self.decorated.around(function) if callee not in self.decorated.inner else ()
            return target
        if ref in symbols.classes:
            if symbols.names.is_subclass(ref, "enum.Enum"):
                return Target(None, None, True, constructor=True)  # one of its members, whatever was asked for
            record = self._record(ref)
            if record is not None:
                made = Target(None, None, True, constructor=True)
                made.record = record
                return made
            for base in symbols.names.ancestry(ref):
                cls = symbols.classes.get(base)
                if cls is not None and "__init__" in cls.methods:
                    init = symbols.functions.get(cls.methods["__init__"])
                    return Target(init, None, True, constructor=True) if init is not None else None
                if cls is None:
                    constructor = symbols.library.constructor(base)
                    return Target(None, constructor, True, constructor=True) if constructor is not None else None
            return None
        if ref.endswith("()") and ref[:-2] in symbols.classes:
            called = [symbols.functions.get(each) for each in symbols.member(ref, "__call__")]
            return Target(called[0], None, True) if called and called[0] is not None else None
        if ref.endswith("()"):
            ref += ".__call__"
        fact = symbols.names.fact(ref)
        if isinstance(fact, ClassFact):
            constructor = symbols.library.constructor(fact.name)
            return Target(None, constructor, True, constructor=True) if constructor is not None else None
        if isinstance(fact, FunctionFact):
            owner = ref.rpartition(".")[0]
            return Target(None, fact, True, receiver=owner if owner.endswith("()") else "")
        return None

    def _record(self, class_ref: Ref) -> Record | None:
        if class_ref not in self._records:
            self._records[class_ref] = record_of(self.symbols, class_ref)
        return self._records[class_ref]

    def _is_bound(self, callee: Ref, function: FunctionSummary) -> bool:
        """Whether ``self`` (or ``cls``) comes from the receiver."""
        if not function.class_ref or function.is_static:
            return False
        if function.is_classmethod:
            return True
        owner = callee.rpartition(".")[0]
        if not owner:
            return True
        return not any(c in self.symbols.classes for c in self.symbols.canonical(owner)) or owner.endswith("()")

    def arguments(self, site: CallSite, target: Target) -> dict[str, list[Arg]]:
        """The arguments that each parameter of a program function may receive from the target's own call site."""
        if target.received is None:
            if self.goes_through(site, target) and self.flows is not None:
                found: dict[str, list[Arg]] = {}
                for chain in calls_through(self.flows, site, target):
                    for name, args in self.bind(chain[-1], target).items():
                        found.setdefault(name, []).extend(args)
                target.received = found
            elif target.wrappers and self.flows is None:
                return self._received(site, target, target.bound)
            else:
                target.received = self._received(site, target, target.bound)
        return target.received

    def goes_through(self, site: CallSite, target: Target) -> bool:
        """Whether a call goes through wrappers, and what they hand on can be said."""
        return bool(target.wrappers) and not site.star and self.flows is not None and not target.constructor

    def bind(self, site: CallSite, target: Target) -> dict[str, list[Arg]]:
        """The arguments of a call that gives the object among them."""
        return self._received(site, target, False)

    def _received(self, site: CallSite, target: Target, bound: bool) -> dict[str, list[Arg]]:
        function = target.function
        assert function is not None
        params = list(function.params)
        if function.ref.startswith("/") and is_page(function):
            return context_arguments(site, function)
        out: dict[str, list[Arg]] = {}
        if bound and params:
            params = params[1:]
        args, keywords, further, spread = unpacked(site) if site.star else (site.args, site.keywords, (), ())
        if further or spread:
            named_here = {name for name, _, _ in keywords}
            for i, param in enumerate(params):
                if param.name not in named_here and (i >= len(args) or param.kind > ParamKind.NORMAL):
                    more = (*(further if param.kind <= ParamKind.VAR_POSITIONAL else ()), *spread)
                    out.setdefault(param.name, []).extend(more)
        positional = [p for p in params if p.kind <= ParamKind.NORMAL]
        rest = next((p for p in params if p.kind == ParamKind.VAR_POSITIONAL), None)
        others = next((p for p in params if p.kind == ParamKind.VAR_KEYWORD), None)
        for i, arg in enumerate(args):
            taken = positional[i] if i < len(positional) else rest
            if taken is not None:
                out.setdefault(taken.name, []).append(arg if taken is not rest else held_at(arg, i - len(positional)))
        names = {p.name: p for p in params if p.kind in (ParamKind.NORMAL, ParamKind.KEYWORD)}
        for name, arg, _ in keywords:
            named = names.get(name, others)
            if named is not None:
                out.setdefault(named.name, []).append(arg if named is not others else held_at(arg, name))
        return out

    def parameter_at(self, site: CallSite, target: Target, position: int) -> str:
        """The name of the parameter that the positional argument is given to."""
        function = target.function
        assert function is not None
        params = [p for p in function.params if p.kind <= ParamKind.NORMAL]
        index = position + (1 if target.bound else 0)
        return params[index].name if index < len(params) else ""
