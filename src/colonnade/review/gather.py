"""The points of all checks with the outcome each check gave: what verdicts, findings and ledger are folded from."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final, Protocol

import msgspec

from colonnade.checks.form import ATTACKER, Call, Check, Flow, Lifecycle, Linked, Missing
from colonnade.library.vocabulary import ENDS_WITH, RESOURCES, THREAT_MODELS
from colonnade.link.outcome import FlowOutcome, ResourcePoint, TraceStep, UsePoint
from colonnade.link.program import Program
from colonnade.review.failure import described
from colonnade.review.model import ProblemEntry
from colonnade.summary.model import FunctionSummary, ModuleSummary, PointOutcome
from colonnade.summary.point import Safe, Weak

SAFE, WEAK, UNDECIDED = 0, 1, 2

#: The source kinds as a sentence about a finding says them.
SOURCE_WORDS: Final[dict[str, str]] = {
    "http": "HTTP request data",
    "route": "the path of the HTTP request",
    "rpc": "a remote caller's argument",
    "network": "data from the network",
    "upload": "an uploaded file",
    "member": "the name of a member of an archive",
    "model": "a language model's answer",
    "cli": "a command line argument",
    "env": "an environment variable",
    "file": "the content of a file",
    "database": "a database row",
    "exception": "the text of an exception",
    "secret": "a secret",
    "random": "a predictable random number",
    "host": "the client's host name",
    "parameter": "a parameter of a public function",
}


class LinkedProgram(Protocol):
    """What judging asks of the linked program (`colonnade.link.link.Linked`)."""

    @property
    def program(self) -> Program:
        """The program as linked checks see it."""

    def flow_outcomes(self, dangers: tuple[str, ...], sources: frozenset[str]) -> Iterator[FlowOutcome]:
        """Every point of a sink of these dangers."""

    def uses(self, kinds: tuple[str, ...]) -> Iterator[UsePoint]:
        """Every point of a use of these kinds."""

    def resources(self, kinds: tuple[str, ...]) -> Iterator[ResourcePoint]:
        """Every acquisition of these kinds."""


UNSEEN_CALLER: Final = "medium"
"""How sure a finding is that rests on what callers, who are not seen, hand to a function."""


class Observed:
    """One point of one check.  message and what follows it have a meaning for WEAK only.

    steps: before the point itself, which is `span`.
    """

    __slots__ = (
        "alike", "assumptions", "check", "confidence", "function", "message", "module", "note", "reason", "severity",
        "span", "status", "steps", "weakness",
    )  # fmt: skip

    def __init__(
        self,
        check: Check,
        module: ModuleSummary,
        function: str,
        span: int,
        status: int,
        *,
        reason: str = "",
        message: str = "",
        note: str = "",
        steps: Sequence[TraceStep] = (),
        weakness: int = 0,
        severity: str = "",
        confidence: str = "",
        assumptions: tuple[str, ...] = (),
        alike: tuple[int, ...] = (),
    ) -> None:
        self.check = check
        self.module = module
        self.function = function
        self.span = span
        self.status = status
        self.reason = reason
        self.message = message
        self.note = note
        self.steps = steps
        self.weakness = weakness or check.weakness
        self.severity = severity or check.severity
        self.confidence = confidence or check.confidence
        self.assumptions = assumptions
        self.alike = alike

    def order(self) -> tuple[Any, ...]:
        """Where it stands among all points: path, place, check; then the weak before the undecided and the safe."""
        place = self.module.spans[self.span][:4]
        return (self.module.path, place, self.check.id, -_RANK[self.status], self.message, self.reason)


MANY_FILES: Final = 4
_RANK: Final = {SAFE: 0, UNDECIDED: 1, WEAK: 2}


def gather(
    linked: LinkedProgram, checks: Sequence[Check], threat_model: str
) -> tuple[list[Observed], list[ProblemEntry]]:
    """Every point once a check, in order, and what went wrong in checks.

    Where a check answered twice for a place the worst answer stands: weak, then undecided, then safe.
    """
    local = _local_points(linked.program)
    found: dict[tuple[str, str, tuple[int, ...]], Observed] = {}
    problems: list[ProblemEntry] = []
    for check in checks:
        try:
            for point in _points(linked, check, threat_model, local):
                if check.roles and point.module.role not in check.roles:
                    continue
                key = (check.id, point.module.path, point.module.spans[point.span][:4])
                known = found.get(key)
                if known is None or point.order() < known.order():
                    found[key] = point
        except Exception as error:  # our own failure in one check: the others still answer
            message = f"The check {check.id} failed: {described(error)}."
            problems.append(ProblemEntry(getattr(error, "path", ""), 0, "internal", message))
    doubt_common(found.values())
    return told_once(sorted(found.values(), key=Observed.order), linked), problems


def doubt_common(points: Iterable[Observed]) -> None:
    """Leaves undecided what is said of many files in the same words, where the check doubts that (`Check.lone`)."""
    files: dict[tuple[str, str], set[str]] = defaultdict(set)
    weak = [point for point in points if point.check.lone and point.status == WEAK]
    for point in weak:
        files[point.check.id, point.message].add(point.module.path)
    for point in weak:
        if len(files[point.check.id, point.message]) >= MANY_FILES:
            point.status, point.reason, point.message = UNDECIDED, "the same is so in many files", ""


def told_once(points: list[Observed], linked: LinkedProgram) -> list[Observed]:
    """The points without the questions about a file that is then used: one finding, at the use, names both.

    ``if os.path.exists(name): open(name)`` is one way of the same data to one weakness.
    """
    asked = {(use.module.path, use.module.spans[use.use.span][0]) for use in linked.uses(("file-system-check",))}
    last: dict[tuple[Any, ...], Observed] = {}
    out: list[Observed] = []
    for point in reversed(points):
        if point.status == WEAK and isinstance(point.check, Flow) and point.steps:
            way = tuple((module.path, span) for module, span, _ in point.steps)
            key = (point.check.id, point.module.path, point.function, way)
            kept = last.setdefault(key, point)
            if kept is not point and (point.module.path, point.module.spans[point.span][0]) in asked:
                kept.steps = (*kept.steps, (point.module, point.span, "asked about here"))
                continue
        out.append(point)
    out.reverse()
    return out


Local = dict[str, list[tuple[ModuleSummary, FunctionSummary, PointOutcome]]]


def _local_points(program: Program) -> Local:
    """The outcomes that point checks gave while files were summarised, by check."""
    local: Local = defaultdict(list)
    for module in program.modules.values():
        for function in module.functions:
            for outcome in function.points:
                local[outcome.check].append((module, function, outcome))
    return local


def _points(linked: LinkedProgram, check: Check, threat_model: str, local: Local) -> Iterator[Observed]:
    """Every point of one check as its form finds them."""
    match check:
        case Flow():
            sources = resolve(check.sources, threat_model) - frozenset(check.without)
            stored = frozenset(check.stored) - sources if threat_model == "remote" else frozenset()
            for each in linked.flow_outcomes(check.sinks, sources | stored):
                found = _of_flow(check, each)
                if found.status == WEAK and (each.source in stored or each.source in check.doubted):
                    less = "low" if found.confidence == "low" else "medium"
                    found.severity, found.confidence = "medium", less
                elif found.status == WEAK and each.source in check.guessed:
                    found.severity, found.confidence = "low", "low"
                yield found
        case Call():
            yield from (_of_use(check, each) for each in linked.uses(check.uses))
            yield from (_of_outcome(check, *each, {}) for each in local.get(check.id, ()))
        case Lifecycle():
            yield from (_of_resource(check, each) for each in linked.resources(check.resources))
        case Missing() | Linked():
            yield from _of_program(check, check.decide, linked.program)
        case _:
            yield from (_of_outcome(check, *each, {}) for each in local.get(check.id, ()))


def resolve(sources: tuple[str, ...], threat_model: str) -> frozenset[str]:
    """The source kinds that a check means under a threat model."""
    kinds: set[str] = set()
    for source in sources:
        kinds |= THREAT_MODELS[threat_model] if source in ATTACKER else {source}
    return frozenset(kinds)


def _of_flow(check: Check, outcome: FlowOutcome) -> Observed:
    sink = outcome.sink
    base = (check, outcome.module, outcome.function.name, sink.span, outcome.status)
    if outcome.status != WEAK:
        return Observed(*base, reason=outcome.reason)
    words = SOURCE_WORDS.get(outcome.source, outcome.source)
    message = sentence(check.message, source=words, sink=sink.callee, name=sink.name)
    *steps, last = outcome.steps or ((outcome.module, sink.span, ""),)
    own = last[0] is outcome.module and last[1] == sink.span
    if steps:
        module, span, _ = steps[0]
        steps[0] = (module, span, f"source: {words}")
    return Observed(
        *base,
        message=message,
        note=last[2] if own else "",
        steps=steps if own else [*steps, last],
        confidence=outcome.confidence
        or (UNSEEN_CALLER if outcome.source == "parameter" and check.confidence == "high" else ""),
        assumptions=outcome.assumptions,
    )


def _of_use(check: Call, point: UsePoint) -> Observed:
    use = point.use
    words = {"callee": use.callee, "argument": use.argument, "value": use.value}
    if use.answer is not None:
        answer = msgspec.convert(msgspec.to_builtins(use.answer), PointOutcome)
        return _of_outcome(check, point.module, point.function, answer, words)
    if check.unseen and use.unsafe is not False:
        return Observed(check, point.module, point.function.name, use.span, UNDECIDED, reason=check.unseen)
    if use.unsafe and not use.argument and "{argument}" in check.message:
        reason = "the argument that decides is not seen"
        return Observed(check, point.module, point.function.name, use.span, UNDECIDED, reason=reason)
    status = UNDECIDED if use.unsafe is None else WEAK if use.unsafe else SAFE
    reason = use.reason or ("value is not known" if status == UNDECIDED else "argument is safe")
    message = sentence(check.message, **words) if status == WEAK else ""
    return Observed(check, point.module, point.function.name, use.span, status, reason=reason, message=message)


def _of_resource(check: Check, point: ResourcePoint) -> Observed:
    event = point.event
    giver = ENDS_WITH.get(event.kind, "")
    if giver and point.status == WEAK and any(each.kind == giver for each in point.function.resources):
        reason = f"ends with the {giver} that is opened here"
        return Observed(check, point.module, point.function.name, event.span, SAFE, reason=reason)
    words = {"callee": event.callee, "kind": RESOURCES.get(event.kind, event.kind)}
    message = sentence(check.message, **words) if point.status == WEAK else ""
    steps = tuple(step for step in point.steps if step[0] is not point.module or step[1] != event.span)
    return Observed(
        check,
        point.module,
        point.function.name,
        event.span,
        point.status,
        reason=point.reason,
        message=message,
        steps=steps,
        confidence="medium" if event.fate != "open" and check.confidence == "high" else "",
    )


def _of_outcome(
    check: Check, module: ModuleSummary, function: FunctionSummary, outcome: PointOutcome, words: dict[str, str]
) -> Observed:
    weak = outcome.status == WEAK
    return Observed(
        check,
        module,
        function.name,
        outcome.span,
        outcome.status,
        reason=outcome.reason,
        message=outcome.reason or sentence(check.message, **words) if weak else "",
        steps=[(module, span, note) for span, note in outcome.steps if span != outcome.span],
        weakness=outcome.weakness if weak else 0,
        severity=outcome.severity,
        confidence=outcome.confidence,
        alike=outcome.alike,
    )


def _of_program(check: Check, decide: Callable[[Program], Any], program: Program) -> Iterator[Observed]:
    for module, span, function, outcome in decide(program):
        if isinstance(outcome, Weak):
            steps: Any = outcome.steps
            yield Observed(
                check, module, function, span, WEAK,
                message=outcome.message or check.message,
                steps=[step for step in steps if step[0] is not module or step[1] != span],
                weakness=outcome.weakness, severity=outcome.severity, confidence=outcome.confidence,
                alike=outcome.alike,
            )  # fmt: skip
        else:
            status = SAFE if isinstance(outcome, Safe) else UNDECIDED
            yield Observed(check, module, function, span, status, reason=outcome.reason)


def sentence(message: str, **words: str) -> str:
    """The check's message with its placeholders filled, starting with a capital unless it starts with code."""
    text = message.format(**words) if words else message
    leads_with_word = message.startswith("{source}") or not message.startswith("{")
    return text[:1].upper() + text[1:] if leads_with_word else text
