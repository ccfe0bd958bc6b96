"""Writes docs/checks.md: every check by pillar, and the reasons for which its points are safe."""

from collections.abc import Iterator, Sequence

from colonnade import cwe
from colonnade.checks import coverage, registry
from colonnade.checks.registry import Entry

_HEAD = """\
# Checks

<!-- Written by tools/build_docs.py from the modules below src/colonnade/checks; do not edit. -->

{count} checks, each under the pillar that its weakness leads to by its primary parents. A point that a check examines
is weak (a finding), safe for one of the reasons in the second table, or undecided; `{{}}` in a reason stands for a
name.
`colonnade explain sql-injection` prints the page of one check: what, why, a bad and a good program, how to fix it,
limits.
The forms are explained in [ARCHITECTURE.md](../ARCHITECTURE.md#checks).

The weaknesses that findings may name, counted in every pillar that they belong to:
"""


def generate() -> str:
    """The whole text of docs/checks.md."""
    entries = registry.entries()
    parts = [_HEAD.format(count=len(entries)), "\n".join(_coverage(entries)) + "\n"]
    for pillar in cwe.PILLARS:
        own = sorted((entry for entry in entries if entry.pillar == pillar.id), key=lambda entry: entry.check.id)
        also = sorted(
            entry.check.id
            for entry in entries
            if entry.pillar != pillar.id and pillar.id in cwe.pillars(entry.check.weakness)
        )
        parts.append(f"## {pillar.id} {pillar.name}\n")
        if own:
            parts.append("\n".join(_table(own)) + "\n")
            parts.append("\n".join(_reasons(own)) + "\n")
        if also:
            parts.append(f"Counted here too: {', '.join(f'`{id}`' for id in also)}.\n")
    return "\n".join(parts)


def _coverage(entries: Sequence[Entry]) -> Iterator[str]:
    weaknesses = coverage.answered(entries)
    counts = coverage.by_pillar(weaknesses)
    yield "| pillar | checks | base and variant weaknesses |"
    yield "|---|---|---|"
    for pillar in cwe.PILLARS:
        own = sum(1 for entry in entries if entry.pillar == pillar.id)
        yield f"| {pillar.id} {pillar.name} | {own} | {counts[pillar.id]} |"
    yield f"| each counted once | {len(entries)} | {len(weaknesses)} |"


def _table(entries: Sequence[Entry]) -> Iterator[str]:
    yield "| check | weakness | severity | form | title |"
    yield "|---|---|---|---|---|"
    for entry in entries:
        check = entry.check
        weakness = ", ".join(f"CWE-{id}" for id in dict.fromkeys((check.weakness, *check.also)))
        yield f"| `{check.id}` | {weakness} | {check.severity} | {check.form} | {cell(check.title)} |"


def _reasons(entries: Sequence[Entry]) -> Iterator[str]:
    yield "| check | its points are safe because |"
    yield "|---|---|"
    for entry in entries:
        yield f"| `{entry.check.id}` | {'; '.join(map(cell, entry.check.reasons))} |"


def cell(text: str) -> str:
    """The text as it stands in a cell of a Markdown table."""
    return text.replace("|", "\\|").replace("<", "&lt;")
