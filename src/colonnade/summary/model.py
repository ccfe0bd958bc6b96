"""The summary of one file: plain data (msgspec), no tree, no absolute position outside the spans table.

INVARIANT(relocatable): every place is an index into `ModuleSummary.spans`; nothing here says where the file lies.
"""

from typing import Any, Final

import msgspec

from colonnade.library.fact import Ref

Span = tuple[int, int, int, int, int]
"""(line 1-based, column 0-based in UTF-8 bytes, end line, end column, CRC-32 of the text from start to the end of its
first line)."""


SELF: Final = "typing.Self()"
"""What a method gives that gives back its own object."""


class Flow(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """An edge from an origin: dangers alive, guards to be settled, steps oldest first (span indices)."""

    origin: tuple[Any, ...]
    mask: int
    terms: tuple[tuple[int, int, int], ...] = ()
    steps: tuple[int, ...] = ()


class Arg(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """The compact form of a value that crosses a port."""

    flows: tuple[Flow, ...] = ()
    refs: tuple[Ref, ...] = ()
    consts: tuple[Any, ...] | None = None
    prefix: str = ""
    none: int = -1
    items: tuple[tuple[Any, "Arg"], ...] = ()
    truth: bool | None = None


class CallSite(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """One call that linking must still resolve, or whose callee is a function of the program."""

    span: int
    callees: tuple[Ref, ...]
    text: str
    """The callee as written, for messages."""
    args: tuple[Arg, ...]
    arg_spans: tuple[int, ...]
    keywords: tuple[tuple[str, Arg, int], ...]
    """(name or "" for ``**``, value, span)."""
    receiver: Arg | None = None
    star: bool = False
    """Whether ``*args`` or ``**kwargs`` is given."""
    awaited: bool = False
    held: tuple[str, ...] = ()
    """Locks held (texts of the with-items or acquired objects)."""
    result_used: bool = True
    caught: tuple[Ref, ...] = ()
    """Exception classes that enclosing handlers of this function catch; "*" for a bare one."""
    stars: tuple[int, ...] = ()
    """Which of `args` are given with a star."""
    later: bool = False
    """Whether a library makes the call, with these arguments first and perhaps more."""


class SinkUse(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A value arriving at a sink."""

    dangers: tuple[str, ...]
    span: int
    callee: str
    name: str
    value: Arg
    reason: str = ""
    """Why the point is safe whatever linking finds (``constant``, ``number or boolean``, ...), or empty."""
    assumption: str = ""
    """What had to be believed for this to be a sink, or empty."""


class Use(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A point of a use kind: unsafe True/False, or None where the argument's value is not known."""

    use: str
    span: int
    callee: str
    argument: str
    unsafe: bool | None
    value: str
    reason: str
    answer: Any = None
    """The outcome a check's `when` gave, as a PointOutcome or None."""


class ResourceEvent(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """An acquired resource and what became of it."""

    kind: str
    span: int
    callee: str
    fate: str
    """Why it is safe, or ``open`` (never released), ``open-on-exception``, ``open-on-path``, ``callee``."""
    end: int = -1
    """Span of the release, escape, or of the exit on which it is open."""
    call: int = -1
    """Index of the call that takes it over (fate ``callee``), or -1."""


class PointOutcome(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """The outcome a point check gave while the file was summarised.  status: 0 safe, 1 weak, 2 undecided."""

    check: str
    span: int
    status: int
    reason: str
    steps: tuple[tuple[int, str], ...] = ()
    weakness: int = 0
    severity: str = ""
    confidence: str = ""
    alike: tuple[int, ...] = ()


class ParamSummary(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A parameter; kind as `ParamKind`; `default` is the compact default value where there is one."""

    name: str
    kind: int
    optional: bool
    refs: tuple[Ref, ...] = ()
    span: int = -1
    default: Arg | None = None


class AttributeAccess(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A read or write of ``self.name`` (or a module global): for guarded-by and attribute types."""

    name: str
    span: int
    write: bool
    compound: bool
    """Read-modify-write (``+=``, ``x[k] = ..`` after a test, append)."""
    held: tuple[str, ...] = ()


class Write(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A value stored where other functions can read it.

    port: ("attr", class, name), ("name", dotted), ("free", function, name), or ("entry", kind, name) for a callback
    that is called under a name, if any.
    """

    port: tuple[Any, ...]
    value: Arg
    span: int


class FunctionSummary(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A function, method, lambda or the module's own code (``<module>``)."""

    ref: Ref
    name: str
    """Qualified name within the module."""
    span: int
    params: tuple[ParamSummary, ...]
    class_ref: Ref = ""
    decorators: tuple[Ref, ...] = ()
    decorator_calls: tuple[int, ...] = ()
    """The place of each decorator."""
    decorator_texts: tuple[str, ...] = ()
    """The first argument of each decorator where it is a single text, else empty: the route."""
    is_async: bool = False
    is_generator: bool = False
    is_static: bool = False
    is_classmethod: bool = False
    is_property: bool = False
    is_abstract: bool = False
    returns: Arg = Arg()
    return_values: tuple[Arg, ...] = ()
    """Each returned (or yielded) value by itself, in the order of `return_spans`."""
    return_spans: tuple[int, ...] = ()
    never_returns: bool = False
    return_refs: tuple[Ref, ...] = ()
    calls: tuple[CallSite, ...] = ()
    sinks: tuple[SinkUse, ...] = ()
    uses: tuple[Use, ...] = ()
    resources: tuple[ResourceEvent, ...] = ()
    points: tuple[PointOutcome, ...] = ()
    writes: tuple[Write, ...] = ()
    proves: tuple[tuple[str, int, int, tuple[tuple[int, int, int], ...]], ...] = ()
    """(parameter, outcome 0 false / 1 true / 2 returns, dangers still alive then, guards passed on every way)."""
    undecided: tuple[str, ...] = ()
    """Parameters of a guard about which it asks something that is not understood."""
    accesses: tuple[AttributeAccess, ...] = ()
    acquires: tuple[tuple[str, int, tuple[str, ...]], ...] = ()
    """(lock, span, locks already held) in order."""
    raises: tuple[tuple[Ref, int], ...] = ()
    """Exception classes that explicit raise statements let escape."""


class ClassSummary(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A class: bases as references, its methods by name to function reference, class level attributes."""

    ref: Ref
    name: str
    span: int
    bases: tuple[Ref, ...]
    decorators: tuple[Ref, ...] = ()
    methods: dict[str, Ref] = {}
    attributes: dict[str, Arg] = {}
    fields: tuple[str, ...] = ()
    """Annotated names in order (dataclass fields)."""
    keywords: tuple[str, ...] = ()


class ModuleSummary(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """Everything later phases know of one file."""

    name: str
    path: str
    role: str
    digest: str
    lines: int
    is_package: bool
    spans: list[Span]
    functions: list[FunctionSummary]
    classes: list[ClassSummary]
    names: dict[str, Arg]
    """Module level names at the end of the module."""
    imports: dict[str, Ref]
    """Local name to the reference it was imported from."""
    star_imports: tuple[str, ...] = ()
    imported_modules: tuple[Ref, ...] = ()
    """The modules that ``import`` statements name, sorted: ``import http.client`` binds `http` and means the client."""
    exports: tuple[str, ...] = ()
    assumptions: tuple[tuple[str, int], ...] = ()
    problems: tuple[tuple[str, int], ...] = ()
    """Internal problems met while summarising: (message naming the check or function, line)."""
