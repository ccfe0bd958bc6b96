"""Whether a text that no Python 3 parses is Python 2."""

from __future__ import annotations

import re

# A string that is not closed goes to the end of its line, or of the text: so a search is linear.
_STRING = re.compile(
    r"""(?P<quote>["]{3}|[']{3})(?:\\.|[^\\])*?(?:(?P=quote)|\Z)
      | (?P<mark>["'])(?:\\.|(?!(?P=mark))[^\\\n])*+(?P=mark)? | [#][^\n]*""",
    re.DOTALL | re.VERBOSE,
)

# Each is an error in every Python 3.
_SIGNS = (
    (r"^[ \t]*print(?:[ \t]*(?:>>|[\"'`])|[ \t]+(?!(?:in|is|if|and|or|not)\b)[\w@])", "a print statement"),
    (r"[:;][ \t]*print[ \t]+[\"'\w]", "a print statement"),
    (r"^[ \t]*exec[ \t]+[\"'\w]", "an exec statement"),
    (r"^[ \t]*raise[ \t]+[\w.]+[ \t]*,", "raise with a comma"),
    (r"`[^`\n]+`", "backticks"),
    (r"(?<![\w.])0[0-7]*[1-7][0-7]*[lL]?(?![\w.])", "an octal number without 0o"),
    (r"(?<![\w.])(?:0[xX][\da-fA-F]+|\d+)[lL]\b", "a long number"),
    (r"(?<!\w)[uU][rR][\"']", "an ur string"),
    (r"<>", "the operator <>"),
    (r"^[ \t]*def[ \t]+\w+[ \t]*\((?:[^()]*,)?\s*\([ \t]*\w+[ \t]*,[^()]*\)", "a tuple parameter"),
)
_SIGN_PATTERNS = tuple((re.compile(pattern, re.MULTILINE), name) for pattern, name in _SIGNS)

# Each is an error in every Python 2: a file with one of them is a Python 3 file with a mistake.
_PYTHON3 = re.compile(
    r"""(?<!\w)(?:[fFtT][rR]?|[rR][fFtT])["'] | \basync[ ]+(?:def|with|for)\b | ^[ \t]*nonlocal\b | :=
      | \)[ \t]*->[ \t]*[\w"'.\[] | \byield[ ]+from\b | \bprint\([^()\n]*\b(?:file|end|flush|sep)[ ]?=""",
    re.MULTILINE | re.VERBOSE,
)
_EXCEPT = re.compile(r"^[ \t]*except[ \t]+([\w.]+|\([\w., \t\n]*\))[ \t]*,[ \t]*([a-z_]\w*)[ \t]*:", re.MULTILINE)


def python2_sign(text: str) -> tuple[int, str] | None:
    """The line and the name of the first Python 2 construct in a text that the interpreter refused, or None.

    Strings and comments are blanked first. Any construct that is an error in every Python 3 decides, unless the text
    also holds one that is an error in every Python 2. `except A, b:` is Python 2 only where `b` is a lower-case name
    that the file binds nowhere else; else it is the syntax of Python 3.14 (PEP 758).
    """
    masked = _STRING.sub(_blank, text)
    if _PYTHON3.search(masked):
        return None
    first = None
    for pattern, name in _SIGN_PATTERNS:
        match = pattern.search(masked)
        if match and (first is None or match.start() < first[0]):
            first = match.start(), name
    for match in _EXCEPT.finditer(masked):
        if (first is None or match.start() < first[0]) and not _binds(masked, match[2]):
            first = match.start(), "except with a comma"
            break
    if first is None:
        return None
    start, name = first
    while masked[start] in " \t\n" and start < len(masked) - 1:
        start += 1
    return masked.count("\n", 0, start) + 1, name


def _blank(match: re.Match[str]) -> str:
    quote = match["quote"] or match["mark"]
    lines = "\n" * match[0].count("\n")
    return f"{quote}{lines}{quote}" if quote else ""


def _binds(masked: str, name: str) -> bool:
    bound = rf"class[ ]+{name}\b|{name}[ \t]*=[^=]|(?:from|import)\b[^\n]*\b{name}\b"
    return re.search(rf"^[ \t]*(?:{bound})|\bimport[ ]*\([^)]*\b{name}\b", masked, re.MULTILINE) is not None
