"""Whether what a review places at certain lines stands there, and where it stands if not.

A constant shift of a review's line numbers is found first, so that each of its references can be told by it.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Final

import msgspec

from colonnade.audit import examined
from colonnade.audit.count import SUBJECTS
from colonnade.audit.ground import File, Ground, bare
from colonnade.audit.lexicon import DENIAL
from colonnade.audit.model import Claim, Evidence, Judged, Lines
from colonnade.audit.prose import content, listed
from colonnade.audit.subject import NAMES
from colonnade.audit.unit import Range, borders, span, whole
from colonnade.review.model import Finding

_NEAR: Final = 0.6
"""From what share of overlap on a range is that of a function whose borders it misses."""
_SHARE: Final = 0.5
_TWO: Final = 2
_SHOWN: Final = 3


class Fit(msgspec.Struct, frozen=True):
    """What a reference is held against: ranges of which it should be one, or points of which it should hold one."""

    file: File
    exact: frozenset[Range] = frozenset()
    points: tuple[Range, ...] = ()
    name: str = ""


def location(claim: Claim, ground: Ground, shift: int = 0) -> Judged:
    """A claim that something stands at lines; shift: by how much this review's numbers are too small."""
    if not claim.lines:
        return _somewhere(claim, ground)
    judged = [_one(claim, lines, ground, shift) for lines in claim.lines]
    worst = min(judged, key=lambda each: _ORDER.index(each.outcome))
    return msgspec.structs.replace(worst, claim=claim)


_ORDER: Final = ("wrong location", "refuted", "unsupported", "not decidable", "vague", "confirmed")


def _somewhere(claim: Claim, ground: Ground) -> Judged:
    """A claim about places by name alone."""
    places = [file.at(node) for name in claim.functions for file, node in ground.defined(name)]
    if places:
        return Judged(claim, "confirmed", "What it names is in the code.", tuple(places))
    if any(ground.knows(name) for name in claim.functions):
        return Judged(claim, "confirmed", "The code uses what it names.")
    return Judged(claim, "not decidable", "It gives no line.")


def _one(claim: Claim, lines: Lines, ground: Ground, shift: int) -> Judged:
    files = ground.named(lines.path)
    if not files:
        return Judged(claim, "not decidable", "There is no code to look at.")
    length = max(file.length for file in files)
    if lines.first > length:
        reason = f"The file has {length} lines; {_said(lines)} is beyond its end."
        return Judged(claim, "wrong location", reason, nearest=tuple(_best(claim, files)))
    told = [each for each in _findings(claim, ground) if examined.within(ground, each, (lines,), ())]
    if told:
        return Judged(claim, "confirmed", f"Colonnade finds: {examined.told(told)}.", examined.shown(ground, told))
    moved = msgspec.structs.replace(lines, first=lines.first + shift, last=lines.last + shift)
    there = [each for each in _findings(claim, ground) if shift and examined.within(ground, each, (moved,), ())]
    if there:
        reason = f"Not at {_said(lines)}: Colonnade finds: {examined.told(there)}{_by(shift)}."
        return Judged(claim, "wrong location", reason, nearest=examined.shown(ground, there))
    if claim.functions and not any(ground.knows(name) for name in claim.functions):
        named = ", ".join(f"`{name}`" for name in claim.functions)
        return Judged(claim, "wrong location", f"Nothing in the code is called {named}.")
    fits = [fit for file in files for fit in targets(claim, file, alone=lines.first == lines.last)]
    shifted = shift and any((moved.first, moved.last) in fit.exact for fit in fits)
    held = [fit for fit in fits if holds(fit, lines)]
    if held and not shifted:
        return Judged(claim, "confirmed", *_right(held[0], lines))
    if fits and (shifted or any(fit.exact for fit in fits)):
        return _elsewhere(claim, lines, fits, shift)
    worded = _by_words(claim, lines, files, shift, least=_TWO if fits else 1)
    if worded.outcome == "wrong location" and (claim.negated or DENIAL.search(claim.text)):
        return Judged(claim, "not decidable", f"What is denied cannot stand at {_said(lines)}.")
    return worded if not fits or worded.outcome == "confirmed" else _elsewhere(claim, lines, fits, shift)


def _findings(claim: Claim, ground: Ground) -> list[Finding]:
    """The findings of the weaknesses that the claim is about; of none, none."""
    wanted = examined.live(claim.weaknesses) if claim.verdict in ("", "detected") else ()
    return examined.findings(ground, wanted, loosely=True) if wanted else []


def _said(lines: Lines) -> str:
    return f"line {lines.first}" if lines.first == lines.last else f"lines {lines.first}-{lines.last}"


def _range(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"


def targets(claim: Claim, file: File, *, alone: bool) -> list[Fit]:
    """What the claim's words say should stand there: functions by name, else things that can be counted.

    alone: whether it is one line, at which a function may as well be used.
    """
    found: list[Fit] = []
    for name in dict.fromkeys(map(bare, claim.functions)):
        nodes = [node for node in file.definitions if node.name == name]
        if nodes:
            exact = frozenset(each for node in nodes for each in borders(file, node))
            found.append(Fit(file, exact, tuple(whole(node) for node in nodes), name))
        uses = tuple(span(node) for node in file.uses(name) if node not in nodes)
        if uses and (alone or not nodes):
            found.append(Fit(file, frozenset(), uses, f"`{name}`"))
    return found or [fit for subject in _subjects(claim) if (fit := _countable(file, subject)) is not None]


def _subjects(claim: Claim) -> tuple[str, ...]:
    """What can be counted of what a claim speaks of: its subject, else all that its words name."""
    if claim.negated:
        return ()
    if claim.subject in SUBJECTS:
        return (claim.subject,)
    return tuple(key for key, names in NAMES.items() if key in SUBJECTS and names.search(claim.text))


def _countable(file: File, subject: str) -> Fit | None:
    points = tuple(span(node) for node in file.counted(subject))
    return Fit(file, frozenset(), points, SUBJECTS[subject].one) if points else None


def holds(fit: Fit, lines: Lines) -> bool:
    """Whether the lines are what the fit asks for, allowing for borders that are missed by little."""
    if fit.exact:
        return (lines.first, lines.last) in fit.exact or any(
            _inside(lines, each) or _overlap(lines, each) >= _NEAR for each in fit.points
        )
    return any(first <= lines.last and last >= lines.first for first, last in fit.points)


def _inside(lines: Lines, outer: Range) -> bool:
    return outer[0] <= lines.first and lines.last <= outer[1]


def _overlap(lines: Lines, other: Range) -> float:
    """The share of common lines in all lines of both."""
    common = min(lines.last, other[1]) - max(lines.first, other[0]) + 1
    every = max(lines.last, other[1]) - min(lines.first, other[0]) + 1
    return max(common, 0) / every


def _right(fit: Fit, lines: Lines) -> tuple[str, tuple[Evidence, ...]]:
    """Why a location is right, with its evidence."""
    if fit.exact:
        if (lines.first, lines.last) in fit.exact:
            return f"`{fit.name}` stands there.", (fit.file.evidence(lines.first, lines.last),)
        near = max(fit.points, key=lambda each: _overlap(lines, each))
        where = "in" if _inside(lines, near) else "near enough to"
        reason = f"The lines are {where} `{fit.name}`, which is {_range(*near)}."
        return reason, (fit.file.evidence(near[0], near[1]),)
    inside = [each for each in fit.points if each[0] <= lines.last and each[1] >= lines.first]
    evidence = tuple(fit.file.evidence(first, last) for first, last in inside[:_SHOWN])
    return f"{_said(lines).capitalize()} hold{'s' if lines.first == lines.last else ''}: {fit.name}.", evidence


def _elsewhere(claim: Claim, lines: Lines, fits: Iterable[Fit], shift: int) -> Judged:
    """Something that can be found, but not in these lines."""
    near = min(
        ((abs(each[0] - lines.first), fit, each) for fit in fits for each in fit.points),
        key=lambda each: (each[0], each[2]),
    )
    _, fit, place = near
    there = (
        f"the nearest {fit.name} is at {_range(*place)}" if not fit.exact else f"`{fit.name}` is at {_range(*place)}"
    )
    moved = msgspec.structs.replace(lines, first=lines.first + shift, last=lines.last + shift)
    if shift and holds(fit, moved):
        place = moved.first, moved.last
        there = f"`{fit.name}` is at {_range(*place)}{_by(shift)}" if fit.exact else f"{there}{_by(shift)}"
    return Judged(
        claim,
        "wrong location",
        f"Not at {_said(lines)}: {there}.",
        (fit.file.evidence(lines.first, lines.last),),
        (fit.file.evidence(*place),),
    )


def _by(shift: int) -> str:
    return f"; the numbers of this review are too {'small' if shift > 0 else 'large'} by {abs(shift)}"


def _by_words(claim: Claim, lines: Lines, files: Iterable[File], shift: int, least: int) -> Judged:
    """Where nothing else is named, the words of the sentence decide, of which at least so many must stand there."""
    wanted = content(claim.text)
    here: list[Judged] = []
    for file in files:
        known = file.words.where(wanted)
        if not known:
            continue
        there = {key for key, places in known.items() if any(lines.first <= line <= lines.last for line in places)}
        evidence = (file.evidence(lines.first, lines.last),)
        said = listed([word for key, word in wanted.items() if key in there])
        verb = "speaks" if lines.first == lines.last else "speak"
        if len(there) >= least and (len(there) >= _SHARE * len(known) or len(there) > _TWO):
            return Judged(claim, "confirmed", f"{_said(lines).capitalize()} {verb} of {said}.", evidence)
        absent = listed([word for key, word in wanted.items() if key in known and key not in there])
        richest, number = _window(known.values(), lines.last - lines.first)
        if len(there) >= least and number < _TWO * len(there):
            reason = f"{_said(lines).capitalize()} {verb} of {said}, not of {absent}."
            here.append(Judged(claim, "confirmed", reason, evidence))
        else:
            reason = f"Nothing at {_said(lines)} speaks of {absent}{_by(shift) if shift else ''}."
            nearest = (file.evidence(richest, min(richest + lines.last - lines.first, file.length)),)
            here.append(Judged(claim, "wrong location", reason, evidence, nearest))
    if here:
        return here[0]
    reason = "No word of it is one of the code's, so nothing says what should stand there."
    return Judged(claim, "not decidable", reason)


def _window(places: Iterable[tuple[int, ...]], length: int) -> tuple[int, int]:
    """(first line, number of words) of the earliest stretch that long in which most of the words stand."""
    words = list(places)
    starts = sorted({line for lines in words for line in lines})
    counted = [
        (sum(any(first <= line <= first + length for line in lines) for lines in words), first) for first in starts
    ]
    number, first = max(counted, key=lambda each: (each[0], -each[1]), default=(0, 1))
    return first, number


def _best(claim: Claim, files: Iterable[File]) -> list[Evidence]:
    """The line in which most words of the claim stand."""
    wanted = content(claim.text)
    counts: Counter[tuple[int, int]] = Counter()
    files = tuple(files)
    for index, file in enumerate(files):
        for places in file.words.where(wanted).values():
            counts.update((index, -line) for line in places)
    if not counts:
        return []
    (index, line), number = max(counts.items(), key=lambda each: (each[1], each[0][1]))
    return [files[index].evidence(-line)] if number else []
