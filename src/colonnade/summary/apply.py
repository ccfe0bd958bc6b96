"""What a call of a stubbed function means: sinks, uses, resources, and the value of the result.

Used twice with one meaning: by the interpreter when the callee is known in the file, and by linking when it becomes
known only there.  Places are opaque here (a node or a span index); the `Recorder` knows what they are.
"""

from typing import Any, Final, Protocol

from colonnade.library.fact import ClassFact, FunctionFact, ParamFact, ParamKind, Ref, UseFact
from colonnade.library.vocabulary import ALL, BIT, DESCRIBING, GOVERNS, KEPT, governed_ref, mask_of
from colonnade.summary.media import declared
from colonnade.summary.names import Names
from colonnade.summary.operand import is_operand
from colonnade.summary.rendering import ESCAPES, is_escaping, rendering
from colonnade.summary.trait import part_of_more
from colonnade.summary.value import BOOL, SAFE, SAFE_TYPES, Origins, Value, constant, join_origins, mask_origins

NUMERIC: Final = BIT["size"] | BIT["format-number"] | BIT["identity"] | BIT["mode"] | BIT["process-id"]
"""The dangers that a number can still carry."""
CALLED_SAFELY: Final = "neutralised for this use"


class Contents(Protocol):
    """Who knows what containers hold: all values; or a dict's or tuple's by key, None where that is not known."""

    def members(self, value: Value) -> list[Value]: ...
    def entries(self, value: Value) -> dict[Any, Value] | None: ...


class Recorder(Contents, Protocol):
    """Who keeps what a call does."""

    def flat(self, value: Value) -> Origins | None: ...
    def sink(self, dangers: tuple[str, ...], callee: str, name: str, value: Value, place: Any) -> None: ...
    def use(
        self, use: str, callee: str, argument: str, unsafe: bool | None, value: Value | None, place: Any
    ) -> None: ...
    def source_at(self, kind: str, place: Any) -> Origins: ...
    def none_at(self, place: Any) -> int: ...
    def callback(self, kind: str, value: Value, place: Any, name: str) -> None: ...
    def later(self, callee: Value, args: list[Value], place: Any) -> None: ...
    def render(self, templates: tuple[Ref, ...], context: list[Value], names: list[tuple[str, Value]]) -> None: ...
    def stored(self, origins: Origins | None, call: "Invocation", key: tuple[Any, ...] | None) -> None: ...
    def remember(self, call: "Invocation", refs: tuple[Ref, ...]) -> None: ...
    def inline(self, text: str, which: str, place: Any) -> Ref: ...


class Invocation:
    """One call: operands as values with their places; `keywords` has "" for ``**``; `star` if either star is given."""

    __slots__ = ("args", "callee", "keywords", "place", "receiver", "reworked", "star")

    def __init__(
        self,
        place: Any,
        callee: str,
        receiver: Value | None,
        args: list[tuple[Value, Any]],
        keywords: list[tuple[str, Value, Any]],
        star: bool,
    ) -> None:
        self.place = place
        self.callee = callee
        self.receiver = receiver
        self.args = args
        self.keywords = keywords
        self.star = star
        self.reworked = False
        """Whether the object's class may give other defaults than the library's (`Names.reworked`)."""


Bound = list[tuple[ParamFact, Value, Any]]


def bind(fact: FunctionFact, call: Invocation) -> tuple[Bound, list[ParamFact]]:
    """(parameters with the argument each receives, parameters that receive none)."""
    bound: Bound = []
    positional = [p for p in fact.params if p.kind <= ParamKind.NORMAL]
    rest = next((p for p in fact.params if p.kind == ParamKind.VAR_POSITIONAL), None)
    others = next((p for p in fact.params if p.kind == ParamKind.VAR_KEYWORD), None)
    given: set[str] = set()
    for i, (value, place) in enumerate(call.args):
        param = positional[i] if i < len(positional) else rest
        if param is not None:
            bound.append((param, value, place))
            given.add(param.name)
    by_name = {p.name: p for p in fact.params if p.kind in (ParamKind.NORMAL, ParamKind.KEYWORD)}
    for name, value, place in call.keywords:
        found = by_name.get(name, others)
        if found is not None:
            bound.append((found, value, place))
            given.add(name)
    missing = [] if call.star else [p for p in fact.params if p.name not in given and p.has_default]
    return bound, missing


def matches(names: Names, value: Value, wanted: tuple[Any, ...], held: Contents) -> bool | None:
    """Whether the value is one of the wanted literals or ``@references``; None where that is not known."""
    references = {w[1:] for w in wanted if isinstance(w, str) and w.startswith("@")}
    if references and value.refs:
        if any(r in references for r in value.refs):
            return True
        if value.consts is None and is_another(names, value.refs, references):
            return False
    if value.consts is not None:
        hits = [any(type(c) is type(w) and c == w for w in wanted) for c in value.consts]
        open_flag = any(hits) and not all(hits) and all(isinstance(c, bool) for c in value.consts)
        return None if open_flag else any(hits)
    for w in wanted:
        if isinstance(w, dict):
            return holds(held.entries(value), w)
        members = held.members(value) if isinstance(w, (list, tuple)) else []
        if members:
            return any(m.consts is not None and any(c in w for c in m.consts) for m in members)
    plain = {type(w).__name__ for w in wanted if not isinstance(w, str) or not w.startswith("@")}
    types = [r.removesuffix("()") for r in value.refs if r.endswith("()")]
    if plain and types and len(types) == len(value.refs) and not value.origins and value.none == -2:
        return False if not plain.intersection(types) else None
    return None


def is_another(names: Names, refs: tuple[Ref, ...], wanted: set[str]) -> bool:
    """Whether these references certainly name none of the wanted: another variable, class or function, or an instance
    of a modelled class where instances are wanted."""
    named = [r for r in refs if not r.endswith("()")]
    if named:
        return all(names.fact(r) is not None for r in named)
    instances = any(w.endswith("()") for w in wanted)
    return instances and all(isinstance(names.fact(r[:-2]), ClassFact) for r in refs)


def holds(entries: dict[Any, Value] | None, wanted: dict[Any, Any]) -> bool | None:
    """Whether a dict of these entries has one of the wanted keys with the wanted literal."""
    if entries is None:
        return None
    found: bool | None = False
    for key, literal in wanted.items():
        value = entries.get(key)
        if value is None:
            continue
        if value.consts is None:
            found = None
        elif any(type(c) is type(literal) and c == literal for c in value.consts):
            return True
    return found


def is_below(value: Value, bound: float) -> bool | None:
    """Whether a number is smaller than a bound; None where that is not known."""
    if value.consts is not None:
        numbers = [c for c in value.consts if isinstance(c, (int, float)) and not isinstance(c, bool)]
        return any(n < bound for n in numbers) if numbers else None
    return False if value.low is not None and value.low >= bound else None


def judge_use(names: Names, fact: UseFact, value: Value, held: Contents) -> bool | None:
    """Whether giving this value is the use."""
    if fact.below is not None:
        small = is_below(value, fact.below)
        if small is not None or not fact.values:
            return small
    if value.consts is BOOL.consts:
        return None  # an answer that is not known is no choice of either
    found = matches(names, value, fact.values, held)
    if fact.negate:
        return None if found is None and (value.consts is None) else not found
    return found


Answers = dict[str, bool | None]
"""What the uses that govern a danger (`vocabulary.GOVERNS`) turned out to be: present, absent, not known."""


def record_uses(
    names: Names, rec: Recorder, fact: FunctionFact, bound: Bound, missing: list[ParamFact], call: Invocation
) -> Answers:
    """The points that unsafe arguments, defaults and marks are."""
    answers: Answers = {}

    def record(use: str, argument: str, unsafe: bool | None, value: Value | None) -> None:
        rec.use(use, call.callee, argument, unsafe, value, call.place)
        if use in GOVERNS or use in KEPT:
            known = answers.get(use, False)
            answers[use] = True if unsafe or known else None if unsafe is None or known is None else False

    for param, value, _ in bound:
        for use in param.uses:
            record(use.kind, param.name, judge_use(names, use, value, rec), value)
    for param in missing:
        for use in param.uses:
            default = constant(param.default) if not isinstance(param.default, (list, dict)) else Value()
            unsafe = judge_use(names, use, default, rec)
            record(use.kind, param.name, None if unsafe and call.reworked else unsafe, default)
    for mark in fact.marks:
        if mark not in DESCRIBING:
            record(mark, "", True, None)
    return answers


def turned(
    sinks: tuple[str, ...], answers: Answers, bound: Bound, receiver: Value | None
) -> tuple[tuple[str, ...], str]:
    """(the dangers of a sink under the uses that govern them; "safe" where none is left, "unknown" where nobody tells).

    A use of this call decides; where the call has none, what the arguments and the receiver remember of theirs.
    """
    dangers = list(sinks)
    state = ""
    held = [*(value for _, value, _ in bound), *([receiver] if receiver is not None else [])]
    for use, (danger, present, absent) in GOVERNS.items():
        if danger not in dangers:
            continue
        known, answer = (True, answers[use]) if use in answers else remembered(use, held)
        if not known:
            continue
        if answer is None:
            state = "unknown" if absent == "" else state
            dangers += [present] if present not in dangers else []
        elif (present if answer else absent) == "":
            state = "safe" if len(dangers) == 1 else state
            dangers.remove(danger) if state != "safe" else None
        else:
            dangers[dangers.index(danger)] = present if answer else absent
    return tuple(dangers), state


def remembered(use: str, values: list[Value]) -> tuple[bool, bool | None]:
    """(whether these values remember anything of a use, what); a present one outweighs."""
    refs = {ref for value in values for ref in value.refs}
    for answer in (True, None, False):
        if governed_ref(use, answer) in refs:
            return True, answer
    return False, None


def governed(value: Value, state: str) -> Value:
    """The value as a sink sees it under how the call is made."""
    if state == "unknown" and value.origins:
        return value.but(origins={("unknown", "how the call is made is not known"): (ALL, (), None)})
    return SAFE if state == "safe" else value


def apply(names: Names, fact: FunctionFact, call: Invocation, rec: Recorder) -> Value:
    """The result of calling a stubbed function; its effects go to the recorder."""
    bound, missing = bind(fact, call)
    answers = record_uses(names, rec, fact, bound, missing, call)
    answers |= declared(names, ((param, value) for param, value, _ in bound), fact.params, rec)
    origins: Origins | None = None
    stored: Origins | None = None
    storing = False
    for index, (param, value, place) in enumerate(bound):
        storing = storing or param.stores
        if param.sinks:
            dangers, state = turned(param.sinks, answers, bound, call.receiver)
            dangers = unnamed(names, dangers, value)
            if "command" in dangers and param.kind == ParamKind.VAR_POSITIONAL:
                before = [each for _, each, _ in bound[:index]]
                state = "safe" if is_operand(value, before) else state
            if dangers or state:
                rec.sink(dangers, call.callee, param.name, governed(value, state), place)
        if param.callback:
            rec.callback(param.callback, value, place, named(bound))
            rec.later(value, handed(bound, rec), place)
        own = rec.flat(value) if not param.parts else of_parts(param, value, rec)
        if own:
            if param.stores:
                stored = join_origins(stored, own)
            if param.flows and not fact.fresh:
                origins = join_origins(
                    origins, mask_origins(own, ~mask_of(param.sanitizes)) if param.sanitizes else own
                )
    templates = rendering(fact, call, bound, rec, answers)
    receiver = call.receiver
    if receiver is not None and ESCAPES in receiver.refs and any(param.renders == "later" for param in fact.params):
        templates = (*templates, ESCAPES)
    if receiver is not None:
        if fact.receiver is not None and fact.receiver.sinks:
            dangers, state = turned(fact.receiver.sinks, answers, bound, receiver)
            rec.sink(dangers, call.callee, "self", governed(receiver, state), call.place)
        own = rec.flat(receiver)
        if own and not fact.fresh:
            taken = fact.receiver.sanitizes if fact.receiver is not None else ()
            origins = join_origins(origins, mask_origins(own, ~mask_of(taken)) if taken else own)
    if storing:
        rec.stored(stored, call, key_of([v for p, v, _ in bound if not p.stores]))
    if len(bound) > 1:
        origins = part_of_more(origins)
    if receiver is not None and is_escaping(receiver):
        origins = mask_origins(origins, ~BIT["html"])
    value = result(names, fact, call, bound, origins, rec)
    kept = tuple(governed_ref(use, answer) for use, answer in answers.items() if use in KEPT)
    if kept and receiver is not None and any(ref.endswith("()") for ref in receiver.refs):
        rec.remember(call, kept)
    return value.but(refs=value.refs + kept + templates) if (kept or templates) and value.refs else value


def of_parts(param: ParamFact, value: Value, rec: Recorder) -> Origins | None:
    """The origins of a tuple whose elements lose dangers by their place, where what stands before is not empty."""
    elements = rec.entries(value)
    before = next(i for i, taken in enumerate(param.parts) if taken) - 1
    start = elements.get(before) if elements is not None else None
    if elements is None or start is None or start.none >= 0 or not all(start.consts or (True,)):
        return rec.flat(value)
    out = value.origins
    for i, each in elements.items():
        taken = param.parts[i] if isinstance(i, int) and i < len(param.parts) else ()
        out = join_origins(out, mask_origins(rec.flat(each), ~mask_of(taken)) if taken else rec.flat(each))
    return out


def named(bound: Bound) -> str:
    """The first text that a call gives beside a callback: the name under which it is called."""
    return next((str(v.consts[0]) for _, v, _ in bound if v.consts and isinstance(v.consts[0], str)), "")


def handed(bound: Bound, rec: Recorder) -> list[Value]:
    """What a library calls a callback with: the arguments given beside it, by star or in one named for that."""
    out: list[Value] = []
    for param, value, _ in bound:
        if param.kind == ParamKind.VAR_POSITIONAL and not param.callback:
            out.append(value)
        elif param.name in ("args", "argument", "initargs"):
            out += rec.members(value)
    return out


def unnamed(names: Names, dangers: tuple[str, ...], value: Value) -> tuple[str, ...]:
    """The dangers without those of a name where the argument is an open file: an object that is read, not named."""
    refs = value.refs
    if not {"path", "url"} & set(dangers) or not refs or not all(ref.endswith("()") for ref in refs):
        return dangers
    if all(names.instance_member(ref[:-2], "read") is not None for ref in refs):
        return tuple(danger for danger in dangers if danger not in ("path", "url"))
    return dangers


def key_of(values: list[Value]) -> tuple[Any, ...] | None:
    """The constant arguments as a key, or None where one is not a single literal (or there is none)."""
    if not values or any(v.consts is None or len(v.consts) != 1 for v in values):
        return None
    return tuple(v.consts[0] for v in values if v.consts is not None)


def is_something(value: Value) -> bool:
    """Whether a value is certainly not None."""
    return value.none == -2 or (value.consts is not None and None not in value.consts)


def is_constructor(fact: FunctionFact) -> bool:
    """Whether calling it makes an object of a class."""
    return fact.name.rpartition(".")[2] in ("__init__", "__new__")


def is_made_of_canonical(call: Invocation) -> bool:
    """Whether an object is made of a canonical path alone: it is that path in another form."""
    return len(call.args) == 1 and not call.keywords and "canonical-path()" in call.args[0][0].refs


def result(
    names: Names, fact: FunctionFact, call: Invocation, bound: Bound, origins: Origins | None, rec: Recorder
) -> Value:
    """The abstract value of the result."""
    returns = fact.returns
    if any("[]" in r for r in returns) and call.receiver is not None and call.receiver.refs:
        held = [r.removesuffix("()") for r in call.receiver.refs if r.endswith("()")]
        returns = tuple(dict.fromkeys(each for ref in held for each in names.library.bind(returns, ref)))
    refs = tuple(r + "()" for r in returns if r != "None")
    maybe_none = "None" in returns and not any(p.name == "default" and is_something(v) for p, v, _ in bound)
    if refs and all(r in SAFE_TYPES for r in refs):
        origins = mask_origins(origins, NUMERIC)
    if fact.sanitizes:
        origins = mask_origins(origins, ALL & ~mask_of(fact.sanitizes))
    for kind in fact.sources:
        origins = join_origins(origins, rec.source_at(kind, call.place))
    if "canonical-path" in fact.marks or (is_constructor(fact) and is_made_of_canonical(call)):
        refs = (*refs, "canonical-path()")
    if refs == ("bool()",):
        return Value((True, False), refs, origins, none=-2)
    if maybe_none and not refs:
        return Value((None,), (), None)
    return Value(None, refs, origins, none=rec.none_at(call.place) if maybe_none else (-2 if refs else -1))
