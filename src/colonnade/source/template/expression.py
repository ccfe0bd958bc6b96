"""Expressions of templates as Python's: filters become calls, what cannot be read becomes a tuple of its names."""

from __future__ import annotations

import ast
import re
from typing import Final

PSEUDO: Final = "colonnade_templates"
"""The module whose stub says what filters, tags and places of a page do."""

_TEXT = r"\"[^\"]*\"|'[^']*'"
_DJANGO_ARGUMENT = re.compile(rf"(\|\s*\w+)\s*:\s*({_TEXT}|-?[\w.]+)")
_PARTS = re.compile(rf"(?P<text>{_TEXT})|(?P<tilde>~)|\.(?P<index>\d+)\b(?!\.\d)")
_TEST = re.compile(
    r"\bis\s+(not\s+)?(?!none\b|None\b|true\b|false\b)([a-z_]\w*)"
    rf"(?:\s*\([^()]*\)|\s+(?:\d+|{_TEXT}))?"
)
_NAMES = re.compile(r"(?<![\w.])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")
_CONSTANTS: Final = {"true": True, "false": False, "none": None, "True": True, "False": False, "None": None}
GIVEN: Final = frozenset(
    (
        *("url_for", "static", "csrf_token", "csrf_input", "gettext", "ngettext", "_", "url", "range", "dict"),
        *("lipsum", "cycler", "joiner", "namespace", "get_flashed_messages"),
    )
)
"""Functions that an engine or a framework gives to every template."""
_WORDS: Final = frozenset({"and", "or", "not", "in", "is", "if", "else", "as", "by", "with", "only"})
MAX_LENGTH: Final = 2_000


def expression(text: str) -> ast.expr:
    """The expression that a template's is, without places.  Never fails: at worst it is a tuple of what it names."""
    code = _DJANGO_ARGUMENT.sub(r"\1(\2)", text.strip())
    code = _TEST.sub(r"in ()", code)
    code = _PARTS.sub(_part, code).replace("\n", " ")
    for candidate in (code, f"{code} else ''") if len(code) <= MAX_LENGTH else ():
        try:
            found = ast.parse(candidate, mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        for node in ast.walk(found):
            for attribute in node._attributes:
                node.__dict__.pop(attribute, None)
        return Filters().visit(found)  # type: ignore[no-any-return]
    names = dict.fromkeys(name for name in _NAMES.findall(re.sub(_TEXT, "", text)) if name not in _WORDS)
    return ast.Tuple([dotted(name) for name in list(names)[:50]], ast.Load())


def _part(match: re.Match[str]) -> str:
    if match["text"]:
        return match[0]
    return "+" if match["tilde"] else f"[{match['index']}]"


def dotted(name: str) -> ast.expr:
    """A name with attributes."""
    first, *rest = name.split(".")
    found: ast.expr = ast.Constant(_CONSTANTS[first]) if first in _CONSTANTS else ast.Name(first, ast.Load())
    for each in rest:
        found = ast.Attribute(found, each, ast.Load())
    return found


def pseudo(name: str, *args: ast.expr, keywords: list[ast.keyword] | None = None) -> ast.Call:
    """A call of a function of the pseudo module."""
    func = ast.Attribute(ast.Name(PSEUDO, ast.Load()), name, ast.Load())
    return ast.Call(func, list(args), keywords or [])


class Filters(ast.NodeTransformer):
    """``value | name(args)`` to ``colonnade_templates.name(value, args)``; the lower-case constants to Python's."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        if not isinstance(node.op, ast.BitOr):
            return node
        match node.right:
            case ast.Name(id=name):
                return pseudo(name, node.left)
            case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords):
                return pseudo(name, node.left, *args, keywords=keywords)
        return node

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in GIVEN:
            return ast.Attribute(ast.Name(PSEUDO, ast.Load()), node.id, ast.Load())
        return ast.Constant(_CONSTANTS[node.id]) if node.id in _CONSTANTS else node


def filters_of(value: ast.expr) -> set[str]:
    """The filters that are applied to a value last of all: on the way in from the outside, through choices."""
    found: set[str] = set()
    match value:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=module), attr=name), args=[first, *_]) if module == PSEUDO:
            found = {name} | filters_of(first)
        case ast.IfExp(body=body, orelse=orelse):
            found = filters_of(body) | filters_of(orelse)
        case ast.BinOp(left=left, right=right):
            found = filters_of(left) | filters_of(right)
    return found
