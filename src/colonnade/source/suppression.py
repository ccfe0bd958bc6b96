"""Comments that ask a reviewer to keep silent: our own, Bandit's and Ruff's."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator
from typing import Literal

import msgspec

Tool = Literal["colonnade", "bandit", "ruff"]
Unit = tuple[int, int]  # first and last line

# Texts without these have no suppression and are not tokenised. Ruff's count only with a code of the S family or one of
# those about handlers of every exception (BLE001, E722) and exceptions without a class of their own (TRY002).
_WORTH_A_LOOK = ("nosec", "colonnade:", "noqa", "NOQA", "NoQA")
_ANY = re.compile(
    r"\#\s*(?:nosec\b|colonnade:|(?i:(?:ruff:\s*|flake8[:=]\s*)?noqa\s*:)[^#\n]*\b(?:S\d|BLE001|E722|TRY002))"
)

_COLONNADE = re.compile(r"#\s*colonnade:\s*(?P<verb>[\w-]*)(?P<ids>[^#]*?)(?:(?:^|\s)--(?P<reason>[^#]*))?(?=#|$)")
_NOSEC = re.compile(r"#\s*nosec\b:?(?P<rest>[^#]*)")
_NOQA = re.compile(r"#\s*(?P<file>(?:ruff:|flake8[:=])\s*)?noqa\s*:(?P<rest>[^#]*)", re.IGNORECASE)
_CODES = re.compile(r"\s*((?:[A-Z]+[0-9]+(?:[\s,]+|$))+)")
_OURS = re.compile(r"S\d+|BLE001|E722|TRY002")
_NAMED_TESTS = re.compile(r"\s*((?:(?:B\d+|[a-z]+(?:_[a-z\d]+)+)(?:[\s,]+|$))+)")
_PAGE_COMMENT = re.compile(r"\{(#\s*colonnade:[^\n]*?)#\}")
_ID = re.compile(r"[A-Za-z][\w.-]*")


class Suppression(msgspec.Struct, frozen=True):
    """A comment that claims a finding away. Whether it is believed is the reader's matter.

    line: of the comment, 1-based. first_line..last_line: what it covers: the logical line it stands in (a whole simple
    statement, or the header of a compound one with its decorators) or, alone on its line, the next one; for a file-wide
    comment all lines. ids: ours, or codes of the tool; empty with bandit means all. reason: what follows.
    flaw: why it must not be believed, for ours: it gives no ids, no reason, or an unknown word; else empty.
    """

    line: int
    first_line: int
    last_line: int
    tool: Tool
    ids: tuple[str, ...]
    reason: str
    flaw: str = ""


def suppressions(text: str) -> list[Suppression]:
    """All suppressions of a text with `\\n` line ends, by line. Words inside strings are none. Never raises."""
    if not any(word in text for word in _WORTH_A_LOOK) or not _ANY.search(text):
        return []
    return _all_of(text, _comments(text))


def page_suppressions(text: str) -> list[Suppression]:
    """The suppressions in the comments ``{# colonnade: allow ... #}`` of a template, each within a line.

    One covers its line; alone on it, the next one.
    """
    found = []
    for match in _PAGE_COMMENT.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        alone = not text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip()
        rest = text.find("\n", match.end())
        alone = alone and not text[match.end() : rest if rest >= 0 else len(text)].strip()
        found.append((line, match[1], (line + alone, line + alone)))
    return _all_of(text, found)


def _all_of(text: str, comments: list[tuple[int, str, Unit]]) -> list[Suppression]:
    found = []
    last = text.count("\n") + 1
    for line, comment, unit in comments:
        for first_line, last_line, tool, ids, reason, flaw in _read(comment, unit, last):
            found.append(Suppression(line, first_line, last_line, tool, ids, reason, flaw))
    return found


def _read(comment: str, unit: Unit, last: int) -> Iterator[tuple[int, int, Tool, tuple[str, ...], str, str]]:
    for match in _COLONNADE.finditer(comment):
        ids = tuple(_ID.findall(match["ids"]))
        reason = (match["reason"] or "").strip()
        if match["verb"] != "allow":
            flaw = f"unknown word {match['verb']!r}, expected allow"
        else:
            flaw = "no ids" if not ids else "no reason" if not reason else ""
        yield *unit, "colonnade", ids, reason, flaw
    for match in _NOSEC.finditer(comment):
        tests = _NAMED_TESTS.match(match["rest"])
        rest = match["rest"][tests.end() if tests else 0 :]
        yield *unit, "bandit", tuple(re.split(r"[\s,]+", tests[1].strip(" \t,"))) if tests else (), _reason(rest), ""
    for match in _NOQA.finditer(comment):
        codes = _CODES.match(match["rest"])
        ids = tuple(code for code in re.split(r"[\s,]+", codes[1]) if _OURS.fullmatch(code)) if codes else ()
        if codes and ids:
            covered = (1, last) if match["file"] else unit
            yield *covered, "ruff", ids, _reason(match["rest"][codes.end() :]), ""


def _reason(rest: str) -> str:
    return rest.strip(" \t-:,")


def _comments(text: str) -> list[tuple[int, str, Unit]]:
    """Every comment that holds a suppression: its line, its text and the lines it covers."""
    tokens: list[tokenize.TokenInfo] = []
    try:
        tokens.extend(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, SyntaxError, ValueError, RecursionError, MemoryError):
        return _scan(text)
    pending: list[tuple[int, str]] = []
    decorated: list[tuple[int, str]] = []
    found: list[tuple[int, str, Unit]] = []
    start = top = 0
    is_decorator = False
    for token in tokens:
        if token.type == tokenize.COMMENT:
            if _ANY.search(token.string):
                pending.append((token.start[0], token.string))
        elif token.type == tokenize.NEWLINE:
            if is_decorator:
                decorated += pending
            else:
                found += [(line, comment, (top, token.end[0])) for line, comment in decorated + pending]
                decorated, top = [], 0
            pending, start = [], 0
        elif not start and token.type not in (tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
            start = token.start[0]
            top = top or start
            is_decorator = token.string == "@"
    # A last comment with nothing below it covers its own line.
    found += [(line, comment, (line, line)) for line, comment in decorated + pending]
    return sorted(found)


def _scan(text: str) -> list[tuple[int, str, Unit]]:
    """The comments of a text that cannot be tokenised: from a `#` outside of quotes to the end of its line."""
    lines = text.split("\n")
    found = []
    for number, line in enumerate(lines, 1):
        match = re.match(r"""(?:[^#'"\\]|\\.|'(?:[^'\\]|\\.)*+'|"(?:[^"\\]|\\.)*+")*+(#.*)""", line)
        if match and _ANY.search(match[1]):
            covered = number
            if not line[: match.start(1)].strip():
                below = range(number, len(lines))
                covered = next((n + 1 for n in below if lines[n].strip() and lines[n].lstrip()[0] != "#"), number)
            found.append((number, match[1], (covered, covered)))
    return found
