"""SQL statements as they stand at the call that sends them: their text with holes, and which column is given what."""

import ast
import re
from collections.abc import Iterator, Sequence
from typing import Final

from colonnade.checks.syntax import assigned_once, last_name
from colonnade.summary.point import Site

HOLE: Final = "\x00"
"""Stands in the text for an expression."""
SENDS: Final = frozenset({"execute", "executemany", "executescript", "raw", "text", "fetch", "fetchrow", "fetchval"})
START: Final = re.compile(r"\s*(select|insert|update|delete|replace|with)\b", re.IGNORECASE)
DEPTH: Final = 8

_PERCENT = re.compile(r"%(?:\((?P<name>\w+)\))?[-#0 +]*[\d*]*(?:\.\d+)?(?P<kind>[a-zA-Z%])")
_BRACE = re.compile(r"\{\{|\}\}|\{(?P<name>\w*)[^{}]*\}")
_INSERT = re.compile(
    r"(?:insert|replace)\s+(?:\w+\s+)?into\s+\S+?\s*\((?P<columns>[^()]*)\)\s*values\s*", re.IGNORECASE
)
_COMPARED = re.compile(
    r"[\"`\[]?(?P<column>\w+)[\"`\]]?\s*=\s*(?P<value>'[^']*'|\"\x00\"|\x00|\?|%s|%\(\w+\)s|:\w+|\$\d+)", re.IGNORECASE
)
_NUMBERED = re.compile(r"%s|\$\d+")
_TOKEN = re.compile(r"'(?:[^']|'')*'|\"[^\"]*\"|[(),]|[^\s'\"(),]+")

Text = tuple[str, list[ast.expr]]
"""Text in which each `HOLE` stands for the expression of its number."""
Given = tuple[str, ast.expr | str, bool]
"""A column, what it is given (an expression, or the text of a literal inside the statement), and whether the value is
put between quotes by hand."""


def sent(node: ast.Call, site: Site) -> tuple[ast.expr, Text, ast.expr | None] | None:
    """The argument with the statement that a call sends, its text, and the argument with its parameters."""
    argument: ast.expr | None = None
    at = 0
    facts = site.facts(node)
    if not facts and last_name(node.func) not in SENDS:
        return None
    for fact in facts:
        for at, param in enumerate(fact.params):
            if "sql" in param.sinks:
                argument = site.argument(node, param.name, at)
                break
    if argument is None and last_name(node.func) in SENDS and node.args and not isinstance(node.args[0], ast.Starred):
        argument, at = node.args[0], 0
    found = written(argument, site) if argument is not None else None
    if argument is None or found is None or not START.match(found[0]):
        return None
    return argument, found, node.args[at + 1] if len(node.args) > at + 1 else None


def written(node: ast.expr, site: Site, depth: int = 0) -> Text | None:
    """The text that an expression builds; None where it is no text that the program writes."""
    if depth > DEPTH:
        return None
    match node:
        case ast.Constant(value=str(text)):
            return text.replace(HOLE, ""), []
        case ast.JoinedStr(values=values):
            return _joined([_part(each, site, depth) for each in values])
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            parts = [written(each, site, depth + 1) for each in (left, right)]
            if all(part is None for part in parts):
                return None
            return _joined([part or (HOLE, [each]) for part, each in zip(parts, (left, right), strict=True)])
        case ast.BinOp(left=left, op=ast.Mod(), right=right):
            base = written(left, site, depth + 1)
            return _percent(base, right) if base is not None else None
        case ast.Call(func=ast.Attribute(value=base_node, attr="format"), args=args, keywords=keywords):
            base = written(base_node, site, depth + 1)
            named = {keyword.arg: keyword.value for keyword in keywords if keyword.arg}
            return _formatted(base, args, named) if base is not None else None
        case (
            ast.Call(func=ast.Attribute(value=inner, attr="strip" | "lstrip" | "rstrip"))
            | ast.Subscript(value=inner, slice=ast.Slice())
        ):
            return written(inner, site, depth + 1)
        case ast.Call(args=[inner, *_]) if last_name(node.func) in SENDS:
            return written(inner, site, depth + 1)
        case ast.Name(id=name):
            value = assigned_once(site, name)
            return written(value, site, depth + 1) if value is not None and value is not node else None
    return None


def _part(node: ast.expr, site: Site, depth: int) -> Text:
    inner = node.value if isinstance(node, ast.FormattedValue) else node
    return written(inner, site, depth + 1) or (HOLE, [inner])


def _joined(parts: Sequence[Text]) -> Text:
    return "".join(text for text, _ in parts), [each for _, holes in parts for each in holes]


def _percent(base: Text, right: ast.expr) -> Text | None:
    """The text after ``%``; None where what is given does not fit."""
    text, holes = base
    if holes:
        return None
    elements = iter(right.elts if isinstance(right, ast.Tuple) else [right])
    names = {}
    if isinstance(right, ast.Dict):
        names = {k.value: v for k, v in zip(right.keys, right.values, strict=True) if isinstance(k, ast.Constant)}

    def fill(match: re.Match[str]) -> str:
        if match["kind"] == "%":
            return "%"
        value = names.get(match["name"]) if match["name"] else next(elements, None)
        holes.append(value if value is not None else right)
        return HOLE

    return _PERCENT.sub(fill, text), holes


def _formatted(base: Text, args: Sequence[ast.expr], named: dict[str, ast.expr]) -> Text | None:
    """The text after ``format``; None where it has holes already."""
    text, holes = base
    if holes:
        return None
    following = iter(args)

    def fill(match: re.Match[str]) -> str:
        name = match["name"]
        if name is None:
            return match[0][0]
        number = int(name) if name.isdigit() else -1
        value = next(following, None) if not name else args[number] if 0 <= number < len(args) else named.get(name)
        holes.append(value if value is not None else ast.Constant(value=None))
        return HOLE

    return _BRACE.sub(fill, text), holes


def given(node: ast.Call, site: Site) -> Iterator[Given]:
    """What the statement of a call gives to which column, or compares it with."""
    found = sent(node, site)
    if found is None:
        return
    _, (text, holes), rest = found
    rows = list(_rows(rest, site))
    for column, token, start in (*_inserted(text), *_compared(text)):
        before = text[:start]
        bare = token.strip("'\"")
        if bare == HOLE:
            yield column, holes[before.count(HOLE)], token != bare
        elif token[:1] == "'" and HOLE not in token:
            yield column, bare, False
        elif token[:1] in "?%:$":
            number = before.count("?") + len(_NUMBERED.findall(before))
            name = re.sub(r"^\W+|\)s$", "", token)
            for row in rows:
                if isinstance(row, dict) and name in row:
                    yield column, row[name], False
                elif not isinstance(row, dict) and number < len(row):
                    yield column, row[number], False


def _rows(node: ast.expr | None, site: Site) -> Iterator[Sequence[ast.expr] | dict[str, ast.expr]]:
    """The rows of parameters that are given beside a statement: one, or a list of them."""
    if isinstance(node, ast.Name):
        node = assigned_once(site, node.id)
    match node:
        case ast.List(elts=[ast.Tuple() | ast.List() | ast.Dict(), *_]) | ast.Tuple(elts=[ast.Tuple(), *_]):
            for each in node.elts:
                yield from _rows(each, site)
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            yield elements
        case ast.Dict(keys=keys, values=values):
            yield {str(k.value): v for k, v in zip(keys, values, strict=True) if isinstance(k, ast.Constant)}


def _compared(text: str) -> Iterator[tuple[str, str, int]]:
    for match in _COMPARED.finditer(text):
        yield match["column"].lower(), match["value"], match.start("value")


def _inserted(text: str) -> Iterator[tuple[str, str, int]]:
    """The columns of an ``INSERT`` with the value of each, for every row that it lists."""
    head = _INSERT.search(text)
    if head is None:
        return
    columns = [name.strip(' \t\r\n"`[]').lower() for name in head["columns"].split(",")]
    depth, at = 0, 0
    for match in _TOKEN.finditer(text, head.end()):
        token = match[0]
        if token == "(":
            depth, at = depth + 1, at if depth else 0
        elif token == ")":
            depth -= 1
        elif token == "," and depth == 1:
            at += 1
        elif depth == 1 and at < len(columns):
            yield columns[at], token, match.start()
