"""The sentences that sum a review up, for every renderer: what was read, what came out, and under which terms.

Code stands in single backticks; whoever prints a sentence escapes the rest for its medium.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from colonnade.library.vocabulary import THREAT_MODELS
from colonnade.report.rule import Rule
from colonnade.report.view import PRODUCTION, SUPPRESSED, UNKNOWN_CALLEE, Count, View, reasons, severities, total
from colonnade.report.wording import be, count, joined, some
from colonnade.review.gather import SOURCE_WORDS
from colonnade.review.model import SEVERITIES, VERDICTS, Finding, PillarVerdict

REASONS: Final = 4
LOOKED_FOR: Final = 12
NAMED: Final = 4
_SUBJECT: Final = ("The check that answers for it looks", "The {} checks that answer for it look")


def sentences(view: View) -> list[str]:
    """What was read, what came out, and whether it fails."""
    review = view.review
    lost = view.unread()
    lines = sum(each.lines for each in review.files if each.path not in lost)
    files = count(len(review.files), "file")
    if lost:
        files = f"{len(review.files) - len(lost):,} of {files}"
    files += f" ({count(lines, 'line')})"
    points = total(view.rows)
    said = [f"Colonnade {review.version} reviewed {files} and examined {count(points, 'point')}."]
    if points:
        said.append(_outcome(view))
    said += [_verdicts(view), _failure(view)]
    if lost:
        them = "it" if len(lost) == 1 else "them"
        said.append(f"{count(len(lost), 'file')} could not be reviewed, and nothing is said of {them}.")
    troubles = [count(len(view.problems), "problem")] if view.problems else []
    troubles += (
        [count(len(view.internal), "defect of Colonnade itself", "defects of Colonnade itself")]
        if view.internal
        else []
    )
    if troubles:
        number = len(view.problems) + len(view.internal)
        said.append(f"{joined(troubles)} {be(number)} listed.")
    return said


def _outcome(view: View) -> str:
    """The points by status, in a sentence for any mixture of numbers."""
    weak, safe, undecided = (total(view.rows, status) for status in ("weak", "safe", "undecided"))
    parts = [f"{weak:,} {be(weak)} weak ({among(view.standing)})"] if weak else []
    parts += [
        f"{number:,} {be(number)} {status}" for number, status in ((safe, "safe"), (undecided, "undecided")) if number
    ]
    if view.suppressed:
        hushed = len(view.suppressed)
        parts.append(f"{hushed:,} {be(hushed)} weak and suppressed by a comment")
    if weak or view.suppressed:
        return f"Of these, {joined(parts)}."
    if not undecided:
        return "All are safe." if safe > 1 else "It is safe."
    return f"None is weak: {joined(parts)}."


def among(findings: Sequence[Finding]) -> str:
    """The findings by severity and, outside production code, by role: ``2 high and 1 low; 1 in test code``."""
    found = severities(findings)
    several = len(findings) > 1
    if len(found) == 1:
        shown = f"{'all ' if several else ''}{findings[0].severity}"
    else:
        shown = joined([f"{found[each]:,} {each}" for each in SEVERITIES if found[each]])
    for role, number in sorted(Counter(each.role for each in findings if each.role != PRODUCTION).items()):
        amount = "" if not several else "all " if number == len(findings) else f"{number:,} "
        shown += f"; {amount}in {role} code"
    return shown


def _verdicts(view: View) -> str:
    found = Counter(pillar.verdict for pillar in view.review.pillars)
    shown = [f"{found[verdict]} {verdict}" for verdict in VERDICTS if found[verdict]]
    return f"The verdicts on the {len(view.review.pillars)} pillars: {joined(shown)}."


def failing(view: View) -> list[Finding]:
    """The findings that make the review fail."""
    if view.review.fail_on not in SEVERITIES:
        return []
    worst = SEVERITIES[: SEVERITIES.index(view.review.fail_on) + 1]
    return [each for each in view.standing if each.role == PRODUCTION and each.severity in worst]


def _failure(view: View) -> str:
    threshold = view.review.fail_on
    if threshold not in SEVERITIES:
        return "No finding makes this review fail, for the threshold is none."
    severity = f"of severity {threshold}" + (" or above" if threshold != SEVERITIES[0] else "")
    found = len(failing(view))
    if not found:
        finding = "unsuppressed finding" if view.suppressed else "finding"
        return f"The review passes: no {finding} in production code is {severity}."
    return f"The review fails: {count(found, 'finding')} in production code {be(found)} {severity}."


def terms(view: View) -> list[str]:
    """The threat model, the coding standard, what was left out, and the roles of files."""
    review = view.review
    kinds = [words for kind, words in SOURCE_WORDS.items() if kind in THREAT_MODELS.get(review.threat_model, ())]
    model = f"Threat model: {review.threat_model} ({review.threat_model_reason})"
    said = [f"{model}. What counts as attacker-controlled: {joined(kinds)}." if kinds else f"{model}."]
    if review.standard:
        said.append(f"Coding standard: {review.standard}.")
    if review.exclude:
        said.append(f"Left out, as asked: {_quoted(review.exclude)}.")
    if review.stubs:
        said.append(f"What libraries mean was also read from the project's own stubs in {_quoted(review.stubs)}.")
    said.append(roles(view))
    return said


def _quoted(texts: Sequence[str]) -> str:
    return some([f"`{text.replace('`', '')}`" for text in texts], NAMED)


def roles(view: View) -> str:
    """The files by role, and what that means for the outcome."""
    found = view.roles()
    shown = [f"{found[PRODUCTION]:,} {PRODUCTION}"] if found[PRODUCTION] else []
    others = sorted(role for role in found if role != PRODUCTION)
    shown += [f"{found[role]:,} {role}" for role in others]
    text = f"Files by role, which their path or first lines tell: {joined(shown)}."
    if others:
        text += f" Findings in {joined([f'{role} code' for role in others], 'or')} do not make the review fail."
    return text


def reason(view: View, pillar: PillarVerdict) -> list[str]:
    """Why the pillar has its verdict, in numbers that agree with the record."""
    hushed = view.suppressed_in(pillar)
    said = []
    if pillar.safe + pillar.weak + pillar.undecided:
        said.append(_examined(view, pillar))
    elif hushed and pillar.verdict != "undetermined":
        said.append(f"Every point found here is {SUPPRESSED}.")
    else:
        said.append(_nothing(view, pillar))
    if hushed:
        more = "more " if said and pillar.weak else ""
        said.append(f"{count(hushed, f'{more}weak point')} {be(hushed)} suppressed by a comment.")
    return said


def _examined(view: View, pillar: PillarVerdict) -> str:
    examined = pillar.safe + pillar.weak + pillar.undecided
    parts = []
    if pillar.weak:
        standing = view.standing_in(pillar)
        told = f"in {count(len(standing), 'finding')}: " if len(standing) < pillar.weak else ""
        parts.append(f"{_of(pillar.weak, examined)}weak ({told}{among(standing)})")
    if pillar.safe:
        parts.append(f"{_of(pillar.safe, examined)}safe ({counted(reasons(pillar.ledger, 'safe'))})")
    if pillar.undecided:
        parts.append(f"{_of(pillar.undecided, examined)}undecided")
    return f"{count(examined, 'point')} examined: {joined(parts)}."


def _of(number: int, whole: int) -> str:
    """A number before its adjective; ``all`` where it is the whole, and nothing where that is one."""
    return f"{number:,} " if number < whole else "all " if whole > 1 else ""


def counted(found: Sequence[Count], limit: int = REASONS) -> str:
    """``constant: 5, parameterised: 2``; a single reason without its number."""
    if len(found) == 1:
        return found[0].name
    shown = [f"{each.name}: {each.number:,}" for each in found[:limit]]
    others = sum(each.number for each in found[limit:])
    if others:
        shown.append(f"{'another reason' if len(found) == limit + 1 else 'other reasons'}: {others:,}")
    return ", ".join(shown)


def _nothing(view: View, pillar: PillarVerdict) -> str:
    """What was looked for where no point counts."""
    looked = view.rules_of(pillar.pillar)
    if not looked:
        return "No check of this version answers for this pillar, so nothing was looked for."
    titles = "; ".join(_title(rule) for rule in looked[:LOOKED_FOR])
    if len(looked) > LOOKED_FOR:
        titles += f"; and {len(looked) - LOOKED_FOR} more"
    if pillar.verdict == "undetermined":
        lead = "No point was found in what could be read, and not everything could be read."
    else:
        lead = "Nothing that a check of this pillar examines was found in the reviewed code."
    return f"{lead} {_SUBJECT[len(looked) > 1].format(len(looked))} for: {titles}."


def _title(rule: Rule) -> str:
    """The title as it stands inside a sentence: without its capital, unless that is one of an abbreviation."""
    word = rule.title.partition(" ")[0]
    return rule.title[:1].lower() + rule.title[1:] if word[1:].islower() else rule.title


def assumed(assumptions: Sequence[str]) -> str:
    """What a finding rests on that was not shown, as a phrase; unknown callees in one list."""
    unknown = [each.removeprefix(UNKNOWN_CALLEE) for each in assumptions if each.startswith(UNKNOWN_CALLEE)]
    others = [each for each in assumptions if not each.startswith(UNKNOWN_CALLEE)]
    shown = (
        [f"the {'callees' if len(unknown) > 1 else 'callee'} {_quoted(unknown)} {be(len(unknown))} unknown"]
        if unknown
        else []
    )
    return "; ".join([*shown, *others[:NAMED]])
