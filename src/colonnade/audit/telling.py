"""The claims that the parts of a document make."""

import re
from bisect import bisect

import msgspec

from colonnade.audit import lexicon, mention
from colonnade.audit.clause import Said, classify
from colonnade.audit.document import Block, Document, ancestors
from colonnade.audit.lead import field
from colonnade.audit.lines import Reference, references
from colonnade.audit.mention import Found
from colonnade.audit.model import Claim, Lines, Mention, Span
from colonnade.audit.outline import Outline, Part, place
from colonnade.audit.sentence import LONGEST, Piece, clauses, has_verb, sentences, trimmed
from colonnade.audit.symbol import symbols

_FORMAL = "severity|confidence|high|medium|low|critical|note|info|risk"
_NOISE = lexicon.pattern(
    rf"(?:{_FORMAL}|code|test|production|in|at|on|the|see|e\.g|i\.e|for|example|found|location|file"
    r"|methods?|functions?|class(?:es)?|lines?|tests?|such|as|like|and|of|to|modules?|with)"
)


_SHORT = 16
"""Up to so many characters a statement is a verdict alone."""
_TELLING = ("presence", "absence", "applicability", "count", "description", "judgement")
Context = tuple[tuple[Lines, ...], tuple[str, ...]]
"""The lines and the names of the code that a statement is about where it names none itself."""
_REFERS_BACK = lexicon.start(r"it|its|this|that|these|those|they|here|which|such|however|but")
"""How a sentence begins that goes on about the place of the one before it."""
_GOES_ON = lexicon.start(r"and|or|nor|as well as|\w+ing")
"""How a clause begins that goes on with the advice before it."""
_HERE = lexicon.start(r"here|below|the following")


_DOUBT = re.compile(r"\b(?:potential|possible|suspected|likely|potentially|possibly)\s*$", re.IGNORECASE)
_TAG = re.compile(r"(?<![\w-])[A-Z]\d{1,4}(?![\w-])")
_SPEAKS = re.compile(r"(?<!\w)(?!X+\b)[^\W\d_]+")
_POINTS_BACK = re.compile(r"\W*(?:this|that|it|which)(?:'s|\s+is)\b", re.IGNORECASE)
_ONLY_TAGS = re.compile(r"\W*(?:[A-Z]\d{1,4}(?:\W|and\b|more\b)*)+")


class Clause(msgspec.Struct):
    """A clause with what stands in it."""

    piece: Piece
    said: Said
    references: tuple[Reference, ...]
    symbols: tuple[str, ...]
    named: tuple[Found, ...]


class Teller:
    """Reads the parts of one document in order; keeps what later parts refer to."""

    def __init__(self, document: Document, outline: Outline) -> None:
        self.document = document
        self.outline = outline
        self.claims: list[Claim] = []
        self.stance: dict[int, str] = {}
        self.weaknesses: dict[int, tuple[int, ...]] = {}
        self.tags: dict[str, tuple[int, ...]] = {}
        self.named: set[tuple[int | None, str]] = set()
        self.base: Context = ((), ())
        self.around: Context = self.base
        self.context: Context = self.base
        self.placed = False
        self.last = 0
        self.decided: set[int] = set()
        self.place: dict[int, Context] = {}
        self.bare: set[tuple[int, int]] = set()
        self.located: set[int] = set()
        self.block: Block | None = None

    def tell(self) -> list[Claim]:
        """All claims, in the order of the text."""
        for item, draft in enumerate(self.outline.items):
            self.weaknesses[item] = numbers([found for _, found in draft.found])
        for part in self.outline.parts:
            self._part(part)
        self._imply()
        order = sorted(enumerate(self.claims), key=lambda each: (each[1].span.start, each[0]))
        return [claim for _, claim in order]

    def _imply(self) -> None:
        """What is told as a finding and gives no verdict says in its first statement that it is there."""
        implied = {item for item, draft in enumerate(self.outline.items) if draft.implied and not self.stance.get(item)}
        for index, claim in enumerate(self.claims):
            if claim.item in implied and claim.kind in ("description", "count", "judgement"):
                self.claims[index] = msgspec.structs.replace(claim, kind="presence", verdict="detected")
                self.stance[claim.item] = "detected"
                implied.discard(claim.item)
        told: dict[int, Claim] = {}
        for claim in self.claims:
            if claim.kind in _TELLING and (claim.functions or claim.span.end - claim.span.start > _SHORT):
                told.setdefault(claim.item, claim)
        for index, claim in enumerate(self.claims):
            if claim.kind == "location" and claim.item in told and claim.item >= 0 and not claim.functions:
                self.claims[index] = self._borrowed(claim, told[claim.item])

    def _borrowed(self, claim: Claim, said: Claim) -> Claim:
        """A location that stands alone, such as a cell of a table, is that of what its item says."""
        if (claim.span.start, claim.span.end) not in self.bare:
            return claim
        return msgspec.structs.replace(
            claim,
            span=said.span,
            functions=said.functions,
            subject=said.subject,
            negated=said.negated,
            verdict=said.verdict,
        )

    def _part(self, part: Part) -> None:
        if part.tag and part.item >= 0:
            self.tags.setdefault(part.tag, self.weaknesses.get(part.item, ()))
        for found in part.found:
            self._identify(part.block, found, part.item)
        if part.section == "nothing":
            return
        if part.found:
            self._title(part)
        self.around = self.place.get(part.item, self.base)
        if part.block is not self.block:
            self.block, self.context = part.block, self.around
        masked = part.block.masked
        start = _begin(masked, part.start, part.end)
        advising, first = part.section == "advice", len(self.claims)
        for piece in sentences(masked, start, part.end):
            label, divided, _ = masked[piece[0] : piece[1]].partition(":")
            advising = advising or (bool(divided) and field(label) == "advice")
            self._sentence(part, masked, piece, "advice" if advising else "")
        named = numbers(mention.ids(part.block.text, part.start, part.end)) if part.item < 0 else ()
        self._give(first, named if len(named) == 1 else ())

    def _title(self, part: Part) -> None:
        """The claims of a title that says of a finding where it is: "Reflected XSS in `search` (line 7)"."""
        block, (start, end) = part.block, part.led
        names = symbols(block.text, block.code, start, end)
        found = tuple(_moved(each, start) for each in references(block.text[start:end]))
        if not (names or found) or not self.outline.items[part.item].implied:
            return
        lines = tuple(_lines(block, each) for each in found)
        span = block.span(*next(iter(trimmed(block.text, start, end))))
        weaknesses = self.weaknesses.get(part.item, ())
        for each in ((line,) for line in lines):
            self.claims.append(Claim("location", "", span, part.item, weaknesses, "detected", False, each, names))
        self.claims.append(Claim("presence", "", span, part.item, weaknesses, "detected", False, lines, names))
        self.stance[part.item] = "detected"
        self.place[part.item] = (lines, names)

    def _give(self, first: int, weaknesses: tuple[int, ...]) -> None:
        """The weaknesses, if any, to the claims from `first` on that are about none."""
        for index in range(first, len(self.claims)) if weaknesses else ():
            if not self.claims[index].weaknesses:
                self.claims[index] = msgspec.structs.replace(self.claims[index], weaknesses=weaknesses)

    def _identify(self, block: Block, found: Found, item: int) -> None:
        key = (found.number, found.name or found.written)
        if key in self.named or (not found.name and (found.number, "") in self.named):
            return
        self.named.update((key, (found.number, "")))
        span = place(block, found)
        named = Mention(found.written, found.number, found.name, span)
        doubt = bool(_DOUBT.search(block.text[max(0, found.start - 20) : found.start]))
        weaknesses = numbers([found])
        self.claims.append(Claim("identifier", "", span, item, weaknesses, hedged=doubt, mention=named))

    def _sentence(self, part: Part, masked: str, piece: Piece, section: str) -> None:
        words = masked[slice(*piece)]
        if len(words) <= LONGEST and (lexicon.ACCOUNT.search(words) or _leads_in(words, part)):
            return
        if len(words) > LONGEST:
            self.claims.append(Claim("remark", "", part.block.span(*piece), part.item))
            return
        code = part.block.code[bisect(part.block.code, (piece[0], 0)) :]
        code = code[: bisect(code, (piece[1], piece[1]))]
        if not self.placed and not _REFERS_BACK.match(words):
            self.context = self.around
        self.placed = False
        before = ""
        last, self.last = self.last, len(self.claims)
        if part.item < 0 and _POINTS_BACK.match(words):
            self._give(last, numbers(mention.ids(part.block.text, *piece)))
        for one in clauses(masked, *piece):
            said = classify(masked[slice(*one)], section, self.stance.get(part.item, ""))
            going_on = said.kind in ("description", "judgement") and _goes_on(masked[slice(*one)])
            if before in ("advice", "remark") and going_on:
                said = Said(before, hedged=said.hedged)
            before = said.kind
            named = tuple(mention.inline(part.block.text, *one))
            places = self._placing(part, _references(part, one))
            self._clause(part, Clause(one, said, places, symbols(part.block.text, code, *one), named))

    def _clause(self, part: Part, clause: Clause) -> None:
        block, item = part.block, part.item
        for found in clause.named:
            self._identify(block, found, item)
        lines = tuple(_lines(block, each) for each in clause.references)
        self.context = (lines or self.context[0], clause.symbols or self.context[1])
        weaknesses = self._about(part, clause)
        if len(clause.named) > 1 and item >= 0 and not set(weaknesses) & set(self.weaknesses.get(item, ())):
            item = -1
        for reference, each in zip(clause.references, lines, strict=True):
            span = _located(part, clause, reference)
            claim = Claim("location", "", span, item, weaknesses, clause.said.verdict, clause.said.hedged, (each,))
            named = msgspec.structs.replace(claim, functions=clause.symbols, subject=clause.said.subject)
            self.claims.append(msgspec.structs.replace(named, negated=clause.said.negated))
        step = self._is_step(block)
        if lines and not step:
            self.located.add(block.entry)
        if lines and (step or _only_place(block.masked, clause)):
            self.placed = not step
            if part.lines or (not step and item >= 0 and part.section == "plain"):
                self.place[item] = (lines, clause.symbols)
                self.bare.update((each.span.start, each.span.end) for each in self.claims[-len(lines) :])
            return
        words = block.masked[slice(*clause.piece)]
        if clause.said.kind == "description" and not _SPEAKS.search(words):
            return
        said = self._upgraded(part, clause.said, words)
        if not lexicon.CONCEDING.match(words):
            self._stand(item, said)
        verdict = said.verdict if said.kind in ("presence", "absence", "applicability") else ""
        context = ((), ()) if said.kind in ("advice", "remark") else self.context
        self.claims.append(
            Claim(
                *(said.kind, "", block.span(*clause.piece), item, weaknesses, verdict, said.hedged),
                *(*context, said.subject, said.negated),
            )
        )

    def _placing(self, part: Part, found: tuple[Reference, ...]) -> tuple[Reference, ...]:
        """The references that say where something stands: not "a handler of line 7" where a place is given already."""
        text = part.block.text
        kept: list[Reference] = []
        for each in found:
            within = text[max(0, each.start - 4) : each.start].rstrip().endswith(" of")
            if not within or not (kept or self.context[0]):
                kept.append(each)
        return tuple(kept)

    def _is_step(self, block: Block) -> bool:
        """Whether a block is a step of evidence: in a numbered list within an entry that gives the place."""
        if block.entry < 0 or not self.document.entries[block.entry].ordered:
            return False
        return any(each in self.located for each in ancestors(self.document, self.document.entries[block.entry].parent))

    def _upgraded(self, part: Part, said: Said, words: str) -> Said:
        """A plain statement beside a place, in an item that says that there is something, tells what there is."""
        plain = said.kind in ("description", "count") and not lexicon.CONCEDING.search(words)
        title = lexicon.PROBLEM.search(words) and not has_verb(words) and not said.negated
        if plain and self.context[0] and (title or self.stance.get(part.item) == "detected"):
            return msgspec.structs.replace(said, kind="presence", verdict="detected")
        return said

    def _stand(self, item: int, said: Said) -> None:
        """Keeps the verdict that an item gives; the first that stands alone overrules what is read from prose."""
        if item < 0 or not said.verdict:
            return
        if (said.bare and item not in self.decided) or said.verdict == "detected" or item not in self.stance:
            self.stance[item] = said.verdict
        if said.bare:
            self.decided.add(item)

    def _about(self, part: Part, clause: Clause) -> tuple[int, ...]:
        """The weaknesses that a clause is about."""
        own = numbers(clause.named)
        if own:
            return own
        words = part.block.text[slice(*clause.piece)]
        tagged = _TAG.findall(part.block.text, part.start, part.end) if self.tags else []
        meant = [number for tag in tagged for number in self.tags.get(tag, ())]
        if meant and part.section == "advice":
            return tuple(dict.fromkeys(meant))
        if part.item >= 0 and self.weaknesses.get(part.item):
            return self.weaknesses[part.item]
        return mention.within(words) if clause.said.verdict else ()


def numbers(found: list[Found] | tuple[Found, ...]) -> tuple[int, ...]:
    """The numbers of weaknesses, each once; of one that is named without an id, the number that its name has."""
    all_ = (mention.known(each.name) if not each.written else each.number for each in found)
    return tuple(dict.fromkeys(each for each in all_ if each is not None))


def _goes_on(words: str) -> bool:
    """Whether a clause goes on with the advice before it."""
    return bool(_GOES_ON.match(words)) or not has_verb(words)


def _begin(text: str, start: int, end: int) -> int:
    """Behind bullets and punctuation that open a statement."""
    while start < end and not (text[start].isalnum() or text[start] in "_(\"'[<{`"):
        start += 1
    return start


def _leads_in(words: str, part: Part) -> bool:
    """Whether a sentence only leads to what follows ("Here are my observations:"), or is a title."""
    if _ONLY_TAGS.fullmatch(words) or words.rstrip().endswith("?"):
        return True
    if references(words):
        return False
    if words.rstrip().endswith(":") and (_HERE.match(words) or not lexicon.DENIAL.search(words)):
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
    if lexicon.PROBLEM.search(rest):
        return False
    left = [word for word in rest.split() if word.strip(".,:;()[]-").isalpha() and set(word.strip(".,:;()")) != {"X"}]
    verbal = any(word.strip(".,:;()").endswith(("s", "ed")) for word in left)
    return len(left) < 2 or not (has_verb(rest) or verbal or len(left) > 3)
