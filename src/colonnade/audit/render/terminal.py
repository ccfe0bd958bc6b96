"""The audit on a terminal: the ten pillars side by side, the scorecard, claims that do not hold, what was missed."""

from typing import Final

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from colonnade import cwe
from colonnade.audit.model import OUTCOMES, Audit, Judged
from colonnade.audit.render.wording import (
    MISSED,
    does_not_hold,
    finding_line,
    line_of,
    missed,
    pillars,
    reasoned,
    sentences,
)
from colonnade.report.wording import cut, visible

QUOTED: Final = 160
STYLES: Final = {
    "confirmed": "green",
    "refuted": "red",
    "unsupported": "yellow",
    "wrong location": "yellow",
    "invalid id": "red",
    "vague": "dim",
    "not decidable": "dim",
}


def print_audit(audit: Audit, console: Console) -> None:
    """Prints the audit; nothing that the review or the code says can colour, hide or move anything."""
    name = audit.review or "The review"
    console.print(Text(visible(f"{name} held against {', '.join(audit.code)}"), style="bold"))
    console.print()
    console.print(_pillars(audit))
    console.print()
    if audit.judged:
        console.print(_scores(audit))
        console.print()
    for sentence in sentences(audit):
        console.print(Text(visible(sentence)))
    failing = [each for each in audit.judged if does_not_hold(each)]
    if failing:
        _head(console, "Claims that do not hold")
    for judged in failing:
        _claim(console, audit, judged)
    found = missed(audit)
    if found:
        _head(console, "Found in the code and not mentioned")
    for finding in found[:MISSED]:
        console.print(Padding(Text(visible(finding_line(finding))), (0, 0, 0, 2)))
    if len(found) > MISSED:
        console.print(Padding(Text(f"and {len(found) - MISSED} more"), (0, 0, 0, 2)))


def _head(console: Console, title: str) -> None:
    console.print()
    console.print(Text(title, style="bold"))


def _claim(console: Console, audit: Audit, judged: Judged) -> None:
    place = f"line {line_of(audit.reading, judged.claim.span.start)}"
    text = Text.assemble((judged.outcome, STYLES[judged.outcome]), f" {place}: ", (_quoted(judged), "italic"))
    console.print(Padding(text, (0, 0, 0, 2)))
    console.print(Padding(Text(visible(reasoned(judged))), (0, 0, 0, 4)))


def _quoted(judged: Judged) -> str:
    return f"“{cut(visible(' '.join(judged.claim.text.split())), QUOTED)}”"


def _pillars(audit: Audit) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("CWE", justify="right", no_wrap=True)
    for title in ("pillar", "the review says", "Colonnade says"):
        table.add_column(title)
    labels = {pillar.id: pillar.label for pillar in cwe.PILLARS}
    for verdict, said in pillars(audit):
        points = verdict.safe + verdict.weak + verdict.undecided
        told = f"{verdict.verdict} ({verdict.weak} of {points} points)" if points else verdict.verdict
        table.add_row(str(verdict.pillar), labels[verdict.pillar], Text(visible(said)), told)
    return table


def _scores(audit: Audit) -> Table:
    """Outcomes by kind of claim."""
    shown = [outcome for outcome in OUTCOMES if audit.scorecard.by_outcome.get(outcome)]
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("claims of")
    for outcome in shown:
        table.add_column(outcome, justify="right", style=STYLES[outcome])
    for kind, counts in audit.scorecard.by_kind.items():
        table.add_row(kind, *(str(counts.get(outcome) or "") for outcome in shown))
    return table
