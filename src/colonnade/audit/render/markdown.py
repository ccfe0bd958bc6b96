"""The audit as Markdown: the scorecard, then the review's own text, paragraph by paragraph, with its claims judged."""

import re
from collections.abc import Iterator

from colonnade import cwe
from colonnade.audit.model import Audit, Judged
from colonnade.audit.render.wording import finding_line, missed, pillars, reasoned, sentences
from colonnade.report.escape import cell, plain, prose

_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_BLANKS = re.compile(r"\n{3,}")


def render(audit: Audit) -> str:
    """The whole text, which ends with a line end.  Nothing of the review comes out as markup."""
    title = f"# Audit of {plain(audit.review) or 'a review'}"
    parts = [
        [title],
        [" ".join(prose(each) for each in sentences(audit))],
        ["## The ten pillars", "", *_pillars(audit)],
        ["## The review, claim by claim", "", *_annotated(audit)],
        _missed(audit),
    ]
    return _BLANKS.sub("\n\n", "\n\n".join("\n".join(part) for part in parts if part)).rstrip("\n") + "\n"


def _pillars(audit: Audit) -> Iterator[str]:
    labels = {pillar.id: pillar.label for pillar in cwe.PILLARS}
    yield "| pillar | the review says | Colonnade says | points |"
    yield "|---|---|---|---:|"
    for verdict, said in pillars(audit):
        points = verdict.safe + verdict.weak + verdict.undecided
        row = (f"CWE-{verdict.pillar} {labels[verdict.pillar]}", plain(said), verdict.verdict, f"{points:,}")
        yield f"| {' | '.join(cell(each) for each in row)} |"


def _annotated(audit: Audit) -> Iterator[str]:
    """Each paragraph as a quotation in which claims are numbered, and below it what became of them."""
    numbered = list(enumerate(audit.judged, 1))
    start = 0
    for end in [*(match.start() for match in _PARAGRAPH.finditer(audit.reading.text)), len(audit.reading.text)]:
        inside = [(number, each) for number, each in numbered if start <= each.claim.span.start < end]
        text = _quoted(audit.reading.text, start, end, inside)
        if text.strip():
            yield from (f"> {line}" for line in text.strip().split("\n"))
            yield ""
            yield from (_told(number, each) for number, each in inside)
            yield ""
        start = end


def _quoted(text: str, start: int, end: int, inside: list[tuple[int, Judged]]) -> str:
    """The text with a number behind each claim."""
    out: list[str] = []
    for number, judged in sorted(inside, key=lambda each: (each[1].claim.span.end, each[0])):
        stop = min(max(judged.claim.span.end, start), end)
        out += [_shown(text[start:stop]), f"<sup>{number}</sup>"]
        start = stop
    return "".join(out) + _shown(text[start:end])


def _shown(text: str) -> str:
    return "\n".join(plain(line) for line in text.split("\n"))


def _told(number: int, judged: Judged) -> str:
    return f"- **{number} {judged.outcome}** ({judged.claim.kind}): {prose(reasoned(judged))}"


def _missed(audit: Audit) -> list[str]:
    found = missed(audit)
    if not found:
        return []
    return ["## Found in the code and not mentioned", "", *(f"- {prose(finding_line(each))}" for each in found)]
