"""Words for numbers and lists, and reviewed text made harmless to look at."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from colonnade.review.model import Finding, Place, SuppressionEntry
from colonnade.source.template import is_template

TEXT_LIMIT: Final = 200
FURTHER: Final = 12
"""The further lines of a finding that are told; the JSON record has all."""
_TAB: Final = "    "
_PLAIN = re.compile(r"[ -~]*")


@cache
def _shown(character: str) -> str:
    if character == "\t":
        return _TAB
    if character.isprintable():
        return character
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


def visible(text: str) -> str:
    """The text with tabs as 4 spaces and every other unprintable character as its escape.

    Those are the control and format characters, which move, hide, reorder or colour others, lone surrogates, and all
    spaces but the common one.  Law: the result is printable and visible(visible(text)) == visible(text).
    """
    return text if _PLAIN.fullmatch(text) else "".join(map(_shown, text))


def cut(text: str, limit: int = TEXT_LIMIT) -> str:
    """The text, or its beginning with an ellipsis where it is longer than the limit."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def count(number: int, noun: str, plural: str = "") -> str:
    """``1 point``, ``1,200 points``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def ended(sentence: str) -> str:
    """The sentence with a full stop, if it ends with none."""
    return sentence if sentence.endswith((".", "?", "!")) else sentence + "."


def stated(finding: Finding) -> str:
    """What a finding says: its message, what other checks say of the place, and the first further lines."""
    sentences = [ended(finding.message), *map(ended, finding.also)]
    if finding.further:
        lines = [f"{place.line}" for place in finding.further]
        sentences.append(f"The same holds at line{'s' if len(lines) > 1 else ''} {some(lines, FURTHER)}.")
    return " ".join(sentences)


def be(number: int) -> str:
    """The verb that follows so many things."""
    return "is" if number == 1 else "are"


def joined(items: Sequence[str], last: str = "and") -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return f"{', '.join(items[:-1])} {last} {items[-1]}" if len(items) > 1 else "".join(items)


def some(items: Sequence[str], limit: int, total: int = 0) -> str:
    """The first items, and how many more there are.  total: where `items` holds not all of them."""
    shown = list(items[:limit])
    more = max(total, len(items)) - len(shown)
    return joined([*shown, f"{more:,} more"]) if more > 0 else joined(shown)


_COMMENTS: Final = {"colonnade": "colonnade: allow", "bandit": "nosec", "ruff": "noqa:"}


def comment(entry: SuppressionEntry) -> str:
    """A suppression as its comment says it, without the reason."""
    return " ".join((_COMMENTS.get(entry.tool, entry.tool), ", ".join(entry.ids))).strip()


def acceptance(finding: Finding) -> str:
    """The comment that accepts a finding, as its file's language writes one."""
    text = f"# colonnade: allow {finding.check} -- reason"
    return f"{{{text} #}}" if is_template(finding.place.path) else text


def where(place: Place) -> str:
    """``path:line`` with the path made visible."""
    return f"{visible(place.path)}:{place.line}"
