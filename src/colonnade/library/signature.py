"""Function definitions of a stub to facts, overloads put together."""

import ast
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from .annotation import NORETURN, Scope, split, unique
from .fact import FunctionFact, ParamFact, ParamKind, Ref
from .meaning import PARAMETER, RESULT, Meaning, NotLiteral, literal, read_marks

Definition = ast.FunctionDef | ast.AsyncFunctionDef
_CONTEXTS: Final = frozenset({"contextlib.contextmanager", "contextlib.asynccontextmanager"})
_PROPERTIES: Final = frozenset(
    {"property", "functools.cached_property", "types.DynamicClassAttribute", "abc.abstractproperty", "enum.property"}
)


def decorators(node: Definition, scope: Scope) -> list[Ref]:
    """The references of the decorators; ``.setter`` and ``.deleter`` of properties as they stand."""
    found = []
    for item in node.decorator_list:
        target = item.func if isinstance(item, ast.Call) else item
        if isinstance(target, ast.Attribute) and target.attr in ("setter", "deleter", "getter"):
            found.append("." + target.attr)
        else:
            found.append(scope.resolve(target))
    return found


def function(node: Definition, ref: Ref, scope: Scope, method: bool) -> FunctionFact:
    """The fact of one definition (one overload); a method's first parameter becomes the receiver or goes."""
    names = decorators(node, scope)
    scope = scope.inner(scope.owner, scope.element, {}, _type_parameters(node))
    static = "staticmethod" in names or node.name == "__new__"
    bound = method and "staticmethod" not in names
    params = list(_parameters(node, scope, bound))
    calls: list[ast.expr] = []
    returns = scope.types(node.returns, calls)
    meaning = read_marks(calls, RESULT, scope.resolve, scope.complain)
    context = meaning.context
    if _CONTEXTS & set(names):
        context = True
        returns = tuple(inside for inside in (split(each)[1] for each in returns) if inside)
    noreturn = any(each in NORETURN for each in returns)
    receiver = params.pop(0) if bound and params and params[0].kind <= ParamKind.NORMAL else None
    return FunctionFact(
        name=ref,
        params=tuple(params),
        returns=() if noreturn else returns,
        sources=meaning.sources,
        sanitizes=meaning.sanitizes,
        fresh=meaning.fresh,
        whole=meaning.whole,
        marks=meaning.marks,
        resource=meaning.resource,
        entry=meaning.entry,
        entry_returns=meaning.entry_returns,
        failures=meaning.failures,
        raises=meaning.raises,
        noreturn=noreturn,
        is_async=isinstance(node, ast.AsyncFunctionDef),
        is_property=bool(_PROPERTIES & set(names)),
        is_static=static,
        is_classmethod="classmethod" in names,
        is_context=context,
        complete=_is_complete(node, names),
        receiver=receiver if receiver and _says_something(receiver) else None,
        returns_self=bound and _is_self(node.returns, scope),
    )


def _is_self(node: ast.expr | None, scope: Scope) -> bool:
    """Whether an annotation is ``Self``, with marks or without."""
    if (
        isinstance(node, ast.Subscript)
        and isinstance(node.slice, ast.Tuple)
        and scope.resolve(node.value).endswith(".Annotated")
    ):
        node = node.slice.elts[0]
    return isinstance(node, ast.Name | ast.Attribute) and scope.resolve(node) == "typing.Self"


def _type_parameters(node: ast.AST) -> Iterator[str]:
    for item in getattr(node, "type_params", ()):
        yield item.name


def _is_complete(node: Definition, names: list[Ref]) -> bool:
    """Whether calls may be checked: no ``*args: Any, **kwargs: Any`` and no decorator that changes the signature."""
    escape = [item for item in (node.args.vararg, node.args.kwarg) if item and _is_any(item.annotation)]
    changed = any(name and not _keeps_signature(name) for name in names)
    return len(escape) < 2 and not changed


def _is_any(node: ast.expr | None) -> bool:
    return node is None or ast.unparse(node) in ("Any", "typing.Any", "Incomplete", "object", "Unused")


def _keeps_signature(name: Ref) -> bool:
    return name in _PROPERTIES or name.rpartition(".")[2] in _KEEPING


_KEEPING: Final = frozenset(
    [
        "staticmethod",
        "classmethod",
        "overload",
        "abstractmethod",
        "final",
        "override",
        "deprecated",
        "type_check_only",
        "setter",
        "deleter",
        "getter",
        "disjoint_base",
        "contextmanager",
        "asynccontextmanager",
        "cache",
        "lru_cache",
    ]
)


def _parameters(node: Definition, scope: Scope, bound: bool) -> Iterator[ParamFact]:
    args = node.args
    positional = [*args.posonlyargs, *args.args]
    missing: list[ast.expr | None] = [None] * (len(positional) - len(args.defaults))
    rows = list(zip(positional, [*missing, *args.defaults], strict=True))
    for index, (arg, default) in enumerate(rows):
        old_style = arg.arg.startswith("__") and not arg.arg.endswith("__")
        first = index < len(args.posonlyargs) or old_style
        kind = ParamKind.POSITIONAL if first else ParamKind.NORMAL
        yield _parameter(arg, kind, default, scope, bound and index == 0)
    if args.vararg:
        yield _parameter(args.vararg, ParamKind.VAR_POSITIONAL, None, scope)
    for arg, default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
        yield _parameter(arg, ParamKind.KEYWORD, default, scope)
    if args.kwarg:
        yield _parameter(args.kwarg, ParamKind.VAR_KEYWORD, None, scope)


def _parameter(
    arg: ast.arg, kind: ParamKind, default: ast.expr | None, scope: Scope, is_receiver: bool = False
) -> ParamFact:
    calls: list[ast.expr] = []
    types = scope.types(arg.annotation, calls)
    parts = _parts(arg.annotation, scope) if calls else ()
    meaning = read_marks(calls, PARAMETER, scope.resolve, scope.complain) if calls and not parts else Meaning()
    value, has_value = default_value(default, scope)
    return ParamFact(
        name=arg.arg,
        kind=kind,
        optional=default is not None or kind in (ParamKind.VAR_POSITIONAL, ParamKind.VAR_KEYWORD),
        default=value,
        has_default=has_value,
        types=() if is_receiver or parts else types,
        sinks=meaning.sinks,
        sanitizes=meaning.sanitizes,
        guards=meaning.guards,
        uses=meaning.uses,
        flows=meaning.flows,
        stores=meaning.stores,
        callback=meaning.callback,
        sources=meaning.sources,
        renders=meaning.renders,
        media=meaning.media,
        parts=parts,
    )


def _parts(node: ast.expr | None, scope: Scope) -> tuple[tuple[str, ...], ...]:
    """What the elements of a ``tuple[...]`` lose, each by its own marks; empty for what is no tuple."""
    if not isinstance(node, ast.Subscript) or scope.resolve(node.value) not in ("tuple", "typing.Tuple"):
        return ()
    found = []
    for item in node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]:
        calls: list[ast.expr] = []
        scope.types(item, calls)
        found.append(read_marks(calls, frozenset({"Sanitizes"}), scope.resolve, scope.complain).sanitizes)
    return tuple(found)


def default_value(node: ast.expr | None, scope: Scope) -> tuple[Any, bool]:
    """The literal value of a default or variable, and whether it has one."""
    if node is None:
        return None, False
    try:
        return literal(node, scope.resolve), True
    except NotLiteral:
        return None, False


def _says_something(param: ParamFact) -> bool:
    plain = ParamFact(param.name, param.kind, param.optional, param.default, param.has_default, param.types)
    return param != plain


def merge(facts: list[FunctionFact], alternatives: list[FunctionFact]) -> FunctionFact:
    """One fact for overloads; `alternatives` (other versions or platforms) add parameters but no results.

    A parameter keeps the marks that any overload gives it, and is optional unless every overload requires it.
    """
    if len(facts) + len(alternatives) == 1:
        return facts[0]
    first = facts[0]
    every = facts + alternatives
    unknown = any(not fact.returns and not fact.noreturn for fact in facts)
    receivers = [fact.receiver for fact in every if fact.receiver]
    return msgspec.structs.replace(
        first,
        params=_merge_params(every),
        returns=() if unknown else unique(ref for fact in facts for ref in fact.returns),
        sources=unique(kind for fact in facts for kind in fact.sources),
        sanitizes=first.sanitizes if all(fact.sanitizes == first.sanitizes for fact in facts) else (),
        fresh=all(fact.fresh for fact in facts),
        whole=all(fact.whole for fact in facts),
        marks=unique(mark for fact in facts for mark in fact.marks),
        resource=next((fact.resource for fact in facts if fact.resource), None),
        entry=next((fact.entry for fact in facts if fact.entry), ""),
        entry_returns=unique(kind for fact in facts for kind in fact.entry_returns),
        failures=tuple(dict.fromkeys(value for fact in facts for value in fact.failures)),
        raises=unique(ref for fact in facts for ref in fact.raises),
        noreturn=all(fact.noreturn for fact in facts),
        complete=all(fact.complete for fact in every) and _agree(every),
        receiver=receivers[0] if receivers else None,
        returns_self=all(fact.returns_self for fact in facts),
    )


def _merge_params(facts: list[FunctionFact]) -> tuple[ParamFact, ...]:
    found: dict[str, ParamFact] = {}
    for fact in facts:
        for param in fact.params:
            known = found.get(param.name)
            found[param.name] = _join(known, param) if known else param
    everywhere = [{param.name for param in fact.params} for fact in facts]
    rows = [
        param if all(param.name in names for names in everywhere) else msgspec.structs.replace(param, optional=True)
        for param in found.values()
    ]
    return tuple(sorted(rows, key=lambda param: param.kind))


def _join(left: ParamFact, right: ParamFact) -> ParamFact:
    valued = left if left.has_default else right
    return msgspec.structs.replace(
        left,
        kind=ParamKind.NORMAL if left.kind != right.kind and max(left.kind, right.kind) <= 3 else left.kind,
        optional=left.optional or right.optional,
        default=valued.default,
        has_default=valued.has_default,
        types=unique(left.types + right.types) if left.types and right.types else (),
        sinks=unique(left.sinks + right.sinks),
        sanitizes=unique(left.sanitizes + right.sanitizes),
        guards=unique(left.guards + right.guards),
        uses=tuple(dict.fromkeys(left.uses + right.uses)),
        flows=left.flows and right.flows,
        stores=left.stores or right.stores,
        callback=left.callback or right.callback,
        media=left.media or right.media,
        sources=unique(left.sources + right.sources),
        renders=left.renders or right.renders,
        parts=left.parts or right.parts,
    )


def _agree(facts: list[FunctionFact]) -> bool:
    """Whether the positional parameters of every overload begin alike, so that one list can stand for all."""
    rows = [[param.name for param in fact.params if param.kind <= ParamKind.NORMAL] for fact in facts]
    longest = max(rows, key=len)
    return all(longest[: len(row)] == row for row in rows)
