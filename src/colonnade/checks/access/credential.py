"""Where a password or a code that was typed in is compared with what is known."""

import ast
import re
from typing import Final

from colonnade.checks.syntax import last_name, words
from colonnade.library import access

SECRETS: Final = access.PASSWORDS | access.CODES
AGAIN: Final = frozenset(
    ("confirm", "confirmation", "confirmed", "repeat", "repeated", "again", "retype", "verification", "re", "second",
     "old", "new", "original", "first", "strength", "length", "len", "rules", "policy")
)  # fmt: skip
FINDING: Final = frozenset(
    ("filter", "filter_by", "get", "find_one", "find", "first", "get_or_none", "where", "exists")
)
LONGEST: Final = 160
"""Longer texts are no answers to a log-in."""
_WHO: Final = r"\b(?:user(?:\s?name)?|e-?mail(?: address)?|account|login|member|customer)\b"
_NONE: Final = (
    r"(?:not\s+found|n[o']t\s+exist|no\s+longer\s+exists?|not\s+registered|unknown|unregistered|no\s+such|"
    r"not\s+recogni[sz]ed|could\s?n[o']t\s+(?:be\s+)?f[io]u?nd|no\s+account|invalid\s+(?:user|e-?mail|login)|"
    r"incorrect\s+(?:user|e-?mail|login)|wrong\s+(?:user|e-?mail|login))"
)
_UNKNOWN: Final = re.compile(rf"(?=.*{_WHO})(?=.*{_NONE})", re.I | re.S)
_PASSWORD: Final = re.compile(r"\bpass(?:word|code|phrase)?\b", re.I)
_WRONG: Final = re.compile(
    r"\b(?:wrong|incorrect|invalid|mismatch|not\s+(?:correct|valid|match)|n't\s+match|bad)\b", re.I
)
_EITHER: Final = re.compile(rf"{_WHO}\s*(?:or|and|/|,|&)\s*pass|pass\w*\s*(?:or|and|/|,|&)\s*{_WHO}|credential", re.I)
_STATEMENT: Final = re.compile(r"\bwhere\b[^;]*\b(?:password|passwd|pwd|pass|passphrase)\b[\s\"'`\]]*=", re.I | re.S)


def verifies(node: ast.Call) -> bool:
    """Whether a call, by its name, compares a password or a code, or looks up a row that has it."""
    name = last_name(node.func)
    own = frozenset(words(name))
    if not own.isdisjoint(access.VERIFYING):
        of = frozenset(words(last_name(node.func.value))) if isinstance(node.func, ast.Attribute) else frozenset()
        return not SECRETS.isdisjoint(own | of) and AGAIN.isdisjoint(own)
    if name not in FINDING:
        return False
    if any(k.arg and k.arg.lower() in access.PASSWORDS for k in node.keywords):
        return True
    keys = [key for each in node.args if isinstance(each, ast.Dict) for key in each.keys]
    return any(isinstance(key, ast.Constant) and str(key.value).lower() in access.PASSWORDS for key in keys)


def in_statement(text: str) -> bool:
    """Whether a text is a statement of SQL that looks up who has a password."""
    return _STATEMENT.search(text) is not None


def says_unknown(text: str) -> bool:
    """Whether an answer says that there is no such user, and speaks of no password."""
    return _PASSWORD.search(text) is None and _UNKNOWN.match(text) is not None


def says_wrong(text: str) -> bool:
    """Whether an answer says that the password is wrong, and not that either is."""
    return bool(_PASSWORD.search(text) and _WRONG.search(text)) and _EITHER.search(text) is None


def compares(node: ast.Compare) -> bool:
    """Whether a comparison for equality has a password or a code on one side and what is known of it on the other."""
    if len(node.ops) != 1 or not isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
        return False
    sides = (node.left, node.comparators[0])
    said = [mentioned(side) for side in sides]
    if any(not AGAIN.isdisjoint(each) for each in said):
        return False
    constants = [side for side in sides if isinstance(side, ast.Constant)]
    if constants:
        other = said[1] if sides[0] is constants[0] else said[0]
        value = constants[0].value
        return isinstance(value, str) and len(value) > 1 and not SECRETS.isdisjoint(other)
    if any(SECRETS.isdisjoint(each) for each in said):
        return False
    owners = [ast.unparse(s.value) if isinstance(s, (ast.Attribute, ast.Subscript)) else "" for s in sides]
    return owners[0] != owners[1] or any(isinstance(side, ast.Call) for side in sides)


def mentioned(node: ast.AST) -> frozenset[str]:
    """The words of all names, attributes and keys inside."""
    return frozenset(word for each in ast.walk(node) for word in (*words(last_name(each)), *in_key(each)))


def in_key(node: ast.AST) -> tuple[str, ...]:
    return words(node.value) if isinstance(node, ast.Constant) and isinstance(node.value, str) else ()
