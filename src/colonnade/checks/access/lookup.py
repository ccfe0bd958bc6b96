"""The keys by which a call looks objects up: arguments that stubs say identify, named columns, statements of SQL."""

import ast
import re
from collections.abc import Iterator
from typing import Final

from colonnade.checks.syntax import last_name, words
from colonnade.library.fact import ParamKind
from colonnade.summary.point import Site

KEYS: Final = frozenset(("id", "pk", "ids", "uuid", "guid", "ident", "number", "userid", "uid"))
NO_KEYS: Final = frozenset(("session", "token", "api", "secret", "cookie"))
FINDING: Final = frozenset(("filter", "filter_by", "where", "get", "exclude", "get_or_none", "find_one", "first"))
EXECUTING: Final = frozenset(("execute", "fetch", "fetchrow", "fetchval", "fetchone", "raw", "query", "run_query"))
_BY_KEY: Final = re.compile(r"\bwhere\s+(?:\w+\.)?[\"`]?(\w+)[\"`]?\s*=\s*[\"']?(?:\?|%|:\w|\$\d|\{|$)", re.I)


def keys_of(node: ast.Call, site: Site) -> Iterator[ast.expr]:
    """The arguments by which a call looks an object up, as far as they are identifiers."""
    named = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
    stated = False
    for fact in site.facts(node):
        positional = [param for param in fact.params if param.kind <= ParamKind.NORMAL]
        for param in fact.params:
            if "identity" not in param.sinks:
                continue
            stated = True
            if param.kind == ParamKind.VAR_KEYWORD:
                yield from (value for name, value in named.items() if is_identifier(name))
            elif param in positional:
                argument = site.argument(node, param.name, positional.index(param))
                yield from [argument] if argument is not None else []
    name = last_name(node.func)
    if stated or not isinstance(node.func, ast.Attribute):
        return
    match node:
        case ast.Call(func=ast.Attribute(attr="get"), args=[ast.Name(id=model), key], keywords=[]):
            if model[:1].isupper() and not model.isupper() and is_identifier(last_name(key)):
                yield key
        case ast.Call() if name in FINDING:
            yield from (value for column, value in named.items() if is_identifier(column) or whose(column))
            yield from (key for each in node.args for key in compared(each))
        case ast.Call(args=[statement, *given]) if name in EXECUTING:
            yield from in_statement(statement, given)


def is_identifier(name: str) -> bool:
    found = set(words(name))
    return bool(found & KEYS) and not found & NO_KEYS


def whose(column: str) -> bool:
    """Whether a column says to whom a row belongs."""
    return column.lower() in ("username", "user", "owner", "email", "user_name", "login")


def compared(test: ast.expr) -> Iterator[ast.expr]:
    """The values with which columns that identify are compared: ``Note.id == key``."""
    for each in ast.walk(test):
        match each:
            case ast.Compare(left=ast.Attribute(attr=column), ops=[ast.Eq()], comparators=[key]) if is_identifier(
                column
            ):
                yield key


def in_statement(statement: ast.expr, given: list[ast.expr]) -> Iterator[ast.expr]:
    """The values of a statement of SQL that looks up by one column, which identifies, and by no other."""
    texts = [
        each.value for each in ast.walk(statement) if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]
    text = " ".join(texts[:1]) if not isinstance(statement, ast.JoinedStr) else "{".join(texts)
    found = _BY_KEY.search(text)
    if found is None or not is_identifier(found[1]) or re.search(r"\band\b|\binsert\b", text[found.start() :], re.I):
        return
    if isinstance(statement, ast.JoinedStr):
        yield from (part.value for part in statement.values if isinstance(part, ast.FormattedValue))
    elif isinstance(statement, ast.BinOp):
        yield statement.right
    elif given:
        values = given[0].elts if isinstance(given[0], (ast.Tuple, ast.List)) else given[:1]
        yield values[-1] if values else given[0]
