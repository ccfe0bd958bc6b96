"""What a symbolic reference names, as far as stubs and the known classes of the program tell.

Shared by the interpreter (which knows the classes of one file) and by linking (which knows all of them).
"""

from collections.abc import Mapping
from typing import Final

from colonnade.library.fact import AttributeFact, ClassFact, Fact, FunctionFact, Ref
from colonnade.library.knowledge import Library
from colonnade.summary.model import ClassSummary

CONVENTIONS: Final = "colonnade_conventions"
"""The stub module whose classes are names that code conventionally gives to objects of a kind."""


def conventional(library: Library) -> frozenset[str]:
    """The names, in lower case, that tell what an object is where nothing else does."""
    module = library.module(CONVENTIONS)
    known = module.members if module is not None else {}
    return frozenset(name for name, fact in known.items() if isinstance(fact, ClassFact) and not name.startswith("_"))


class Names:
    """Looks references up in stubs, and members through the bases of program classes."""

    def __init__(
        self, library: Library, bases: Mapping[Ref, tuple[Ref, ...]], classes: Mapping[Ref, ClassSummary]
    ) -> None:
        self.library = library
        self.bases = bases
        self.classes = classes
        self._facts: dict[Ref, Fact | None] = {}
        self._ancestry: dict[Ref, list[Ref]] = {}

    def forget(self) -> None:
        """Drops every kept answer: a class has become known."""
        self._facts.clear()
        self._ancestry.clear()

    def fact(self, ref: Ref) -> Fact | None:
        """The stub fact that a reference names: ``os.system``, ``sqlite3.Cursor().execute``; or None."""
        try:
            return self._facts[ref]
        except KeyError:
            self._facts[ref] = None  # cuts cycles
            found = self._facts[ref] = self._find(ref)
            return found

    def _find(self, ref: Ref) -> Fact | None:
        if ref.endswith("()"):
            return None
        cut = ref.rfind(".")
        owner = ref[:cut] if cut > 0 else ""
        if owner.endswith("()"):
            return self.instance_member(owner[:-2], ref[cut + 1 :])
        if "()" in ref or ":" in ref or "[]" in ref:
            return None
        found = self.library.lookup(ref)
        if isinstance(found, str) or found is None:
            return self.class_member(owner, ref[cut + 1 :]) if owner in self.bases else None
        return found

    def instance_member(self, class_ref: Ref, name: str) -> Fact | None:
        """The stub member of instances of a class, through program classes to the first stub class that has it."""
        for base in self.ancestry(class_ref):
            if base in self.bases:
                own = self.classes.get(base)
                if own is not None and (name in own.methods or name in own.attributes):
                    return None
                continue
            found = self.library.member(bare(base), name)
            if found is not None:
                return found[0]
        return self.computed_member(class_ref, name) if name != "__getattr__" else None

    def computed_member(self, class_ref: Ref, name: str) -> Fact | None:
        """An attribute that a stub class computes: what its ``__getattr__`` says every such attribute is."""
        found = self.instance_member(class_ref, "__getattr__")
        if isinstance(found, FunctionFact) and (found.returns or found.sources):
            return AttributeFact(f"{class_ref}.{name}", found.returns, found.sources)
        return None

    class_member = instance_member

    def ancestry(self, class_ref: Ref) -> list[Ref]:
        """The class and all its known bases, nearest first; each once."""
        known = self._ancestry.get(class_ref)
        if known is not None:
            return known
        out: list[Ref] = []
        todo = [class_ref]
        while todo:
            ref = todo.pop(0)
            if ref in out:
                continue
            out.append(ref)
            todo.extend(self.bases.get(ref, ()))
        self._ancestry[class_ref] = out
        return out

    def is_subclass(self, ref: Ref, of: Ref) -> bool:
        """Whether a class is, or derives from, another."""
        return any(
            r == of or (r not in self.bases and self.library.is_subclass(bare(r), of)) for r in self.ancestry(ref)
        )

    def reworked(self, refs: tuple[Ref, ...]) -> bool:
        """Whether an object is of a class of the program that replaces methods of a library's, and may fill in more."""
        for ref in refs:
            line = self.ancestry(ref[:-2]) if ref.endswith("()") else []
            own = {name for each in line if each in self.classes for name in self.classes[each].methods}
            theirs = [bare(each) for each in line if each not in self.bases]
            if any(self.library.member(each, name) for name in own if name[:2] != "__" for each in theirs):
                return True
        return False

    def functions(self, refs: tuple[Ref, ...]) -> list[FunctionFact]:
        """The stubbed functions that calling these references reaches; of a class its constructor."""
        found: list[FunctionFact] = []
        for ref in refs:
            fact = self.fact(ref + ".__call__" if ref.endswith("()") else ref)
            if isinstance(fact, ClassFact):
                fact = self.library.constructor(fact.name)
            if isinstance(fact, FunctionFact):
                found.append(fact)
        return found

    def result_refs(self, fact: FunctionFact | ClassFact, receiver: Ref = "") -> tuple[Ref, ...]:
        """References to what calling it gives: instances."""
        if isinstance(fact, ClassFact):
            return (fact.name + "()",)
        return tuple(r + "()" for r in fact.returns if r != "None")

    def attribute_refs(self, fact: AttributeFact) -> tuple[Ref, ...]:
        """References to the instances that an attribute holds."""
        return tuple(r + "()" for r in fact.types if r != "None")


def bare(ref: Ref) -> Ref:
    """The class of a generic reference: ``list[x.Y]`` is ``list``."""
    cut = ref.find("[")
    return ref if cut < 0 else ref[:cut]


def is_kept(ref: Ref) -> bool:
    """Whether a reference names a global or an attribute whose contents linking may know."""
    return "." in ref and ":" not in ref and ref[-1] not in ")]" and len(ref) < 120


def element_ref(ref: Ref) -> Ref:
    """What an element of the named instance is: ``list[x.Y]()`` gives ``x.Y()``; unknown gives the empty string."""
    if ref.endswith("]()"):
        inner = ref[ref.find("[") + 1 : -3]
        return inner + "()" if inner and "," not in inner else ""
    return ""
