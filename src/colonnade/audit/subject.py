"""What a sentence says to be there or not to be there, where that can be counted in the code."""

import re
from typing import Final

from colonnade.audit.lexicon import DENIAL, pattern

NAMES: Final[dict[str, re.Pattern[str]]] = {
    "arithmetic": pattern(r"""
(?:mathematical |numerical? |complex |arithmetic )?calculat\w+|arithmetic(?: \w+)?|mathematic\w*(?: \w+)?
computations?|numeric(?:al)? operations?
"""),
    "comparison": pattern(r"comparisons?|equality (?:checks?|tests?|operators?)|compar(?:es|ed)"),
    "logging": pattern(r"logging(?: \w+)?|log (?:statements?|calls?|messages?|output|entries)|loggers?|logs"),
    "credential": pattern(r"""
(?:hard-?coded |embedded |plaintext )?(?:credentials?|passwords?|secrets?|api keys?|access keys?|private keys?)
"""),
    "sensitive": pattern(r"sensitive (?:data|information|details)|personal data|confidential \w+"),
    "handler": pattern(r"""
(?:error|exception)[-\s]handling|handlers? of|exception handlers?|try(?:[-\s/]*(?:except|catch))?(?: blocks?)
try[-\s/]+(?:except|catch)|except (?:blocks?|clauses?)|catch(?:es|ing)? (?:\w+ ){0,2}exceptions?
(?:exceptions?|errors?|exceptional conditions?|failures?),?(?: [\w',-]+){0,8}? {is} (?:\w+ )?(?:handled|caught)
handl(?:e|es|ing) (?:of )?(?:\w+ ){0,3}(?:exceptions?|errors?|exceptional \w+)
"""),
    "raise": pattern(r"rais(?:es|ing) (?:\w+ ){0,3}(?:exceptions?|errors?)"),
    "loop": pattern(r"(?:infinite |unbounded |while |for )?loops?|iterations?|recursion"),
    "branch": pattern(r"""
conditionals?(?: \w+)?|branch(?:es|ing)?|if[-\s]statements?|conditional (?:checks?|logic)
"""),
    "control-flow": pattern(r"(?:complex |complicated |intricate )?control[-\s]flows?(?: \w+)?|flow control"),
    "input": pattern(r"""
(?:{outside}[-\s/]*(?:\w+ )?){1,3}(?:inputs?|data|requests?|arguments?)
inputs? from (?:\w+ ){0,3}(?:sources?|users?|outside|clients?)|(?:external|outside) (?:systems?|entities|sources?)
(?:user|external) interaction|inputs?
"""),
    "access-control": pattern(r"""
access[-\s]controls?(?: \w+)?|authori[sz]ation(?: \w+)?|authenticat\w+(?: \w+)?|permissions?(?: \w+)?|privileges?
user roles?|role[-\s]based \w+
"""),
    "encryption": pattern(r"encrypt\w+|cryptograph\w+|crypto|hashing|ciphers?"),
    "protection": pattern(r"""
(?:protection|security|defen[cs]e|protective)(?: \w+)? (?:mechanisms?|measures?|controls?|features?)
"""),
    "third-party": pattern(r"""
(?:third[-\s]party|external|outside)[-\s](?:librar(?:y|ies)|packages?|modules?|dependenc(?:y|ies)|imports?|code)
"""),
    "import": pattern(r"""
imports?|imported (?:\w+ )?modules?|importing|modules|librar(?:y|ies)|dependenc(?:y|ies)
"""),
    "assertion": pattern(r"assert(?:s|ed|ing|ions?)?(?: \w+)?"),
    "neutralization": pattern(r"""
(?:(?:input|output|html|input/output)[-\s/]*)?(?:encod|escap|saniti[sz])(?:ing|ation)|neutrali[sz]ation
neutrali[sz](?:e|es|ed|ing)
"""),
    "interpreter": pattern(r"""
(?:sql|shell|os|system)[-\s](?:quer(?:y|ies)|commands?|statements?|calls?)|eval|exec|templates?
dynamic code(?: \w+)?|code execution|commands? execut\w+
"""),
    "validation": pattern(r"""
(?:input |data |parameter )?validation|validat(?:es|ed|ing) (?:\w+ )?(?:inputs?|data|arguments?|parameters?)
"""),
    "cleanup": pattern(r"""
clean-?up(?: \w+)?|tear(?:s|ing)?[-\s]?downs?|cleaned up|(?:with|finally) (?:statements?|blocks?|clauses?)
context managers?|released|closed
"""),
    "concurrency": pattern(r"""
(?:multi-?)?thread(?:s|ing|ed)?|concurren\w+|locks?|locking|parallel\w*|async\w*|coroutines?|races?
shared (?:mutable )?state|synchroni[sz]\w+
"""),
    "network": pattern(r"network(?:ing)?(?: \w+)?|sockets?|http (?:requests?|calls?)|api calls?"),
    "file": pattern(r"""
files?(?: (?:operations?|access|handling|system|paths?|i/o|handles?))?|file[-\s]system|disk
"""),
    "database": pattern(r"databases?(?: \w+)?|sql"),
    "process": pattern(r"subprocess(?:es)?|child processes|shell commands?|system commands?"),
    "serialization": pattern(r"(?:de)?seriali[sz]\w+|pickl\w+|unpickl\w+"),
    "random": pattern(r"random(?:ness| numbers?| values?| generators?)?"),
    "timeout": pattern(r"time-?outs?"),
    "environment": pattern(r"environment variables?"),
    "docstring": pattern(r"docstrings?"),
    "global": pattern(r"global (?:variables?|state|statements?)"),
}
"""What prose calls each of `count.SUBJECTS`; of several in a clause, the first after what denies or states them."""
_HAS: Final = pattern(r"""
includ(?:es?|ing)|contains?|has|have|us(?:es?|ing)|perform(?:s|ing)?|there (?:is|are)|imports?|mak(?:es|ing)
defin(?:es|ing)|employs?|with|involv(?:es|ing)|relies on|implement(?:s|ed|ing)?|handles|catch(?:es|ing)?|present
{is} (?:\w+ )?(?:handled|caught|validated|logged|closed|released|cleaned|sanitized|escaped|encrypted|imported|used)
logs|raises|accepts?|receives?|reads?|process(?:es)?|opens?|calls?|compares
provid(?:es|ing)
""")
_NEAR: Final = 90
"""How many characters may stand between what denies and what is denied."""
_ASIDE: Final = pattern(r"focus\w* on|during|concern\w*|about|regarding|instead of|such as")
"""Behind these a subject is no more than touched on."""
_PASSIVE: Final = pattern(
    r"(?:is|are|was|were) (?:not|never)|isn't|aren't|wasn't|weren't",
)
_DONE: Final = pattern(
    r"implement(?:ed)?|used|performed|present|needed|required|involved|done|made|included|handled|caught|validated"
    "\n"
    r"sanitized|logged|found|shown|applied|enforced|checked|closed|released|imported|in use"
)
_WEAK_DENIAL: Final = re.compile(r"\bonly\b", re.IGNORECASE)


def denied(words: str) -> tuple[str, int]:
    """The subject that a clause says there is none of, and where it is named; empty and 0 where there is none."""
    for denial in DENIAL.finditer(words):
        reach = words[denial.end() : denial.end() + _NEAR]
        if _WEAK_DENIAL.match(reach.lstrip()):
            continue
        place, key = _first(reach)
        if key:
            return key, denial.end() + place
    return _passively(words)


def _passively(words: str) -> tuple[str, int]:
    """The subject of a denial in the passive: "Access control is not implemented"."""
    for denial in _PASSIVE.finditer(words):
        if not _DONE.search(words, denial.end(), denial.end() + _NEAR // 2):
            continue
        place, key = _first(words[: denial.start()])
        if key and denial.start() - place < _NEAR // 2:
            return key, place
    return "", 0


def stated(words: str) -> str:
    """The subject that a clause says there is some of, or empty."""
    place, key = _first(words)
    if not key or _ASIDE.search(words, 0, place):
        return ""
    return key if _HAS.search(words) else ""


def named(words: str) -> str:
    """The first subject that the words name, or empty."""
    return _first(words)[1]


def _first(words: str) -> tuple[int, str]:
    """Where the first subject is named, and its key; of two that begin there, the one with the longer name."""
    found = [(match.start(), -match.end(), key) for key, name in NAMES.items() if (match := name.search(words))]
    place, _, key = min(found, default=(0, 0, ""))
    return place, key
