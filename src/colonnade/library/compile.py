"""Stub files to facts.  A stub is parsed, never imported or run."""

import ast
from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec

from .annotation import Scope, canonical, split, unique
from .fact import AttributeFact, ClassFact, Fact, FunctionFact, ModuleFact, Ref
from .meaning import ATTRIBUTE, Meaning, StubProblem, read_marks
from .signature import Definition, decorators, default_value, function, merge

#: The interpreter and platform whose branches come first in a stub; the other branches add what these lack.
TARGET: Final = (3, 11)
PLATFORM: Final = "linux"
_VARIABLES: Final = frozenset({"TypeVar", "ParamSpec", "TypeVarTuple"})


def compile_stub(text: str, module: str, is_package: bool, file: str) -> tuple[ModuleFact, list[StubProblem]]:
    """The facts of one stub file, and what is wrong with it.  Never raises on its input.

    file: the name under which problems are reported.  A file that cannot be parsed has no facts and one problem.
    """
    problems: list[StubProblem] = []

    def complain(node: ast.AST, message: str) -> None:
        problems.append(StubProblem(file, getattr(node, "lineno", 1), message))

    try:
        tree = ast.parse(text)
        body = list(_flatten(tree.body))
        facts = _Module(module, is_package, complain).compile(body)
    except SyntaxError as error:
        problems.append(StubProblem(file, error.lineno or 1, f"syntax error: {error.msg}"))
    except (ValueError, RecursionError, MemoryError) as error:
        problems.append(StubProblem(file, 1, f"cannot be read: {type(error).__name__}"))
    else:
        return facts, sorted(set(problems))
    return ModuleFact(module, {}, {}), problems


class _Statement(msgspec.Struct, frozen=True):
    node: ast.stmt
    sure: bool
    """Whether the target interpreter and platform see it."""


def _flatten(body: Sequence[ast.stmt], sure: bool = True) -> Iterator[_Statement]:
    """The statements with all branches of conditions opened, the target's branch first."""
    for node in body:
        if isinstance(node, ast.If):
            answer = holds(node.test)
            branches = [(node.body, answer is not False), (node.orelse, answer is not True)]
            for branch, taken in sorted(branches, key=lambda pair: not pair[1]):
                yield from _flatten(branch, sure and taken)
        elif isinstance(node, ast.Try):
            yield from _flatten(node.body, sure)
        else:
            yield _Statement(node, sure)


def holds(test: ast.expr) -> bool | None:
    """Whether a condition of a stub holds for the target; None when it cannot be told."""
    match test:
        case ast.BoolOp(op=op, values=values):
            answers = [holds(value) for value in values]
            decisive = isinstance(op, ast.Or)
            return decisive if decisive in answers else None if None in answers else not decisive
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            answer = holds(operand)
            return None if answer is None else not answer
        case ast.Compare(left=ast.Attribute(attr="platform"), ops=[op], comparators=[ast.Constant(value=name)]):
            return (name == PLATFORM) == isinstance(op, ast.Eq)
        case ast.Compare(left=ast.Attribute(attr="version_info"), ops=[op], comparators=[ast.Tuple(elts=items)]):
            wanted = tuple(item.value for item in items if isinstance(item, ast.Constant))
            return wanted <= TARGET if isinstance(op, ast.GtE) else wanted > TARGET if isinstance(op, ast.Lt) else None
        case ast.Call(func=ast.Attribute(attr="startswith"), args=[ast.Constant(value=str(name))]):
            return PLATFORM.startswith(name)
        case ast.Name(id="TYPE_CHECKING") | ast.Attribute(attr="TYPE_CHECKING"):
            return True
    return None


class _Body:
    """The members of one module or class while they are put together."""

    def __init__(self, prefix: Ref, scope: Scope, in_class: bool) -> None:
        self.prefix = prefix
        self.scope = scope
        self.in_class = in_class
        self.members: dict[str, Fact] = {}
        self.overloads: dict[str, tuple[list[FunctionFact], list[FunctionFact]]] = {}
        self.aliases: dict[str, Ref] = {}

    def compile(self, body: Sequence[_Statement]) -> None:
        for statement in body:
            match statement.node:
                case ast.FunctionDef() | ast.AsyncFunctionDef() as node:
                    self._function(node, statement.sure)
                case ast.ClassDef() as node if node.name not in self.members:
                    self.members[node.name] = self._class(node)
                case ast.AnnAssign(target=ast.Name(id=name)) as node if name not in self.members:
                    self._annotated(name, node)
                case ast.Assign(targets=targets, value=value):
                    for target in targets:
                        if isinstance(target, ast.Name) and target.id not in self.members:
                            self._assigned(target.id, value)
        for name, (facts, alternatives) in self.overloads.items():
            known = self.members.get(name)
            if known is None:
                self.members[name] = merge(facts, alternatives) if facts else merge(alternatives, [])

    def _function(self, node: Definition, sure: bool) -> None:
        names = decorators(node, self.scope)
        if ".deleter" in names or ".getter" in names:
            return
        fact = function(node, f"{self.prefix}.{node.name}", self.scope, self.in_class)
        if ".setter" in names:
            self._setter(node.name, fact)
            return
        facts, alternatives = self.overloads.setdefault(node.name, ([], []))
        if sure and (not facts or "typing.overload" in names):
            facts.append(fact)
        else:
            alternatives.append(fact)

    def _setter(self, name: str, fact: FunctionFact) -> None:
        """A property whose setter's value carries marks is an attribute with the marks of both."""
        facts, _ = self.overloads.get(name, ([], []))
        value = fact.params[0] if fact.params else None
        if facts and value and (value.sinks or value.uses):
            getter = facts[0]
            self.members[name] = AttributeFact(
                getter.name, getter.returns, getter.sources, value.sinks, value.uses, marks=getter.marks
            )

    def _annotated(self, name: str, node: ast.AnnAssign) -> None:
        if self.scope.aliases.get(name) is not None and not self.in_class:
            return
        calls: list[ast.expr] = []
        types = self.scope.types(node.annotation, calls)
        meaning = read_marks(calls, ATTRIBUTE, self.scope.resolve, self.scope.complain) if calls else Meaning()
        value, has_value = default_value(node.value, self.scope) if node.value else (None, False)
        if has_value and types in ((), ("typing.Final",)):
            types = _type_of(value)
        self.members[name] = AttributeFact(
            f"{self.prefix}.{name}",
            types,
            meaning.sources,
            meaning.sinks,
            meaning.uses,
            value,
            has_value,
            meaning.marks,
            meaning.guards,
            meaning.renders,
            meaning.media,
        )

    def _assigned(self, name: str, value: ast.expr) -> None:
        if name in self.scope.variables or (
            name.startswith("__") and name in ("__all__", "__slots__", "__match_args__")
        ):
            return
        if isinstance(value, ast.Name | ast.Attribute):
            own = self.members.get(value.id) if isinstance(value, ast.Name) else None
            if self.in_class and isinstance(value, ast.Name) and value.id in self.overloads:
                self.overloads.setdefault(name, self.overloads[value.id])
            elif self.in_class and own is not None:
                self.members[name] = own
            elif not self.in_class:
                self.aliases[name] = self.scope.resolve(value)
            return
        if name in self.scope.aliases and not self.in_class:
            return
        literal, has_value = default_value(value, self.scope)
        types = _type_of(literal) if has_value else ()
        self.members[name] = AttributeFact(f"{self.prefix}.{name}", types, value=literal, has_value=has_value)

    def _class(self, node: ast.ClassDef) -> ClassFact:
        ref = canonical(f"{self.prefix}.{node.name}")
        own = [item.name for item in getattr(node, "type_params", ())]
        variables = [name for base in node.bases for name in _variables_in(base, self.scope)] or own
        body = list(_flatten(node.body))
        nested = {item.node.name: f"{ref}.{item.node.name}" for item in body if isinstance(item.node, ast.ClassDef)}
        scope = self.scope.inner(ref, _element(node.name, variables), nested, own)
        found = (base for item in node.bases for base in scope.types(item))
        bases = unique(base for base in found if split(base)[0] not in _NO_BASES)
        inside = _Body(ref, scope, in_class=True)
        inside.compile(body)
        if any(item.arg == "metaclass" and "ABCMeta" not in ast.unparse(item.value) for item in node.keywords):
            made = {name: fact for name, fact in inside.members.items() if name in ("__new__", "__init__")}
            inside.members |= left_open(made)  # the metaclass may be called with other arguments
        return ClassFact(ref, bases, inside.members)


def left_open(members: dict[str, Fact]) -> dict[str, Fact]:
    """The same members without the claim that the signatures of functions are stated in full."""
    found: dict[str, Fact] = {}
    for name, fact in members.items():
        if isinstance(fact, FunctionFact):
            found[name] = msgspec.structs.replace(fact, complete=False)
        elif isinstance(fact, ClassFact):
            found[name] = msgspec.structs.replace(fact, members=left_open(fact.members))
        else:
            found[name] = fact
    return found


_NO_BASES: Final = frozenset({"typing.Generic", "typing.Protocol", "[]"})


def _type_of(value: Any) -> tuple[Ref, ...]:
    if isinstance(value, str) and value.startswith("@"):
        return ()
    return ("None",) if value is None else (type(value).__name__,)


def _variables_in(base: ast.expr, scope: Scope) -> list[str]:
    if not isinstance(base, ast.Subscript):
        return []
    return [node.id for node in ast.walk(base.slice) if isinstance(node, ast.Name) and node.id in scope.variables]


def _element(name: str, variables: list[str]) -> str:
    """The type variable that stands for the element of a generic class: the last, but the first of a generator."""
    if not variables:
        return ""
    return variables[0] if "Generator" in name or "ContextManager" in name else variables[-1]


class _Module:
    """One module: first its names, then its members."""

    def __init__(self, module: str, is_package: bool, complain: Any) -> None:
        self.scope = Scope(module, complain)
        self.module = module
        self.is_package = is_package
        self.aliases: dict[str, Ref] = {}
        self.stars: list[str] = []

    def compile(self, body: Sequence[_Statement]) -> ModuleFact:
        for statement in body:
            self._declare(statement.node)
        self.scope.lenient = bool(self.stars)
        inside = _Body(self.module, self.scope, in_class=False)
        inside.compile(body)
        aliases = {
            name: ref for name, ref in {**self.aliases, **inside.aliases}.items() if ref and name not in inside.members
        }
        return ModuleFact(self.module, inside.members, aliases, tuple(self.stars))

    def _declare(self, node: ast.stmt) -> None:
        names = self.scope.names
        match node:
            case ast.Import(names=items):
                for item in items:
                    name = item.asname or item.name.partition(".")[0]
                    ref = item.name if item.asname else name
                    names.setdefault(name, ref)
                    self.aliases.setdefault(name, ref)
            case ast.ImportFrom(names=items):
                source = self._source(node)
                for item in items:
                    if item.name == "*":
                        self.stars.append(source)
                        continue
                    name = item.asname or item.name
                    names.setdefault(name, f"{source}.{item.name}")
                    self.aliases.setdefault(name, f"{source}.{item.name}")
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                names.setdefault(name, f"{self.module}.{name}")
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                if value is not None and "TypeAlias" in ast.unparse(annotation):
                    self.scope.aliases.setdefault(name, value)
                names.setdefault(name, f"{self.module}.{name}")
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                self._declare_variable(name, value)
            case _ if type(node).__name__ == "TypeAlias":
                alias: Any = node
                self.scope.aliases.setdefault(alias.name.id, alias.value)
                names.setdefault(alias.name.id, f"{self.module}.{alias.name.id}")

    def _declare_variable(self, name: str, value: ast.expr) -> None:
        self.scope.names.setdefault(name, f"{self.module}.{name}")
        match value:
            case ast.Call(func=ast.Name(id=kind) | ast.Attribute(attr=kind), args=args, keywords=keywords):
                if kind in _VARIABLES:
                    bound = [item.value for item in keywords if item.arg == "bound"]
                    self.scope.variables[name] = (*args[1:], *bound)
            case ast.Subscript() | ast.BinOp(op=ast.BitOr()):
                self.scope.aliases.setdefault(name, value)

    def _source(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self.module.split(".")
        parts = parts[: len(parts) - node.level + (1 if self.is_package else 0)]
        return ".".join([*parts, node.module] if node.module else parts)
