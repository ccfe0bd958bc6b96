"""Which finding a suppression comment covers, and which comments silenced nothing."""

from collections.abc import Iterable, Mapping
from typing import Final

from colonnade import cwe
from colonnade.review.model import SuppressionEntry
from colonnade.source import Suppression

#: What the numbers that Bandit (B) and Ruff (S) share are about, as weaknesses; a finding of one of these, or of one
#: above or below it, is covered by a comment that names the number.
_CODES: Final[dict[int, tuple[int, ...]]] = {
    101: (617,), 102: (95, 94), 103: (732, 276), 104: (605, 1327), 105: (259, 798), 106: (259, 798),
    107: (259, 798), 108: (377, 379), 110: (390,), 112: (390,), 113: (1088,), 201: (489, 94),
    202: (22,), 301: (502,), 302: (502,), 303: (327, 328), 304: (327,), 305: (327,), 306: (377,), 307: (95, 94),
    308: (79, 80), 310: (22, 918, 939), 311: (330, 338), 312: (319,), 313: (611, 776), 314: (611, 776),
    315: (611, 776), 316: (611, 776), 317: (611, 776), 318: (611, 776), 319: (611, 776),
    320: (611, 776), 321: (319,), 323: (295,), 324: (327, 328), 401: (319,), 402: (319,), 403: (502,),
    404: (78,), 405: (611, 776), 406: (611, 776), 407: (611, 776), 408: (611, 776), 409: (611, 776),
    410: (611, 776), 411: (611, 776), 412: (807,), 413: (327,), 415: (319,), 501: (295,), 502: (327, 326),
    503: (327, 326), 504: (327, 295), 505: (326,), 506: (502,), 507: (295, 322), 508: (319,), 509: (319,),
    601: (78, 77), 602: (78,), 603: (78, 88), 604: (78,), 605: (78,), 606: (78,), 607: (426, 427, 78), 608: (89,),
    609: (78, 155), 610: (89,), 611: (89,), 612: (94, 502), 613: (94,), 614: (502,), 615: (494,), 701: (79, 94, 1336),
    702: (79,), 703: (79, 80), 704: (79, 80),
}  # fmt: skip

_NAMED: Final[dict[str, tuple[int, ...]]] = {"BLE001": (396, 390), "E722": (396, 390), "TRY002": (397,)}
"""The same of further codes of Ruff."""


class Suppressions:
    """The suppressions of all files, each remembered once it covers something."""

    def __init__(self, by_path: Mapping[str, Iterable[Suppression]]) -> None:
        self._by_path = {path: tuple(each) for path, each in by_path.items()}
        self._used: set[tuple[str, int]] = set()

    def cover(self, path: str, line: int, check: str, weakness: int) -> str:
        """The suppression that covers a finding on this line, as one text, or nothing."""
        text = ""
        for index, each in enumerate(self._by_path.get(path, ())):
            if each.first_line <= line <= each.last_line and not each.flaw and _names(each, check, weakness):
                self._used.add((path, index))
                text = text or _shown(each)
        return text

    def entries(self) -> tuple[SuppressionEntry, ...]:
        """Every suppression by place, with whether it silenced anything."""
        return tuple(
            SuppressionEntry(
                path,
                each.line,
                each.tool,
                each.ids,
                f"not honoured: {each.flaw}" if each.flaw else each.reason,
                (path, index) in self._used,
            )
            for path, found in sorted(self._by_path.items())
            for index, each in enumerate(found)
        )


def _names(suppression: Suppression, check: str, weakness: int) -> bool:
    """Whether the comment means findings of this check."""
    if suppression.tool == "colonnade":
        return check in suppression.ids or f"CWE-{weakness}" in suppression.ids
    if suppression.tool == "bandit" and not suppression.ids:
        return True
    return any(_is_about(id, weakness) for id in suppression.ids)


def _is_about(code: str, weakness: int) -> bool:
    if code in _NAMED:
        return weakness in _NAMED[code]
    number = code[1:]
    if code[:1] not in "BS" or not number.isdigit():
        return True  # a test by its name (``hardcoded_password_string``): the author named what stands there
    known = _CODES.get(int(number), ())
    return any(cwe.catalogue().get(each) is not None and cwe.related(each, weakness) is not None for each in known)


def _shown(suppression: Suppression) -> str:
    ids = ", ".join(suppression.ids)
    reason = f" -- {suppression.reason}" if suppression.reason else ""
    match suppression.tool:
        case "colonnade":
            return f"colonnade: allow {ids}{reason}"
        case "bandit":
            return f"nosec {ids}".rstrip() + reason
        case "ruff":
            return f"noqa: {ids}{reason}"
