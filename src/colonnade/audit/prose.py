"""The words of review prose that say nothing of the code, and those that praise, stress or say that something works."""

import re
from typing import Final

from colonnade.audit.sentence import core
from colonnade.audit.vocabulary import concept
from colonnade.audit.word import WORD, stem, words_in

_FILLING: Final = """
a an the this that these those it its he she they them their there here we you your our i my
is are was were be been being am do does did done has have had having can could may might must shall should will would
and or but nor so if then than as of in on at by for from to into onto with without within about over under between
through during while when where which who whom whose what why how because since after before until again also too very
not no none any some all each every both either neither few more most less least other another such same own only just
even still yet ever never always often usually typically generally primarily mainly largely mostly especially
specifically particularly explicitly directly indirectly clearly simply merely rather instead however although though
whereas therefore thus hence moreover furthermore additionally overall e.g i.e etc eg ie vs per via like
up out off down
don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't shouldn't hasn't haven't it's
there's that's s t
"""
_REVIEWING: Final = """
code script snippet segment piece program file review analysis provided given current shown supplied context based
specific particular various several multiple different certain relevant related associated potential possible
appear appears seem seems suggest suggests suggesting indicate indicates indication indications evident observe
observed identify identified find found findings detect detected note noted mention mentioned include includes
including involve involves involving contain contains provide provides deal deals dealing focus focuses focused
focusing aim aims aimed designed intended intend purpose objective goal scenario case cases example examples
part parts aspect aspects area areas way ways manner nature thing things issue issues concern concerns
security defect defects weakness weaknesses vulnerability vulnerabilities cwe category categories type types class
risk risks problem problems flaw flaws framework environment system component components entity entities element
logic process processes behavior behaviour operation operations condition conditions functionality feature
function functions method methods routine routines
use uses used using usage make makes making perform performs performed performing ensure ensures ensuring ensured
show shows present presence absence exist exists existing occur occurs happen appear work works working
address addresses addressed addressing exhibit exhibits exhibiting
line lines section beginning end top bottom following above below number presumably perhaps likely
non expected unexpected actual real proper improper correct incorrect new known common standard typical general
important critical essential necessary vital need needs needed require requires required
one two first second lead leads leading cause causes result results resulting reflect reflects impact
"""
_RIGHT: Final = """
correctly properly proper correct appropriately appropriate accurately accurate adequately adequate successfully
reliably reliable robustly robust safely safe securely secure rightly soundly sound thoroughly gracefully consistently
effectively
"""
_PRAISE: Final = """
well-structured well-written well-organized well-organised well-designed well-documented structured appropriate
appropriately good best clean readable maintainable robust solid sound standard-practice consistent suitable
reasonable accordingly acceptable adequate adequately sensible proper properly correctly correct controlled intended
thorough rigorous careful elegant idiomatic typical standard conventional clear
follow follows following adhere adheres adhering conform conforms conventions practices patterns guidelines
poor bad weak messy sloppy complex complicated insufficient inadequate unclear fragile brittle
"""
_STRESS: Final = """
oriented centric centered centred heavy driven
"""


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in text.split())


_IDLE: Final = _stems(_FILLING) | _stems(_REVIEWING) | _stems(_RIGHT) | _stems(_PRAISE)
RIGHT: Final = frozenset(_RIGHT.split())
PRAISE: Final = frozenset(_PRAISE.split())
STRESS: Final = frozenset(_STRESS.split())
NORMAL: Final = re.compile(
    r"\b(?:expected|intended|normal|usual|typical|common|standard)\b (?:\w+ ){0,4}"
    r"(?:behaviou?rs?|practices?|patterns?|purposes?|conventions?)\b",
    re.I,
)
"""What says that something is as it usually is."""
_REFERENCE: Final = re.compile(r"\b(?:lines?|L)\s*\d+(?:\s*(?:[-\u2013,]|and|to)\s*\d+)*", re.I)
_LONG_NUMBER: Final = 4
_HYPHENATED: Final = re.compile(r"[a-z]+(?:-[a-z]+)*")


def content(text: str) -> dict[str, str]:
    """The concepts of a sentence that speak of the code, each with the word that stands for it, in their order.

    Several concepts of one word, such as a name in camel case, have that word in common.
    References to lines, short numbers and the idle words of reviews are none.
    """
    found: dict[str, str] = {}
    for match in WORD.finditer(_REFERENCE.sub(" ", core(text))):
        for word in words_in(match[0]):
            if (word.isdigit() and len(word) < _LONG_NUMBER) or len(word) == 1:
                continue
            if stem(word) not in _IDLE:
                found.setdefault(concept(word), match[0])
    return found


def says(text: str, words: frozenset[str]) -> str:
    """The first of the words that stands in the text, or empty; hyphenated words are one."""
    plain = text.lower()
    return next((word for word in _HYPHENATED.findall(plain) if word in words), "") or next(
        (part for word in _HYPHENATED.findall(plain) for part in word.split("-") if part in words), ""
    )


def listed(words: list[str], most: int = 6) -> str:
    """Words as a message names them."""
    shown = ", ".join(f'"{word}"' for word in words[:most])
    return shown + (f" and {len(words) - most} more" if len(words) > most else "")
