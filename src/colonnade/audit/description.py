"""What becomes of what a review says of the code: descriptions, and judgements that it is good or bad."""

import re
from collections import Counter
from functools import lru_cache
from typing import Final

from colonnade.audit import counting, examined
from colonnade.audit.count import EXACT, SUBJECTS
from colonnade.audit.ground import File, Ground, bare
from colonnade.audit.measure import BLAMING, CRITERIA
from colonnade.audit.model import Claim, Evidence, Judged
from colonnade.audit.prose import NORMAL, PRAISE, RIGHT, STRESS, content, listed, says
from colonnade.audit.subject import named
from colonnade.audit.unit import span
from colonnade.audit.vocabulary import concept
from colonnade.audit.word import words_in, words_of

_QUOTED: Final = re.compile(r"(?<!\w)['\"\u2018\u201c]([^'\"\s\u2019\u201d]{1,40})['\"\u2019\u201d](?!\w)")
_SHARE: Final = 0.5
_CLEAR: Final = 0.6
_ENOUGH: Final = 3
_SHOWN: Final = 3
_SAME: Final = 0.9
"""From what share of common words on two sentences say the same."""


def description(claim: Claim, ground: Ground) -> Judged:
    """What the code is said to be or do: refuted by its own confessions, counted, or borne out by its own words."""
    return (
        _told(claim, ground)
        or _unknown(claim, ground)
        or _confessed(claim, ground)
        or _impossible(claim, ground)
        or _counted(claim, ground)
        or _stressed(claim)
        or _worded(claim, ground)
    )


def judgement(claim: Claim, ground: Ground) -> Judged:
    """Praise or blame: refuted where the code says otherwise, measured where there is a criterion, else vague."""
    return (
        _told(claim, ground)
        or _unknown(claim, ground)
        or _confessed(claim, ground)
        or _impossible(claim, ground)
        or _measured(claim, ground)
        or _baseless(claim, ground)
        or _without_criterion(claim)
        or _worded(claim, ground)
    )


def _told(claim: Claim, ground: Ground) -> Judged | None:
    """Confirmed, where Colonnade says the same of the same weakness or lines, in nearly the same words."""
    words = set(words_in(claim.text))
    wanted = examined.live(claim.weaknesses)
    for finding in ground.review.findings:
        texts = (finding.message, *finding.also, *(step.note for step in finding.steps))
        if not any(len(words & _words(text)) >= _SAME * len(words) for text in texts):
            continue
        there = bool(claim.lines) and examined.within(ground, finding, claim.lines, ())
        if there or any(examined.is_of(finding, each, loosely=True) for each in wanted):
            reason = f"Colonnade finds: {examined.told([finding])}."
            return Judged(claim, "confirmed", reason, examined.shown(ground, [finding]))
    return None


@lru_cache(maxsize=10_000)
def _words(text: str) -> frozenset[str]:
    return frozenset(words_in(text))


def _unknown(claim: Claim, ground: Ground) -> Judged | None:
    unknown = [name for name in claim.functions if not ground.knows(name)]
    if not unknown or len(unknown) < len(claim.functions):
        return None
    shown = ", ".join(f"`{name}`" for name in unknown)
    return Judged(claim, "refuted", f"Nothing in the code is called {shown}.")


def _confessed(claim: Claim, ground: Ground) -> Judged | None:
    """Refuted, where it says that something works and a comment on the same things says that it does not."""
    right = says(claim.text, RIGHT)
    wanted = content(claim.text)
    if not right or claim.negated or not wanted:
        return None
    for file in ground.files:
        for each in file.words.confessions:
            common = _distinct({key: word for key, word in wanted.items() if key in each.concepts})
            clear = len(common) >= _CLEAR * len(_distinct(wanted))
            if len(common) >= _ENOUGH or (len(common) == _ENOUGH - 1 and clear):
                asserted = f", and the assertion that would show it is commented out (line {each.assertion})"
                reason = (
                    f'It says "{right}"; the comment at {each.line}-{each.end_line} on {listed(common)} '
                    f"says that this is wrong{asserted if each.assertion else ''}."
                )
                return Judged(claim, "refuted", reason, (file.evidence(each.line, each.end_line),))
    return None


def _counted(claim: Claim, ground: Ground) -> Judged | None:
    if claim.subject not in SUBJECTS:
        return None
    judged = counting.count(claim, ground)
    return None if judged.outcome == "unsupported" else judged


def counted(claim: Claim, ground: Ground) -> Judged:
    """A claim of kind ``count``; where counting does not settle it, the words of the sentence may bear it out."""
    judged = _told(claim, ground) or counting.count(claim, ground)
    worded = _worded(claim, ground) if judged.outcome == "unsupported" else judged
    return worded if worded.outcome == "confirmed" else judged


def _impossible(claim: Claim, ground: Ground) -> Judged | None:
    """Refuted, where it speaks of what must be in the code for its weakness, and there is none."""
    needed = {counting.NEEDS[each] for each in claim.weaknesses if each in counting.NEEDS}
    subject = named(claim.text)
    if claim.negated or subject not in needed or ground.counted(subject):
        return None
    return Judged(claim, "refuted", f"{counting.none(subject)}, so nothing of it can be right or wrong.")


def _stressed(claim: Claim) -> Judged | None:
    word = says(claim.text, STRESS)
    if word:
        return Judged(claim, "vague", f'"{word}" says what the code is most of all, for which there is no measure.')
    normal = NORMAL.search(claim.text)
    if normal:
        return Judged(claim, "vague", f'"{normal[0]}" says that it is as usual, for which there is no criterion.')
    praise = says(claim.text, PRAISE)
    if praise and len(content(claim.text)) < 2:
        return Judged(claim, "vague", f'"{praise}" is a judgement without a criterion.')
    return None


def _worded(claim: Claim, ground: Ground) -> Judged:
    """Whether the words of a description are the code's own."""
    wanted = _without_names(claim) | {text: text for text in _QUOTED.findall(claim.text)}
    if not wanted and claim.functions:
        places = tuple(file.at(node) for name in claim.functions for file, node in ground.defined(name))
        return Judged(claim, "confirmed", "What it names is in the code.", places[:_SHOWN])
    if not wanted:
        return Judged(claim, "vague", "It has no word that could be looked up in the code.")
    known: dict[str, str] = {}
    evidence: list[Evidence] = []
    for file in ground.files:
        here = {**file.words.where(wanted), **_things(file, wanted), **_quoted(file, wanted)}
        known.update((key, wanted[key]) for key in here)
        evidence += _cover(file, here)
    if claim.negated:
        return _denied(claim, ground, wanted, known, evidence)
    if not known:
        return Judged(claim, "unsupported", f"None of its words is in the code: {listed(_distinct(wanted))}.")
    numbers = [word for key, word in wanted.items() if key.isdigit() and key not in known]
    if numbers:
        return Judged(claim, "unsupported", f"The code does not speak of {listed(numbers)}.")
    said = listed(_distinct(known))
    if len(_distinct(known)) >= _SHARE * len(_distinct(wanted)):
        return Judged(claim, "confirmed", f"The code speaks of {said}.", tuple(evidence[:_SHOWN]))
    missing = listed([word for word in _distinct(wanted) if word not in known.values()])
    reason = f"The code speaks of {said}, not of {missing}."
    return Judged(claim, "not decidable", reason, tuple(evidence[:_SHOWN]))


def _things(file: File, wanted: dict[str, str]) -> dict[str, tuple[int, ...]]:
    """The words that name something that can be counted ("loops"), with the lines where it is."""
    found = {key: file.counted(subject) for key, word in wanted.items() if (subject := named(word)) in SUBJECTS}
    return {key: tuple(span(node)[0] for node in nodes) for key, nodes in found.items() if nodes}


def _quoted(file: File, wanted: dict[str, str]) -> dict[str, tuple[int, ...]]:
    """The texts in quotes that stand in the code as they are, with their lines."""
    texts = [key for key, word in wanted.items() if key == word and not key.isalpha()]
    lines = {key: tuple(n for n, row in enumerate(file.source.lines, 1) if key in row) for key in texts}
    return {key: found for key, found in lines.items() if found}


def _distinct(concepts: dict[str, str]) -> list[str]:
    """The words behind concepts, each once."""
    return list(dict.fromkeys(concepts.values()))


def _without_names(claim: Claim) -> dict[str, str]:
    """The concepts of a claim without those of the functions it names, which say nothing of what they do."""
    names = {concept(word) for name in claim.functions for word in words_of(bare(name))}
    return {key: word for key, word in content(claim.text).items() if key not in names}


def _denied(
    claim: Claim, ground: Ground, wanted: dict[str, str], known: dict[str, str], evidence: list[Evidence]
) -> Judged:
    subject = named(claim.text)
    if not known or (subject and not ground.counted(subject)):
        return Judged(claim, "confirmed", f"None of it is in the code: {listed(_distinct(wanted))}.")
    reason = f"The code speaks of {listed(_distinct(known))}; whether it does what is denied cannot be read."
    return Judged(claim, "not decidable", reason, tuple(evidence[:_SHOWN]))


def _cover(file: File, here: dict[str, tuple[int, ...]]) -> list[Evidence]:
    """Few lines in which many of the words stand: the richest first, until every word has one."""
    left = dict(here)
    found: list[Evidence] = []
    while left and len(found) < _SHOWN:
        counts: Counter[int] = Counter(line for lines in left.values() for line in lines)
        line = min(counts, key=lambda each: (-counts[each], each))
        found.append(file.evidence(line))
        left = {key: lines for key, lines in left.items() if line not in lines}
    return found


def _measured(claim: Claim, ground: Ground) -> Judged | None:
    words = set(words_in(claim.text))
    for things, values, measure in CRITERIA:
        if words & things and (value := says(claim.text, values)):
            result = measure(ground)
            if result.met is None:
                return Judged(claim, "vague", f'"{value}" is a matter of taste here: {result.text}', result.places)
            met = result.met is not (value in BLAMING)
            return Judged(claim, "confirmed" if met else "refuted", result.text, result.places)
    return None


def _baseless(claim: Claim, ground: Ground) -> Judged | None:
    """Refuted, where what is praised is not in the code, or a finding says that it is weak."""
    if claim.subject in EXACT and not claim.negated and not ground.counted(claim.subject):
        return Judged(claim, "refuted", f"{counting.none(claim.subject)}, so nothing of it can be good or bad.")
    right = says(claim.text, RIGHT)
    found = examined.findings(ground, claim.weaknesses) if examined.live(claim.weaknesses) and right else []
    if found:
        reason = f'It says "{right}"; Colonnade finds: {examined.told(found)}.'
        return Judged(claim, "refuted", reason, examined.shown(ground, found))
    return None


def _without_criterion(claim: Claim) -> Judged | None:
    """Vague, where it praises or blames; where it does neither it is a description."""
    normal = NORMAL.search(claim.text)
    word = says(claim.text, PRAISE) or says(claim.text, RIGHT) or (normal[0] if normal else "")
    if word:
        return Judged(claim, "vague", f'"{word}" is a judgement without a criterion.')
    return None
