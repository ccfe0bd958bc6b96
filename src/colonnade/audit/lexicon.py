"""The words of review prose: what denies, hedges, advises, praises, and what a weakness or a problem is called.

Tables of alternatives of regular expressions, one a line, matched without regard to case.  A blank in them stands for
any white space, ``{name}`` for one of the groups of words below.  Code in a sentence reads as ``XXXX``.
"""

import re
from typing import Final


def group(words: str) -> str:
    """One of the words, which white space divides; an underscore stands for a blank."""
    return f"(?:{'|'.join(word.replace('_', ' ') for word in words.split())})"


WORDS: Final[dict[str, str]] = {
    "not": group(
        r"no not never neither nor none nothing nowhere without cannot \w+n't free_(?:of|from) absence_of"
        r" lack_of lacks devoid_of rather_than instead_of unlikely zero fail(?:s|ed)?_to neglects?_to hardly yet_to"
    ),
    "bad": group(
        "improper incorrect insecure unsafe insufficient inadequate erroneous faulty non-standard suspicious malicious"
        " dangerous"
    ),
    "problem": group(
        "issues? problems? defects? vulnerabilit(?:y|ies) weakness(?:es)? flaws? concerns? risks? bugs? indications?"
        " signs? violations? deviations? misuses? threats? exposures? attacks? smells? shortcomings? anti-patterns?"
        r" findings? loopholes? gaps? leaks? instances? exploits? failures? injections? deficienc(?:y|ies) mistakes?"
        r" misconfigurations? cwes?(?:-\d+)? evidence race_conditions? deadlocks? typos? (?:dead|unreachable)_code"
        r" off-by-one (?:endless|infinite|unbounded)_(?:loops?|recursion) overflows? cross-site_scripting xss"
        r" csrf ssrf hard-?coded_\w+ {bad}(?:ly)?_\w+"
    ),
    "checked": group(
        "input data parameter schema type bounds? null permission authori[sz]ation authentication error exception"
        " signature certificate integrity access"
    ),
    "safeguard": group(
        r"(?:{checked}_)?(?:validation|sanit\w+ation|checks?|checking|verification) (?:output_)?(?:escaping|encoding)"
        r" (?:error|exception)[-\s]handling rate[-\s]limit(?:ing|s)? time-?outs? encryption hashing salt(?:ing)?"
        r" csrf_(?:protection|tokens?) lock(?:ing|s)? synchroni[sz]ation clean-?up authentication authori[sz]ation"
        r" bounds neutrali[sz]ation safeguards? limits?"
    ),
    "care": group(
        r"exceptions? errors? failures? conditions? (?:edge_)?cases? timeouts? lifecycles? clean-?up release validation"
        r" security resources"
    ),
    "guard": group(
        r"(?:validat|saniti[sz]|escap|neutrali[sz]|verif|authenticat|authori[sz]|encrypt)(?:e|es|ed|ing|y|ies|ied)"
        r" (?:restrict|synchroni[sz]|enforc|quot|filter|parameteri[sz]|protect|limit|lock|clos|releas)(?:e?s|ed?|ing)?"
        r" check(?:s|ed|ing)?_(?!for_(?:access|policy))\w+ clean(?:s|ed|ing)?_up"
        r" (?:handl|catch|account|deal|manag|defin|ensur)(?:e|es|ed|ing|s)?(?:_for|_with)?_(?:\w+_){0,4}{care}"
        r" (?:handl|catch)(?:e|es|ing)?_XX+ handled checked managed escaped cleaned initiali[sz]ed tested"
    ),
    "found": group("detected found identified observed present evident apparent seen noted visible discovered spotted"),
    "is": group("is are was were be been being"),
    "appears": group("is are was were be been being appears? seems? looks?"),
    "attacker": group(r"attack\w* user\w* arbitrary anyone malicious unauthori[sz]ed remote injection bypass\w*"),
    "forever": group("forever indefinitely endlessly"),
    "secret": group("state details secrets? credentials? passwords? tokens? keys? data information"),
    "attackers": group("attackers? hackers? adversar(?:y|ies) intruders? malicious_(?:users?|clients?|actors?|input)"),
    "weak": group(
        "vulnerable susceptible prone exposed exploitable unprotected unsafe insecure unvalidated unsanitized unescaped"
        " unencrypted unchecked predictable unhandled risky dangerous broken weak deprecated outdated"
    ),
    "abused": group(
        "exploited abused bypassed manipulated injected leaked misused tampered forged guessed circumvented intercepted"
        " poisoned"
    ),
    "assess": group(
        r"assess\w* determin\w* judg\w* say tell evaluat\w* verif\w* identify spot conclu\w* know confirm\w*"
    ),
    "outside": group("external user untrusted outside client remote public user-supplied user-provided"),
    "follow": group("(?:follow|compl(?:y|ie)|conform|align|match)(?:s|es|ed|ing)?"),
    "needful": group(
        "critical crucial important vital essential necessary advisable recommended imperative prudent wise worth"
        " beneficial better best good_practice good_idea mandatory"
    ),
}
"""Groups of words, each of which may hold those before it."""
for _name, _words in WORDS.items():
    for _other, _within in WORDS.items():
        if _other == _name:
            break
        _words = _words.replace(f"{{{_other}}}", _within)
    WORDS[_name] = _words


def _joined(table: str) -> str:
    lines = "|".join(line.strip() for line in table.strip().splitlines())
    for name, words in WORDS.items():
        lines = lines.replace(f"{{{name}}}", words)
    return lines.replace(" ", r"\s+")


def pattern(table: str) -> re.Pattern[str]:
    """Any line of a table as whole words."""
    return re.compile(rf"(?<![\w-])(?:{_joined(table)})(?!\w)", re.IGNORECASE)


def start(table: str) -> re.Pattern[str]:
    """The same at the beginning of a text, or behind a word that leads on."""
    return re.compile(rf"\W*(?:(?:please|also|then|and|or|so)\s+)?(?:{_joined(table)})(?!\w)", re.IGNORECASE)


def whole(table: str) -> re.Pattern[str]:
    """The same, to be matched with a whole text."""
    return re.compile(f"(?:{_joined(table)})", re.IGNORECASE)


HEDGE: Final = pattern(r"""
may|might|could|would|potential(?:ly)?|possib(?:le|ly)|perhaps|appears?|seems?|seemingly|apparent(?:ly)?|likely|unlikely
probabl[ey]|presumabl[ey]|suggest(?:s|ing)?|generally|typically|usually|arguably|largely|mostly|somewhat|sometimes|if
(?:no|not|any) (?:\w+ )?(?:clear|direct|explicit|obvious|glaring|major|significant|immediate|specific|apparent)(?:ly)?
not (?:necessarily|always|entirely|fully|thoroughly)
in some (?:cases|areas|scenarios)|some areas?|to some extent|indicat(?:es|ing)|in theory|can be|prone to|risk of
""")
"""What takes a statement half back."""
DENIAL: Final = pattern("{not}")
NOT_FOUND: Final = pattern(r"""
(?:not|\w+n't) (?:\w+ )?(?:{found}|an issue|a concern|a problem|vulnerable|susceptible|prone|affected|at risk)
{is} (?:unlikely|absent|free (?:of|from))
poses? no \w+
no (?:\w+ ){1,4}(?:that|which) (?:\w+ ){0,4}(?:misconfigured|bypassed|abused|misused|wrong)
no (?:\w+ )?(?:cause|reason) for concern
nothing (?:\w+ ){0,12}(?:{is} )?(?:{found}|suspicious|wrong)|nothing (?:to report|of concern|stands out)
""")
DENIED_PROBLEM: Final = pattern(r"{not} (?:(?!\S+, (?:the|it|this|there|we|one)\b)[\w'/,-]+ ){0,9}?{problem}")
PROBLEM: Final = pattern("{problem}")
FOUND: Final = pattern(r"""
{problem} (?:[\w'/,()-]+ ){0,8}?(?:{is}|has been|have been|can be) (?:\w+ ){0,2}(?:{found}|possible)
(?:identified|found|detected|discovered|observed|spotted|noticed|reveal(?:s|ed)|flagged) (?:[\w'/,-]+ ){0,6}?{problem}
there(?:'s| {is}| may be| might be| could be| (?:appears?|seems?) to be| exists?| remains?) (?:[\w'-]+ ){0,6}?{problem}
(?:contains?|has|have|exhibits?|introduc(?:es|ing)|suffers? from|shows?|creat(?:es|ing)) (?:[\w'-]+ ){0,5}?{problem}
(?:poses?|presents?|constitutes?|represents?|(?:is|are) (?:an?|the)) (?:[\w'-]+ ){0,4}?{problem}
(?:{is}|left|leaves?|leaving|remains?|it|them|makes? \w+) (?:\w+ ){0,2}{weak}
(?:lead(?:s|ing)? to|result(?:s|ing)? in|enabl(?:es|ing) (?:an? )?{attacker})
allow(?:s|ing)? (?:an? |any |the |for )?(?:\w+ )?{attacker}
(?:can|could|may|might) be (?:\w+ )?{abused}
(?:potential|risk|danger|possibility|opportunity|chance) (?:for|of)
hard-?coded (?:\w+ ){0,2}(?:credentials?|passwords?|secrets?|keys?|tokens?)
(?:missing|lacks?|lacking|insufficient|inadequate|absence of|lack of|weak|poor|broken) (?:[\w-]+ ){0,3}?{safeguard}
(?:executes?|runs?|evaluates?|deseriali[sz]es?|unpickles?) (?:\w+ ){0,4}(?:user|untrusted|arbitrary|attacker|external)
(?:user|attacker)-(?:controlled|supplied|provided) (?:\w+ ){0,8}(?:directly|without|into|unsanitized|unescaped)
{bad}(?:ly)?
(?:leak|expos|disclos|reveal)(?:e?s|e|ing)? (?:\w+ ){0,4}{secret}
(?:may|might|could|can|will) (?:\w+ )?(?:overflow|crash|fail|hang|deadlock|leak|corrupt|loop {forever})
{attackers} (?:\S+ ){0,6}?(?:can|could|may|might|would|is able|are able|controls?|gains?|obtains?)
swallow(?:s|ed|ing)?|silently (?:ignor|drop|pass|fail|suppress)\w*
""")
DENIED_GUARD: Final = pattern(r"""
(?:not|\w+n't|never|without|fail(?:s|ed)? to|neglects? to|omits? to|nor) (?:(?!only\b)[\w']+ ){0,5}?{guard}
(?:no|without(?: any)?|lacks?(?: of)?|lacking|missing|absence of|lack of) (?:[\w'-]+ ){0,3}?{safeguard}
(?:not|\w+n't) (?:\w+ )?(?:thorough|proper|adequate|sufficient|correct|complete|robust|careful|secur)\w*(?: \w+)?
{safeguard} (?:[\w'/-]+ ){0,4}?(?:is|are|was|were) (?:missing|absent|lacking|insufficient|inadequate|incomplete|not \w+)
""")
"""Where a review misses a safeguard, it claims a weakness."""
DEALT_WITH: Final = pattern(r"""
(?:address|prevent|avoid|mitigat|simulat|reproduc|ensur)(?:e?s|ed|e|ing)?|(?:guard|protect)(?:s|ing)? against
(?:test|check)(?:s|ing)? for|verif(?:y|ies|ying) that
rather than (?:an? )?{problem}|(?:designed|intended|constructed|aims?) to
""")
"""Where code deals with a problem, it does not have it."""
APPLICABILITY: Final = pattern(r"""
not (?:\w+ )?(?:applicable|relevant|pertinent)|n/a|inapplicable|irrelevant
(?:not|\w+n't) (?:seem )?(?:\w+ )?(?:to )?(?:apply|pertain|(?:be )?applicable|(?:be )?relevant)
""")
"""What says that a kind of weakness cannot be in this code."""
_ISSUES: Final = "(?:issues?|findings?|defects?|problems?|vulnerabilit(?:y|ies)|weakness(?:es)?|concerns?)"
BARE: Final[dict[str, re.Pattern[str]]] = {
    "not applicable": start(r"not applicable|n/?a|not relevant|does not apply|inapplicable"),
    "undetermined": start(r"""
undetermined|unclear|unknown|inconclusive|cannot (?:be )?determined?|not determined|needs? (?:further )?review
possibl[ey]|potential(?:ly)?|partial(?:ly)?|uncertain
"""),
    "not detected": start(rf"""
(?:not|none) (?:directly )?(?:{{found}}|vulnerable|affected)|none|no|no (?:\w+ ){{0,2}}{_ISSUES}(?: {{found}})?
safe|secure|clean|ok(?:ay)?|pass(?:ed)?|false|negative|absent|not an issue|not vulnerable
"""),
    "detected": start(rf"""
(?:(?:security|one|an|a|\d+) )?{_ISSUES}(?: {{found}})?|{{found}}
yes|true|vulnerable|fail(?:ed)?|positive|confirmed|affected|unsafe|insecure
exists|weak|applicable|\d+ findings?
"""),
}
"""Verdicts that stand alone, by what they say."""


def is_verdict(words: str) -> bool:
    """Whether the words are a verdict and nothing else."""
    return any((match := each.match(words)) and match.end() == len(words) for each in BARE.values())


ADVICE: Final = pattern(r"""
(?:should|must|ought to|needs? to|has to|have to)(?! (?:also )?be noted)
(?:it'?s|it is|is|are|remains?) (?:\w+ )?{needful}|(?:it )?would be (?:\w+ )?(?:{needful}|good|safer|helpful)
(?:recommend|suggest|advise|urge)(?:ed)? (?:\w+ing|that you|to|using|adding)|(?:i|we) (?:\w+ )?(?:recommend|suggest)
(?:is|are) (?:\w+ )?(?:recommended|advised|encouraged)|recommendations?|would benefit from|how to fix
best practices? (?:is|are|would|include|dictates?|suggests?|recommends?)|make sure|be sure to
be (?:careful|cautious|mindful)|improvements? (?:could|can|may|might|should)
(?:could|can|might) be (?:further )?(?:improved|enhanced|strengthened|better)
""")
ACTS: Final = start(r"""
implement|improve|ensure|consider|avoid|replace|add|validate|saniti[sz]e|verify|(?:to fix|how to fix|fix):?
remove|apply|adopt|encrypt|move|keep|upgrade|rotate|enable|disable|catch|wrap|refactor|follow|employ|enforce|require
make|put|extract|exchange|resolve|prefer|introduce|provide|define|configure|parameteri[sz]e|switch|don't|do not|never
always|be|leave|use(?! of| cases?)|utili[sz]e|bind|rewrite|restrict|regularly|double-check|conduct|perform|drop|ask|give
take|let|read|trust|count|open|set|pass|return
""")
"""Verbs of orders with which advice begins."""
ACTS_OR_NOUNS: Final = start(r"""
test|log|review|check|handle|limit|store|close|update|hash|escape|fix|document|monitor|hold|name|call|raise|compare|build
write|split|release|protect|guard|lock|isolate|audit|scan|mask|report|track|reject|accept|send|render|quote|serve|start
join|cancel|wait|end|state|choose|generate|derive|delete|create|change|convert|parse|treat|match|anchor|compile|register
import|declare|annotate|initiali[sz]e|assign|copy|sort|order|group|cap|bound|throttle|rate-limit|pin|sign|salt|exclude
include|await|reset|restore|undo|roll
""")
"""The same, of words that are nouns as well."""
STATES: Final = re.compile(
    r"\W*\w+(?:\W+\w+){0,5}?\W+(?:is|are|was|were|has|have|does|do|can|could|may|might|will|would|appears?|seems?)\b",
    re.IGNORECASE,
)
"""A finite verb near the beginning, so that the first word is no order."""
REMARK: Final = pattern(r"""
(?:this|the|my|our) (?:analysis|review|assessment|audit|evaluation|breakdown)|(?:this|my) (?:response|report)
(?:hard|difficult|challenging|impossible|not possible|tricky) to (?:\w+ )?{assess}
(?:can|may|could) be (?:challenging|difficult|hard)
(?:cannot|can't|could not|unable to|not able to) (?:be )?(?:\w+ )?{assess}
without (?:\w+ ){0,2}(?:context|information|knowledge|access|insight|specific|standards|details|visibility)
sure|certainly|of course|let me know|feel free|hope this helps
thanks|thank you|lgtm|otherwise lgtm|nit|hi|hello|(?:nice|great|good) (?:work|job|catch)|looks good(?: to me)?
please note|it should be noted|note that|it is worth noting|keep in mind|bear in mind|as mentioned
as follows|let's|i'll|i will|i can|as an ai
(?:out of|beyond) (?:the )?scope
would (?:need|require) (?:\w+ ){0,4}(?:context|information|review|analysis|knowledge)
(?:risks?|concerns?) (?:\w+ )*?(?:lower|limited|minimal|low|less|smaller)
(?:risks?|concerns?) (?:\w+ )*?(?:not )?(?:be )?as (?:critical|high|severe|serious)
depends on (?:\w+ ){0,3}(?:context|environment|implementation|configuration|usage|deployment)
""")
GENERAL: Final = start(r"""
(?:this|it|that) (?:\w+ )?is (?:\w+ )?(?:common|typical|usual|normal) (?:in|for|practice)
(?:unit |functional |integration )?tests? (?:code |scripts? |cases? )?(?:typically|generally|usually|often|tend)
in general|generally speaking|as a general rule|here is|here are|here's|below (?:is|are)|the following
""")
"""Sentences about code in general, and such as only lead to what follows."""
PRAISE: Final = pattern(r"""
(?:well|appropriately|adequately|cleanly|carefully|consistently)(?:[-\s]\w+)?
sufficiently|thoroughly|effectively|accordingly|logically|appropriate|consistent|structured|robust
sound|reasonable|adequate|sufficient|readable|straightforward|sensible|suitable|organi[sz]ed|maintainable
{is} (?:\w+ ){0,3}(?:safely|securely|properly|correctly)(?: \w+)?|(?:safely|securely|properly|correctly) \w+ed
clear (?:\w+ ){0,2}(?:flow|structure|logic|code|naming)|proper (?:\w+ ){0,2}(?:handling|validation|use|usage|clean-?up)
adher(?:es?|ing) to
(?:works?|behaves?|functions?|operates?|runs?) as (?:expected|intended)|good (?:\w+ )?(?:practices?|structure|design)
{follow} (?:\w+ ){0,5}(?:conventions?|practices?|patterns?|styles?)
{follow} (?:\w+ ){0,5}(?:guidelines?|pep ?8|purposes?|requirements?|standards?)
{appears} (?:\w+ ){0,2}(?:proper|correct|clear|solid|clean|safe|secure|thorough|standard|fine|good)
{appears} (?:\w+ ){0,2}(?:acceptable|sane|benign|harmless|minimal|simple)
{appears} (?:\w+ ){0,2}(?:intended|intentional|controlled|deliberate)
""")
BLAME: Final = pattern(r"""
messy|convoluted|unreadable|fragile|brittle|sloppy|confusing|verbose|hard to (?:read|follow|maintain)|poorly \w+
bad practice|complex|too (?:broad|long|complex|permissive|generic|wide|deep)\w*
error-prone|unreliable|questionable|problematic|overly \w+
not (?:ideal|recommended|pythonic|advisable)
""")
ACCOUNT: Final = pattern(r"""
[\d,]+ (?:more )?(?:points?|checks?)|of these, [\d,]+ (?:are|is) (?:weak|safe|undecided)|all are safe
points? (?:that (?:was|were) )?examined
(?:reviewed|examined|scanned|analy[sz]ed) [\d,]+ (?:files?|lines?|points?)|verdicts? on the [\d,]+ pillars
(?:overall )?(?:risk|severity)(?: \w+)?: ?(?:critical|high|medium|moderate|low|none)
defects? of colonnade itself|no point was found|could not be (?:reviewed|read)
the review (?:passes|fails)|make the review fail|what counts as|files by role|an empty cell|none is weak
and [\d,]+ (?:more|others)|told elsewhere
""")
"""What a review says of its own examination in numbers; it is no claim about the code."""
MISUSED: Final = pattern(r"""
(?:that|which) (?:\w+ ){0,4}(?:misconfigured|bypassed|abused|misused|wrong|(?:improper|incorrect|insecure)(?:ly)?)
""")
"""A safeguard that is denied in this form is denied to be weak, not to be there."""
CONCEDING: Final = re.compile(r"\b(?:while|although|though|whereas|even\s+though)\b", re.IGNORECASE)
ADVERSE: Final = start(r"but|however|although|though|while|yet|nevertheless|still|on the other hand|that said|except")
CONCLUDING: Final = start(r"""
overall|in (?:summary|conclusion|short|sum|total|closing)|to (?:sum(?:mari[sz]e)?(?: up)?|conclude)|finally|all in all
(?:the )?(?:conclusion|summary|bottom line)|based on (?:the|this|my) (?:above|analysis|review|assessment)
given (?:the|all) (?:specific|above|this)|taken together|therefore
""")
