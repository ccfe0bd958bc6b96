"""Several audits on a terminal: the distribution of outcomes, and reviews of the same code side by side."""

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from colonnade.audit.model import OUTCOMES, Audit
from colonnade.audit.render.comparison import said
from colonnade.audit.render.wording import finding_line
from colonnade.report.wording import some, visible


def scores(audits: Sequence[Audit], console: Console) -> None:
    """Prints a row for each review, and the distribution of outcomes over all of them."""
    total: Counter[str] = Counter()
    for each in audits:
        total.update(each.scorecard.by_outcome)
    shown = [outcome for outcome in OUTCOMES if total[outcome]]
    grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for title in ("review", "code"):
        grid.add_column(title)
    for title in ("claims", *shown, "not mentioned"):
        grid.add_column(title, justify="right")
    for each in audits:
        counts = [str(each.scorecard.by_outcome.get(outcome, 0)) for outcome in shown]
        names = (Text(visible(each.review)), Text(visible(", ".join(each.code[:2]))))
        grid.add_row(*names, str(each.scorecard.claims), *counts, str(len(each.missed)))
    claims = sum(total.values())
    if claims:
        grid.add_section()
        grid.add_row("all", "", str(claims), *(str(total[o]) for o in shown), str(sum(len(e.missed) for e in audits)))
        grid.add_row("", "", "", *(f"{total[outcome] / claims:.0%}" for outcome in shown), "")
    console.print(grid)


def side_by_side(audits: Sequence[Audit], console: Console) -> None:
    """Prints the reviews side by side, the counts of each, and the findings that only some of them mention."""
    grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    grid.add_column("CWE", justify="right", no_wrap=True)
    for each in audits:
        grid.add_column(Text(visible(each.review)))
    grid.add_column("Colonnade")
    for verdict in audits[0].ground.pillars:
        cells = [Text(visible(said(each, verdict))) for each in audits]
        grid.add_row(str(verdict.pillar), *cells, verdict.verdict)
    console.print(grid)
    console.print()
    scores(audits, console)
    console.print()
    for index, finding in enumerate(audits[0].ground.findings):
        telling = [each.review for each in audits if index not in each.missed]
        who = f"mentioned by {some(telling, 4)}" if telling else "mentioned by none"
        console.print(Text(visible(f"{finding_line(finding)} ({who})")))
