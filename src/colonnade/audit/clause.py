"""What one clause of a review says: its kind, its verdict, whether it hedges, and what it counts or denies."""

import re
from typing import Final

import msgspec

from colonnade.audit import lexicon, mention, subject
from colonnade.audit.sentence import core

_EITHER = re.compile(r"\b(presence|existence)\s*(?:or|and|/)\s*(?:absence|non-existence)\s+of\b", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:and|or|but|nor|which|that|who|where|so)\b")
_PRONOUN = re.compile(r"\W*(?:it|this|that|they|these|those|such|the code|nothing)\b", re.IGNORECASE)
_TAIL = re.compile(r"[\s.!:;,)*\u2705\u274c\ufe0f-]*$")
_COUNTABLE: Final = frozenset(
    (
        *("import", "assertion", "handler", "comparison", "logging", "loop", "branch", "arithmetic", "raise"),
        *("docstring", "concurrency", "third-party", "global"),
    )
)
"""Subjects of which prose states that there are some, and means it."""
_PRAISED: Final = frozenset(
    (
        "handler",
        "control-flow",
        "comparison",
        "arithmetic",
        "cleanup",
        "logging",
        "validation",
        "assertion",
        "encryption",
    )
)
_ABSENT: Final = ("not detected", "not applicable")
_EARLY: Final = 24
"""Within so many characters a denial of problems is what the clause says."""
_BARE_KINDS: Final = {
    "not applicable": "applicability",
    "undetermined": "absence",
    "not detected": "absence",
    "detected": "presence",
}


class Said(msgspec.Struct, frozen=True):
    """How a clause is understood; the fields are those of `model.Claim`.  `bare`: it is a verdict and nothing else."""

    kind: str
    verdict: str = ""
    hedged: bool = False
    subject: str = ""
    negated: bool = False
    bare: bool = False


def alone(words: str) -> str:
    """The verdict that the words are and nothing else ("Not detected."), or empty."""
    body = _TAIL.sub("", words)
    for verdict, pattern in lexicon.BARE.items():
        match = pattern.match(body)
        if match and match.end() == len(body):
            return verdict
    return ""


def classify(words: str, section: str = "", stance: str = "") -> Said:
    """What a clause says.  words: with code as ``XXXX``; section: ``advice`` where only advice is expected;
    stance: the verdict that the item has given so far, which decides between readings of what is denied.
    """
    words = _EITHER.sub(r"\1 of", words)
    body = core(words)
    verdict = alone(body)
    if verdict:
        return Said(_BARE_KINDS[verdict], verdict, bool(lexicon.HEDGE.search(body)), bare=True)
    hedged = bool(lexicon.HEDGE.search(body))
    orders = _orders(words.rpartition(": ")[2])
    said = _task(body, words) or _weakness(body, words, stance)
    if section == "advice" and (
        said is None or said.kind in ("presence", "count") or (said.kind == "remark" and orders)
    ):
        said = Said("advice")
    said = said or _code(body)
    return msgspec.structs.replace(said, hedged=hedged or said.hedged)


def _task(body: str, words: str) -> Said | None:
    """Advice, and remarks on the review; both may hold the words of a weakness."""
    problem = lexicon.DENIED_PROBLEM.search(body) or _not_found(body)
    orders = _orders(words)
    if lexicon.APPLICABILITY.search(body) and not lexicon.ADVICE.search(body):
        return Said("applicability", "not applicable")
    early = problem and problem.start() <= _EARLY and not _guards(body)
    if early and not lexicon.GENERAL.match(body) and not orders:
        return _absence(body)
    if orders or lexicon.ADVICE.search(body):
        remark = lexicon.REMARK.search(words)
        return Said("remark") if remark and remark.start() < 3 else Said("advice")
    if lexicon.GENERAL.match(body) or (lexicon.REMARK.search(words) and not problem):
        return Said("remark")
    return None


def _not_found(body: str) -> re.Match[str] | None:
    """Where something is said not to be found, if that is a problem and not a thing that the code looks for."""
    match = lexicon.NOT_FOUND.search(body)
    if match is None or match.start() <= _EARLY // 2 or lexicon.PROBLEM.search(body) or _PRONOUN.match(body):
        return match
    return match if mention.within(body) else None


def _guards(body: str) -> re.Match[str] | None:
    """Where a safeguard is denied, unless it is problems of one that are denied, or that it is misused."""
    guard = lexicon.DENIED_GUARD.search(body)
    if guard is None or lexicon.MISUSED.search(body, guard.end() - 1):
        return None
    problem = lexicon.PROBLEM.search(body)
    return None if problem and problem.start() < guard.end() and lexicon.DENIED_PROBLEM.search(body) else guard


def _orders(words: str) -> bool:
    """Whether it begins as an order does, and not with a word that goes on with a sentence."""
    if _GOES_ON.match(words):
        return False
    if lexicon.ACTS.match(words):
        return True
    return bool(lexicon.ACTS_OR_NOUNS.match(words)) and not lexicon.STATES.match(words) and len(words.split()) > 2


def _absence(body: str) -> Said:
    """A denial of problems; what is denied can be counted where it is named before any problem is."""
    denied, place = subject.denied(body)
    problem = lexicon.PROBLEM.search(body)
    if problem and problem.start() < place:
        denied = ""
    return Said("absence", "not detected", subject=denied, negated=bool(denied))


def _weakness(body: str, words: str, stance: str) -> Said | None:
    """Whether it claims or denies a weakness."""
    absent = stance in _ABSENT and not lexicon.ADVERSE.match(words)
    if lexicon.MISUSED.search(body) and subject.denied(body)[0]:
        return _absence(body)
    if lexicon.DENIED_GUARD.search(body) and lexicon.MISUSED.search(body):
        return _absence(body)
    if _guards(body) and not absent:
        return Said("presence", "detected", subject=subject.denied(body)[0], negated=True)
    if lexicon.DENIED_PROBLEM.search(body) or _not_found(body):
        return _absence(body)
    denied, _ = subject.denied(body)
    if denied:
        return Said("count", subject=denied, negated=True)
    found = lexicon.FOUND.search(body)
    dealt = lexicon.DEALT_WITH.search(body)
    if found and not absent and not (dealt and dealt.start() < found.end()):
        return Said("presence", "detected", subject=subject.named(body))
    return None


def _code(body: str) -> Said:
    """What it says of the code besides weaknesses."""
    negated = bool(lexicon.DENIAL.search(body))
    dealt = lexicon.DEALT_WITH.search(body)
    blame = lexicon.BLAME.search(body)
    praise = lexicon.PRAISE.search(body) or blame
    if praise and not negated and not (dealt and dealt.start() < praise.end()):
        named = subject.named(body)
        return Said("judgement", subject=named if named in _PRAISED else "", negated=bool(blame))
    stated = subject.stated(body)
    if stated in _COUNTABLE and not negated and not dealt:
        return Said("count", subject=stated)
    return Said("description", negated=negated)
