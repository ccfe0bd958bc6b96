"""The claims that the parts of a document make."""

from collections.abc import Iterator

import msgspec

from colonnade.audit import lexicon, mention
from colonnade.audit.clause import Said, classify
from colonnade.audit.document import Block
from colonnade.audit.lines import Reference, references
from colonnade.audit.mention import Found
from colonnade.audit.model import Claim, Lines, Mention, Span
from colonnade.audit.outline import Outline, Part, place
from colonnade.audit.sentence import Piece, clauses, has_verb, sentences, trimmed
from colonnade.audit.symbol import symbols

_FORMAL = "severity|confidence|high|medium|low|critical|note|info|risk"
_NOISE = lexicon.pattern(
    rf"(?:{_FORMAL}|code|test|production|in|at|on|the|see|e\.g|i\.e|for|example|found|location|file)"
)


class Clause(msgspec.Struct):
    """A clause with what stands in it."""

    piece: Piece
    said: Said
    references: tuple[Reference, ...]
    symbols: tuple[str, ...]
    named: tuple[Found, ...]


class Teller:
    """Reads the parts of one document in order; keeps what later parts refer to."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.claims: list[Claim] = []
        self.stance: dict[int, str] = {}
        self.weaknesses: dict[int, tuple[int, ...]] = {}
        self.tags: dict[str, tuple[int, ...]] = {}
        self.named: set[tuple[int | None, str]] = set()
        self.located: dict[int, int] = {}
        self.context: tuple[tuple[Lines, ...], tuple[str, ...]] = ((), ())
        self.block: Block | None = None

    def tell(self) -> list[Claim]:
        """All claims, in the order of the text."""
        for item, draft in enumerate(self.outline.items):
            self.weaknesses[item] = numbers([found for _, found in draft.found])
        for part in self.outline.parts:
            self._part(part)
        order = sorted(enumerate(self.claims), key=lambda each: (each[1].span.start, each[0]))
        return [claim for _, claim in order]

    def _part(self, part: Part) -> None:
        if part.tag and part.item >= 0:
            self.tags.setdefault(part.tag, self.weaknesses.get(part.item, ()))
        for found in part.found:
            self._identify(part.block, found, part.item)
        if part.section == "nothing":
            return
        if part.block is not self.block:
            self.block, self.context = part.block, ((), ())
        masked = part.block.masked
        start = _begin(masked, part.start, part.end)
        for piece in sentences(masked, start, part.end):
            self._sentence(part, masked, piece)

    def _identify(self, block: Block, found: Found, item: int) -> None:
        key = (found.number, found.name or found.written)
        if key in self.named or (not found.name and any(number == found.number for number, _ in self.named)):
            return
        self.named.add(key)
        span = place(block, found)
        named = Mention(found.written, found.number, found.name, span)
        doubt = bool(lexicon.HEDGE.search(block.text[max(0, found.start - 20) : found.start]))
        weaknesses = numbers([found])
        self.claims.append(Claim("identifier", "", span, item, weaknesses, hedged=doubt, mention=named))

    def _sentence(self, part: Part, masked: str, piece: Piece) -> None:
        words = masked[piece[0] : piece[1]]
        if lexicon.ACCOUNT.search(words) or _leads_in(words, part):
            return
        code = [(mark.start, mark.end) for mark in part.block.marks if mark.kind == "code"]
        section = "advice" if part.section == "advice" else ""
        for one in clauses(masked, *piece):
            said = classify(masked[slice(*one)], section, self.stance.get(part.item, ""))
            found = _references(part, one)
            names = symbols(part.block.text, code, *one)
            named = tuple(mention.inline(part.block.text, *one))
            self._clause(part, Clause(one, said, found, names, named))

    def _clause(self, part: Part, clause: Clause) -> None:
        block, item = part.block, part.item
        for found in clause.named:
            self._identify(block, found, item)
        lines = tuple(_lines(block, each) for each in clause.references)
        self.context = (lines or self.context[0], clause.symbols or self.context[1])
        weaknesses = self._about(part, clause)
        for reference, each in zip(clause.references, lines, strict=True):
            span = _located(part, clause, reference)
            claim = Claim("location", "", span, item, weaknesses, clause.said.verdict, clause.said.hedged, (each,))
            named = msgspec.structs.replace(claim, functions=clause.symbols, subject=clause.said.subject)
            self.claims.append(msgspec.structs.replace(named, negated=clause.said.negated))
        step = self._is_step(part, bool(lines))
        if step or (lines and _only_place(block.masked, clause)):
            return
        said = self._upgraded(part, clause.said)
        self._stand(item, said)
        verdict = said.verdict if said.kind in ("presence", "absence", "applicability") else ""
        self.claims.append(
            Claim(
                *(said.kind, "", block.span(*clause.piece), item, weaknesses, verdict, said.hedged),
                *(*self.context, said.subject, said.negated),
            )
        )

    def _is_step(self, part: Part, located: bool) -> bool:
        """Whether a part is a step of evidence: it gives a place, inside a list entry that has given one."""
        entry = part.block.entry
        if entry < 0 or part.found:
            return False
        first = self.located.get(part.item, -1)
        if located and first < 0 and part.item >= 0:
            self.located[part.item] = entry
        return False

    def _upgraded(self, part: Part, said: Said) -> Said:
        """A plain statement beside a place, in an item that says that there is something, tells what there is."""
        if (
            said.kind == "description"
            and self.context[0]
            and self.stance.get(part.item) == "detected"
            and not said.negated
        ):
            return msgspec.structs.replace(said, kind="presence", verdict="detected")
        return said

    def _stand(self, item: int, said: Said) -> None:
        """Keeps the verdict that an item gives; a verdict that stands alone overrules what is read from prose."""
        if item < 0 or not said.verdict:
            return
        if said.bare or said.verdict == "detected" or item not in self.stance:
            self.stance[item] = said.verdict

    def _about(self, part: Part, clause: Clause) -> tuple[int, ...]:
        """The weaknesses that a clause is about."""
        own = numbers(clause.named)
        if own:
            return own
        words = part.block.text[slice(*clause.piece)]
        for tag, weaknesses in self.tags.items():
            if f"({tag}" in words or f", {tag}" in words:
                return weaknesses
        if part.item >= 0 and self.weaknesses.get(part.item):
            return self.weaknesses[part.item]
        return mention.within(words) if clause.said.kind == "presence" else ()


def numbers(found: list[Found] | tuple[Found, ...]) -> tuple[int, ...]:
    """The numbers of weaknesses, each once; of one that is named without an id, the number that its name has."""
    all_ = (each.number if each.number is not None else mention.known(each.name) for each in found)
    return tuple(dict.fromkeys(each for each in all_ if each is not None))


def _begin(text: str, start: int, end: int) -> int:
    """Behind bullets and punctuation that open a statement."""
    while start < end and not (text[start].isalnum() or text[start] in "_(\"'[<{`"):
        start += 1
    return start


def _leads_in(words: str, part: Part) -> bool:
    """Whether a sentence only leads to what follows ("Here are my observations:"), or is a title."""
    if words.rstrip().endswith(":") and not lexicon.DENIAL.search(words):
        return True
    short = len(words.split()) < 4 and not has_verb(words)
    return short and part.block.kind == "heading"


def _references(part: Part, piece: Piece) -> tuple[Reference, ...]:
    start, end = piece
    text = part.block.text[start:end]
    found = references(text)
    if not found and part.lines:
        found = references("line " + text)
        found = tuple(_moved(each, -5) for each in found)
    return tuple(_moved(each, start) for each in found)


def _moved(reference: Reference, by: int) -> Reference:
    return msgspec.structs.replace(reference, start=max(reference.start + by, 0), end=reference.end + by)


def _lines(block: Block, reference: Reference) -> Lines:
    return Lines(reference.first, reference.last, block.span(reference.start, reference.end), reference.path)


def _located(part: Part, clause: Clause, reference: Reference) -> Span:
    """What a location claim says: the clause up to the reference and its bracket; all of it where that comes first."""
    start, end = clause.piece
    text = part.block.text
    if len(text[start : reference.start].split()) <= 3:
        return part.block.span(start, end)
    stop = reference.end
    if reference is clause.references[-1]:
        closing = text.find(")", stop, end)
        if closing >= 0 and text.count("(", start, stop) > text.count(")", start, stop) and closing - stop < 40:
            stop = closing + 1
    return part.block.span(start, stop)


def _only_place(masked: str, clause: Clause) -> bool:
    """Whether a clause says nothing besides the place."""
    words = list(masked[slice(*clause.piece)])
    for each in clause.references:
        for index in range(each.start - clause.piece[0], each.end - clause.piece[0]):
            words[index] = " "
    rest = _NOISE.sub(" ", "".join(words))
    left = [word for word in rest.split() if word.strip(".,:;()[]-").isalpha() and set(word.strip(".,:;()")) != {"X"}]
    return len(left) < 2 or not (has_verb(rest) or len(left) > 3)


def pieces(text: str) -> Iterator[Piece]:
    """The sentences of a text as a whole."""
    yield from (each for piece in sentences(text, 0, len(text)) for each in trimmed(text, *piece))
