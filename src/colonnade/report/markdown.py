"""The review as Markdown: ten numbered verdicts with what each rests on, recommendations, and what was not decided.

Every number and every sentence is computed from the record.  Long lists are cut and say so; the JSON record has all.
"""

import re
from collections import Counter
from collections.abc import Sequence

from colonnade.report import summary
from colonnade.report.escape import block, cell, code, plain, prose
from colonnade.report.excerpt import excerpt
from colonnade.report.rule import Rule
from colonnade.report.view import PRODUCTION, Checked, Count, Group, View, by_check, capped, kind, note, steps, total
from colonnade.report.wording import be, comment, count, ended, some, stated, where
from colonnade.review.model import SEVERITIES, Finding, PillarVerdict, Review, Step

_BLANKS = re.compile(r"\n{3,}")

FEW = 60
"""Findings up to which each is told in full; of more, the first IN_FULL of a check."""
IN_FULL = 5
IN_LINES = 40
SAMPLES = 3
REASONS = 6
STEPS = 12
STEP_TEXT = 100
LABELS = 12
CHECKS = 60
PROBLEMS = 40
FILES = 200


def render(review: Review, rules: Sequence[Rule]) -> str:
    """The whole text, which ends with a line end."""
    view = View(review, rules)
    parts = [
        [_title(review)],
        [_summary(view)],
        _terms(view),
        ["## The ten pillars"],
        *(_item(number, _pillar(view, pillar)) for number, pillar in enumerate(review.pillars, 1)),
        _recommendations(view),
        _undecided(view),
        _problems(view),
        _suppressions(view),
        _files(view),
    ]
    return _BLANKS.sub("\n\n", "\n\n".join("\n".join(part) for part in parts if part)).rstrip("\n") + "\n"


def _title(review: Review) -> str:
    """Names what was reviewed unless that is the root, whose own name is no part of the record."""
    whole = review.roots in ((), (".",))
    return "# Security review" + ("" if whole else f" of {some([code(root) for root in review.roots], SAMPLES)}")


def _summary(view: View) -> str:
    return " ".join(prose(sentence) for sentence in summary.sentences(view))


def _terms(view: View) -> list[str]:
    """What the review takes for granted."""
    return [f"- {prose(sentence)}" for sentence in summary.terms(view)]


def _item(number: int, lines: list[str]) -> list[str]:
    """Lines as one item of a numbered list."""
    marker = f"{number}. "
    return [marker + lines[0], *(" " * len(marker) + line if line else "" for line in lines[1:])]


def _pillar(view: View, pillar: PillarVerdict) -> list[str]:
    """One verdict: the sentence with its numbers, its findings, and the points that were examined."""
    lines = [f"**CWE-{pillar.pillar} {pillar.name}: {pillar.verdict}.** {_numbers(view, pillar)}"]
    lines[0] += _elsewhere(view.elsewhere(pillar))
    full = FEW if len(view.standing) <= FEW else IN_FULL
    for group in view.groups[pillar.pillar]:
        lines += ["", *_group(group, full)]
    checked, more = capped(by_check(pillar.ledger), CHECKS)
    if checked:
        lines += ["", "Points examined, by check:", "", *(_checked(view, each) for each in checked)]
    if more:
        lines.append(f"- and {count(more, 'more check')}")
    return lines


def _elsewhere(told: Sequence[tuple[str, Finding]]) -> str:
    """The sentence that refers to findings of this pillar that stand under another, or nothing."""
    if not told:
        return ""
    kinds: dict[tuple[str, int], list[str]] = {}
    for label, finding in told:
        kinds.setdefault((finding.title, finding.pillar), []).append(label)
    shown = [
        f"{plain(title)}, under CWE-{pillar} ({some(labels, LABELS)})" for (title, pillar), labels in kinds.items()
    ]
    return f" Told elsewhere: {'; '.join(shown[:IN_LINES])}{'; and more' if len(shown) > IN_LINES else ''}."


def _numbers(view: View, pillar: PillarVerdict) -> str:
    """The reason for a verdict in numbers."""
    return prose(" ".join(summary.reason(view, pillar)))


def _group(group: Group, full: int) -> list[str]:
    """The findings of one check: the first in full, the others by a line."""
    head = f"**{plain(group.title)}** (CWE-{group.weakness}, check {code(group.check)})"
    lines = [f"{head}: {count(len(group.findings), 'finding')}. How to fix: {prose(ended(group.fix))}", ""]
    for label, finding in group.findings[:full]:
        lines += _finding(label, finding)
    return lines + _briefly(group.findings[full:])


def _briefly(findings: Sequence[tuple[str, Finding]]) -> list[str]:
    """Findings by message, each with its place alone."""
    alike: dict[tuple[str, str], list[str]] = {}
    for label, finding in findings:
        key = (prose(stated(finding)), _weight(finding))
        alike.setdefault(key, []).append(f"**{label}** {code(where(finding.place))}")
    shown, more = capped(list(alike.items()), IN_LINES)
    lines = []
    for (message, weight), places in shown:
        if len(places) == 1:
            lines.append(f"- {places[0]}, {weight}. {message}")
        else:
            lines.append(f"- {weight.capitalize()}. {message} {some(places, IN_LINES)}.")
    left = sum(len(places) for _, places in list(alike.items())[IN_LINES:])
    return [*lines, f"- and {left:,} more, which the JSON record holds"] if more else lines


def _weight(finding: Finding) -> str:
    """Severity, confidence and, where it is not production, the role of the file."""
    role = "" if finding.role == PRODUCTION else f", {finding.role} code"
    return f"severity {finding.severity}, confidence {finding.confidence}{role}"


def _finding(label: str, finding: Finding) -> list[str]:
    """One finding in full, as an item of a list."""
    place = code(where(finding.place)) + _function(finding)
    lines = [f"- **{label}** {place}, {_weight(finding)}. {prose(stated(finding))}"]
    source = [line for _, line in excerpt(finding)]
    if source:
        lines += ["", *("  " + line for line in block(source))]
    if len(finding.steps) > 1:
        lines += ["", *(f"  {number}. {_step(step)}" for number, step in enumerate(steps(finding, STEPS), 1))]
    if finding.assumptions:
        lines += ["", f"  This rests on assumptions: {prose(summary.assumed(finding.assumptions))}."]
    return [*lines, ""]


def _step(step: Step | int) -> str:
    """One step of evidence, or that so many are left out."""
    if isinstance(step, int):
        return f"({count(step, 'more step')})"
    said = f": {prose(note(step))}" if note(step) else ""
    return f"{code(where(step.place))} {code(step.text, STEP_TEXT)}{said}"


def _function(finding: Finding) -> str:
    """The function around a finding; nothing for a module: checks of whole files say it of places inside functions."""
    return "" if finding.function == "<module>" else f" in {code(finding.function)}"


def _checked(view: View, checked: Checked) -> str:
    """What one check says of its points, as an item of a list."""
    parts = []
    if checked.weak:
        parts.append(f"{checked.weak:,} weak")
    if checked.undecided:
        parts.append(f"{checked.undecided:,} undecided")
    if checked.suppressed:
        parts.append(f"{checked.suppressed:,} suppressed")
    if checked.safe:
        parts.append(f"{checked.safe:,} safe: {_reasons(checked.why_safe)}")
    return f"- **{plain(view.title(checked.check))}** ({count(checked.total, 'point')}): {', '.join(parts)}."


def _reasons(found: Sequence[Count]) -> str:
    """Reasons with sample places."""
    shown, more = capped(found, REASONS)
    texts = [f"{prose(each.name)} ({_places(each)})" for each in shown]
    if more:
        others = sum(each.number for each in found[REASONS:])
        texts.append(f"{count(more, 'other reason')} ({count(others, 'point')})")
    return "; ".join(texts)


def _places(found: Count) -> str:
    """The first places, each once with how many points lie in that line, and how many points are left."""
    lines = Counter(where(place) for place in found.places)
    shown = list(lines.items())[:SAMPLES]
    texts = [code(line) + (f" ({number} times)" if number > 1 else "") for line, number in shown]
    return some(texts, SAMPLES, len(texts) + found.number - sum(number for _, number in shown))


def _recommendations(view: View) -> list[str]:
    """What to do, the severe first; one item a check and severity."""
    found: dict[tuple[int, bool, str], list[tuple[str, Finding]]] = {}
    for groups in view.groups.values():
        for group in groups:
            for label, finding in group.findings:
                key = (SEVERITIES.index(finding.severity), finding.role != PRODUCTION, finding.check)
                found.setdefault(key, []).append((label, finding))
    lines = ["## Recommendations", ""]
    if not found:
        return [*lines, "None: there is no finding." if not view.suppressed else "None: every finding is suppressed."]
    for number, (key, members) in enumerate(sorted(found.items()), 1):
        first = members[0][1]
        labels = some([label for label, _ in members], LABELS)
        scope = " (outside production code)" if key[1] else ""
        title = f"{first.severity.capitalize()}, {plain(first.title)}{scope}"
        lines.append(f"{number}. {title}: {prose(ended(first.fix))} ({labels})")
    return lines


def _undecided(view: View) -> list[str]:
    """The undecided points by check and reason."""
    rows = [row for row in view.rows if kind(row) == "undecided"]
    lines = ["## What was not decided", ""]
    if not rows:
        return [*lines, "Every point that was examined was decided."]
    number = total(rows)
    lines += [f"{count(number, 'point')} {be(number)} undecided; they may be safe or weak.", ""]
    checked, more = capped(by_check(rows), CHECKS)
    for each in checked:
        lines.append(
            f"- **{plain(view.title(each.check))}** ({count(each.undecided, 'point')}): {_reasons(each.why_undecided)}."
        )
    if more:
        lines.append(f"- and {count(more, 'more check')}")
    return lines


def _problems(view: View) -> list[str]:
    """What could not be read, and our own failures."""
    lines: list[str] = []
    for title, entries in (
        ("What could not be read or used", view.problems),
        ("Defects of Colonnade itself", view.internal),
    ):
        if not entries:
            continue
        lines += ["", f"## {title}", ""] if lines else [f"## {title}", ""]
        shown, more = capped(entries, PROBLEMS)
        for each in shown:
            place = f"{code(f'{each.path}:{each.line}' if each.line else each.path)}: " if each.path else ""
            lines.append(f"- {place}{prose(each.message)}")
        if more:
            lines.append(f"- and {more:,} more")
    return lines


def _suppressions(view: View) -> list[str]:
    """The findings that comments suppress, and the comments that suppress nothing."""
    lines: list[str] = []
    if view.suppressed:
        lines += ["## Suppressed findings", ""]
        shown, more = capped(view.suppressed, PROBLEMS)
        for finding in shown:
            place = code(where(finding.place))
            lines.append(f"- {place}: {plain(finding.title)} (CWE-{finding.weakness}), by {code(finding.suppressed)}")
        lines += [f"- and {more:,} more"] if more else []
    unused = [each for each in view.review.suppressions if not each.used]
    if unused:
        lines += ["", "## Comments that suppress nothing", ""] if lines else ["## Comments that suppress nothing", ""]
        entries, more = capped(unused, PROBLEMS)
        for each in entries:
            why = f", {plain(each.reason)}" if each.reason.startswith("not honoured") else ""
            lines.append(f"- {code(f'{each.path}:{each.line}')}: {code(comment(each))}{why}")
        lines += [f"- and {more:,} more"] if more else []
    return lines


_MARK = {"detected": "D", "not detected": "N", "undetermined": "U", "not applicable": ""}


def _files(view: View) -> list[str]:
    """A table of all files, those with findings first; nothing for a single file."""
    files = view.review.files
    if len(files) < 2:
        return []
    ids = [pillar.pillar for pillar in view.review.pillars]
    findings = Counter(finding.place.path for finding in view.standing)
    ordered = sorted(files, key=lambda each: (-findings[each.path], each.path))
    shown, more = capped(ordered, FILES)
    lines = ["## Files", ""]
    lines += ["D detected, N not detected, U undetermined; an empty cell: not applicable.", ""]
    lines.append(f"| File | Role | Lines | Findings | {' | '.join(map(str, ids))} |")
    lines.append(f"|---|---|--:|--:|{':-:|' * len(ids)}")
    for each in shown:
        marks = " | ".join(_MARK[each.verdicts[id]] for id in ids)
        lines.append(f"| {cell(code(each.path))} | {each.role} | {each.lines:,} | {findings[each.path]:,} | {marks} |")
    if more:
        lines += ["", f"And {count(more, 'more file')}, which the JSON record holds."]
    return lines
