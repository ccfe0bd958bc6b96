"""What a function asks a database, and the rows that it inserts or changes by the answer."""

import ast
import re
from collections.abc import Iterator, Sequence
from typing import Final

from colonnade.checks.syntax import assigned_once, blocks, last_name, leaves, own, own_nodes
from colonnade.summary.point import Site

READ: Final = re.compile(r"\bfrom\s+[\"`\[]?(\w+)", re.I)
WRITE: Final = re.compile(r"^\s*(?:insert\s+(?:or\s+\w+\s+)?into|update)\s+[\"`\[]?(\w+)", re.I)
INSERT: Final = re.compile(r"^\s*insert\s+into\s+[\"`\[]?(\w+)", re.I)
SAFE: Final = re.compile(r"for\s+update|on\s+conflict|on\s+duplicate|insert\s+or\s+|not\s+exists", re.I)
ANSWERS: Final = ("fetchone", "fetchall", "first", "exists", "one_or_none", "scalar", "count", "scalar_one_or_none",
                  "find_one")  # fmt: skip


def written(statement: ast.stmt, row: str, column: str) -> Iterator[ast.AST]:
    """The places where a statement sets a column of a row to something that the database does not compute."""
    for each in (statement, *own_nodes(statement)):
        if not isinstance(each, (ast.Assign, ast.AugAssign)):
            continue
        computed = any(last_name(call.func) == "F" for call in own(each, ast.Call))
        for target in each.targets if isinstance(each, ast.Assign) else [each.target]:
            is_column = isinstance(target, ast.Attribute) and target.attr == column and last_name(target.value) == row
            if is_column and not computed:
                yield each


def asks_existence(test: ast.expr) -> bool:
    """Whether a condition asks no more than whether there is a row: to change one that is there is no race."""
    match test:
        case ast.Name() | ast.Call():
            return True
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            return asks_existence(inner)
        case ast.Compare(left=left, comparators=[ast.Constant(value=None)]):
            return asks_existence(left)
    return False


def decided_by(node: ast.If, site: Site) -> Sequence[ast.stmt]:
    """The statements that run where the answer was the right one: the body, or what follows a body that leaves."""
    if not leaves(node.body) or node.orelse:
        return node.body
    around = site.statements[-2] if len(site.statements) > 1 else site.function.node
    block = next((each for each in blocks(around) if node in each), [])
    return block[block.index(node) + 1 :] if node in block else []


def questions(test: ast.expr, site: Site) -> Iterator[ast.Call]:
    """The calls whose answer a condition asks for."""
    for each in (test, *own_nodes(test)):
        value = assigned_once(site, each.id) if isinstance(each, ast.Name) else each
        if isinstance(value, ast.Await):
            value = value.value
        if isinstance(value, ast.Call) and last_name(value.func) in ANSWERS:
            yield value
            yield from executed(value, site)


def executed(fetch: ast.Call, site: Site) -> Iterator[ast.Call]:
    """The last call before a fetch by which the same cursor was given its statement."""
    if not (isinstance(fetch.func, ast.Attribute) and isinstance(fetch.func.value, ast.Name)):
        return
    cursor = fetch.func.value.id
    before = [
        each
        for each in own(site.function.node, ast.Call)
        if last_name(each.func) == "execute"
        and isinstance(each.func, ast.Attribute)
        and last_name(each.func.value) == cursor
        and each.lineno <= fetch.lineno
    ]
    yield from before[-1:]


def tables_read(call: ast.Call) -> Iterator[str]:
    """The tables, or classes of rows, that a question names."""
    for each in ast.walk(call):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and not SAFE.search(each.value):
            yield from READ.findall(each.value)
        elif isinstance(each, ast.Attribute) and each.attr in ("query", "objects") and isinstance(each.value, ast.Name):
            yield each.value.id
        elif isinstance(each, ast.Call) and last_name(each.func) in ("query", "select"):
            yield from (given.id for given in each.args[:1] if isinstance(given, ast.Name))
        elif isinstance(each, ast.Call) and last_name(each.func) == "find_one" and isinstance(each.func, ast.Attribute):
            yield last_name(each.func.value)


def changes(statement: ast.stmt, table: str, existing: bool) -> Iterator[ast.AST]:
    """The places where a statement inserts into or changes a table; existing: where it inserts."""
    for call in own(statement, ast.Call):
        for each in call.args[:1]:
            if isinstance(each, ast.Constant) and isinstance(each.value, str):
                found = (INSERT if existing else WRITE).match(each.value)
                if found and found[1].lower() == table.lower() and not SAFE.search(each.value):
                    yield call
        if last_name(call.func) == table and isinstance(call.func, ast.Name) and (call.args or call.keywords):
            yield call
        match call.func:
            case ast.Attribute(value=collection, attr="insert_one" | "insert"):
                if last_name(collection) == table:
                    yield call
            case ast.Attribute(value=ast.Attribute(value=owner, attr="objects"), attr="create"):
                if last_name(owner) == table:
                    yield call
