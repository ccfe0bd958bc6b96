"""CWE ids of the peers' rules: what Ruff does not say, and what Bandit says too coarsely.

Ruff names no CWE.  Its S rules are ports of Bandit's tests under the same numbers (S102 is B102), so each gets the id
that Bandit 1.9.4 gives to that test; S320, S401, S410 and S704 likewise, from the nearest test of the same kind.

Some of these ids hide a hit that the rule's own message describes: `eval` carries 78, XML parsers carry 20, `yaml.load`
carries 20.  So that no peer loses by its labels, `FINER` adds the ids that the message means; where only ids are
compared (OWASP, SecurityEval, CVEs) a finding counts with both.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_STATED = {
    20: "313 314 315 316 317 318 319 320 405 406 407 408 409 410 411 506",
    22: "202 310",
    78: "102 307 404 601 602 603 604 605 606 607",
    79: "308 704",
    80: "702",
    89: "608 610 611",
    94: "201 612 701",
    155: "609",
    259: "105 106 107",
    284: "412",
    295: "323 501 507",
    319: "312 321 401 402 415 508 509",
    326: "505",
    327: "303 304 305 324 413 502 503 504",
    330: "311",
    377: "108 306",
    400: "113",
    502: "301 302 403",
    605: "104",
    703: "101 110 112",
    732: "103",
}

_FINER = {
    79: "308 701 702 703 704",
    95: "102 307",
    215: "201",
    328: "303 324",
    390: "110 112",
    489: "201",
    502: "506",
    611: "313 314 315 316 317 318 319 320 405 406 407 408 409 410 411",
    617: "101",
    776: "313 314 315 316 317 318 319 320 405 406 407 408 409 410 411",
    798: "105 106 107",
    918: "310",
    1088: "113",
    1327: "104",
}

_FINER_OF: dict[str, set[int]] = {}
for _cwe, _numbers in _FINER.items():
    for _number in _numbers.split():
        _FINER_OF.setdefault(_number, set()).add(_cwe)

RUFF_CWE: Mapping[str, int] = MappingProxyType(
    {f"S{number}": cwe for cwe, numbers in _STATED.items() for number in numbers.split()}
)


def finer(rule: str) -> frozenset[int]:
    """The ids that a rule of Bandit (B102) or Ruff (S102) means beside the one it states."""
    return frozenset(_FINER_OF.get(rule[1:], ()))
