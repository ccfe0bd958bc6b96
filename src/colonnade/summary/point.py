"""The point contract between the interpreter and the checks: what a check says of one place of the program.

The interpreter knows no check.  A check subscribes to syntax (`Subscription`), is called with the node and a `Site`
after the node's operands were evaluated, and answers with an `Outcome`, or None where the node is no point of it.
"""

import ast
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

import msgspec

from colonnade.library.fact import FunctionFact, Ref, UseFact
from colonnade.summary.value import Value

Note = tuple[ast.AST, str]
"""A place and the factual sentence that an evidence step says of it."""


class Safe(msgspec.Struct, frozen=True):
    """The point was examined and is safe for this reason (one of the check's small vocabulary)."""

    reason: str


class Weak(msgspec.Struct, frozen=True):
    """The point is weak.  `steps` come before the point itself, in the order in which a reader follows them.

    Empty `severity`, `confidence`, and `weakness` 0 mean the check's own.
    """

    message: str
    steps: Sequence[Note] = ()
    weakness: int = 0
    severity: str = ""
    confidence: str = ""
    alike: tuple[int, ...] = ()
    """Entries of the catalogue that describe the fault from another side, beside those of `Check.alike`."""


class Undecided(msgspec.Struct, frozen=True):
    """The point was examined and cannot be decided; the reason says what is missing."""

    reason: str


Outcome = Safe | Weak | Undecided
Answer = Outcome | Iterable[tuple[ast.AST, Outcome]] | None


class FunctionView(Protocol):
    """The function around a point; for module level code `node` is the module and `name` is ``<module>``."""

    @property
    def node(self) -> ast.AST: ...
    @property
    def name(self) -> str: ...
    @property
    def ref(self) -> Ref: ...
    @property
    def class_ref(self) -> Ref:
        """The reference of the directly enclosing class, or empty."""

    @property
    def is_async(self) -> bool: ...
    @property
    def parent(self) -> "FunctionView | None": ...


class Site(Protocol):
    """What a check may ask about the place it is called for.  Everything is as of the state *at* that place."""

    @property
    def module(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def role(self) -> str:
        """production, test, example, migration, generated or vendored."""

    @property
    def function(self) -> FunctionView: ...
    @property
    def statements(self) -> list[ast.stmt]:
        """The enclosing statements inside the function, outermost first; the last is the one being walked."""

    def value(self, node: ast.expr) -> Value:
        """The abstract value of an expression that was evaluated at this place (top where it was not)."""

    def refs(self, node: ast.expr) -> tuple[Ref, ...]:
        """What the expression names: ``("os.system",)`` for a function, ``("sqlite3.Cursor()",)`` for an instance."""

    def facts(self, call: ast.Call) -> list[FunctionFact]:
        """The stubbed functions that the call reaches; empty where the callee is not a modelled library's."""

    def argument(self, call: ast.Call, name: str, position: int) -> ast.expr | None:
        """The argument expression given for a parameter by name or 0-based position, or None."""

    def marked(self, call: ast.Call, use: str) -> bool:
        """Whether a stub says `Marks(use)` of the callee."""

    def is_use(self, fact: UseFact, value: Value) -> bool | None:
        """Whether giving this value is the use that a stub describes; None where that is not known."""

    def sources(self, value: Value) -> frozenset[str]:
        """The source kinds (`vocabulary.SOURCES`) that the value may come from, as far as this function shows."""

    def is_subclass(self, ref: Ref, of: Ref) -> bool:
        """Whether class `ref` is, or derives through classes of this file and stubs from, class `of`."""

    def text(self, node: ast.AST) -> str:
        """The node's own source text, white space folded, at most 80 characters."""


class Subscription(msgspec.Struct, frozen=True):
    """One check's interest: `judge` is called for every node of these classes.

    Statements and expressions are announced after their operands were evaluated; ``ast.FunctionDef``,
    ``ast.AsyncFunctionDef``, ``ast.ClassDef`` and ``ast.Module`` when their body has been walked; compound statements
    (``If``, ``While``, ``For``, ``With``, ``Try``) and handlers before their body.  Unreachable code is not announced.
    """

    check: str
    nodes: tuple[type[ast.AST], ...]
    judge: Callable[[ast.AST, Site], Answer]
    callees: frozenset[str] = frozenset()
    """Of calls, it is asked only about those of callees with these last names; empty means all."""
    modelled: bool = False
    """Of calls, it is asked only about those that reach a function of the library."""
    mentions: frozenset[str] = frozenset()
    """Texts, in lower case, of which every file with points holds at least one in some case; empty means all files."""
    roles: frozenset[str] = frozenset()
    """The roles of the files of which it is asked; empty means all."""
