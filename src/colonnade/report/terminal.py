"""The review on a terminal: the table of the ten pillars, the findings by severity, and what else must be known.

Everything is printed as `Text`, never as markup, so that reviewed source cannot colour, hide or move anything.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from colonnade import cwe
from colonnade.report import summary
from colonnade.report.excerpt import excerpt
from colonnade.report.rule import Rule
from colonnade.report.view import PRODUCTION, View, capped, note, rank, severities, steps
from colonnade.report.wording import acceptance, comment, count, cut, stated, visible, where
from colonnade.review.model import SEVERITIES, Finding, Review

FEW: Final = 30
"""Findings up to which each is told in full; of more, the first IN_FULL of a check and severity."""
IN_FULL: Final = 3
IN_LINES: Final = 20
PROBLEMS: Final = 20
STEPS: Final = 8
STEP: Final = 100
MARGIN: Final = 14
"""What stands left of the source in an excerpt: indent, mark, line number, bar."""
NARROWEST: Final = 20
WIDE: Final = 92
"""Columns from which the table has room for the names of severities."""

_STYLE: Final = {
    "critical": "bold red",
    "high": "red",
    "medium": "yellow",
    "low": "cyan",
    "note": "dim",
    "detected": "red",
    "not detected": "green",
    "undetermined": "yellow",
    "not applicable": "dim",
}
_HEADS: Final = {"critical": "crit", "high": "high", "medium": "med", "low": "low", "note": "note"}


def print_review(review: Review, rules: Sequence[Rule], console: Console) -> None:
    """Prints the review; wraps at the console's width and colours only where that is a terminal."""
    view = View(review, rules)
    out = _Out(console)
    out.table(_table(view, console.width))
    if console.width < WIDE:
        out.text(("c critical, h high, m medium, l low, n note", "dim"))
    out.blank()
    for sentence in (*summary.terms(view), ""):
        out.text(sentence)
    by_role: dict[str, list[Finding]] = {}
    for finding in sorted(view.standing, key=rank):
        by_role.setdefault(finding.role, []).append(finding)
    for role in sorted(by_role, key=lambda role: (role != PRODUCTION, role)):
        _findings(out, role, by_role[role], FEW if len(view.standing) <= FEW else IN_FULL)
    _suppressions(out, view)
    for title, entries in (("Problems", view.problems), ("Defects of Colonnade itself", view.internal)):
        shown, more = capped([_problem(each.path, each.line, each.message) for each in entries], PROBLEMS)
        _list(out, title, shown, more)
    for sentence in summary.sentences(view):
        out.text(sentence)


class _Out:
    """Prints paragraphs, with code in backticks set off, at an indent."""

    def __init__(self, console: Console) -> None:
        self._console = console

    @property
    def width(self) -> int:
        return self._console.width

    def blank(self) -> None:
        self._console.print()

    def table(self, table: Table) -> None:
        self._console.print(table)

    def text(self, *parts: str | tuple[str, str], indent: int = 0, hang: int = 0) -> None:
        """A paragraph of parts, each a text or (text, style), at an indent; its further lines hang by as much more."""
        whole = Text(overflow="fold")
        for part in parts:
            text, style = (part, "") if isinstance(part, str) else part
            whole.append(visible(text), style)
        room = max(self._console.width - indent - hang, NARROWEST)
        for number, line in enumerate(whole.wrap(self._console, room)):
            line.rstrip()
            self._print(Text(" " * (indent + (hang if number else 0))) + line)

    def line(self, text: str, style: str, indent: int) -> None:
        """One line as it is."""
        self._print(Text(" " * indent + text, style=style))

    def _print(self, text: Text) -> None:
        self._console.print(text, no_wrap=True, overflow="ignore", crop=False)


def _table(view: View, width: int) -> Table:
    """Ten rows: verdict, findings by severity, points examined and those of them that are undecided."""
    wide = width >= WIDE
    table = Table(box=None, pad_edge=False, padding=(0, 2 if wide else 1, 0, 0), header_style="bold")
    table.add_column("CWE", justify="right", no_wrap=True)
    table.add_column("pillar")
    table.add_column("verdict", no_wrap=True)
    for severity in SEVERITIES:
        table.add_column(_HEADS[severity] if wide else _HEADS[severity][0], justify="right")
    table.add_column("points", justify="right")
    table.add_column("undecided", justify="right")
    labels = {pillar.id: pillar.label for pillar in cwe.PILLARS}
    for pillar in view.review.pillars:
        found = severities(view.standing_in(pillar))
        points = pillar.safe + pillar.weak + pillar.undecided
        table.add_row(
            str(pillar.pillar),
            Text(labels.get(pillar.pillar, pillar.name)),
            Text(pillar.verdict, style=_STYLE[pillar.verdict]),
            *(
                Text(_number(found[severity]), style=_STYLE[severity] if found[severity] else "dim")
                for severity in SEVERITIES
            ),
            _number(points),
            _number(pillar.undecided),
        )
    return table


def _number(number: int) -> str:
    return str(number) if number else "-"


def _findings(out: _Out, role: str, findings: Sequence[Finding], full: int) -> None:
    """The findings in files of one role, the severe first; of one check the first in full, the others by a line."""
    number = count(len(findings), "finding")
    if role == PRODUCTION:
        out.text((f"{number} in production code", "bold"))
    else:
        verb = "does" if len(findings) == 1 else "do"
        out.text((f"{number} in {role} code", "bold"), f", which {verb} not make the review fail")
    out.blank()
    alike: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        alike.setdefault((finding.severity, finding.check), []).append(finding)
    for members in alike.values():
        for finding in members[:full]:
            _finding(out, finding)
        if len(members) > full:
            _briefly(out, members[full:])


def _briefly(out: _Out, findings: Sequence[Finding]) -> None:
    """Findings of one check and severity by message, each with its place alone."""
    first = findings[0]
    out.text((first.severity, _STYLE[first.severity]), f"  {first.title} ({first.check}) also at:")
    shown, more = capped(findings, IN_LINES)
    alike: dict[str, list[str]] = {}
    for finding in shown:
        alike.setdefault(stated(finding), []).append(where(finding.place))
    for message, places in alike.items():
        out.text(f"{', '.join(places)}  {message}", indent=4, hang=4)
    if more:
        out.text(f"and at {count(more, 'more place')}, which --json lists", indent=4)
    out.blank()


def _finding(out: _Out, finding: Finding) -> None:
    """One finding in full."""
    style = _STYLE[finding.severity]
    out.text(
        (finding.severity, style), "  ", (where(finding.place), "bold"), f"  {finding.title} ",
        (f"(CWE-{finding.weakness}, {finding.check})", "dim"), hang=4,
    )  # fmt: skip
    out.text(stated(finding), indent=4)
    for inside, row in excerpt(finding, max(out.width - MARGIN, NARROWEST)):
        out.line(row, "" if inside else "dim", indent=4)
    if len(finding.steps) > 1:
        for number, step in enumerate(steps(finding, STEPS), 1):
            if isinstance(step, int):
                out.text(f"   ({count(step, 'more step')})", indent=4)
                continue
            said = f"  {note(step)}" if note(step) else ""
            out.text(f"{number}. {where(step.place)}  {cut(step.text, STEP)}", (said, "dim"), indent=4, hang=3)
    out.text(("fix: ", "dim"), finding.fix, indent=4, hang=5)
    rests = f"; it rests on assumptions: {summary.assumed(finding.assumptions)}" if finding.assumptions else ""
    out.text(("confidence: ", "dim"), finding.confidence + rests, indent=4, hang=12)
    out.text(("accept: ", "dim"), f"{acceptance(finding)}  (at line {finding.place.line})", indent=4)
    out.blank()


def _suppressions(out: _Out, view: View) -> None:
    """What comments suppress, and those that suppress nothing."""
    hushed = [f"{where(each.place)}  {each.title} (CWE-{each.weakness}): {each.suppressed}" for each in view.suppressed]
    shown, more = capped(hushed, PROBLEMS)
    _list(out, "Suppressed findings", shown, more)
    unused = [
        f"{visible(each.path)}:{each.line}  {comment(each)}"
        + (f"  {each.reason}" if each.reason.startswith("not honoured") else "")
        for each in view.review.suppressions
        if not each.used
    ]
    shown, more = capped(unused, PROBLEMS)
    _list(out, "Comments that suppress nothing", shown, more)


def _problem(path: str, line: int, message: str) -> str:
    place = f"{path}:{line}  " if path and line else ""
    return place + message


def _list(out: _Out, title: str, rows: Iterable[str], more: int) -> None:
    rows = list(rows)
    if not rows:
        return
    out.text((title, "bold"))
    for row in rows:
        out.text(row, indent=4)
    if more:
        out.text(f"and {more:,} more, which --json lists", indent=4)
    out.blank()
