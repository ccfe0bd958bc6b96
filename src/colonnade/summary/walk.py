"""The walker: the state of one module's interpretation, and what it records.

`Walk` holds what all transfer functions share; they are plain functions ``(walk, node)`` in the modules beside this one,
found through the tables in `dispatch`.  One `Frame` is one function body (or the module's own code) being walked.
"""

import ast
import zlib
from collections.abc import Mapping, Sequence
from typing import Any, Final

from colonnade.library.fact import AttributeFact, ClassFact, FunctionFact, Ref
from colonnade.library.vocabulary import ALL
from colonnade.summary.compact import freeze
from colonnade.summary.model import (
    AttributeAccess,
    CallSite,
    ClassSummary,
    FunctionSummary,
    ParamSummary,
    PointOutcome,
    SinkUse,
    Span,
    Use,
    Write,
)
from colonnade.summary.names import Names
from colonnade.summary.point import Answer, Safe, Subscription, Undecided, Weak
from colonnade.summary.state import Content, Env
from colonnade.summary.value import TOP, Origins, Value, join

MAX_DEPTH: Final = 60
"""Expressions nested deeper are not evaluated (an assumption is noted)."""


class Loop:
    """The exits of one loop being walked."""

    __slots__ = ("breaks", "continues")

    def __init__(self) -> None:
        self.breaks: list[Env] = []
        self.continues: list[Env] = []


class Acquired:
    """A resource acquired in this frame."""

    __slots__ = ("callee", "close", "end", "fate", "kind", "span")

    def __init__(self, kind: str, callee: str, close: tuple[str, ...], span: int) -> None:
        self.kind = kind
        self.callee = callee
        self.close = close
        self.span = span
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
        self.calls: dict[ast.AST, int] = {}
        self.sites: list[CallSite] = []
        self.sinks: dict[tuple[ast.AST, str, str], SinkUse] = {}
        self.uses: dict[tuple[ast.AST, str, str], Use] = {}
        self.points: dict[tuple[str, ast.AST], PointOutcome] = {}
        self.writes: dict[tuple[Any, ...], Write] = {}
        self.accesses: dict[ast.AST, AttributeAccess] = {}
        self.acquires: dict[ast.AST, tuple[str, int, tuple[str, ...]]] = {}
        self.raises: dict[ast.AST, tuple[Ref, int]] = {}
        self.resources: dict[int, Acquired] = {}
        self.returns: dict[ast.AST, tuple[Value, Env]] = {}
        self.exits: list[tuple[int, Env]] = []
        self.pending: list[tuple[int, Env]] = []
        self.falls = False
        self.class_body = False
        self.captured: set[str] = set()
        self.parent_reads: set[tuple[Ref, str]] = set()
        self.loops: list[Loop] = []
        self.logs: list[list[tuple[Any, Any]]] = []
        self.finals: int = 0
        self.held: tuple[str, ...] = ()
        self.caught: tuple[Ref, ...] = ()
        self.globals: set[str] = set()
        self.nonlocals: set[str] = set()
        self.final: Env = {}
        self.outside: Env = {}


class Walk:
    """The interpretation of one module.  `env` is the current state, None where the code cannot be reached."""

    def __init__(
        self,
        module: str,
        path: str,
        role: str,
        is_package: bool,
        text: str,
        names: Names,
        subscriptions: Mapping[type[ast.AST], Sequence[Subscription]],
        whens: Mapping[str, Any],
    ) -> None:
        self.module = module
        self.path = path
        self.role = role
        self.is_package = is_package
        self.names = names
        self.library = names.library
        self.subscriptions = subscriptions
        self.whens = whens
        self.lines = text.encode("utf-8", "surrogatepass").split(b"\n")
        self.spans: list[Span] = []
        self.span_index: dict[tuple[int, int, int, int], int] = {}
        self.objects: dict[tuple[ast.AST, str], int] = {}
        self.frame = Frame(ast.Module(body=[], type_ignores=[]), "<module>", module + ".<module>", "", None)
        self.env: Env | None = {}
        self.globals: Env = {}
        self.assigned: dict[str, int] = {}
        self.global_written: set[str] = set()
        self.imports: dict[str, Ref] = {}
        self.star_imports: list[Ref] = []
        self.functions: list[FunctionSummary] = []
        self.classes: dict[Ref, ClassSummary] = {}
        self.deferred: list[Any] = []
        self.assumptions: dict[tuple[str, int], None] = {}
        self.problems: list[tuple[str, int]] = []
        self.depth = 0
        self.awaited: set[ast.AST] = set()
        self.fields: list[str] = []
        self.field_types: dict[str, Value] = {}
        self.lambdas: dict[ast.AST, Ref] = {}
        self.taken: dict[Ref, int] = {}
        self.class_bases: dict[Ref, tuple[Ref, ...]] = {}
        self.imported_modules: set[Ref] = set()
        self.module_names: dict[str, Any] = {}
        self.frames: dict[Ref, Frame] = {}

    # ---- places ----------------------------------------------------------------------------------------------

    def span(self, node: ast.AST) -> int:
        """The index of the node's place in the spans table."""
        line = getattr(node, "lineno", 1)
        key = (line, getattr(node, "col_offset", 0), getattr(node, "end_lineno", None) or line,
               getattr(node, "end_col_offset", None) or 0)  # fmt: skip
        found = self.span_index.get(key)
        if found is None:
            found = self.span_index[key] = len(self.spans)
            self.spans.append((*key, zlib.crc32(self.first_line(key))))
        return found

    def first_line(self, key: tuple[int, int, int, int]) -> bytes:
        """The bytes of a place up to the end of its first line."""
        line, column, end_line, end_column = key
        if not 1 <= line <= len(self.lines):
            return b""
        whole = self.lines[line - 1]
        return whole[column:end_column] if end_line == line else whole[column:]

    def object_of(self, node: ast.AST, role: str = "") -> int:
        """The abstract object (allocation site) of a node; positive and stable over passes."""
        key = (node, role)
        found = self.objects.get(key)
        if found is None:
            found = self.objects[key] = len(self.objects) + 1
        return found

    def source_text(self, node: ast.AST) -> str:
        """The node's own text, white space folded, at most 80 characters."""
        line = getattr(node, "lineno", 0)
        if not line:
            return ""
        end = getattr(node, "end_lineno", line) or line
        end_column = getattr(node, "end_col_offset", None)
        rows = self.lines[line - 1 : min(end, line + 5)]
        if not rows:
            return ""
        if end <= line + 5 and end_column is not None:
            rows = [*rows[:-1], rows[-1][:end_column]]
        rows[0] = rows[0][getattr(node, "col_offset", 0) :]
        return " ".join(b" ".join(rows).decode("utf-8", "replace").split())[:80]

    # ---- state -----------------------------------------------------------------------------------------------

    def write(self, key: Any, value: Any) -> None:
        """Sets a key of the state and tells the enclosing try statements."""
        assert self.env is not None
        self.env[key] = value
        for log in self.frame.logs:
            log.append((key, value))

    def content(self, value: Value) -> Content | None:
        """The joined contents of the objects a value may be, or None where nothing is known of them."""
        if not value.objs or self.env is None:
            return None
        found: Content | None = None
        for obj in value.objs:
            one = self.env.get(obj)
            if one is None:
                return None
            if found is None:
                found = one
            else:
                from colonnade.summary.state import join_contents

                found = join_contents(found, one)
        return found

    def flat(self, value: Value, depth: int = 2) -> Origins | None:
        """The origins of a value and of everything inside it, to a depth."""
        if not value.objs or depth <= 0:
            return value.origins
        content = self.content(value)
        origins = value.origins
        if content is not None:
            from colonnade.summary.value import join_origins

            for inner in content.all_values():
                if inner is not value:
                    origins = join_origins(origins, self.flat(inner, depth - 1))
        return origins

    def stepped(self, value: Value, node: ast.AST) -> Value:
        """The value with this place added to the way of each of its origins."""
        if not value.origins:
            return value
        span = self.span(node)
        origins: Origins = {}
        for origin, (mask, terms, chain) in value.origins.items():
            if chain is None or chain[0] != span:
                chain = (span, chain)
            origins[origin] = (mask, terms, chain)
        return value.but(origins=origins)

    def freeze(self, value: Value) -> Any:
        """The compact form of a value that crosses a port."""
        return freeze(self, value)

    def assume(self, reason: str, node: ast.AST) -> None:
        """Notes that something was given up."""
        self.assumptions[reason, getattr(node, "lineno", 0)] = None

    # ---- points ----------------------------------------------------------------------------------------------

    def announce(self, node: ast.AST) -> None:
        """Calls the checks that subscribed to this class of nodes."""
        subscribed = self.subscriptions.get(type(node))
        if subscribed is None or self.env is None:
            return
        for subscription in subscribed:
            try:
                answer = subscription.judge(node, self)
                self.record_answer(subscription.check, node, answer)
            except Exception as error:  # our own defect: named, and the run goes on
                self.problem(f"check {subscription.check} failed: {type(error).__name__}: {error}", node)

    def problem(self, message: str, node: ast.AST) -> None:
        """An internal problem, once per message and line."""
        entry = (message, getattr(node, "lineno", 0))
        if entry not in self.problems:
            self.problems.append(entry)

    def record_answer(self, check: str, node: ast.AST, answer: Answer) -> None:
        """Keeps the outcome(s) of one call of a check; a later pass over the same node replaces it."""
        if answer is None:
            return
        if isinstance(answer, (Safe, Weak, Undecided)):
            self.frame.points[check, node] = self.outcome(check, node, answer)
            return
        for place, outcome in answer:
            self.frame.points[check, place] = self.outcome(check, place, outcome)

    def outcome(self, check: str, node: ast.AST, outcome: Safe | Weak | Undecided) -> PointOutcome:
        """The outcome as plain data."""
        span = self.span(node)
        if isinstance(outcome, Weak):
            steps = tuple((self.span(place), note) for place, note in outcome.steps)
            return PointOutcome(
                check, span, 1, outcome.message, steps, outcome.weakness, outcome.severity, outcome.confidence
            )
        return PointOutcome(check, span, 0 if isinstance(outcome, Safe) else 2, outcome.reason)

    # ---- what checks may ask (the Site protocol) -------------------------------------------------------------

    @property
    def function(self) -> Frame:
        return self.frame

    @property
    def statements(self) -> list[ast.stmt]:
        return self.frame.statements

    def value(self, node: ast.expr) -> Value:
        return self.frame.values.get(node, TOP)

    def refs(self, node: ast.expr) -> tuple[Ref, ...]:
        return self.frame.values.get(node, TOP).refs

    def facts(self, call: ast.Call) -> list[FunctionFact]:
        from colonnade.summary.call import stubbed

        return stubbed(self, self.value(call.func).refs)

    def argument(self, call: ast.Call, name: str, position: int) -> ast.expr | None:
        for keyword in call.keywords:
            if keyword.arg == name:
                return keyword.value
        if 0 <= position < len(call.args) and not any(isinstance(a, ast.Starred) for a in call.args[: position + 1]):
            return call.args[position]
        return None

    def marked(self, call: ast.Call, use: str) -> bool:
        return any(use in fact.marks for fact in self.facts(call))

    def sources(self, value: Value) -> frozenset[str]:
        origins = self.flat(value)
        return frozenset(o[1] for o, (mask, _, _) in (origins or {}).items() if o[0] == "source" and mask)

    def is_subclass(self, ref: Ref, of: Ref) -> bool:
        return self.names.is_subclass(ref.removesuffix("()"), of)

    def text(self, node: ast.AST) -> str:
        return self.source_text(node)

    def contents(self, value: Value) -> list[Value]:
        """The values known to be inside a container value."""
        content = self.content(value)
        return content.all_values() if content is not None else []

    # ---- the transfer functions, found through the tables of `dispatch` ---------------------------------------

    expressions: Mapping[type[ast.AST], Any] = {}
    statement_table: Mapping[type[ast.AST], Any] = {}
    self_announced: tuple[type[ast.AST], ...] = ()

    def eval(self, node: ast.expr) -> Value:
        """The value of an expression in the current state; kept for checks and guards."""
        if self.env is None:
            return TOP
        function = self.expressions.get(type(node))
        if function is None or self.depth > MAX_DEPTH:
            self.assume("expression not evaluated", node)
            return TOP
        self.depth += 1
        value: Value = function(self, node)
        self.depth -= 1
        self.frame.values[node] = value
        if type(node) in self.subscriptions:
            self.announce(node)
        return value

    def body(self, statements: list[ast.stmt]) -> None:
        """Walks statements in order until the path ends."""
        stack = self.frame.statements
        for node in statements:
            if self.env is None:
                return
            stack.append(node)
            function = self.statement_table.get(type(node))
            if function is None:
                self.assume("statement not evaluated", node)
            else:
                depth, self.depth = self.depth, 0
                function(self, node)
                self.depth = depth
                if type(node) in self.subscriptions and not isinstance(node, self.self_announced):
                    self.announce(node)
            stack.pop()

    def attribute(self, node: ast.Attribute, base: Value, called: bool) -> Value:
        """``base.name`` (see `expression.attribute`)."""
        value: Value = self.attribute_function(self, node, base, called)
        return value

    attribute_function: Any = None
    assign_function: Any = None
    lambda_function: Any = None

    def assign(self, target: ast.expr, value: Value, node: ast.AST) -> None:
        """Binds a target (see `statement.assign`)."""
        self.assign_function(self, target, value, node)

    def define_lambda(self, node: ast.Lambda) -> Value:
        """The value of a lambda; its body is walked later."""
        value: Value = self.lambda_function(self, node)
        return value

    def end_path(self, node: ast.AST) -> None:
        """The path ends here by an exception or by a call that does not return."""
        self.env = None

    def returned(self, node: ast.AST, value: Value) -> None:
        """A value that the function gives back."""
        if self.env is not None:
            origins = self.flat(value)
            if value.objs and origins is not value.origins:
                value = value.but(origins=origins)
            self.frame.returns[node] = (self.stepped(value, node), self.env)

    def element_of(self, value: Value) -> Value:
        """What iterating over a value gives."""
        from colonnade.summary.container import element

        found = element(self, value, None)
        if found is not None:
            content = self.content(value)
            if content is not None and content.kind == "dict":
                keys = [k for k in content.items if isinstance(k, (str, int))]
                if content.rest is None and len(keys) <= 8 and keys:
                    from colonnade.summary.value import constant

                    return self.joined([constant(k) for k in keys])
                return Value(None, (), self.flat(value))
            return found
        refs: tuple[Ref, ...] = ()
        for ref in value.refs:
            if ref.endswith("()"):
                elements = self.library.element(ref[:-2])
                refs += tuple(e + "()" for e in elements) if elements else ((ref + "[]",) if "." in ref else ())
        return Value(None, refs[:4], self.flat(value))

    # ---- names -----------------------------------------------------------------------------------------------

    def lookup(self, name: str) -> Value:
        """The value of a name: local, of an enclosing function, global, builtin."""
        frame: Frame | None = self.frame
        if self.env is not None and frame is not None and name not in frame.globals:
            found = self.env.get(name)
            if found is not None:
                return found  # type: ignore[no-any-return]
        assert frame is not None
        if frame.class_body and frame.parent is not None:
            around = frame.outside.get(name)
            if isinstance(around, Value):
                outside = frame.parent
                return (
                    self.global_value(name, around)
                    if outside.parent is None and not outside.class_body
                    else self.captured_value(outside, name, around)
                )
        outer = frame.parent
        while outer is not None and outer.parent is not None:
            if not outer.class_body:
                found = outer.final.get(name)
                if isinstance(found, Value):
                    outer.captured.add(name)
                    return self.captured_value(outer, name, found)
            outer = outer.parent
        if frame.parent is not None or frame.class_body:
            found = self.globals.get(name)
            if isinstance(found, Value):
                return self.global_value(name, found)
        return self.builtin(name)

    def captured_value(self, outer: Frame, name: str, found: Value) -> Value:
        """A variable of an enclosing function: its data comes through a port of that function."""
        if found.origins or found.objs:
            self.frame.parent_reads.add((outer.ref, name))
            return Value(None, found.refs, {("free", outer.ref, name): (ALL, (), None)})
        return found

    def global_value(self, name: str, found: Value) -> Value:
        """A global read inside a function: a constant only where it is bound once and never from a function."""
        if self.assigned.get(name, 0) <= 1 and name not in self.global_written:
            if not found.origins and not found.objs:
                return found
        origin = ("name", f"{self.module}.{name}")
        return Value(None, found.refs, {origin: (ALL, (), None)}, objs=())

    def builtin(self, name: str) -> Value:
        """A builtin, or a name that only a star import can bind."""
        if self.star_imports and self.names.fact(name) is None:
            return Value(None, tuple(f"{m}.{name}" for m in self.star_imports[:2]))
        return Value(None, (name,), none=-2)

    def imported(self, ref: Ref) -> Value:
        """The value of an imported reference."""
        fact = self.names.fact(ref)
        if isinstance(fact, FunctionFact):
            return Value(None, (fact.name,), none=-2, truth=True)
        if isinstance(fact, ClassFact):
            return Value(None, (fact.name,), none=-2, truth=True)
        if isinstance(fact, AttributeFact):
            refs = tuple(t + "()" for t in fact.types if t != "None")
            origins: Origins = {}
            for kind in fact.sources:
                origins[
                    "source", kind, self.span(self.frame.statements[-1] if self.frame.statements else self.frame.node)
                ] = (ALL, (), None)
            if fact.has_value and isinstance(fact.value, (int, str, bool, float)):
                from colonnade.summary.value import constant

                return constant(fact.value).but(refs=(*refs, fact.name))
            return Value(None, refs or (fact.name,), origins or None)
        if self.library.has_root(ref):
            return Value(None, (ref,), none=-2)
        return Value(None, (ref,), {("ref", ref): (ALL, (), None)})

    def annotation(self, node: ast.expr | None) -> tuple[Ref, ...]:
        """References to instances of the classes that an annotation names; nothing for what is not understood."""
        if node is None:
            return ()
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                try:
                    return self.annotation(ast.parse(node.value, mode="eval").body)
                except (SyntaxError, ValueError, RecursionError):
                    return ()
            return ()
        if isinstance(node, ast.BinOp):
            return (self.annotation(node.left) + self.annotation(node.right))[:4]
        if isinstance(node, ast.Subscript):
            head = self.static_refs(node.value)
            last = head[0].rpartition(".")[2] if head else ""
            if last in ("Optional", "Union", "Annotated", "Final", "ClassVar", "Awaitable"):
                inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
                if last == "Annotated":
                    inner = inner[:1]
                return tuple(r for each in inner for r in self.annotation(each))[:4]
            if last in ("list", "List", "Sequence", "Iterable", "Iterator", "Set", "set", "tuple", "Tuple"):
                element = self.annotation(node.slice)
                if len(element) == 1:
                    return (f"list[{element[0][:-2]}]()",)
                return ("list()",)
            if last in ("Dict", "dict", "Mapping"):
                return ("dict()",)
            return tuple(r + "()" for r in head[:1] if "." in r)
        if isinstance(node, (ast.Name, ast.Attribute)):
            refs = self.static_refs(node)
            skip = ("Any", "None", "object", "NoReturn", "Never", "Self", "Callable")
            return tuple(r + "()" for r in refs[:2] if r.rpartition(".")[2] not in skip and not r.endswith("()"))
        return ()

    def static_refs(self, node: ast.expr) -> tuple[Ref, ...]:
        """The references of a dotted name, without evaluating it as code."""
        if isinstance(node, ast.Name):
            return self.lookup(node.id).refs
        if isinstance(node, ast.Attribute):
            base = self.static_refs(node.value)
            out = []
            for ref in base[:2]:
                fact = self.names.fact(f"{ref}.{node.attr}")
                out.append(fact.name if isinstance(fact, (ClassFact, FunctionFact)) else f"{ref}.{node.attr}")
            return tuple(out)
        return ()

    # ---- ports -----------------------------------------------------------------------------------------------

    def store(self, port: tuple[Any, ...], value: Value, node: ast.AST) -> None:
        """A value written where other functions can read it."""
        span = self.span(node)
        self.frame.writes[(*port, span)] = Write(port, self.freeze(value), span)

    def source(self, kind: str, node: ast.AST) -> Origins:
        """The origin that a library source is at this place."""
        span = self.span(node)
        return {("source", kind, span): (ALL, (), (span, None))}

    def tainted(self, value: Value) -> bool:
        """Whether the value may hang on a parameter, a source or a call's result of this function."""
        return any(o[0] in ("param", "source", "call", "free") for o in (self.flat(value) or ()))

    def joined(self, values: list[Value]) -> Value:
        """The join of several values; top of none."""
        if not values:
            return TOP
        out = values[0]
        for value in values[1:]:
            out = join(out, value)
        return out
