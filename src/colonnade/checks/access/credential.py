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
