"""The five forms of a check.  `Flow`, `Call`, `Lifecycle` and `Missing` are declarations; `Point` has a function.

A check is a module whose docstring is its page in the manual and whose `CHECK` is one of these.  Severities are
``critical``, ``high``, ``medium``, ``low``, ``note``; confidences ``high``, ``medium``, ``low``.
"""

import ast
from collections.abc import Callable
from typing import ClassVar

import msgspec

from colonnade.link.program import Program, ProgramAnswer
from colonnade.summary.point import Answer, Site, Subscription

ATTACKER = ("attacker",)
"""The sources that the review's threat model counts as attacker-controlled."""


OUTSIDE_TESTS = ("production", "example", "migration", "vendored", "generated")
"""The roles of files that face clients: what a test does to its own data is no attack."""


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """What every form states.

    id        kebab-case name of the weakness that reads after "allow"
    title     the same for a reader, at most 60 characters
    weakness  the CWE id that findings name (mappable: base or variant, a class only when nothing finer fits)
    also      further CWE ids a finding of this check may name (`Weak.weakness`), or that the same points answer for
    message   one factual sentence about a finding; a form says which {placeholders} it fills
    fix       what to do, one or two sentences
    reasons   the closed vocabulary of reasons for which a point is safe; ``{}`` stands for a name
    """

    form: ClassVar[str] = ""
    id: str
    title: str
    weakness: int
    message: str = ""
    fix: str
    severity: str = "medium"
    confidence: str = "high"
    also: tuple[int, ...] = ()
    alike: dict[int, tuple[int, ...]] = {}
    """By the weakness that a finding names: further entries of the catalogue that describe the very same fault from
    another side (beside a path from a request, CWE-73 and CWE-641).  Records name them behind the weakness, for readers
    who look it up there; verdicts do not count them."""
    reasons: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    """The roles of files whose points count, e.g. ``("test",)``; empty means all."""
    once_a_file: bool = False
    """Whether points of a file of which the same is said are one finding whatever its severity, and minor ones whatever
    is said: habits of writing, which a reader need not be told place by place."""
    lone: bool = False
    """Whether what is said in the same words of many files is a convention of the program: something outside them, not
    seen, makes it right.  Such points are undecided."""
    within: tuple[str, ...] = ()
    """Ids of checks whose finding at the same place is of the same fault: this one is then told with it."""


class Flow(Check, frozen=True, kw_only=True):
    """Data from a source reaches a sink of these kinds with the danger alive.

    message placeholders: {source} ("HTTP request data"), {sink} (the callee), {name} (the parameter or argument).
    """

    form: ClassVar[str] = "flow"
    sinks: tuple[str, ...]
    sources: tuple[str, ...] = ATTACKER
    """Source kinds of `vocabulary.SOURCES`; "attacker" stands for those of the threat model."""
    without: tuple[str, ...] = ()
    """Source kinds that do not count though the threat model names them: a path typed by its owner is no attack."""
    stored: tuple[str, ...] = ()
    """Further source kinds under the remote threat model, of what a program has stored and mostly has from its clients:
    a finding is of medium severity and confidence."""
    doubted: tuple[str, ...] = ()
    """Source kinds among the others of which the same is true: an answer of a peer that the program chose itself."""
    guessed: tuple[str, ...] = ()
    """Source kinds among the others of which a finding is of low severity and confidence."""
    reasons: tuple[str, ...] = (
        "constant",
        "neutralised for this use",
        "no attacker-controlled data reaches it",
        "number or boolean",
    )


class Asked(Check, frozen=True, kw_only=True):
    """What the forms state that may be asked about syntax: where asking them can give a point at all."""

    callees: frozenset[str] = frozenset()
    """Of calls, only those of callees with these last names; empty means all."""
    modelled: bool = False
    """Of calls, only those that reach a function of the library."""
    mentions: frozenset[str] | Callable[[], frozenset[str]] = frozenset()
    """Texts, in lower case, of which every file with points holds at least one in some case; empty means all files."""


class Call(Asked, frozen=True, kw_only=True):
    """A call, an argument or an assigned attribute that a stub declares unsafe: ``Unsafe``, ``Expect``, ``Marks``.

    message placeholders: {callee}, {argument} (name, empty for a mark), {value}.
    `when` may look at the place and turn a use into Safe, Undecided or another Weak, or give None to keep the default.
    """

    form: ClassVar[str] = "call"
    uses: tuple[str, ...]
    when: Callable[[ast.AST, Site], Answer] | None = None
    unseen: str = ""
    """The reason for which a use that linking alone found is undecided, where `when` must see the place to judge it."""
    nodes: tuple[type[ast.AST], ...] = ()
    judge: Callable[..., Answer] | None = None
    """Further points of the same weakness that no stub can state, e.g. settings: as in `Point`."""
    reasons: tuple[str, ...] = ("argument is safe", "default is safe")


class Lifecycle(Check, frozen=True, kw_only=True):
    """A resource of these kinds that is acquired and not released.  message placeholders: {callee}, {kind}."""

    form: ClassVar[str] = "lifecycle"
    resources: tuple[str, ...]
    reasons: tuple[str, ...] = (
        "closed by with",
        "closed on every path",
        "ownership passes to the caller",
        "ownership passes to an attribute",
        "ownership passes to a container",
        "ownership passes to a callee",
    )


class Missing(Check, frozen=True, kw_only=True):
    """A guard that sibling entry points have and this one lacks; decided over the linked program."""

    form: ClassVar[str] = "missing"
    decide: Callable[[Program], ProgramAnswer]
    uses: tuple[str, ...] = ()
    """The use kinds by which it knows guards and what they guard."""
    observers: tuple[Subscription, ...] = ()
    """What it wants noted of each file while that is summarised; `decide` finds the notes among functions' points."""


class Point(Asked, frozen=True, kw_only=True):
    """A function over one syntax event, with the values that the interpreter has at hand."""

    form: ClassVar[str] = "point"
    nodes: tuple[type[ast.AST], ...]
    judge: Callable[..., Answer]
    """``judge(node, site) -> Safe | Weak | Undecided | None | iterable of (node, outcome)``."""


class Linked(Check, frozen=True, kw_only=True):
    """A point check whose answer needs the linked program: signatures, overrides, call graph, other methods' locks."""

    form: ClassVar[str] = "linked"
    decide: Callable[[Program], ProgramAnswer]
