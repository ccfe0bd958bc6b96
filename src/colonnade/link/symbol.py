"""Names resolved over the whole program: references to what they finally name.

A *canonical* reference is one of: a function or class of the program, a module, ``C()`` for an instance of a class (of
the program or of a stub), or a reference that `Names.fact` knows.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from colonnade.library.fact import AttributeFact, ClassFact, FunctionFact, Ref
from colonnade.library.knowledge import Library
from colonnade.summary.model import SELF, ClassSummary, FunctionSummary, ModuleSummary
from colonnade.summary.names import CONVENTIONS, Names, conventional, element_ref

MAX_DEPTH: Final = 12
MAX_REFS: Final = 6
BASES: Final = ("testcase", "testbase")


class Symbols:
    """Functions, classes and names of the program by reference; resolution is memoised and cuts cycles."""

    def __init__(self, modules: Sequence[ModuleSummary], library: Library) -> None:
        self.library = library
        self.modules = {m.name: m for m in modules}
        self.functions: dict[Ref, FunctionSummary] = {}
        self.classes: dict[Ref, ClassSummary] = {}
        self.module_of: dict[Ref, ModuleSummary] = {}
        self.attributes: dict[tuple[Ref, str], tuple[Ref, ...]] = {}
        self.bases: dict[Ref, tuple[Ref, ...]] = {}
        self.subclasses: dict[Ref, list[Ref]] = {}
        self.parameter_types: dict[tuple[Ref, str], tuple[Ref, ...]] = {}
        self.passed: dict[tuple[Ref, str], tuple[Ref, ...]] = {}
        """The functions that a parameter may be (see `passed`)."""
        self.put: list[tuple[Ref, tuple[Ref, ...]]] = []
        """Containers with what functions put into them."""
        self.templated: dict[str, list[FunctionSummary]] = {}
        """The functions that templates call, by name."""
        self._getters: dict[tuple[Ref, str], FunctionSummary | None] = {}
        self.setters: dict[tuple[Ref, str], FunctionSummary] = {}
        self._elements_of: dict[tuple[Ref, str], dict[Ref, None]] | None = None
        self.names = Names(library, self.bases, self.classes)
        self._canonical: dict[Ref, tuple[Ref, ...]] = {}
        self._conventional = conventional(library)
        self.modules_and_packages = {p for name in self.modules for p in prefixes(name)}
        for module in modules:
            self._enter(module)
        for ref, cls in self.classes.items():
            found = [c for base in cls.bases for c in (self.canonical(base) or self._conventional_base(base))[:1]]
            self.bases[ref] = tuple(b for b in found if not b.endswith("()"))
        for ref, bases in self.bases.items():
            for base in bases:
                self.subclasses.setdefault(base, []).append(ref)
        self._canonical.clear()
        self.names.forget()

    def _enter(self, module: ModuleSummary) -> None:
        for function in module.functions:
            self.functions.setdefault(function.ref, function)
            self.module_of.setdefault(function.ref, module)
            for param in function.params:
                if param.refs:
                    self.parameter_types[function.ref, param.name] = param.refs
            if function.class_ref and any(ref.endswith(".setter") for ref in function.decorators):
                self.setters[function.class_ref, function.name.rpartition(".")[2]] = function
            for write in function.writes:
                if write.port[0] == "attr" and write.value.refs:
                    key = (write.port[1], write.port[2])
                    self.attributes[key] = merge(self.attributes.get(key, ()), write.value.refs)
                if write.port[0] == "element":
                    self.put.append((write.port[1], write.value.refs))
                elif write.port[0] == "attr" and write.value.items:
                    held = merge((), [r for _, item in write.value.items for r in item.refs])
                    self.put.append((f"{write.port[1]}().{write.port[2]}", held))
        for cls in module.classes:
            self.classes.setdefault(cls.ref, cls)
            self.module_of.setdefault(cls.ref, module)
            self.bases.setdefault(cls.ref, ())

    @cached_property
    def patched(self) -> frozenset[Ref]:
        """Classes of libraries of which the program gives an object another method: ``session.request = bounded``."""
        return frozenset(
            owner
            for owner, name in self.attributes
            if owner not in self.classes and isinstance(self.names.fact(f"{owner}().{name}"), FunctionFact)
        )

    # ---- resolution --------------------------------------------------------------------------------------------

    def canonical(self, ref: Ref, depth: int = 0) -> tuple[Ref, ...]:
        """What a reference finally names; empty where that is not known."""
        found = self._canonical.get(ref)
        if found is not None:
            return found
        if depth > MAX_DEPTH:
            return ()
        self._canonical[ref] = ()  # cuts cycles
        out = self._resolve(ref, depth + 1)[:MAX_REFS]
        self._canonical[ref] = out
        return out

    def _resolve(self, ref: Ref, depth: int) -> tuple[Ref, ...]:
        if ref in self.functions or ref in self.classes or ref in self.modules_and_packages:
            return (ref,)
        if ref.endswith(".super()"):
            return (ref,)
        if ref.startswith("?"):
            return self._convention(ref[1:].removesuffix("()"))
        if ref.endswith("()"):
            return self._called(ref[:-2], depth)
        if ref.endswith("[]"):
            known = merge((), [e for c in self.canonical(ref[:-2], depth) for e in self._elements(c, depth)])
            return merge(known, [c for e in self.elements(ref[:-2]) for c in self.canonical(e, depth)])
        cut = ref.rfind(".")
        colon = ref.rfind(":")
        if colon > cut:
            param = (ref[:colon], ref[colon + 1 :])
            types = (*self.parameter_types.get(param, ()), *self.passed.get(param, ()))
            return merge((), [c for t in types for c in self.canonical(t, depth)]) or self._convention(ref[colon + 1 :])
        if cut < 0:
            return (ref,) if self.names.fact(ref) is not None else ()
        owner, name = ref[:cut], ref[cut + 1 :]
        if owner.endswith(".super()"):
            return self._inherited(owner[:-8], name, depth)
        out: tuple[Ref, ...] = ()
        for each in self.canonical(owner, depth) or ((owner,) if self.names.fact(ref) is not None else ()):
            out = merge(out, self.member(each, name, depth))
        return out or self._stub(ref) or self._convention(name)

    def _conventional_base(self, ref: Ref) -> tuple[Ref, ...]:
        """What a base class that is not known is taken for by the end of its name: a test case."""
        name = ref.rpartition(".")[2].lower()
        found = [word for word in BASES if name.endswith(word) and word in self._conventional]
        return (f"{CONVENTIONS}.{found[0]}",) if found else ()

    def _convention(self, name: str) -> tuple[Ref, ...]:
        """What an object of this name is taken for where its class is not known."""
        word = name.lstrip("_").lower()
        return (f"{CONVENTIONS}.{word}()",) if word in self._conventional else ()

    def _elements(self, ref: Ref, depth: int) -> list[Ref]:
        element = element_ref(ref)
        return list(self.canonical(element, depth)) or [element] if element else []

    def _called(self, callee: Ref, depth: int) -> tuple[Ref, ...]:
        """What calling gives: instances of a class, or what a function returns."""
        out: tuple[Ref, ...] = ()
        if "[" in callee and callee.endswith("]") and not callee.endswith("[]"):
            return (callee + "()",)
        for each in self.canonical(callee, depth):
            function = self.functions.get(each)
            if each in self.classes:
                out = merge(out, (each + "()",))
            elif function is not None:
                for ref in function.return_refs:
                    own = self.owners(callee, depth) if ref == SELF else ()
                    out = merge(out, own or self.canonical(ref if ref != SELF else f"{function.class_ref}()", depth))
            else:
                fact = self.names.fact(each)
                if isinstance(fact, (ClassFact, FunctionFact)):
                    out = merge(out, self.names.result_refs(fact))
        if not out and self.names.fact(callee) is not None:
            fact = self.names.fact(callee)
            if isinstance(fact, (ClassFact, FunctionFact)):
                out = self.names.result_refs(fact)
        return out

    def owners(self, method: Ref, depth: int) -> tuple[Ref, ...]:
        """The objects on which a method is called, as far as its reference names them."""
        return tuple(ref for ref in self.canonical(method.rpartition(".")[0], depth) if ref.endswith("()"))

    def member(self, owner: Ref, name: str, depth: int = 0) -> tuple[Ref, ...]:
        """What ``owner.name`` names, for a canonical owner."""
        if owner in self.modules_and_packages:
            return self._module_member(owner, name, depth)
        if owner in self.functions:
            return ()
        class_ref = owner.removesuffix("()")
        if class_ref in self.classes:
            return self._class_member(class_ref, name, owner.endswith("()"), depth)
        return self._stub(f"{owner}.{name}")

    def _module_member(self, owner: Ref, name: str, depth: int) -> tuple[Ref, ...]:
        module = self.modules.get(owner)
        if module is not None:
            ref = f"{owner}.{name}"
            if ref in self.functions or ref in self.classes:
                return (ref,)
            if name in module.imports and module.imports[name] != ref:
                found = self.canonical(module.imports[name], depth)
                if found:
                    held = module.names.get(name)  # what an earlier branch imports under the name
                    others = held.refs if held is not None and len(held.refs) > 1 else ()
                    return merge(found, [c for r in others if r != ref for c in self.canonical(r, depth)])
            arg = module.names.get(name)
            if arg is not None:
                return merge((), [c for r in arg.refs if r != ref for c in self.canonical(r, depth) or self._stub(r)])
            for star in module.star_imports:
                if star != owner:
                    found = self.canonical(f"{star}.{name}", depth)
                    if found:
                        return found
        submodule = f"{owner}.{name}"
        return (submodule,) if submodule in self.modules_and_packages else ()

    def _class_member(self, class_ref: Ref, name: str, instance: bool, depth: int) -> tuple[Ref, ...]:
        for base in self.names.ancestry(class_ref):
            cls = self.classes.get(base)
            if cls is None:
                found = self._stub(f"{base}{'()' if instance else ''}.{name}")
                if found:
                    return found
                continue
            method = cls.methods.get(name)
            if method is not None:
                function = self.functions.get(method)
                if function is not None and function.is_property:
                    return self.canonical(method + "()", depth)
                return (method,)
            typed = cls.attributes.get(name)
            refs = (typed.refs if typed is not None else ()) + self.attributes.get((base, name), ())
            out = merge((), [c for r in refs for c in self.canonical(r, depth) or self._stub(r) or self._library(r)])
            if out:
                return out
        return ()

    def _library(self, ref: Ref) -> tuple[Ref, ...]:
        """A module of a library, which an attribute holds."""
        return (ref,) if ref.replace(".", "").isidentifier() and self.library.module(ref) is not None else ()

    def _inherited(self, class_ref: Ref, name: str, depth: int) -> tuple[Ref, ...]:
        """``super().name``."""
        out: tuple[Ref, ...] = ()
        for base in self.bases.get(class_ref, ()):
            found = (
                self._class_member(base, name, True, depth) if base in self.classes else self._stub(f"{base}().{name}")
            )
            if found:
                return found
        return out

    def _stub(self, ref: Ref) -> tuple[Ref, ...]:
        fact = self.names.fact(ref)
        if fact is None:
            return (ref,) if ref.endswith("()") and self.names.fact(ref[:-2]) is not None else ()
        if isinstance(fact, AttributeFact):
            return self.names.attribute_refs(fact) or (ref,)
        if isinstance(fact, FunctionFact) and fact.is_property:
            return self.names.result_refs(fact)
        return (ref,)

    # ---- containers --------------------------------------------------------------------------------------------

    def elements(self, container: Ref) -> tuple[Ref, ...]:
        """What is put into a global or an attribute that is a container; references as they were written."""
        if not container or (container[-1] in ")]" and not container.endswith(".values()")):
            return ()
        if self._elements_of is None:
            self._elements_of = {}
            for ref, held in self.put:
                for place in self._places(ref):
                    self._elements_of.setdefault(place, {}).update(dict.fromkeys(held))
        found: dict[Ref, None] = {}
        for owner, name in self._places(container.removesuffix(".values()")):
            module = self.modules.get(owner)
            cls = self.classes.get(owner)
            whole = module.names.get(name) if module is not None else cls.attributes.get(name) if cls else None
            for _, item in whole.items if whole is not None else ():
                found.update(dict.fromkeys(item.refs))
            found.update(self._elements_of.get((owner, name), {}))
        return tuple(found)

    def _places(self, container: Ref) -> list[tuple[Ref, str]]:
        """The (module, name) or (class, attribute) under which a container is kept."""
        owner, _, name = container.rpartition(".")
        out: list[tuple[Ref, str]] = []
        for each in self.canonical(owner) if owner else ():
            class_ref = each.removesuffix("()")
            if class_ref in self.classes:
                out += [(base, name) for base in self.names.ancestry(class_ref) if base in self.classes]
            elif each in self.modules:
                imported = self.modules[each].imports.get(name)
                out += self._places(imported) if imported and imported != container else [(each, name)]
        return out

    def kept_ports(self, container: Ref) -> list[tuple[str, Ref] | tuple[str, Ref, str]]:
        """The ports under which a container's data is kept."""
        out: list[tuple[str, Ref] | tuple[str, Ref, str]] = []
        for owner, name in self._places(container):
            port = ("A", self.attribute_owner(owner, name), name) if owner in self.classes else ("N", f"{owner}.{name}")
            if port not in out:
                out.append(port)
        return out

    def forget_unknown(self) -> None:
        """Drops the references that named nothing: something more has become known."""
        self._canonical = {ref: found for ref, found in self._canonical.items() if found}

    # ---- classes -----------------------------------------------------------------------------------------------

    def ancestors(self, class_ref: Ref) -> tuple[Ref, ...]:
        """All bases, nearest first; "?" where one is not known."""
        out: list[Ref] = []
        for ref in self.names.ancestry(class_ref):
            if ref != class_ref:
                out.append(ref)
            cls = self.classes.get(ref)
            if cls is not None and len(self.bases.get(ref, ())) < len(cls.bases):
                out.append("?")
            elif cls is None and ref not in self.bases:
                out.extend(b for b in self.library.bases(ref) if b not in out)
        return tuple(out)

    def getter(self, class_ref: Ref, name: str) -> FunctionSummary | None:
        """The function that reading an attribute of a class's objects calls: a property, or ``__getattr__``."""
        known = self._getters.get((class_ref, name))
        if known is not None or (class_ref, name) in self._getters:
            return known
        found: FunctionSummary | None = None
        for wanted in (name, "__getattr__"):
            for base in self.names.ancestry(class_ref):
                cls = self.classes.get(base)
                method = self.functions.get(cls.methods.get(wanted, "")) if cls is not None else None
                if method is not None:
                    found = method if method.is_property or wanted == "__getattr__" else None
                    break
                if cls is not None and (name in cls.attributes or (base, name) in self.attributes):
                    break
            else:
                continue
            break
        self._getters[class_ref, name] = found
        return found

    def attribute_owner(self, class_ref: Ref, name: str) -> Ref:
        """The class under which an attribute's data is kept: the farthest ancestor of the program."""
        last = class_ref
        for ref in self.names.ancestry(class_ref):
            if ref in self.classes:
                last = ref
        return last


def merge(a: tuple[Ref, ...], b: Iterable[Ref]) -> tuple[Ref, ...]:
    """Both, in order, each once."""
    return a + tuple(dict.fromkeys(r for r in b if r not in a))


def prefixes(name: str) -> list[str]:
    """``a.b.c`` gives ``a``, ``a.b``, ``a.b.c``."""
    parts = name.split(".")
    return [".".join(parts[: i + 1]) for i in range(len(parts))]
