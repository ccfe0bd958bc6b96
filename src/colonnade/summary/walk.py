"""The walker: the state of one module's interpretation, and what it records.

`Walk` holds what all transfer functions share; they are plain functions ``(walk, node)`` in the modules beside this
one, found through the tables in `dispatch`.  One `Frame` is one function body (or the module's own code) being walked.
"""

import ast
import zlib
from collections.abc import Iterable, Mapping
from typing import Any, Final

from colonnade.library.fact import FunctionFact, Ref, ResourceFact, UseFact
from colonnade.library.vocabulary import ALL
from colonnade.summary import convention
from colonnade.summary.apply import judge_use
from colonnade.summary.compact import freeze, told
from colonnade.summary.frame import Frame
from colonnade.summary.interest import Interests
from colonnade.summary.media import as_page
from colonnade.summary.model import ClassSummary, FunctionSummary, Span, Write
from colonnade.summary.names import Names, conventional
from colonnade.summary.point import Outcome, Safe, Undecided, Weak
from colonnade.summary.state import Content, Env, join_contents
from colonnade.summary.value import TOP, Origins, Value, join, join_origins

MAX_DEPTH: Final = 60
"""Expressions nested deeper are not evaluated (an assumption is noted)."""


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
        interests: Interests,
        whens: Mapping[str, Any],
    ) -> None:
        self.module = module
        self.path = path
        self.role = role
        self.is_package = is_package
        self.names = names
        self.library = names.library
        self.interests = interests
        self.subscriptions = interests.by_node
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
        self.shared: set[tuple[ast.AST, str]] = set()
        """Functions with the names of their variables that functions inside them assign, too."""
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
        self.implied: dict[tuple[ast.AST, str], ast.Attribute] = {}
        self.taken: dict[Ref, int] = {}
        self.class_bases: dict[Ref, tuple[Ref, ...]] = {}
        self.imported_modules: set[Ref] = set()
        self.module_names: dict[str, Any] = {}
        self.frames: dict[Ref, Frame] = {}
        self.bodies: dict[Ref, ast.AST] = {}
        """The functions of the file, those not walked yet among them."""
        self.openers: dict[Ref, ResourceFact | None] = {}
        self.class_texts: dict[Ref, dict[str, str]] = {}
        self.attribute_types: dict[tuple[Ref, str], tuple[Ref, ...]] = {}
        self.asked: tuple[tuple[Ref, ...], list[FunctionFact]] = ((), [])
        self.conventional = conventional(self.library)
        self.answering: bool | None = None
        """Whether the file imports what answers requests; None until somebody asks."""

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

    def attribute_node(self, place: ast.AST, of: ast.expr, name: str) -> ast.Attribute:
        """The attribute that ``getattr(x, "name")`` or a pattern stands for; the same node at each pass."""
        found = self.implied.get((place, name))
        if found is None:
            found = ast.copy_location(ast.Attribute(value=of, attr=name, ctx=ast.Load()), place)
            self.implied[place, name] = found
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

    def ended(self) -> bool:
        """Whether the code after this place cannot be reached."""
        return self.env is None

    def enter(self, env: Env | None) -> None:
        """Goes on in this state."""
        self.env = env

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
            found = one if found is None else join_contents(found, one)
        return found

    def flat(self, value: Value, depth: int = 2) -> Origins | None:
        """The origins of a value and of everything inside it, to a depth."""
        if not value.objs or depth <= 0:
            return value.origins
        content = self.content(value)
        origins = value.origins
        if content is not None:
            for inner in content.all_values():
                if inner is not value:
                    origins = join_origins(origins, self.flat(inner, depth - 1))
            if content.keys is not None:
                origins = join_origins(origins, content.keys.origins)
        return origins

    def stepped(self, value: Value, node: ast.AST) -> Value:
        """The value with this place added to the way of each of its origins."""
        if not value.origins:
            return value
        span = self.span(node)
        origins: Origins = {}
        for origin, (mask, terms, chain) in value.origins.items():
            here = chain is not None and chain[0] == span
            origins[origin] = (mask, terms, chain if here else (span, chain))
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
        if isinstance(node, ast.Call):
            subscribed = self.interests.of_call(node, bool(self.facts(node)))
        for subscription in subscribed:
            try:
                answer = subscription.judge(node, self)
                if answer is not None:
                    self.record_answer(subscription.check, node, answer)
                elif (subscription.check, node) in self.frame.passing:
                    self.frame.points.pop((subscription.check, node), None)
            except Exception as error:  # our own defect: named, and the run goes on
                self.problem(f"check {subscription.check} failed: {type(error).__name__}: {error}", node)

    def announce_in(self, before: Env | None, node: ast.AST) -> None:
        """Calls the checks for a statement just walked; for one that ends the path, in the state before it."""
        after = self.env
        if after is None:
            self.env = before
        self.announce(node)
        self.env = after

    def problem(self, message: str, node: ast.AST) -> None:
        """An internal problem, once per message and line."""
        entry = (message, getattr(node, "lineno", 0))
        if entry not in self.problems:
            self.problems.append(entry)

    def record_answer(self, check: str, node: ast.AST, answer: Outcome | Iterable[tuple[ast.AST, Outcome]]) -> None:
        """Keeps the outcome(s) of one call of a check; a later pass over the same node replaces it."""
        if isinstance(answer, (Safe, Weak, Undecided)):
            self.frame.points[check, node] = told(self, check, node, answer)
            self.frame.passing.add((check, node))
            return
        for place, outcome in answer:
            self.frame.points[check, place] = told(self, check, place, outcome)

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
        refs = self.value(call.func).refs
        if refs != self.asked[0]:
            self.asked = (refs, self.names.functions(refs))
        return self.asked[1]

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
        return convention.sources(self, value)

    def is_subclass(self, ref: Ref, of: Ref) -> bool:
        return self.names.is_subclass(ref.removesuffix("()"), of)

    def text(self, node: ast.AST) -> str:
        return self.source_text(node)

    def is_use(self, fact: UseFact, value: Value) -> bool | None:
        return judge_use(self.names, fact, value, self)

    def members(self, value: Value) -> list[Value]:
        """The values known to be inside a container value."""
        content = self.content(value)
        return content.all_values() if content is not None else []

    def entries(self, value: Value) -> dict[Any, Value] | None:
        """The values of a dict or tuple by constant key, or None where they are not all known."""
        content = self.content(value)
        known = content is not None and content.kind in ("dict", "tuple") and content.rest is None
        return content.items if content is not None and known else None

    # ---- the transfer functions, found through the tables of `dispatch` ---------------------------------------

    expressions: Mapping[type[ast.AST], Any] = {}
    statement_table: Mapping[type[ast.AST], Any] = {}
    self_announced: frozenset[type[ast.AST]] = frozenset()

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
                before: Env | None = self.env
                function(self, node)
                self.depth = depth
                if type(node) in self.subscriptions and type(node) not in self.self_announced:
                    self.announce_in(before, node)
            stack.pop()

    def attribute(self, node: ast.Attribute, base: Value, called: bool) -> Value:
        """``base.name`` (see `expression.attribute`)."""
        value: Value = self.attribute_function(self, node, base, called)
        return value

    def later(self, node: ast.AST, callee: Value, args: list[Value], place: ast.AST) -> Value | None:
        """A function handed on with arguments, and what it gives then (see `call.call_later`)."""
        given: Value | None = self.later_function(self, node, callee, args, place) if callee.refs and args else None
        return given

    attribute_function: Any = None
    later_function: Any = None
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
            if origins:
                value = as_page(self, value)
            if value.objs and origins is not value.origins:
                value = value.but(origins=origins)
            self.frame.returns[node] = (self.stepped(value, node), self.env)

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
        out = values[0] if values else TOP
        for value in values[1:]:
            out = join(out, value)
        return out
