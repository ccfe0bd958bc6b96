"""Two programs for every mark of the shipped stubs: one in which it must tell, and a near miss in which it must not.

A row is one mark at one place, written as tests/library/meanings.txt writes it.  Its programs are made from the
signature alone and ask the engine, without any check: an outside value is ``lab.ask()``.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from spell import Callee, arguments, plain
from written import WRITTEN

from colonnade.library.fact import AttributeFact, FunctionFact, ParamFact, ParamKind, UseFact
from colonnade.library.vocabulary import DANGERS, DESCRIBING, GOVERNS, TRAITS
from colonnade.summary.value import SAFE_TYPES

LAB: Final = "\n".join(
    [
        "from typing import Annotated, Any",
        "from colonnade.library.marks import Fresh, Sanitizes, Sink, Source",
        "def ask(*args: Any) -> Annotated[Any, Source('http')]: ...",
        "def plain(*args: Any) -> Annotated[Any, Fresh()]: ...",
        "def clean(value: Annotated[Any, Sanitizes('*')]) -> Any: ...",
        *(f"def at_{kind.replace('-', '_')}(value: Annotated[Any, Sink({kind!r})]) -> None: ..." for kind in DANGERS),
        "def anywhere(value: Annotated[Any, Sink('sql', 'html', 'path', 'size')]) -> None: ...",
    ]
)
ANYWHERE: Final = ("sql", "html", "path", "size")
HTTP: Final = frozenset({"http"})
OUTSIDE: Final = "lab.ask()"
#: A media type that browsers show as markup, as an argument.
SHOWN: Final = "'text/html'"
#: Types in which data of any kind can do no harm.
CLEAN_TYPES: Final = {"None", *(ref.removesuffix("()") for ref in SAFE_TYPES)}


@dataclass(frozen=True)
class Trial:
    """A program, what is asked of it, and whether there must be a yes.  ``NAME`` in its text is its own name."""

    text: str
    about: str
    """flow, use, resource or entry."""
    kinds: tuple[str, ...]
    want: bool
    sources: frozenset[str] = HTTP
    point: bool = False
    """Whether a no must be said of a point that is there."""
    argument: str = ""
    """Of a use: the argument that it is about, where it matters."""
    last: bool = False
    """Whether only what is said of the last line counts."""


@dataclass
class Row:
    """One mark: it holds if one of `hits` gets its yes and every one of `misses` its no."""

    place: str
    hits: list[Trial] = field(default_factory=list)
    misses: list[Trial] = field(default_factory=list)


def at(danger: str) -> str:
    return f"lab.at_{danger.replace('-', '_')}"


def program(callee: Callee, *body: str, carries: bool = False, own: str = "") -> str:
    """A function around a body; `carries`: the receiver is an outside value."""
    head = callee.head()
    lines = [f"    {line}" for line in body] if head else list(body)
    lines = [head, *lines] if head else lines
    params = "" if carries else (own or callee.receiver).strip()
    if carries and callee.receiver:
        lines = [f"{callee.receiver} = {OUTSIDE}", *lines]
    start = "async def" if callee.is_async else "def"
    inner = "\n".join(f"    {line}" for line in "\n".join(lines).split("\n"))
    return f"{start} NAME({params}):\n{inner}\n"


def rows(callee: Callee) -> Iterator[Row]:
    """The rows of one fact; where programs were written by hand, these."""
    for row in made(callee):
        yield by_hand(row) if row.place in WRITTEN else row


def by_hand(row: Row) -> Row:
    danger, hit, miss = WRITTEN[row.place]
    return flow_row(row.place, (danger,), [program_text(hit)], [program_text(miss)], point=False)


def program_text(body: str) -> str:
    """A function around lines that are written by hand."""
    return "def NAME():\n" + "".join(f"    {line.strip(' ')}\n" for line in body.strip().split(";"))


def made(callee: Callee) -> Iterator[Row]:
    """The rows of one fact, with the programs that its signature gives."""
    fact = callee.fact
    if isinstance(fact, AttributeFact):
        yield from of_attribute(callee, fact)
        return
    assert isinstance(fact, FunctionFact)
    for param in fact.params:
        yield from of_param(callee, fact, param, {})
    if fact.receiver is not None:
        yield from of_receiver(callee, fact, fact.receiver)
    yield from of_result(callee, fact)


def flow_row(place: str, kinds: tuple[str, ...], hits: list[str], misses: list[str], *, point: bool) -> Row:
    return Row(
        place,
        [Trial(text, "flow", kinds, True) for text in hits],
        [Trial(text, "flow", kinds, False, point=point, last=True) for text in misses],
    )


# ---- parameters ------------------------------------------------------------------------------------------------------


def of_param(callee: Callee, fact: FunctionFact, param: ParamFact, extra: dict[str, str]) -> Iterator[Row]:
    place = f"{fact.name}({param.name})"

    def call(value: str, more: dict[str, str] | None = None) -> str:
        return callee.use({param.name: value, **(more or {})}) or ""

    if not call("'x'"):
        yield from (Row(f"{place}: {mark}") for mark in marked(param))
        return
    constant = plain(param) if not param.optional else "'x'"
    for danger in param.sinks:
        ways = [{}, *governing(fact, danger, param)]
        yield flow_row(
            f"{place}: Sink {danger}",
            tuple({danger, *(kind for row in GOVERNS.values() if row[0] == danger for kind in row[1:] if kind)}),
            [program(callee, call(OUTSIDE, way)) for way in ways],
            [program(callee, call(constant, way)) for way in ways],
            point=len(ways) == 1,
        )
    for danger in param.sanitizes:
        if danger not in TRAITS:  # no sink tells of a trait by itself
            yield cleaning(callee, fact, f"{place}: Sanitizes {danger}", danger, param.sanitizes, call(OUTSIDE), False)
    for danger in param.guards:
        yield guarding(callee, f"{place}: Guard {danger}", danger, "value", call("value"))
    for use in param.uses:
        yield using(callee, f"{place}: {'Expect' if use.negate else 'Unsafe'} {use.kind}", use, param, call)
    if param.callback:
        yield calling_back(callee, place, param.callback, call)
    if param.stores and callee.is_bound and not callee.name.startswith("__"):
        yield flow_row(
            f"{place}: Stores",
            ("sql",),
            [program(callee, call(OUTSIDE), f"{at('sql')}({callee.it})")],
            [program(callee, call(constant), f"{at('sql')}({callee.it})")],
            point=False,
        )
    for kind in param.sources:
        yield from overriding(callee, fact, f"{place}: Source {kind}", kind, param)
    body = next((other for other in fact.params if param.media and "html" in other.sinks), None)
    if body is not None:
        yield flow_row(
            f"{place}: Media",
            ("html",),
            [program(callee, call(SHOWN, {body.name: OUTSIDE}))],
            [program(callee, call("'text/csv'", {body.name: OUTSIDE}))],
            point=False,
        )


def marked(param: ParamFact) -> Iterator[str]:
    """The marks of a parameter for which programs are made."""
    for name, kinds in (("Sink", param.sinks), ("Sanitizes", param.sanitizes), ("Guard", param.guards)):
        yield from (f"{name} {kind}" for kind in kinds)
    yield from (f"{'Expect' if use.negate else 'Unsafe'} {use.kind}" for use in param.uses)


def governing(fact: FunctionFact, danger: str, param: ParamFact) -> list[dict[str, str]]:
    """The further arguments that decide what a danger is."""
    ways = []
    for other in fact.params:
        if other.media and danger == "html":
            ways.append({other.name: SHOWN})
        for use in other.uses:
            if use.kind in GOVERNS and danger in GOVERNS[use.kind] and other is not param:
                ways += [{other.name: text} for text in (*told(use, True), *told(use, False))]
    return ways


def told(use: UseFact, unsafe: bool) -> list[str]:
    """Values of an argument for which the use is there (or is not)."""
    if unsafe == use.negate:
        return ["'another'", "7"] if use.negate else others(use)
    stated = [spelt(value) for value in use.values]
    return stated or ([repr(use.below - 1)] if use.below is not None else [])


def others(use: UseFact) -> list[str]:
    """Values that are none of the stated ones, of their types first."""
    if use.below is not None:
        return [repr(int(use.below) * 4)]
    out = []
    for value in use.values:
        if isinstance(value, bool):
            out.append(repr(not value))
        elif value is None or isinstance(value, (int, float)):
            out.append("77")
        elif isinstance(value, str) and not value.startswith("@"):
            out.append("'another'")
    stated = {spelt(value) for value in use.values}
    return [each for each in dict.fromkeys(out) if each not in stated] or ["'another'"]


def spelt(value: Any) -> str:
    """A literal of a mark as source text."""
    if isinstance(value, str) and value.startswith("@"):
        return value[1:]
    if isinstance(value, tuple):
        return f"({', '.join(map(spelt, value))},)" if value else "()"
    return repr(value)


def using(callee: Callee, place: str, use: UseFact, param: ParamFact, call: Callable[[str], str]) -> Row:
    """``Unsafe`` and ``Expect``: a stated value is the use, or every other value is."""
    stated = [spelt(value) for value in use.values]
    if use.negate:
        hits, misses = ["'another'", "7", "b'another'"], stated[:1] or ["lab.plain()"]
    else:
        below = [repr(int(use.below) - 1)] if use.below is not None else []
        hits, misses = [*below, *stated], others(use)
    return Row(
        place,
        [Trial(program(callee, call(text)), "use", (use.kind,), True, argument=param.name) for text in hits],
        [
            Trial(program(callee, call(text)), "use", (use.kind,), False, point=True, argument=param.name)
            for text in misses
        ],
    )


def cleaning(
    callee: Callee, fact: FunctionFact, place: str, danger: str, gone: tuple[str, ...], call: str, carries: bool
) -> Row:
    """A sanitizer: its danger is gone from the result, another one is not."""
    gone = (*gone, *fact.sanitizes)
    left = next((kind for kind in ("response", "log", "session") if not {kind, "*"} & set(gone)), "")
    row = Row(place)
    if danger in DANGERS or danger == "*":
        tested = danger if danger != "*" else "sql"
        text = program(callee, f"made = {call}", f"{at(tested)}(made)", carries=carries)
        row.misses.append(Trial(text, "flow", (tested,), False, point=True, last=True))
        row.hits.append(Trial(program(callee, f"{at(tested)}({OUTSIDE})"), "flow", (tested,), True))
    if left and not fact.fresh and danger in DANGERS and not set(fact.returns) & CLEAN_TYPES:
        row.hits = [Trial(program(callee, f"{at(left)}({call})", carries=carries), "flow", (left,), True)]
    return row


def calling_back(callee: Callee, place: str, kind: str, call: Callable[[str], str]) -> Row:
    """``Callback``: what is handed over is an entry, what is not handed over is none."""
    handler = "def NAME_handler(*args):\n    pass\n\n"
    return Row(
        f"{place}: Callback {kind}",
        [Trial(handler + program(callee, call("NAME_handler")), "entry", (kind,), True)],
        [Trial(handler + program(callee, call("None"), "NAME_handler"), "entry", (kind,), False)],
    )


# ---- receivers, results, attributes ----------------------------------------------------------------------------------


def of_receiver(callee: Callee, fact: FunctionFact, param: ParamFact) -> Iterator[Row]:
    place, call = f"{fact.name}({param.name})", callee.use({})
    if call is None or not callee.is_bound:
        return
    for danger in param.sinks:
        yield flow_row(
            f"{place}: Sink {danger}",
            (danger,),
            [program(callee, call, carries=True)],
            [program(callee, f"{callee.receiver} = lab.clean({OUTSIDE})", call, own=" ")],
            point=True,
        )
    for danger in param.sanitizes:
        yield cleaning(callee, fact, f"{place}: Sanitizes {danger}", danger, param.sanitizes, call, True)
    for danger in param.guards:
        yield guarding(callee, f"{place}: Guard {danger}", danger, callee.it, call)


def guarding(callee: Callee, place: str, danger: str, name: str, asked: str) -> Row:
    """A guard: where it said yes its danger is gone, where it said no it is not."""
    tested = danger if danger != "*" else "sql"
    whole = f"{name}: {callee.owner_text}" if name == "it" else name
    texts = [
        program(callee, f"{whole} = {OUTSIDE}", f"if {no}{asked}:", f"    {at(tested)}({name})", own=" ")
        for no in ("not ", "")
    ]
    return flow_row(place, (tested,), texts[:1], texts[1:], point=True)


def of_result(callee: Callee, fact: FunctionFact) -> Iterator[Row]:
    call = callee.use({})
    if call is None or (" = " in call and "(" not in call):
        yield from (Row(f"{fact.name}: Source {kind}") for kind in fact.sources)
        return
    for kind in fact.sources:
        yield told_of(callee, f"{fact.name}: Source {kind}", kind, call)
    for danger in fact.sanitizes:
        given = next((p for p in fact.params if p.flows and not p.sources), None)
        carrying = callee.use({given.name: OUTSIDE}) if given else call
        yield cleaning(
            callee, fact, f"{fact.name}: Sanitizes {danger}", danger, (), carrying or call, carries=given is None
        )
    for use in fact.marks:
        if use not in DESCRIBING:
            plain_call = program(callee, "lab.plain()")
            yield Row(
                f"{fact.name}: Marks {use}",
                [Trial(program(callee, call), "use", (use,), True)],
                [Trial(plain_call, "use", (use,), False)],
            )
    if fact.resource is not None:
        yield acquired(callee, fact, call)
    if fact.entry:
        yield from entries(callee, fact)


def told_of(callee: Callee, place: str, kind: str, text: str) -> Row:
    """A source: its data arrives, and does not when it is cleaned."""
    sources = frozenset({kind})
    return Row(
        place,
        [Trial(program(callee, f"lab.anywhere({text})"), "flow", ANYWHERE, True, sources)],
        [Trial(program(callee, f"lab.anywhere(lab.clean({text}))"), "flow", ANYWHERE, False, sources, True)],
    )


def acquired(callee: Callee, fact: FunctionFact, call: str) -> Row:
    """A resource: open where it is not given back, closed by each method that is stated."""
    assert fact.resource is not None
    kind = fact.resource.kind
    wait = "await " if callee.is_async else ""
    ways = fact.resource.close
    closings = [
        f"import {way.rpartition('.')[0]}; {way}(held)" if "." in way else f"{wait}held.{way}()" for way in ways
    ]
    return Row(
        f"{fact.name}: Resource {kind}",
        [Trial(program(callee, f"held = {call}", "print('x')"), "resource", (kind,), True)],
        [
            Trial(program(callee, f"held = {call}", closing), "resource", (kind,), False, point=True)
            for closing in closings
        ],
    )


def of_attribute(callee: Callee, fact: AttributeFact) -> Iterator[Row]:
    text = callee.text()
    yield from (Row(f"{fact.name}: Guard {danger}") for danger in fact.guards)
    for kind in fact.sources:
        yield told_of(callee, f"{fact.name}: Source {kind}", kind, text)
    for danger in fact.sinks:
        yield flow_row(
            f"{fact.name}: Sink {danger}",
            (danger,),
            [program(callee, f"{text} = {OUTSIDE}")],
            [program(callee, f"{text} = 'x'")],
            point=True,
        )
    for use in fact.uses:
        yield using(callee, f"{fact.name}: Unsafe {use.kind}", use, _NO_PARAM, lambda value: f"{text} = {value}")
    for mark in fact.marks:
        yield Row(
            f"{fact.name}: Marks {mark}",
            [Trial(program(callee, f"lab.plain({text})"), "use", (mark,), True)],
            [Trial(program(callee, "lab.plain()"), "use", (mark,), False)],
        )


_NO_PARAM: Final = ParamFact("", ParamKind.NORMAL, True)


# ---- entries ---------------------------------------------------------------------------------------------------------


def indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.split("\n"))


def decorated(callee: Callee, decorator: str, body: str) -> str:
    """A handler that the decorator registers; none where it is empty."""
    lines = ([f"@{decorator}"] if decorator else []) + ["def handler(value):", f"    {body}"]
    return f"def NAME({callee.receiver}):\n" + indented("\n".join(lines)) + "\n"


def overridden(callee: Callee, base: str, params: str, body: str) -> str:
    start = "async def" if callee.is_async else "def"
    return f"class NAME{base}:\n    {start} {callee.name}(self{params}):\n        {body}\n"


def signature(fact: FunctionFact) -> str:
    """The parameters of an overriding method."""
    out = ""
    for param in fact.params:
        star = {ParamKind.VAR_POSITIONAL: "*", ParamKind.VAR_KEYWORD: "**"}.get(param.kind, "")
        out += f", {star}{param.name}"
    return out


def overriding(callee: Callee, fact: FunctionFact, place: str, kind: str, param: ParamFact) -> Iterator[Row]:
    """``Source`` on a parameter: the overriding method receives it."""
    base, params, sources = f"({callee.owner_text})", signature(fact), frozenset({kind})
    used = f"lab.anywhere({param.name})"
    hit = overridden(callee, base, params, used)
    miss = overridden(callee, base, params, f"lab.anywhere(lab.clean({param.name}))")
    yield Row(
        place,
        [Trial(hit, "flow", ANYWHERE, True, sources)],
        [Trial(miss, "flow", ANYWHERE, False, sources, True)],
    )


def entries(callee: Callee, fact: FunctionFact) -> Iterator[Row]:
    """``Entry``: of a decorator, called or not, or of a method that is overridden."""
    forms = []
    if not callee.name.startswith("__"):
        called = f"{callee.text()}({', '.join(arguments(fact, {}))})"
        forms = [called, callee.text()]
    takes = signature(fact)
    hits = [Trial(decorated(callee, form, "pass"), "entry", (fact.entry,), True) for form in forms]
    if callee.is_bound:
        hits.append(Trial(overridden(callee, f"({callee.owner_text})", takes, "pass"), "entry", (fact.entry,), True))
    yield Row(
        f"{fact.name}: Entry {fact.entry}",
        hits,
        [Trial(decorated(callee, "", "pass"), "entry", (fact.entry,), False)],
    )
    for danger in fact.entry_returns:
        yield returning(callee, f"{fact.name}: returns {danger}", danger, forms, takes)


def returning(callee: Callee, place: str, danger: str, forms: list[str], takes: str) -> Row:
    """What a handler gives back is a sink."""

    def trials(body: str, want: bool) -> list[Trial]:
        texts = [decorated(callee, form, body) for form in forms]
        if callee.is_bound:
            texts.append(overridden(callee, f"({callee.owner_text})", takes, body))
        return [Trial(text, "flow", (danger,), want) for text in texts]

    return Row(place, trials(f"return {OUTSIDE}", True), trials("return 'x'", False))
