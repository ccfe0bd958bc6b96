"""One finding or comment of a structured review, and the claims that it makes."""

from collections.abc import Iterable

import msgspec

from colonnade.audit import mention
from colonnade.audit.clause import alone, classify
from colonnade.audit.document import parse, placed
from colonnade.audit.model import Claim, Item, Lines, Mention, Span
from colonnade.audit.outline import named, outline
from colonnade.audit.position import Node, Text
from colonnade.audit.telling import Teller

_TELLING = ("presence", "absence", "applicability", "count", "description", "judgement")


class Record(msgspec.Struct):
    """What a finding says, by the values that say it.  `stance`: the verdict that its place in the file implies."""

    span: Span
    weaknesses: list[Node] = msgspec.field(default_factory=list)
    name: Text | None = None
    verdict: Node | None = None
    applicable: bool = False
    """Whether the verdict says whether it applies."""
    lines: list[Lines] = msgspec.field(default_factory=list)
    functions: tuple[str, ...] = ()
    bodies: list[Text] = msgspec.field(default_factory=list)
    advice: list[Text] = msgspec.field(default_factory=list)
    stance: str = ""
    remarks: bool = False
    """Whether it is a comment, which need not be about a weakness."""


class Ledger:
    """Collects the items and the claims of records."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.items: list[Item] = []
        self.claims: list[Claim] = []
        self.named: set[tuple[int | None, str]] = set()

    def add(self, record: Record) -> None:
        """One record as an item with its claims."""
        index = len(self.items)
        mentions = list(self._mentions(record))
        about = tuple(dict.fromkeys(each.number for each in mentions if each.number is not None))
        if not about and record.name and (known := mention.known(record.name.value)):
            about = (known,)
        self.items.append(Item(tuple(mentions), record.span))
        for each in mentions:
            key = (each.number, each.name or each.written)
            if key not in self.named:
                self.named.add(key)
                numbers = (each.number,) if each.number is not None else ()
                self.claims.append(self._claim("identifier", each.span, index, numbers, mention=each))
        verdict = self._verdict(record, index, about)
        first = len(self.claims)
        for body in record.bodies:
            self._prose(body, record, index, about, verdict or record.stance)
        self._state(record, first, verdict or record.stance)
        self._locate(record, index, about, first)
        for body in record.advice:
            self._prose(body, record, index, about, "", "advice")
        own = [each.verdict for each in self.claims[first:] if each.item == index and each.verdict]
        said = verdict or ("detected" if "detected" in own else own[0] if own else "")
        self.items[index] = msgspec.structs.replace(self.items[index], verdict=said)

    def prose(self, body: Text, section: str = "") -> None:
        """Text that belongs to no finding: a summary, a list of recommendations."""
        self._prose(body, Record(Span(body.at[0], body.at[-1])), -1, (), "", section)

    def _claim(
        self,
        kind: str,
        span: Span,
        item: int,
        about: tuple[int, ...],
        lines: tuple[Lines, ...] = (),
        mention: Mention | None = None,
    ) -> Claim:
        text = self.text[span.start : span.end]
        return Claim(kind, text, span, item, about, lines=lines, mention=mention)

    def _mentions(self, record: Record) -> Iterable[Mention]:
        name = record.name.value.strip() if record.name else ""
        for node in record.weaknesses:
            if isinstance(node.value, Text):
                text = node.value
                found = mention.headed(text.value, 0, len(text.value))
                if not any(each.written for each in found) and text.value.strip().isdigit():
                    yield Mention(text.value, int(text.value.strip()[:15]), name, Span(text.at[0], text.at[-1]))
                    continue
                only = name if len(found) == 1 else ""
                for each in found:
                    span = Span(text.at[each.start], text.at[each.end])
                    yield Mention(each.written, each.number, each.name or only, span)
            elif isinstance(node.value, int) and not isinstance(node.value, bool) and node.value >= 0:
                yield Mention(self.text[node.start : node.end], node.value, name, Span(node.start, node.end))

    def _verdict(self, record: Record, item: int, about: tuple[int, ...]) -> str:
        """The claim that a field with a verdict makes, and the verdict."""
        node = record.verdict
        if node is None:
            return ""
        hedged = False
        if isinstance(node.value, bool):
            absent = "not applicable" if record.applicable else "not detected"
            verdict = "" if record.applicable and node.value else "detected" if node.value else absent
            span = Span(node.start, node.end)
        elif isinstance(node.value, Text) and node.value.value.strip():
            words = node.value.value.replace("_", " ")
            said = classify(words)
            verdict, hedged = alone(words) or said.verdict, said.hedged
            span = Span(node.value.at[0], node.value.at[-1])
        else:
            return ""
        kind = {"detected": "presence", "not applicable": "applicability"}.get(verdict, "absence")
        if verdict:
            claim = self._claim(kind, span, item, about, tuple(record.lines))
            self.claims.append(msgspec.structs.replace(claim, verdict=verdict, hedged=hedged))
        return verdict

    def _prose(
        self, body: Text, record: Record, item: int, about: tuple[int, ...], stance: str, section: str = ""
    ) -> None:
        """The claims of a text in a record, which are about what the record is about."""
        document = placed(parse(body.value), body.at)
        found = outline(document)
        teller = Teller(document, found)
        teller.base = (tuple(record.lines), record.functions)
        teller.stance[-1] = stance
        teller.named = self.named
        for part in found.parts:
            part.section = part.section or section
        inner = len(self.items)
        for claim in teller.tell():
            index = inner + claim.item if claim.item >= 0 else item
            text = self.text[claim.span.start : claim.span.end]
            weaknesses = claim.weaknesses or about
            self.claims.append(msgspec.structs.replace(claim, text=text, item=index, weaknesses=weaknesses))
        for index, draft in enumerate(found.items):
            self.items.append(Item(named(draft.found), Span(*draft.span), teller.stance.get(index, "")))

    def _state(self, record: Record, first: int, stance: str) -> None:
        """What the first statement of a finding says is that there is what it finds."""
        if record.remarks or stance != "detected":
            return
        for index in range(first, len(self.claims)):
            claim = self.claims[index]
            if claim.kind in ("presence", "absence", "applicability"):
                return
            if claim.kind in ("description", "judgement", "count", "remark"):
                self.claims[index] = msgspec.structs.replace(
                    claim, kind="presence", verdict="detected", lines=tuple(record.lines), functions=record.functions
                )
                return

    def _locate(self, record: Record, item: int, about: tuple[int, ...], first: int) -> None:
        """The claims that the fields with lines make: what the first statement speaks of stands there."""
        told = next((each for each in self.claims[first:] if each.kind in _TELLING), None)
        if record.remarks and told is None:
            return
        for each in record.lines:
            span = told.span if told else each.span
            claim = self._claim("location", span, item, about, lines=(each,))
            if told:
                claim = msgspec.structs.replace(
                    claim, functions=told.functions, subject=told.subject, negated=told.negated, hedged=told.hedged
                )
            self.claims.append(msgspec.structs.replace(claim, verdict=told.verdict if told else ""))
