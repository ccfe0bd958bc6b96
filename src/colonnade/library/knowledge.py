"""All that is known of libraries, found by reference and loaded by module as it is asked for."""

import os
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from . import folder
from .annotation import canonical, places, split, unique
from .compile import compile_stub, left_open
from .fact import AttributeFact, ClassFact, Fact, FunctionFact, ModuleFact, Ref
from .folder import StubFile
from .meaning import StubProblem

_DEPTH: Final = 40
PATTERN: Final = "NAME"
"""Ends the name of a method that stands for all whose name begins as its own does."""


class Library:
    """The stubs of a project, then Colonnade's own, then typeshed's standard library, as one body of facts.

    Own stubs need not be whole: names and members that they lack are those of typeshed's module or class of that name.
    Answers depend on the stub files alone, and every answer is kept; nothing raises on a bad stub (see `problems`).
    """

    def __init__(self, extra_stub_folders: Sequence[str] = ()) -> None:
        self._folders = [*map(os.fspath, extra_stub_folders), str(folder.OWN)]
        self._typeshed = folder.typeshed()
        self._removed = folder.removed(self._typeshed)
        self._files: dict[str, StubFile] = {}
        for each in reversed(self._folders):
            shown = "stubs" if each == str(folder.OWN) else each.rstrip("/\\").replace(os.sep, "/")
            self._files.update(folder.index(each, shown))
        self._roots = {name.partition(".")[0] for name in self._files}
        self._modules: dict[str, ModuleFact | None] = {}
        self._standard: dict[str, ModuleFact | None] = {}
        self._asked: dict[Ref, Fact | Ref | None] = {}
        self._found: dict[Ref, Fact | Ref | None] = {}
        """The same without brackets and other spellings."""
        self._starred: set[tuple[str, str]] = set()
        self._searched: set[Ref] = set()
        """Looked for just now: a reference that leads back to itself is not known."""
        self._ancestors: dict[Ref, tuple[Ref, ...]] = {}
        self._members: dict[tuple[Ref, str], tuple[Fact, Ref] | None] = {}
        self._patterns: dict[Ref, tuple[str, ...]] = {}
        self._problems: set[StubProblem] = set()

    # Modules

    def module(self, name: str) -> ModuleFact | None:
        """The facts of a module: the project's or our own stub, else typeshed's."""
        if name not in self._modules:
            file = self._files.get(name)
            self._modules[name] = self._load(file) if file else None
        return self._modules[name] or self._twin(name)

    def _twin(self, name: str) -> ModuleFact | None:
        """The module as typeshed has it."""
        if name not in self._standard:
            file = folder.find_typeshed(self._typeshed, name) if self._typeshed and _is_dotted(name) else None
            found = self._load(file) if file else None
            if found is not None and name.partition(".")[0] in self._removed:
                found = msgspec.structs.replace(found, members=left_open(found.members))
            self._standard[name] = found
        return self._standard[name]

    def _load(self, file: StubFile) -> ModuleFact | None:
        try:
            with open(file.path, encoding="utf-8") as stream:
                text = stream.read()
        except (OSError, UnicodeDecodeError) as error:
            self._problems.add(StubProblem(file.shown, 1, f"cannot be read: {type(error).__name__}"))
            return None
        module, problems = compile_stub(text, file.module, file.is_package, file.shown)
        if not file.shown.startswith("typeshed/"):
            self._problems.update(problems)
        return module

    def has_root(self, name: str) -> bool:
        """Whether the top-level package of this name (or of this reference) is modelled."""
        root = name.partition(".")[0]
        return root in self._roots or self._twin(root) is not None

    def modules(self) -> tuple[str, ...]:
        """The modules that the project's stubs and our own describe, sorted; typeshed's are not counted."""
        return tuple(sorted(self._files))

    @property
    def problems(self) -> list[StubProblem]:
        """What is wrong with the project's stubs (all of them) and with those of our own that were needed so far."""
        for name, file in self._files.items():
            if not file.path.startswith(str(folder.OWN)):
                self.module(name)
        return sorted(self._problems)

    def digest(self) -> str:
        """A hash over all stub files: equal digests mean equal answers to every question."""
        return folder.digest([*self._folders, *([self._typeshed] if self._typeshed else [])])

    # References

    def lookup(self, ref: Ref) -> Fact | Ref | None:
        """The fact that a dotted reference leads to through re-exports and class members; inherited ones count.

        A reference to a module gives its name; one that leaves what is known gives where it left (a string too); None
        when nothing is known of it.  Brackets are ignored, a name without a dot is a builtin or a module.
        """
        if ref in self._asked:
            return self._asked[ref]
        plain = canonical(split(ref)[0])
        if plain in self._searched:
            return None
        if plain not in self._found:
            self._searched.add(plain)
            self._found[plain] = self._search(plain, _DEPTH)
            self._searched.discard(plain)
        found = self._asked[ref] = self._found[plain]
        return found

    def _search(self, ref: Ref, depth: int) -> Fact | Ref | None:
        parts = ref.split(".")
        if not depth or not all(parts):
            return None
        if len(parts) == 1:
            builtin = self._in_module("builtins", parts[0], depth - 1)
            return builtin if builtin is not None else ref if self.module(ref) else None
        for end in range(len(parts), 0, -1):
            name = ".".join(parts[:end])
            if not self._is_module(name):
                continue
            if end == len(parts):
                return name
            found = self._in_module(name, parts[end], depth - 1)
            return self._descend(found, parts[end + 1 :], depth - 1)
        return self._descend(self._in_module("builtins", parts[0], depth - 1), parts[1:], depth - 1)

    def _is_module(self, name: str) -> bool:
        return self.module(name) is not None

    def _descend(self, found: Fact | Ref | None, rest: list[str], depth: int) -> Fact | Ref | None:
        for index, part in enumerate(rest):
            if isinstance(found, str):
                return self._search(".".join([found, *rest[index:]]), depth - 1)
            owner = found.name if isinstance(found, ClassFact) else ""
            if isinstance(found, AttributeFact) and len(found.types) == 1:
                owner = found.types[0]
            pair = self.member(owner, part) if owner else None
            found = pair[0] if pair else None
        return found

    def _in_module(self, name: str, member: str, depth: int) -> Fact | Ref | None:
        """A module's member, through its aliases and star imports: the stub's first, then its typeshed twin's."""
        if not depth:
            return None
        for module in self._both(name):
            if member in module.members:
                return module.members[member]
            alias = canonical(module.aliases.get(member, ""))
            if alias and alias != f"{name}.{member}":
                found = self._search(alias, depth - 1)
                return alias if found is None else found
            for star in () if member.startswith("_") else module.stars:
                if star == name or (star, member) in self._starred:
                    continue  # modules that import all of each other have no more than either
                self._starred.add((star, member))
                found = self._in_module(star, member, depth - 1)
                self._starred.discard((star, member))
                if found is not None:
                    return found
            if alias and self._is_module(alias):
                return alias
        submodule = f"{name}.{member}"
        return submodule if self._is_module(submodule) else None

    def _both(self, name: str) -> Iterator[ModuleFact]:
        """The module's stub, then its typeshed twin, which is not read before it is asked for."""
        own = self.module(name)
        if own is not None:
            yield own
        twin = self._twin(name)
        if twin is not None and twin is not own:
            yield twin

    # Classes

    def class_fact(self, ref: Ref) -> ClassFact | None:
        """The class that a reference names, or None."""
        found = self.lookup(ref)
        return found if isinstance(found, ClassFact) else None

    def _own_bases(self, ref: Ref) -> tuple[Ref, ...]:
        """The direct bases of a class as written: the stub's, or its typeshed twin's where the stub names none.

        Builtins have the bases that their own stub gives them.
        """
        fact = self.class_fact(ref)
        if fact is None:
            return ()
        twin = None if fact.bases or "." not in fact.name else self._class_twin(fact.name)
        return fact.bases or (twin.bases if twin else ())

    def _class_twin(self, ref: Ref) -> ClassFact | None:
        name, _, last = ref.rpartition(".")
        module = self._twin(name or "builtins")
        own = self.module(name or "builtins")
        found = module.members.get(last) if module and module is not own else None
        return found if isinstance(found, ClassFact) else None

    def bases(self, class_ref: Ref) -> tuple[Ref, ...]:
        """All ancestors of a class without itself, nearest first, each once; references that lead nowhere included."""
        fact = self.class_fact(class_ref)
        name = fact.name if fact else canonical(split(class_ref)[0])
        if name not in self._ancestors:
            self._ancestors[name] = ()
            found: list[Ref] = []
            queue = [name]
            while queue:
                parents = [self._named(split(base)[0]) for base in self._own_bases(queue.pop(0))]
                fresh = [parent for parent in parents if parent not in found and parent != name]
                found += fresh
                queue += fresh
            self._ancestors[name] = unique(found)
        return self._ancestors[name]

    def _named(self, ref: Ref) -> Ref:
        fact = self.class_fact(ref)
        return fact.name if fact else canonical(ref)

    def is_subclass(self, ref: Ref, of: Ref) -> bool:
        """Whether a class is another or inherits from it."""
        own, other = self._named(split(ref)[0]), self._named(split(of)[0])
        return own == other or other in self.bases(own)

    def member(self, class_ref: Ref, name: str) -> tuple[Fact, Ref] | None:
        """The member of a class, or of the nearest ancestor that has it, and the class that defines it."""
        key = (canonical(split(class_ref)[0]), name)
        if key not in self._members:
            self._members[key] = self._find_member(key[0], name)
        return self._members[key]

    def _find_member(self, ref: Ref, name: str) -> tuple[Fact, Ref] | None:
        for each in self._order(ref):
            fact = self.class_fact(each)
            if fact is None:
                continue
            if name in fact.members:
                return fact.members[name], fact.name
            twin = self._class_twin(fact.name)
            if twin and name in twin.members:
                return twin.members[name], fact.name
        return self._named_by_pattern(ref, name)

    def _named_by_pattern(self, ref: Ref, name: str) -> tuple[Fact, Ref] | None:
        """The method ``validate_NAME`` that stands for every public method whose name begins so."""
        for each in self._order(ref) if not name.startswith("_") else ():
            fact = self.class_fact(each)
            if fact is None:
                continue
            if fact.name not in self._patterns:
                methods = [key for key, own in fact.members.items() if isinstance(own, FunctionFact)]
                starts = [key.removesuffix(PATTERN) for key in methods if key.endswith(PATTERN) and key != PATTERN]
                self._patterns[fact.name] = tuple(sorted(starts, key=len, reverse=True))
            for start in self._patterns[fact.name]:
                if name.startswith(start) and name != start:
                    return fact.members[start + PATTERN], fact.name
        return None

    def _order(self, ref: Ref) -> Iterator[Ref]:
        """The class, then its ancestors; these are not looked for before they are asked for."""
        yield self._named(ref)
        yield from self.bases(ref)

    def constructor(self, class_ref: Ref) -> FunctionFact | None:
        """The call of a class: its ``__init__`` or ``__new__``, whichever is nearer; it returns an instance."""
        fact = self.class_fact(class_ref)
        if fact is None:
            return None
        order = [fact.name, *self.bases(fact.name)]
        found = [self.member(fact.name, name) for name in ("__init__", "__new__")]
        pairs = [(order.index(pair[1]), pair[0]) for pair in found if pair]
        for _, each in sorted(pairs, key=lambda pair: pair[0]):
            if isinstance(each, FunctionFact):
                return msgspec.structs.replace(each, returns=(fact.name,), is_static=False)
        return FunctionFact(fact.name, (), (fact.name,))

    # Types

    def element(self, type_ref: Ref) -> tuple[Ref, ...]:
        """What iterating gives or, for a mapping, indexing: the types in the brackets of a type or of its nearest base.

        For a tuple, those of all positions.
        """
        head, inside = split(type_ref)
        if head == "tuple":
            return unique(ref for place in places(inside) for ref in place.split("|") if ref != "?")
        if inside:
            return () if inside == "[]" else (inside,)
        for each in (head, *self.bases(head)):
            inherited = [split(base)[1] for base in self._own_bases(each)]
            known = unique(ref for ref in inherited if ref and ref != "[]")
            if known:
                return known
        return ()

    def bind(self, types: Sequence[Ref], receiver: Ref) -> tuple[Ref, ...]:
        """The types with the receiver's element types for ``[]``; empty (unknown) where these are unknown."""
        found: list[Ref] = []
        for each in types:
            if "[]" not in each:
                found.append(each)
                continue
            elements = self.element(receiver)
            if not elements and each == "[]":
                return ()
            found += [each.replace("[]", f"[{element}]" if each != "[]" else element) for element in elements] or [
                split(each)[0]
            ]
        return unique(found)


def _is_dotted(name: str) -> bool:
    return all(part.isidentifier() for part in name.split("."))


def members(facts: ModuleFact | ClassFact) -> Iterator[Fact]:
    """Every function, attribute and class of a module or class, nested ones too."""
    for fact in facts.members.values():
        yield fact
        if isinstance(fact, ClassFact):
            yield from members(fact)
