"""The types and marks of an annotation: names resolved to references, unions opened, aliases expanded."""

import ast
import builtins
from collections.abc import Iterable
from typing import Final

from .fact import Ref
from .meaning import Complain

_BUILTINS: Final = frozenset(dir(builtins)) | {"reveal_type", "WindowsError", "function", "ellipsis"}
#: Names that say nothing about the class of a value.
_NOTHING: Final = frozenset(
    {"typing.Any", "object", "typing.AnyStr", "_typeshed.Incomplete", "_typeshed.Unused", "_typeshed.MaybeNone"}
)
_ANY: Final = frozenset({"typing.Any", "_typeshed.MaybeNone"})
NORETURN: Final = frozenset({"typing.NoReturn", "typing.Never"})
_WRAPPERS: Final = frozenset(
    {"typing.ClassVar", "typing.Final", "typing.Required", "typing.NotRequired", "typing.ReadOnly", "typing.Unpack"}
)
_SAME: Final[dict[Ref, tuple[Ref, ...]]] = {
    "typing.List": ("list",),
    "typing.Dict": ("dict",),
    "typing.Set": ("set",),
    "typing.FrozenSet": ("frozenset",),
    "typing.Tuple": ("tuple",),
    "typing.Type": ("type",),
    "typing.Text": ("str",),
    "typing.LiteralString": ("str",),
    "typing.TypeGuard": ("bool",),
    "typing.TypeIs": ("bool",),
    "types.NoneType": ("None",),
    "typing.AnyStr": ("str", "bytes"),
    "_typeshed.StrPath": ("str", "os.PathLike[str]"),
    "_typeshed.BytesPath": ("bytes",),
    "_typeshed.StrOrBytesPath": ("str", "bytes", "os.PathLike[str]"),
    "_typeshed.GenericPath": ("str", "bytes"),
    "_typeshed.FileDescriptorOrPath": ("int", "str", "bytes", "os.PathLike[str]"),
    "_typeshed.ReadableBuffer": ("bytes", "bytearray", "memoryview"),
    "_typeshed.WriteableBuffer": ("bytearray", "memoryview"),
    "typing_extensions.Buffer": ("bytes", "bytearray", "memoryview"),
    "typing.Buffer": ("bytes", "bytearray", "memoryview"),
}
#: Generic classes whose first argument is what iteration or entering gives; of all others the last one counts.
_FIRST: Final = frozenset(
    {"Generator", "AsyncGenerator", "AbstractContextManager", "ContextManager", "AbstractAsyncContextManager"}
)


def canonical(ref: Ref) -> Ref:
    """The one name under which a reference is known: builtins bare, ``collections.abc`` and extensions as typing."""
    for old, new in (("builtins.", ""), ("typing_extensions.", "typing."), ("collections.abc.", "typing.")):
        if ref.startswith(old) and "." not in ref[len(old) :]:
            return new + ref[len(old) :]
    return ref


def unique(refs: Iterable[Ref]) -> tuple[Ref, ...]:
    """The references without repetition, in order."""
    return tuple(dict.fromkeys(refs))


class Scope:
    """The names that an annotation may use, and how it is read.

    `names` maps a name to its reference; `aliases` a name to the type expression it stands for; `variables` a type
    variable to what it is bound or constrained to.  `owner` is the class whose ``Self`` is meant; `element` its last
    type variable.
    """

    def __init__(self, module: str, complain: Complain) -> None:
        self.module = module
        self.complain = complain
        self.names: dict[str, Ref] = {}
        self.aliases: dict[str, ast.expr] = {}
        self.variables: dict[str, tuple[ast.expr, ...]] = {}
        self.owner: Ref = ""
        self.element = ""
        self.lenient = False
        """Whether an unknown name is no problem, because a star import may bring it."""

    def inner(self, owner: Ref, element: str, names: dict[str, Ref], variables: Iterable[str]) -> "Scope":
        """The scope inside a class or generic function."""
        scope = Scope(self.module, self.complain)
        scope.names = {**self.names, **names} if names else self.names
        scope.aliases = self.aliases
        scope.variables = {**self.variables, **dict.fromkeys(variables, ())}
        scope.owner, scope.element, scope.lenient = owner, element, self.lenient
        return scope

    def resolve(self, node: ast.expr) -> Ref:
        """The reference of a dotted name; empty (and a problem) when its first part is unknown."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return ""
        ref = self.names.get(node.id)
        if ref is None:
            if node.id not in _BUILTINS:
                if not self.lenient:
                    self.complain(node, f"unknown name {node.id}")
                return ""
            ref = node.id
        return canonical(".".join([ref, *reversed(parts)]))

    def types(self, node: ast.expr | None, marks: list[ast.expr] | None = None, depth: int = 0) -> tuple[Ref, ...]:
        """The classes of which a value so annotated may be an instance; mark calls met on the way go to `marks`."""
        if depth > 20:
            return ()
        match node:
            case ast.Constant(value=None):
                return ("None",)
            case ast.Constant(value=str() as text):
                return self._quoted(node, text, marks, depth)
            case ast.BinOp(op=ast.BitOr(), left=left, right=right):
                return self._union([left, right], marks, depth)
            case ast.Name(id=name):
                return self._named(node, name, marks, depth)
            case ast.Attribute():
                return self._class(self.resolve(node))
            case ast.Subscript(value=head, slice=ast.Tuple(elts=items)):
                return self._generic(head, items, marks, depth)
            case ast.Subscript(value=head, slice=item):
                return self._generic(head, [item], marks, depth)
        return ()

    def _quoted(self, node: ast.expr, text: str, marks: list[ast.expr] | None, depth: int) -> tuple[Ref, ...]:
        try:
            inner = ast.parse(text.strip(), mode="eval").body
        except (SyntaxError, ValueError):
            self.complain(node, f"no type: {text!r}")
            return ()
        for child in ast.walk(inner):
            if isinstance(child, ast.expr):
                ast.copy_location(child, node)
        return self.types(inner, marks, depth + 1)

    def _union(self, items: list[ast.expr], marks: list[ast.expr] | None, depth: int) -> tuple[Ref, ...]:
        """All alternatives; nothing where one is unknown.  ``X | Any``, as typeshed writes it, is mostly an X."""
        stated = [item for item in items if not (isinstance(item, ast.Name) and self.names.get(item.id) in _ANY)]
        found = [self.types(item, marks, depth + 1) for item in stated]
        return unique(ref for refs in found for ref in refs) if all(found) else ()

    def _named(self, node: ast.Name, name: str, marks: list[ast.expr] | None, depth: int) -> tuple[Ref, ...]:
        if name in self.variables:
            if name == self.element:
                return ("[]",)
            return self._union(list(self.variables[name]), marks, depth) if self.variables[name] else ()
        if name in self.aliases:
            return self.types(self.aliases[name], marks, depth + 1)
        return self._class(self.resolve(node))

    def _class(self, ref: Ref) -> tuple[Ref, ...]:
        if ref == "typing.Self":
            return (self.owner,) if self.owner else ()
        if ref in _SAME:
            return _SAME[ref]
        return () if not ref or ref in _NOTHING else (ref,)

    def _generic(
        self, head: ast.expr, items: list[ast.expr], marks: list[ast.expr] | None, depth: int
    ) -> tuple[Ref, ...]:
        ref = self.resolve(head)
        if ref == "typing.Annotated":
            if marks is not None:
                marks.extend(items[1:])
            return self.types(items[0], marks, depth + 1)
        if ref == "typing.Optional":
            return self._union([items[0], ast.Constant(None)], marks, depth)
        if ref == "typing.Union":
            return self._union(items, marks, depth)
        if ref == "typing.Literal":
            return unique(type(item.value).__name__ for item in items if isinstance(item, ast.Constant))
        if ref in _WRAPPERS:
            return self.types(items[0], marks, depth + 1)
        if isinstance(head, ast.Name) and head.id in self.aliases:
            return self.types(self.aliases[head.id], marks, depth + 1)
        if ref in _SAME and _SAME[ref] != ("tuple",) and len(_SAME[ref][0]) and "[" not in _SAME[ref][0]:
            ref = _SAME[ref][0]
        if ref in ("tuple", "typing.Tuple"):
            return (self._tuple(items, marks, depth),)
        if ref in ("bool", "str", "") or ref in _NOTHING:
            return self._class(ref)
        return self._container(ref, items, marks, depth)

    def _container(self, ref: Ref, items: list[ast.expr], marks: list[ast.expr] | None, depth: int) -> tuple[Ref, ...]:
        last = ref.rpartition(".")[2]
        elements = self.types(items[0 if last in _FIRST else -1], marks, depth + 1)
        if last == "Counter":
            elements = ("int",)
        if last in ("ItemsView", "dict_items"):
            elements = tuple(f"tuple[?,{element}]" for element in elements)
        return tuple(f"{ref}[{element}]" for element in elements) or (ref,)

    def _tuple(self, items: list[ast.expr], marks: list[ast.expr] | None, depth: int) -> Ref:
        if len(items) == 2 and isinstance(items[1], ast.Constant) and items[1].value is ...:
            element = self.types(items[0], marks, depth + 1)
            return f"tuple[{element[0]}]" if len(element) == 1 else "tuple"
        places = ["|".join(self.types(item, marks, depth + 1)) or "?" for item in items]
        return f"tuple[{places[0]},]" if len(places) == 1 else f"tuple[{','.join(places)}]"


def split(ref: Ref) -> tuple[Ref, str]:
    """A type's class and what stands in its brackets, if anything: ``list[str]`` is ``("list", "str")``."""
    head, bracket, rest = ref.partition("[")
    return (head, rest.removesuffix("]")) if bracket else (ref, "")


def places(inside: str) -> list[str]:
    """The positions of ``tuple[...]``, split at the commas outside brackets."""
    found, depth, start = [], 0, 0
    for index, char in enumerate(inside):
        depth += (char == "[") - (char == "]")
        if char == "," and depth == 0:
            found.append(inside[start:index])
            start = index + 1
    return [part for part in [*found, inside[start:]] if part]
