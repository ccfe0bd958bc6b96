"""Templates in the linked program: which one a name means, and what it reads through those that it includes."""

from collections.abc import Iterator, Sequence

import msgspec

from colonnade.library.fact import AttributeFact, FunctionFact, ParamKind, Ref
from colonnade.library.vocabulary import ALL
from colonnade.link.symbol import Symbols
from colonnade.source.template import reference
from colonnade.summary.model import Arg, CallSite, Flow, FunctionSummary, ModuleSummary, ParamSummary
from colonnade.summary.part import ANY


class Templates:
    """The templates of the program by the ends of their names."""

    def __init__(self, symbols: Symbols) -> None:
        self._symbols = symbols
        self._by_file: dict[str, list[str]] = {}
        for name in symbols.modules:
            if name.startswith("/"):
                enter(self._by_file, name)

    def find(self, ref: Ref, near: str) -> list[FunctionSummary]:
        """The function that a reference ``/cart,html.render`` means: of the templates so named those in the folder that
        shares most with the path `near`."""
        own = self._symbols.functions.get(ref)
        if own is not None:
            return [own]
        wanted, _, function = ref.rpartition(".")
        names = named(self._by_file, wanted, near)
        found = [self._symbols.functions.get(f"{name}.{function}") for name in names]
        return [each for each in found if each is not None]

    def rendered(
        self, site: CallSite, fact: FunctionFact, near: str
    ) -> Iterator[tuple[FunctionSummary, dict[str, list[Arg]]]]:
        """The templates that a call of a library renders whose callee only linking knows, with what they receive."""
        if not self._by_file or not any(param.renders for param in fact.params):
            return
        positional = [p for p in fact.params if p.kind <= ParamKind.NORMAL]
        bound = list(zip(positional, site.args, strict=False))
        named_here = {p.name: p for p in fact.params if p.kind in (ParamKind.NORMAL, ParamKind.KEYWORD)}
        bound += [(named_here[name], arg) for name, arg, _ in site.keywords if name in named_here]
        for param, arg in bound:
            names = [c for c in arg.consts or () if isinstance(c, str)] if param.renders else []
            if not names:
                continue
            if param.renders == "**":
                rest = tuple(each for each in site.keywords if each[0] not in named_here)
                inner = msgspec.structs.replace(site, args=site.args[len(positional) :], keywords=rest)
            else:
                context = tuple(a for p, a in bound if p.name in param.renders.split("|"))
                inner = msgspec.structs.replace(site, args=context, keywords=())
            for name in names:
                for page in self.find(f"{reference(name)}.render", near):
                    yield page, context_arguments(inner, page)
            return

    def returned(
        self, function: FunctionSummary, near: str
    ) -> Iterator[tuple[FunctionSummary, int, dict[str, list[Arg]]]]:
        """The templates that are rendered with what a function returns: (template, place of the return, what each name
        receives)."""
        names = self._by_decorator(function) or self._by_class(function)
        for name in names if self._by_file else ():
            for page in self.find(f"{reference(name)}.render", near):
                for value, span in zip(function.return_values, function.return_spans, strict=True):
                    yield page, span, by_name([value], page)

    def _by_decorator(self, function: FunctionSummary) -> list[str]:
        out = []
        for decorator, text in zip(function.decorators, function.decorator_texts, strict=False):
            for ref in self._symbols.canonical(decorator.removesuffix("()")) if text else ():
                fact = self._symbols.names.fact(ref)
                if isinstance(fact, FunctionFact) and any(p.renders == "return" for p in fact.params):
                    out.append(text)
        return out

    def _by_class(self, function: FunctionSummary) -> list[str]:
        """The template that an attribute of the class names, where a library renders it with what this method gives."""
        cls = self._symbols.classes.get(function.class_ref) if self._by_file else None
        method = function.name.rpartition(".")[2]
        out: list[str] = []
        for attribute, arg in cls.attributes.items() if cls is not None else ():
            names = [c for c in arg.consts or () if isinstance(c, str)]
            for base in self._symbols.names.ancestry(function.class_ref) if names else ():
                fact = self._symbols.names.fact(f"{base}.{attribute}")
                if isinstance(fact, AttributeFact) and fact.renders == method:
                    out += names
        return out


def enter(by_file: dict[str, list[str]], name: str) -> None:
    """Enters a template under its file's name, and under that without its suffix."""
    file = name.rpartition("/")[2]
    by_file.setdefault(file, []).append(name)
    by_file.setdefault(file.partition(",")[0], []).append(name)


def named(by_file: dict[str, list[str]], wanted: str, near: str) -> list[str]:
    """The modules whose names end in the wanted one, only the nearest to a path."""
    entries = by_file.get(wanted.rpartition("/")[2], ())
    found = [name for name in entries if name.endswith((wanted, f"{wanted},{suffix(name)}"))]
    if len(found) < 2:
        return found
    best = max(shared(name, near) for name in found)
    return sorted(name for name in found if shared(name, near) == best)


def suffix(name: str) -> str:
    """What follows the stem of a template's file."""
    return name.rpartition("/")[2].partition(",")[2]


def shared(name: str, path: str) -> int:
    """How many folders from the root on a template and a path have in common."""
    count = 0
    for ours, theirs in zip(name.strip("/").split("/"), path.strip("/").replace(".", ",").split("/"), strict=False):
        if ours != theirs:
            break
        count += 1
    return count


def context_arguments(site: CallSite, function: FunctionSummary) -> dict[str, list[Arg]]:
    """What each name of a template receives: from the keywords, and from mappings by key where the keys are known."""
    names = {param.name for param in function.params}
    out = by_name(site.args, function)
    for name, arg, _ in site.keywords:
        for each in [name] if name in names else names if not name else ():
            out.setdefault(each, []).append(arg)
    return out


def by_name(mappings: Sequence[Arg], function: FunctionSummary) -> dict[str, list[Arg]]:
    """What each name of a template receives of mappings: all of one whose keys are not known."""
    out: dict[str, list[Arg]] = {}
    for mapping in mappings:
        items = dict(mapping.items)
        for name in (param.name for param in function.params):
            if name in items or not items:
                out.setdefault(name, []).append(items.get(name, mapping))
            if ANY in items:
                out.setdefault(name, []).append(items[ANY])
    return out


def with_templates(modules: Sequence[ModuleSummary]) -> list[ModuleSummary]:
    """The modules; every template reads what those that it includes or extends read, and hands it on.

    The unescaped form of a template is left out where nothing renders it so.
    """
    pages = {module.name: module for module in modules if module.name.startswith("/")}
    if not pages:
        return list(modules)
    by_file: dict[str, list[str]] = {}
    for name in pages:
        enter(by_file, name)
    functions = {f.ref: f for module in pages.values() for f in module.functions}
    reads = {ref: {p.name: p for p in f.params[1:]} for ref, f in functions.items() if is_page(f)}
    includes: dict[Ref, list[tuple[int, Ref]]] = {}
    for module in pages.values():
        for function in module.functions:
            for index, site in enumerate(function.calls if is_page(function) else ()):
                for callee in site.callees:
                    wanted, _, which = callee.rpartition(".")
                    found = [f"{name}.{which}" for name in named(by_file, wanted, module.path)]
                    includes.setdefault(function.ref, []).extend((index, ref) for ref in found if ref in reads)
    changed = True
    while changed:
        changed = False
        for ref, inner in includes.items():
            for _, other in inner:
                for name, param in reads[other].items():
                    if name not in reads[ref]:
                        reads[ref][name] = msgspec.structs.replace(param, span=functions[ref].span)
                        changed = True
    rendered = rendered_plain(modules, by_file, includes)
    return [
        msgspec.structs.replace(
            module,
            functions=[
                handing_on(f, reads, includes.get(f.ref, ()))
                for f in module.functions
                if f.name != "plain" or f.ref in rendered
            ],
        )
        if module.name in pages
        else module
        for module in modules
    ]


def is_page(function: FunctionSummary) -> bool:
    """Whether it is a template as a whole, not one of its macros."""
    return function.name in ("render", "plain")


def rendered_plain(
    modules: Sequence[ModuleSummary], by_file: dict[str, list[str]], includes: dict[Ref, list[tuple[int, Ref]]]
) -> set[Ref]:
    """The unescaped forms that some call of the program renders, themselves or through others."""
    queue = [
        f"{name}.plain"
        for module in modules
        for function in module.functions
        for site in function.calls
        for callee in site.callees
        if callee.startswith("/") and callee.endswith(".plain") and not module.name.startswith("/")
        for name in named(by_file, callee.removesuffix(".plain"), module.path)
    ]
    found: set[Ref] = set()
    while queue:
        ref = queue.pop()
        if ref not in found:
            found.add(ref)
            queue += [other for _, other in includes.get(ref, ())]
    return found


def handing_on(
    function: FunctionSummary, reads: dict[Ref, dict[str, ParamSummary]], inner: Sequence[tuple[int, Ref]]
) -> FunctionSummary:
    """The template with the names that it only hands on as parameters, and as arguments of what it includes."""
    own = reads.get(function.ref)
    if own is None:
        return function
    calls = list(function.calls)
    for index, other in inner:
        site = calls[index]
        given = {name for name, _, _ in site.keywords}
        more = [
            (name, Arg((Flow(("param", name, ""), ALL, (), (site.span,)),)), site.span)
            for name in reads[other]
            if name not in given
        ]
        calls[index] = msgspec.structs.replace(site, keywords=(*site.keywords, *more))
    params = function.params[:1] + tuple(own.values())
    return msgspec.structs.replace(function, params=params, calls=tuple(calls))
