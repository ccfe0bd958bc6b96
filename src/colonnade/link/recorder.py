"""What stubbed callees that only linking could see do, kept by function."""

from typing import Any

from colonnade.library.fact import Ref
from colonnade.library.vocabulary import ALL
from colonnade.summary.apply import CALLED_SAFELY, Invocation
from colonnade.summary.compact import steps_of
from colonnade.summary.model import Arg, Flow, SinkUse, Use
from colonnade.summary.value import SAFE, Origins, Value


class SpanRecorder:
    """Keeps what a stubbed callee that only linking could see does; places are span indices of the calling module."""

    def __init__(self, out: "Extra", assumption: str = "", several: bool = False) -> None:
        self.out = out
        self.assumption = assumption
        self.several = several
        """Whether the call may reach something else, too."""

    def flat(self, value: Value) -> Origins | None:
        return value.origins

    def members(self, value: Value) -> list[Value]:
        return []

    def entries(self, value: Value) -> dict[Any, Value] | None:
        return None

    def remember(self, call: Invocation, refs: tuple[Ref, ...]) -> None:
        return None

    def sink(self, dangers: tuple[str, ...], callee: str, name: str, value: Value, place: Any) -> None:
        flows = tuple(Flow(o, m, t, (*steps_of(c), place)) for o, (m, t, c) in (value.origins or {}).items())
        reason = CALLED_SAFELY if value is SAFE else "" if flows else "constant"
        arg = Arg(flows, value.refs, value.consts)
        self.out.sinks.append(SinkUse(dangers, place, callee, name, arg, reason, self.assumption))

    def use(self, use: str, callee: str, argument: str, unsafe: bool | None, value: Value | None, place: Any) -> None:
        if unsafe and self.several:
            self.out.uses.append(Use(use, place, callee, argument, None, "", "the callee is one of several"))
            return
        reason = "" if unsafe else "argument is safe" if unsafe is False else f"value of `{argument}` is not known"
        text = " or ".join(repr(c) for c in value.consts[:3]) if value is not None and value.consts is not None else ""
        self.out.uses.append(Use(use, place, callee, argument, unsafe, text, reason))

    def source_at(self, kind: str, place: Any) -> Origins:
        return {("source", kind, place): (ALL, (), (place, None))}

    def none_at(self, place: Any) -> int:
        return int(place)

    def callback(self, kind: str, value: Value, place: Any, name: str) -> None:
        self.out.callbacks.append((kind, value.refs))

    def later(self, callee: Value, args: list[Value], place: Any) -> None:
        return None

    def render(self, templates: tuple[Ref, ...], context: list[Value], names: list[tuple[str, Value]]) -> None:
        return None

    def inline(self, text: str, which: str, place: Any) -> Ref:
        return ""

    def stored(self, origins: Origins | None, call: Invocation, key: tuple[Any, ...] | None) -> None:
        return None


class Extra:
    """What linking adds to a function: sinks, uses and callbacks of stubbed callees resolved here."""

    def __init__(self) -> None:
        self.sinks: list[SinkUse] = []
        self.uses: list[Use] = []
        self.callbacks: list[tuple[str, tuple[Ref, ...]]] = []
