"""``colonnade explain`` and ``colonnade checks``: what stands in the catalogue and on the checks' pages."""

import re
import sys
from collections.abc import Iterable, Sequence
from typing import Final

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from colonnade import cwe
from colonnade.checks import coverage, registry
from colonnade.checks.registry import Entry
from colonnade.cli.console import OutputConsole

ERROR: Final = 2

_CWE = re.compile(r"(?:CWE-)?(\d+)", re.IGNORECASE)


def explain_command(name: str) -> int:
    """Prints the weakness or the check of that name."""
    console = OutputConsole()
    number = _CWE.fullmatch(name)
    if number is not None:
        return _explain_weakness(int(number[1]), console)
    entry = registry.by_id(name)
    if entry is None:
        near = [known.id for known in registry.checks() if name in known.id or known.id in name]
        hint = f" Did you mean {', '.join(near)}?" if near else " `colonnade checks` lists all."
        print(f"colonnade: there is no check {name!r}.{hint}", file=sys.stderr)
        return ERROR
    _explain_check(entry, console)
    return 0


def _explain_weakness(id: int, console: Console) -> int:
    catalogue = cwe.catalogue()
    weakness = catalogue.get(id)
    if weakness is None:
        print(f"colonnade: {cwe.objection(id)}.", file=sys.stderr)
        return ERROR
    console.print(f"[bold]CWE-{id} {escape(weakness.name)}[/bold]")
    console.print(f"{weakness.abstraction}, {weakness.status}, mapping {weakness.usage}; CWE {weakness.since}\n")
    console.print(escape(weakness.description) + "\n")
    names = {pillar.id: pillar.name for pillar in cwe.PILLARS}
    for pillar in cwe.pillars(id):
        primary = "  (primary)" if pillar == cwe.primary_pillar(id) else ""
        console.print(f"Pillar  {pillar} {names[pillar]}{primary}")
    if weakness.parents:
        primary_parent = catalogue.get(weakness.parents[0])
        assert primary_parent is not None
        console.print(f"Primary parent  CWE-{primary_parent.id} {escape(primary_parent.name)}")
    own = registry.by_weakness(id)
    below = [entry for entry in registry.entries() if id in cwe.ancestors(entry.check.weakness)]
    _list("Checks that answer for it", own, console)
    _list("Checks that answer for weaknesses below it", below, console)
    if not own and not below:
        console.print("\nNo check answers for it.")
    objection = cwe.objection(id)
    if objection:
        console.print(f"\nNo finding names it: {escape(objection)}.")
    return 0


def _list(title: str, entries: Iterable[Entry], console: Console) -> None:
    lines = [f"  {entry.check.id}  {escape(entry.check.title)} (CWE-{entry.check.weakness})" for entry in entries]
    if lines:
        console.print(f"\n{title}:")
        console.print("\n".join(lines))


def _explain_check(entry: Entry, console: Console) -> None:
    check = entry.check
    weakness = cwe.catalogue().get(check.weakness)
    assert weakness is not None
    console.print(f"[bold]{check.id}[/bold]  {escape(check.title)}")
    console.print(f"CWE-{check.weakness} {escape(weakness.name)}; severity {check.severity}, {check.form} check")
    pillars = ", ".join(str(pillar) for pillar in cwe.pillars(check.weakness))
    console.print(f"Pillars {pillars}; primary {cwe.primary_pillar(check.weakness)}\n")
    console.print(escape(entry.page.strip()) + "\n")
    console.print("A point is safe for one of these reasons:")
    console.print("\n".join(f"  {escape(reason)}" for reason in check.reasons))
    console.print(f"\nTo accept a finding: # colonnade: allow {check.id} -- reason")


def checks_command() -> int:
    """Prints the table of all checks by pillar."""
    console = OutputConsole()
    entries = registry.entries()
    for pillar in cwe.PILLARS:
        own = [entry.check for entry in entries if entry.pillar == pillar.id]
        also = sum(1 for e in entries if e.pillar != pillar.id and pillar.id in cwe.pillars(e.check.weakness))
        console.print(f"[bold]{pillar.id} {pillar.name}[/bold]: {len(own)} checks, and {also} of other pillars")
        if not own:
            continue
        table = Table(box=None, pad_edge=False, header_style="")
        for heading in ("check", "weakness", "severity", "form", "title"):
            table.add_column(heading, overflow="fold", no_wrap=heading != "title")
        for check in own:
            table.add_row(check.id, f"CWE-{check.weakness}", check.severity, check.form, escape(check.title))
        console.print(table)
        console.print()
    console.print(coverage_table(entries))
    return 0


def coverage_table(entries: Sequence[Entry]) -> Table:
    """How many checks and how many base and variant weaknesses each pillar has; the last row counts each once."""
    weaknesses = coverage.answered(entries)
    counts = coverage.by_pillar(weaknesses)
    table = Table(box=None, pad_edge=False, header_style="")
    table.add_column("pillar", overflow="fold")
    for heading in ("checks", "base and variant weaknesses"):
        table.add_column(heading, justify="right", overflow="fold")
    for pillar in cwe.PILLARS:
        own = sum(1 for entry in entries if entry.pillar == pillar.id)
        table.add_row(f"{pillar.id} {pillar.name}", str(own), str(counts[pillar.id]))
    table.add_row("each counted once", str(len(entries)), str(len(weaknesses)))
    return table
