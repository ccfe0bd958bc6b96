"""What is known of a library, as plain data: the compiled form of a stub file.

A *reference* (``Ref``) names what an object is, symbolically: ``flask.request`` a module attribute,
``sqlite3.connect()`` the result of a call, ``x.y[]`` an element.  The types of parameters and results are references to
classes: a result of type ``sqlite3.Cursor`` is written ``sqlite3.Cursor`` in `FunctionFact.returns` and means an
*instance*.

A type may carry its element: ``list[str]``, ``typing.Iterator[pkg.Row]``, ``dict[pkg.V]`` (the *value* type of a
mapping), ``typing.Callable[pkg.R]`` (the result of the call), ``type[pkg.C]`` (the class itself), ``tuple[str]`` (any
length), ``tuple[str,pkg.C,?]`` (by position, ``?`` unknown, alternatives joined by ``|``).  ``[]`` alone, in what a
method returns or an attribute holds, is the element type of the receiver (`Library.bind` puts it in).  Builtins stand
bare: ``str``, ``ValueError``, ``None``.
"""

from enum import IntEnum
from typing import Any, Final

import msgspec

Ref = str


class ParamKind(IntEnum):
    """The five kinds of parameters, in the order in which a signature lists them."""

    POSITIONAL = 0
    NORMAL = 1
    VAR_POSITIONAL = 2
    KEYWORD = 3
    VAR_KEYWORD = 4


class Missing(msgspec.Struct, frozen=True, array_like=True, tag="missing"):
    """The default of a parameter that has none, or whose default is not a literal (``...``)."""


MISSING: Final = Missing()


class UseFact(msgspec.Struct, frozen=True, array_like=True):
    """``Unsafe(value, kind)``: an argument equal to one of `values` is a use of `kind`.

    With `negate` (``Expect(values, kind)``) any argument that is *not* one of them is.  Dotted references in `values`
    start with ``@``.
    """

    kind: str
    values: tuple[Any, ...]
    negate: bool = False
    below: float | None = None
    """``Unsafe((), kind, below=2048)``: a smaller number is that use, too."""


class ParamFact(msgspec.Struct, frozen=True, array_like=True):
    """One parameter of a library function, without ``self``."""

    name: str
    kind: ParamKind
    optional: bool
    default: Any = None
    """The literal default; meaningless unless `has_default`."""
    has_default: bool = False
    types: tuple[Ref, ...] = ()
    sinks: tuple[str, ...] = ()
    sanitizes: tuple[str, ...] = ()
    guards: tuple[str, ...] = ()
    """Dangers that are gone from this argument where the call has returned true."""
    uses: tuple[UseFact, ...] = ()
    flows: bool = True
    """Whether the argument's data may be in the result (``NoFlow`` says no)."""
    stores: bool = False
    """Whether the argument's data may be in the receiver afterwards (``Stores``)."""
    callback: str = ""
    """The entry kind under which this argument is called later, or empty."""
    sources: tuple[str, ...] = ()
    """In an entry that users override: where this argument comes from."""
    renders: str = ""
    """It names a template: ``**``, a parameter's name or ``later`` say where its context is (``Renders``), or empty."""
    media: str = ""
    """It is the media type of a response, which has this one where none is given (``Media``), or empty."""
    parts: tuple[tuple[str, ...], ...] = ()
    """Of a tuple: the dangers that the data of each element loses, as long as the element before is not empty."""


class ResourceFact(msgspec.Struct, frozen=True, array_like=True):
    """``Resource(kind, close=("close", "quit"))``: the call acquires; any of these methods releases."""

    kind: str
    close: tuple[str, ...]
    until: tuple[str, ...] = ()
    """Methods whose answer, where it is not None, says that it has ended."""
    block: bool = True
    """Whether the end of a ``with`` statement releases it; that of a transaction does not."""
    name: "ResourceFact | None" = None
    """Of a tuple: what its text, the path of what was made, stands for.  Else what stays with ``delete=False``."""


class FunctionFact(msgspec.Struct, frozen=True, array_like=True):
    """A library function, method or constructor."""

    name: Ref
    params: tuple[ParamFact, ...]
    returns: tuple[Ref, ...] = ()
    """References to the classes of which the result is an instance; ``None`` stands for None, empty for unknown."""
    sources: tuple[str, ...] = ()
    sanitizes: tuple[str, ...] = ()
    """Dangers that no part of the result carries, whatever the arguments (``Sanitizes`` on the return)."""
    fresh: bool = False
    """The result carries no data of receiver or arguments."""
    whole: bool = False
    """It has read the streams that it was given to their end: its result holds none of them."""
    marks: tuple[str, ...] = ()
    """Use kinds of which every call is a point."""
    resource: ResourceFact | None = None
    entry: str = ""
    """As a decorator (or overridden method): the entry kind of the decorated (overriding) function."""
    entry_returns: tuple[str, ...] = ()
    """Dangers of what the decorated (overriding) function returns, e.g. ``html``."""
    failures: tuple[Any, ...] = ()
    """Values of the result that mean failure (``Failure(-1)``)."""
    raises: tuple[Ref, ...] = ()
    noreturn: bool = False
    is_async: bool = False
    is_property: bool = False
    is_static: bool = False
    is_classmethod: bool = False
    is_context: bool = False
    """A generator-based context manager: the result's ``__enter__`` gives the `returns`."""
    complete: bool = False
    """The stub states the whole signature, so that calls may be checked against it."""
    receiver: ParamFact | None = None
    """What an annotated ``self`` states: ``def unlink(self: Annotated[Path, Sink("path")])``."""
    returns_self: bool = False
    """The result is the object itself (``-> Self``), as far as the signature tells."""


class AttributeFact(msgspec.Struct, frozen=True, array_like=True):
    """An attribute of a class or a variable of a module."""

    name: Ref
    types: tuple[Ref, ...] = ()
    sources: tuple[str, ...] = ()
    sinks: tuple[str, ...] = ()
    uses: tuple[UseFact, ...] = ()
    value: Any = None
    has_value: bool = False
    marks: tuple[str, ...] = ()
    """Use kinds of which every mention of the attribute is a point."""
    guards: tuple[str, ...] = ()
    """Dangers that are gone from what the object was made of where this attribute is empty or one of the program's."""
    renders: str = ""
    """It names a template that is rendered with what the method of this name returns (``Renders``), or empty."""
    media: str = ""
    """It is the media type of a response, which has this one where none is set (``Media``), or empty."""


class ClassFact(msgspec.Struct, frozen=True, array_like=True):
    """A library class: its own members; inherited ones are found through `bases`, which may carry an element type."""

    name: Ref
    bases: tuple[Ref, ...] = ()
    members: dict[str, "FunctionFact | AttributeFact | ClassFact"] = {}


class ModuleFact(msgspec.Struct, frozen=True):
    """One stub module.  `aliases` maps a name to the reference it re-exports."""

    name: str
    members: dict[str, FunctionFact | AttributeFact | ClassFact]
    aliases: dict[str, Ref]
    stars: tuple[str, ...] = ()
    """Modules all of whose public names are names of this one (``from x import *``)."""


Fact = FunctionFact | AttributeFact | ClassFact
