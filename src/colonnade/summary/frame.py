"""One function body (or the module's own code) while it is walked: what is recorded of it."""

import ast
from typing import Any

from colonnade.library.fact import Ref, ResourceFact
from colonnade.summary.model import AttributeAccess, CallSite, ParamSummary, PointOutcome, SinkUse, Use, Write
from colonnade.summary.state import Env
from colonnade.summary.value import Value


class Loop:
    """The exits of one loop being walked."""

    __slots__ = ("breaks", "continues")

    def __init__(self) -> None:
        self.breaks: list[Env] = []
        self.continues: list[Env] = []


class Acquired:
    """A resource acquired in this frame."""

    __slots__ = ("callee", "close", "conditions", "end", "fact", "fate", "is_name", "kind", "span")

    def __init__(
        self,
        held: ResourceFact,
        callee: str,
        span: int,
        is_name: bool = False,
        conditions: dict[str, bool] | None = None,
    ) -> None:
        self.kind = held.kind
        self.close = held.close
        self.fact = held
        self.callee = callee
        self.span = span
        self.is_name = is_name
        """It is known by a text, the path of what was made: who is given the text is given nothing to close."""
        self.conditions = conditions or {}
        """Tests, by their text, with the outcome that they have wherever it is held."""
        self.fate = ""
        self.end = -1


class Frame:
    """One function (or module) body: what is recorded while it is walked.  Records are keyed by node, so that walking a
    loop body again replaces what an earlier pass said."""

    def __init__(self, node: ast.AST, name: str, ref: Ref, class_ref: Ref, parent: "Frame | None") -> None:
        self.node = node
        self.name = name
        self.ref = ref
        self.class_ref = class_ref
        self.parent = parent
        self.is_async = isinstance(node, ast.AsyncFunctionDef)
        self.is_generator = False
        self.self_name = ""
        self.params: list[ParamSummary] = []
        self.statements: list[ast.stmt] = []
        self.values: dict[ast.AST, Value] = {}
        self.calls: dict[Any, int] = {}
        self.sites: list[CallSite] = []
        self.sinks: dict[tuple[ast.AST, str, str], SinkUse] = {}
        self.uses: dict[tuple[ast.AST, str, str], Use] = {}
        self.points: dict[tuple[str, ast.AST], PointOutcome] = {}
        self.passing: set[tuple[str, ast.AST]] = set()
        """Those of which a check was asked itself: a later pass through a loop may find that they are none."""
        self.writes: dict[tuple[Any, ...], Write] = {}
        self.accesses: dict[ast.AST, AttributeAccess] = {}
        self.acquires: dict[ast.AST, tuple[str, int, tuple[str, ...]]] = {}
        self.raises: dict[ast.AST, tuple[Ref, int]] = {}
        self.resources: dict[int, Acquired] = {}
        self.names_held = False
        """Whether one of them is known by a text."""
        self.returns: dict[ast.AST, tuple[Value, Env]] = {}
        self.exits: list[tuple[int, Env]] = []
        self.pending: list[tuple[int, Env]] = []
        self.falls = False
        self.class_body = False
        self.captured: set[str] = set()
        self.named: set[str] = set()
        """Names that an assignment expression of this function binds."""
        self.parent_reads: set[tuple[Ref, str]] = set()
        self.loops: list[Loop] = []
        self.logs: list[list[tuple[Any, Any]]] = []
        self.finals: int = 0
        self.finishing: int = 0
        self.held: tuple[str, ...] = ()
        self.caught: tuple[Ref, ...] = ()
        self.globals: set[str] = set()
        self.nonlocals: set[str] = set()
        self.final: Env = {}
        self.predicates: dict[ast.AST, tuple[Env | None, Env | None]] = {}
        """For returns of a test: the states in which it is false and true."""
        self.made: dict[str, str] = {}
        """Names that hold what a call made of another name: target to argument."""
        self.answers: dict[str, ast.Call] = {}
        """Names that hold what a call answered."""
        self.characters: frozenset[str] = frozenset()
        """Names that hold a single character while a test over all characters of a text is looked at."""
        self.outside: Env = {}
        self.stars: dict[int, str] = {}
        """The containers of what starred parameters collect, with the parameters' names."""
