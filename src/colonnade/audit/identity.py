"""Whether the weakness that a review names exists, may be named, and is called so."""

from collections.abc import Iterable, Sequence
from functools import cache
from math import fsum, log
from typing import Final

from colonnade import cwe
from colonnade.audit.model import Claim, Judged, Mention, Reading
from colonnade.audit.word import stem, words_in
from colonnade.checks import registry
from colonnade.review.model import Finding

ALTERNATES: Final[dict[int, tuple[str, ...]]] = {
    16: ("security misconfiguration",),
    20: ("input validation", "insufficient input validation", "lack of input validation", "unvalidated input"),
    22: ("path traversal", "directory traversal", "zip slip"),
    77: ("command injection",),
    78: ("os command injection", "shell injection", "command injection", "remote code execution"),
    79: ("xss", "cross-site scripting", "script injection", "html injection"),
    89: ("sql injection", "sqli"),
    90: ("ldap injection",),
    94: ("code injection", "remote code execution", "rce"),
    95: ("eval injection", "code injection"),
    113: ("header injection", "response splitting"),
    117: ("log injection", "log forging"),
    200: ("information disclosure", "information leak", "sensitive data exposure"),
    209: ("information exposure through error messages", "error message leak", "error disclosure"),
    250: ("excessive privileges",),
    284: ("broken access control", "access control"),
    287: ("broken authentication", "improper authentication", "authentication bypass"),
    295: ("certificate validation", "tls verification disabled"),
    307: ("brute force",),
    312: ("plaintext storage of sensitive data",),
    319: ("cleartext transmission", "unencrypted communication"),
    326: ("weak encryption",),
    327: ("weak cryptography", "weak hash", "insecure hash", "broken crypto", "insecure cipher"),
    330: ("weak randomness", "insecure random"),
    338: ("weak randomness", "insecure random", "weak prng"),
    352: ("csrf", "xsrf", "cross-site request forgery"),
    362: ("race condition",),
    367: ("toctou", "time of check time of use"),
    377: ("insecure temporary file",),
    384: ("session fixation",),
    391: ("error handling", "unchecked error"),
    400: ("denial of service", "dos", "resource exhaustion"),
    434: ("unrestricted file upload", "file upload"),
    489: ("debug mode enabled", "active debug code"),
    501: ("trust boundary violation",),
    502: ("insecure deserialization", "unsafe deserialization", "object injection", "pickle deserialization"),
    522: ("weak credential storage",),
    601: ("open redirect", "unvalidated redirect"),
    611: ("xxe", "xml external entity"),
    639: ("idor", "insecure direct object reference"),
    703: ("error handling", "exception handling"),
    732: ("incorrect permissions", "world writable file"),
    755: ("error handling", "exception handling"),
    770: ("denial of service", "missing rate limit", "no resource limit"),
    776: ("billion laughs", "xml bomb"),
    798: ("hardcoded credentials", "hardcoded password", "hardcoded secret"),
    259: ("hardcoded password",),
    321: ("hardcoded key",),
    862: ("missing authorization", "broken access control"),
    863: ("broken access control",),
    915: ("mass assignment",),
    918: ("ssrf", "server-side request forgery"),
    943: ("nosql injection",),
    1021: ("clickjacking",),
    1104: ("outdated dependencies", "unmaintained dependencies"),
    1236: ("csv injection", "formula injection"),
    1333: ("redos", "regular expression denial of service"),
    1336: ("template injection", "ssti", "server-side template injection"),
    1395: ("vulnerable dependencies", "outdated dependencies", "dependency management", "supply chain"),
}
"""What weaknesses are called besides MITRE's names."""

_IDLE: Final = frozenset(
    stem(word)
    for word in (
        *("improper", "incorrect", "insufficient", "insecure", "inadequate", "missing", "potential", "possible"),
        *(
            "use",
            "usage",
            "using",
            "of",
            "in",
            "into",
            "to",
            "the",
            "a",
            "an",
            "and",
            "or",
            "for",
            "with",
            "by",
            "from",
        ),
        *("during", "through", "via", "on", "its", "special", "elements", "used", "issue", "issues", "vulnerability"),
        *("weakness", "security", "failure", "lack", "management", "control", "manage", "weak", "unsafe", "general"),
        *("functionality", "cwe", "information", "data", "product", "software", "code", "concern", "concerns", "risk"),
    )
)
_ENOUGH: Final = 0.34
_BEST: Final = 0.5
_SURE: Final = 0.7
_LONGEST: Final = 6
"""How many words a name has at most; more are a sentence, of which one word is enough."""


def identity(claim: Claim, pillars: bool, findings: Iterable[Finding] = ()) -> Judged:
    """What becomes of a claim that names a weakness.

    pillars: whether a pillar may be named: the review goes by them, or says that it is not there.
    findings: Colonnade's own, whose titles are names, too.
    """
    mention = claim.mention
    if mention is None:
        return Judged(claim, "not decidable", "It names no weakness.")
    if mention.number is None:
        return _without_number(claim, mention)
    fault = _unknown(mention.number) or _pillar(mention.number, pillars) or _prohibited(mention.number)
    if fault:
        return Judged(claim, "invalid id", f"{fault}.{_instead(mention)}")
    judged = _named(claim, mention, mention.number)
    if judged.outcome != "confirmed" and _is_told(mention.name, mention.number, findings):
        return Judged(claim, "confirmed", f"Colonnade finds it under CWE-{mention.number}, too.")
    return judged


def _without_number(claim: Claim, mention: Mention) -> Judged:
    if mention.written:
        return Judged(claim, "invalid id", f"`{mention.written}` has no number, so it names none.{_instead(mention)}")
    best = best_names(mention.name)
    exact = next((id for id, score in best if score >= 1), None)
    if exact is not None:
        return Judged(claim, "confirmed", f"{_called(exact)} is the weakness of this name.")
    return Judged(claim, "vague", f"No number is given, and no weakness is called so.{_instead(mention)}")


def _unknown(number: int) -> str:
    if cwe.catalogue().get(number) is None:
        return cwe.objection(number) or ""
    return ""


def by_pillar(reading: Reading) -> bool:
    """Whether a review goes by pillars: it has items on half of them, or most of what its items name are pillars."""
    named = [mention.number for item in reading.items for mention in item.mentions if mention.number]
    pillars = {pillar.id for pillar in cwe.PILLARS}
    some = sum(number in pillars for number in named)
    return len(pillars.intersection(named)) * 2 >= len(pillars) or some * 2 > len(named)


def _pillar(number: int, pillars: bool) -> str:
    if number in {pillar.id for pillar in cwe.PILLARS} and not pillars:
        return f"{_called(number)} is a pillar, which MITRE does not allow a finding to be mapped to"
    return ""


def _prohibited(number: int) -> str:
    weakness = cwe.catalogue().get(number)
    if weakness is not None and weakness.usage == "Prohibited":
        return f"MITRE prohibits mapping to {_called(number)}"
    return ""


def _named(claim: Claim, mention: Mention, number: int) -> Judged:
    """A live weakness: whether it is called as the review calls it."""
    if mention.name and _belongs_elsewhere(mention.name, number):
        right = f"CWE-{number} is {_name(number)}, not {mention.name}"
        return Judged(claim, "invalid id", f"{right}.{_instead(mention)}")
    weakness = cwe.catalogue().get(number)
    discouraged = weakness is not None and weakness.usage == "Discouraged" and weakness.abstraction != "pillar"
    note = " MITRE discourages mapping findings to it." if discouraged else ""
    return Judged(claim, "confirmed", f"CWE-{number} is {_name(number)}.{note}")


def _belongs_elsewhere(name: str, number: int) -> bool:
    """Whether a name is that of another weakness, or has next to no word of this one."""
    score = likeness(name, number)
    if score >= _SURE or (len(words_in(name)) > _LONGEST and score > 0):
        return False
    better = [id for id, other in best_names(name) if other >= _BEST and other > score]
    if any(cwe.related(id, number) for id in better):
        return False
    return bool(better) or score < _ENOUGH


def meant(mentions: Iterable[Mention], weaknesses: Sequence[int], findings: Sequence[Finding] = ()) -> tuple[int, ...]:
    """The weaknesses in place of those whose number belongs to another name: what that name fits best."""
    best: dict[int, list[int]] = {}
    for each in mentions:
        number, name = each.number, each.name
        if number is None or not name or _unknown(number):
            continue
        if _belongs_elsewhere(name, number) and not _is_told(name, number, findings):
            best[number] = [id for id, _ in best_names(name)[:1]]
    return tuple(id for number in weaknesses for id in best.get(number, [number]))


def _is_told(name: str, number: int, findings: Iterable[Finding]) -> bool:
    """Whether a finding has this title and weakness: one check may tell findings of several weaknesses."""
    return any(each.weakness == number and each.title.lower() == name.strip().lower() for each in findings)


def _name(number: int) -> str:
    weakness = cwe.catalogue().get(number)
    return weakness.name if weakness is not None else ""


def _called(number: int) -> str:
    return f"CWE-{number} ({_name(number)})"


def _instead(mention: Mention) -> str:
    """The weaknesses that the given name fits best, as a sentence, or nothing."""
    best = [id for id, score in best_names(mention.name) if score >= _BEST and id != mention.number]
    if not best:
        return ""
    return f" The name fits {' or '.join(_called(id) for id in best[:2])}."


def likeness(name: str, number: int) -> float:
    """How far a name is that of a weakness, from 0 to 1: the share of the weight of its words that the weakness has.

    Words that no weakness is named by do not count; 1 where no other is left.
    """
    wanted = frozenset(word for word in _telling(name) if word in _counts())
    if not wanted:
        return 1.0
    best = max(_share(wanted, words) for words in _names(number))
    return max(best, _share(wanted, _described(number)))


def speaks_of(text: str, number: int) -> bool:
    """Whether a sentence has at least half of what one of the names of a weakness says."""
    words = frozenset(stem(word) for word in words_in(_joined(text)))
    return any(names and _share(names, words) >= _BEST for names in _names(number))


def _share(wanted: frozenset[str], words: frozenset[str]) -> float:
    return _weighed(wanted & words) / _weighed(wanted)


@cache
def best_names(name: str) -> tuple[tuple[int, float], ...]:
    """The weaknesses whose names are nearest, best first: (id, likeness of name to name both ways)."""
    wanted = _telling(name)
    if not wanted:
        return ()
    scored = []
    for weakness in cwe.catalogue().weaknesses:
        score = max((_both(wanted, words) for words in _names(weakness.id)), default=0.0)
        if score >= _ENOUGH and weakness.usage != "Prohibited":
            scored.append((weakness.id, score))
    return tuple(sorted(scored, key=lambda each: (-each[1], each[0]))[:5])


def _both(wanted: frozenset[str], words: frozenset[str]) -> float:
    union = _weighed(wanted | words)
    return _weighed(wanted & words) / union if union else 0.0


def _weighed(words: frozenset[str]) -> float:
    """The weight of words together, the same in whatever order a set gives them."""
    return fsum(_weight(word) for word in words)


def _telling(name: str) -> frozenset[str]:
    """The stems of a name without words that stand in every other name; all where no other is left."""
    stems = frozenset(stem(word) for word in words_in(_joined(name)))
    return stems - _IDLE or stems


def _joined(name: str) -> str:
    return (
        name.lower()
        .replace("hard-coded", "hardcoded")
        .replace("clear-text", "cleartext")
        .replace("plain-text", "plaintext")
    )


@cache
def _names(number: int) -> tuple[frozenset[str], ...]:
    titles = (check.title for check in registry.checks() if check.weakness == number)
    return tuple(_telling(name) for name in (_name(number), *ALTERNATES.get(number, ()), *titles))


@cache
def _described(number: int) -> frozenset[str]:
    weakness = cwe.catalogue().get(number)
    return _telling(weakness.description) if weakness is not None else frozenset()


@cache
def _counts() -> dict[str, int]:
    found: dict[str, int] = {}
    for weakness in cwe.catalogue().weaknesses:
        for word in _all(_names(weakness.id)):
            found[word] = found.get(word, 0) + 1
    return found


def _all(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)


@cache
def _weight(word: str) -> float:
    """How much a word of a name tells: less, the more names have it."""
    return log(1 + len(cwe.catalogue().weaknesses) / (1 + _counts().get(word, 0)))
