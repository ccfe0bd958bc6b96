"""Calls: what the language itself means by some, what stubs say of others, and call sites for linking to settle."""

import ast
import re
from typing import Any, Final

from colonnade.library.fact import ClassFact, FunctionFact, Ref
from colonnade.library.vocabulary import ALL, MARKUP, governed_ref
from colonnade.summary import container, resource
from colonnade.summary.acquisition import acquire, acquire_through
from colonnade.summary.apply import Invocation, apply, key_of
from colonnade.summary.asked import selects
from colonnade.summary.compact import MAX_TEXT
from colonnade.summary.drop import is_dropped
from colonnade.summary.inline import inline
from colonnade.summary.language import LESSENING, SPECIAL, lessen_text
from colonnade.summary.lent import lend
from colonnade.summary.media import is_header, redeclare
from colonnade.summary.model import CallSite
from colonnade.summary.names import is_kept
from colonnade.summary.part import keyed
from colonnade.summary.record import record_page, record_sink, record_use
from colonnade.summary.value import (
    TOP,
    Origins,
    Value,
    join,
    join_origins,
    union_refs,
)
from colonnade.summary.walk import Walk

PAGE_PLACES: Final = {
    "attribute": ", an attribute",
    "unquoted": ", an attribute without quotes",
    "quoted": ", a text of a script",
    "script": ", part of a script",
    "style": ", part of a style sheet",
    "link": ", an address that a browser opens",
}
"""Where in a page the value of a template's hole stands, for messages."""

MAX_REF: Final = 160


class NodeRecorder:
    """Keeps, in the walker's frame, what a call of a stubbed function does; places are nodes."""

    __slots__ = ("node", "walk")

    def __init__(self, walk: Walk, node: ast.AST) -> None:
        self.walk = walk
        self.node = node

    def flat(self, value: Value) -> Origins | None:
        return self.walk.flat(value)

    def members(self, value: Value) -> list[Value]:
        return self.walk.members(value)

    def entries(self, value: Value) -> dict[Any, Value] | None:
        return self.walk.entries(value)

    def sink(self, dangers: tuple[str, ...], callee: str, name: str, value: Value, place: Any) -> None:
        record_sink(self.walk, dangers, callee, name, value, place)

    def use(self, use: str, callee: str, argument: str, unsafe: bool | None, value: Value | None, place: Any) -> None:
        record_use(self.walk, use, callee, argument, unsafe, value, place)

    def remember(self, call: Invocation, refs: tuple[Ref, ...]) -> None:
        """The object on which a method was called remembers it too; a later answer replaces an earlier one."""
        node = self.node
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
        ):
            env, name = self.walk.env, node.func.value.id
            old = env.get(name) if env is not None else None
            if isinstance(old, Value) and old.refs:
                uses = {ref[1:] for ref in refs}
                self.walk.write(name, old.but(refs=tuple(r for r in old.refs if r[1:] not in uses) + refs))

    def source_at(self, kind: str, place: Any) -> Origins:
        return self.walk.source(kind, place)

    def none_at(self, place: Any) -> int:
        return self.walk.span(place)

    def callback(self, kind: str, value: Value, place: Any, name: str) -> None:
        if value.refs:
            self.walk.store(("entry", kind, name), value, place)

    def later(self, callee: Value, args: list[Value], place: Any) -> None:
        if callee.refs and args:
            call_later(self.walk, self.node, callee, args, place)

    def render(self, templates: tuple[Ref, ...], context: list[Value], names: list[tuple[str, Value]]) -> None:
        walk, frame = self.walk, self.walk.frame
        index = frame.calls.get((self.node, "render"))
        if index is None:
            index = frame.calls[self.node, "render"] = len(frame.sites)
            frame.sites.append(EMPTY_SITE)
        span = walk.span(self.node)
        args = tuple(walk.freeze(value) for value in context)
        keywords = tuple((name, walk.freeze(value), span) for name, value in names)
        text = walk.source_text(self.node)
        frame.sites[index] = CallSite(span, templates, text, args, (span,) * len(args), keywords, held=frame.held)

    def inline(self, text: str, which: str, place: Any) -> Ref:
        return inline(self.walk, text, which, place)

    def stored(self, origins: Origins | None, call: Invocation, key: tuple[Any, ...] | None) -> None:
        node = self.node
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if key is not None and container.keep(self.walk, node.func.value, key, Value(None, (), origins)):
                return
            if origins:
                container.taint(self.walk, node.func.value, origins)


def receiver_text(call: Invocation) -> str:
    """The one text that a method is called on, or empty."""
    consts = call.receiver.consts if call.receiver is not None else None
    return consts[0] if consts and len(consts) == 1 and isinstance(consts[0], str) else ""


def eval_call(walk: Walk, node: ast.Call) -> Value:
    """The value of a call, and its effects."""
    func = node.func
    receiver: Value | None = None
    if isinstance(func, ast.Attribute):
        receiver = walk.eval(func.value)
        callee = walk.attribute(func, receiver, called=True)
        walk.frame.values[func] = callee
    else:
        callee = walk.eval(func)
    args = [(walk.eval(a.value if isinstance(a, ast.Starred) else a), a) for a in node.args]
    keywords = [(k.arg or "", walk.eval(k.value), k.value) for k in node.keywords]
    star = any(isinstance(a, ast.Starred) for a in node.args) or any(k.arg is None for k in node.keywords)
    text = callee_text(func)
    if walk.module.startswith("/"):
        place = PAGE_PLACES.get(func.attr, "") if isinstance(func, ast.Attribute) else ""
        text = f"`{walk.source_text(node)}`{place}"
    call = Invocation(node, text, receiver, args, keywords, star)
    if star:
        call.args, call.keywords = unpacked(walk, args, keywords)
    if isinstance(func, ast.Attribute) and func.attr in MUTATORS:
        resource.put_away(walk, node, call)
        put_elements(walk, node, call)
    if isinstance(func, ast.Attribute) and len(args) == 2 and all(map(is_header, args[0][0].consts or (None,))):
        redeclare(walk, func.value, args[1][0])
    special = container.method(walk, node, call) if isinstance(func, ast.Attribute) else None
    if special is not None:
        return special
    for ref in callee.refs:
        handler = SPECIAL.get(ref)
        if handler is not None:
            value = handler(walk, node, call)
            if value is not None:
                if ref in resource.LAZY:
                    resource.after_call(walk, node, call, value)
                record_page(walk, receiver_text(call), value, node)
                return value
    facts = walk.names.functions(callee.refs)
    if facts:
        return kept_part(call, func, call_stubbed(walk, node, call, facts))
    if isinstance(func, ast.Attribute) and func.attr in LESSENING:
        lessened = lessen_text(walk, node, call)
        if lessened is not None:
            return lessened
    if isinstance(func, ast.Attribute) and func.attr in MUTATORS:
        put_into(walk, node, call)
    return kept_part(call, func, call_symbolic(walk, node, call, callee))


def kept_part(call: Invocation, func: ast.expr, value: Value) -> Value:
    """The result of ``get`` and the like on a global or an attribute that is a container, named as its element."""
    if call.receiver is None or not isinstance(func, ast.Attribute) or func.attr not in PARTS:
        return value
    refs = tuple(ref + PARTS[func.attr] for ref in call.receiver.refs if is_kept(ref))
    return value.but(refs=union_refs(refs, value.refs)) if refs else value


PARTS: Final = {"get": "[]", "pop": "[]", "setdefault": "[]", "values": ".values()"}


def put_elements(walk: Walk, node: ast.Call, call: Invocation) -> None:
    """What a mutator puts into a global or an attribute that is a container, be it a function or an object."""
    if call.receiver is not None and isinstance(node.func, ast.Attribute):
        for value, _ in call.args:
            container.put(walk, node.func.value, call.receiver, value, node)


def unpacked(
    walk: Walk, args: list[tuple[Value, Any]], keywords: list[tuple[str, Value, Any]]
) -> tuple[list[tuple[Value, Any]], list[tuple[str, Value, Any]]]:
    """The arguments with those that stars give in their places, as far as the unpacked contents are known."""
    given: list[tuple[Value, Any]] = []
    named: list[tuple[str, Value, Any]] = []
    for value, place in args:
        content = walk.content(value) if isinstance(place, ast.Starred) else None
        known = content is not None and content.kind in ("list", "tuple") and content.rest is None
        given += [(inner, place) for inner in content.items.values()] if known and content else [(value, place)]
    for name, value, place in keywords:
        content = walk.content(value) if not name else None
        if content is not None and content.kind == "dict":
            named += [(key, inner, place) for key, inner in content.items.items() if isinstance(key, str)]
            named += [] if content.rest is None else [("", content.rest, place)]
        else:
            named.append((name, value, place))
    return given, named


def callee_text(func: ast.expr) -> str:
    """The callee as written, shortened to its last names."""
    parts: list[str] = []
    while isinstance(func, ast.Attribute):
        parts.append(func.attr)
        func = func.value
    if isinstance(func, ast.Name):
        parts.append(func.id)
    elif isinstance(func, ast.Call):
        parts.append(callee_text(func.func) + "()")
    parts.reverse()
    return ".".join(parts[-3:])


def call_stubbed(walk: Walk, node: ast.Call, call: Invocation, facts: list[FunctionFact]) -> Value:
    """The join of what each stubbed callee gives."""
    recorder = NodeRecorder(walk, node)
    own = call.receiver.objs if call.receiver is not None else ()
    if call.receiver is not None and own:
        call.receiver = container.kept(walk, call.receiver, key_of([value for value, _ in call.args]))
    elif call.receiver is not None and isinstance(node.func, ast.Attribute) and node.func.attr in PARTS and call.args:
        call.receiver = call.receiver.but(origins=keyed(walk, call.receiver.origins, call.args[0][0]))
    call.reworked = call.receiver is not None and walk.names.reworked(call.receiver.refs)
    result: Value | None = None
    named = walk.value(node.func).refs
    for fact in facts:
        value = apply(walk.names, fact, through_class(walk, named, fact, call), recorder)
        value = of_subclass(walk, node.func, fact, value)
        if fact.resource is not None and not (isinstance(node.func, ast.Attribute) and node.func.attr == "__init__"):
            value = acquire(walk, node, call, fact, value)
        elif own and fact.returns_self and not fact.fresh and not value.objs:
            value = value.but(objs=own)
        result = value if result is None else join(result, value)
    assert result is not None
    if any(fact.name == "re.compile" for fact in facts):
        result = compiled(walk, call, result)
    resource.close_by(walk, node, call)
    resource.after_call(walk, node, call, result)
    if any(fact.entry for fact in facts):
        markup = governed_ref(MARKUP, True)
        kept = (markup,) if markup in result.refs else ()
        result = result.but(refs=(*(fact.name for fact in facts if fact.entry), *kept))
    if all(fact.noreturn for fact in facts):
        walk.end_path(node)
    return result


def compiled(walk: Walk, call: Invocation, result: Value) -> Value:
    """A compiled pattern, which knows its text where that is known and no flag gives it another meaning."""
    given = call.args[0][0].consts if call.args else None
    flags = [place for _, place in call.args[1:]] + [place for _, _, place in call.keywords]
    plain = not any(TURNING.search(walk.source_text(flag)) for flag in flags)
    text = given[0] if given and len(given) == 1 and isinstance(given[0], str) else ""
    return result.but(prefix=text) if plain and len(text) < MAX_TEXT else result


TURNING: Final = re.compile(r"\b(?:M|MULTILINE|X|VERBOSE)\b")
"""Flags that change what a pattern's text says of the whole of what it matches."""


def through_class(walk: Walk, named: tuple[Ref, ...], fact: FunctionFact, call: Invocation) -> Invocation:
    """``str.upper(x)``: a method that is called through its class takes its object as the first argument."""
    owner, _, name = fact.name.rpartition(".")
    if fact.name not in named or not owner or not call.args or fact.is_static or fact.is_classmethod:
        return call
    if name in ("__init__", "__new__") or not isinstance(walk.library.lookup(owner), ClassFact):
        return call
    receiver = call.args[0][0]
    return Invocation(call.place, call.callee, receiver, call.args[1:], call.keywords, call.star)


def of_subclass(walk: Walk, func: ast.expr, fact: FunctionFact, value: Value) -> Value:
    """What a class method gives that is called through a class below: ``datetime.fromordinal`` gives no plain date."""
    owner = fact.name.rpartition(".")[0]
    if not fact.is_classmethod or fact.returns != (owner,) or value.refs != (owner + "()",):
        return value
    through = walk.value(func.value).refs if isinstance(func, ast.Attribute) else ()
    below = [ref for ref in through if ref != owner]
    return value.but(refs=(below[0] + "()",)) if below and walk.names.is_subclass(below[0], owner) else value


def call_later(walk: Walk, node: ast.AST, callee: Value, args: list[Value], place: ast.AST) -> Value:
    """A function handed to a library with (the first of) its arguments: as if it were called with them here."""
    text = walk.source_text(place)
    call = Invocation(node, text, None, [(value, place) for value in args], [], True)
    facts = walk.names.functions(callee.refs)
    if facts:
        recorder = NodeRecorder(walk, node)
        return walk.joined(
            [apply(walk.names, fact, through_class(walk, callee.refs, fact, call), recorder) for fact in facts]
        )
    frame = walk.frame
    index = frame.calls.get((node, place))
    if index is None:
        index = frame.calls[node, place] = len(frame.sites)
        frame.sites.append(EMPTY_SITE)
    span = walk.span(node)
    frozen = tuple(walk.freeze(value) for value in args)
    frame.sites[index] = CallSite(span, callee.refs, text, frozen, (span,) * len(args), (), held=frame.held, later=True)
    refs = tuple(r + "()" for r in callee.refs if len(r) < MAX_REF)
    return Value(None, refs, {("call", index): (ALL, (), (span, None))})


MUTATORS: Final = frozenset({"append", "add", "extend", "insert", "update", "appendleft", "extendleft", "push", "put"})
"""Methods that put their arguments into their receiver, also believed where its class is not known."""


def put_into(walk: Walk, node: ast.Call, call: Invocation) -> None:
    """A mutator called on an object that is not known: its arguments' data is in the receiver afterwards."""
    assert isinstance(node.func, ast.Attribute)
    target = node.func.value
    known = walk.value(target)
    if known.truth is False and isinstance(target, ast.Name) and walk.env is not None:
        known = known.but(truth=None)
        walk.frame.values[target] = known
        walk.write(target.id, known)
    origins: Origins | None = None
    for value in (*(v for v, _ in call.args), *(v for _, v, _ in call.keywords)):
        origins = join_origins(origins, walk.flat(value))
    if not origins:
        return
    container.taint(walk, target, origins)
    if isinstance(target, ast.Attribute):
        for ref in walk.value(target.value).refs:
            if ref.endswith("()"):
                walk.store(("attr", ref[:-2], target.attr), Value(None, (), origins), node)


def call_symbolic(walk: Walk, node: ast.Call, call: Invocation, callee: Value) -> Value:
    """A call that linking must resolve: its site is recorded, its result is an origin of its own."""
    frame = walk.frame
    index = frame.calls.get(node)
    if index is None:
        index = frame.calls[node] = len(frame.sites)
        frame.sites.append(EMPTY_SITE)
    span = walk.span(node)
    statement = frame.statements[-1] if frame.statements else None
    places = [a.value if isinstance(a, ast.Starred) else a for a in node.args]
    frame.sites[index] = CallSite(
        span=span,
        callees=callee.refs,
        text=call.callee,
        args=tuple(walk.freeze(walk.value(a)) for a in places),
        arg_spans=tuple(walk.span(a) for a in node.args),
        keywords=tuple((k.arg or "", walk.freeze(walk.value(k.value)), walk.span(k.value)) for k in node.keywords),
        receiver=walk.freeze(call.receiver) if call.receiver is not None else None,
        star=call.star,
        awaited=node in walk.awaited,
        held=frame.held,
        result_used=not is_dropped(statement, node),
        caught=frame.caught,
        stars=tuple(i for i, a in enumerate(node.args) if isinstance(a, ast.Starred)) if call.star else (),
    )
    lend(walk, node, index)
    resource.after_call(walk, node, call, TOP)
    resource.close_by(walk, node, call)
    refs = tuple(r + "()" for r in callee.refs if len(r) < MAX_REF)
    origins: Origins = {("call", index): (ALL, (), (span, None))}
    if not callee.refs:
        for value, _ in call.args if call.receiver is None or not selects(call.callee) else ():
            origins = join_origins(origins, walk.flat(value)) or origins
        origins = join_origins(origins, callee.origins) or origins
    return acquire_through(walk, node, call, callee.refs, Value(None, refs, origins))


EMPTY_SITE: Final = CallSite(-1, (), "", (), (), ())
